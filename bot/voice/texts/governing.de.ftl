# Rechte, Einstellungen, Änderungsprotokoll und Schlüssel: was Inhaber und Admins lesen.

help-and =
    { $before }
    { $line }
words-left = Mit „{ $words }“ kann ich hier nichts anfangen, darum ist nichts geschehen.
help-of-colleague = Als Kollege:
help-of-here = Was hier geht:
help-of-surveys = Umfragen:
help-of-house = Wie alles eingerichtet ist:
help-report = /report NAME – Zahlen und Kommentare einer Umfrage
help-desk = /desk – ein Link, der einen Browser am Arbeitsplatz anmeldet
help-survey = /survey – was man mit Umfragen tun kann
help-survey-new = /survey new – eine Umfrage schreiben: Schritt für Schritt, aus einer Vorlage oder als Text
role-more = … und { $n } weitere
colleague-unnamed = jemand ohne Namen
help-survey-list = /survey list – welche Umfragen es gibt
help-survey-show = /survey show NAME – der Text einer Umfrage
help-survey-activate = /survey activate NAME – ab jetzt fragen
help-survey-pause = /survey pause NAME – niemanden neu fragen
help-role = /role – wer hier arbeitet; /role agent gibt einen Code, der jemanden zum Kollegen macht
help-role-change = /role change NAME analyst – einem Kollegen eine andere Rolle geben
help-role-remove = /role remove NAME – die Rolle wieder nehmen
help-settings = /settings – Sprachen, Ruhezeiten, Teamraum und mehr; /settings quiet-hours erklärt eine Einstellung
help-token-new = /token new helpdesk – ein Schlüssel für ein Programm, das die API benutzt
help-token-list = /token list – welche Programme einen Schlüssel haben
help-token-revoke = /token revoke helpdesk – dieser Schlüssel öffnet nichts mehr
help-audit = /audit – wer was geändert hat; /audit role zeigt eine Art, /audit NAME eine Person
help-parked = /parked – was nicht verarbeitet werden konnte, und wie man es noch einmal versucht

command-settings = Sprachen, Ruhezeiten, Teamraum
command-token = Schlüssel für Programme, die die API benutzen
command-audit = Wer was geändert hat

role-list = Wer hier arbeitet:
role-by-setting = Inhaber durch die Einstellung OWNERS: { $accounts }
role-change-how = Wer soll was werden? Zum Beispiel: /role change Ana analyst. Die Rollen sind agent, analyst, viewer, admin und owner. Diese Kollegen gibt es:
role-same = { $name } ({ $account }) hat diese Rolle schon: { $role }.
role-changed = { $name } ({ $account }): vorher { $role }, jetzt { $new }.
role-told = { $name } hat Ihre Rolle geändert.
role-taken = { $name } hat Ihre Rolle hier zurückgenommen. Wenn Sie das überrascht, fragen Sie bitte Ihre Kollegen.
role-changed-sure = Soll die Rolle wechseln? { $name } ({ $account }): jetzt { $role }, dann { $new }.
role-removed-sure = Soll { $name } ({ $role }, { $account }) hier nicht mehr zum Team gehören?
role-none = keine Rolle

confirm-how = Nur Sie können das bestätigen, innerhalb einer Minute: Drücken Sie einen Knopf oder schreiben Sie „ja“ oder „nein“.
confirm-waits = Ich warte noch auf Ihr „ja“ oder „nein“ zu { $command }. Bis dahin geschieht nichts.
confirm-yes = Ja, so machen
confirm-no = Nein, so lassen
confirm-over = Das ist schon beantwortet, es ist also nichts weiter geschehen.
confirm-others = Bestätigen kann nur, wer den Befehl gegeben hat. Es hat sich nichts geändert.
confirm-late = Das ist mehr als eine Minute her, deshalb hat sich nichts geändert. Bitte geben Sie den Befehl noch einmal.
confirmed-yes = Bestätigt: { $command }
confirmed-no = In Ordnung, es hat sich nichts geändert: { $command }
owners-told = Zu Ihrer Kenntnis: { $name } ({ $account }) hat gerade dies getan: { $command }

