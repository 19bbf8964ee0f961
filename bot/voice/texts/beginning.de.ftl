# Was liest, wer hier neu ist: wie es weitergeht.

survey-occasion = Gefragt wird { $after } nach dem Ende eines Kontakts bei „{ $touchpoint }“. Von Kontakten erfahre ich durch Ihr Helpdesk oder Ihr Programm: /token new helpdesk macht dafür einen Schlüssel.
survey-occasion-named = Gefragt wird { $after } nach einem Kontakt, bei dem Ihr Helpdesk oder Ihr Programm „{ $name }“ nennt: /token new helpdesk macht dafür einen Schlüssel.
span-hours = { $n ->
    [one] eine Stunde
   *[other] { $n } Stunden
}
span-days = { $n ->
    [one] einen Tag
   *[other] { $n } Tage
}
survey-command-unknown = „{ $word }“ ist nichts, was ich mit einer Umfrage tun kann.
