# Quello che leggono gli amministratori e gli altri colleghi.

needs-role = Questo è per i colleghi. Se lo è, chieda un codice a un amministratore e lo invii qui come /start r-…
needs-admin = Questo è per proprietari e amministratori. Si rivolga a uno di loro.
nothing-to-cancel = Al momento qui non c’è nulla da annullare.
nothing-open-colleague = Qui non c’è nessuna domanda aperta. /help mostra che cosa può fare.
welcome-colleague = Buongiorno! { $role ->
    [owner] Qui Lei è proprietario.
    [admin] Qui Lei è amministratore.
    [analyst] Qui Lei è analista.
    [agent] Qui Lei è operatore.
   *[viewer] Qui Lei è lettore.
}
cases-at-web = I casi dei clienti sono alla scrivania: /desk Le dà un link.
cases-at-telegram = I casi dei clienti arrivano nel gruppo Telegram; risponda lì.
cases-at-slack = I casi dei clienti arrivano nel canale Slack; risponda lì.
try-help = /help mostra che cosa può fare ora.
help-agent-web =
    Su un caso: scriva nel campo sotto la sua scheda, alla scrivania, per rispondere al cliente. Quello che comincia con «nota:» resta tra colleghi.
help-agent-telegram =
    Su un caso: risponda alla sua scheda nel gruppo per scrivere al cliente. Una risposta che comincia con «nota:» resta tra colleghi.
help-agent-slack =
    Su un caso: risponda nel thread della sua scheda per scrivere al cliente. Una risposta che comincia con «nota:» resta tra colleghi.

which-role = Che ruolo deve avere il nuovo collega? Gli operatori (agent) lavorano ai casi, gli analisti (analyst) e i lettori (viewer) leggono i rapporti, gli amministratori (admin) scrivono anche i sondaggi.
only-owners-give = Solo un proprietario può nominare un { $role ->
    [owner] proprietario
   *[admin] amministratore
}.
role-remove-how = /role change NOME RUOLO dà un altro ruolo a un collega, /role remove NOME toglie un ruolo.
role-remove-whom = A chi va tolto il ruolo? Indichi una di queste persone, per nome o per account:
role-colleague = { $name } ({ $role }): { $account }
role-removed = { $name } ({ $role }, { $account }) non è più un collega qui.
role-remove-setting = { $name } è proprietario per l’impostazione OWNERS. Tolga l’account da lì e riavvii.
role-remove-last = { $name } è l’ultimo proprietario, quindi il ruolo resta. Nomini prima un altro proprietario: /role owner
role-remove-owners = { $name } è { $role ->
    [owner] proprietario
   *[admin] amministratore
}. Solo un proprietario può togliere questo ruolo.
role-owner = proprietario
role-admin = amministratore
role-analyst = analista
role-agent = operatore
role-viewer = lettore
role-code =
    Lo dia al nuovo collega ({ $role }). Vale una volta, per 24 ore. Deve inviarmi:
    /start { $code }{ $called }
role-given = Ora qui Lei è { $role ->
    [owner] proprietario
    [admin] amministratore
    [analyst] analista
    [agent] operatore
   *[viewer] lettore
}.
owner-next = Il prossimo passo: /survey new scrive il Suo primo sondaggio.
desk-link =
    Lo apra nel browser entro 15 minuti. Vale una volta:
    { $link }
code-unknown = Questo codice non è dei nostri. Lo copi per intero e lo invii di nuovo.
code-used = Questo codice è già stato usato. Ne chieda uno nuovo.
code-expired = Questo codice è scaduto. Ne chieda uno nuovo.

survey-help = Un sondaggio è un unico testo di { $most } caratteri al massimo; può arrivare anche come file (/survey import). Lo invii così e lo cambi come vuole. Maiusc+Invio comincia una nuova riga.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Quale sondaggio? Per esempio: { $example }
survey-unknown = Non c’è nessun sondaggio di nome { $name }. /survey list li mostra tutti.
survey-nearest = Non c’è nessun sondaggio di nome { $name }. Intendeva { $nearest }? /survey list li mostra tutti.
survey-none = Non c’è ancora nessun sondaggio. /survey new ne scrive uno.
report-unknown = Non c’è nessun sondaggio di nome { $name }. /report da solo mostra quelli che ci sono.
report-none = Non c’è ancora nessun sondaggio, quindi non c’è nulla da riferire.
survey-saved = { $name }, versione { $version }, è salvato come bozza. Non viene ancora chiesto a nessuno.
survey-saved-beside = { $name }, versione { $version }, è salvato come bozza. La versione { $asking } continua a chiedere finché non attiva questa.
survey-ready = { $name } deve chiedere da adesso?
survey-mistake = Riga { $line }: { $problem }
survey-right = Così sarebbe giusto:
survey-active = { $name }, versione { $version }, è attivo: chiede da adesso.
survey-active-already = { $name }, versione { $version }, è già attivo. /survey edit { $name } scrive la versione successiva.
survey-paused = { $name }, versione { $version }, è in pausa: non viene chiesto a nessun altro. Chi sta rispondendo può finire.
survey-line = { $name }, versione { $version }: { $state }
survey-unreadable = { $name }, versione { $version }, è stato salvato da un’altra versione di questo programma e non riesco a leggerlo: non viene chiesto a nessuno. /survey edit { $name } mostra il testo; lo corregga e lo rimandi.
survey-state-draft = bozza
survey-state-active = attivo
survey-state-paused = in pausa
survey-state-retired = ritirato
touchpoint-taken = Il punto di contatto { $touchpoint } appartiene già al sondaggio attivo { $survey }. Metta prima in pausa quello e lo cambi, oppure dia a questo un altro punto di contatto.
no-draft = Non c’è nessuna bozza di { $name } da attivare. /survey edit { $name } scrive la versione successiva.
not-live = { $name } non è attivo, quindi non c’è nulla da mettere in pausa.
only-a-preview = È solo un’anteprima, non è stato conservato nulla.
button-list = Elenco
button-show = Mostra
button-show-named = Mostra { $name }
button-activate = Attiva
button-pause = Metti in pausa

which-report = Su quale sondaggio vuole il rapporto?
report-title = { $name }, tutte le versioni finora
report-nobody-asked = Non è ancora stato chiesto a nessuno, quindi non ci sono numeri.
report-csat = CSAT: { $percent } % ha dato 4 o 5, media { $mean } su 5 (n = { $n })
report-nps = NPS: { $nps }, media { $mean } su 10 (n = { $n })
report-response = Tasso di risposta: { $percent } % ({ $answered } su { $invited } invitati)
report-completion = Completati: { $percent } % ({ $completed } su { $answered } che hanno risposto)
report-comments = { $n ->
    [one] L’ultimo commento:
    [many] Gli ultimi { $n } commenti:
   *[other] Gli ultimi { $n } commenti:
}
report-no-comments = Nessuno ha ancora scritto un commento.
report-comment = { $mood }:
report-comment-score = voto { $score }, { $mood }:

parked-none = Non c’è nulla in sospeso: tutto quello che è arrivato è stato elaborato.
parked-list = Questo è arrivato e non si è potuto elaborare. È conservato così com’è arrivato e si riprova da solo.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } tentativo
    [many] { $attempts } tentativi
   *[other] { $attempts } tentativi
}
parked-again = { $kind }: si sta riprovando. Se fallisce ancora, lo troverà qui.
parked-gone = Questo non è più in sospeso.
button-retry = Riprova { $number }
