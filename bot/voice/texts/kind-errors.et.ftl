# Mida haldur loeb, kui küsitluse küsimuses on viga. Selle ees seisab „Rida N:“.

survey-range-wrong = vahemik on kaks arvu, mille vahel on kriips ja väiksem on ees, näiteks „1-3“.
survey-range-turned = vahemik on tagurpidi: väiksem arv on ees.
survey-range-least = valikuid loetakse täisarvudes ja vähim, mida saab valida, on üks.
survey-range-options = valikuid on ainult { $count }, nii et nii palju ei saa keegi valida.
survey-condition-number = „{ $value }“ ei ole arv, aga „{ $name }“ küsib arvu.
survey-condition-date = „{ $value }“ ei ole päev, millega saaks „{ $name }“ võrrelda. Kirjutage see numbritega kujul aasta-kuu-päev.
