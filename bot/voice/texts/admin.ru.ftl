# Что читают администраторы и другие коллеги.

needs-role = Это для коллег. Если вы коллега, попросите у администратора код и пришлите его сюда как /start r-…
needs-admin = Это для владельцев и администраторов. Обратитесь, пожалуйста, к кому-то из них.
nothing-open-colleague = Здесь нет открытого вопроса. /help показывает, что можно сделать.
welcome-colleague = Здравствуйте! { $role ->
    [owner] Ваша роль здесь: владелец.
    [admin] Ваша роль здесь: администратор.
    [analyst] Ваша роль здесь: аналитик.
    [agent] Ваша роль здесь: оператор.
   *[viewer] Ваша роль здесь: читатель.
}
cases-at-web = Обращения клиентов – за рабочим столом: /desk даёт ссылку.
cases-at-telegram = Обращения клиентов приходят в группу в Telegram; отвечайте там.
cases-at-slack = Обращения клиентов приходят в канал в Slack; отвечайте там.
try-help = /help показывает, что можно сделать теперь.
help-agent-web =
    По обращению: пишите в поле под его карточкой за рабочим столом – это получит клиент. Что начинается с «note:», остаётся среди коллег.
help-agent-telegram =
    По обращению: отвечайте на его карточку в группе – это получит клиент. Ответ, который начинается с «note:», остаётся среди коллег.
help-agent-slack =
    По обращению: отвечайте в ветке его карточки – это получит клиент. Ответ, который начинается с «note:», остаётся среди коллег.

which-role = Какую роль дать новому человеку? Операторы (agent) работают с обращениями, аналитики (analyst) и читатели (viewer) читают отчёты, администраторы (admin) ещё и пишут опросы.
only-owners-give = Добавить { $role ->
    [owner] владельца
   *[admin] администратора
} может только владелец.
role-remove-how = /role change ИМЯ РОЛЬ даёт коллеге другую роль, /role remove ИМЯ забирает роль.
role-remove-whom = У кого забрать роль? Назовите, пожалуйста, кого-то из них по имени или учётной записи:
role-colleague = { $name } ({ $role }): { $account }
role-removed = Роль забрана: { $name } ({ $role }, { $account }) здесь больше не в команде.
role-remove-setting = { $name } имеет роль владельца из настройки OWNERS. Уберите оттуда учётную запись и запустите снова.
role-remove-last = { $name } имеет последнюю роль владельца, поэтому роль остаётся. Сначала добавьте ещё одного владельца: /role owner
role-remove-owners = { $name } имеет роль { $role ->
    [owner] владельца
   *[admin] администратора
}. Забрать её может только владелец.
role-owner = владелец
role-admin = администратор
role-analyst = аналитик
role-agent = оператор
role-viewer = читатель
role-code =
    Передайте это новому человеку ({ $role }). Действует один раз, 24 часа. Мне нужно прислать:
    /start { $code }{ $called }
role-given = Ваша роль здесь теперь: { $role ->
    [owner] владелец
    [admin] администратор
    [analyst] аналитик
    [agent] оператор
   *[viewer] читатель
}.
owner-next = Следующий шаг: /survey new пишет ваш первый опрос.
desk-link =
    Откройте это в браузере в течение 15 минут. Действует один раз:
    { $link }
code-unknown = Это не наш код. Скопируйте его целиком и пришлите ещё раз.
code-used = Этот код уже использован. Попросите новый.
code-expired = Срок действия этого кода истёк. Попросите новый.

survey-help = Опрос – это один обычный текст, не больше { $most } знаков; его можно прислать и файлом (/survey import). Пришлите его так и меняйте по своему усмотрению. Shift+Enter начинает новую строку.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Какой опрос? Например: { $example }
survey-unknown = Опроса { $name } нет. /survey list показывает все.
survey-nearest = Опроса { $name } нет. Может быть, { $nearest }? /survey list показывает все.
survey-none = Опросов пока нет. /survey new пишет новый.
report-unknown = Опроса { $name } нет. Просто /report показывает, какие есть.
report-none = Опросов пока нет, поэтому отчитываться не о чем.
survey-saved = { $name }, версия { $version }, сохранён как черновик. Пока никого не спрашиваем.
survey-saved-beside = { $name }, версия { $version }, сохранён как черновик. Версия { $asking } спрашивает дальше, пока вы не включите эту.
survey-ready = Пусть { $name } спрашивает с этого момента?
survey-mistake = Строка { $line }: { $problem }
survey-right = Так было бы правильно:
survey-active = { $name }, версия { $version }, включён: спрашивает с этого момента.
survey-active-already = { $name }, версия { $version }, уже включён. /survey edit { $name } пишет следующую версию.
survey-paused = { $name }, версия { $version }, приостановлен: никого нового не спрашивает. Кто уже отвечает, может закончить.
survey-line = { $name }, версия { $version }: { $state }
survey-unreadable = { $name }, версия { $version }, сохранена другой версией этой программы, и прочитать её не удаётся: никого не спрашиваем. /survey edit { $name } показывает текст; исправьте его и пришлите обратно.
survey-state-draft = черновик
survey-state-active = включён
survey-state-paused = приостановлен
survey-state-retired = заменён
touchpoint-taken = Точка контакта { $touchpoint } уже принадлежит включённому опросу { $survey }. Сначала приостановите и измените его или дайте этому другую точку контакта.
no-draft = Черновика { $name }, который можно включить, нет. /survey edit { $name } пишет следующую версию.
not-live = { $name } не включён, поэтому приостанавливать нечего.
only-a-preview = Это только просмотр, ничего не сохранено.
button-list = Список
button-show = Показать
button-show-named = Показать { $name }
button-activate = Включить
button-pause = Приостановить

which-report = О каком опросе отчитаться?
report-title = { $name }, все версии до сих пор
report-nobody-asked = Пока никого не спрашивали, поэтому чисел нет.
report-csat = CSAT: { $percent } % поставили 4 или 5, среднее { $mean } из 5 (n = { $n })
report-nps = NPS: { $nps }, среднее { $mean } из 10 (n = { $n })
report-response = Отклик: { $percent } % ({ $answered } из { $invited } приглашённых)
report-completion = Завершено: { $percent } % ({ $completed } из { $answered } ответивших)
report-comments = { $n ->
    [one] Последний { $n } комментарий:
    [few] Последние { $n } комментария:
    [many] Последние { $n } комментариев:
   *[other] Последние { $n } комментария:
}
report-no-comments = Комментариев пока никто не писал.
report-comment = { $mood }:
report-comment-score = оценка { $score }, { $mood }:

parked-none = Ничего не отложено: всё, что пришло, обработано.
parked-list = Это пришло, но обработать его не удалось. Оно сохранено таким, каким пришло, и попытки повторяются сами.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } попытка
    [few] { $attempts } попытки
    [many] { $attempts } попыток
   *[other] { $attempts } попытки
}
parked-again = { $kind }: пробуем ещё раз. Если снова не получится, найдёте это здесь.
parked-gone = Это уже не отложено.
button-retry = Попробовать ещё раз: { $number }
