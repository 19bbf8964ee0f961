# ما يُقال عن الصور والملفات والرسائل الصوتية والفيديو والملصقات.

may-attach = يمكنك إضافة صور أو ملفات أو رسالة صوتية، حتى { $limit } ميغابايت لكل منها.
not-kept = تعذر حفظ شيء مما أرسلته. نرحب بالصور والملفات والرسائل الصوتية حتى { $limit } ميغابايت لكل منها. وإذا كتبت كلمات معها فهي لدينا.
kept-beside = شكرًا، حفظنا ما أرسلته. أما السؤال فما زال مفتوحًا:

attachment-photo = صورة
attachment-file = { $name ->
    [none] ملف
   *[other] ملف «{ $name }»
}
attachment-voice = { $length ->
    [none] رسالة صوتية
   *[other] رسالة صوتية ({ $length })
}
attachment-video = { $length ->
    [none] فيديو
   *[other] فيديو ({ $length })
}
attachment-sticker = ملصق
attachment-open = { $what } – فتح
customer-sent = أرسل { $name }:
mood-without-words = غير معروف (لا شيء بالكلمات)

page-attach = إضافة صورة أو ملف
page-attach-remove = إزالة
page-attach-large = حجم الملف { $limit } ميغابايت على الأكثر، لذلك تُرك هذا:
page-attach-many = أقصى عدد من الملفات في رسالة واحدة: { $most }.
page-file-title = من عميل
page-file-from = { $name }، { $at }
page-file-case = الحالة { $number }
page-file-download = تنزيل
page-file-care = لم يفحص Askafter هذا الملف بحثًا عن الفيروسات. لا تفتحه إلا إذا كنت تنتظره.
page-file-unknown = لا يوجد هنا ملف كهذا. يرجى التأكد من أن الرابط كامل.
page-file-gone = لم يعد هذا الملف موجودًا. ربما حذفه العميل أو لم تعد المنصة تحتفظ به. اطلب إرساله من جديد.
page-file-away = يتعذر جلب هذا الملف الآن. يرجى المحاولة بعد بضع دقائق؛ وإذا لم يفد ذلك فسيوضح «askafter doctor» ما الخلل.
page-file-refused = لا يفتح ما يرسله العملاء إلا الزملاء الذين يعملون على الحالات.
