# Was ein Admin liest, wenn ein Umfragetext einen Fehler hat. Davor steht „Zeile N:“.

survey-too-long = eine Umfrage hat höchstens { $most } Zeichen. Bitte kürzen Sie sie.
survey-no-colon = „{ $words }“ hat keinen Doppelpunkt. Eine Einstellung oder Frage sieht so aus: „Wort: Text“.
survey-word-unknown = „{ $word }“ ist hier nicht bekannt. Einstellungen sind { $settings }; Fragen sind { $kinds }.
survey-word-nearest = „{ $word }“ ist hier nicht bekannt. Meinten Sie „{ $nearest }“?
survey-word-meant = „{ $word }“ ist hier nicht bekannt. Meinten Sie „{ $nearest }“? Fragen sind { $kinds }.
survey-without-name = die Umfrage braucht einen Namen. Bitte setzen Sie ihn in die erste Zeile.
survey-name-wrong = „{ $value }“ kann kein Name sein. Erlaubt sind kleine Buchstaben, Ziffern und Bindestriche, höchstens 40.
survey-setting-late = „{ $word }“ ist eine Einstellung. Bitte setzen Sie sie über die erste Frage.
survey-setting-twice = „{ $word }“ steht ein zweites Mal da. Bitte lassen Sie eine der beiden Zeilen stehen.
survey-setting-empty = „{ $word }“ braucht einen Wert nach dem Doppelpunkt.
survey-duration = „{ $value }“ ist keine Zeitspanne. Schreiben Sie eine Zahl und s, m, h oder d, höchstens ein Jahr.
survey-remind = „{ $value }“ ist keine Zeitspanne. Schreiben Sie eine Zahl und s, m, h oder d, höchstens ein Jahr, oder „off“ für keine Erinnerung.
survey-touchpoint = „{ $value }“ steht schon da oder ist länger als 200 Zeichen.
survey-language = „{ $value }“ ist kein Sprachkürzel wie en, sl oder et.
survey-no-questions = es gibt noch keine Frage. Bitte fügen Sie mindestens eine hinzu.
survey-many = eine Umfrage stellt höchstens { $most } Fragen.
survey-range = „{ $kind }“ hat keinen Bereich; nur „choices“ und „number“ haben einen.
survey-question-name = „{ $name }“ kann nicht der Name einer Frage sein. Er beginnt mit einem kleinen Buchstaben; name, agent und touchpoint sind vergeben.
survey-name-twice = eine Frage namens „{ $name }“ gibt es schon. Bitte geben Sie dieser einen eigenen Namen.
survey-name-overlaps = zwei Fragen namens „{ $name }“ könnten derselben Person gestellt werden. Bitte sorgen Sie dafür, dass sich ihre Bedingungen ausschließen, oder geben Sie dieser einen eigenen Namen.
survey-wording-missing = nach dem Doppelpunkt fehlt der Text.
survey-wording-long = ein Fragetext hat höchstens { $most } Zeichen.
survey-option-place = eine Zeile mit Strich ist eine Option; Optionen stehen unter einer „choice“ oder „choices“.
survey-option-length = eine Option hat 1 bis { $most } Zeichen.
survey-option-twice = die Option „{ $option }“ gibt es schon.
survey-option-open-last = bei der Option mit „...“ kann man selbst etwas eintippen, deshalb muss sie die letzte sein.
survey-options-few = eine Auswahl braucht mindestens zwei Optionen.
survey-options-many = eine Auswahl hat höchstens { $most } Optionen.
survey-translation-base = „{ $language }“ ist die Sprache der Umfrage selbst. Bitte ändern Sie stattdessen die Zeile darüber.
survey-translation-twice = eine Übersetzung nach „{ $language }“ gibt es schon.
survey-translation-place = eine Übersetzung steht unter der Frage, der Option oder dem „thanks“, das sie übersetzt.
survey-thanks-always = gedankt wird allen, die geantwortet haben, deshalb hat „thanks“ weder Namen noch Bedingung.
survey-thanks-twice = „thanks“ gibt es schon. Bitte lassen Sie eine der beiden Zeilen stehen.
survey-escalate-empty = bitte sagen Sie, wann ein Mensch gerufen werden soll.
survey-escalate-words = bitte trennen Sie die Wörter mit Kommas.
survey-condition-wrong = „{ $condition }“ ist keine Bedingung. Sie besteht aus einem Namen, einem von = != < <= > >= in und einem Wert; mehrere verbinden Sie mit „and“ oder „or“.
survey-condition-brackets = eine Bedingung steht in Klammern vor dem Doppelpunkt.
survey-value-with-spaces = „{ $value }“ enthält Leerzeichen. Bitte setzen Sie den Wert in doppelte Anführungszeichen.
survey-condition-later = „{ $name }“ wird erst später gefragt. Eine Bedingung kann sich auf frühere Fragen beziehen.
survey-condition-scale = „{ $value }“ liegt nicht auf der Skala von „{ $name }“, die von { $low } bis { $high } geht.
survey-condition-option = „{ $value }“ ist keine Antwort auf „{ $name }“. Es gibt: { $options }.
survey-brace = eine geschweifte Klammer ist nicht geschlossen, oder es steht kein Name darin. Eine Klammer selbst schreibt man doppelt.
survey-place-later = „{ $name }“ wird erst später gefragt. Ein Platzhalter kann sich auf frühere Antworten beziehen.
survey-fallback = der Platzhalter „{ $name }“ braucht nach einem senkrechten Strich Worte für den Fall, dass nichts bekannt ist.

# Ratschläge zu einer Umfrage, die richtig ist.

survey-no-rule = Keine Zeile „escalate:“ achtet auf die Wertung, also ruft eine niedrige Wertung allein niemanden.
survey-no-touchpoint = Es ist kein Kontaktpunkt genannt, also wird nur gefragt, wo ein Programm diese Umfrage nennt.
survey-no-reminder = Sie endet, bevor eine Erinnerung fällig wäre, also wird niemand erinnert.
survey-half-translated = Einige Zeilen sind nach „{ $language }“ übersetzt. Noch nicht: { $lines }.
lines-named = { $n ->
    [one] Zeile { $last }
   *[other] Zeilen { $first } und { $last }
}
survey-near-language = „{ $language }“ spreche ich nicht ({ $lines }). Meinten Sie „{ $nearest }“? Meine Sprachen sind { $known }.
survey-strange-language = „{ $language }“ spreche ich nicht ({ $lines }). Bitte prüfen Sie das Kürzel. Meine Sprachen sind { $known }.
survey-near-name = Zeile { $line } fragt nach „{ $name }“, doch so heißt keine Frage darüber. Meinten Sie „{ $nearest }“? Gefragt wird nur, wenn das Gespräch eine Angabe dieses Namens mitbringt.
survey-no-name = Zeile { $line } fragt nach „{ $name }“, doch so heißt keine Frage darüber. Gefragt wird nur, wenn das Gespräch eine Angabe dieses Namens mitbringt.
survey-rule-near-name = Zeile { $line } achtet auf „{ $name }“, doch so heißt keine Frage darüber. Meinten Sie „{ $nearest }“? Gerufen wird nur jemand, wenn das Gespräch eine Angabe dieses Namens mitbringt.
survey-rule-no-name = Zeile { $line } achtet auf „{ $name }“, doch so heißt keine Frage darüber. Gerufen wird nur jemand, wenn das Gespräch eine Angabe dieses Namens mitbringt.
