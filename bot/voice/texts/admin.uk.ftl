# Що читають адміністратори та інші колеги.

needs-role = Це для колег. Якщо ви колега, попросіть в адміністратора код і надішліть його сюди як /start r-…
needs-admin = Це для власників та адміністраторів. Зверніться, будь ласка, до когось із них.
nothing-to-cancel = Зараз тут немає чого скасовувати.
nothing-open-colleague = Тут немає відкритого запитання. /help показує, що можна зробити.
welcome-colleague = Вітаємо! { $role ->
    [owner] Ваша роль тут: власник.
    [admin] Ваша роль тут: адміністратор.
    [analyst] Ваша роль тут: аналітик.
    [agent] Ваша роль тут: оператор.
   *[viewer] Ваша роль тут: читач.
}
cases-at-web = Звернення клієнтів – за робочим столом: /desk дає посилання.
cases-at-telegram = Звернення клієнтів приходять до групи в Telegram; відповідайте там.
cases-at-slack = Звернення клієнтів приходять до каналу в Slack; відповідайте там.
try-help = /help показує, що можна зробити тепер.
help-agent-web =
    Щодо звернення: пишіть у поле під його карткою за робочим столом – це отримає клієнт. Що починається з «нотатка:», залишається серед колег.
help-agent-telegram =
    Щодо звернення: відповідайте на його картку в групі – це отримає клієнт. Відповідь, що починається з «нотатка:», залишається серед колег.
help-agent-slack =
    Щодо звернення: відповідайте у гілці його картки – це отримає клієнт. Відповідь, що починається з «нотатка:», залишається серед колег.

which-role = Яку роль матиме нова людина? Оператори (agent) працюють зі зверненнями, аналітики (analyst) і читачі (viewer) читають звіти, адміністратори (admin) ще й пишуть опитування.
only-owners-give = Додати { $role ->
    [owner] власника
   *[admin] адміністратора
} може лише власник.
role-remove-how = /role change ІМ’Я РОЛЬ дає колезі іншу роль, /role remove ІМ’Я забирає роль.
role-remove-whom = У кого забрати роль? Назвіть, будь ласка, когось із них за ім’ям або обліковим записом:
role-colleague = { $name } ({ $role }): { $account }
role-removed = Роль забрано: { $name } ({ $role }, { $account }) тут більше не в команді.
role-remove-setting = { $name } має роль власника з налаштування OWNERS. Приберіть звідти обліковий запис і запустіть знову.
role-remove-last = { $name } має останню роль власника, тому роль залишається. Спершу додайте ще одного власника: /role owner
role-remove-owners = { $name } має роль { $role ->
    [owner] власника
   *[admin] адміністратора
}. Забрати її може лише власник.
role-owner = власник
role-admin = адміністратор
role-analyst = аналітик
role-agent = оператор
role-viewer = читач
role-code =
    Передайте це новій людині ({ $role }). Діє один раз, 24 години. Мені треба надіслати:
    /start { $code }{ $called }
role-given = Ваша роль тут тепер: { $role ->
    [owner] власник
    [admin] адміністратор
    [analyst] аналітик
    [agent] оператор
   *[viewer] читач
}.
owner-next = Наступний крок: /survey new пише ваше перше опитування.
desk-link =
    Відкрийте це у браузері протягом 15 хвилин. Діє один раз:
    { $link }
code-unknown = Це не наш код. Скопіюйте його повністю й надішліть ще раз.
code-used = Цей код уже використано. Попросіть новий.
code-expired = Термін дії цього коду минув. Попросіть новий.

survey-help = Опитування – це один звичайний текст, щонайбільше { $most } символів; його можна надіслати й файлом (/survey import). Надішліть його так і змінюйте на свій розсуд. Shift+Enter починає новий рядок.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Яке опитування? Наприклад: { $example }
survey-unknown = Опитування { $name } немає. /survey list показує всі.
survey-nearest = Опитування { $name } немає. Можливо, { $nearest }? /survey list показує всі.
survey-none = Опитувань іще немає. /survey new пише нове.
report-unknown = Опитування { $name } немає. Просто /report показує, які є.
report-none = Опитувань іще немає, тому немає про що звітувати.
survey-saved = { $name }, версія { $version }, збережено як чернетку. Поки що нікого не питаємо.
survey-saved-beside = { $name }, версія { $version }, збережено як чернетку. Версія { $asking } питає далі, доки ви не увімкнете цю.
survey-ready = Нехай { $name } питає відтепер?
survey-mistake = Рядок { $line }: { $problem }
survey-right = Так було б правильно:
survey-active = { $name }, версія { $version }, увімкнено: питає відтепер.
survey-active-already = { $name }, версія { $version }, уже увімкнено. /survey edit { $name } пише наступну версію.
survey-paused = { $name }, версія { $version }, призупинено: нікого нового не питає. Хто вже відповідає, може закінчити.
survey-line = { $name }, версія { $version }: { $state }
survey-unreadable = { $name }, версія { $version }, збережена іншою версією цієї програми, і прочитати її не вдається: нікого не питаємо. /survey edit { $name } показує текст; виправте його й надішліть назад.
survey-state-draft = чернетка
survey-state-active = увімкнено
survey-state-paused = призупинено
survey-state-retired = замінено
touchpoint-taken = Точка контакту { $touchpoint } вже належить увімкненому опитуванню { $survey }. Спершу призупиніть і змініть його або дайте цьому іншу точку контакту.
no-draft = Чернетки { $name }, яку можна ввімкнути, немає. /survey edit { $name } пише наступну версію.
not-live = { $name } не ввімкнено, тож призупиняти нічого.
only-a-preview = Це лише перегляд, нічого не збережено.
button-list = Список
button-show = Показати
button-show-named = Показати { $name }
button-activate = Увімкнути
button-pause = Призупинити

which-report = Про яке опитування звітувати?
report-title = { $name }, усі версії дотепер
report-nobody-asked = Іще нікого не питали, тому чисел немає.
report-csat = CSAT: { $percent } % поставили 4 або 5, середнє { $mean } з 5 (n = { $n })
report-nps = NPS: { $nps }, середнє { $mean } з 10 (n = { $n })
report-response = Відгук: { $percent } % ({ $answered } з { $invited } запрошених)
report-completion = Завершено: { $percent } % ({ $completed } з { $answered }, які відповіли)
report-comments = { $n ->
    [one] Останній { $n } коментар:
    [few] Останні { $n } коментарі:
    [many] Останні { $n } коментарів:
   *[other] Останні { $n } коментаря:
}
report-no-comments = Коментарів іще ніхто не писав.
report-comment = { $mood }:
report-comment-score = оцінка { $score }, { $mood }:

parked-none = Нічого не відкладено: усе, що надійшло, оброблено.
parked-list = Це надійшло, але обробити його не вдалося. Воно збережене таким, яким надійшло, і спроби повторюються самі.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } спроба
    [few] { $attempts } спроби
    [many] { $attempts } спроб
   *[other] { $attempts } спроби
}
parked-again = { $kind }: пробуємо ще раз. Якщо знову не вдасться, знайдете це тут.
parked-gone = Це вже не відкладено.
button-retry = Спробувати ще раз: { $number }
