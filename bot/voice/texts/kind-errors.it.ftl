# Quello che legge un amministratore quando una domanda di un sondaggio ha un errore. Davanti c’è «Riga N:».

survey-range-wrong = un intervallo sono due numeri con un trattino in mezzo, prima il minore, per esempio «1-3».
survey-range-turned = l’intervallo è invertito: il numero minore sta davanti.
survey-range-least = le opzioni si contano in numeri interi, e se ne deve poter scegliere almeno una.
survey-range-options = ci sono solo { $count } opzioni, quindi nessuno può sceglierne così tante.
survey-condition-number = «{ $value }» non è un numero, e «{ $name }» ne chiede uno.
survey-condition-date = «{ $value }» non è un giorno con cui si possa confrontare «{ $name }». Lo scriva come anno-mese-giorno, in cifre.
