# Mis on kirjas veebivestluse ja meeskonna töölaua lehtedel.

page-you = Teie
page-send = Saada
page-sending = Saadame …
page-try-again = Proovi uuesti
page-take-back = Võta tagasi
page-not-sent = See ei jõudnud meieni. Kas ühendus on olemas?
page-too-long = Ühte sõnumisse mahub 4000 tähemärki. Palun tehke see veidi lühemaks.
page-too-long-survey = Küsitlusse mahub 20 000 tähemärki. Palun tehke see veidi lühemaks.
page-connecting = Ühendame uuesti …
page-new-messages = Uued sõnumid
page-write = Teie sõnum
page-write-placeholder = Kirjutage sõnum
page-write-answer = Kirjutage vastus
page-needs-script = Vestluse näitamiseks vajab see leht JavaScripti. Palun lülitage see brauseris sisse.
page-to-chat = Mine vestlusesse

page-chat-title = Vestlus
page-chat-subtitle = Tahaksime teada, kuidas läks
page-chat-log = Vestlus
page-chat-empty = Teile ei ole veel küsimust. Kui see tuleb, ilmub see siia.

page-demo-label = Näidis
page-demo-plain = siin ei ole päris klienti ega päris kanalit
page-demo-how = Siin saate kõike proovida kliendina; kui te siin töötate, toimivad ka teie käsud. Kujutage ette, et vestlus klienditoega on äsja lõppenud:
page-demo-button = Lõpeta vestlus
page-demo-coming = Küsimus tuleb mõne sekundi pärast.
page-demo-desk = Ava meeskonna töölaud teises aknas
page-demo-chat = Ava kliendi aken
page-demo-desk-line = siin olete meeskond; klient on teises aknas.

page-link-title = Teid ootab lühike küsitlus
page-link-body = { $minutes ->
    [0] See võtab umbes pool minutit ja lõpetada võite igal ajal.
    [one] See võtab umbes { $minutes } minuti ja lõpetada võite igal ajal.
   *[other] See võtab umbes { $minutes } minutit ja lõpetada võite igal ajal.
}
page-link-begin = Alusta

page-sign-in-title = Tere tulemast meeskonna töölauale
page-sign-in-body = Üks vajutus ja olete sees. Palun ärge jagage seda linki teistega.
page-sign-in-body-name = Kuidas kolleegid teid kutsuda võiksid? Seda nime näevad ka kliendid, kui neile kirjutate.
page-sign-in-name = Teie nimi
page-sign-in-button = Logi sisse

page-entrance-title = Meeskonna töölaud
page-entrance-body = Te ei ole siin sisse logitud. Sisse saab kahel viisil:
page-entrance-console = Avage link, mille Askafter käivitumisel konsooli kirjutas.
page-entrance-chat = Või kirjutage vestluses, kus teid kolleegina tuntakse,

page-no-way-title = See link ei vii kuhugi
page-link-unknown = See link ei vii meie küsimuseni. Palun kontrollige, kas teil on kogu link.
page-code-unknown = See link ei ole meie oma. Palun kontrollige, kas teil on kogu link.
page-code-used = Seda linki on juba kasutatud; iga link toimib ühe korra. Uue saamiseks kirjutage /desk vestluses, kus teid kolleegina tuntakse.
page-code-expired = See link on aegunud. Uue saamiseks kirjutage /desk vestluses, kus teid kolleegina tuntakse.

page-desk-title = Meeskonna töölaud
page-desk-rooms = Ruumid
page-sign-out = Logi välja
page-staff-room = Meeskonna ruum
page-staff-room-what = Mida kliendid meile rääkisid ja mida meeskond sellega ette võtab.
page-staff-empty = Kõik on vaikne. Kui mõni klient kedagi vajab, ilmub siia kaart.
page-staff-elsewhere = Siin ei oota midagi.
page-cases-telegram = Uued juhtumid tulevad Telegrami gruppi, mille nimetab /settings staff-room. Siin olevale saab endiselt siin vastata.
page-cases-slack = Uued juhtumid tulevad Slacki kanalisse, mille nimetab /settings staff-room. Siin olevale saab endiselt siin vastata.
page-own-room = Teie ja Askafter
page-own-room-what = Käsud, mustandid ja aruanded; seda näete ainult teie.
page-own-empty = Kirjutage /help, et näha, mida siin teha saab.
page-command-placeholder = Kirjutage käsk või /help
page-reply-label = Vastus kliendile
page-note-label = Märge meeskonnale; klient seda ei näe
page-reply-send = Saada kliendile
page-reply-note = Jäta märkeks
page-reply-instead = Vasta hoopis kliendile
