# Ce que /report dit de chaque question.

report-ces = CES : moyenne { $mean } sur 7 (n = { $n })
report-stars = Étoiles : moyenne { $mean } sur 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option } : { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question } : moyenne { $mean } (n = { $n })
report-numbers = { $question } : moyenne { $mean }, de { $least } à { $most } (n = { $n })
report-days = { $question } : { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint }, comparé aux attentes (n = { $n })
report-gap-count = – { $option } : { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Plaît au-delà des attentes : { $touchpoints }
report-gap-granted = Considéré comme allant de soi : { $touchpoints }
report-gap-few = Trop peu de réponses pour en juger (moins de { $least }) : { $touchpoints }
report-version = Version { $version }, posée depuis le { $since } : { $answered } réponses sur { $invited }
report-version-score = – { $score }
