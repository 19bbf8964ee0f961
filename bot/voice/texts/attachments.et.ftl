# Mida öeldakse fotode, failide, häälsõnumite, videote ja kleebiste kohta.

may-attach = Võite lisada ka fotosid, faile või häälsõnumi, igaüks kuni { $limit } MB.
not-kept = Midagi teie saadetust ei saanud me alles hoida. Fotod, failid ja häälsõnumid kuni { $limit } MB on teretulnud. Kui kirjutasite juurde ka sõnu, on need meil olemas.
kept-beside = Aitäh, jätsime saadetu alles. Küsimus ise on veel avatud:

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

page-attach = Lisa foto või fail
page-attach-remove = Eemalda
page-attach-large = Üks fail võib olla kuni { $limit } MB, seetõttu jäi see lisamata:
page-attach-many = Ühte sõnumisse mahub kuni { $most } faili.
page-file-title = Kliendilt
page-file-from = { $name }, { $at }
page-file-case = Juhtum { $number }
page-file-download = Laadi alla
page-file-care = Askafter pole seda faili viiruste suhtes kontrollinud. Avage see ainult siis, kui seda ootasite.
page-file-unknown = Sellist faili siin ei ole. Palun kontrollige, kas link on terviklik.
page-file-gone = Seda faili enam ei ole. Klient võis selle kustutada või platvorm ei hoia seda enam. Paluge see uuesti saata.
page-file-away = Seda faili ei saa praegu kätte. Proovige mõne minuti pärast uuesti; kui see ei aita, ütleb „askafter doctor“, mis on valesti.
page-file-refused = Klientide saadetut võivad avada ainult juhtumitega töötavad kolleegid.
