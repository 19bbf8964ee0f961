# Was Kundinnen und Kunden lesen. Kurz, freundlich, schlicht; Anrede: Sie. Ein Nein ist immer möglich.

welcome = Guten Tag! Wenn Sie mit uns in Kontakt waren, stellen wir Ihnen hier vielleicht eine kurze Frage. Sie können jederzeit Nein sagen: /stop beendet das für immer, /privacy sagt, was wir aufbewahren.
welcome-back = Schön, dass Sie wieder da sind! Ab und zu stellen wir Ihnen vielleicht eine kurze Frage. Mit /stop hört das wieder auf.
who-asks = Wir fragen Menschen, die mit unserem Team{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} in Kontakt waren, wie es war, um besser zu werden. Sie müssen nicht antworten. /stop beendet das für immer, /privacy sagt, was wir aufbewahren.
never-again = Verstanden. Wir fragen Sie nicht mehr. Falls Sie es sich anders überlegen, schreiben Sie /start.
which-language = In welcher Sprache sollen wir uns unterhalten?
language-chosen = Ab jetzt schreiben wir Ihnen auf Deutsch.
privacy = Wir bewahren auf, was Sie hier antworten, mit den Fotos, Dateien und Sprachnachrichten, die Sie hinzufügen, zusammen mit dem Gespräch, um das es geht, damit unser Team Dinge in Ordnung bringen kann. Nur unser Team liest es. Die Stimmung freier Texte bewerten wir auf unserem eigenen Server; nichts wird weitergegeben. /stop beendet alle Fragen. Wenn Sie sehen oder löschen lassen möchten, was wir über Sie wissen, schreiben Sie dem Team, mit dem Sie in Kontakt waren.
help-customer =
    Was Sie hier tun können:
    /stop – wir fragen Sie nie wieder
    /start – Sie sind wieder willkommen
    /language – Sprache wählen
    /privacy – was wir aufbewahren
