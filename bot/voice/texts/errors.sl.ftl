# Kar bere skrbnik, kadar je v besedilu ankete napaka. Pred tem stoji »Vrstica N:«.

survey-too-long = anketa ima največ { $most } znakov. Prosimo, skrajšajte jo.
survey-no-colon = »{ $words }« nima dvopičja. Nastavitev ali vprašanje je videti kot »beseda: besedilo«.
survey-word-unknown = »{ $word }« tu ni znano. Nastavitve so { $settings }; vprašanja so { $kinds }.
survey-word-nearest = »{ $word }« tu ni znano. Ste mislili »{ $nearest }«?
survey-word-meant = »{ $word }« tu ni znano. Ste mislili »{ $nearest }«? Vprašanja so { $kinds }.
survey-without-name = anketa potrebuje ime. Prosimo, dodajte ga v prvo vrstico.
survey-name-wrong = »{ $value }« ne more biti ime. Lahko ima male črke, številke in vezaje, največ 40.
survey-setting-late = »{ $word }« je nastavitev. Prosimo, prestavite jo nad prvo vprašanje.
survey-setting-twice = »{ $word }« je nastavljeno drugič. Prosimo, pustite eno od obeh vrstic.
survey-setting-empty = »{ $word }« potrebuje vrednost za dvopičjem.
survey-duration = »{ $value }« ni časovni razpon. Napišite število in s, m, h ali d, največ eno leto.
survey-remind = »{ $value }« ni časovni razpon. Napišite število in s, m, h ali d, največ eno leto, ali »off«, če opomnika ne želite.
survey-touchpoint = »{ $value }« je že tu ali pa je daljše od 200 znakov.
survey-language = »{ $value }« ni oznaka jezika, kot so en, sl ali et.
survey-no-questions = vprašanj še ni. Prosimo, dodajte vsaj eno.
survey-many = anketa zastavi največ { $most } vprašanj.
survey-range = »{ $kind }« nima razpona; imata ga samo »choices« in »number«.
survey-question-name = »{ $name }« ne more biti ime vprašanja. Začne se z malo črko; name, agent in touchpoint so zasedena.
survey-name-twice = vprašanje z imenom »{ $name }« je že tu. Prosimo, dajte temu drugo ime.
survey-name-overlaps = dve vprašanji z imenom »{ $name }« bi lahko dobila ista oseba. Prosimo, poskrbite, da se njuna pogoja izključujeta, ali pa dajte temu drugo ime.
survey-wording-missing = za dvopičjem manjka besedilo.
survey-wording-long = besedilo vprašanja ima največ { $most } znakov.
survey-option-place = vrstica z vezajem je možnost; možnosti stojijo pod »choice« ali »choices«.
survey-option-length = možnost ima od 1 do { $most } znakov.
survey-option-twice = možnost »{ $option }« je že tu.
survey-option-open-last = možnost z »...« pusti ljudem vpisati svoje, zato mora biti zadnja.
survey-options-few = izbira potrebuje vsaj dve možnosti.
survey-options-many = izbira ima največ { $most } možnosti.
survey-translation-base = »{ $language }« je jezik ankete same. Prosimo, spremenite vrstico zgoraj.
survey-translation-twice = prevod v »{ $language }« je že tu.
survey-translation-place = prevod stoji pod vprašanjem, možnostjo ali »thanks«, ki ga prevaja.
survey-thanks-always = zahvala velja vsem, ki so odgovorili, zato »thanks« nima ne imena ne pogoja.
survey-thanks-twice = »thanks« je že tu. Prosimo, pustite eno od obeh vrstic.
survey-escalate-empty = prosimo, povejte, kdaj naj se pokliče človek.
survey-escalate-words = prosimo, ločite besede z vejicami.
survey-condition-wrong = »{ $condition }« ni pogoj. Pogoj je ime, eden od = != < <= > >= in, ter vrednost; več jih povežete z »and« ali »or«.
survey-condition-brackets = pogoj stoji v oklepaju pred dvopičjem.
survey-value-with-spaces = »{ $value }« ima presledke. Prosimo, dajte vrednost v dvojne narekovaje.
survey-condition-later = »{ $name }« pride na vrsto šele pozneje. Pogoj se lahko nanaša na prejšnja vprašanja.
survey-condition-scale = »{ $value }« ni na lestvici za »{ $name }«, ki gre od { $low } do { $high }.
survey-condition-option = »{ $value }« ni odgovor na »{ $name }«. Možnosti so: { $options }.
survey-brace = zaviti oklepaj ni zaprt ali pa v njem ni imena. Sam oklepaj se napiše dvakrat.
survey-place-later = »{ $name }« pride na vrsto šele pozneje. Mesto v besedilu se lahko nanaša na prejšnje odgovore.
survey-fallback = mesto »{ $name }« potrebuje za navpično črto besede za primer, da vrednost ni znana.

# Nasveti k anketi, ki je prav napisana.

survey-no-rule = Nobena vrstica »escalate:« ne gleda ocene, zato nizka ocena sama ne pokliče nikogar.
survey-no-touchpoint = Noben stik ni naveden, zato se vpraša samo tam, kjer program to anketo imenuje.
survey-no-reminder = Konča se, preden bi bil čas za opomnik, zato opomnika ne bo.
survey-half-translated = Nekatere vrstice so prevedene v »{ $language }«. Še ne: { $lines }.
lines-named = { $n ->
    [one] vrstica { $last }
    [two] vrstici { $first } in { $last }
    [few] vrstice { $first } in { $last }
   *[other] vrstice { $first } in { $last }
}
survey-near-language = Jezika »{ $language }« ne govorim ({ $lines }). Ste mislili »{ $nearest }«? Moji jeziki so { $known }.
survey-strange-language = Jezika »{ $language }« ne govorim ({ $lines }). Prosim, preverite oznako. Moji jeziki so { $known }.
survey-near-name = Vrstica { $line } sprašuje po »{ $name }«, a nad njo ni takega vprašanja. Ste mislili »{ $nearest }«? Na vrsto bo prišla samo, če pogovor prinese podatek s tem imenom.
survey-no-name = Vrstica { $line } sprašuje po »{ $name }«, a nad njo ni takega vprašanja. Na vrsto bo prišla samo, če pogovor prinese podatek s tem imenom.
survey-rule-near-name = Vrstica { $line } gleda »{ $name }«, a nad njo ni takega vprašanja. Ste mislili »{ $nearest }«? Nekoga bo poklicala samo, če pogovor prinese podatek s tem imenom.
survey-rule-no-name = Vrstica { $line } gleda »{ $name }«, a nad njo ni takega vprašanja. Nekoga bo poklicala samo, če pogovor prinese podatek s tem imenom.
