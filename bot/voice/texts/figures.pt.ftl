# O que /report diz de cada pergunta.

report-ces = CES: média { $mean } de 7 (n = { $n })
report-stars = Estrelas: média { $mean } de 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: média { $mean } (n = { $n })
report-numbers = { $question }: média { $mean }, de { $least } a { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint }, em comparação com o esperado (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %), CSAT { $csat } % (n = { $n })
report-gap-pleases = Agrada mais do que o esperado: { $touchpoints }
report-gap-granted = Visto como natural: { $touchpoints }
report-gap-few = Poucas respostas para avaliar (menos de { $least }): { $touchpoints }
report-version = Versão { $version }, perguntada desde { $since }: respostas, { $answered } de { $invited }
report-version-score = – { $score }