help-elsewhere = Alles Weitere nur in einem Chat unter uns, denn hier lesen andere mit{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = Den Befehl { $verb } gibt es hier nicht. /help zeigt, was Sie tun können.
command-nearest = Den Befehl { $verb } gibt es hier nicht. Meinten Sie { $nearest }? /help zeigt alles.
answered-in-private = Die Antwort steht in unserer Direktnachricht.
nothing-open = Danke für Ihre Nachricht. Im Moment ist hier keine Frage offen, deshalb hat sie niemand erhalten. Wenn Sie Hilfe brauchen, schreiben Sie bitte dem Team, das Ihnen vorher geholfen hat.
how-to-come-back = Sie wollten nicht mehr gefragt werden. Falls Sie es sich anders überlegt haben, schreiben Sie /start.
not-yours = Dieser Knopf ist nicht für Sie, deshalb hat sich nichts geändert.
not-your-case = Von hier aus können nur Bearbeiter an Kunden schreiben, deshalb ging dies an niemanden. Falls Sie dazugehören sollten, bitten Sie einen Admin um einen Code und schicken Sie ihn mir in einem Chat unter uns.

invitation = Guten Tag! Sie hatten vor Kurzem Kontakt mit uns. Dürfen wir fragen, wie es war?
invitation-named = Guten Tag, { $name }! Sie hatten vor Kurzem Kontakt mit uns. Dürfen wir fragen, wie es war?
reminder = Vielleicht haben Sie es übersehen. Wenn Sie einen Moment haben, wüssten wir es immer noch gern:
asked-below = Diese Frage steht unten noch einmal.

scale-csat = 1 bedeutet sehr unzufrieden, 5 sehr zufrieden.
scale-nps = 0 bedeutet sehr unwahrscheinlich, 10 äußerst wahrscheinlich.

answer-score = Ihre Antwort: { $score } von { $top }
answer-choice = Ihre Antwort: { $option }
answer-contact = Ihre Antwort: { $said }
answer-words = Sie haben geantwortet, vielen Dank.
question-skipped = Übersprungen.
question-kept = Als Kommentar aufbewahrt.

please-again = Das haben wir nicht ganz verstanden. Könnten Sie eine der Antworten wählen oder eintippen, zum Beispiel „{ $example }“?
please-again-score = Das haben wir nicht ganz verstanden. Bitte wählen Sie eine Zahl von { $low } bis { $high } oder tippen Sie sie ein, zum Beispiel „{ $example }“.
kept-as-comment = Was Sie geschrieben haben, haben wir als Kommentar aufbewahrt.
type-your-own = Bitte schreiben Sie es mit Ihren eigenen Worten.
already-answered = Das haben Sie schon beantwortet, vielen Dank. Um es zu ändern, drücken Sie unter Ihrer Antwort „Ändern“.

button-skip = Überspringen
button-stop = Umfrage beenden
button-never = Nicht mehr fragen
button-yes = Ja
button-no = Nein

thanks = Vielen Dank! Das hilft uns.
thanks-case = Jemand aus unserem Team weiß Bescheid und sieht es sich an.
thanks-case-quiet = Jemand aus unserem Team weiß Bescheid und sieht es sich an. Wir haben notiert, dass Sie dazu keine Nachricht möchten.
stopped = In Ordnung, wir hören hier auf. Einen schönen Tag noch!
stopped-kept = In Ordnung, wir hören hier auf. Danke für das, was Sie uns gesagt haben.

session-completed = Diese Umfrage haben Sie schon abgeschlossen. Vielen Dank!
session-declined = Sie haben diese Umfrage beendet, also lassen wir es dabei.
session-expired = Diese Frage ist inzwischen geschlossen. Trotzdem vielen Dank.
link-unknown = Dieser Link führt zu keiner unserer Fragen. Bitte prüfen Sie, ob er vollständig ist.
link-closed = Diese Frage ist inzwischen geschlossen. Danke, dass Sie vorbeigeschaut haben.
link-taken = Diesen Link hat schon jemand anderes geöffnet. Falls er für Sie gedacht war, fragen Sie bitte das Team, das ihn geschickt hat.

somebody-reads = Jemand aus unserem Team sieht sich an, was Sie geschrieben haben.
from-staff = { $name } aus unserem Team:
passed-on = Danke. Wir haben das an unser Team weitergegeben.
is-it-solved = Vor einer Weile hat sich unser Team um das gekümmert, was Sie uns gesagt haben. Ist es für Sie gelöst?
button-solved = Ja, es ist gelöst
button-unsolved = Nein, noch nicht
glad-it-is-solved = Das freut uns. Danke, dass Sie es uns sagen!
sorry-unsolved = Es tut uns leid, dass es noch nicht gelöst ist. Unser Team weiß Bescheid und sieht es sich noch einmal an. Wenn Sie etwas ergänzen möchten, schreiben Sie es einfach hier.
press-again = Wir waren eine Zeit lang nicht erreichbar. Wenn Sie in dieser Zeit einen Knopf gedrückt haben, drücken Sie ihn bitte noch einmal.
in-private = Hier lesen andere mit. Bitte schreiben Sie mir das in einem Chat unter uns{ $chat ->
    [none] .
   *[other] : { $chat }
}

# Was Telegram hinter seinem Schrägstrich zeigt.

command-start = Hallo sagen oder zurückkommen
command-stop = Nie wieder gefragt werden
command-language = Sprache wählen
command-privacy = Was wir aufbewahren
command-help = Was Sie hier tun können
command-report = Zahlen und Kommentare einer Umfrage
command-desk = Link zum Arbeitsplatz des Teams
command-survey = Umfragen schreiben, ansehen, einschalten
command-role = Code für neue Kollegen
command-parked = Was nicht verarbeitet werden konnte

# Fenster, die Slack über dem Chat öffnet.

button-write = Antwort schreiben
window-answer = Ihre Antwort
window-answer-label = Ihre Worte
window-note = Notiz
window-note-label = Was sollten die Kollegen wissen?
window-resolve = Gelöst
window-resolve-label = Ein Wort für die Kollegen, wenn Sie mögen
window-send = Senden
window-close = Schließen
