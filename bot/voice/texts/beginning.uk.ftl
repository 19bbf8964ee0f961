# Що читає той, хто тут новий: що далі.

survey-occasion-later = Питає через такий час після закінчення контакту в «{ $touchpoint }»: { $after }. Ваша система підтримки або програма повідомляє мені про контакти: /token new helpdesk створює для цього ключ.
survey-occasion-later-named = Питає через такий час після контакту, для якого ваша система підтримки або програма назве «{ $name }»: { $after }. /token new helpdesk створює для цього ключ.
survey-occasion-now = Питає одразу після закінчення контакту в «{ $touchpoint }». Ваша система підтримки або програма повідомляє мені про контакти: /token new helpdesk створює для цього ключ.
survey-occasion-now-named = Питає одразу після контакту, для якого ваша система підтримки або програма назве «{ $name }»: /token new helpdesk створює для цього ключ.
span-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
span-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
survey-command-unknown = «{ $word }» – не те, що я можу зробити з опитуванням.
survey-later = Гаразд, поки що нікого не питаємо. /survey activate { $name } змінює це будь-коли.
survey-later-beside = Гаразд, версія { $asking } питає далі. /survey activate { $name } змінює це будь-коли.
survey-gone = Цієї версії вже немає, тому нічого не змінилося. /survey list показує всі.
