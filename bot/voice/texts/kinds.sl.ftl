# Kaj preberejo stranke pri različnih vrstah vprašanj: kako odgovoriti in kaj je izbrano.

scale-ces = 1 pomeni zelo težko, 7 zelo lahko.
scale-stars = 1 zvezdica je najslabše, 5 zvezdic najboljše.

button-worse = Slabše
button-as = Kot pričakovano
button-better = Bolje
button-done = Končano
button-today = Danes, { $day }
button-yesterday = Včeraj, { $day }

hint-date = Dan lahko tudi napišete, na primer »včeraj«.
hint-number = Prosimo, napišite število od { $low } do { $high }.
hint-choices = Prosimo, izberite od { $least } do { $most }, nato pritisnite »Končano«.
hint-choices-exact = { $n ->
    [one] Prosimo, izberite { $n } možnost, nato pritisnite »Končano«.
    [two] Prosimo, izberite { $n } možnosti, nato pritisnite »Končano«.
    [few] Prosimo, izberite { $n } možnosti, nato pritisnite »Končano«.
   *[other] Prosimo, izberite { $n } možnosti, nato pritisnite »Končano«.
}
hint-choices-least = { $n ->
    [1] Prosimo, izberite vse, kar drži, nato pritisnite »Končano«.
    [one] Prosimo, izberite vsaj { $n } možnost, nato pritisnite »Končano«.
    [two] Prosimo, izberite vsaj { $n } možnosti, nato pritisnite »Končano«.
    [few] Prosimo, izberite vsaj { $n } možnosti, nato pritisnite »Končano«.
   *[other] Prosimo, izberite vsaj { $n } možnosti, nato pritisnite »Končano«.
}
please-more = { $n ->
    [1] Nič še ni izbrano. Prosimo, izberite vsaj eno možnost ali pritisnite »Preskoči«.
    [one] Prosimo, izberite vsaj { $n } možnost ali pritisnite »Preskoči«.
    [two] Prosimo, izberite vsaj { $n } možnosti ali pritisnite »Preskoči«.
    [few] Prosimo, izberite vsaj { $n } možnosti ali pritisnite »Preskoči«.
   *[other] Prosimo, izberite vsaj { $n } možnosti ali pritisnite »Preskoči«.
}
please-fewer = { $n ->
    [one] Tu je mogoče izbrati samo { $n } možnost. Prosimo, najprej eno odstranite.
    [two] Tu je mogoče izbrati največ { $n } možnosti. Prosimo, najprej eno odstranite.
    [few] Tu je mogoče izbrati največ { $n } možnosti. Prosimo, najprej eno odstranite.
   *[other] Tu je mogoče izbrati največ { $n } možnosti. Prosimo, najprej eno odstranite.
}

please-again-number = Tega nismo dobro razumeli. Bi lahko napisali število, na primer »12«?
please-again-range = Tega nismo dobro razumeli. Bi lahko napisali število od { $low } do { $high }, na primer »{ $example }«?
please-again-outside = Tu ustrezajo le števila od { $low } do { $high }. Bi lahko napisali eno od njih, na primer »{ $example }«?
please-again-unit = Bi lahko to napisali v enoti, po kateri sprašujemo? Dovolj je samo število.
please-again-date = Tega nismo dobro razumeli. Bi lahko izbrali dan ali ga napisali, na primer »včeraj« ali »2026-01-31«?
please-again-choices = Tega nismo dobro razumeli. { $how } Izbrano lahko tudi napišete, z vejicami vmes.
