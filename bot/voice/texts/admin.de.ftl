# Was Admins und andere Kollegen lesen.

needs-role = Das ist für Kollegen. Wenn Sie dazugehören, bitten Sie einen Admin um einen Code und schicken Sie ihn hierher als /start r-…
needs-admin = Das ist für Inhaber und Admins. Bitte wenden Sie sich an eine dieser Personen.
nothing-to-cancel = Im Moment gibt es hier nichts abzubrechen.
nothing-open-colleague = Hier ist keine Frage offen. /help zeigt, was Sie tun können.
welcome-colleague = Guten Tag! { $role ->
    [owner] Sie sind hier Inhaber.
    [admin] Sie sind hier Admin.
    [analyst] Sie sind hier Analyst.
    [agent] Sie sind hier Bearbeiter.
   *[viewer] Sie sind hier Leser.
}
cases-at-web = Die Fälle der Kunden stehen am Arbeitsplatz: /desk gibt Ihnen einen Link.
cases-at-telegram = Die Fälle der Kunden kommen in die Telegram-Gruppe; antworten Sie dort.
cases-at-slack = Die Fälle der Kunden kommen in den Slack-Channel; antworten Sie dort.
try-help = /help zeigt, was Sie jetzt tun können.
help-agent-web =
    Zu einem Fall: Schreiben Sie in das Feld unter seiner Karte am Arbeitsplatz, dann bekommt es der Kunde. Was mit „Notiz:“ beginnt, bleibt unter Kollegen.
help-agent-telegram =
    Zu einem Fall: Antworten Sie in der Gruppe auf seine Karte, dann bekommt es der Kunde. Eine Antwort, die mit „Notiz:“ beginnt, bleibt unter Kollegen.
help-agent-slack =
    Zu einem Fall: Antworten Sie im Thread seiner Karte, dann bekommt es der Kunde. Eine Antwort, die mit „Notiz:“ beginnt, bleibt unter Kollegen.

which-role = Welche Rolle soll der neue Kollege haben? Bearbeiter (agent) kümmern sich um Fälle, Analysten (analyst) und Leser (viewer) lesen Berichte, Admins (admin) schreiben auch Umfragen.
only-owners-give = Nur Inhaber können jemanden zum { $role ->
    [owner] Inhaber
   *[admin] Admin
} machen.
role-remove-how = /role change NAME ROLLE gibt einem Kollegen eine andere Rolle, /role remove NAME nimmt eine Rolle wieder.
role-remove-whom = Wessen Rolle soll enden? Bitte nennen Sie eine dieser Personen, mit Namen oder Konto:
role-colleague = { $name } ({ $role }): { $account }
role-removed = { $name } ({ $role }, { $account }) gehört hier nicht mehr zum Team.
role-remove-setting = { $name } ist Inhaber durch die Einstellung OWNERS. Bitte nehmen Sie das Konto dort heraus und starten Sie neu.
role-remove-last = { $name } ist der letzte Inhaber, deshalb bleibt die Rolle. Machen Sie zuerst jemand anderen zum Inhaber: /role owner
role-remove-owners = { $name } ist { $role ->
    [owner] Inhaber
   *[admin] Admin
}. Das kann nur ein Inhaber wieder nehmen.
role-owner = Inhaber
role-admin = Admin
role-analyst = Analyst
role-agent = Bearbeiter
role-viewer = Leser
role-code =
    Geben Sie das dem neuen Kollegen ({ $role }). Es gilt einmal, 24 Stunden lang. Er schickt mir:
    /start { $code }{ $called }
role-given = Sie sind hier jetzt { $role ->
    [owner] Inhaber
    [admin] Admin
    [analyst] Analyst
    [agent] Bearbeiter
   *[viewer] Leser
}.
owner-next = Der nächste Schritt: /survey new schreibt Ihre erste Umfrage.
desk-link =
    Öffnen Sie das innerhalb von 15 Minuten in Ihrem Browser. Es gilt einmal:
    { $link }
code-unknown = Dieser Code ist keiner von unseren. Bitte kopieren Sie ihn ganz und senden Sie ihn noch einmal.
code-used = Dieser Code ist schon verbraucht. Bitte lassen Sie sich einen neuen geben.
code-expired = Dieser Code ist abgelaufen. Bitte lassen Sie sich einen neuen geben.

