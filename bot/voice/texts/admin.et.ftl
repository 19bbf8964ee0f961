# Mida haldurid ja teised kolleegid loevad.

needs-role = See on kolleegidele. Kui olete kolleeg, küsige haldurilt kood ja saatke see siia kujul /start r-…
needs-admin = See on omanikele ja halduritele. Palun pöörduge ühe neist poole.
nothing-to-cancel = Praegu ei ole siin midagi tühistada.
nothing-open-colleague = Siin pole ühtegi avatud küsimust. /help näitab, mida saate teha.
welcome-colleague = Tere! Teie roll siin: { $role ->
    [owner] omanik
    [admin] haldur
    [analyst] analüütik
    [agent] klienditoe töötaja
   *[viewer] lugeja
}.
cases-at-web = Klientide juhtumid on töölaual: /desk annab lingi.
cases-at-telegram = Klientide juhtumid tulevad Telegrami gruppi; vastake neile seal.
cases-at-slack = Klientide juhtumid tulevad Slacki kanalisse; vastake neile seal.
try-help = /help näitab, mida nüüd teha saate.
help-agent-web =
    Juhtumi juures: kirjutage töölaual kaardi all olevasse välja ja klient saab teie sõnumi. Mis algab sõnaga „märge:“, jääb kolleegide vahele.
help-agent-telegram =
    Juhtumi juures: vastake grupis kaardile ja klient saab teie sõnumi. Vastus, mis algab sõnaga „märge:“, jääb kolleegide vahele.
help-agent-slack =
    Juhtumi juures: vastake kaardi lõimes ja klient saab teie sõnumi. Vastus, mis algab sõnaga „märge:“, jääb kolleegide vahele.

which-role = Milline roll uuel kolleegil olgu? Klienditoe töötaja (agent) tegeleb juhtumitega, analüütik (analyst) ja lugeja (viewer) loevad aruandeid, haldur (admin) kirjutab ka küsitlusi.
only-owners-give = { $role ->
    [owner] Omaniku
   *[admin] Halduri
} rolli saab anda ainult omanik.
role-remove-how = /role change NIMI ROLL muudab rolli, /role remove NIMI võtab selle ära.
role-remove-whom = Kellelt roll ära võtta? Palun kirjutage ühe nimi või konto neist:
role-colleague = { $name } ({ $role }): { $account }
role-removed = Roll on ära võetud: { $name } ({ $role }, { $account }) ei ole siin enam kolleeg.
role-remove-setting = { $name } on omanik seadistuse OWNERS järgi. Palun eemaldage konto sealt ja käivitage uuesti.
role-remove-last = { $name } on viimane omanik, seega roll jääb. Lisage kõigepealt teine omanik: /role owner
role-remove-owners = { $name } on { $role ->
    [owner] omanik
   *[admin] haldur
}. Seda saab ära võtta ainult omanik.
role-owner = omanik
role-admin = haldur
role-analyst = analüütik
role-agent = klienditoe töötaja
role-viewer = lugeja
role-code =
    Andke see uuele kolleegile ({ $role }). See kehtib ühe korra, 24 tundi. Ta saadab mulle:
    /start { $code }{ $called }
role-given = Teie roll siin on nüüd: { $role ->
    [owner] omanik
    [admin] haldur
    [analyst] analüütik
    [agent] klienditoe töötaja
   *[viewer] lugeja
}.
owner-next = Järgmine samm: /survey new kirjutab teie esimese küsitluse.
desk-link =
    Avage see oma brauseris 15 minuti jooksul. See kehtib ühe korra:
    { $link }
code-unknown = Seda koodi me ei tunne. Palun kopeerige see tervikuna ja saatke uuesti.
code-used = See kood on juba kasutatud. Palun küsige uus.
code-expired = See kood on aegunud. Palun küsige uus.

