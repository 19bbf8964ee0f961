# Mida /report iga küsimuse kohta ütleb.

report-ces = CES: keskmine { $mean } / 7 (n = { $n })
report-stars = Tärnid: keskmine { $mean } / 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: keskmine { $mean } (n = { $n })
report-numbers = { $question }: keskmine { $mean }, { $least } kuni { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } võrreldes ootustega (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Oodatust parem ja meeldib: { $touchpoints }
report-gap-granted = Enesestmõistetav: { $touchpoints }
report-gap-few = Hinnangu andmiseks liiga vähe vastuseid (alla { $least }): { $touchpoints }
report-version = Versioon { $version }, küsitud alates { $since }: vastas { $answered } / { $invited }
report-version-score = – { $score }
