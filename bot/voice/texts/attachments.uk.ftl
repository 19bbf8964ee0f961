# Що кажемо про фото, файли, голосові повідомлення, відео та наліпки.

may-attach = Можна додати фото, файли або голосове повідомлення, кожне до { $limit } МБ.
not-kept = Щось із надісланого не вдалося зберегти. Фото, файли й голосові повідомлення до { $limit } МБ кожне вітаються. Якщо ви щось до цього написали, це в нас є.

attachment-photo = Фото
attachment-file = { $name ->
    [none] Файл
   *[other] Файл «{ $name }»
}
attachment-voice = { $length ->
    [none] Голосове повідомлення
   *[other] Голосове повідомлення ({ $length })
}
attachment-video = { $length ->
    [none] Відео
   *[other] Відео ({ $length })
}
attachment-sticker = Наліпка
attachment-open = { $what } – відкрити
customer-sent = { $name } надсилає:
mood-without-words = невідомий (нічого словами)

page-attach = Додати фото або файл
page-attach-remove = Прибрати
page-attach-large = Файл може мати щонайбільше { $limit } МБ, тому цей не ввійшов:
page-attach-many = Межа файлів в одному повідомленні: { $most }.
page-file-title = Від клієнта
page-file-from = { $name }, { $at }
page-file-case = Звернення { $number }
page-file-download = Завантажити
page-file-care = Askafter не перевіряв цей файл на віруси. Відкривайте його, лише якщо чекали на нього.
page-file-unknown = Такого файлу тут немає. Перевірте, будь ласка, чи посилання повне.
page-file-gone = Цього файлу вже немає. Можливо, клієнт його видалив або платформа його більше не зберігає. Попросіть надіслати його знову.
page-file-away = Цей файл зараз не вдається отримати. Спробуйте за кілька хвилин; якщо не допоможе, «askafter doctor» скаже, що не так.
page-file-refused = Відкривати надіслане клієнтами можуть лише колеги, які працюють зі зверненнями.
