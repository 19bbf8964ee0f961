# ما يقرؤه من هو جديد هنا: الخطوة التالية.

survey-occasion = يُطرح السؤال بعد { $after } من انتهاء تواصل في «{ $touchpoint }». يخبرني بالتواصل نظام الدعم أو برنامجك: /token new helpdesk ينشئ له مفتاحا.
survey-occasion-named = يُطرح السؤال بعد { $after } من تواصل يذكر فيه نظام الدعم أو برنامجك «{ $name }»: /token new helpdesk ينشئ له مفتاحا.
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
    [many] { $n } يوما
   *[other] { $n } يوم
}
survey-command-unknown = «{ $word }» ليس شيئا أستطيع فعله باستبيان.