survey-help = Eine Umfrage ist ein einziger Text mit höchstens { $most } Zeichen; sie darf auch als Datei kommen (/survey import). Senden Sie ihn so und ändern Sie ihn, wie Sie möchten. Umschalt+Enter beginnt eine neue Zeile.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Welche Umfrage? Zum Beispiel: { $example }
survey-unknown = Es gibt keine Umfrage namens { $name }. /survey list zeigt alle.
survey-nearest = Es gibt keine Umfrage namens { $name }. Meinten Sie { $nearest }? /survey list zeigt alle.
survey-none = Es gibt noch keine Umfrage. /survey new schreibt eine.
report-unknown = Es gibt keine Umfrage namens { $name }. /report allein zeigt, was es gibt.
report-none = Es gibt noch keine Umfrage, also auch nichts zu berichten.
survey-saved = { $name }, Version { $version }, ist als Entwurf gespeichert. Noch wird niemand gefragt.
survey-saved-beside = { $name }, Version { $version }, ist als Entwurf gespeichert. Version { $asking } fragt weiter, bis Sie diese einschalten.
survey-ready = Soll { $name } ab jetzt fragen?
survey-mistake = Zeile { $line }: { $problem }
survey-right = So wäre es richtig:
survey-active = { $name }, Version { $version }, ist eingeschaltet: Sie fragt ab jetzt.
survey-active-already = { $name }, Version { $version }, ist schon eingeschaltet. /survey edit { $name } schreibt die nächste Version.
survey-paused = { $name }, Version { $version }, ist angehalten: Niemand wird neu gefragt. Wer gerade antwortet, darf zu Ende antworten.
survey-line = { $name }, Version { $version }: { $state }
survey-unreadable = { $name }, Version { $version }, hat eine andere Version dieses Programms gespeichert, und ich kann sie nicht lesen: Niemand wird gefragt. /survey edit { $name } zeigt den Text; verbessern Sie ihn und senden Sie ihn zurück.
survey-state-draft = Entwurf
survey-state-active = eingeschaltet
survey-state-paused = angehalten
survey-state-retired = abgelöst
touchpoint-taken = Der Kontaktpunkt { $touchpoint } gehört schon der eingeschalteten Umfrage { $survey }. Halten Sie zuerst jene an und ändern Sie sie, oder geben Sie dieser einen anderen Kontaktpunkt.
no-draft = Von { $name } gibt es keinen Entwurf, den man einschalten könnte. /survey edit { $name } schreibt die nächste Version.
not-live = { $name } ist nicht eingeschaltet, also gibt es nichts anzuhalten.
only-a-preview = Das ist nur eine Vorschau, es wurde nichts aufbewahrt.
button-list = Liste
button-show = Zeigen
button-show-named = { $name } zeigen
button-activate = Einschalten
button-pause = Anhalten

which-report = Über welche Umfrage soll ich berichten?
report-title = { $name }, alle Versionen bis jetzt
report-nobody-asked = Es wurde noch niemand gefragt, also gibt es keine Zahlen.
report-csat = CSAT: { $percent } % gaben 4 oder 5, Mittel { $mean } von 5 (n = { $n })
report-nps = NPS: { $nps }, Mittel { $mean } von 10 (n = { $n })
report-response = Rücklauf: { $percent } % ({ $answered } von { $invited } Eingeladenen)
report-completion = Abgeschlossen: { $percent } % ({ $completed } von { $answered }, die geantwortet haben)
report-comments = { $n ->
    [one] Der letzte Kommentar:
   *[other] Die letzten { $n } Kommentare:
}
report-no-comments = Noch hat niemand einen Kommentar geschrieben.
report-comment = { $mood }:
report-comment-score = Wertung { $score }, { $mood }:

parked-none = Nichts liegt auf Halde: Alles, was kam, ist verarbeitet.
parked-list = Das kam herein und konnte nicht verarbeitet werden. Es ist so aufbewahrt, wie es kam, und wird von selbst wieder versucht.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] einmal versucht
   *[other] { $attempts }-mal versucht
}
parked-again = { $kind } wird noch einmal versucht. Wenn es wieder misslingt, finden Sie es hier.
parked-gone = Das liegt nicht mehr auf Halde.
button-retry = { $number } noch einmal versuchen
