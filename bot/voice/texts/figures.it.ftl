# Quello che /report dice di ogni domanda.

report-ces = CES: media { $mean } su 7 (n = { $n })
report-stars = Stelle: media { $mean } su 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: media { $mean } (n = { $n })
report-numbers = { $question }: media { $mean }, da { $least } a { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint }, rispetto alle attese (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Piace più del previsto: { $touchpoints }
report-gap-granted = Dato per scontato: { $touchpoints }
report-gap-few = Risposte insufficienti per giudicare (meno di { $least }): { $touchpoints }
report-version = Versione { $version }, chiesta dal { $since }: risposte { $answered } su { $invited }
report-version-score = – { $score }
