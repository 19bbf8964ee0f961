# Mida kliendid loevad, kui nad tagasi lähevad või vastust muudavad.

button-back = Tagasi
button-keep = Las jääb nii
button-change = Muuda

your-words = Teie kirjutasite:
nothing-before = See on esimene küsimus, enne seda ühtegi ei ole.
not-now = Oleme nüüd teise küsimuse juures. Leiate selle altpoolt.
change-gone = See küsimus enam ei kehti, seega pole midagi muuta.
thanks-changed = Aitäh, nüüd on see kirjas nii, nagu soovite.
