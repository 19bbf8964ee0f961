# Kar berejo skrbniki in drugi sodelavci.

needs-role = To je za sodelavce. Če ste sodelavec, prosite skrbnika za kodo in jo pošljite sem kot /start r-…
needs-admin = To je za lastnike in skrbnike. Prosimo, obrnite se na enega od njih.
nothing-to-cancel = Trenutno tu ni ničesar, kar bi lahko preklicali.
nothing-open-colleague = Tu ni odprtega vprašanja. /help pokaže, kaj lahko naredite.
welcome-colleague = Pozdravljeni! Vaša vloga tukaj: { $role ->
    [owner] lastnik
    [admin] skrbnik
    [analyst] analitik
    [agent] svetovalec
   *[viewer] bralec
}.
cases-at-web = Primeri strank so na delovni mizi: /desk vam da povezavo.
cases-at-telegram = Primeri strank prihajajo v skupino v Telegramu; odgovarjajte tam.
cases-at-slack = Primeri strank prihajajo v kanal v Slacku; odgovarjajte tam.
try-help = /help pokaže, kaj lahko zdaj naredite.
help-agent-web =
    Pri primeru: pišite v polje pod kartico na delovni mizi in sporočilo dobi stranka. Kar se začne z »opomba:«, ostane med sodelavci.
help-agent-telegram =
    Pri primeru: v skupini odgovorite na kartico in sporočilo dobi stranka. Odgovor, ki se začne z »opomba:«, ostane med sodelavci.
help-agent-slack =
    Pri primeru: odgovorite v niti pod kartico in sporočilo dobi stranka. Odgovor, ki se začne z »opomba:«, ostane med sodelavci.

which-role = Katero vlogo naj ima novi sodelavec? Svetovalec (agent) dela s primeri, analitik (analyst) in bralec (viewer) bereta poročila, skrbnik (admin) piše tudi ankete.
only-owners-give = { $role ->
    [owner] Novega lastnika
   *[admin] Novega skrbnika
} lahko doda samo lastnik.
role-remove-how = /role change IME VLOGA spremeni vlogo, /role remove IME jo odvzame.
role-remove-whom = Komu naj odvzamem vlogo? Prosimo, napišite ime ali račun enega od teh:
role-colleague = { $name } ({ $role }): { $account }
role-removed = Vloga odvzeta: { $name } ({ $role }, { $account }) tu ni več sodelavec.
role-remove-setting = { $name } ima vlogo lastnika po nastavitvi OWNERS. Prosimo, odstranite račun tam in znova zaženite.
role-remove-last = { $name } ima zadnjo vlogo lastnika, zato vloga ostane. Najprej dodajte še enega lastnika: /role owner
role-remove-owners = { $name } ima vlogo { $role ->
    [owner] lastnika
   *[admin] skrbnika
}. Odvzame jo lahko samo lastnik.
role-owner = lastnik
role-admin = skrbnik
role-analyst = analitik
role-agent = svetovalec
role-viewer = bralec
role-code =
    To dajte novemu sodelavcu ({ $role }). Velja enkrat, 24 ur. Naj mi pošlje:
    /start { $code }{ $called }
role-given = Vaša vloga tukaj je zdaj: { $role ->
    [owner] lastnik
    [admin] skrbnik
    [analyst] analitik
    [agent] svetovalec
   *[viewer] bralec
}.
owner-next = Naslednji korak: /survey new napiše vašo prvo anketo.
desk-link =
    To odprite v brskalniku v 15 minutah. Velja enkrat:
    { $link }
code-unknown = Te kode ne poznamo. Prosimo, kopirajte jo v celoti in pošljite znova.
code-used = Ta koda je že porabljena. Prosimo, zahtevajte novo.
code-expired = Ta koda je potekla. Prosimo, zahtevajte novo.

