# Co /report mówi o każdym pytaniu.

report-ces = CES: średnia { $mean } z 7 (n = { $n })
report-stars = Gwiazdki: średnia { $mean } z 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: średnia { $mean } (n = { $n })
report-numbers = { $question }: średnia { $mean }, od { $least } do { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } na tle oczekiwań (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Lepiej, niż oczekiwano, i się podoba: { $touchpoints }
report-gap-granted = Uważane za oczywiste: { $touchpoints }
report-gap-few = Za mało odpowiedzi do oceny (mniej niż { $least }): { $touchpoints }
report-version = Wersja { $version }, od { $since }: odpowiedzi { $answered } z { $invited }
report-version-score = – { $score }
