# Kar piše na straneh spletnega klepeta in delovne mize ekipe.

page-you = Vi
page-send = Pošlji
page-sending = Pošiljanje …
page-try-again = Poskusi znova
page-take-back = Vzemi nazaj
page-not-sent = To do nas ni prišlo. Ali povezava deluje?
page-too-long = Eno sporočilo ima lahko največ 4000 znakov. Prosimo, malo ga skrajšajte.
page-too-long-survey = Anketa ima lahko največ 20.000 znakov. Prosimo, malo jo skrajšajte.
page-connecting = Znova se povezujemo …
page-new-messages = Nova sporočila
page-write = Vaše sporočilo
page-write-placeholder = Napišite sporočilo
page-write-answer = Napišite odgovor
page-needs-script = Za prikaz pogovora ta stran potrebuje JavaScript. Prosimo, vklopite ga v brskalniku.
page-to-chat = Na klepet

page-chat-title = Klepet
page-chat-subtitle = Radi bi vedeli, kako je bilo
page-chat-log = Pogovor
page-chat-empty = Za vas še ni vprašanja. Ko bo pripravljeno, se bo pojavilo tukaj.

page-demo-label = Predstavitev
page-demo-plain = brez prave stranke, brez pravega kanala
page-demo-how = Tu lahko vse preizkusite kot stranka; če delate tukaj, delujejo tudi vaši ukazi. Predstavljajte si, da se je pogovor s podporo pravkar končal:
page-demo-button = Končaj pogovor
page-demo-coming = Vprašanje pride čez nekaj sekund.
page-demo-desk = Odpri mizo ekipe v drugem oknu
page-demo-chat = Odpri okno stranke
page-demo-desk-line = tukaj ste ekipa; stranka je v drugem oknu.

page-link-title = Čaka vas kratka anketa
page-link-body = { $minutes ->
    [0] Vzame približno pol minute, končate pa lahko kadar koli.
    [one] Vzame približno { $minutes } minuto, končate pa lahko kadar koli.
    [two] Vzame približno { $minutes } minuti, končate pa lahko kadar koli.
    [few] Vzame približno { $minutes } minute, končate pa lahko kadar koli.
   *[other] Vzame približno { $minutes } minut, končate pa lahko kadar koli.
}
page-link-begin = Začni

page-sign-in-title = Dobrodošli za mizo ekipe
page-sign-in-body = Še en pritisk in ste notri. Prosimo, te povezave ne delite z drugimi.
page-sign-in-body-name = Kako naj vas kličejo sodelavci? To ime vidijo tudi stranke, ko jim pišete.
page-sign-in-name = Vaše ime
page-sign-in-button = Prijava

page-entrance-title = Miza ekipe
page-entrance-body = Tukaj niste prijavljeni. Vstopite lahko na dva načina:
page-entrance-console = Odprite povezavo, ki se je ob zagonu programa Askafter izpisala v konzoli.
page-entrance-chat = Ali pa v klepetu, kjer vas poznamo kot člana ekipe, napišite

page-no-way-title = Ta povezava ne vodi nikamor
page-link-unknown = Ta povezava ne vodi do našega vprašanja. Prosimo, preverite, ali imate celotno povezavo.
page-code-unknown = Ta povezava ni naša. Prosimo, preverite, ali imate celotno povezavo.
page-code-used = Ta povezava je že uporabljena; vsaka deluje enkrat. V klepetu, kjer vas poznamo kot člana ekipe, napišite /desk in dobite novo.
page-code-expired = Ta povezava je potekla. V klepetu, kjer vas poznamo kot člana ekipe, napišite /desk in dobite novo.

page-desk-title = Miza ekipe
page-desk-rooms = Sobe
page-sign-out = Odjava
page-staff-room = Soba ekipe
page-staff-room-what = Kaj so nam povedale stranke in kaj ekipa glede tega počne.
page-staff-empty = Vse je mirno. Ko bo stranka koga potrebovala, se bo tu pojavila kartica.
page-staff-elsewhere = Tukaj nič ne čaka.
page-cases-telegram = Novi primeri prihajajo v skupino v Telegramu, ki jo imenuje /settings staff-room. Na to, kar stoji tukaj, lahko še odgovorite tukaj.
page-cases-slack = Novi primeri prihajajo v kanal v Slacku, ki ga imenuje /settings staff-room. Na to, kar stoji tukaj, lahko še odgovorite tukaj.
page-own-room = Vi in Askafter
page-own-room-what = Ukazi, osnutki in poročila; to vidite samo vi.
page-own-empty = Napišite /help in videli boste, kaj lahko tukaj naredite.
page-command-placeholder = Napišite ukaz ali /help
page-reply-label = Odgovor stranki
page-note-label = Opomba za ekipo; stranka je ne vidi
page-reply-send = Pošlji stranki
page-reply-note = Shrani kot opombo
page-reply-instead = Raje odgovori stranki
