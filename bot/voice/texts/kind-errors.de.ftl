# Was ein Admin liest, wenn eine Frage eines Umfragetextes einen Fehler hat. Davor steht „Zeile N:“.

survey-range-wrong = ein Bereich besteht aus zwei Zahlen mit einem Strich dazwischen, die kleinere zuerst, zum Beispiel „1-3“.
survey-range-turned = der Bereich ist umgedreht: Die kleinere Zahl steht vorn.
survey-range-least = Optionen werden in ganzen Zahlen gezählt, und mindestens eine muss gewählt werden können.
survey-range-options = es gibt nur { $count } Optionen, so viele kann also niemand wählen.
survey-condition-number = „{ $value }“ ist keine Zahl, aber „{ $name }“ fragt nach einer.
survey-condition-date = „{ $value }“ ist kein Tag, mit dem sich „{ $name }“ vergleichen lässt. Schreiben Sie ihn als Jahr-Monat-Tag, in Ziffern.
