# Kaj preberejo stranke, ko se vrnejo nazaj ali spremenijo odgovor.

button-back = Nazaj
button-keep = Naj ostane tako
button-change = Spremeni

your-words = Napisali ste:
nothing-before = To je prvo vprašanje, pred njim ni nobenega.
not-now = Zdaj smo pri drugem vprašanju. Najdete ga spodaj.
change-gone = To vprašanje ne velja več, zato ni česa spremeniti.
thanks-changed = Hvala, zdaj imamo zapisano tako, kot želite.
kept-afterwards = Hvala. To smo shranili k vašim odgovorom.
you-are-welcome = Z veseljem. Lep dan!

button-go = Nadaljujmo
button-enough = Ne, hvala

interrupted = To smo posredovali naši ekipi, vprašanje pa lahko počaka: k njemu se bomo vrnili samo enkrat.
interrupted-again = To smo posredovali naši ekipi, z vprašanji pa tu končujemo.
resume-offer = Pred nekaj časa smo se ustavili sredi nekaj vprašanj. Bi nadaljevali?
no-hurry = V redu, nič se ne mudi. Kadar koli želite, pritisnite ali napišite »{ $go }«.
no-hurry-here = V redu, nič se ne mudi. Vprašanje ostane odprto: odgovorite tukaj, ko vam bo ustrezalo.

rule-interrupted = med vprašanji je stranka napisala nekaj drugega
rule-asked = ob odgovoru je stranka nekaj vprašala ali želela
rule-afterwards = po koncu vprašanj je stranka napisala še nekaj

edit-noted = Vašo spremembo smo si zapisali.
edit-unclear = Videli smo, da ste spremenili sporočilo, vendar v njem nismo razbrali odgovora. Vaš odgovor ostane, kot je bil.

customer-edited = { $name } – sporočilo je spremenjeno in se zdaj glasi:
story-edited = { $at }: { $name } – sporočilo je spremenjeno
