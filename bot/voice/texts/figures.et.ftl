# Mida /report iga küsimuse kohta ütleb.

report-ces = CES: keskmine { $mean } / 7 (n = { $n })
report-stars = Tärnid: keskmine { $mean } / 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-mean = { $question }: keskmine { $mean } (n = { $n })
report-numbers = { $question }: keskmine { $mean }, { $least } kuni { $most } (n = { $n })
report-version = Versioon { $version }, küsitud alates { $since }: vastas { $answered } / { $invited }
report-version-score = – { $score }
