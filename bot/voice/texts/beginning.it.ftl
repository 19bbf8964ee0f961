# Quello che legge chi è nuovo qui: che cosa viene dopo.

survey-occasion-later = Chiede { $after } dopo la fine di un contatto in «{ $touchpoint }». Il Suo helpdesk o programma mi segnala i contatti: /token new helpdesk crea una chiave per farlo.
survey-occasion-later-named = Chiede { $after } dopo un contatto per il quale il Suo helpdesk o programma nomina «{ $name }»: /token new helpdesk crea una chiave per farlo.
survey-occasion-now = Chiede subito dopo la fine di un contatto in «{ $touchpoint }». Il Suo helpdesk o programma mi segnala i contatti: /token new helpdesk crea una chiave per farlo.
survey-occasion-now-named = Chiede subito dopo un contatto per il quale il Suo helpdesk o programma nomina «{ $name }»: /token new helpdesk crea una chiave per farlo.
span-hours = { $n ->
    [one] { $n } ora
    [many] { $n } ore
   *[other] { $n } ore
}
span-days = { $n ->
    [one] { $n } giorno
    [many] { $n } giorni
   *[other] { $n } giorni
}
survey-command-unknown = «{ $word }» non è nulla che io possa fare con un sondaggio.
survey-later = Va bene, per ora non si chiede a nessuno. /survey activate { $name } lo cambia in qualsiasi momento.
survey-later-beside = Va bene, la versione { $asking } continua a chiedere. /survey activate { $name } lo cambia in qualsiasi momento.
survey-gone = Quella versione non c’è più, quindi non è cambiato nulla. /survey list mostra tutto.
