# Co czyta ktoś, kto jest tu nowy: co dalej.

survey-occasion = Pytanie pojawia się po kontakcie w miejscu „{ $touchpoint }”, a dokładnie { $after } od jego końca. O kontaktach powiadamia mnie system pomocy albo program: /token new helpdesk tworzy dla niego klucz.
survey-occasion-named = Pytanie pojawia się po kontakcie, przy którym system pomocy albo program poda „{ $name }”, a dokładnie { $after } od jego końca: /token new helpdesk tworzy dla niego klucz.
span-hours = { $n ->
    [one] { $n } godzinę
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
survey-command-unknown = „{ $word }” to nic, co potrafię zrobić z ankietą.
