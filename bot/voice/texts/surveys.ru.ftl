# Что читают администраторы, которые настраивают опросы в чате.

survey-commands = Что можно делать с опросами:
help-survey-edit = /survey edit НАЗВАНИЕ – написать следующую версию
help-survey-preview = /survey preview НАЗВАНИЕ – попробовать; ничего не считается
help-survey-copy = /survey copy НАЗВАНИЕ НОВОЕ – другой опрос с тем же текстом
help-survey-export = /survey export НАЗВАНИЕ – его текст файлом
help-survey-import = /survey import – принять файл
help-survey-delete = /survey delete НАЗВАНИЕ – убрать его
help-survey-versions = /survey versions НАЗВАНИЕ – что изменилось
help-survey-translate = /survey translate НАЗВАНИЕ sl – чего не хватает на каком-то языке
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, если { $condition }: { $wording }
survey-asks-more = … и ещё { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
    [many] { $n } вопросов
   *[other] { $n } вопроса
}.
survey-takes = Не больше чем { $questions ->
    [one] { $questions } вопрос
    [few] { $questions } вопроса
    [many] { $questions } вопросов
   *[other] { $questions } вопроса
}, примерно { $span }.
span-seconds = { $n ->
    [one] { $n } секунда
    [few] { $n } секунды
    [many] { $n } секунд
   *[other] { $n } секунды
}
span-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
survey-edit-how = Скопируйте это, измените и пришлите. Это станет следующей версией { $name }, черновиком; пока вы её не включите, ни для кого ничего не изменится.
survey-edit-file = Текст { $name } слишком длинный для одного сообщения, поэтому он здесь файлом. Измените его и пришлите обратно со словами /survey import. Он станет следующей версией, черновиком.
survey-mend-text = Пока ничего не сохранено. Исправьте это и отправьте весь текст ещё раз.
survey-mend-file = Пока ничего не сохранено. Исправьте это и отправьте ещё раз весь файл или его текст.
survey-mend-draft = /survey edit { $name } показывает текст, который нужно исправить.
survey-cut = Этот текст почти такой длинный, каким здесь может быть одно сообщение, поэтому конец мог потеряться. Если так, пришлите весь опрос текстовым файлом (.txt или .survey).
survey-cut-whole = Если всё на месте, его включает /survey activate { $name }.
survey-rest = Похоже, это остаток опроса, который был слишком длинным для одного сообщения, поэтому первая часть неполная. Пришлите, пожалуйста, весь опрос текстовым файлом (.txt или .survey).
survey-other-name = Ничего не сохранено: текст называется { $found }, а не { $name }. Другой опрос присылайте после /survey new; /survey copy { $name } { $found } делает копию.
survey-unchanged = { $name }, версия { $version }, уже говорит именно это, поэтому нового сохранять нечего.
survey-copy-how = Как назвать копию? Строчные латинские буквы, цифры и дефисы, например: /survey copy { $name } { $name }-2
survey-name-taken = Опрос { $name } уже есть. Выберите другое название.
survey-import-how = Пришлите опрос текстовым файлом (.survey или .txt, UTF-8, предел в знаках: { $most }). Можно также вставить текст в строки под /survey import.
survey-file-too-large = Ничего не сохранено: файл слишком большой для опроса. Предел в знаках: { $most }.
survey-file-not-text = Ничего не сохранено: файл – не простой текст в UTF-8. Сохраните его как «простой текст, UTF-8» и пришлите снова.
survey-file-empty = Ничего не сохранено: файл пустой.
survey-file-other = Опросы я читаю из простых текстовых файлов (.txt или .survey). Если это опрос, сохраните его как «простой текст» и пришлите снова или вставьте его текст сюда.
survey-file-unreadable = Ничего не сохранено: файл сейчас не удалось получить. Пришлите его ещё раз.
survey-file = Текст файлом: { $name }
survey-export = { $name }, версия { $version }, слово в слово:
survey-version = Версия { $version }: { $state }, { $at }
survey-one-version = Есть только эта версия, поэтому сравнивать не с чем.
survey-no-version = У { $name } нет версии { $version }. Самая новая – { $newest }.
survey-changes = От версии { $old } к { $new } (− ушло, + пришло):
survey-no-change = Версии { $old } и { $new } говорят одно и то же.
survey-more-changes = … и ещё { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}.
survey-translate-how = Назовите язык, отличный от его собственного ({ $base }), например: /survey translate { $name } { $other }
survey-translate-own = «{ $base }» – язык, на котором написан { $name }. Назовите другой, например: /survey translate { $name } { $other }
survey-translate-unknown = Языка «{ $language }» я не знаю. Мои языки: { $known }; для другого напишите, пожалуйста, его код.
survey-translated = В { $name } всё переведено на «{ $language }».
survey-translate-list = { $n ->
    [one] { $n } строка не имеет
    [few] { $n } строки не имеют
    [many] { $n } строк не имеют
   *[other] { $n } строки не имеют
} пока «{ $language }». Скопируйте это, напишите переводы и пришлите. Что оставите пустым, будет на языке опроса.
survey-translate-strange = Ничего не сохранено: строка { $line } под командой («{ $words }») – не строка опроса. Строки над переводами оставьте как есть.
survey-translate-empty = После «{ $language }:» не было перевода, поэтому ничего не сохранено.
survey-delete-drafts = Удалить { $name }? { $drafts ->
    [one] { $drafts } черновик никого не спрашивал и исчезнет.
    [few] { $drafts } черновика никого не спрашивали и исчезнут.
    [many] { $drafts } черновиков никого не спрашивали и исчезнут.
   *[other] { $drafts } черновика никого не спрашивали и исчезнут.
}
survey-delete-live = Удалить { $name }? Он больше никого не спросит, а его точки контакта освободятся. Он уже был активен, поэтому текст и все ответы остаются для отчётов.
survey-deleted = { $name } удалён.
survey-retired = { $name } заменён: он больше никого не спрашивает. Текст и все ответы остаются; /report { $name } по-прежнему их показывает.
nothing-to-delete = { $name } уже заменён, а его ответы остаются. Удалять больше нечего.
button-new = Новый опрос
button-preview = Попробовать
button-edit = Изменить
button-versions = Версии
button-delete = Удалить

