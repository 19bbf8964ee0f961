# Mida öeldakse fotode, failide, häälsõnumite, videote ja kleebiste kohta.

may-attach = Võite lisada ka fotosid, faile või häälsõnumi, igaüks kuni { $limit } MB.
not-kept = Midagi teie saadetust ei saanud me alles hoida. Fotod, failid ja häälsõnumid kuni { $limit } MB on teretulnud. Kui kirjutasite juurde ka sõnu, on need meil olemas.

attachment-photo = Foto
attachment-file = { $name ->
    [none] Fail
   *[other] Fail „{ $name }“
}
attachment-voice = { $length ->
    [none] Häälsõnum
   *[other] Häälsõnum ({ $length })
}
attachment-video = { $length ->
    [none] Video
   *[other] Video ({ $length })
}
attachment-sticker = Kleebis
attachment-open = { $what } – ava
customer-sent = { $name } saatis:
mood-without-words = teadmata (sõnades pole midagi)
