# Що читають адміністратори, які налаштовують опитування в чаті.

survey-commands = Що можна робити з опитуваннями:
help-survey-edit = /survey edit НАЗВА – написати наступну версію
help-survey-preview = /survey preview НАЗВА – спробувати; нічого не рахується
help-survey-copy = /survey copy НАЗВА НОВА – інше опитування з тим самим текстом
help-survey-export = /survey export НАЗВА – його текст як файл
help-survey-import = /survey import – прийняти файл
help-survey-delete = /survey delete НАЗВА – прибрати його
help-survey-versions = /survey versions НАЗВА – що змінилося
help-survey-translate = /survey translate НАЗВА sl – чого бракує якоюсь мовою
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, якщо { $condition }: { $wording }
survey-asks-more = … і ще { $n ->
    [one] { $n } запитання
    [few] { $n } запитання
    [many] { $n } запитань
   *[other] { $n } запитання
}.
survey-takes = Щонайбільше { $questions ->
    [one] { $questions } запитання
    [few] { $questions } запитання
    [many] { $questions } запитань
   *[other] { $questions } запитання
}, приблизно { $span }.
span-seconds = { $n ->
    [one] { $n } секунда
    [few] { $n } секунди
    [many] { $n } секунд
   *[other] { $n } секунди
}
span-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
survey-edit-how = Скопіюйте це, змініть і надішліть. Це стане наступною версією { $name }, чернеткою; доки ви її не ввімкнете, ні для кого нічого не зміниться.
survey-edit-file = Текст { $name } задовгий для одного повідомлення, тому він тут файлом. Змініть його й надішліть назад зі словами /survey import. Він стане наступною версією, чернеткою.
survey-mend-text = Ще нічого не збережено. Виправте це й надішліть увесь текст ще раз.
survey-mend-file = Ще нічого не збережено. Виправте це й надішліть ще раз увесь файл або його текст.
survey-mend-draft = /survey edit { $name } показує текст, який треба виправити.
survey-cut = Цей текст майже такий довгий, як може бути одне повідомлення тут, тож кінець міг загубитися. Якщо так, надішліть усе опитування текстовим файлом (.txt або .survey).
survey-cut-whole = Якщо все на місці, його вмикає /survey activate { $name }.
survey-rest = Схоже, це решта опитування, яке було задовге для одного повідомлення, тож перша частина неповна. Надішліть, будь ласка, усе опитування текстовим файлом (.txt або .survey).
survey-other-name = Нічого не збережено: текст має назву { $found }, а не { $name }. Інше опитування надсилайте після /survey new; /survey copy { $name } { $found } робить копію.
survey-unchanged = { $name }, версія { $version }, уже каже саме це, тому нового зберігати нічого.
survey-copy-how = Як назвати копію? Малі латинські літери, цифри й дефіси, наприклад: /survey copy { $name } { $name }-2
survey-name-taken = Опитування { $name } уже є. Виберіть іншу назву.
survey-import-how = Надішліть опитування текстовим файлом (.survey або .txt, UTF-8, межа в символах: { $most }). Можна також уставити текст у рядки під /survey import.
survey-file-too-large = Нічого не збережено: файл завеликий для опитування. Межа в символах: { $most }.
survey-file-not-text = Нічого не збережено: файл – не звичайний текст в UTF-8. Збережіть його як «звичайний текст, UTF-8» і надішліть знову.
survey-file-empty = Нічого не збережено: файл порожній.
survey-file-other = Опитування я читаю зі звичайних текстових файлів (.txt або .survey). Якщо це опитування, збережіть його як «звичайний текст» і надішліть знову або вставте його текст сюди.
survey-file-unreadable = Нічого не збережено: файл зараз не вдалося отримати. Надішліть його ще раз.
survey-file = Текст як файл: { $name }
survey-export = { $name }, версія { $version }, слово в слово:
survey-version = Версія { $version }: { $state }, { $at }
survey-one-version = Є лише ця версія, тому порівнювати нема з чим.
survey-no-version = { $name } не має версії { $version }. Найновіша – { $newest }.
survey-changes = Від версії { $old } до { $new } (− зникло, + з’явилося):
survey-no-change = Версії { $old } і { $new } кажуть те саме.
survey-more-changes = … і ще { $n ->
    [one] { $n } рядок
    [few] { $n } рядки
    [many] { $n } рядків
   *[other] { $n } рядка
}.
survey-translate-how = Назвіть мову, відмінну від його власної ({ $base }), наприклад: /survey translate { $name } { $other }
survey-translate-own = «{ $base }» – це мова, якою написано { $name }. Назвіть іншу, наприклад: /survey translate { $name } { $other }
survey-translate-unknown = Мови «{ $language }» я не знаю. Мої мови: { $known }; для іншої напишіть, будь ласка, її код.
survey-translated = У { $name } все перекладено на «{ $language }».
survey-translate-list = { $n ->
    [one] { $n } рядок не має
    [few] { $n } рядки не мають
    [many] { $n } рядків не мають
   *[other] { $n } рядка не мають
} ще «{ $language }». Скопіюйте це, напишіть переклади й надішліть. Що залишите порожнім, буде мовою опитування.
survey-translate-strange = Нічого не збережено: рядок { $line } під командою («{ $words }») – не рядок опитування. Рядки над перекладами залиште як є.
survey-translate-empty = Після «{ $language }:» не було перекладу, тому нічого не збережено.
survey-delete-drafts = Видалити { $name }? { $drafts ->
    [one] { $drafts } чернетка нікого не питала і зникне.
    [few] { $drafts } чернетки нікого не питали і зникнуть.
    [many] { $drafts } чернеток нікого не питали і зникнуть.
   *[other] { $drafts } чернетки нікого не питали і зникнуть.
}
survey-delete-live = Видалити { $name }? Воно більше нікого не питатиме, а його точки контакту звільняться. Воно вже було активним, тому текст і всі відповіді залишаються для звітів.
survey-deleted = { $name } видалено.
survey-retired = { $name } замінено: воно більше нікого не питає. Текст і всі відповіді залишаються; /report { $name } і далі їх показує.
nothing-to-delete = { $name } уже замінено, а його відповіді залишаються. Видаляти більше нічого.
button-new = Нове опитування
button-preview = Спробувати
button-edit = Змінити
button-versions = Версії
button-delete = Видалити

