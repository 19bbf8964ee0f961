# Mida kliendid eri liiki küsimuste juures loevad: kuidas vastata ja mis on valitud.

scale-ces = 1 on väga raske, 7 on väga lihtne.
scale-stars = 1 tärn on halvim, 5 tärni on parim.

button-worse = Halvem
button-as = Nagu ootasin
button-better = Parem
button-done = Valmis
button-today = Täna, { $day }
button-yesterday = Eile, { $day }

hint-date = Päeva võib ka kirjutada, näiteks „eile“.
hint-number = Palun kirjutage arv { $low } kuni { $high }.
hint-choices = Palun valige { $least } kuni { $most } ja vajutage siis „Valmis“.
hint-choices-exact = { $n ->
    [one] Palun valige üks ja vajutage siis „Valmis“.
   *[other] Palun valige { $n } ja vajutage siis „Valmis“.
}
hint-choices-least = { $n ->
    [one] Palun valige kõik, mis sobivad, ja vajutage siis „Valmis“.
   *[other] Palun valige vähemalt { $n } ja vajutage siis „Valmis“.
}
please-more = { $n ->
    [one] Midagi pole veel valitud. Palun valige vähemalt üks või vajutage „Jäta vahele“.
   *[other] Palun valige vähemalt { $n } või vajutage „Jäta vahele“.
}
please-fewer = { $n ->
    [one] Siin saab valida ainult ühe. Palun võtke enne üks ära.
   *[other] Siin saab valida kuni { $n }. Palun võtke enne üks ära.
}

please-again-number = Me ei saanud päris hästi aru. Kas saaksite kirjutada arvu, näiteks „12“?
please-again-range = Me ei saanud päris hästi aru. Kas saaksite kirjutada arvu { $low } kuni { $high }, näiteks „{ $example }“?
please-again-outside = Siia sobivad ainult arvud { $low } kuni { $high }. Kas saaksite kirjutada ühe neist, näiteks „{ $example }“?
please-again-unit = Kas saaksite selle kirjutada ühikus, mida me küsime? Piisab ainult arvust.
please-again-date = Me ei saanud päris hästi aru. Kas saaksite valida päeva või selle kirjutada, näiteks „eile“ või „2026-01-31“?
please-again-choices = Me ei saanud päris hästi aru. { $how } Valitu võib ka kirjutada, komad vahel.
