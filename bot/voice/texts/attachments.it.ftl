# Che cosa si dice di foto, file, messaggi vocali, video e adesivi.

may-attach = Può aggiungere foto, file o un messaggio vocale, fino a { $limit } MB ciascuno.
not-kept = Qualcosa di ciò che ha inviato non si è potuto conservare. Foto, file e messaggi vocali fino a { $limit } MB ciascuno sono benvenuti. Se ha scritto qualche parola insieme, quella l’abbiamo.
kept-beside = Grazie, abbiamo conservato ciò che ha inviato. La domanda è ancora aperta:

attachment-photo = Foto
attachment-file = { $name ->
    [none] File
   *[other] File «{ $name }»
}
attachment-voice = { $length ->
    [none] Messaggio vocale
   *[other] Messaggio vocale ({ $length })
}
attachment-video = { $length ->
    [none] Video
   *[other] Video ({ $length })
}
attachment-sticker = Adesivo
attachment-open = { $what } – apri
customer-sent = { $name } ha inviato:
mood-without-words = sconosciuto (nulla a parole)

page-attach = Aggiungi una foto o un file
page-attach-remove = Togli
page-attach-large = Un file può avere al massimo { $limit } MB, quindi questo è stato lasciato fuori:
page-attach-many = Massimo di file in un messaggio: { $most }.
page-file-title = Da un cliente
page-file-from = { $name }, { $at }
page-file-case = Caso { $number }
page-file-download = Scarica
page-file-care = Askafter non ha controllato se questo file contiene virus. Lo apra solo se lo aspettava.
page-file-unknown = Qui non c’è un file simile. Controlli di avere il link per intero.
page-file-gone = Questo file non c’è più. Forse il cliente l’ha cancellato, o la piattaforma non lo conserva più. Gli chieda di inviarlo di nuovo.
page-file-away = In questo momento il file non si può prendere. Riprovi tra qualche minuto; se non aiuta, «askafter doctor» dice che cosa non va.
page-file-refused = Solo i colleghi che lavorano ai casi possono aprire ciò che inviano i clienti.
