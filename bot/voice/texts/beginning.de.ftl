# Was jemand liest, der hier neu ist: was als Nächstes kommt.

survey-occasion-later = Sie fragt { $after } nach dem Ende eines Kontakts am Kontaktpunkt „{ $touchpoint }“. Ihr Helpdesk oder Programm meldet mir Kontakte: /token new helpdesk macht einen Schlüssel dafür.
survey-occasion-later-named = Sie fragt { $after } nach einem Kontakt, für den Ihr Helpdesk oder Programm „{ $name }“ nennt: /token new helpdesk macht einen Schlüssel dafür.
survey-occasion-now = Sie fragt gleich nach dem Ende eines Kontakts am Kontaktpunkt „{ $touchpoint }“. Ihr Helpdesk oder Programm meldet mir Kontakte: /token new helpdesk macht einen Schlüssel dafür.
survey-occasion-now-named = Sie fragt gleich nach einem Kontakt, für den Ihr Helpdesk oder Programm „{ $name }“ nennt: /token new helpdesk macht einen Schlüssel dafür.
span-hours = { $n ->
    [one] eine Stunde
   *[other] { $n } Stunden
}
span-days = { $n ->
    [one] einen Tag
   *[other] { $n } Tage
}
survey-command-unknown = „{ $word }“ ist nichts, was ich mit einer Umfrage tun kann.
survey-later = In Ordnung, noch wird niemand gefragt. /survey activate { $name } ändert das jederzeit.
survey-later-beside = In Ordnung, Version { $asking } fragt weiter. /survey activate { $name } ändert das jederzeit.
survey-gone = Diese Version gibt es nicht mehr, deshalb hat sich nichts geändert. /survey list zeigt alle.
