# ما يقرؤه المشرف عندما يكون في نص الاستبيان خطأ. قبله «السطر N:».

survey-too-long = الاستبيان طويل؛ أقصى عدد من الأحرف: { $most }. يرجى تقصيره.
survey-no-colon = ليس في «{ $words }» نقطتان. يُكتب الإعداد أو السؤال هكذا: «كلمة: نص».
survey-word-unknown = «{ $word }» غير معروف هنا. الإعدادات هي { $settings }؛ والأسئلة هي { $kinds }.
survey-word-nearest = «{ $word }» غير معروف هنا. هل تقصد «{ $nearest }»؟
survey-word-meant = «{ $word }» غير معروف هنا. هل تقصد «{ $nearest }»؟ الأسئلة هي { $kinds }.
survey-without-name = يحتاج الاستبيان إلى اسم. يرجى إضافته في السطر الأول.
survey-name-wrong = لا يصلح «{ $value }» اسمًا. يجوز أن يحتوي على أحرف لاتينية صغيرة وأرقام وشرطات، 40 على الأكثر.
survey-setting-late = «{ $word }» إعداد. يرجى نقله إلى ما فوق السؤال الأول.
survey-setting-twice = «{ $word }» مذكور مرة ثانية. يرجى إبقاء سطر واحد من الاثنين.
survey-setting-empty = يحتاج «{ $word }» إلى قيمة بعد النقطتين.
survey-duration = «{ $value }» ليس مدة زمنية. اكتب رقمًا ثم s أو m أو h أو d، سنة على الأكثر.
survey-remind = «{ $value }» ليس مدة زمنية. اكتب رقمًا ثم s أو m أو h أو d، سنة على الأكثر، أو «off» لعدم التذكير.
survey-touchpoint = «{ $value }» موجود بالفعل أو أطول من 200 حرف.
survey-language = «{ $value }» ليس رمز لغة مثل en أو sl أو et.
survey-no-questions = لا يوجد سؤال بعد. يرجى إضافة سؤال واحد على الأقل.
survey-many = الأسئلة كثيرة؛ أقصى عدد في الاستبيان: { $most }.
survey-range = ليس لـ «{ $kind }» نطاق؛ النطاق لـ «choices» و«number» فقط.
survey-question-name = لا يصلح «{ $name }» اسمًا لسؤال. يبدأ الاسم بحرف صغير، و name و agent و touchpoint محجوزة.
survey-name-twice = يوجد بالفعل سؤال باسم «{ $name }». يرجى إعطاء هذا السؤال اسمًا خاصًا به.
survey-name-overlaps = قد يُطرح سؤالان باسم «{ $name }» على الشخص نفسه. يرجى جعل شرطيهما متنافيين أو إعطاء هذا السؤال اسمًا خاصًا به.
survey-wording-missing = النص ناقص بعد النقطتين.
survey-wording-long = نص السؤال طويل؛ أقصى عدد من الأحرف: { $most }.
survey-option-place = السطر الذي يبدأ بشرطة خيار، ومكان الخيارات تحت سؤال «choice» أو «choices».
survey-option-length = طول الخيار بالأحرف: من 1 إلى { $most }.
survey-option-twice = الخيار «{ $option }» موجود بالفعل.
survey-option-open-last = الخيار الذي فيه «...» يتيح كتابة خيار خاص، لذلك يجب أن يكون الأخير.
survey-options-few = يحتاج الاختيار إلى خيارين على الأقل.
survey-options-many = الخيارات كثيرة؛ أقصى عدد في الاختيار الواحد: { $most }.
survey-translation-base = «{ $language }» هي لغة الاستبيان نفسه. يرجى تغيير السطر الذي فوقه بدلًا من ذلك.
survey-translation-twice = توجد بالفعل ترجمة إلى «{ $language }».
survey-translation-place = مكان الترجمة تحت السؤال أو الخيار أو «thanks» الذي تترجمه.
survey-thanks-always = يُشكر كل من أجاب، لذلك ليس لـ «thanks» اسم ولا شرط.
survey-thanks-twice = «thanks» موجود بالفعل. يرجى إبقاء سطر واحد من الاثنين.
survey-escalate-empty = يرجى ذكر متى يُستدعى شخص.
survey-escalate-words = يرجى الفصل بين الكلمات بفواصل.
survey-condition-wrong = «{ $condition }» ليس شرطًا. الشرط اسم ثم واحد من = != < <= > >= in ثم قيمة، وتُربط عدة شروط بـ «and» أو «or».
survey-condition-brackets = يكون الشرط بين قوسين قبل النقطتين.
survey-value-with-spaces = في «{ $value }» مسافات. يرجى وضع القيمة بين علامتي اقتباس مزدوجتين.
survey-condition-later = لا يُسأل «{ $name }» إلا لاحقًا. يمكن أن يتحدث الشرط عن أسئلة سابقة.
survey-condition-scale = «{ $value }» ليس على مقياس «{ $name }» الذي يمتد من { $low } إلى { $high }.
survey-condition-option = «{ $value }» ليس إجابة عن «{ $name }». يوجد: { $options }.
survey-brace = هناك قوس معقوف غير مغلق أو بلا اسم داخله. يُكتب القوس نفسه مرتين.
survey-place-later = لا يُسأل «{ $name }» إلا لاحقًا. يمكن أن يتحدث الموضع عن إجابات سابقة.
survey-fallback = يحتاج الموضع «{ $name }» بعد خط عمودي إلى كلمات لحالة عدم معرفته.

# نصائح لاستبيان صحيح.

survey-no-rule = لا ينظر أي سطر «escalate:» إلى الدرجة، فالدرجة المنخفضة وحدها لا تستدعي أحدًا.
survey-no-touchpoint = لم تُذكر نقطة تواصل، فلا يُسأل إلا حيث يذكر برنامج هذا الاستبيان.
survey-no-reminder = ينتهي قبل أن يحين موعد التذكير، فلا يُذكَّر أحد.
survey-half-translated = بعض الأسطر مترجمة إلى «{ $language }». لم يُترجم بعد: { $lines }.
lines-named = { $n ->
    [zero] { $first }{ $last }
    [one] السطر { $last }
    [two] السطران { $first } و{ $last }
    [few] الأسطر { $first } و{ $last }
    [many] الأسطر { $first } و{ $last }
   *[other] الأسطر { $first } و{ $last }
}
survey-near-language = لا أتكلم «{ $language }» ({ $lines }). هل تقصد «{ $nearest }»؟ لغاتي هي { $known }.
survey-strange-language = لا أتكلم «{ $language }» ({ $lines }). يرجى التحقق من الرمز. لغاتي هي { $known }.
survey-near-name = يسأل السطر { $line } عن «{ $name }»، وليس فوقه سؤال بهذا الاسم. هل تقصد «{ $nearest }»؟ لن يُطرح إلا إذا حملت المحادثة معلومة بهذا الاسم.
survey-no-name = يسأل السطر { $line } عن «{ $name }»، وليس فوقه سؤال بهذا الاسم. لن يُطرح إلا إذا حملت المحادثة معلومة بهذا الاسم.
survey-rule-near-name = ينظر السطر { $line } إلى «{ $name }»، وليس فوقه سؤال بهذا الاسم. هل تقصد «{ $nearest }»؟ لن يستدعي أحدًا إلا إذا حملت المحادثة معلومة بهذا الاسم.
survey-rule-no-name = ينظر السطر { $line } إلى «{ $name }»، وليس فوقه سؤال بهذا الاسم. لن يستدعي أحدًا إلا إذا حملت المحادثة معلومة بهذا الاسم.
