# الصلاحيات والإعدادات وسجل التغييرات والمفاتيح: ما يقرؤه المالكون والمشرفون.

help-and =
    { $before }
    { $line }
words-left = لا أفهم «{ $words }» هنا، لذلك لم يحدث شيء.
help-of-colleague = للزملاء:
help-of-here = ما يعمل هنا:
help-of-surveys = الاستبيانات:
help-of-house = كيف يُدار كل شيء:
help-report = /report NAME – أرقام استبيان وتعليقاته
help-desk = /desk – رابط يُدخل المتصفح إلى المكتب
help-survey = /survey – ما يمكن فعله بالاستبيانات
help-survey-new = /survey new – كتابة استبيان: خطوة بخطوة أو من قالب أو كنص
role-more = … و{ $n } آخرون
colleague-unnamed = شخص بلا اسم
help-survey-list = /survey list – الاستبيانات الموجودة
help-survey-show = /survey show NAME – نص واحد منها
help-survey-activate = /survey activate NAME – السؤال من الآن
help-survey-pause = /survey pause NAME – عدم سؤال أحد جديد
help-role = /role – من يعمل هنا؛ ويعطي /role agent رمزًا يجعل شخصًا زميلًا
help-role-change = /role change NAME analyst – إعطاء زميل دورًا آخر
help-role-remove = /role remove NAME – سحب الدور
help-settings = /settings – اللغات وساعات الهدوء وغرفة الفريق وغيرها؛ ويشرح /settings quiet-hours واحدًا منها
help-token-new = /token new helpdesk – مفتاح لبرنامج يستخدم API
help-token-list = /token list – البرامج التي لها مفتاح
help-token-revoke = /token revoke helpdesk – لا يعود هذا المفتاح يفتح شيئًا
help-audit = /audit – من غيّر ماذا؛ يعرض /audit role نوعًا واحدًا، و /audit NAME شخصًا واحدًا
help-parked = /parked – ما تعذرت معالجته وكيفية إعادة المحاولة

command-settings = اللغات وساعات الهدوء وغرفة الفريق
command-token = مفاتيح للبرامج التي تستخدم API
command-audit = من غيّر ماذا

role-list = من يعمل هنا:
role-by-setting = مالكون بموجب الإعداد OWNERS: { $accounts }
role-change-how = من يأخذ أي دور؟ مثلًا: /role change Ana analyst. الأدوار هي agent و analyst و viewer و admin و owner. هؤلاء هم الزملاء:
role-same = لدى { $name } ({ $account }) هذا الدور بالفعل: { $role }.
role-changed = { $name } ({ $account }): قبل ذلك { $role }، والآن { $new }.
role-told = غيّر { $name } دورك.
role-taken = سحب { $name } دورك هنا. إن فاجأك ذلك فاسأل زملاءك من فضلك.
role-changed-sure = هل يتغير الدور؟ { $name } ({ $account }): الآن { $role }، ثم { $new }.
role-removed-sure = هل يخرج { $name } ({ $role }، { $account }) من الفريق هنا؟
role-none = بلا دور

confirm-how = لا يمكن لأحد غيرك التأكيد، خلال دقيقة: اضغط على زر أو اكتب «نعم» أو «لا».
confirm-waits = ما زلت أنتظر «نعم» أو «لا» منك على { $command }. حتى ذلك الحين لا يحدث شيء.
confirm-yes = نعم، نفّذ
confirm-no = لا، اتركه
confirm-over = سبقت الإجابة عن هذا، فلم يحدث شيء آخر.
confirm-others = لا يؤكد إلا من أعطى الأمر. لم يتغير شيء.
confirm-late = مر على ذلك أكثر من دقيقة، فلم يتغير شيء. يرجى إعطاء الأمر مرة أخرى.
confirmed-yes = تم التأكيد: { $command }
confirmed-no = حسنًا، لم يتغير شيء: { $command }
owners-told = للعلم: نفّذ { $name } ({ $account }) هذا للتو: { $command }

audit-title = من غيّر ماذا، الأحدث أولًا:
audit-empty = لم يُغيَّر شيء بعد.
audit-none = ليس في السجل شيء من ذلك. يقبل /audit اسمًا أو حسابًا أو إحدى هذه الكلمات: { $kinds }
audit-older = يعرض { $command } الأقدم.
button-older = الأقدم
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = دور { $subject }
audit-code = رمز للدور { $subject }
audit-setting = الإعداد { $subject }
audit-survey = الاستبيان { $subject }
audit-touchpoint = نقطة التواصل { $subject }
audit-token = المفتاح { $subject }
audit-confirmation = تأكيد { $subject }
audit-export = تصدير { $subject }
audit-parked = ما وُضع جانبًا ({ $subject })
audit-other = { $what } { $subject }
audit-version = الإصدار { $version }، { $state }
audit-valid = صالح
audit-retried = أُعيدت المحاولة
audit-by-console = لوحة الأوامر
audit-by-program = البرنامج { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } ← { $after }
audit-begun = : { $after }
audit-ended = : لم يعد { $before }

