channel-refused = { $channel } weist uns ab, deshalb wird dorthin nichts gesendet ({ $reason }). Was wartet, ist aufbewahrt und wird alle paar Minuten wieder versucht. „askafter doctor“ sagt, was zu tun ist.
channel-accepted = { $channel } nimmt unsere Nachrichten wieder an. Was gewartet hat, wird jetzt gesendet.
storage-returned = Von { $since } bis { $until } konnte nichts gespeichert werden (Festplatte voll oder Datenbank nicht erreichbar). Nichts, was wir angenommen haben, ist verloren; was inzwischen kam, wurde abgewiesen, und die Absender wiederholen es, wo sie können. Alles ist wieder in Ordnung.
rows-stuck = Die Arbeit steht, obwohl Askafter läuft. Mehr als eine Minute zu spät: Nachrichten { $messages }, Wecker { $timers }. „askafter doctor“ sagt, was zu tun ist.
rows-moved = Die Arbeit geht weiter: Keine Nachricht und kein Wecker steckt mehr fest.
clock-jumped = Die Uhr von { $machine } ist um { $span } { $way ->
    [back] zurückgesprungen
   *[forward] vorgesprungen
}, oder der Rechner hat geschlafen. Erinnerungen und Fristen können zu früh oder zu spät kommen. Bitte prüfen Sie, ob seine Uhr gestellt wird (NTP).
clock-steady = Die Uhr von { $machine } geht seit zehn Minuten gleichmäßig. Alles ist wieder in Ordnung.
