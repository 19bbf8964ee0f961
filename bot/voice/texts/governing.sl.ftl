# Pravice, nastavitve, dnevnik sprememb in ključi: kar berejo lastniki in skrbniki.

help-and =
    { $before }
    { $line }
words-left = »{ $words }« tu ne razumem, zato se ni zgodilo nič.
help-of-colleague = Kot sodelavec:
help-of-here = Kaj deluje tukaj:
help-of-surveys = Ankete:
help-of-house = Kako je vse urejeno:
help-report = /report IME – številke in komentarji ankete
help-desk = /desk – povezava, ki brskalnik prijavi na delovno mizo
help-survey = /survey – kaj vse je mogoče z anketami
help-survey-new = /survey new – nova anketa: korak za korakom, iz predloge ali kot besedilo
help-survey-list = /survey list – katere ankete obstajajo
help-survey-show = /survey show IME – besedilo ene od njih
help-survey-activate = /survey activate IME – odslej sprašuje
help-survey-pause = /survey pause IME – nikogar več na novo ne vpraša
help-role = /role – kdo dela tukaj; /role agent da kodo, s katero nekdo postane sodelavec
help-role-change = /role change IME analyst – sodelavcu spremeni vlogo
help-role-remove = /role remove IME – vlogo spet odvzame
help-settings = /settings – jeziki, tihe ure, soba ekipe in drugo; /settings quiet-hours razloži eno nastavitev
help-token-new = /token new helpdesk – ključ za program, ki uporablja API
help-token-list = /token list – kateri programi imajo ključ
help-token-revoke = /token revoke helpdesk – ta ključ ne odpira ničesar več
help-audit = /audit – kdo je kaj spremenil; /audit role pokaže eno vrsto, /audit IME eno osebo
help-parked = /parked – česa ni bilo mogoče obdelati, in kako to poskusiti znova

command-settings = Jeziki, tihe ure, soba ekipe
command-token = Ključi za programe, ki uporabljajo API
command-audit = Kdo je kaj spremenil

role-list = Kdo dela tukaj:
role-more = … in še drugi: { $n }
colleague-unnamed = nekdo brez imena
role-by-setting = lastniki po nastavitvi OWNERS: { $accounts }
role-change-how = Kdo naj postane kaj? Na primer: /role change Ana analyst. Vloge so agent, analyst, viewer, admin in owner. Tu so ti sodelavci:
role-same = { $name } ({ $account }) že ima to vlogo: { $role }.
role-changed = { $name } ({ $account }): prej { $role }, zdaj { $new }.
role-told = { $name } vam dodeljuje novo vlogo.
role-taken = { $name } vam odvzema vlogo tukaj. Če vas to preseneča, povprašajte sodelavce.
role-changed-sure = Ali naj se vloga spremeni? { $name } ({ $account }): zdaj { $role }, potem { $new }.
role-removed-sure = Ali naj { $name } ({ $role }, { $account }) ne bo več med sodelavci?
role-none = brez vloge

confirm-how = To lahko potrdite samo vi, v eni minuti: pritisnite gumb ali napišite »da« ali »ne«.
confirm-waits = Še vedno čakam na vaš »da« ali »ne« za { $command }. Do takrat se ne zgodi nič.
confirm-yes = Da, naredi to
confirm-no = Ne, naj ostane
confirm-over = Na to je že odgovorjeno, zato se ni zgodilo nič več.
confirm-others = To lahko potrdi samo tisti, ki je dal ukaz. Nič se ni spremenilo.
confirm-late = Od tega je minila več kot minuta, zato se ni nič spremenilo. Prosimo, dajte ukaz še enkrat.
confirmed-yes = Potrjeno: { $command }
confirmed-no = V redu, nič se ni spremenilo: { $command }
owners-told = Samo v vednost: { $name } ({ $account }) je pravkar naredil to: { $command }

