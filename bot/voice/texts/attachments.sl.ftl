# Kar povemo o fotografijah, datotekah, glasovnih sporočilih, videih in nalepkah.

may-attach = Dodate lahko tudi fotografije, datoteke ali glasovno sporočilo, vsako do { $limit } MB.
not-kept = Nečesa, kar ste poslali, nismo mogli shraniti. Fotografije, datoteke in glasovna sporočila do { $limit } MB so dobrodošla. Če ste zraven kaj napisali, smo to prejeli.

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
