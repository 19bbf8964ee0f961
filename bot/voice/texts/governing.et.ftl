# Õigused, seaded, muudatuste logi ja võtmed: mida loevad omanikud ja haldurid.

help-and =
    { $before }
    { $line }
words-left = Ma ei saa siin aru, mida tähendab „{ $words }“, seega ei juhtunud midagi.
help-of-colleague = Kolleegina:
help-of-here = Mis siin töötab:
help-of-surveys = Küsitlused:
help-of-house = Kuidas asjad on korraldatud:
help-report = /report NIMI – küsitluse arvud ja kommentaarid
help-desk = /desk – link, mis logib brauseri töölauale sisse
help-survey = /survey – mida küsitlustega teha saab
help-survey-new = /survey new – uus küsitlus: samm-sammult, mallist või tekstina
help-survey-list = /survey list – millised küsitlused on olemas
help-survey-show = /survey show NIMI – ühe küsitluse tekst
help-survey-activate = /survey activate NIMI – nüüdsest küsitakse
help-survey-pause = /survey pause NIMI – kedagi uut ei küsita
help-role = /role – kes siin töötavad; /role agent annab koodi, millega kellestki saab kolleeg
help-role-change = /role change NIMI analyst – annab kolleegile teise rolli
help-role-remove = /role remove NIMI – võtab rolli jälle ära
help-settings = /settings – keeled, vaiksed tunnid, meeskonna ruum ja muu; /settings quiet-hours selgitab üht
help-token-new = /token new helpdesk – võti programmile, mis kasutab API-t
help-token-list = /token list – millistel programmidel on võti
help-token-revoke = /token revoke helpdesk – see võti ei ava enam midagi
help-audit = /audit – kes mida muutis; /audit role näitab üht liiki, /audit NIMI üht inimest
help-parked = /parked – mida ei saanud töödelda, ja kuidas seda uuesti proovida

command-settings = Keeled, vaiksed tunnid, meeskonna ruum
command-token = Võtmed programmidele, mis kasutavad API-t
command-audit = Kes mida muutis

role-list = Kes siin töötavad:
role-more = … ja veel { $n }
colleague-unnamed = keegi nimeta
role-by-setting = omanikud seade OWNERS järgi: { $accounts }
role-change-how = Kellest saab kes? Näiteks: /role change Ana analyst. Rollid on agent, analyst, viewer, admin ja owner. Siin on need kolleegid:
role-same = { $name } ({ $account }) juba on selles rollis: { $role }.
role-changed = { $name } ({ $account }): enne { $role }, nüüd { $new }.
role-told = { $name } muutis teie rolli.
role-taken = { $name } võttis teie siinse rolli tagasi. Kui see üllatab, küsige palun kolleegidelt.
role-changed-sure = Kas muuta rolli? { $name } ({ $account }): praegu { $role }, edaspidi { $new }.
role-removed-sure = Kas { $name } ({ $role }, { $account }) ei ole enam siin kolleeg?
role-none = ilma rollita

confirm-how = Kinnitada saate ainult teie, ühe minuti jooksul: vajutage nuppu või kirjutage „jah“ või „ei“.
confirm-waits = Ootan ikka veel teie „jah“ või „ei“ käsule { $command }. Seni ei juhtu midagi.
confirm-yes = Jah, nii teha
confirm-no = Ei, las jääb
confirm-over = Sellele on juba vastatud, nii et rohkem midagi ei juhtunud.
confirm-others = Kinnitada saab ainult see, kes käsu andis. Midagi ei muutunud.
confirm-late = Sellest on möödas üle minuti, nii et midagi ei muutunud. Palun andke käsk uuesti.
confirmed-yes = Kinnitatud: { $command }
confirmed-no = Hästi, midagi ei muutunud: { $command }
owners-told = Teadmiseks: { $name } ({ $account }) tegi just seda: { $command }

