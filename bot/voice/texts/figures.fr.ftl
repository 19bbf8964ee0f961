# Ce que /report dit de chaque question.

report-ces = CES : moyenne { $mean } sur 7 (n = { $n })
report-stars = Étoiles : moyenne { $mean } sur 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option } : { $times } ({ $percent } %)
report-mean = { $question } : moyenne { $mean } (n = { $n })
report-numbers = { $question } : moyenne { $mean }, de { $least } à { $most } (n = { $n })
report-version = Version { $version }, posée depuis le { $since } : { $answered } réponses sur { $invited }
report-version-score = – { $score }
