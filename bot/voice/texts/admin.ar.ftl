# ما يقرؤه المشرفون وبقية الزملاء.

needs-role = هذا للزملاء. إذا كنت منهم فاطلب رمزًا من أحد المشرفين وأرسله هنا هكذا: /start r-…
needs-admin = هذا للمالكين والمشرفين. يرجى سؤال أحدهم.
nothing-to-cancel = لا يوجد هنا ما يُلغى حاليًا.
nothing-open-colleague = لا يوجد هنا سؤال مفتوح. يوضح /help ما يمكنك فعله.
welcome-colleague = مرحبًا! { $role ->
    [owner] دورك هنا: مالك.
    [admin] دورك هنا: مشرف.
    [analyst] دورك هنا: محلل.
    [agent] دورك هنا: موظف دعم.
   *[viewer] دورك هنا: قارئ.
}
cases-at-web = حالات العملاء في المكتب: يعطيك /desk رابطًا.
cases-at-telegram = تصل حالات العملاء إلى مجموعة تيليجرام، ويكون الرد هناك.
cases-at-slack = تصل حالات العملاء إلى قناة سلاك، ويكون الرد هناك.
try-help = يوضح /help ما يمكنك فعله الآن.
help-agent-web =
    في حالة ما: اكتب في الحقل تحت بطاقتها في المكتب ليصل الرد إلى العميل. ما يبدأ بـ «ملاحظة:» يبقى بين الزملاء.
help-agent-telegram =
    في حالة ما: رد على بطاقتها في المجموعة ليصل الرد إلى العميل. الرد الذي يبدأ بـ «ملاحظة:» يبقى بين الزملاء.
help-agent-slack =
    في حالة ما: رد في سلسلة بطاقتها ليصل الرد إلى العميل. الرد الذي يبدأ بـ «ملاحظة:» يبقى بين الزملاء.

which-role = ما دور الزميل الجديد؟ موظفو الدعم (agent) يعملون على الحالات، والمحللون (analyst) والقراء (viewer) يقرؤون التقارير، والمشرفون (admin) يكتبون الاستبيانات أيضًا.
only-owners-give = لا يعيّن { $role ->
    [owner] مالكًا
   *[admin] مشرفًا
} إلا مالك.
role-remove-how = يعطي /role change NAME ROLE زميلًا دورًا آخر، ويسحب /role remove NAME دورًا.
role-remove-whom = ممن يُسحب الدور؟ يرجى ذكر أحد هؤلاء بالاسم أو بالحساب:
role-colleague = { $name } ({ $role }): { $account }
role-removed = سُحب الدور: لم يعد { $name } ({ $role }، { $account }) زميلًا هنا.
role-remove-setting = { $name } مالك بموجب الإعداد OWNERS. يرجى إزالة الحساب من هناك وإعادة التشغيل.
role-remove-last = { $name } هو آخر مالك، لذلك يبقى الدور. عيّن مالكًا آخر أولًا: /role owner
role-remove-owners = دور { $name } هو { $role ->
    [owner] مالك
   *[admin] مشرف
}. لا يسحبه إلا مالك.
role-owner = مالك
role-admin = مشرف
role-analyst = محلل
role-agent = موظف دعم
role-viewer = قارئ
role-code =
    أعط هذا للزميل الجديد ({ $role }). يعمل مرة واحدة لمدة 24 ساعة. عليه أن يرسل إليّ:
    /start { $code }{ $called }
role-given = دورك هنا الآن: { $role ->
    [owner] مالك
    [admin] مشرف
    [analyst] محلل
    [agent] موظف دعم
   *[viewer] قارئ
}.
owner-next = الخطوة التالية: /survey new يكتب أول استبيان لك.
desk-link =
    افتح هذا في متصفحك خلال 15 دقيقة. يعمل مرة واحدة:
    { $link }
code-unknown = هذا الرمز ليس من رموزنا. يرجى نسخه كاملًا وإرساله من جديد.
code-used = سبق استخدام هذا الرمز. يرجى طلب رمز جديد.
code-expired = انتهت صلاحية هذا الرمز. يرجى طلب رمز جديد.

survey-help = الاستبيان نص واحد عادي من { $most } حرف على الأكثر؛ ويمكن أن يأتي ملفًا أيضًا (/survey import). أرسله هكذا وغيّره كما تشاء. يبدأ Shift+Enter سطرًا جديدًا.
survey-typed =
    /survey new
    { $text }
