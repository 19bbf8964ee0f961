# Co czyta ktoś, kto jest tu nowy: co dalej.

survey-occasion-later = Pyta po czasie: { $after } od końca kontaktu w punkcie „{ $touchpoint }”. Helpdesk lub program zgłasza kontakty: /token new helpdesk tworzy do tego klucz.
survey-occasion-later-named = Pyta po czasie: { $after } od kontaktu, dla którego helpdesk lub program wskaże „{ $name }”: /token new helpdesk tworzy do tego klucz.
survey-occasion-now = Pyta zaraz po zakończeniu kontaktu w punkcie „{ $touchpoint }”. Helpdesk lub program zgłasza kontakty: /token new helpdesk tworzy do tego klucz.
survey-occasion-now-named = Pyta zaraz po kontakcie, dla którego helpdesk lub program wskaże „{ $name }”: /token new helpdesk tworzy do tego klucz.
span-hours = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
span-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
survey-command-unknown = „{ $word }” to nic, co można zrobić z ankietą.
survey-later = Dobrze, na razie nikogo nie pytamy. /survey activate { $name } zmienia to w każdej chwili.
survey-later-beside = Dobrze, wersja { $asking } pyta dalej. /survey activate { $name } zmienia to w każdej chwili.
survey-gone = Tej wersji już nie ma, więc nic się nie zmieniło. /survey list pokazuje wszystkie.
