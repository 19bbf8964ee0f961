# Kaj /report pove o vsakem vprašanju.

report-ces = CES: povprečje { $mean } od 7 (n = { $n })
report-stars = Zvezdice: povprečje { $mean } od 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: povprečje { $mean } (n = { $n })
report-numbers = { $question }: povprečje { $mean }, od { $least } do { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } v primerjavi s pričakovanji (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Bolje od pričakovanj in všeč: { $touchpoints }
report-gap-granted = Samoumevno: { $touchpoints }
report-gap-few = Premalo odgovorov za presojo (manj kot { $least }): { $touchpoints }
report-version = Različica { $version }, v rabi od { $since }: odgovorov { $answered } od { $invited }
report-version-score = – { $score }
