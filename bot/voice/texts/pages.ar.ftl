# ما يظهر على صفحات محادثة الويب ومكتب الفريق.

page-you = أنت
page-send = إرسال
page-sending = جارٍ الإرسال …
page-try-again = إعادة المحاولة
page-take-back = سحب
page-not-sent = لم يصل هذا إلينا. هل الاتصال يعمل؟
page-too-long = تتسع الرسالة الواحدة لـ 4000 حرف. يرجى تقصيرها قليلًا.
page-too-long-survey = يتسع الاستبيان لـ 20,000 حرف. يرجى تقصيره قليلًا.
page-connecting = جارٍ الاتصال من جديد …
page-new-messages = رسائل جديدة
page-write = رسالتك
page-write-placeholder = اكتب رسالة
page-write-answer = اكتب إجابتك
page-needs-script = تحتاج هذه الصفحة إلى JavaScript لعرض المحادثة. يرجى تفعيله في المتصفح.
page-to-chat = إلى المحادثة

page-chat-title = محادثة
page-chat-subtitle = نود أن نعرف كيف كان ذلك
page-chat-log = المحادثة
page-chat-empty = لا يوجد سؤال لك بعد. عندما يوجد سيظهر هنا.

page-demo-label = عرض تجريبي
page-demo-plain = بلا عميل حقيقي ولا قناة حقيقية
page-demo-how = هنا يمكنك تجربة كل شيء كعميل، وإذا كنت تعمل هنا فأوامرك تعمل أيضًا. تخيل أن محادثة مع الدعم انتهت للتو:
page-demo-button = إنهاء محادثة
page-demo-coming = سيأتي السؤال بعد ثوانٍ قليلة.
page-demo-desk = فتح مكتب الفريق في نافذة ثانية
page-demo-chat = فتح جانب العميل
page-demo-desk-line = أنت الفريق هنا، والعميل في النافذة الأخرى.

page-link-title = استبيان قصير في انتظارك
page-link-body = { $minutes ->
    [zero] يستغرق نحو نصف دقيقة، ويمكنك التوقف في أي وقت.
    [one] يستغرق نحو دقيقة، ويمكنك التوقف في أي وقت.
    [two] يستغرق نحو دقيقتين، ويمكنك التوقف في أي وقت.
    [few] يستغرق نحو { $minutes } دقائق، ويمكنك التوقف في أي وقت.
    [many] يستغرق نحو { $minutes } دقيقة، ويمكنك التوقف في أي وقت.
   *[other] يستغرق نحو { $minutes } دقيقة، ويمكنك التوقف في أي وقت.
}
page-link-begin = البدء

page-sign-in-title = أهلًا بك في مكتب الفريق
page-sign-in-body = ضغطة واحدة وتدخل. يرجى عدم مشاركة هذا الرابط.
page-sign-in-body-name = بماذا يناديك زملاؤك؟ يرى العملاء هذا الاسم عندما تكتب إليهم.
page-sign-in-name = اسمك
page-sign-in-button = تسجيل الدخول

page-entrance-title = مكتب الفريق
page-entrance-body = لم تسجل الدخول هنا. توجد طريقتان:
page-entrance-console = افتح الرابط الذي ظهر على الشاشة عند تشغيل Askafter.
page-entrance-chat = أو اكتب في محادثة تُعرف فيها كزميل

page-no-way-title = لا يؤدي هذا الرابط إلى شيء
page-link-unknown = لا يؤدي هذا الرابط إلى أي سؤال لنا. يرجى التأكد من أنه كامل.
page-code-unknown = هذا الرابط ليس من روابطنا. يرجى التأكد من أنه كامل.
page-code-used = سبق استخدام هذا الرابط، وكل رابط يعمل مرة واحدة. اكتب /desk في محادثة تُعرف فيها كزميل للحصول على رابط جديد.
page-code-expired = انتهت صلاحية هذا الرابط. اكتب /desk في محادثة تُعرف فيها كزميل للحصول على رابط جديد.

page-desk-title = مكتب الفريق
page-desk-rooms = الغرف
page-sign-out = تسجيل الخروج
page-staff-room = غرفة الفريق
page-staff-room-what = ما أخبرنا به العملاء وما يفعله الفريق بشأنه.
page-staff-empty = كل شيء هادئ. عندما يحتاج عميل إلى أحد ستظهر بطاقة هنا.
page-staff-elsewhere = لا شيء ينتظر هنا.
page-cases-telegram = تصل الحالات الجديدة إلى مجموعة تيليجرام المحددة في /settings staff-room. وما هو موجود هنا يمكن الرد عليه هنا.
page-cases-slack = تصل الحالات الجديدة إلى قناة سلاك المحددة في /settings staff-room. وما هو موجود هنا يمكن الرد عليه هنا.
page-own-room = أنت و Askafter
page-own-room-what = أوامر ومسودات وتقارير لا يراها غيرك.
page-own-empty = اكتب /help لترى ما يمكنك فعله هنا.
page-command-placeholder = اكتب أمرًا أو /help
page-reply-label = رد على العميل
page-note-label = ملاحظة للفريق لا يراها العميل
page-reply-send = إرسال إلى العميل
page-reply-note = حفظ كملاحظة
page-reply-instead = الرد على العميل بدلًا من ذلك
