# Права, настройки, журнал изменений и ключи: что читают владельцы и администраторы.

help-and =
    { $before }
    { $line }
words-left = Я не понимаю здесь «{ $words }», поэтому ничего не произошло.
help-of-colleague = Для коллег:
help-of-here = Что работает здесь:
help-of-surveys = Опросы:
help-of-house = Как всё устроено:
help-report = /report НАЗВАНИЕ – числа и комментарии опроса
help-desk = /desk – ссылка, которая впускает браузер за рабочий стол
help-survey = /survey – что можно делать с опросами
help-survey-new = /survey new – написать опрос: шаг за шагом, по шаблону или как текст
role-more = … и ещё { $n }
colleague-unnamed = кто-то без имени
help-survey-list = /survey list – какие есть опросы
help-survey-show = /survey show НАЗВАНИЕ – текст одного из них
help-survey-activate = /survey activate НАЗВАНИЕ – спрашивать с этого момента
help-survey-pause = /survey pause НАЗВАНИЕ – никого нового не спрашивать
help-role = /role – кто здесь работает; /role agent даёт код, который делает кого-то коллегой
help-role-change = /role change ИМЯ analyst – дать коллеге другую роль
help-role-remove = /role remove ИМЯ – забрать роль
help-settings = /settings – языки, часы тишины, комната команды и другое; /settings quiet-hours объясняет одну настройку
help-token-new = /token new helpdesk – ключ для программы, которая пользуется API
help-token-list = /token list – у каких программ есть ключ
help-token-revoke = /token revoke helpdesk – этот ключ больше ничего не открывает
help-audit = /audit – кто что изменил; /audit role показывает один вид, /audit ИМЯ одного человека
help-parked = /parked – что не удалось обработать и как попробовать ещё раз

command-settings = Языки, часы тишины, комната команды
command-token = Ключи для программ, которые пользуются API
command-audit = Кто что изменил

role-list = Кто здесь работает:
role-by-setting = владельцы из настройки OWNERS: { $accounts }
role-change-how = Кому какую роль дать? Например: /role change Ana analyst. Роли: agent, analyst, viewer, admin и owner. Вот коллеги:
role-same = { $name } ({ $account }) уже имеет эту роль: { $role }.
role-changed = { $name } ({ $account }): раньше { $role }, теперь { $new }.
role-told = { $name } даёт вам новую роль.
role-taken = { $name } забирает вашу роль здесь. Если это неожиданность, спросите, пожалуйста, коллег.
role-changed-sure = Изменить роль? { $name } ({ $account }): сейчас { $role }, потом { $new }.
role-removed-sure = { $name } ({ $role }, { $account }) больше не должен быть здесь в команде?
role-none = без роли

confirm-how = Подтвердить можете только вы, в течение минуты: нажмите кнопку или напишите «да» либо «нет».
confirm-waits = Я ещё жду вашего «да» или «нет» на { $command }. До тех пор ничего не произойдёт.
confirm-yes = Да, сделать
confirm-no = Нет, оставить
confirm-over = На это уже есть ответ, поэтому больше ничего не произошло.
confirm-others = Подтвердить может только тот, кто дал команду. Ничего не изменилось.
confirm-late = Прошло больше минуты, поэтому ничего не изменилось. Дайте команду ещё раз, пожалуйста.
confirmed-yes = Подтверждено: { $command }
confirmed-no = Хорошо, ничего не изменилось: { $command }
owners-told = К вашему сведению: { $name } ({ $account }), только что выполнена команда: { $command }

