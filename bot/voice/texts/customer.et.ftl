# Mida kliendid loevad. Lühidalt, soojalt, lihtsalt; klient võib alati ei öelda.

welcome = Tere! Kui olete meiega suhelnud, võime teile siin esitada lühikese küsimuse. Võite igal ajal keelduda: /stop lõpetab küsimused jäädavalt, /privacy ütleb, mida me säilitame.
welcome-back = Tore, et olete tagasi! Aeg-ajalt võime teilt midagi lühidalt küsida. /stop lõpetab selle jälle.
who-asks = Küsime neilt, kes on meie meeskonnaga{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} suhelnud, kuidas läks, et saaksime paremini teha. Vastama ei pea. /stop lõpetab küsimused jäädavalt, /privacy ütleb, mida me säilitame.
never-again = Selge. Me ei küsi teilt enam. Kui kunagi ümber mõtlete, saatke /start.
which-language = Mis keeles võiksime rääkida?
language-chosen = Edaspidi kirjutame teile eesti keeles.
privacy = Säilitame siinsed vastused koos lisatud fotode, failide ja häälsõnumite ning vestlusega, mille kohta need käivad, et meie meeskond saaks asju parandada. Neid loeb ainult meie meeskond. Teksti meeleolu hindame oma serveris ega anna midagi edasi. /stop lõpetab kõik küsimused. Kui soovite oma andmeid näha või kustutada, kirjutage meeskonnale, kellega suhtlesite.
help-customer =
    Mida siin teha saab:
    /stop – me ei küsi teilt enam kunagi
    /start – olete taas teretulnud
    /language – keele valimine
    /privacy – mida me säilitame
help-elsewhere = Kõik muu ainult omavahelises vestluses, sest siin loevad ka teised{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = Käsku { $verb } siin ei ole. /help näitab, mida teha saate.
command-nearest = Käsku { $verb } siin ei ole. Kas mõtlesite { $nearest }? /help näitab kõike.
answered-in-private = Vastasin teile meie otsesõnumites.
nothing-open = Aitäh, et kirjutasite. Praegu ei ole siin ühtegi avatud küsimust, nii et see ei jõudnud kellegini. Kui vajate abi, kirjutage meeskonnale, kes teid varem aitas.
how-to-come-back = Te palusite, et me teilt enam ei küsiks. Kui mõtlesite ümber, saatke /start.
not-yours = See nupp ei ole teie jaoks, nii et midagi ei muutunud.
not-your-case = Siit saavad klientidele kirjutada ainult klienditoe töötajad, seega ei saadetud seda kellelegi. Kui peaksite nende hulka kuuluma, küsige haldurilt kood ja saatke see mulle omavahelises vestluses.

invitation = Tere! Suhtlesite hiljuti meiega. Kas tohime küsida, kuidas läks?
invitation-named = Tere, { $name }! Suhtlesite hiljuti meiega. Kas tohime küsida, kuidas läks?
reminder = Võib-olla jäi see teil märkamata. Kui teil on hetk aega, tahaksime ikka teada:
asked-below = Küsisime seda allpool veel kord.

scale-csat = 1 tähendab väga rahulolematu, 5 väga rahul.
scale-nps = 0 tähendab, et kindlasti mitte, 10, et väga tõenäoliselt.

answer-score = Teie vastus: { $score } / { $top }
answer-choice = Teie vastus: { $option }
answer-contact = Teie vastus: { $said }
answer-words = Olete vastanud, aitäh.
question-skipped = Vahele jäetud.
question-kept = Jäetud alles kommentaarina.

please-again = Me ei saanud sellest päris aru. Kas valiksite ühe vastustest või kirjutaksite selle, näiteks „{ $example }“?
please-again-score = Me ei saanud sellest päris aru. Palun valige arv { $low } kuni { $high } või kirjutage see, näiteks „{ $example }“.
kept-as-comment = Jätsime teie kirjutatu alles kommentaarina.
type-your-own = Palun kirjutage oma sõnadega.
already-answered = Sellele olete juba vastanud, aitäh. Kui soovite vastust muuta, vajutage selle all „Muuda“.

button-skip = Jäta vahele
button-stop = Lõpeta küsitlus
button-never = Ärge minult enam küsige
button-yes = Jah
button-no = Ei

thanks = Aitäh! Sellest on meile abi.
thanks-case = Keegi meie meeskonnast on teavitatud ja vaatab selle üle.
thanks-case-quiet = Keegi meie meeskonnast on teavitatud ja vaatab selle üle. Panime kirja, et te ei soovi, et teile sellest kirjutataks.
stopped = Hästi, lõpetame siin. Ilusat päeva!
stopped-kept = Hästi, lõpetame siin. Aitäh selle eest, mida meile ütlesite.

session-completed = Selle olete juba lõpetanud. Aitäh!
session-declined = Lõpetasite selle küsitluse, nii et jääme selle juurde.
session-expired = See küsimus on vahepeal suletud. Aitäh siiski.
link-unknown = See link ei vii ühegi meie küsimuseni. Palun kontrollige, kas see on terviklik.
link-closed = See küsimus on vahepeal suletud. Aitäh, et tulite.
link-taken = Selle lingi on juba keegi teine avanud. Kui see oli mõeldud teile, pöörduge palun meeskonna poole, kes selle saatis.

somebody-reads = Keegi meie meeskonnast loeb, mida te kirjutasite.
from-staff = { $name } meie meeskonnast:
passed-on = Aitäh. Andsime selle oma meeskonnale edasi.
is-it-solved = Mõni aeg tagasi tegeles meie meeskond sellega, mida te meile rääkisite. Kas see on teie jaoks lahendatud?
button-solved = Jah, on lahendatud
button-unsolved = Ei, veel mitte
glad-it-is-solved = Seda on hea kuulda. Aitäh, et andsite teada!
sorry-unsolved = Meil on kahju, et see pole veel lahendatud. Meie meeskond on teavitatud ja vaatab selle uuesti üle. Kui soovite midagi lisada, kirjutage lihtsalt siia.
press-again = Meiega ei saanud mõnda aega ühendust. Kui vajutasite vahepeal nuppu, palun vajutage seda veel kord.
in-private = Siin loevad ka teised. Palun kirjutage see mulle omavahelises vestluses{ $chat ->
    [none] .
   *[other] : { $chat }
}

# What Telegram shows behind its slash.

command-start = Tervitage või tulge tagasi
command-stop = Ärge enam küsige
command-language = Valige keel
command-privacy = Mida me hoiame
command-help = Mida siin teha saab
command-report = Küsitluse arvud ja kommentaarid
command-desk = Link töölauale
command-survey = Küsitlused: kirjutage, vaadake, käivitage
command-role = Kood uuele kolleegile
command-parked = Mida ei saanud töödelda

# Windows that Slack opens over the chat.

button-write = Kirjutage vastus
window-answer = Teie vastus
window-answer-label = Teie sõnad
window-note = Märkus
window-note-label = Mida peaksid kolleegid teadma?
window-resolve = Lahendatud
window-resolve-label = Sõna kolleegidele, kui soovite
window-send = Saada
window-close = Sulge
