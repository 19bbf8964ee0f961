# Kar berejo skrbniki, ki ankete urejajo v klepetu.

survey-commands = Kaj lahko naredite z anketami:
help-survey-edit = /survey edit IME – naslednja različica
help-survey-preview = /survey preview IME – preizkus; nič se ne šteje
help-survey-copy = /survey copy IME NOVO – druga anketa z istim besedilom
help-survey-export = /survey export IME – besedilo kot datoteka
help-survey-import = /survey import – anketa iz datoteke
help-survey-delete = /survey delete IME – odstrani anketo
help-survey-versions = /survey versions IME – kaj se je spremenilo
help-survey-translate = /survey translate IME sl – kaj še nima prevoda
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, če { $condition }: { $wording }
survey-asks-more = … in še { $n ->
    [one] { $n } vprašanje
    [two] { $n } vprašanji
    [few] { $n } vprašanja
   *[other] { $n } vprašanj
}.
survey-takes = Največ { $questions ->
    [one] { $questions } vprašanje
    [two] { $questions } vprašanji
    [few] { $questions } vprašanja
   *[other] { $questions } vprašanj
}, približno { $span }.
span-seconds = { $n ->
    [one] { $n } sekundo
    [two] { $n } sekundi
    [few] { $n } sekunde
   *[other] { $n } sekund
}
span-minutes = { $n ->
    [one] { $n } minuto
    [two] { $n } minuti
    [few] { $n } minute
   *[other] { $n } minut
}
survey-edit-how = Kopirajte to, spremenite in pošljite. Nastala bo naslednja različica ankete { $name } kot osnutek; dokler je ne vključite, se za nikogar nič ne spremeni.
survey-edit-file = Besedilo ankete { $name } je predolgo za eno sporočilo, zato je tu kot datoteka. Spremenite jo in pošljite nazaj z besedama /survey import. Nastala bo naslednja različica, kot osnutek.
survey-mend-text = Nič še ni shranjeno. Popravite to in pošljite celotno besedilo še enkrat.
survey-mend-file = Nič še ni shranjeno. Popravite to in pošljite celotno datoteko še enkrat ali pa njeno besedilo.
survey-mend-draft = /survey edit { $name } pokaže besedilo, ki ga je treba popraviti.
survey-cut = To besedilo je skoraj tako dolgo, kot je tu lahko eno sporočilo, zato morda manjka konec. Če manjka, pošljite celo anketo kot besedilno datoteko (.txt ali .survey).
survey-cut-whole = Če ne manjka nič, jo vključite z /survey activate { $name }.
survey-rest = To je videti kot nadaljevanje ankete, ki je bila predolga za eno sporočilo, zato prvi del ni popoln. Prosimo, pošljite celo anketo kot besedilno datoteko (.txt ali .survey).
survey-other-name = Nič ni shranjeno: besedilo ima ime { $found } in ne { $name }. Drugo anketo pošljite za /survey new; /survey copy { $name } { $found } naredi kopijo.
survey-unchanged = { $name }, različica { $version }, je že natanko takšna, zato ni česa shraniti.
survey-copy-how = Kako naj se imenuje kopija? Male črke, števke in vezaji, na primer: /survey copy { $name } { $name }-2
survey-name-taken = Anketa z imenom { $name } že obstaja. Prosimo, izberite drugo ime.
survey-import-how = Pošljite anketo kot besedilno datoteko (.survey ali .txt, UTF-8, največ { $most } znakov). Besedilo lahko tudi prilepite v vrstice pod /survey import.
survey-file-too-large = Nič ni shranjeno: datoteka je prevelika za anketo. Anketa ima največ { $most } znakov.
survey-file-not-text = Nič ni shranjeno: datoteka ni golo besedilo v UTF-8. Prosimo, shranite jo kot »golo besedilo, UTF-8« in pošljite znova.
survey-file-empty = Nič ni shranjeno: datoteka je prazna.
survey-file-other = Ankete berem iz golih besedilnih datotek (.txt ali .survey). Če je to anketa, jo shranite kot »golo besedilo« in pošljite znova ali pa besedilo prilepite sem.
survey-file-unreadable = Nič ni shranjeno: datoteke zdaj ni bilo mogoče prevzeti. Prosimo, pošljite jo še enkrat.
survey-file = Besedilo kot datoteka: { $name }
survey-export = { $name }, različica { $version }, dobesedno:
survey-version = Različica { $version }: { $state }, { $at }
survey-one-version = To je edina različica, zato ni česa primerjati.
survey-no-version = { $name } nima različice { $version }. Najnovejša je { $newest }.
survey-changes = Od različice { $old } do { $new } (− odstranjeno, + dodano):
survey-no-change = Različici { $old } in { $new } sta enaki.
survey-more-changes = … in še { $n ->
    [one] { $n } vrstica
    [two] { $n } vrstici
    [few] { $n } vrstice
   *[other] { $n } vrstic
}.
survey-translate-how = Prosimo, navedite jezik, ki ni jezik ankete ({ $base }), na primer: /survey translate { $name } { $other }
survey-translate-own = »{ $base }« je jezik, v katerem je anketa { $name } napisana. Prosimo, navedite drugega, na primer: /survey translate { $name } { $other }
survey-translate-unknown = Jezika »{ $language }« ne poznam. Moji jeziki so { $known }; za druge prosimo napišite kodo.
survey-translated = V anketi { $name } je vse prevedeno v »{ $language }«.
survey-translate-list = Brez »{ $language }« { $n ->
    [one] je še { $n } vrstica
    [two] sta še { $n } vrstici
    [few] so še { $n } vrstice
   *[other] je še { $n } vrstic
}. Kopirajte to, dopišite prevode in pošljite. Kar pustite prazno, ostane v jeziku ankete.
survey-translate-strange = Nič ni shranjeno: { $line }. vrstica pod ukazom (»{ $words }«) ni vrstica ankete. Prosimo, vrstic nad prevodi ne spreminjajte.
survey-translate-empty = Za »{ $language }:« ni bilo nobenega prevoda, zato nič ni shranjeno.
survey-delete-drafts = Izbrišem { $name }? { $drafts ->
    [one] Osnutek ni vprašal nikogar in ga ne bo več.
    [two] { $drafts } osnutka nista vprašala nikogar in ju ne bo več.
    [few] { $drafts } osnutki niso vprašali nikogar in jih ne bo več.
   *[other] { $drafts } osnutkov ni vprašalo nikogar in jih ne bo več.
}
survey-delete-live = Izbrišem { $name }? Nikogar ne bo več spraševala, njeni stiki bodo prosti. Bila je že dejavna, zato besedilo in vsi odgovori ostanejo za poročila.
survey-deleted = { $name } je izbrisana.
survey-retired = { $name } je umaknjena: nikogar več ne sprašuje. Besedilo in vsi odgovori ostanejo; /report { $name } jih še vedno pokaže.
nothing-to-delete = { $name } je že umaknjena, njeni odgovori ostanejo. Ni več česa brisati.
button-new = Nova anketa
button-preview = Preizkusi
button-edit = Spremeni
button-versions = Različice
button-delete = Izbriši

