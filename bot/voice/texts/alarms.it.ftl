channel-refused = { $channel } ci rifiuta, quindi non si invia nulla lì ({ $reason }). Quello che aspetta è conservato e si riprova ogni pochi minuti. «askafter doctor» dice che cosa fare.
channel-accepted = { $channel } accetta di nuovo i nostri messaggi. Quello che aspettava viene inviato ora.
storage-returned = Da { $since } a { $until } non si è potuto salvare nulla (disco pieno, o database irraggiungibile). Nulla di quello che abbiamo accettato è andato perso; quello che è arrivato nel frattempo è stato rifiutato e i mittenti lo ripetono dove possono. È di nuovo tutto a posto.
rows-stuck = Il lavoro è fermo benché Askafter sia in funzione. Più di un minuto di ritardo: messaggi { $messages }, timer { $timers }. «askafter doctor» dice che cosa fare.
rows-moved = Il lavoro è ripartito: nessun messaggio e nessun timer è più bloccato.
clock-jumped = L’orologio di { $machine } è saltato { $way ->
    [back] indietro
   *[forward] avanti
} di { $span }, oppure la macchina era in sospensione. Promemoria e scadenze possono arrivare troppo presto o troppo tardi. Controlli che l’orologio venga regolato (NTP).
clock-steady = L’orologio di { $machine } va regolare da dieci minuti. È di nuovo tutto a posto.
