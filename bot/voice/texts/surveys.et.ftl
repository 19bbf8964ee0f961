# Mida loevad adminid, kes seadistavad küsitlusi vestluses.

survey-commands = Mida küsitlustega teha saab:
help-survey-edit = /survey edit NIMI – järgmine versioon
help-survey-preview = /survey preview NIMI – proovige; midagi ei loeta
help-survey-copy = /survey copy NIMI UUS – teine küsitlus sama tekstiga
help-survey-export = /survey export NIMI – tekst failina
help-survey-import = /survey import – küsitlus failist
help-survey-delete = /survey delete NIMI – kustutage küsitlus
help-survey-versions = /survey versions NIMI – mis on muutunud
help-survey-translate = /survey translate NIMI sl – mis on veel tõlkimata
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, kui { $condition }: { $wording }
survey-asks-more = … ja veel { $n ->
    [one] üks küsimus
   *[other] { $n } küsimust
}.
survey-takes = Kõige rohkem { $questions ->
    [one] üks küsimus
   *[other] { $questions } küsimust
}, umbes { $span }.
span-seconds = { $n ->
    [one] { $n } sekund
   *[other] { $n } sekundit
}
span-minutes = { $n ->
    [one] üks minut
   *[other] { $n } minutit
}
survey-edit-how = Kopeerige see, muutke ja saatke. Sellest saab küsitluse { $name } järgmine versioon mustandina; kuni te seda ei aktiveeri, ei muutu kellegi jaoks midagi.
survey-edit-file = Küsitluse { $name } tekst on ühe sõnumi jaoks liiga pikk, seepärast on see siin failina. Muutke seda ja saatke fail tagasi sõnadega /survey import. Sellest saab järgmine versioon mustandina.
survey-mend-text = Midagi ei ole veel salvestatud. Parandage see ja saatke kogu tekst uuesti.
survey-mend-file = Midagi ei ole veel salvestatud. Parandage see ja saatke kogu fail või selle tekst uuesti.
survey-mend-draft = /survey edit { $name } näitab parandatavat teksti.
survey-cut = See tekst on peaaegu nii pikk, kui üks sõnum siin olla võib, nii et lõpp võib puududa. Kui puudub, saatke kogu küsitlus tekstifailina (.txt või .survey).
survey-cut-whole = Kui midagi ei puudu, paneb /survey activate { $name } selle küsima.
survey-rest = See paistab olevat ühe sõnumi jaoks liiga pika küsitluse teine osa, nii et esimene osa on poolik. Palun saatke kogu küsitlus tekstifailina (.txt või .survey).
survey-other-name = Midagi ei salvestatud: teksti nimi on { $found }, mitte { $name }. Teise küsitluse saatke käsu /survey new järel; /survey copy { $name } { $found } teeb koopia.
survey-unchanged = { $name } versioon { $version } on juba täpselt selline, seega pole midagi salvestada.
survey-copy-how = Mis on koopia nimi? Väiketähed, numbrid ja sidekriipsud, näiteks: /survey copy { $name } { $name }-2
survey-name-taken = Küsitlus nimega { $name } on juba olemas. Palun valige teine nimi.
survey-import-how = Saatke küsitlus tekstifailina (.survey või .txt, UTF-8, kuni { $most } märki). Teksti võite kleepida ka käsu /survey import alla.
survey-file-too-large = Midagi ei salvestatud: fail on küsitluse jaoks liiga suur. Küsitluses on kuni { $most } märki.
survey-file-not-text = Midagi ei salvestatud: fail ei ole lihttekst UTF-8-s. Palun salvestage see kui „lihttekst, UTF-8“ ja saatke uuesti.
survey-file-empty = Midagi ei salvestatud: fail on tühi.
survey-file-other = Küsitlusi loen lihtteksti failidest (.txt või .survey). Kui see on küsitlus, salvestage see lihttekstina ja saatke uuesti või kleepige tekst siia.
survey-file-unreadable = Midagi ei salvestatud: faili ei õnnestunud praegu kätte saada. Palun saatke see veel kord.
survey-file = Tekst failina: { $name }
survey-export = { $name } versioon { $version } sõna-sõnalt:
survey-version = Versioon { $version }: { $state }, { $at }
survey-one-version = On ainult see versioon, seega pole midagi võrrelda.
survey-no-version = Küsitlusel { $name } ei ole versiooni { $version }. Uusim on { $newest }.
survey-changes = Versioonist { $old } versiooni { $new } (− läks, + tuli):
survey-no-change = Versioonid { $old } ja { $new } on ühesugused.
survey-more-changes = … ja veel { $n ->
    [one] üks rida
   *[other] { $n } rida
}.
survey-translate-how = Palun nimetage keel, mis ei ole küsitluse enda keel ({ $base }), näiteks: /survey translate { $name } { $other }
survey-translate-own = „{ $base }“ on keel, milles küsitlus { $name } on kirjutatud. Palun nimetage mõni teine, näiteks: /survey translate { $name } { $other }
survey-translate-unknown = Keelt „{ $language }“ ma ei tunne. Minu keeled on { $known }; muu keele puhul kirjutage palun selle kood.
survey-translated = Küsitluses { $name } on kõik tõlgitud keelde „{ $language }“.
survey-translate-list = { $n ->
    [one] Ühel real
   *[other] { $n } real
} ei ole veel „{ $language }“ tõlget. Kopeerige see, kirjutage tõlked ja saatke. Mis jääb tühjaks, jääb küsitluse enda keelde.
survey-translate-strange = Midagi ei salvestatud: { $line }. rida käsu all („{ $words }“) ei ole küsitluse rida. Palun jätke tõlgete kohal olevad read muutmata.
survey-translate-empty = „{ $language }:“ järel ei olnud ühtegi tõlget, seega midagi ei salvestatud.
survey-delete-drafts = Kas kustutada { $name }? { $drafts ->
    [one] Mustand ei ole kelleltki küsinud ja kaob.
   *[other] { $drafts } mustandit ei ole kelleltki küsinud ja kaovad.
}
survey-delete-live = Kas kustutada { $name }? See ei küsi enam kelleltki ja selle kokkupuutekohad vabanevad. See on olnud kasutusel, seepärast jäävad tekst ja kõik vastused aruannete jaoks alles.
survey-deleted = { $name } on kustutatud.
survey-retired = { $name } on kasutusest võetud: see ei küsi enam kelleltki. Tekst ja kõik vastused jäävad alles; /report { $name } näitab neid endiselt.
nothing-to-delete = { $name } on juba kasutusest võetud ja vastused jäävad alles. Pole enam midagi kustutada.
button-new = Uus küsitlus
button-preview = Proovi
button-edit = Muuda
button-versions = Versioonid
button-delete = Kustuta