preview-begins = Zdaj preizkušate { $name }, različico { $version }, tako kot bi jo videla stranka. Nič se ne šteje in nikogar ne kličemo. /stop jo konča.
preview-nothing = V anketi { $name } ni vprašanja, ki bi ga zastavili, ne da bi o stranki kaj vedeli.
preview-case = Pri pravi stranki bi zdaj poklicali človeka: { $rule }
preview-done = To je bila vsa anketa. Nič od tega ni shranjeno.
preview-over = Ta preizkus je končan: te različice ni več.
guide-stopped-preview = Preizkus je končan. Nič od njega ni shranjeno.

# Napake in nasveti; pred napako stoji »Vrstica N:«.

survey-never = ta pogoj ne more nikoli držati, zato vprašanje nikoli ne bi bilo zastavljeno. Prosimo, spremenite njega ali tiste, od katerih je odvisen.
survey-rule-never = ta pogoj ne more nikoli držati, zato ne bi nikoli nikogar poklicali. Prosimo, spremenite ga.
survey-label-long = Vrstica { $line }: možnost ima toliko znakov: { $length }. Slack jih na gumbu pokaže { $most }, telefon približno 30.
survey-long = Najdaljša pot ima { $questions ->
    [one] { $questions } vprašanje
    [two] { $questions } vprašanji
    [few] { $questions } vprašanja
   *[other] { $questions } vprašanj
} in traja približno { $span }. Ljudje vztrajajo približno { $most } vprašanj ali dve minuti; premislite, kaj lahko izpustite.
survey-mistakes-more = … in še { $n ->
    [one] { $n } napaka
    [two] { $n } napaki
    [few] { $n } napake
   *[other] { $n } napak
}.
