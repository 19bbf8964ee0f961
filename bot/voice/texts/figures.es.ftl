# Lo que dice /report de cada pregunta.

report-ces = CES: media { $mean } de 7 (n = { $n })
report-stars = Estrellas: media { $mean } de 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: media { $mean } (n = { $n })
report-numbers = { $question }: media { $mean }, de { $least } a { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint }, en comparación con lo esperado (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Gusta más de lo esperado: { $touchpoints }
report-gap-granted = Se da por hecho: { $touchpoints }
report-gap-few = Pocas respuestas para juzgar (menos de { $least }): { $touchpoints }
report-version = Versión { $version }, preguntada desde { $since }: respuestas, { $answered } de { $invited }
report-version-score = – { $score }
