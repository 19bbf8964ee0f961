# Что /report говорит о каждом вопросе.

report-ces = CES: среднее { $mean } из 7 (n = { $n })
report-stars = Звёзды: среднее { $mean } из 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: среднее { $mean } (n = { $n })
report-numbers = { $question }: среднее { $mean }, от { $least } до { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } в сравнении с ожиданиями (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Лучше, чем ожидали, и нравится: { $touchpoints }
report-gap-granted = Воспринимается как должное: { $touchpoints }
report-gap-few = Слишком мало ответов для оценки (меньше { $least }): { $touchpoints }
report-version = Версия { $version }, с { $since }: ответов { $answered } из { $invited }
report-version-score = – { $score }
