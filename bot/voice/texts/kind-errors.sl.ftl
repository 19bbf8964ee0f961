# Kaj prebere skrbnik, ko je v vprašanju ankete napaka. Pred tem stoji »Vrstica N:«.

survey-range-wrong = razpon sta dve števili s črtico med njima, manjše prvo, na primer »1-3«.
survey-range-turned = razpon je obrnjen: manjše število je prvo.
survey-range-least = možnosti se štejejo v celih številih, najmanj pa je mogoče izbrati eno.
survey-range-options = možnosti je samo { $count }, zato toliko jih ne more izbrati nihče.
survey-condition-number = »{ $value }« ni število, »{ $name }« pa sprašuje po številu.
survey-condition-date = »{ $value }« ni dan, s katerim bi lahko primerjali »{ $name }«. Zapišite ga kot leto-mesec-dan, s števkami.
