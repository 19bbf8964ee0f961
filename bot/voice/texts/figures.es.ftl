# Lo que dice /report de cada pregunta.

report-ces = CES: media { $mean } de 7 (n = { $n })
report-stars = Estrellas: media { $mean } de 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-mean = { $question }: media { $mean } (n = { $n })
report-numbers = { $question }: media { $mean }, de { $least } a { $most } (n = { $n })
report-version = Versión { $version }, preguntada desde { $since }: respuestas, { $answered } de { $invited }
report-version-score = – { $score }
