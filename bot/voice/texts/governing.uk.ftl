# Права, налаштування, журнал змін і ключі: що читають власники та адміністратори.

help-and =
    { $before }
    { $line }
words-left = Я не розумію тут «{ $words }», тому нічого не сталося.
help-of-colleague = Для колег:
help-of-here = Що працює тут:
help-of-surveys = Опитування:
help-of-house = Як усе влаштовано:
help-report = /report НАЗВА – числа й коментарі опитування
help-desk = /desk – посилання, яке впускає браузер до робочого столу
help-survey = /survey – що можна робити з опитуваннями
help-survey-new = /survey new – написати опитування: крок за кроком, із шаблону або як текст
role-more = … і ще { $n }
colleague-unnamed = хтось без імені
help-survey-list = /survey list – які є опитування
help-survey-show = /survey show НАЗВА – текст одного з них
help-survey-activate = /survey activate НАЗВА – питати відтепер
help-survey-pause = /survey pause НАЗВА – нікого нового не питати
help-role = /role – хто тут працює; /role agent дає код, який робить когось колегою
help-role-change = /role change ІМ’Я analyst – дати колезі іншу роль
help-role-remove = /role remove ІМ’Я – забрати роль
help-settings = /settings – мови, години тиші, кімната команди тощо; /settings quiet-hours пояснює одне налаштування
help-token-new = /token new helpdesk – ключ для програми, яка користується API
help-token-list = /token list – які програми мають ключ
help-token-revoke = /token revoke helpdesk – цей ключ більше нічого не відчиняє
help-audit = /audit – хто що змінив; /audit role показує один вид, /audit ІМ’Я одну людину
help-parked = /parked – що не вдалося обробити і як спробувати ще раз

command-settings = Мови, години тиші, кімната команди
command-token = Ключі для програм, які користуються API
command-audit = Хто що змінив

role-list = Хто тут працює:
role-by-setting = власники з налаштування OWNERS: { $accounts }
role-change-how = Хто яку роль матиме? Наприклад: /role change Ana analyst. Ролі: agent, analyst, viewer, admin і owner. Ось колеги:
role-same = { $name } ({ $account }) уже має цю роль: { $role }.
role-changed = { $name } ({ $account }): раніше { $role }, тепер { $new }.
role-told = { $name } надає вам нову роль.
role-taken = { $name } забирає вашу роль тут. Якщо це несподіванка, спитайте, будь ласка, колег.
role-changed-sure = Змінити роль? { $name } ({ $account }): зараз { $role }, потім { $new }.
role-removed-sure = Чи { $name } ({ $role }, { $account }) більше не має бути тут у команді?
role-none = без ролі

confirm-how = Підтвердити можете лише ви, протягом хвилини: натисніть кнопку або напишіть «так» чи «ні».
confirm-waits = Я ще чекаю на ваше «так» чи «ні» щодо { $command }. До того нічого не станеться.
confirm-yes = Так, зробити
confirm-no = Ні, залишити
confirm-over = На це вже є відповідь, тому більше нічого не сталося.
confirm-others = Підтвердити може лише той, хто дав команду. Нічого не змінилося.
confirm-late = Минуло більше хвилини, тому нічого не змінилося. Дайте команду ще раз, будь ласка.
confirmed-yes = Підтверджено: { $command }
confirmed-no = Гаразд, нічого не змінилося: { $command }
owners-told = До вашого відома: { $name } ({ $account }), щойно виконано команду: { $command }

