# What /report says of each question.

report-ces = CES: mean { $mean } of 7 (n = { $n })
report-stars = Stars: mean { $mean } of 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: mean { $mean } (n = { $n })
report-numbers = { $question }: mean { $mean }, from { $least } to { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint }, beside what was expected (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Better than expected, and liked: { $touchpoints }
report-gap-granted = Taken for granted: { $touchpoints }
report-gap-few = Too few answers to judge (fewer than { $least }): { $touchpoints }
report-version = Version { $version }, asked since { $since }: { $answered } of { $invited } answered
report-version-score = – { $score }