preview-begins = Сейчас вы пробуете { $name }, версия { $version }, так, как его увидел бы клиент. Ничего не считается, и никого не зовут. /stop заканчивает.
preview-nothing = В { $name } нет вопроса, который задали бы, ничего не зная о клиенте.
preview-case = Для настоящего клиента сейчас позвали бы человека: { $rule }
preview-done = Это был весь опрос. Ничего из него не сохранено.
preview-over = Этот просмотр закончился: той версии больше нет.
guide-stopped-preview = Просмотр закончился. Ничего из него не сохранено.

# Ошибки и советы; перед ошибкой стоит «Строка N:».

survey-never = это условие никогда не может выполниться, поэтому вопрос никогда не задали бы. Измените его или те, от которых оно зависит.
survey-rule-never = это условие никогда не может выполниться, поэтому никого не позвали бы. Измените его.
survey-label-long = Строка { $line }: длина варианта в знаках – { $length }. Slack показывает на кнопке { $most }, телефон около 30.
survey-long = Самый длинный путь задаёт { $questions ->
    [one] { $questions } вопрос
    [few] { $questions } вопроса
    [many] { $questions } вопросов
   *[other] { $questions } вопроса
}; это примерно { $span }. Люди остаются примерно на столько вопросов: { $most }, или на две минуты; подумайте, что можно убрать.
survey-mistakes-more = … и ещё { $n ->
    [one] { $n } ошибка
    [few] { $n } ошибки
    [many] { $n } ошибок
   *[other] { $n } ошибки
}.
