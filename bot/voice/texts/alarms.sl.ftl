channel-refused = { $channel } nas zavrača, zato se tja nič ne pošilja ({ $reason }). Kar čaka, je shranjeno; vsakih nekaj minut poskusimo znova. »askafter doctor« pove, kaj storiti.
channel-accepted = { $channel } spet sprejema naša sporočila. Kar je čakalo, se zdaj pošilja.
storage-returned = Od { $since } do { $until } ni bilo mogoče ničesar shraniti (poln disk ali nedosegljiva zbirka podatkov). Nič od sprejetega ni izgubljeno; kar je medtem prišlo, smo zavrnili in pošiljatelji to ponovijo, kjer lahko. Spet je vse v redu.
rows-stuck = Delo stoji, čeprav Askafter teče. Več kot minuto zamujajo: sporočila { $messages }, časovniki { $timers }. »askafter doctor« pove, kaj storiti.
rows-moved = Delo spet teče: nobeno sporočilo in noben časovnik ne stoji več.
clock-jumped = Ura računalnika { $machine } je skočila { $way ->
    [back] nazaj
   *[forward] naprej
} za { $span } ali pa je računalnik spal. Opomniki in roki lahko pridejo prezgodaj ali prepozno. Preverite, ali se ura usklajuje (NTP).
clock-steady = Ura računalnika { $machine } že deset minut teče enakomerno. Spet je vse v redu.
