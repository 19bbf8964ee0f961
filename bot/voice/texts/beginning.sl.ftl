# Kaj prebere, kdor je tu nov: kaj sledi.

survey-occasion-later = Stranko vpraša { $after } po koncu stika »{ $touchpoint }«. O stikih mi sporoča vaša služba za pomoč ali vaš program: /token new helpdesk zanj naredi ključ.
survey-occasion-later-named = Stranko vpraša { $after } po stiku, pri katerem vaša služba za pomoč ali vaš program imenuje »{ $name }«: /token new helpdesk zanj naredi ključ.
survey-occasion-now = Stranko vpraša takoj po koncu stika »{ $touchpoint }«. O stikih mi sporoča vaša služba za pomoč ali vaš program: /token new helpdesk zanj naredi ključ.
survey-occasion-now-named = Stranko vpraša takoj po stiku, pri katerem vaša služba za pomoč ali vaš program imenuje »{ $name }«: /token new helpdesk zanj naredi ključ.
span-hours = { $n ->
    [one] { $n } uro
    [two] { $n } uri
    [few] { $n } ure
   *[other] { $n } ur
}
span-days = { $n ->
    [one] { $n } dan
    [two] { $n } dneva
    [few] { $n } dni
   *[other] { $n } dni
}
survey-command-unknown = Z anketo ne znam narediti »{ $word }«.
survey-later = Prav, zaenkrat ne vprašamo nikogar. To kadar koli spremeni /survey activate { $name }.
survey-later-beside = Prav, različica { $asking } sprašuje naprej. To kadar koli spremeni /survey activate { $name }.
survey-gone = Te različice ni več, zato se ni nič spremenilo. /survey list pokaže vse.
