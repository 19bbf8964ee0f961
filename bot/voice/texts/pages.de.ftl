# Was auf den Seiten des Web-Chats und des Arbeitsplatzes steht.

page-you = Sie
page-send = Senden
page-sending = Wird gesendet …
page-try-again = Noch einmal versuchen
page-take-back = Zurücknehmen
page-not-sent = Das ist nicht bei uns angekommen. Steht die Verbindung?
page-too-long = Eine Nachricht fasst 4000 Zeichen. Bitte kürzen Sie sie ein wenig.
page-too-long-survey = Eine Umfrage fasst 20.000 Zeichen. Bitte kürzen Sie sie ein wenig.
page-connecting = Verbindung wird wiederhergestellt …
page-new-messages = Neue Nachrichten
page-write = Ihre Nachricht
page-write-placeholder = Nachricht schreiben
page-write-answer = Antwort schreiben
page-needs-script = Um das Gespräch zu zeigen, braucht diese Seite JavaScript. Bitte schalten Sie es im Browser ein.
page-to-chat = Zum Chat

page-chat-title = Chat
page-chat-subtitle = Wir wüssten gern, wie es war
page-chat-log = Gespräch
page-chat-empty = Für Sie gibt es noch keine Frage. Sobald es eine gibt, erscheint sie hier.

page-demo-label = Vorführung
page-demo-plain = kein echter Kunde, kein echter Kanal
page-demo-how = Hier können Sie alles als Kunde ausprobieren; wenn Sie hier arbeiten, gehen auch Ihre Befehle. Stellen Sie sich vor, ein Gespräch mit dem Support ist gerade zu Ende:
page-demo-button = Gespräch beenden
page-demo-coming = Die Frage kommt in wenigen Sekunden.
page-demo-desk = Arbeitsplatz in einem zweiten Fenster öffnen
page-demo-chat = Seite des Kunden öffnen
page-demo-desk-line = hier sind Sie das Team; der Kunde ist im anderen Fenster.

page-link-title = Eine kurze Umfrage wartet auf Sie
page-link-body = { $minutes ->
    [0] Sie dauert etwa eine halbe Minute, und Sie können jederzeit aufhören.
    [one] Sie dauert etwa { $minutes } Minute, und Sie können jederzeit aufhören.
   *[other] Sie dauert etwa { $minutes } Minuten, und Sie können jederzeit aufhören.
}
page-link-begin = Beginnen

page-sign-in-title = Willkommen am Arbeitsplatz
page-sign-in-body = Ein Klick, und Sie sind drin. Bitte behalten Sie diesen Link für sich.
page-sign-in-body-name = Wie sollen Ihre Kollegen Sie nennen? Kunden sehen diesen Namen, wenn Sie ihnen schreiben.
page-sign-in-name = Ihr Name
page-sign-in-button = Anmelden

page-entrance-title = Der Arbeitsplatz
page-entrance-body = Sie sind hier nicht angemeldet. Es gibt zwei Wege hinein:
page-entrance-console = Öffnen Sie den Link, der beim Start von Askafter in der Konsole stand.
page-entrance-chat = Oder schreiben Sie in einem Chat, in dem man Sie als Kollegen kennt,

page-no-way-title = Dieser Link führt nirgendwohin
page-link-unknown = Dieser Link führt zu keiner unserer Fragen. Bitte prüfen Sie, ob er vollständig ist.
page-code-unknown = Dieser Link ist keiner von unseren. Bitte prüfen Sie, ob er vollständig ist.
page-code-used = Dieser Link wurde schon benutzt; jeder gilt einmal. Schreiben Sie /desk in einem Chat, in dem man Sie als Kollegen kennt, dann bekommen Sie einen neuen.
page-code-expired = Dieser Link ist abgelaufen. Schreiben Sie /desk in einem Chat, in dem man Sie als Kollegen kennt, dann bekommen Sie einen neuen.

page-desk-title = Arbeitsplatz
page-desk-rooms = Räume
page-sign-out = Abmelden
page-staff-room = Teamraum
page-staff-room-what = Was Kunden uns gesagt haben und was das Team daraus macht.
page-staff-empty = Alles ruhig. Wenn ein Kunde jemanden braucht, erscheint hier eine Karte.
page-staff-elsewhere = Hier wartet nichts.
page-cases-telegram = Neue Fälle kommen in die Telegram-Gruppe, die unter /settings staff-room steht. Was hier steht, lässt sich hier weiter beantworten.
page-cases-slack = Neue Fälle kommen in den Slack-Channel, der unter /settings staff-room steht. Was hier steht, lässt sich hier weiter beantworten.
page-own-room = Sie und Askafter
page-own-room-what = Befehle, Entwürfe und Berichte; nur Sie sehen das.
page-own-empty = Schreiben Sie /help, dann sehen Sie, was Sie hier tun können.
page-command-placeholder = Befehl oder /help schreiben
page-reply-label = Antwort an den Kunden
page-note-label = Notiz für das Team; der Kunde sieht sie nicht
page-reply-send = An den Kunden senden
page-reply-note = Als Notiz behalten
page-reply-instead = Lieber dem Kunden antworten
