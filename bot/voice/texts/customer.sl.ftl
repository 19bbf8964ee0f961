# Kar berejo stranke. Kratko, prijazno, preprosto; stranka lahko vedno reče ne.

welcome = Pozdravljeni! Ko boste z nami v stiku, vam bomo tu morda zastavili kratko vprašanje. Kadar koli lahko rečete ne: /stop vprašanja za vedno konča, /privacy pove, kaj hranimo.
welcome-back = Lepo, da ste spet tu! Občasno vam bomo morda zastavili kratko vprašanje. Z /stop jih spet končate.
who-asks = Tiste, ki so bili v stiku z našo ekipo{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
}, vprašamo, kako je bilo, da bi delali bolje. Ni vam treba odgovoriti. /stop vprašanja za vedno konča, /privacy pove, kaj hranimo.
never-again = Razumemo. Ne bomo vas več spraševali. Če si kdaj premislite, pošljite /start.
which-language = V katerem jeziku naj se pogovarjamo?
language-chosen = Odslej vam bomo pisali v slovenščini.
privacy = Hranimo to, kar tu odgovorite, s fotografijami, datotekami in glasovnimi sporočili, ki jih dodate, skupaj s pogovorom, na katerega se odgovor nanaša, da lahko naša ekipa stvari popravi. To bere samo naša ekipa. Razpoloženje besedila ocenimo na lastnem strežniku in ničesar ne posredujemo naprej. /stop konča vsa vprašanja. Če želite videti ali izbrisati svoje podatke, pišite ekipi, s katero ste bili v stiku.
help-customer =
    Kaj lahko naredite tukaj:
    /stop – nikoli več vas ne bomo vprašali
    /start – spet ste dobrodošli
    /language – izberite jezik
    /privacy – kaj hranimo
help-elsewhere = Vse drugo samo v zasebnem pogovoru, ker tu berejo tudi drugi{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = Ukaza { $verb } tu ni. /help pokaže, kaj lahko naredite.
command-nearest = Ukaza { $verb } tu ni. Ste mislili { $nearest }? /help pokaže vse.
answered-in-private = Odgovor je v najinem zasebnem pogovoru.
nothing-open = Hvala za sporočilo. Trenutno tu ni odprtega vprašanja, zato tega ni prejel nihče. Če potrebujete pomoč, pišite ekipi, ki vam je pomagala prej.
how-to-come-back = Želeli ste, da vas ne sprašujemo več. Če ste si premislili, pošljite /start.
not-yours = Ta gumb ni za vas, zato se ni nič spremenilo.
not-your-case = Od tu lahko strankam pišejo samo svetovalci, zato tega nismo poslali nikomur. Če naj bi bili med njimi, prosite skrbnika za kodo in mi jo pošljite v zasebnem pogovoru.

invitation = Pozdravljeni! Nedavno ste bili v stiku z nami. Smemo vprašati, kako je bilo?
invitation-named = Pozdravljeni, { $name }! Nedavno ste bili v stiku z nami. Smemo vprašati, kako je bilo?
reminder = Morda ste to spregledali. Če imate trenutek časa, bi še vedno radi izvedeli:
asked-below = To smo spodaj vprašali še enkrat.

scale-csat = 1 pomeni zelo nezadovoljni, 5 zelo zadovoljni.
scale-nps = 0 pomeni, da nas gotovo ne bi priporočili, 10, da bi nas zelo verjetno.

answer-score = Vaš odgovor: { $score } od { $top }
answer-choice = Vaš odgovor: { $option }
answer-contact = Vaš odgovor: { $said }
answer-words = Odgovorili ste, hvala.
question-skipped = Preskočeno.
question-kept = Shranjeno kot pripomba.

please-again = Tega nismo prav razumeli. Izberite enega od odgovorov ali ga vpišite, na primer »{ $example }«.
please-again-score = Tega nismo prav razumeli. Izberite število od { $low } do { $high } ali ga vpišite, na primer »{ $example }«.
kept-as-comment = Kar ste napisali, smo shranili kot pripombo.
type-your-own = Napišite, prosimo, s svojimi besedami.
already-answered = Na to ste že odgovorili, hvala. Če želite odgovor spremeniti, pod njim pritisnite »Spremeni«.

button-skip = Preskoči
button-stop = Končaj anketo
button-never = Ne sprašujte me več
button-yes = Da
button-no = Ne

thanks = Hvala! To nam pomaga.
thanks-case = Nekdo iz naše ekipe je obveščen in bo pogledal.
thanks-case-quiet = Nekdo iz naše ekipe je obveščen in bo pogledal. Zapisali smo, da ne želite, da vam o tem pišemo.
stopped = V redu, tu končamo. Lep dan!
stopped-kept = V redu, tu končamo. Hvala za to, kar ste nam povedali.

session-completed = To ste že končali. Hvala!
session-declined = To anketo ste končali, zato ostane pri tem.
session-expired = To vprašanje se je medtem zaprlo. Vseeno hvala.
link-unknown = Ta povezava ne vodi do nobenega našega vprašanja. Preverite, prosimo, ali je cela.
link-closed = To vprašanje se je medtem zaprlo. Hvala, da ste prišli.
link-taken = To povezavo je odprl že nekdo drug. Če je bila namenjena vam, se obrnite na ekipo, ki jo je poslala.

somebody-reads = Nekdo iz naše ekipe bere, kar ste napisali.
from-staff = { $name } iz naše ekipe:
passed-on = Hvala. To smo predali naši ekipi.
is-it-solved = Pred časom se je naša ekipa ukvarjala s tem, kar ste nam povedali. Je za vas rešeno?
button-solved = Da, rešeno je
button-unsolved = Ne, še ne
glad-it-is-solved = To radi slišimo. Hvala, da ste nam povedali!
sorry-unsolved = Žal nam je, da še ni rešeno. Naša ekipa je obveščena in bo znova pogledala. Če želite kaj dodati, napišite kar tukaj.
press-again = Nekaj časa nismo bili dosegljivi. Če ste v tem času pritisnili kakšen gumb, ga prosimo pritisnite še enkrat.
in-private = Tu berejo tudi drugi. To mi prosim napišite v zasebnem pogovoru{ $chat ->
    [none] .
   *[other] : { $chat }
}

# What Telegram shows behind its slash.

command-start = Pozdravite ali se vrnite
command-stop = Nikoli več vprašanj
command-language = Izberite jezik
command-privacy = Kaj hranimo
command-help = Kaj lahko naredite tukaj
command-report = Številke in komentarji ankete
command-desk = Povezava do delovne mize
command-survey = Ankete: pišite, preglejte, vključite
command-role = Koda za novega sodelavca
command-parked = Česa ni bilo mogoče obdelati

# Windows that Slack opens over the chat.

button-write = Napišite odgovor
window-answer = Vaš odgovor
window-answer-label = Vaše besede
window-note = Opomba
window-note-label = Kaj naj vedo sodelavci?
window-resolve = Rešeno
window-resolve-label = Beseda za sodelavce, če želite
window-send = Pošlji
window-close = Zapri
