# ما يقرؤه الجديد هنا: ما الخطوة التالية.

survey-occasion-later = يسأل بعد { $after } من انتهاء التواصل في «{ $touchpoint }». يخبرني نظام الدعم أو برنامجك عن التواصل: ينشئ /token new helpdesk مفتاحًا لذلك.
survey-occasion-later-named = يسأل بعد { $after } من تواصل يذكر له نظام الدعم أو برنامجك «{ $name }»: ينشئ /token new helpdesk مفتاحًا لذلك.
survey-occasion-now = يسأل فور انتهاء التواصل في «{ $touchpoint }». يخبرني نظام الدعم أو برنامجك عن التواصل: ينشئ /token new helpdesk مفتاحًا لذلك.
survey-occasion-now-named = يسأل فورًا بعد تواصل يذكر له نظام الدعم أو برنامجك «{ $name }»: ينشئ /token new helpdesk مفتاحًا لذلك.
span-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
span-days = { $n ->
    [zero] أقل من يوم
    [one] يوم
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
survey-command-unknown = «{ $word }» ليس شيئًا أستطيع فعله بالاستبيان.
survey-later = حسنًا، لا يُسأل أحد بعد. يغيّر /survey activate { $name } ذلك في أي وقت.
survey-later-beside = حسنًا، يواصل الإصدار { $asking } السؤال. يغيّر /survey activate { $name } ذلك في أي وقت.
survey-gone = لم يعد هذا الإصدار موجودًا، فلم يتغير شيء. يعرض /survey list الكل.