survey-help = Anketa je eno samo besedilo z največ { $most } znaki; lahko pride tudi kot datoteka (/survey import). Pošljite jo takole in jo spremenite po želji. Shift+Enter začne novo vrstico.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Katera anketa? Na primer: { $example }
survey-unknown = Ankete { $name } ni. /survey list pokaže vse.
survey-nearest = Ankete { $name } ni. Ste mislili { $nearest }? /survey list pokaže vse.
survey-none = Nobene ankete še ni. /survey new napiše novo.
report-unknown = Ankete { $name } ni. Samo /report pokaže, kaj je na voljo.
report-none = Nobene ankete še ni, zato ni o čem poročati.
survey-saved = { $name }, različica { $version }, je shranjena kot osnutek. Nikogar še ne sprašuje.
survey-saved-beside = { $name }, različica { $version }, je shranjena kot osnutek. Različica { $asking } sprašuje naprej, dokler ne vključite te.
survey-ready = Naj anketa { $name } odslej sprašuje?
survey-mistake = Vrstica { $line }: { $problem }
survey-right = Tako bi bilo prav:
survey-active = { $name }, različica { $version }, je vključena: odslej sprašuje.
survey-active-already = { $name }, različica { $version }, je že vključena. /survey edit { $name } napiše naslednjo različico.
survey-paused = { $name }, različica { $version }, je ustavljena: nikogar na novo ne sprašuje. Kdor že odgovarja, lahko odgovori do konca.
survey-line = { $name }, različica { $version }: { $state }
survey-unreadable = { $name }, različica { $version }, je shranila druga različica tega programa in je ne znam prebrati: nikogar ne sprašuje. /survey edit { $name } pokaže besedilo; popravite ga in ga pošljite nazaj.
survey-state-draft = osnutek
survey-state-active = vključena
survey-state-paused = ustavljena
survey-state-retired = umaknjena
touchpoint-taken = Stik { $touchpoint } že pripada vključeni anketi { $survey }. Najprej ustavite in spremenite tisto anketo ali pa tej dajte drug stik.
no-draft = Za { $name } ni osnutka, ki bi ga vključili. /survey edit { $name } napiše naslednjo različico.
not-live = { $name } ni vključena, zato ni česa ustaviti.
only-a-preview = To je samo predogled, nič ni bilo shranjeno.
button-list = Seznam
button-show = Pokaži
button-show-named = Pokaži { $name }
button-activate = Vključi
button-pause = Ustavi

which-report = O kateri anketi naj poročam?
report-title = { $name }, vse različice doslej
report-nobody-asked = Nihče še ni bil vprašan, zato številk ni.
report-csat = CSAT: { $percent } % jih je dalo 4 ali 5, povprečje { $mean } od 5 (n = { $n })
report-nps = NPS: { $nps }, povprečje { $mean } od 10 (n = { $n })
report-response = Odzivnost: { $percent } % ({ $answered } od { $invited } povabljenih)
report-completion = Do konca: { $percent } % ({ $completed } od { $answered }, ki so odgovorili)
report-comments = { $n ->
    [one] Zadnji komentar:
    [two] Zadnja { $n } komentarja:
    [few] Zadnji { $n } komentarji:
   *[other] Zadnjih { $n } komentarjev:
}
report-no-comments = Komentarja ni napisal še nihče.
report-comment = { $mood }:
report-comment-score = ocena { $score }, { $mood }:

parked-none = Nič ne čaka: vse, kar je prišlo, je obdelano.
parked-list = To je prišlo, a tega ni bilo mogoče obdelati. Shranjeno je tako, kot je prišlo, in poskus se samodejno ponavlja.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } poskus
    [two] { $attempts } poskusa
    [few] { $attempts } poskusi
   *[other] { $attempts } poskusov
}
parked-again = { $kind }: poskušamo znova. Če spet ne uspe, boste to našli tukaj.
parked-gone = To ne čaka več.
button-retry = Poskusi znova: { $number }
