# Diritti, impostazioni, registro delle modifiche e chiavi: quello che leggono proprietari e amministratori.

help-and =
    { $before }
    { $line }
words-left = Qui non capisco «{ $words }», quindi non è successo nulla.
help-of-colleague = Come collega:
help-of-here = Che cosa funziona qui:
help-of-surveys = Sondaggi:
help-of-house = Come è organizzato tutto:
help-report = /report NOME – numeri e commenti di un sondaggio
help-desk = /desk – un link che apre la scrivania in un browser
help-survey = /survey – che cosa si può fare con i sondaggi
help-survey-new = /survey new – scrivere un sondaggio: passo per passo, da un modello o come testo
role-more = … e altri { $n }
colleague-unnamed = qualcuno senza nome
help-survey-list = /survey list – quali sondaggi ci sono
help-survey-show = /survey show NOME – il testo di uno di essi
help-survey-activate = /survey activate NOME – chiedere da adesso
help-survey-pause = /survey pause NOME – non chiedere a nessun altro
help-role = /role – chi lavora qui; /role agent dà un codice che fa di qualcuno un collega
help-role-change = /role change NOME analyst – dare un altro ruolo a un collega
help-role-remove = /role remove NOME – togliere il ruolo
help-settings = /settings – lingue, ore di silenzio, stanza del team e altro; /settings quiet-hours ne spiega una
help-token-new = /token new helpdesk – una chiave per un programma che usa l’API
help-token-list = /token list – quali programmi hanno una chiave
help-token-revoke = /token revoke helpdesk – quella chiave non apre più nulla
help-audit = /audit – chi ha cambiato che cosa; /audit role mostra un tipo, /audit NOME una persona
help-parked = /parked – quello che non si è potuto elaborare, e come riprovare

command-settings = Lingue, ore di silenzio, stanza del team
command-token = Chiavi per programmi che usano l’API
command-audit = Chi ha cambiato che cosa

role-list = Chi lavora qui:
role-by-setting = proprietari per l’impostazione OWNERS: { $accounts }
role-change-how = Chi deve diventare che cosa? Per esempio: /role change Ana analyst. I ruoli sono agent, analyst, viewer, admin e owner. Questi sono i colleghi:
role-same = { $name } ({ $account }) ha già questo ruolo: { $role }.
role-changed = { $name } ({ $account }): prima { $role }, ora { $new }.
role-told = { $name } ha cambiato il Suo ruolo.
role-taken = { $name } ha revocato il Suo ruolo qui. Se La sorprende, chieda ai colleghi.
role-changed-sure = Cambiare il ruolo? { $name } ({ $account }): ora { $role }, poi { $new }.
role-removed-sure = { $name } ({ $role }, { $account }) non deve più essere un collega qui?
role-none = nessun ruolo

confirm-how = Può confermarlo solo Lei, entro un minuto: prema un pulsante, oppure scriva «sì» o «no».
confirm-waits = Aspetto ancora il Suo «sì» o «no» per { $command }. Fino ad allora non succede nulla.
confirm-yes = Sì, procedi
confirm-no = No, lascia così
confirm-over = C’è già una risposta, quindi non è successo altro.
confirm-others = Può confermarlo solo chi ha dato il comando. Non è cambiato nulla.
confirm-late = È passato più di un minuto, quindi non è cambiato nulla. Dia il comando ancora una volta.
confirmed-yes = Confermato: { $command }
confirmed-no = Va bene, non è cambiato nulla: { $command }
owners-told = Per Sua informazione: { $name } ({ $account }) ha appena fatto questo: { $command }

