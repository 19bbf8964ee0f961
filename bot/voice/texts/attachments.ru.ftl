# Что говорим о фото, файлах, голосовых сообщениях, видео и наклейках.

may-attach = Можно добавить фото, файлы или голосовое сообщение, каждое до { $limit } МБ.
not-kept = Что-то из присланного не удалось сохранить. Фото, файлы и голосовые сообщения до { $limit } МБ каждое приветствуются. Если вы что-то к этому написали, это у нас есть.

attachment-photo = Фото
attachment-file = { $name ->
    [none] Файл
   *[other] Файл «{ $name }»
}
attachment-voice = { $length ->
    [none] Голосовое сообщение
   *[other] Голосовое сообщение ({ $length })
}
attachment-video = { $length ->
    [none] Видео
   *[other] Видео ({ $length })
}
attachment-sticker = Наклейка
attachment-open = { $what } – открыть
customer-sent = { $name } присылает:
mood-without-words = неизвестно (ничего словами)

page-attach = Добавить фото или файл
page-attach-remove = Убрать
page-attach-large = Файл может быть не больше { $limit } МБ, поэтому этот не вошёл:
page-attach-many = Предел файлов в одном сообщении: { $most }.
page-file-title = От клиента
page-file-from = { $name }, { $at }
page-file-case = Обращение { $number }
page-file-download = Скачать
page-file-care = Askafter не проверял этот файл на вирусы. Открывайте его, только если ждали его.
page-file-unknown = Такого файла здесь нет. Проверьте, пожалуйста, что ссылка полная.
page-file-gone = Этого файла больше нет. Возможно, клиент его удалил или платформа его больше не хранит. Попросите прислать его снова.
page-file-away = Этот файл сейчас не удаётся получить. Попробуйте через несколько минут; если не поможет, «askafter doctor» скажет, что не так.
page-file-refused = Открывать присланное клиентами могут только коллеги, которые работают с обращениями.
