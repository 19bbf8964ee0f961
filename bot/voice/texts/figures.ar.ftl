# ما يقوله /report عن كل سؤال.

report-ces = CES: المتوسط { $mean } من 7 (n = { $n })
report-stars = النجوم: المتوسط { $mean } من 5 (n = { $n })
report-question = { $question } (n = { $n })
report-count = – { $option }: { $times } ({ $percent } %)
report-scored = { $question } – { $score }
report-mean = { $question }: المتوسط { $mean } (n = { $n })
report-numbers = { $question }: المتوسط { $mean }، من { $least } إلى { $most } (n = { $n })
report-days = { $question }: { $earliest } – { $latest } (n = { $n })
report-gap = { $touchpoint } مقارنةً بالمتوقع (n = { $n })
report-gap-count = – { $option }: { $times } ({ $percent } %)، CSAT { $csat } % (n = { $n })
report-gap-pleases = يُرضي أكثر من المتوقع: { $touchpoints }
report-gap-granted = يُعدّ أمرًا بديهيًا: { $touchpoints }
report-gap-few = إجابات قليلة لا تكفي للحكم (أقل من { $least }): { $touchpoints }
report-version = الإصدار { $version }، منذ { $since }: أجاب { $answered } من { $invited }
report-version-score = – { $score }
