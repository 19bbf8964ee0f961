# Was zu Fotos, Dateien, Sprachnachrichten, Videos und Stickern gesagt wird.

may-attach = Sie können Fotos, Dateien oder eine Sprachnachricht hinzufügen, bis je { $limit } MB.
not-kept = Etwas von dem, was Sie gesendet haben, konnte nicht aufbewahrt werden. Fotos, Dateien und Sprachnachrichten bis je { $limit } MB sind willkommen. Wenn Sie etwas dazu geschrieben haben, haben wir das.
kept-beside = Danke, was Sie gesendet haben, ist aufbewahrt. Die Frage selbst ist noch offen:

attachment-photo = Foto
attachment-file = { $name ->
    [none] Datei
   *[other] Datei „{ $name }“
}
attachment-voice = { $length ->
    [none] Sprachnachricht
   *[other] Sprachnachricht ({ $length })
}
attachment-video = { $length ->
    [none] Video
   *[other] Video ({ $length })
}
attachment-sticker = Sticker
attachment-open = { $what } – öffnen
customer-sent = { $name } hat gesendet:
mood-without-words = unbekannt (nichts in Worten)

page-attach = Foto oder Datei hinzufügen
page-attach-remove = Entfernen
page-attach-large = Eine Datei darf höchstens { $limit } MB haben, deshalb blieb diese weg:
page-attach-many = In eine Nachricht passen höchstens so viele Dateien: { $most }.
page-file-title = Von einem Kunden
page-file-from = { $name }, { $at }
page-file-case = Fall { $number }
page-file-download = Herunterladen
page-file-care = Askafter hat diese Datei nicht auf Viren geprüft. Öffnen Sie sie nur, wenn Sie sie erwartet haben.
page-file-unknown = Diese Datei gibt es hier nicht. Bitte prüfen Sie, ob der Link vollständig ist.
page-file-gone = Diese Datei gibt es nicht mehr. Vielleicht hat der Kunde sie gelöscht, oder die Plattform bewahrt sie nicht länger auf. Bitten Sie ihn, sie noch einmal zu senden.
page-file-away = Diese Datei lässt sich gerade nicht holen. Bitte versuchen Sie es in ein paar Minuten noch einmal; wenn das nicht hilft, sagt „askafter doctor“, was nicht stimmt.
page-file-refused = Nur Kollegen, die Fälle bearbeiten, dürfen öffnen, was Kunden senden.
