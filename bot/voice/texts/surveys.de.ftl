# Was Admins lesen, die Umfragen im Chat einrichten.

survey-commands = Was man mit Umfragen tun kann:
help-survey-edit = /survey edit NAME – die nächste Version schreiben
help-survey-preview = /survey preview NAME – ausprobieren; nichts wird gezählt
help-survey-copy = /survey copy NAME NEU – eine weitere Umfrage mit demselben Text
help-survey-export = /survey export NAME – ihr Text als Datei
help-survey-import = /survey import – eine Datei einlesen
help-survey-delete = /survey delete NAME – die Umfrage wegnehmen
help-survey-versions = /survey versions NAME – was sich geändert hat
help-survey-translate = /survey translate NAME sl – was in einer Sprache noch fehlt
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, wenn { $condition }: { $wording }
survey-asks-more = … und { $n ->
    [one] eine weitere Frage
   *[other] { $n } weitere Fragen
}.
survey-takes = Höchstens { $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
}, etwa { $span }.
span-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
}
span-minutes = { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
survey-edit-how = Kopieren Sie das, ändern Sie es und senden Sie es. Es wird die nächste Version von { $name }, als Entwurf; bis Sie sie einschalten, ändert sich für niemanden etwas.
survey-edit-file = Der Text von { $name } ist zu lang für eine Nachricht, deshalb kommt er als Datei. Ändern Sie sie und senden Sie sie mit den Worten /survey import zurück. Sie wird die nächste Version, als Entwurf.
survey-mend-text = Noch ist nichts gespeichert. Bessern Sie das aus und senden Sie den ganzen Text noch einmal.
survey-mend-file = Noch ist nichts gespeichert. Bessern Sie das aus und senden Sie die ganze Datei noch einmal, oder ihren Text.
survey-mend-draft = /survey edit { $name } zeigt den Text zum Ausbessern.
survey-cut = Dieser Text ist etwa so lang, wie eine Nachricht hier sein darf; vielleicht fehlt sein Ende. Wenn ja, senden Sie bitte die ganze Umfrage als Textdatei (.txt oder .survey).
survey-cut-whole = Fehlt nichts, schaltet /survey activate { $name } sie ein.
survey-rest = Das sieht nach dem Rest einer Umfrage aus, die für eine Nachricht zu lang war; der erste Teil allein ist nicht vollständig. Bitte senden Sie die ganze Umfrage als Textdatei (.txt oder .survey).
survey-other-name = Es wurde nichts gespeichert: Der Text heißt { $found }, nicht { $name }. Für eine andere Umfrage senden Sie ihn nach /survey new; /survey copy { $name } { $found } macht eine Kopie.
survey-unchanged = { $name }, Version { $version }, sagt schon genau das, es gibt also nichts Neues zu speichern.
survey-copy-how = Wie soll die Kopie heißen? Kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel: /survey copy { $name } { $name }-2
survey-name-taken = Eine Umfrage namens { $name } gibt es schon. Bitte wählen Sie einen anderen Namen.
survey-import-how = Senden Sie die Umfrage als Textdatei (.survey oder .txt, UTF-8, höchstens { $most } Zeichen). Sie können den Text auch in die Zeilen unter /survey import setzen.
survey-file-too-large = Es wurde nichts gespeichert: Die Datei ist zu groß für eine Umfrage. Eine Umfrage hat höchstens { $most } Zeichen.
survey-file-not-text = Es wurde nichts gespeichert: Die Datei ist kein reiner Text in UTF-8. Bitte speichern Sie sie als „Nur Text, UTF-8“ und senden Sie sie noch einmal.
survey-file-empty = Es wurde nichts gespeichert: Die Datei ist leer.
survey-file-other = Umfragen lese ich aus reinen Textdateien (.txt oder .survey). Wenn das eine ist, speichern Sie sie bitte als „Nur Text“ und senden Sie sie noch einmal, oder fügen Sie ihren Text hier ein.
survey-file-unreadable = Es wurde nichts gespeichert: Die Datei ließ sich gerade nicht holen. Bitte senden Sie sie noch einmal.
survey-file = Der Text als Datei: { $name }
survey-export = { $name }, Version { $version }, Wort für Wort:
survey-version = Version { $version }: { $state }, { $at }
survey-one-version = Es gibt nur diese Version, also nichts zu vergleichen.
survey-no-version = { $name } hat keine Version { $version }. Die neueste ist { $newest }.
survey-changes = Von Version { $old } zu { $new } (− fiel weg, + kam dazu):
survey-no-change = Die Versionen { $old } und { $new } sagen dasselbe.
survey-more-changes = … und { $n ->
    [one] eine weitere Zeile
   *[other] { $n } weitere Zeilen
}.
survey-translate-how = Bitte nennen Sie eine andere Sprache als ihre eigene ({ $base }), zum Beispiel: /survey translate { $name } { $other }
survey-translate-own = „{ $base }“ ist die Sprache, in der { $name } geschrieben ist. Bitte nennen Sie eine andere, zum Beispiel: /survey translate { $name } { $other }
survey-translate-unknown = Eine Sprache „{ $language }“ kenne ich nicht. Meine Sprachen sind { $known }; von anderen schreiben Sie bitte das Kürzel.
survey-translated = In { $name } ist alles nach „{ $language }“ übersetzt.
survey-translate-list = { $n ->
    [one] Eine Zeile hat
   *[other] { $n } Zeilen haben
} noch kein „{ $language }“. Kopieren Sie das, schreiben Sie die Übersetzungen und senden Sie es. Was Sie leer lassen, bleibt in der Sprache der Umfrage.
survey-translate-strange = Es wurde nichts gespeichert: Zeile { $line } unter dem Befehl („{ $words }“) ist keine Zeile der Umfrage. Bitte lassen Sie die Zeilen über den Übersetzungen, wie sie sind.
survey-translate-empty = Hinter „{ $language }:“ stand keine Übersetzung, deshalb wurde nichts gespeichert.
survey-delete-drafts = { $name } löschen? { $drafts ->
    [one] Der Entwurf hat niemanden gefragt und ist dann weg.
   *[other] Die { $drafts } Entwürfe haben niemanden gefragt und sind dann weg.
}
survey-delete-live = { $name } löschen? Sie fragt dann niemanden mehr, und ihre Kontaktpunkte werden frei. Sie war schon aktiv, deshalb bleiben ihr Text und alle Antworten für die Berichte.
survey-deleted = { $name } ist gelöscht.
survey-retired = { $name } ist abgelöst: Sie fragt niemanden mehr. Ihr Text und alle Antworten bleiben; /report { $name } zeigt sie weiter.
nothing-to-delete = { $name } ist schon abgelöst, und ihre Antworten bleiben. Es gibt nichts mehr zu löschen.
button-new = Neue Umfrage
button-preview = Ausprobieren
button-edit = Ändern
button-versions = Versionen
button-delete = Löschen

preview-begins = Sie probieren jetzt { $name }, Version { $version }, so wie ein Kunde sie sähe. Nichts wird gezählt, und niemand wird gerufen. /stop beendet es.
preview-nothing = In { $name } gibt es keine Frage, die gestellt würde, ohne etwas über den Kunden zu wissen.
preview-case = Bei einem echten Kunden würde jetzt ein Mensch gerufen: { $rule }
preview-done = Das war die ganze Umfrage. Nichts davon wurde aufbewahrt.
preview-over = Diese Vorschau ist vorbei: Die Version gibt es nicht mehr.
guide-stopped-preview = Die Vorschau ist vorbei. Nichts davon wurde aufbewahrt.

# Fehler und Ratschläge; vor einem Fehler steht „Zeile N:“.

survey-never = diese Bedingung kann nie wahr sein, die Frage würde also nie gestellt. Bitte ändern Sie sie oder jene, von denen sie abhängt.
survey-rule-never = diese Bedingung kann nie wahr sein, es würde also nie jemand gerufen. Bitte ändern Sie sie.
survey-label-long = Zeile { $line }: Eine Option hat { $length } Zeichen. Slack zeigt auf einem Knopf { $most }, ein Telefon etwa 30.
survey-long = Der längste Weg stellt { $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
} und dauert etwa { $span }. Menschen bleiben etwa { $most } Fragen oder zwei Minuten dabei; bitte überlegen Sie, was wegfallen kann.
survey-mistakes-more = … und { $n ->
    [one] ein weiterer Fehler
   *[other] { $n } weitere Fehler
}.
