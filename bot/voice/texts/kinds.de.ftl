# Was Kundinnen und Kunden bei den verschiedenen Arten von Fragen lesen: wie man antwortet und was gewählt ist.

scale-ces = 1 bedeutet sehr schwierig, 7 sehr einfach.
scale-stars = 1 Stern ist am schlechtesten, 5 Sterne sind am besten.

button-worse = Schlechter
button-as = Wie erwartet
button-better = Besser
button-done = Fertig
button-today = Heute, { $day }
button-yesterday = Gestern, { $day }

hint-date = Sie können auch einen Tag eintippen, zum Beispiel „gestern“.
hint-number = Bitte tippen Sie eine Zahl von { $low } bis { $high } ein.
hint-choices = Bitte wählen Sie { $least } bis { $most } und drücken Sie dann „Fertig“.
hint-choices-exact = { $n ->
    [one] Bitte wählen Sie eine Option und drücken Sie dann „Fertig“.
   *[other] Bitte wählen Sie { $n } Optionen und drücken Sie dann „Fertig“.
}
hint-choices-least = { $n ->
    [one] Bitte wählen Sie alles, was zutrifft, und drücken Sie dann „Fertig“.
   *[other] Bitte wählen Sie mindestens { $n } Optionen und drücken Sie dann „Fertig“.
}
please-more = { $n ->
    [one] Noch ist nichts gewählt. Bitte wählen Sie mindestens eine Option, oder drücken Sie „Überspringen“.
   *[other] Bitte wählen Sie mindestens { $n } Optionen, oder drücken Sie „Überspringen“.
}
please-fewer = { $n ->
    [one] Hier kann nur eine Option gewählt werden. Bitte nehmen Sie zuerst eine weg.
   *[other] Hier können höchstens { $n } Optionen gewählt werden. Bitte nehmen Sie zuerst eine weg.
}

please-again-number = Das haben wir nicht ganz verstanden. Könnten Sie eine Zahl eintippen, zum Beispiel „12“?
please-again-range = Das haben wir nicht ganz verstanden. Könnten Sie eine Zahl von { $low } bis { $high } eintippen, zum Beispiel „{ $example }“?
please-again-outside = Hier passen nur Zahlen von { $low } bis { $high }. Könnten Sie eine davon eintippen, zum Beispiel „{ $example }“?
please-again-unit = Könnten Sie uns das in der Einheit der Frage sagen? Die Zahl allein genügt.
please-again-date = Das haben wir nicht ganz verstanden. Könnten Sie einen Tag wählen oder eintippen, zum Beispiel „gestern“ oder „2026-01-31“?
please-again-choices = Das haben wir nicht ganz verstanden. { $how } Sie können Ihre Auswahl auch eintippen, mit Kommas dazwischen.
