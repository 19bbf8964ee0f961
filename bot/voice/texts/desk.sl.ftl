# Kar berejo sodelavci v sobi za ekipo.

card-title = Primer { $number } – { $state }
case-open = odprt
case-claimed = prevzet
case-waiting = čaka na stranko
case-resolved = rešen
card-rule = Zakaj: { $rule }
rule-condition = odgovori ustrezajo pogoju »{ $condition }«
rule-words = stranka je napisala »{ $word }«
rule-contact = stranka želi, da jo pokličemo ali ji pišemo
rule-negative = izrazito negativen stavek (razpoloženje { $polarity })
card-who = Stranka: { $name }, prek { $channel }
nameless = ime ni znano
# Na začetku stavka in sredi njega.
the-customer = Stranka
a-customer = stranka
untold = ni znano
card-score = { $kind }: { $score } od { $top }
card-sentiment = Razpoloženje: { $mood }
mood-negative = negativno ({ $polarity })
mood-neutral = nevtralno ({ $polarity })
mood-positive = pozitivno ({ $polarity })
mood-unknown = neznano (jezika ne znamo oceniti)
mood-silent = nič še ni napisano
mood-word-negative = negativno
mood-word-neutral = nevtralno
mood-word-positive = pozitivno
mood-word-unknown = razpoloženje ni znano
card-where = Anketa: { $survey } · stik: { $touchpoint } · pomoč: { $agent }
card-owner = Primer ima { $name }, { $at }
card-moved = Primer { $number } je spet odprt. Njegova nova kartica je spodaj.

button-take = Prevzemi
button-return = Vrni
button-note = Opomba
button-resolve = Rešeno
button-reopen = Odpri znova

case-taken-already = { $name }, ta primer je že prevzet ({ $owner }).
case-resolved-already = { $name }, ta primer je že rešen ({ $owner }).
case-back = { $name } nima več tega primera. Kdo ga lahko prevzame?
nobody-took-it = Primer { $number } še vedno čaka, da ga kdo prevzame ({ $at }).
note-prompt = Odgovorite tukaj z »note:« in svojo opombo. Ostala bo med sodelavci.
customer-wrote = { $name } piše:
customer-unreachable = Ni poslano: ta stranka ni odprla klepeta, v katerem ji smemo pisati.
customer-confirmed = { $name } pravi: rešeno je.
not-confirmed = Ni potrjeno: nihče ne ve, ali je ta odgovor prišel do stranke.
not-delivered = Ni dostavljeno ({ $reason }):
button-resend = Pošlji znova
button-delivered = Bilo je dostavljeno
sent-again-by = Znova poslano ({ $name }).
delivered-by = { $name } pravi, da je bilo dostavljeno.
event-parked = Prišlo je nekaj, česar ni bilo mogoče obdelati ({ $kind }, { $error }). Shranjeno je in poskusili bomo znova; lastnik ali skrbnik to vidi z ukazom /parked.

story-opened = { $at }: odprto
story-claimed = { $at }: prevzeto ({ $name })
story-returned = { $at }: vrnjeno ({ $name })
story-returned-idle = { $at }: spet prosto, ker se ni nič zgodilo
story-replied = { $at }: odgovor stranki ({ $name })
story-wrote = { $at }: stranka piše
story-noted = { $at }: opomba ({ $name })
story-nagged = { $at }: nihče ni prevzel
story-resolved = { $at }: rešeno ({ $name })
story-confirmed = { $at }: stranka pravi, da je rešeno
story-reopened = { $at }: znova odprto ({ $name })
story-undelivered = { $at }: odgovor ni bil dostavljen