audit-title = Кто что изменил, сначала самое новое:
audit-empty = Пока ничего не меняли.
audit-none = В журнале такого нет. /audit принимает имя, учётную запись или одно из слов: { $kinds }
audit-older = { $command } показывает более старые.
button-older = Более старые
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = роль: { $subject }
audit-code = код для роли { $subject }
audit-setting = настройка { $subject }
audit-survey = опрос { $subject }
audit-touchpoint = точка контакта { $subject }
audit-token = ключ { $subject }
audit-confirmation = подтверждение { $subject }
audit-export = экспорт { $subject }
audit-parked = отложенное ({ $subject })
audit-other = { $what } { $subject }
audit-version = версия { $version }, { $state }
audit-valid = действует
audit-retried = повторено
audit-by-console = консоль
audit-by-program = программа { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : больше не { $before }

setting-title = Вот как здесь всё настроено:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings с названием объясняет одну настройку, /settings с названием и значением задаёт её.
setting-example = Например: { $example }
setting-back = /settings { $name } default возвращает то, что записано в настройках сервера: { $value }
setting-nothing = ничего
setting-changed = { $name }: раньше { $before }, теперь { $after }.
setting-same = { $name }: уже { $after }, поэтому ничего не изменилось.
setting-staff-room-sure = Обращениям клиентов теперь приходить в { $after }, а не в { $before }? На карточки в старой комнате там ещё можно ответить; обращение, которое никто не берёт, переедет со следующим напоминанием.
cases-come-here = Теперь обращения клиентов приходят сюда.

setting-languages = языки, которые я предлагаю
setting-language = язык комнаты команды и опросов, которые языка не указывают
setting-timezone = пояс, в котором записывают время, и пояс людей, для которых его никто не указал
setting-quiet-hours = часы, когда никого не приглашают и никому не напоминают, по часам того, кого спрашивают
setting-quiet-days = дни, когда никого не приглашают и никому не напоминают
setting-staff-room = куда идут обращения клиентов
setting-sender = от чьего имени спрашивают клиентов
setting-privacy-contact = кого называет /privacy для вопросов о своих данных

setting-how-languages = Один или несколько из: { $known }. «all» предлагает все.
setting-how-language = Один из предложенных языков.
setting-how-timezone = Название из базы часовых поясов: континент и город.
setting-how-quiet-hours = Когда тишина начинается и когда кончается, или «off». Что ушло бы в это время, уходит в конце.
setting-how-quiet-days = Дни, например mon, tue, sat, sun, или «off».
setting-how-staff-room = web:desk, telegram: и номер группы (при желании с / и номером темы) или slack: и код канала. Здесь подключено: { $channels }.
setting-how-sender = Имя не длиннее 60 знаков или «off».
setting-how-privacy-contact = Адрес, ссылка или имя не длиннее 200 знаков, или «off».

setting-languages-wrong = На языке «{ $language }» я не говорю. Есть: { $known }.
setting-languages-base = «{ $language }» – язык комнаты команды, поэтому его нужно предлагать. Сначала измените этот: /settings language
setting-language-wrong = Это должен быть один из предложенных языков: { $known }.
setting-timezone-wrong = Часового пояса с таким названием я не знаю. Его пишут как континент и город, с больших букв.
setting-timezone-nearest = Часового пояса с названием «{ $value }» я не знаю. Вы имели в виду { $nearest }?
setting-quiet-hours-wrong = Это не промежуток дня. Нужны два момента времени с чертой между ними или «off».
setting-quiet-days-wrong = Назовите дни из { $known }, не больше шести, или «off».
setting-staff-room-wrong = Это не называет никакой комнаты.
setting-staff-room-away = { $channel } здесь не подключён, поэтому обращения не могут туда идти.
setting-text-wrong = Предел знаков в одной строке: { $most }.

token-how = /token new НАЗВАНИЕ создаёт ключ для программы, /token revoke НАЗВАНИЕ отзывает его.
token-where = Программы отправляют его на { $site }/api/v1. Что там можно сказать, показывает { $site }/docs.
token-name = Ключу нужно своё название: строчные латинские буквы, цифры и дефисы, не больше 40. Например: /token new helpdesk
token-taken = Ключ с названием { $name } уже есть. /token revoke { $name } отзывает его.
token-made =
    Это ключ для { $name }. Скопируйте его сейчас: через десять минут он отсюда исчезнет, и никто не сможет показать его снова.
    { $token }
token-hidden = Здесь был ключ. Его больше не показывают, и он действует, пока его не отзовут.
token-revoked = Ключ { $name } больше ничего не открывает.
token-revoke-sure = Пусть ключ { $name } больше ничего не открывает? Программе, которая им пользуется, с этого момента будет отказано.
token-unknown = Ключа с названием { $name } нет.
token-line = { $name } – создан { $at }, { $who }
token-none = Ни у одной программы пока нет ключа.
button-revoke = Отозвать { $name }