audit-title = Chi ha cambiato che cosa, le novità per prime:
audit-empty = Non è ancora stato cambiato nulla.
audit-none = Nel registro non c’è nulla di simile. /audit accetta un nome, un account o una di queste parole: { $kinds }
audit-older = { $command } mostra le precedenti.
button-older = Precedenti
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = ruolo di { $subject }
audit-code = codice per il ruolo { $subject }
audit-setting = impostazione { $subject }
audit-survey = sondaggio { $subject }
audit-touchpoint = punto di contatto { $subject }
audit-token = chiave { $subject }
audit-confirmation = confermato { $subject }
audit-export = esportazione { $subject }
audit-parked = messo da parte ({ $subject })
audit-other = { $what } { $subject }
audit-version = versione { $version }, { $state }
audit-valid = valida
audit-retried = ritentato
audit-by-console = la console
audit-by-program = programma { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : non più { $before }

setting-title = Qui è impostato tutto così:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings con un nome ne spiega una, /settings con un nome e un valore la imposta.
setting-example = Per esempio: { $example }
setting-back = /settings { $name } default ripristina quello che dicono le impostazioni del server: { $value }
setting-nothing = nulla
setting-changed = { $name }: prima { $before }, ora { $after }.
setting-same = { $name }: già { $after }, quindi non è cambiato nulla.
setting-staff-room-sure = I casi dei clienti devono arrivare d’ora in poi in { $after } e non più in { $before }? Alle schede nella vecchia stanza si può ancora rispondere lì; un caso che nessuno prende si sposta con il prossimo promemoria.
cases-come-here = D’ora in poi i casi dei clienti arrivano qui.

setting-languages = lingue che offro
setting-language = lingua della stanza del team e dei sondaggi che non ne indicano una
setting-timezone = fuso in cui si scrivono gli orari, e quello delle persone di cui nessuno l’ha indicato
setting-quiet-hours = ore in cui nessuno riceve inviti o promemoria, secondo l’orologio della persona interpellata
setting-quiet-days = giorni in cui nessuno riceve inviti o promemoria
setting-staff-room = dove vanno i casi dei clienti
setting-sender = a nome di chi si chiede ai clienti
setting-privacy-contact = chi indica /privacy per domande sui propri dati

setting-how-languages = Una o più tra: { $known }. «all» le offre tutte.
setting-how-language = Una delle lingue offerte.
setting-how-timezone = Un nome della banca dati dei fusi orari: un continente e una città.
setting-how-quiet-hours = Quando comincia e quando finisce il silenzio, oppure «off». Quello che sarebbe uscito nel frattempo esce alla fine.
setting-how-quiet-days = Giorni come mon, tue, sat, sun, oppure «off».
setting-how-staff-room = web:desk, telegram: e il numero di un gruppo (se vuole, con / e il numero di un argomento), oppure slack: e l’identificativo di un canale. Collegati qui: { $channels }.
setting-how-sender = Un nome di al massimo 60 caratteri, oppure «off».
setting-how-privacy-contact = Un indirizzo, un link o un nome di al massimo 200 caratteri, oppure «off».

setting-languages-wrong = Non parlo «{ $language }». Ci sono: { $known }.
setting-languages-base = «{ $language }» è la lingua della stanza del team, quindi deve essere offerta. Cambi prima quella: /settings language
setting-language-wrong = Deve essere una delle lingue offerte: { $known }.
setting-timezone-wrong = Non conosco nessun fuso orario con questo nome. Si scrive continente e città, con le maiuscole.
setting-timezone-nearest = Non conosco nessun fuso orario di nome «{ $value }». Intendeva { $nearest }?
setting-quiet-hours-wrong = Questo non è un intervallo della giornata. Sono due orari con un trattino in mezzo, oppure «off».
setting-quiet-days-wrong = Indichi giorni tra { $known }, al massimo sei, oppure «off».
setting-staff-room-wrong = Questo non indica nessuna stanza.
setting-staff-room-away = { $channel } non è collegato qui, quindi i casi non possono andarci.
setting-text-wrong = Al massimo { $most } caratteri, su una sola riga.

token-how = /token new NOME crea una chiave per un programma, /token revoke NOME la ritira.
token-where = I programmi la inviano a { $site }/api/v1. Che cosa possono dire lì è mostrato a { $site }/docs.
token-name = Una chiave ha bisogno di un nome proprio: lettere minuscole, cifre e trattini, al massimo 40. Per esempio: /token new helpdesk
token-taken = C’è già una chiave di nome { $name }. /token revoke { $name } la ritira.
token-made =
    Questa è la chiave di { $name }. La copi ora: tra dieci minuti sparisce da qui e nessuno potrà più mostrarla.
    { $token }
token-hidden = Qui c’era una chiave. Non viene più mostrata e vale finché non viene ritirata.
token-revoked = La chiave di { $name } non apre più nulla.
token-revoke-sure = La chiave di { $name } non deve più aprire nulla? Il programma che la usa verrà rifiutato da quel momento.
token-unknown = Non c’è nessuna chiave di nome { $name }.
token-line = { $name } – creata { $at } da { $who }
token-none = Nessun programma ha ancora una chiave.
button-revoke = Ritira { $name }
