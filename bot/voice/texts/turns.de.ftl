# Was Kundinnen und Kunden lesen, wenn sie zurückgehen oder eine Antwort ändern.

button-back = Zurück
button-keep = So lassen
button-change = Ändern

your-words = Sie haben geschrieben:
nothing-before = Das ist die erste Frage; davor gibt es keine.
not-now = Wir sind jetzt bei einer anderen Frage. Sie steht unten.
change-gone = Diese Frage trifft nicht mehr zu, also gibt es nichts zu ändern.
thanks-changed = Danke, jetzt steht es so da, wie Sie es möchten.
kept-afterwards = Danke. Wir haben das bei Ihren Antworten aufbewahrt.
you-are-welcome = Gern geschehen. Einen schönen Tag noch!

button-go = Weitermachen
button-enough = Nein, danke

interrupted = Wir haben das an unser Team weitergegeben, und die Frage kann warten: Wir kommen einmal darauf zurück.
interrupted-again = Wir haben das an unser Team weitergegeben und lassen es bei den Fragen dabei.
resume-offer = Vor einer Weile haben wir mitten in ein paar Fragen aufgehört. Wollen wir weitermachen?
no-hurry = In Ordnung, es eilt nicht. Wann immer Sie möchten, drücken oder schreiben Sie „{ $go }“.
no-hurry-here = In Ordnung, es eilt nicht. Die Frage bleibt offen: Antworten Sie einfach hier, wann es Ihnen passt.

rule-interrupted = schrieb mitten in den Fragen von etwas anderem
rule-asked = fragte oder wünschte neben einer Antwort etwas
rule-afterwards = schrieb nach dem Ende der Fragen noch etwas

edit-noted = Wir haben Ihre Änderung notiert.
edit-unclear = Wir haben gesehen, dass Sie Ihre Nachricht geändert haben, konnten darin aber keine Antwort lesen. Ihre Antwort bleibt, wie sie war.

customer-edited = { $name } hat diese Nachricht geändert; jetzt steht da:
story-edited = { $at }: { $name } hat eine Nachricht geändert
