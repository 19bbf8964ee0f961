channel-refused = { $channel } nous refuse, rien n’y est donc envoyé ({ $reason }). Ce qui attend est gardé et réessayé toutes les quelques minutes. « askafter doctor » dit que faire.
channel-accepted = { $channel } accepte de nouveau nos messages. Ce qui attendait est en cours d’envoi.
storage-returned = De { $since } à { $until }, rien n’a pu être enregistré (disque plein, ou base de données hors d’atteinte). Rien de ce que nous avons accepté n’est perdu ; ce qui est arrivé entre-temps a été refusé, et les expéditeurs le répètent là où ils le peuvent. Tout est rentré dans l’ordre.
rows-stuck = Le travail est arrêté alors qu’Askafter tourne. Plus d’une minute de retard : messages { $messages }, minuteries { $timers }. « askafter doctor » dit que faire.
rows-moved = Le travail a repris : plus aucun message ni aucune minuterie n’est bloqué.
clock-jumped = L’horloge de { $machine } a sauté { $way ->
    [back] en arrière
   *[forward] en avant
} de { $span }, ou la machine était en veille. Des rappels et des échéances peuvent arriver trop tôt ou trop tard. Vérifiez que son horloge est bien réglée (NTP).
clock-steady = L’horloge de { $machine } est régulière depuis dix minutes. Tout est rentré dans l’ordre.
