# Що /report каже про кожне запитання.

report-ces = CES: середнє { $mean } з 7 (n = { $n })
report-stars = Зірки: середнє { $mean } з 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-mean = { $question }: середнє { $mean } (n = { $n })
report-numbers = { $question }: середнє { $mean }, від { $least } до { $most } (n = { $n })
report-version = Версія { $version }, від { $since }: відповідей { $answered } з { $invited }
report-version-score = – { $score }
