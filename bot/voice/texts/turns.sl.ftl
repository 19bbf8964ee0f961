# Kaj preberejo stranke, ko se vrnejo nazaj ali spremenijo odgovor.

button-back = Nazaj
button-keep = Naj ostane tako
button-change = Spremeni

your-words = Napisali ste:
nothing-before = To je prvo vprašanje, pred njim ni nobenega.
not-now = Zdaj smo pri drugem vprašanju. Najdete ga spodaj.
change-gone = To vprašanje ne velja več, zato ni česa spremeniti.
thanks-changed = Hvala, zdaj imamo zapisano tako, kot želite.
