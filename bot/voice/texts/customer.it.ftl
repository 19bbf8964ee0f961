# Quello che leggono i clienti. Breve, cordiale, semplice; si dà del Lei. Si può sempre dire di no.

welcome = Buongiorno! Dopo che sarà stato in contatto con noi, forse Le faremo qui una breve domanda. Può dire di no in qualsiasi momento: /stop le fa finire per sempre, /privacy spiega che cosa conserviamo.
welcome-back = Che piacere rivederLa! Di tanto in tanto forse Le faremo una breve domanda. Con /stop finiscono di nuovo.
who-asks = Chiediamo a chi è stato in contatto con il nostro team{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} com’è andata, per fare meglio. Non è obbligato a rispondere. /stop fa finire le domande per sempre, /privacy spiega che cosa conserviamo.
never-again = Capito. Non Le faremo più domande. Se cambia idea, invii /start.
which-language = In quale lingua vuole parlare con noi?
language-chosen = D’ora in poi Le scriveremo in italiano.
privacy = Conserviamo quello che risponde qui, con le foto, i file e i messaggi vocali che aggiunge, insieme alla conversazione a cui si riferisce, perché il nostro team possa sistemare le cose. Lo legge solo il nostro team. Il tono dei testi liberi viene valutato sul nostro server; nulla viene trasmesso ad altri. /stop mette fine a tutte le domande. Per vedere o far cancellare quello che sappiamo di Lei, scriva al team con cui è stato in contatto.
help-customer =
    Che cosa può fare qui:
    /stop – non Le chiederemo più nulla
    /start – è di nuovo il benvenuto
    /language – scegliere la lingua
    /privacy – che cosa conserviamo
help-elsewhere = Tutto il resto solo in una chat a tu per tu, perché qui leggono anche altri{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = Qui il comando { $verb } non esiste. /help mostra che cosa può fare.
command-nearest = Qui il comando { $verb } non esiste. Intendeva { $nearest }? /help mostra tutto.
answered-in-private = Ho risposto nel nostro messaggio diretto.
nothing-open = Grazie per il messaggio. Al momento qui non c’è nessuna domanda aperta, quindi non l’ha ricevuto nessuno. Se Le serve aiuto, scriva al team che L’ha aiutata prima.
how-to-come-back = Ci ha chiesto di non farLe più domande. Se ha cambiato idea, invii /start.
not-yours = Questo pulsante non è per Lei, quindi non è cambiato nulla.
not-your-case = Da qui possono scrivere ai clienti solo gli operatori, quindi questo non è stato inviato a nessuno. Se dovrebbe essere uno di loro, chieda un codice a un amministratore e me lo mandi in una chat a tu per tu.

invitation = Buongiorno! Di recente ha avuto contatti con noi. Possiamo chiederLe com’è andata?
invitation-named = Buongiorno, { $name }! Di recente ha avuto contatti con noi. Possiamo chiederLe com’è andata?
reminder = Forse Le è sfuggito. Se ha un momento, vorremmo ancora sapere:
asked-below = Abbiamo ripetuto questa domanda più sotto.

scale-csat = 1 è molto insoddisfatto, 5 è molto soddisfatto.
scale-nps = 0 è per niente probabile, 10 è estremamente probabile.

answer-score = La Sua risposta: { $score } su { $top }
answer-choice = La Sua risposta: { $option }
answer-contact = La Sua risposta: { $said }
answer-words = Ha risposto, grazie.
question-skipped = Saltata.
question-kept = Conservato come commento.

please-again = Non abbiamo capito bene. Potrebbe scegliere una delle risposte, o scriverla, per esempio «{ $example }»?
please-again-score = Non abbiamo capito bene. Scelga un numero da { $low } a { $high }, oppure lo scriva, per esempio «{ $example }».
kept-as-comment = Abbiamo conservato quello che ha scritto come commento.
type-your-own = Lo scriva con parole Sue.
already-answered = A questa ha già risposto, grazie. Per cambiarla, prema «Cambia» sotto la Sua risposta.

button-skip = Salta
button-stop = Termina il sondaggio
button-never = Non chiedetemi più
button-yes = Sì
button-no = No

thanks = Grazie! Questo ci aiuta.
thanks-case = Una persona del nostro team è stata avvisata e se ne occuperà.
thanks-case-quiet = Una persona del nostro team è stata avvisata e se ne occuperà. Abbiamo annotato che non desidera ricevere messaggi al riguardo.
stopped = Va bene, ci fermiamo qui. Buona giornata!
stopped-kept = Va bene, ci fermiamo qui. Grazie per quello che ci ha detto.

session-completed = Ha già finito questo sondaggio. Grazie!
session-declined = Ha messo fine a questo sondaggio, quindi lo lasciamo così.
session-expired = Nel frattempo questa domanda si è chiusa. Grazie lo stesso.
link-unknown = Questo link non porta a nessuna nostra domanda. Controlli di averlo per intero.
link-closed = Nel frattempo questa domanda si è chiusa. Grazie di essere passato.
link-taken = Questo link è già stato aperto da qualcun altro. Se era per Lei, chieda al team che l’ha inviato.

somebody-reads = Una persona del nostro team sta guardando quello che ha scritto.
from-staff = { $name } del nostro team:
passed-on = Grazie. L’abbiamo inoltrato al nostro team.
is-it-solved = Qualche tempo fa il nostro team si è occupato di quello che ci ha detto. Per Lei è risolto?
button-solved = Sì, è risolto
button-unsolved = No, non ancora
glad-it-is-solved = Ci fa piacere. Grazie di avercelo detto!
sorry-unsolved = Ci dispiace che non sia ancora risolto. Il nostro team è stato avvisato e se ne occuperà di nuovo. Se vuole aggiungere qualcosa, lo scriva pure qui.
press-again = Per un po’ non siamo stati raggiungibili. Se in quel momento ha premuto un pulsante, lo prema ancora una volta.
in-private = Qui leggono anche altri. Me lo scriva in una chat a tu per tu{ $chat ->
    [none] .
   *[other] : { $chat }
}

# Quello che Telegram mostra dietro la sua barra.

command-start = Salutare, o tornare
command-stop = Non ricevere mai più domande
command-language = Scegliere la lingua
command-privacy = Che cosa conserviamo
command-help = Che cosa può fare qui
command-report = Numeri e commenti di un sondaggio
command-desk = Un link alla scrivania del team
command-survey = Scrivere, vedere e attivare sondaggi
command-role = Un codice per un nuovo collega
command-parked = Quello che non si è potuto elaborare

# Finestre che Slack apre sopra la chat.

button-write = Scrivere una risposta
window-answer = La Sua risposta
window-answer-label = Le Sue parole
window-note = Nota
window-note-label = Che cosa devono sapere i colleghi?
window-resolve = Risolto
window-resolve-label = Una parola per i colleghi, se vuole
window-send = Inviare
window-close = Chiudere
