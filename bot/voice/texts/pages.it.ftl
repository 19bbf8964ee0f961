# Quello che sta sulle pagine della chat web e della scrivania del team.

page-you = Lei
page-send = Invia
page-sending = Invio in corso …
page-try-again = Riprova
page-take-back = Ritira
page-not-sent = Questo non ci è arrivato. La connessione funziona?
page-too-long = Un messaggio contiene al massimo 4000 caratteri. Lo accorci un po’.
page-too-long-survey = Un sondaggio contiene al massimo 20.000 caratteri. Lo accorci un po’.
page-connecting = Nuova connessione in corso …
page-new-messages = Nuovi messaggi
page-write = Il Suo messaggio
page-write-placeholder = Scriva un messaggio
page-write-answer = Scriva la Sua risposta
page-needs-script = Per mostrare la conversazione questa pagina ha bisogno di JavaScript. Lo attivi nel browser.
page-to-chat = Vai alla chat

page-chat-title = Chat
page-chat-subtitle = Vorremmo sapere com’è andata
page-chat-log = Conversazione
page-chat-empty = Non c’è ancora nessuna domanda per Lei. Quando ci sarà, apparirà qui.

page-demo-label = Dimostrazione
page-demo-plain = nessun cliente vero, nessun canale vero
page-demo-how = Qui può provare tutto come cliente; se lavora qui, funzionano anche i Suoi comandi. Immagini che una conversazione con l’assistenza sia appena finita:
page-demo-button = Termina una conversazione
page-demo-coming = La domanda arriva tra qualche secondo.
page-demo-desk = Apri la scrivania del team in una seconda finestra
page-demo-chat = Apri il lato del cliente
page-demo-desk-line = qui Lei è il team; il cliente è nell’altra finestra.

page-link-title = L’aspetta un breve sondaggio
page-link-body = { $minutes ->
    [0] Richiede circa mezzo minuto e può fermarsi in qualsiasi momento.
    [one] Richiede circa { $minutes } minuto e può fermarsi in qualsiasi momento.
    [many] Richiede circa { $minutes } minuti e può fermarsi in qualsiasi momento.
   *[other] Richiede circa { $minutes } minuti e può fermarsi in qualsiasi momento.
}
page-link-begin = Comincia

page-sign-in-title = Benvenuti alla scrivania del team
page-sign-in-body = Un clic ed è dentro. Tenga questo link per sé.
page-sign-in-body-name = Come devono chiamarLa i colleghi? I clienti vedono questo nome quando scrive loro.
page-sign-in-name = Il Suo nome
page-sign-in-button = Accedi

page-entrance-title = La scrivania del team
page-entrance-body = Qui non ha effettuato l’accesso. Ci sono due modi per entrare:
page-entrance-console = Apra il link apparso nella console all’avvio di Askafter.
page-entrance-chat = Oppure, in una chat in cui è conosciuto come collega, scriva

page-no-way-title = Questo link non porta da nessuna parte
page-link-unknown = Questo link non porta a nessuna nostra domanda. Controlli di averlo per intero.
page-code-unknown = Questo link non è dei nostri. Controlli di averlo per intero.
page-code-used = Questo link è già stato usato; ognuno vale una volta. Scriva /desk in una chat in cui è conosciuto come collega per averne uno nuovo.
page-code-expired = Questo link è scaduto. Scriva /desk in una chat in cui è conosciuto come collega per averne uno nuovo.

page-desk-title = Scrivania del team
page-desk-rooms = Stanze
page-sign-out = Esci
page-staff-room = Stanza del team
page-staff-room-what = Quello che ci hanno detto i clienti e quello che ne fa il team.
page-staff-empty = Tutto tranquillo. Quando un cliente avrà bisogno di qualcuno, qui apparirà una scheda.
page-staff-elsewhere = Qui non c’è nulla in attesa.
page-cases-telegram = I nuovi casi arrivano nel gruppo Telegram che /settings staff-room indica. A ciò che si trova qui si può ancora rispondere qui.
page-cases-slack = I nuovi casi arrivano nel canale Slack che /settings staff-room indica. A ciò che si trova qui si può ancora rispondere qui.
page-own-room = Lei e Askafter
page-own-room-what = Comandi, bozze e rapporti; li vede solo Lei.
page-own-empty = Scriva /help per vedere che cosa può fare qui.
page-command-placeholder = Scriva un comando o /help
page-reply-label = Risposta al cliente
page-note-label = Nota per il team; il cliente non la vede
page-reply-send = Invia al cliente
page-reply-note = Conserva come nota
page-reply-instead = Rispondi invece al cliente