audit-title = Kdo je kaj spremenil, najnovejše najprej:
audit-empty = Nič še ni bilo spremenjeno.
audit-none = V dnevniku ni ničesar takega. /audit sprejme ime, račun ali eno od besed: { $kinds }
audit-older = { $command } pokaže starejše.
button-older = Starejše
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = vloga: { $subject }
audit-code = koda za vlogo { $subject }
audit-setting = nastavitev { $subject }
audit-survey = anketa { $subject }
audit-touchpoint = stik { $subject }
audit-token = ključ { $subject }
audit-confirmation = potrjeno { $subject }
audit-export = izvoz { $subject }
audit-parked = odloženo ({ $subject })
audit-other = { $what } { $subject }
audit-version = različica { $version }, { $state }
audit-valid = velja
audit-retried = znova poskušeno
audit-by-console = konzola
audit-by-program = program { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : ne več { $before }

setting-title = Tako je tukaj nastavljeno:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings in ime razloži eno nastavitev, /settings z imenom in vrednostjo jo nastavi.
setting-example = Na primer: { $example }
setting-back = /settings { $name } default vrne to, kar piše v nastavitvah strežnika: { $value }
setting-nothing = nič
setting-changed = { $name }: prej { $before }, zdaj { $after }.
setting-same = { $name }: že { $after }, zato se ni nič spremenilo.
setting-staff-room-sure = Ali naj primeri strank odslej prihajajo v { $after } in ne več v { $before }? Na kartice v stari sobi je še mogoče odgovoriti tam; primer, ki ga nihče ne prevzame, se z naslednjim opomnikom preseli.
cases-come-here = Odslej primeri strank prihajajo sem.

setting-languages = jeziki, ki jih ponujam
setting-language = jezik sobe ekipe in anket, ki jezika ne navedejo
setting-timezone = pas, v katerem so zapisani časi, in pas ljudi, za katere ga nihče ni povedal
setting-quiet-hours = ure, v katerih nikogar ne vabim in ne opominjam, po uri tistega, ki ga sprašujem
setting-quiet-days = dnevi, ko nikogar ne vabim in ne opominjam
setting-staff-room = kam gredo primeri strank
setting-sender = v čigavem imenu sprašujem
setting-privacy-contact = na koga /privacy napoti z vprašanji o podatkih

setting-how-languages = Eden ali več od: { $known }. »all« ponudi vse.
setting-how-language = Eden od jezikov, ki so na voljo.
setting-how-timezone = Ime iz zbirke časovnih pasov: celina in mesto.
setting-how-quiet-hours = Kdaj se tišina začne in kdaj konča, ali »off«. Kar bi šlo ven vmes, gre ven ob koncu.
setting-how-quiet-days = Dnevi, na primer mon, tue, sat, sun, ali »off«.
setting-how-staff-room = web:desk, telegram: in številka skupine (po želji z / in številko teme) ali slack: in oznaka kanala. Tu je povezano: { $channels }.
setting-how-sender = Ime z največ 60 znaki ali »off«.
setting-how-privacy-contact = Naslov, povezava ali ime z največ 200 znaki ali »off«.

setting-languages-wrong = Jezika »{ $language }« ne govorim. Na voljo so: { $known }.
setting-languages-base = »{ $language }« je jezik sobe ekipe, zato mora biti na voljo. Najprej spremenite tega: /settings language
setting-language-wrong = Biti mora eden od jezikov, ki so na voljo: { $known }.
setting-timezone-wrong = Časovnega pasu s tem imenom ne poznam. Zapisan je kot celina in mesto, z velikima začetnicama.
setting-timezone-nearest = Časovnega pasu z imenom »{ $value }« ne poznam. Ste mislili { $nearest }?
setting-quiet-hours-wrong = To ni razpon ur. Napišite dva časa z vezajem vmes ali »off«.
setting-quiet-days-wrong = Prosimo, navedite dneve izmed { $known }, največ šest, ali »off«.
setting-staff-room-wrong = To ni ime nobene sobe.
setting-staff-room-away = { $channel } tu ni povezan, zato primeri ne morejo tja.
setting-text-wrong = Ima lahko največ { $most } znakov, v eni vrstici.

token-how = /token new IME naredi ključ za program, /token revoke IME ga vzame nazaj.
token-where = Programi ga pošiljajo na { $site }/api/v1. Kaj lahko tam povedo, kaže { $site }/docs.
token-name = Ključ potrebuje svoje ime: male črke, števke in vezaje, največ 40. Na primer: /token new helpdesk
token-taken = Ključ z imenom { $name } že obstaja. /token revoke { $name } ga vzame nazaj.
token-made =
    To je ključ za { $name }. Prosimo, prepišite ga zdaj: čez deset minut izgine od tod in nihče ga ne more več pokazati.
    { $token }
token-hidden = Tu je stal ključ. Ni več prikazan, velja pa, dokler ga kdo ne vzame nazaj.
token-revoked = Ključ za { $name } ne odpira ničesar več.
token-revoke-sure = Naj ključ za { $name } ne odpira ničesar več? Program, ki ga uporablja, bo odtlej zavrnjen.
token-unknown = Ključa z imenom { $name } ni.
token-line = { $name } – narejen { $at }, { $who }
token-none = Noben program še nima ključa.
button-revoke = Vzemi nazaj { $name }
