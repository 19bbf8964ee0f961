# Was /report zu jeder Frage sagt.

report-ces = CES: Mittel { $mean } von 7 (n = { $n })
report-stars = Sterne: Mittel { $mean } von 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-mean = { $question }: Mittel { $mean } (n = { $n })
report-numbers = { $question }: Mittel { $mean }, von { $least } bis { $most } (n = { $n })
report-version = Version { $version }, gefragt seit { $since }: { $answered } von { $invited } haben geantwortet
report-version-score = – { $score }