audit-title = Wer was geändert hat, das Neueste zuerst:
audit-empty = Es wurde noch nichts geändert.
audit-none = Davon steht nichts im Protokoll. /audit nimmt einen Namen, ein Konto oder eines von: { $kinds }
audit-older = { $command } zeigt Älteres.
button-older = Älteres
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = Rolle von { $subject }
audit-code = Code für die Rolle { $subject }
audit-setting = Einstellung { $subject }
audit-survey = Umfrage { $subject }
audit-touchpoint = Kontaktpunkt { $subject }
audit-token = Schlüssel { $subject }
audit-confirmation = { $subject } bestätigt
audit-export = Export { $subject }
audit-parked = Zurückgestelltes ({ $subject })
audit-other = { $what } { $subject }
audit-version = Version { $version }, { $state }
audit-valid = gültig
audit-retried = noch einmal versucht
audit-by-console = die Konsole
audit-by-program = Programm { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : nicht mehr { $before }

setting-title = So ist es hier eingestellt:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings mit einem Namen erklärt eine Einstellung, /settings mit Namen und Wert stellt sie ein.
setting-example = Zum Beispiel: { $example }
setting-back = /settings { $name } default stellt zurück auf das, was in den Einstellungen des Servers steht: { $value }
setting-nothing = nichts
setting-changed = { $name }: vorher { $before }, jetzt { $after }.
setting-same = { $name }: schon { $after }, es hat sich also nichts geändert.
setting-staff-room-sure = Sollen die Fälle der Kunden ab jetzt nach { $after } kommen und nicht mehr nach { $before }? Karten im alten Raum lassen sich dort weiter beantworten; ein Fall, den niemand übernimmt, zieht mit seiner nächsten Erinnerung um.
cases-come-here = Ab jetzt kommen die Fälle der Kunden hierher.

setting-languages = Sprachen, die ich anbiete
setting-language = Sprache des Teamraums und der Umfragen, die keine nennen
setting-timezone = Zone, in der Zeiten geschrieben werden, und die der Personen, von denen niemand eine genannt hat
setting-quiet-hours = Stunden, in denen niemand eingeladen oder erinnert wird, nach der Uhr der gefragten Person
setting-quiet-days = Tage, an denen niemand eingeladen oder erinnert wird
setting-staff-room = wohin die Fälle der Kunden gehen
setting-sender = in wessen Namen Kunden gefragt werden
setting-privacy-contact = wen /privacy für Fragen zu den eigenen Daten nennt

setting-how-languages = Eine oder mehrere von: { $known }. „all“ bietet alle an.
setting-how-language = Eine der angebotenen Sprachen.
setting-how-timezone = Ein Name aus der Zeitzonen-Datenbank: ein Kontinent und eine Stadt.
setting-how-quiet-hours = Wann die Ruhe beginnt und wann sie endet, oder „off“. Was dazwischen hinausginge, geht an ihrem Ende hinaus.
setting-how-quiet-days = Tage wie mon, tue, sat, sun, oder „off“.
setting-how-staff-room = web:desk, telegram: und die Nummer einer Gruppe (auf Wunsch mit / und der Nummer eines Themas) oder slack: und die Kennung eines Channels. Hier verbunden: { $channels }.
setting-how-sender = Ein Name mit höchstens 60 Zeichen, oder „off“.
setting-how-privacy-contact = Eine Adresse, ein Link oder ein Name mit höchstens 200 Zeichen, oder „off“.

setting-languages-wrong = „{ $language }“ spreche ich nicht. Es gibt: { $known }.
setting-languages-base = „{ $language }“ ist die Sprache des Teamraums und muss deshalb angeboten werden. Ändern Sie zuerst diese: /settings language
setting-language-wrong = Es muss eine der angebotenen Sprachen sein: { $known }.
setting-timezone-wrong = Eine Zeitzone dieses Namens kenne ich nicht. Man schreibt Kontinent und Stadt, mit großen Anfangsbuchstaben.
setting-timezone-nearest = Eine Zeitzone namens „{ $value }“ kenne ich nicht. Meinten Sie { $nearest }?
setting-quiet-hours-wrong = Das ist keine Spanne des Tages. Es sind zwei Uhrzeiten mit einem Strich dazwischen, oder „off“.
setting-quiet-days-wrong = Bitte nennen Sie Tage aus { $known }, höchstens sechs, oder „off“.
setting-staff-room-wrong = Das benennt keinen Raum.
setting-staff-room-away = { $channel } ist hier nicht verbunden, also können Fälle nicht dorthin gehen.
setting-text-wrong = Erlaubt sind höchstens { $most } Zeichen, in einer Zeile.

token-how = /token new NAME macht einen Schlüssel für ein Programm, /token revoke NAME nimmt ihn zurück.
token-where = Programme senden ihn an { $site }/api/v1. Was sie dort sagen können, zeigt { $site }/docs.
token-name = Ein Schlüssel braucht einen eigenen Namen: kleine Buchstaben, Ziffern und Bindestriche, höchstens 40. Zum Beispiel: /token new helpdesk
token-taken = Einen Schlüssel namens { $name } gibt es schon. /token revoke { $name } nimmt ihn zurück.
token-made =
    Das ist der Schlüssel von { $name }. Bitte kopieren Sie ihn jetzt: In zehn Minuten verschwindet er von hier, und niemand kann ihn wieder zeigen.
    { $token }
token-hidden = Hier stand ein Schlüssel. Er wird nicht mehr gezeigt und gilt, bis er zurückgenommen wird.
token-revoked = Der Schlüssel von { $name } öffnet nichts mehr.
token-revoke-sure = Soll der Schlüssel von { $name } nichts mehr öffnen? Das Programm, das ihn benutzt, wird von da an abgewiesen.
token-unknown = Es gibt keinen Schlüssel namens { $name }.
token-line = { $name } – gemacht { $at } von { $who }
token-none = Noch hat kein Programm einen Schlüssel.
button-revoke = { $name } zurücknehmen