preview-begins = Зараз ви пробуєте { $name }, версія { $version }, так, як його побачив би клієнт. Нічого не рахується, і нікого не кличуть. /stop завершує.
preview-nothing = У { $name } немає запитання, яке поставили б, нічого не знаючи про клієнта.
preview-case = Для справжнього клієнта зараз покликали б людину: { $rule }
preview-done = Це було все опитування. Нічого з нього не збережено.
preview-over = Цей перегляд закінчився: тієї версії вже немає.
guide-stopped-preview = Перегляд закінчився. Нічого з нього не збережено.

# Помилки й поради; перед помилкою стоїть «Рядок N:».

survey-never = ця умова ніколи не може справдитися, тому запитання ніколи не поставили б. Змініть її або ті, від яких вона залежить.
survey-rule-never = ця умова ніколи не може справдитися, тому нікого не покликали б. Змініть її.
survey-label-long = Рядок { $line }: довжина варіанта в символах – { $length }. Slack показує на кнопці { $most }, телефон близько 30.
survey-long = Найдовший шлях має { $questions ->
    [one] { $questions } запитання
    [few] { $questions } запитання
    [many] { $questions } запитань
   *[other] { $questions } запитання
}; це приблизно { $span }. Люди залишаються приблизно на стільки запитань: { $most }, або на дві хвилини; подумайте, що можна прибрати.
survey-mistakes-more = … і ще { $n ->
    [one] { $n } помилка
    [few] { $n } помилки
    [many] { $n } помилок
   *[other] { $n } помилки
}.
