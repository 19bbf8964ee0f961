# Mida kolleegid meeskonna toas loevad.

card-title = Juhtum { $number } – { $state }
case-open = avatud
case-claimed = võetud
case-waiting = ootab klienti
case-resolved = lahendatud
card-rule = Miks: { $rule }
rule-condition = vastused vastavad tingimusele „{ $condition }“
rule-words = klient kirjutas „{ $word }“
rule-contact = klient soovib, et temaga ühendust võetaks
rule-negative = selgelt negatiivne lause (meeleolu { $polarity })
card-who = Klient: { $name }, kanal { $channel }
nameless = nimi pole teada
# Lause alguses ja lause sees.
the-customer = Klient
a-customer = klient
untold = pole teada
card-score = { $kind }: { $score } / { $top }
card-sentiment = Meeleolu: { $mood }
mood-negative = negatiivne ({ $polarity })
mood-neutral = neutraalne ({ $polarity })
mood-positive = positiivne ({ $polarity })
mood-unknown = teadmata (seda keelt me hinnata ei oska)
mood-silent = midagi pole veel kirjutatud
mood-word-negative = negatiivne
mood-word-neutral = neutraalne
mood-word-positive = positiivne
mood-word-unknown = meeleolu teadmata
card-where = Küsitlus: { $survey } · kokkupuutekoht: { $touchpoint } · aitas: { $agent }
card-owner = Juhtumi võttis { $name }, { $at }
card-moved = Juhtum { $number } avati uuesti. Selle uus kaart on allpool.

button-take = Võtan
button-return = Annan tagasi
button-note = Märge
button-resolve = Lahendatud
button-reopen = Avan uuesti

case-taken-already = { $name }, { $owner } oli kiirem: juhtum on juba võetud.
case-resolved-already = { $name }, see juhtum on juba lahendatud ({ $owner }).
case-back = { $name } selle juhtumiga enam ei tegele. Kes saab selle võtta?
nobody-took-it = Juhtum { $number } ootab endiselt, et keegi selle võtaks ({ $at }).
note-prompt = Vastake siin, alustades sõnaga „note:“, ja lisage oma märge. See jääb kolleegide vahele.
customer-wrote = { $name } kirjutas:
customer-unreachable = Saatmata: see klient pole avanud vestlust, kuhu me kirjutada tohime.
customer-confirmed = { $name } ütleb: lahendatud.
not-confirmed = Kinnitamata: keegi ei tea, kas see vastus kliendini jõudis.
not-delivered = Ei jõudnud kohale ({ $reason }):
button-resend = Saada uuesti
button-delivered = Jõudis kohale
sent-again-by = { $name } saatis uuesti.
delivered-by = { $name } ütleb, et see jõudis kohale.
event-parked = Tuli midagi, mida ei saanud töödelda ({ $kind }, { $error }). See on alles ja seda proovitakse uuesti; omanik või haldur näeb seda käsuga /parked.

story-opened = { $at }: avatud
story-claimed = { $at }: { $name } võttis
story-returned = { $at }: tagasi antud ({ $name })
story-returned-idle = { $at }: jälle vaba, sest midagi ei juhtunud
story-replied = { $at }: { $name } vastas
story-wrote = { $at }: klient kirjutas
story-noted = { $at }: märge ({ $name })
story-nagged = { $at }: keegi polnud võtnud
story-resolved = { $at }: { $name } lahendas
story-confirmed = { $at }: klient ütleb, et see on lahendatud
story-reopened = { $at }: uuesti avatud ({ $name })
story-undelivered = { $at }: vastus ei jõudnud kohale