setting-title = هكذا ضُبط كل شيء هنا:
setting-line = { $name }: { $value } – { $what }
setting-more = يشرح /settings مع اسمٍ إعدادًا واحدًا، ويضبطه /settings مع اسم وقيمة.
setting-example = مثلًا: { $example }
setting-back = يعيد /settings { $name } default ما في إعدادات الخادم: { $value }
setting-nothing = لا شيء
setting-changed = { $name }: قبل ذلك { $before }، والآن { $after }.
setting-same = { $name }: { $after } بالفعل، فلم يتغير شيء.
setting-staff-room-sure = هل تصل حالات العملاء من الآن إلى { $after } بدلًا من { $before }؟ يمكن الرد على البطاقات في الغرفة القديمة هناك، أما الحالة التي لا يستلمها أحد فتنتقل مع تذكيرها التالي.
cases-come-here = من الآن تصل حالات العملاء إلى هنا.

setting-languages = اللغات التي أعرضها
setting-language = لغة غرفة الفريق والاستبيانات التي لا تحدد لغة
setting-timezone = المنطقة التي تُكتب بها الأوقات، ومنطقة من لم يذكر أحد منطقته
setting-quiet-hours = ساعات لا يُدعى فيها أحد ولا يُذكَّر، بحسب ساعة الشخص المسؤول
setting-quiet-days = أيام لا يُدعى فيها أحد ولا يُذكَّر
setting-staff-room = إلى أين تذهب حالات العملاء
setting-sender = باسم من يُسأل العملاء
setting-privacy-contact = من يذكره /privacy لأسئلة المرء عن بياناته

setting-how-languages = لغة أو أكثر من: { $known }. تعرض «all» الكل.
setting-how-language = إحدى اللغات المعروضة.
setting-how-timezone = اسم من قاعدة المناطق الزمنية: قارة ومدينة.
setting-how-quiet-hours = متى يبدأ الهدوء ومتى ينتهي، أو «off». ما كان سيخرج في هذه الأثناء يخرج عند انتهائه.
setting-how-quiet-days = أيام مثل mon و tue و sat و sun، أو «off».
setting-how-staff-room = إما web:desk، أو telegram: ورقم مجموعة (ومعه / ورقم موضوع إن أردت)، أو slack: ومعرّف قناة. المتصل هنا: { $channels }.
setting-how-sender = اسم من 60 حرفًا على الأكثر، أو «off».
setting-how-privacy-contact = عنوان أو رابط أو اسم من 200 حرف على الأكثر، أو «off».

setting-languages-wrong = لا أتكلم «{ $language }». يوجد: { $known }.
setting-languages-base = «{ $language }» هي لغة غرفة الفريق، فيجب أن تُعرض. غيّر تلك أولًا: /settings language
setting-language-wrong = يجب أن تكون إحدى اللغات المعروضة: { $known }.
setting-timezone-wrong = لا أعرف منطقة زمنية بهذا الاسم. تُكتب كقارة ومدينة بأحرف كبيرة في أولها.
setting-timezone-nearest = لا أعرف منطقة زمنية باسم «{ $value }». هل تقصد { $nearest }؟
setting-quiet-hours-wrong = هذا ليس جزءًا من اليوم. المطلوب وقتان بينهما شرطة، أو «off».
setting-quiet-days-wrong = يرجى ذكر أيام من { $known }، ستة على الأكثر، أو «off».
setting-staff-room-wrong = هذا لا يدل على أي غرفة.
setting-staff-room-away = { $channel } غير متصل هنا، فلا يمكن أن تذهب الحالات إليه.
setting-text-wrong = أقصى عدد من الأحرف في سطر واحد: { $most }.

token-how = ينشئ /token new NAME مفتاحًا لبرنامج، ويسحبه /token revoke NAME.
token-where = ترسله البرامج إلى { $site }/api/v1. ويعرض { $site }/docs ما يمكنها قوله هناك.
token-name = يحتاج المفتاح إلى اسم خاص به: أحرف لاتينية صغيرة وأرقام وشرطات، 40 على الأكثر. مثلًا: /token new helpdesk
token-taken = يوجد بالفعل مفتاح باسم { $name }. يسحبه /token revoke { $name }.
token-made =
    هذا مفتاح { $name }. انسخه الآن: بعد عشر دقائق يختفي من هنا ولا يستطيع أحد عرضه مرة أخرى.
    { $token }
token-hidden = كان هنا مفتاح. لم يعد يُعرض، ويبقى صالحًا حتى يُسحب.
token-revoked = لم يعد مفتاح { $name } يفتح شيئًا.
token-revoke-sure = هل يتوقف مفتاح { $name } عن فتح أي شيء؟ سيُرفض البرنامج الذي يستخدمه من تلك اللحظة.
token-unknown = لا يوجد مفتاح باسم { $name }.
token-line = { $name } – أُنشئ { $at }، { $who }
token-none = ليس لأي برنامج مفتاح بعد.
button-revoke = سحب { $name }
