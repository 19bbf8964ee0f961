channel-refused = { $channel } ei võta meid vastu, seega sinna midagi ei saadeta ({ $reason }). Ootel sõnumid on alles ja neid proovitakse iga mõne minuti järel uuesti saata. „askafter doctor“ ütleb, mida teha.
channel-accepted = { $channel } võtab meie sõnumeid jälle vastu. Ootel sõnumid saadetakse nüüd.
storage-returned = Alates { $since } kuni { $until } ei saanud midagi salvestada (ketas täis või andmebaas kättesaamatu). Midagi vastuvõetut ei läinud kaduma; vahepeal tulnu lükkasime tagasi ja saatjad kordavad seda, kus saavad. Kõik on jälle korras.
rows-stuck = Töö seisab, kuigi Askafter töötab. Üle minuti hilinenud: sõnumeid { $messages }, taimereid { $timers }. „askafter doctor“ ütleb, mida teha.
rows-moved = Töö liigub jälle: ükski sõnum ega taimer enam ei seisa.
clock-jumped = Arvuti { $machine } kell hüppas { $span } võrra { $way ->
    [back] tagasi
   *[forward] edasi
} või arvuti magas. Meeldetuletused ja tähtajad võivad tulla liiga vara või liiga hilja. Palun kontrollige, kas kella hoitakse õigena (NTP).
clock-steady = Arvuti { $machine } kell on kümme minutit ühtlaselt käinud. Kõik on jälle korras.