preview-begins = Proovite nüüd küsitluse { $name } versiooni { $version } nii, nagu klient seda näeks. Midagi ei loeta ja kedagi ei kutsuta. /stop lõpetab selle.
preview-nothing = Küsitluses { $name } ei ole küsimust, mida küsitaks kliendist midagi teadmata.
preview-case = Päris kliendi puhul kutsutaks nüüd inimene: { $rule }
preview-done = See oli kogu küsitlus. Midagi sellest ei salvestatud.
preview-over = See proovimine on läbi: seda versiooni enam ei ole.
guide-stopped-preview = Proovimine on läbi. Midagi sellest ei salvestatud.

# Vead ja nõuanded; vea ees seisab „Rida N:“.

survey-never = see tingimus ei saa kunagi tõene olla, seega küsimust ei küsitaks kunagi. Palun muutke seda või neid, millest see sõltub.
survey-rule-never = see tingimus ei saa kunagi tõene olla, seega ei kutsutaks kunagi kedagi. Palun muutke seda.
survey-label-long = Rida { $line }: valikus on { $length } tähte. Slack näitab nupul { $most }, telefon umbes 30.
survey-long = Pikimal teel on { $questions ->
    [one] üks küsimus
   *[other] { $questions } küsimust
} ja aega kulub umbes { $span }. Inimesed püsivad umbes { $most } küsimust või kaks minutit; palun mõelge, mille võiks ära jätta.
survey-mistakes-more = … ja veel { $n ->
    [one] üks viga
   *[other] { $n } viga
}.
