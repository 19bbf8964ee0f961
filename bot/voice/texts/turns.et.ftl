# Mida kliendid loevad, kui nad tagasi lähevad või vastust muudavad.

button-back = Tagasi
button-keep = Las jääb nii
button-change = Muuda

your-words = Teie kirjutasite:
nothing-before = See on esimene küsimus, enne seda ühtegi ei ole.
not-now = Oleme nüüd teise küsimuse juures. Leiate selle altpoolt.
change-gone = See küsimus enam ei kehti, seega pole midagi muuta.
thanks-changed = Aitäh, nüüd on see kirjas nii, nagu soovite.
kept-afterwards = Aitäh. Jätsime selle alles teie vastuste juures.
you-are-welcome = Heameelega. Ilusat päeva!

button-go = Jätkame
button-enough = Ei, aitäh

interrupted = Andsime selle oma meeskonnale edasi ja küsimus võib oodata: tuleme selle juurde korra tagasi.
interrupted-again = Andsime selle oma meeskonnale edasi ja jätame küsimused selle koha peale.
resume-offer = Natuke aega tagasi jäid meil mõned küsimused pooleli. Kas jätkame?
no-hurry = Hästi, kiiret ei ole. Kui soovite, vajutage või kirjutage „{ $go }“.
no-hurry-here = Hästi, kiiret ei ole. Küsimus jääb avatuks: vastake siin, kui teile sobib.

rule-interrupted = kirjutas küsimuste vahel millestki muust
rule-asked = küsis või soovis vastuse kõrval midagi
rule-afterwards = kirjutas pärast küsimuste lõppu veel midagi

edit-noted = Panime teie muudatuse kirja.
edit-unclear = Nägime, et muutsite oma sõnumit, aga ei leidnud sellest vastust. Teie vastus jääb nii, nagu oli.

customer-edited = { $name } muutis seda sõnumit, mis ütleb nüüd:
story-edited = { $at }: { $name } muutis sõnumit
