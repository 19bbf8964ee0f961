# O que /report diz de cada pergunta.

report-ces = CES: média { $mean } de 7 (n = { $n })
report-stars = Estrelas: média { $mean } de 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-mean = { $question }: média { $mean } (n = { $n })
report-numbers = { $question }: média { $mean }, de { $least } a { $most } (n = { $n })
report-version = Versão { $version }, perguntada desde { $since }: respostas, { $answered } de { $invited }
report-version-score = – { $score }