survey-name-missing = أي استبيان؟ مثلًا: { $example }
survey-unknown = لا يوجد استبيان باسم { $name }. يعرض /survey list الكل.
survey-nearest = لا يوجد استبيان باسم { $name }. هل تقصد { $nearest }؟ يعرض /survey list الكل.
survey-none = لا يوجد استبيان بعد. يكتب /survey new واحدًا.
report-unknown = لا يوجد استبيان باسم { $name }. يعرض /report وحده ما هو موجود.
report-none = لا يوجد استبيان بعد، فلا شيء لنقدم تقريرًا عنه.
survey-saved = حُفظ { $name }، الإصدار { $version }، كمسودة. لا يُسأل أحد بعد.
survey-saved-beside = حُفظ { $name }، الإصدار { $version }، كمسودة. يواصل الإصدار { $asking } السؤال إلى أن تفعّل هذا الإصدار.
survey-ready = هل يبدأ { $name } بالسؤال من الآن؟
survey-mistake = السطر { $line }: { $problem }
survey-right = هكذا يكون صحيحًا:
survey-active = { $name }، الإصدار { $version }، مفعّل: يسأل من الآن.
survey-active-already = { $name }، الإصدار { $version }، مفعّل بالفعل. يكتب /survey edit { $name } الإصدار التالي.
survey-paused = { $name }، الإصدار { $version }، موقوف مؤقتًا: لا يُسأل أحد جديد. يمكن لمن يجيب الآن أن يكمل.
survey-line = { $name }، الإصدار { $version }: { $state }
survey-unreadable = حُفظ { $name }، الإصدار { $version }، بإصدار آخر من هذا البرنامج ولا يمكنني قراءته: لا يُسأل أحد. يعرض /survey edit { $name } نصه؛ أصلحه وأعد إرساله.
survey-state-draft = مسودة
survey-state-active = مفعّل
survey-state-paused = موقوف مؤقتًا
survey-state-retired = مستبدل
touchpoint-taken = نقطة التواصل { $touchpoint } تخص بالفعل الاستبيان المفعّل { $survey }. أوقف ذلك الاستبيان مؤقتًا وغيّره أولًا، أو أعط هذا نقطة تواصل أخرى.
no-draft = لا توجد مسودة من { $name } لتفعيلها. يكتب /survey edit { $name } الإصدار التالي.
not-live = { $name } غير مفعّل، فلا شيء لإيقافه.
only-a-preview = هذه معاينة فقط، لم يُحفظ شيء.
button-list = القائمة
button-show = عرض
button-show-named = عرض { $name }
button-activate = تفعيل
button-pause = إيقاف مؤقت

which-report = عن أي استبيان يكون التقرير؟
report-title = { $name }، كل الإصدارات حتى الآن
report-nobody-asked = لم يُسأل أحد بعد، فلا توجد أرقام.
report-csat = CSAT: أعطى { $percent } % الدرجة 4 أو 5، المتوسط { $mean } من 5 (n = { $n })
report-nps = NPS: { $nps }، المتوسط { $mean } من 10 (n = { $n })
report-response = معدل الاستجابة: { $percent } % ({ $answered } من { $invited } مدعوين)
report-completion = المكتمل: { $percent } % ({ $completed } من { $answered } مجيبين)
report-comments = { $n ->
    [zero] لا تعليقات:
    [one] التعليق الأخير:
    [two] آخر تعليقين:
    [few] آخر { $n } تعليقات:
    [many] آخر { $n } تعليقًا:
   *[other] آخر { $n } تعليق:
}
report-no-comments = لم يكتب أحد تعليقًا بعد.
report-comment = { $mood }:
report-comment-score = الدرجة { $score }، { $mood }:

parked-none = لا شيء معلق: عولج كل ما وصل.
parked-list = وصل هذا وتعذرت معالجته. إنه محفوظ كما وصل وتُعاد محاولته تلقائيًا.
parked-line = { $number }. { $at }: { $kind } ({ $error })، { $attempts ->
    [zero] بلا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $attempts } محاولات
    [many] { $attempts } محاولة
   *[other] { $attempts } محاولة
}
parked-again = تُعاد محاولة { $kind }. إذا فشلت مرة أخرى فستجدها هنا.
parked-gone = لم يعد هذا معلقًا.
button-retry = إعادة المحاولة { $number }