audit-title = Хто що змінив, спершу найновіше:
audit-empty = Іще нічого не змінювали.
audit-none = У журналі такого немає. /audit приймає ім’я, обліковий запис або одне зі слів: { $kinds }
audit-older = { $command } показує старіші.
button-older = Старіші
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = роль: { $subject }
audit-code = код для ролі { $subject }
audit-setting = налаштування { $subject }
audit-survey = опитування { $subject }
audit-touchpoint = точка контакту { $subject }
audit-token = ключ { $subject }
audit-confirmation = підтвердження { $subject }
audit-export = експорт { $subject }
audit-parked = відкладене ({ $subject })
audit-other = { $what } { $subject }
audit-version = версія { $version }, { $state }
audit-valid = дійсний
audit-retried = повторено
audit-by-console = консоль
audit-by-program = програма { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : більше не { $before }

setting-title = Ось як тут усе налаштовано:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings із назвою пояснює одне налаштування, /settings із назвою та значенням задає його.
setting-example = Наприклад: { $example }
setting-back = /settings { $name } default повертає те, що записано в налаштуваннях сервера: { $value }
setting-nothing = нічого
setting-changed = { $name }: раніше { $before }, тепер { $after }.
setting-same = { $name }: уже { $after }, тому нічого не змінилося.
setting-staff-room-sure = Чи зверненням клієнтів відтепер приходити до { $after }, а не до { $before }? На картки у старій кімнаті там іще можна відповісти; звернення, яке ніхто не бере, переїде з наступним нагадуванням.
cases-come-here = Відтепер звернення клієнтів приходять сюди.

setting-languages = мови, які я пропоную
setting-language = мова кімнати команди та опитувань, які мови не вказують
setting-timezone = пояс, у якому записують час, і пояс людей, для яких його ніхто не вказав
setting-quiet-hours = години, коли нікого не запрошують і нікому не нагадують, за годинником того, кого питають
setting-quiet-days = дні, коли нікого не запрошують і нікому не нагадують
setting-staff-room = куди йдуть звернення клієнтів
setting-sender = від чийого імені питають клієнтів
setting-privacy-contact = кого називає /privacy для запитань про власні дані

setting-how-languages = Одна чи кілька з: { $known }. «all» пропонує всі.
setting-how-language = Одна із запропонованих мов.
setting-how-timezone = Назва з бази часових поясів: континент і місто.
setting-how-quiet-hours = Коли тиша починається й коли закінчується, або «off». Що вийшло б у цей час, виходить наприкінці.
setting-how-quiet-days = Дні, як-от mon, tue, sat, sun, або «off».
setting-how-staff-room = web:desk, telegram: і номер групи (за бажання з / і номером теми) або slack: і код каналу. Тут під’єднано: { $channels }.
setting-how-sender = Ім’я не довше ніж 60 символів або «off».
setting-how-privacy-contact = Адреса, посилання або ім’я не довше ніж 200 символів, або «off».

setting-languages-wrong = Мовою «{ $language }» я не розмовляю. Є: { $known }.
setting-languages-base = «{ $language }» – мова кімнати команди, тому її треба пропонувати. Спершу змініть цю: /settings language
setting-language-wrong = Це має бути одна із запропонованих мов: { $known }.
setting-timezone-wrong = Часового поясу з такою назвою я не знаю. Її пишуть як континент і місто, з великих літер.
setting-timezone-nearest = Часового поясу з назвою «{ $value }» я не знаю. Ви мали на увазі { $nearest }?
setting-quiet-hours-wrong = Це не проміжок дня. Потрібні два моменти часу з рискою між ними або «off».
setting-quiet-days-wrong = Назвіть дні з { $known }, не більше шести, або «off».
setting-staff-room-wrong = Це не називає жодної кімнати.
setting-staff-room-away = { $channel } тут не під’єднано, тому звернення не можуть туди йти.
setting-text-wrong = Межа символів в одному рядку: { $most }.

token-how = /token new НАЗВА створює ключ для програми, /token revoke НАЗВА відкликає його.
token-where = Програми надсилають його на { $site }/api/v1. Що там можна сказати, показує { $site }/docs.
token-name = Ключ потребує власної назви: малі латинські літери, цифри й дефіси, не більше 40. Наприклад: /token new helpdesk
token-taken = Ключ із назвою { $name } уже є. /token revoke { $name } відкликає його.
token-made =
    Це ключ для { $name }. Скопіюйте його зараз: за десять хвилин він звідси зникне, і ніхто не зможе показати його знову.
    { $token }
token-hidden = Тут був ключ. Його більше не показують, і він діє, доки його не відкличуть.
token-revoked = Ключ { $name } більше нічого не відчиняє.
token-revoke-sure = Нехай ключ { $name } більше нічого не відчиняє? Програмі, що ним користується, відтоді буде відмовлено.
token-unknown = Ключа з назвою { $name } немає.
token-line = { $name } – створено { $at }, { $who }
token-none = Жодна програма ще не має ключа.
button-revoke = Відкликати { $name }
