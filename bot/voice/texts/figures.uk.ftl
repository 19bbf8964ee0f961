# Що /report каже про кожне запитання.

report-ces = CES: середнє { $mean } з 7 (n = { $n })
report-stars = Зірки: середнє { $mean } з 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: середнє { $mean } (n = { $n })
report-numbers = { $question }: середнє { $mean }, від { $least } до { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } порівняно з очікуваннями (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Краще, ніж очікували, і подобається: { $touchpoints }
report-gap-granted = Сприймається як належне: { $touchpoints }
report-gap-few = Замало відповідей для оцінки (менше ніж { $least }): { $touchpoints }
report-version = Версія { $version }, від { $since }: відповідей { $answered } з { $invited }
report-version-score = – { $score }
