# Mida haldur loeb, kui küsitluse tekstis on viga. Selle ees seisab „Rida N:“.

survey-too-long = küsitluses on kõige rohkem { $most } märki. Palun tehke see lühemaks.
survey-no-colon = „{ $words }“: koolon puudub. Seadistus või küsimus näeb välja nagu „sõna: tekst“.
survey-word-unknown = sõna „{ $word }“ siin ei tunta. Seadistused on { $settings }; küsimused on { $kinds }.
survey-word-nearest = sõna „{ $word }“ siin ei tunta. Kas mõtlesite „{ $nearest }“?
survey-word-meant = sõna „{ $word }“ siin ei tunta. Kas mõtlesite „{ $nearest }“? Küsimused on { $kinds }.
survey-without-name = küsitlus vajab nime. Palun lisage see esimesele reale.
survey-name-wrong = „{ $value }“ ei saa olla nimi. Selles võivad olla väikesed tähed, numbrid ja sidekriipsud, kõige rohkem 40.
survey-setting-late = „{ $word }“ on seadistus. Palun viige see esimese küsimuse kohale.
survey-setting-twice = „{ $word }“ on seatud teist korda. Palun jätke neist üks alles.
survey-setting-empty = „{ $word }“ vajab kooloni järel väärtust.
survey-duration = „{ $value }“ pole ajavahemik. Kirjutage arv ja s, m, h või d, kõige rohkem aasta.
survey-remind = „{ $value }“ pole ajavahemik. Kirjutage arv ja s, m, h või d, kõige rohkem aasta, või „off“, kui meeldetuletust pole vaja.
survey-touchpoint = „{ $value }“ on juba olemas või pikem kui 200 märki.
survey-language = „{ $value }“ pole keelekood nagu en, sl või et.
survey-no-questions = ühtegi küsimust veel pole. Palun lisage vähemalt üks.
survey-many = küsitluses on kõige rohkem { $most } küsimust.
survey-range = „{ $kind }“ vahemikku ei võta; see on ainult küsimustel „choices“ ja „number“.
survey-question-name = „{ $name }“ ei saa olla küsimuse nimi. See algab väikese tähega; name, agent ja touchpoint on hõivatud.
survey-name-twice = küsimus nimega „{ $name }“ on juba olemas. Palun andke sellele teine nimi.
survey-name-overlaps = sama inimene võiks saada kaks küsimust nimega „{ $name }“. Palun tehke nende tingimused teineteist välistavaks või andke sellele teine nimi.
survey-wording-missing = kooloni järel puudub tekst.
survey-wording-long = küsimuse tekstis on kõige rohkem { $most } märki.
survey-option-place = kriipsuga rida on valik; valikud on „choice“ või „choices“ all.
survey-option-length = valikus on 1 kuni { $most } märki.
survey-option-twice = valik „{ $option }“ on juba olemas.
survey-option-open-last = valik, mille lõpus on „...“, laseb inimestel oma vastuse kirjutada, seega peab see olema viimane.
survey-options-few = valikküsimus vajab vähemalt kahte valikut.
survey-options-many = valikküsimuses on kõige rohkem { $most } valikut.
survey-translation-base = „{ $language }“ on küsitluse enda keel. Palun muutke selle asemel ülemist rida.
survey-translation-twice = tõlge keelde „{ $language }“ on juba olemas.
survey-translation-place = tõlge on selle küsimuse, valiku või „thanks“ all, mida see tõlgib.
survey-thanks-always = tänatakse kõiki vastajaid, seega pole „thanks“ real nime ega tingimust.
survey-thanks-twice = „thanks“ on juba olemas. Palun jätke neist üks alles.
survey-escalate-empty = palun öelge, millal inimene kutsuda.
survey-escalate-words = palun eraldage sõnad komadega.
survey-condition-wrong = „{ $condition }“ pole tingimus. Tingimus on nimi, üks märkidest = != < <= > >= in ja väärtus; mitu tingimust ühendage sõnaga „and“ või „or“.
survey-condition-brackets = tingimus on sulgudes enne koolonit.
survey-value-with-spaces = „{ $value }“ sisaldab tühikuid. Palun pange väärtus jutumärkidesse.
survey-condition-later = küsimus „{ $name }“ tuleb alles hiljem. Tingimus saab viidata varasematele küsimustele.
survey-condition-scale = „{ $value }“ pole küsimuse „{ $name }“ skaalal, mis on { $low } kuni { $high }.
survey-condition-option = „{ $value }“ pole küsimuse „{ $name }“ vastus. Valikud on: { $options }.
survey-brace = looksulg on sulgemata või selles pole nime. Looksulg ise kirjutatakse kaks korda.
survey-place-later = küsimus „{ $name }“ tuleb alles hiljem. Koht tekstis saab viidata varasematele vastustele.
survey-fallback = koht „{ $name }“ vajab püstkriipsu järel sõnu juhuks, kui see pole teada.

# Nõuanded küsitlusele, mis on õigesti kirjutatud.

survey-no-rule = Ükski „escalate:“ rida ei vaata hinnet, seega madal hinne üksi ei kutsu kedagi.
survey-no-touchpoint = Ühtegi kokkupuutekohta pole nimetatud, seega küsitakse ainult seal, kus programm seda küsitlust nimetab.
survey-no-reminder = See lõpeb enne, kui meeldetuletuse aeg oleks, seega meelde ei tuletata.
survey-half-translated = Osa ridu on tõlgitud keelde „{ $language }“. Veel mitte: { $lines }.
lines-named = { $n ->
    [one] rida { $last }
   *[other] read { $first } ja { $last }
}
survey-near-language = Keelt „{ $language }“ ma ei räägi ({ $lines }). Kas mõtlesite „{ $nearest }“? Minu keeled on { $known }.
survey-strange-language = Keelt „{ $language }“ ma ei räägi ({ $lines }). Palun kontrollige tähist. Minu keeled on { $known }.
survey-near-name = Rida { $line } viitab nimele „{ $name }“, aga selle kohal sellist küsimust ei ole. Kas mõtlesite „{ $nearest }“? Seda küsitakse ainult siis, kui suhtlus toob kaasa sellise nimega tunnuse.
survey-no-name = Rida { $line } viitab nimele „{ $name }“, aga selle kohal sellist küsimust ei ole. Seda küsitakse ainult siis, kui suhtlus toob kaasa sellise nimega tunnuse.
survey-rule-near-name = Rida { $line } vaatab nime „{ $name }“, aga selle kohal sellist küsimust ei ole. Kas mõtlesite „{ $nearest }“? See kutsub kellegi ainult siis, kui suhtlus toob kaasa sellise nimega tunnuse.
survey-rule-no-name = Rida { $line } vaatab nime „{ $name }“, aga selle kohal sellist küsimust ei ole. See kutsub kellegi ainult siis, kui suhtlus toob kaasa sellise nimega tunnuse.