survey-help = Küsitlus on üks lihtne tekst, kõige rohkem { $most } märki; see võib tulla ka failina (/survey import). Saatke see nii ja muutke, nagu soovite. Shift+Enter alustab uut rida.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Milline küsitlus? Näiteks: { $example }
survey-unknown = Küsitlust nimega { $name } ei ole. /survey list näitab kõiki.
survey-nearest = Küsitlust nimega { $name } ei ole. Kas mõtlesite { $nearest }? /survey list näitab kõiki.
survey-none = Ühtegi küsitlust veel pole. /survey new kirjutab uue.
report-unknown = Küsitlust nimega { $name } ei ole. Ainult /report näitab, mis on olemas.
report-none = Ühtegi küsitlust veel pole, seega pole millest aru anda.
survey-saved = { $name }, versioon { $version }, on salvestatud mustandina. Kelleltki veel ei küsita.
survey-saved-beside = { $name }, versioon { $version }, on salvestatud mustandina. Versioon { $asking } küsib edasi, kuni lülitate selle sisse.
survey-ready = Kas küsitlust { $name } nüüdsest küsida?
survey-mistake = Rida { $line }: { $problem }
survey-right = Nii oleks õige:
survey-active = { $name }, versioon { $version }, on käigus: nüüdsest küsitakse.
survey-active-already = { $name }, versioon { $version }, on juba käigus. /survey edit { $name } kirjutab järgmise versiooni.
survey-paused = { $name }, versioon { $version }, on peatatud: kelleltki uuelt ei küsita. Kes juba vastab, saab lõpuni vastata.
survey-line = { $name }, versioon { $version }: { $state }
survey-unreadable = { $name }, versioon { $version }, on salvestanud selle programmi teine versioon ja ma ei oska seda lugeda: kelleltki ei küsita. /survey edit { $name } näitab teksti; parandage see ja saatke tagasi.
survey-state-draft = mustand
survey-state-active = käigus
survey-state-paused = peatatud
survey-state-retired = lõpetatud
touchpoint-taken = Kokkupuutekoht { $touchpoint } kuulub juba käigus olevale küsitlusele { $survey }. Peatage ja muutke kõigepealt too küsitlus või andke sellele küsitlusele muu kokkupuutekoht.
no-draft = Küsitlusel { $name } pole mustandit, mida käivitada. /survey edit { $name } kirjutab järgmise versiooni.
not-live = { $name } pole käigus, seega pole midagi peatada.
only-a-preview = See on ainult eelvaade, midagi ei salvestatud.
button-list = Loend
button-show = Näita
button-show-named = Näita: { $name }
button-activate = Käivita
button-pause = Peata

which-report = Millise küsitluse aruannet soovite?
report-title = { $name }, kõik senised versioonid
report-nobody-asked = Kelleltki pole veel küsitud, seega arve pole.
report-csat = CSAT: { $percent } % andis 4 või 5, keskmine { $mean } / 5 (n = { $n })
report-nps = NPS: { $nps }, keskmine { $mean } / 10 (n = { $n })
report-response = Vastamismäär: { $percent } % ({ $answered } / { $invited } kutsutut)
report-completion = Lõpuni: { $percent } % ({ $completed } / { $answered } vastanut)
report-comments = { $n ->
    [one] Viimane kommentaar:
   *[other] Viimased { $n } kommentaari:
}
report-no-comments = Keegi pole veel kommentaari kirjutanud.
report-comment = { $mood }:
report-comment-score = hinne { $score }, { $mood }:

parked-none = Midagi ei oota: kõik, mis tuli, on töödeldud.
parked-list = See tuli ja seda ei saanud töödelda. See on alles nii, nagu tuli, ja seda proovitakse automaatselt uuesti.
parked-line = { $number }. { $at }: { $kind } ({ $error }), proovitud { $attempts ->
    [one] üks kord
   *[other] { $attempts } korda
}
parked-again = { $kind }: proovitakse uuesti. Kui see jälle ei õnnestu, leiate selle siit.
parked-gone = See ei oota enam.
button-retry = Proovi uuesti: { $number }
