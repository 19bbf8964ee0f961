# Kar povemo o fotografijah, datotekah, glasovnih sporočilih, videih in nalepkah.

may-attach = Dodate lahko tudi fotografije, datoteke ali glasovno sporočilo, vsako do { $limit } MB.
not-kept = Nečesa, kar ste poslali, nismo mogli shraniti. Fotografije, datoteke in glasovna sporočila do { $limit } MB so dobrodošla. Če ste zraven kaj napisali, smo to prejeli.
kept-beside = Hvala, kar ste poslali, smo shranili. Vprašanje je še odprto:

attachment-photo = Fotografija
attachment-file = { $name ->
    [none] Datoteka
   *[other] Datoteka »{ $name }«
}
attachment-voice = { $length ->
    [none] Glasovno sporočilo
   *[other] Glasovno sporočilo ({ $length })
}
attachment-video = { $length ->
    [none] Video
   *[other] Video ({ $length })
}
attachment-sticker = Nalepka
attachment-open = { $what } – odpri
customer-sent = { $name } pošilja:
mood-without-words = neznano (nič ni zapisano z besedami)

page-attach = Dodaj fotografijo ali datoteko
page-attach-remove = Odstrani
page-attach-large = Ena datoteka ima lahko največ { $limit } MB, zato ta ni bila dodana:
page-attach-many = V eno sporočilo gre največ { $most } datotek.
page-file-title = Od stranke
page-file-from = { $name }, { $at }
page-file-case = Primer { $number }
page-file-download = Prenesi
page-file-care = Askafter te datoteke ni pregledal za viruse. Odprite jo samo, če ste jo pričakovali.
page-file-unknown = Take datoteke tu ni. Preverite, ali imate celo povezavo.
page-file-gone = Te datoteke ni več. Morda jo je stranka izbrisala ali pa je platforma ne hrani več. Prosite jo, naj jo pošlje še enkrat.
page-file-away = Te datoteke trenutno ni mogoče dobiti. Poskusite znova čez nekaj minut; če ne pomaga, »askafter doctor« pove, kaj je narobe.
page-file-refused = Kar pošljejo stranke, lahko odprejo samo sodelavci, ki delajo na primerih.