audit-title = Kes mida muutis, uuemad eespool:
audit-empty = Midagi pole veel muudetud.
audit-none = Logis pole midagi sellist. /audit võtab nime, konto või ühe sõnadest: { $kinds }
audit-older = { $command } näitab vanemaid.
button-older = Vanemad
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = roll: { $subject }
audit-code = kood rollile { $subject }
audit-setting = seade { $subject }
audit-survey = küsitlus { $subject }
audit-touchpoint = kokkupuutekoht { $subject }
audit-token = võti { $subject }
audit-confirmation = kinnitatud { $subject }
audit-export = eksport { $subject }
audit-parked = kõrvale pandud ({ $subject })
audit-other = { $what } { $subject }
audit-version = versioon { $version }, { $state }
audit-valid = kehtib
audit-retried = uuesti proovitud
audit-by-console = konsool
audit-by-program = programm { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : enam mitte { $before }

setting-title = Nii on siin seatud:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings koos nimega selgitab üht seadet, /settings koos nime ja väärtusega muudab seda.
setting-example = Näiteks: { $example }
setting-back = /settings { $name } default taastab selle, mis on serveri seadetes: { $value }
setting-nothing = tühi
setting-changed = { $name }: enne { $before }, nüüd { $after }.
setting-same = { $name }: juba { $after }, nii et midagi ei muutunud.
setting-staff-room-sure = Kas klientide juhtumid tulevad nüüdsest ruumi { $after } ja mitte enam ruumi { $before }? Vanas ruumis olevatele kaartidele saab seal endiselt vastata; juhtum, mida keegi ei võta, kolib järgmise meeldetuletusega.
cases-come-here = Nüüdsest tulevad klientide juhtumid siia.

setting-languages = keeled, mida pakun
setting-language = meeskonna ruumi keel ja nende küsitluste keel, mis keelt ei nimeta
setting-timezone = vöönd, milles kellaajad kirjutatakse, ja nende inimeste vöönd, kelle oma pole teada
setting-quiet-hours = tunnid, mil kedagi ei kutsuta ega tuletata meelde, küsitava inimese kella järgi
setting-quiet-days = päevad, mil kedagi ei kutsuta ega tuletata meelde
setting-staff-room = kuhu klientide juhtumid lähevad
setting-sender = kelle nimel klientidelt küsitakse
setting-privacy-contact = kelle poole /privacy andmeküsimustes suunab

setting-how-languages = Üks või mitu järgmistest: { $known }. „all“ pakub kõiki.
setting-how-language = Üks pakutavatest keeltest.
setting-how-timezone = Nimi ajavööndite andmebaasist: maailmajagu ja linn.
setting-how-quiet-hours = Millal vaikus algab ja millal lõpeb, või „off“. Mis oleks läinud välja vahepeal, läheb välja selle lõpus.
setting-how-quiet-days = Päevad, näiteks mon, tue, sat, sun, või „off“.
setting-how-staff-room = web:desk, telegram: ja grupi number (soovi korral / ja teema number) või slack: ja kanali tunnus. Siin on ühendatud: { $channels }.
setting-how-sender = Kuni 60 märgi pikkune nimi või „off“.
setting-how-privacy-contact = Kuni 200 märgi pikkune aadress, link või nimi, või „off“.

setting-languages-wrong = Keelt „{ $language }“ ma ei räägi. On olemas: { $known }.
setting-languages-base = „{ $language }“ on meeskonna ruumi keel, nii et see peab olema pakkumisel. Muutke enne seda: /settings language
setting-language-wrong = See peab olema üks pakutavatest keeltest: { $known }.
setting-timezone-wrong = Sellise nimega ajavööndit ma ei tea. See kirjutatakse maailmajao ja linnana, suurte algustähtedega.
setting-timezone-nearest = Ajavööndit nimega „{ $value }“ ma ei tea. Kas mõtlesite { $nearest }?
setting-quiet-hours-wrong = See ei ole ajavahemik. Kirjutage kaks kellaaega, sidekriips vahel, või „off“.
setting-quiet-days-wrong = Palun nimetage päevi hulgast { $known }, kõige rohkem kuus, või „off“.
setting-staff-room-wrong = See ei nimeta ühtegi ruumi.
setting-staff-room-away = { $channel } ei ole siin ühendatud, nii et juhtumid ei saa sinna minna.
setting-text-wrong = Selles võib olla kuni { $most } märki, ühel real.

token-how = /token new NIMI teeb programmile võtme, /token revoke NIMI võtab selle tagasi.
token-where = Programmid saadavad selle aadressile { $site }/api/v1. Mida seal öelda saab, näitab { $site }/docs.
token-name = Võti vajab oma nime: väiketähed, numbrid ja sidekriipsud, kuni 40. Näiteks: /token new helpdesk
token-taken = Võti nimega { $name } on juba olemas. /token revoke { $name } võtab selle tagasi.
token-made =
    See on programmi { $name } võti. Palun kopeerige see kohe: kümne minuti pärast kaob see siit ja keegi ei saa seda enam näidata.
    { $token }
token-hidden = Siin oli võti. Seda enam ei näidata, aga see kehtib, kuni keegi selle tagasi võtab.
token-revoked = Programmi { $name } võti ei ava enam midagi.
token-revoke-sure = Kas programmi { $name } võti ei ava enam midagi? Programmi, mis seda kasutab, enam sisse ei lasta.
token-unknown = Võtit nimega { $name } ei ole.
token-line = { $name } – tehtud { $at }, { $who }
token-none = Ühelgi programmil ei ole veel võtit.
button-revoke = Tühista { $name }
