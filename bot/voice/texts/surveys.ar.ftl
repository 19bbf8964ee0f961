# ما يقرؤه المشرفون الذين يضبطون الاستبيانات في المحادثة.

survey-commands = ما يمكن فعله بالاستبيانات:
help-survey-edit = /survey edit NAME – كتابة الإصدار التالي
help-survey-preview = /survey preview NAME – تجربته، ولا يُحسب شيء
help-survey-copy = /survey copy NAME NEW – استبيان آخر بالنص نفسه
help-survey-export = /survey export NAME – نصه كملف
help-survey-import = /survey import – استلام ملف
help-survey-delete = /survey delete NAME – إزالته
help-survey-versions = /survey versions NAME – ما الذي تغير
help-survey-translate = /survey translate NAME sl – ما ينقصه بلغة ما
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }، إذا { $condition }: { $wording }
survey-asks-more = … و{ $n ->
    [zero] لا أسئلة أخرى
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $n } أسئلة أخرى
    [many] { $n } سؤالًا آخر
   *[other] { $n } سؤال آخر
}.
survey-takes = على الأكثر { $questions ->
    [zero] بلا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}، نحو { $span }.
span-seconds = { $n ->
    [zero] أقل من ثانية
    [one] ثانية
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
}
span-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
survey-edit-how = انسخ هذا وغيّره وأرسله. يصبح الإصدار التالي من { $name } كمسودة؛ وحتى تفعّله لا يتغير شيء لأحد.
survey-edit-file = نص { $name } أطول من رسالة واحدة، فها هو كملف. غيّره وأعد إرساله مع الكلمتين /survey import. يصبح الإصدار التالي كمسودة.
survey-mend-text = لم يُحفظ شيء بعد. صحّح هذا وأرسل النص كله من جديد.
survey-mend-file = لم يُحفظ شيء بعد. صحّح هذا وأرسل الملف كله من جديد، أو نصه.
survey-mend-draft = يعرض /survey edit { $name } النص المطلوب تصحيحه.
survey-cut = هذا النص بطول أقصى رسالة هنا تقريبا، فقد تكون نهايته مفقودة. إن كان كذلك فأرسل الاستبيان كاملًا كملف نصي (.txt أو .survey).
survey-cut-whole = إن لم ينقص شيء، فالأمر /survey activate { $name } يفعّله.
survey-rest = يبدو هذا بقية استبيان أطول من رسالة واحدة، فالجزء الأول غير مكتمل. أرسل من فضلك الاستبيان كاملًا كملف نصي (.txt أو .survey).
survey-other-name = لم يُحفظ شيء: اسم النص { $found } وليس { $name }. لكتابة استبيان آخر أرسله بعد /survey new، وينسخه /survey copy { $name } { $found }.
survey-unchanged = يقول { $name }، الإصدار { $version }، هذا تمامًا، فلا جديد ليُحفظ.
survey-copy-how = ما اسم النسخة؟ أحرف لاتينية صغيرة وأرقام وشرطات، مثلًا: /survey copy { $name } { $name }-2
survey-name-taken = يوجد بالفعل استبيان باسم { $name }. يرجى اختيار اسم آخر.
survey-import-how = أرسل الاستبيان كملف نصي (.survey أو .txt، UTF-8، أقصى عدد من الأحرف: { $most }). يمكنك أيضًا لصق النص في الأسطر تحت /survey import.
survey-file-too-large = لم يُحفظ شيء: الملف أكبر من استبيان. أقصى عدد من الأحرف: { $most }.
survey-file-not-text = لم يُحفظ شيء: الملف ليس نصًا عاديًا بترميز UTF-8. احفظه «نصًا عاديًا، UTF-8» وأرسله من جديد.
survey-file-empty = لم يُحفظ شيء: الملف فارغ.
survey-file-other = أقرأ الاستبيانات من ملفات نصية عادية (‎.txt أو ‎.survey). إن كان هذا استبيانًا فاحفظه «نصًا عاديًا» وأرسله من جديد، أو الصق نصه هنا.
survey-file-unreadable = لم يُحفظ شيء: تعذر جلب الملف الآن. أرسله مرة أخرى.
survey-file = النص كملف: { $name }
survey-export = { $name }، الإصدار { $version }، كلمة بكلمة:
survey-version = الإصدار { $version }: { $state }، { $at }
survey-one-version = لا يوجد إلا هذا الإصدار، فلا شيء للمقارنة.
survey-no-version = ليس لـ { $name } إصدار { $version }. الأحدث هو { $newest }.
survey-changes = من الإصدار { $old } إلى { $new } (− حُذف، + أُضيف):
survey-no-change = يقول الإصداران { $old } و{ $new } الشيء نفسه.
survey-more-changes = … و{ $n ->
    [zero] لا أسطر أخرى
    [one] سطر آخر
    [two] سطران آخران
    [few] { $n } أسطر أخرى
    [many] { $n } سطرًا آخر
   *[other] { $n } سطر آخر
}.
survey-translate-how = يرجى ذكر لغة غير لغته ({ $base })، مثلًا: /survey translate { $name } { $other }
survey-translate-own = «{ $base }» هي اللغة التي كُتب بها { $name }. يرجى ذكر لغة أخرى، مثلًا: /survey translate { $name } { $other }
survey-translate-unknown = لا أعرف لغة «{ $language }». لغاتي هي { $known }؛ ولأي لغة أخرى يرجى كتابة رمزها.
survey-translated = كل ما في { $name } مترجم إلى «{ $language }».
survey-translate-list = { $n ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $n } أسطر
    [many] { $n } سطرًا
   *[other] { $n } سطر
} بلا «{ $language }» بعد. انسخ هذا واكتب الترجمات وأرسله. ما تتركه فارغًا يبقى بلغة الاستبيان.
survey-translate-strange = لم يُحفظ شيء: السطر { $line } تحت الأمر («{ $words }») ليس سطرًا من الاستبيان. اترك الأسطر فوق الترجمات كما هي.
survey-translate-empty = لم تكن هناك ترجمة بعد «{ $language }:»، فلم يُحفظ شيء.
survey-delete-drafts = هل تحذف { $name }؟ { $drafts ->
    [zero] لا مسودات له.
    [one] لم تسأل مسودته أحدًا وستختفي.
    [two] لم تسأل مسودتاه أحدًا وستختفيان.
    [few] له { $drafts } مسودات لم تسأل أحدًا وستختفي.
    [many] له { $drafts } مسودة لم تسأل أحدًا وستختفي.
   *[other] له { $drafts } مسودة لم تسأل أحدًا وستختفي.
}
survey-delete-live = هل تحذف { $name }؟ لن يسأل أحدًا بعد ذلك وتتحرر نقاط تواصله. لقد كان قيد الاستخدام، لذلك يبقى نصه وكل الإجابات للتقارير.
survey-deleted = حُذف { $name }.
survey-retired = استُبدل { $name }: لم يعد يسأل أحدًا. يبقى نصه وكل الإجابات، ويعرضها /report { $name } كما كان.
nothing-to-delete = استُبدل { $name } بالفعل وتبقى إجاباته. لم يبق شيء للحذف.
button-new = استبيان جديد
button-preview = تجربة
button-edit = تغيير
button-versions = الإصدارات
button-delete = حذف

