# Was /report zu jeder Frage sagt.

report-ces = CES: Mittel { $mean } von 7 (n = { $n })
report-stars = Sterne: Mittel { $mean } von 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: Mittel { $mean } (n = { $n })
report-numbers = { $question }: Mittel { $mean }, von { $least } bis { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } im Vergleich zur Erwartung (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Besser als erwartet und beliebt: { $touchpoints }
report-gap-granted = Wird als selbstverständlich angesehen: { $touchpoints }
report-gap-few = Zu wenige Antworten für ein Urteil (unter { $least }): { $touchpoints }
report-version = Version { $version }, gefragt seit { $since }: { $answered } von { $invited } haben geantwortet
report-version-score = – { $score }