preview-begins = تجرب الآن { $name }، الإصدار { $version }، كما يراه العميل. لا يُحسب شيء ولا يُستدعى أحد. /stop ينهي ذلك.
preview-nothing = ليس في { $name } سؤال يُطرح دون معرفة شيء عن العميل.
preview-case = مع عميل حقيقي كان سيُستدعى شخص الآن: { $rule }
preview-done = كان هذا الاستبيان كله. لم يُحفظ منه شيء.
preview-over = انتهت هذه المعاينة: لم يعد ذلك الإصدار موجودًا.
guide-stopped-preview = انتهت المعاينة. لم يُحفظ منها شيء.

# أخطاء ونصائح؛ قبل الخطأ «السطر N:».

survey-never = لا يمكن أن يتحقق هذا الشرط أبدًا، فلن يُطرح السؤال أبدًا. يرجى تغييره أو تغيير ما يعتمد عليه.
survey-rule-never = لا يمكن أن يتحقق هذا الشرط أبدًا، فلن يُستدعى أحد أبدًا. يرجى تغييره.
survey-label-long = السطر { $line }: طول الخيار بالأحرف { $length }. يعرض سلاك على الزر { $most }، والهاتف نحو 30.
survey-long = أطول طريق فيه { $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
} ويستغرق نحو { $span }. يبقى الناس لنحو { $most } من الأسئلة أو دقيقتين؛ يرجى التفكير فيما يمكن حذفه.
survey-mistakes-more = … و{ $n ->
    [zero] لا أخطاء أخرى
    [one] خطأ آخر
    [two] خطآن آخران
    [few] { $n } أخطاء أخرى
    [many] { $n } خطأ آخر
   *[other] { $n } خطأ آخر
}.
