# Derechos, ajustes, registro de cambios y claves: lo que leen los propietarios y administradores.

help-and =
    { $before }
    { $line }
words-left = Aquí no entiendo «{ $words }», así que no ha pasado nada.
help-of-colleague = Como colega:
help-of-here = Lo que funciona aquí:
help-of-surveys = Encuestas:
help-of-house = Cómo está organizado todo:
help-report = /report NOMBRE – cifras y comentarios de una encuesta
help-desk = /desk – un enlace que abre el escritorio en un navegador
help-survey = /survey – lo que se puede hacer con las encuestas
help-survey-new = /survey new – escribir una encuesta: paso a paso, con una plantilla o como texto
role-more = … y { $n } más
colleague-unnamed = alguien sin nombre
help-survey-list = /survey list – qué encuestas hay
help-survey-show = /survey show NOMBRE – el texto de una
help-survey-activate = /survey activate NOMBRE – preguntar desde ahora
help-survey-pause = /survey pause NOMBRE – no preguntar a nadie más
help-role = /role – quién trabaja aquí; /role agent da un código que convierte a alguien en colega
help-role-change = /role change NOMBRE analyst – dar otro rol a un colega
help-role-remove = /role remove NOMBRE – quitar el rol
help-settings = /settings – idiomas, horas de silencio, sala del equipo y más; /settings quiet-hours explica uno
help-token-new = /token new helpdesk – una clave para un programa que usa la API
help-token-list = /token list – qué programas tienen clave
help-token-revoke = /token revoke helpdesk – esa clave ya no abre nada
help-audit = /audit – quién cambió qué; /audit role muestra una clase, /audit NOMBRE una persona
help-parked = /parked – lo que no se pudo procesar, y cómo intentarlo de nuevo

command-settings = Idiomas, horas de silencio, sala del equipo
command-token = Claves para programas que usan la API
command-audit = Quién cambió qué

role-list = Quién trabaja aquí:
role-by-setting = propietarios por el ajuste OWNERS: { $accounts }
role-change-how = ¿Quién debe pasar a ser qué? Por ejemplo: /role change Ana analyst. Los roles son agent, analyst, viewer, admin y owner. Estos son los colegas:
role-same = { $name } ({ $account }) ya tiene este rol: { $role }.
role-changed = { $name } ({ $account }): antes { $role }, ahora { $new }.
role-told = { $name } ha cambiado su rol.
role-taken = { $name } ha retirado su rol aquí. Si le sorprende, pregunte a sus compañeros.
role-changed-sure = ¿Cambiar el rol? { $name } ({ $account }): ahora { $role }, después { $new }.
role-removed-sure = ¿Debe { $name } ({ $role }, { $account }) dejar de ser colega aquí?
role-none = ningún rol

confirm-how = Solo usted puede confirmarlo, en un minuto: pulse un botón o escriba «sí» o «no».
confirm-waits = Sigo esperando su «sí» o «no» para { $command }. Hasta entonces no pasa nada.
confirm-yes = Sí, hágalo
confirm-no = No, déjelo así
confirm-over = Ya hay una respuesta, así que no ha pasado nada más.
confirm-others = Solo puede confirmarlo quien dio el comando. No ha cambiado nada.
confirm-late = De eso hace más de un minuto, así que no ha cambiado nada. Dé el comando otra vez.
confirmed-yes = Confirmado: { $command }
confirmed-no = De acuerdo, no ha cambiado nada: { $command }
owners-told = Para su información: { $name } ({ $account }) acaba de hacer esto: { $command }

audit-title = Quién cambió qué, lo más reciente primero:
audit-empty = Todavía no se ha cambiado nada.
audit-none = En el registro no hay nada de eso. /audit admite un nombre, una cuenta o una de estas palabras: { $kinds }
audit-older = { $command } muestra los anteriores.
button-older = Anteriores
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = rol de { $subject }
audit-code = código para el rol { $subject }
audit-setting = ajuste { $subject }
audit-survey = encuesta { $subject }
audit-touchpoint = punto de contacto { $subject }
audit-token = clave { $subject }
audit-confirmation = confirmado { $subject }
audit-export = exportación { $subject }
audit-parked = apartado ({ $subject })
audit-other = { $what } { $subject }
audit-version = versión { $version }, { $state }
audit-valid = válida
audit-retried = intentado de nuevo
audit-by-console = la consola
audit-by-program = programa { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : ya no { $before }

setting-title = Así está todo ajustado aquí:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings con un nombre explica uno, /settings con un nombre y un valor lo ajusta.
setting-example = Por ejemplo: { $example }
setting-back = /settings { $name } default vuelve a lo que dicen los ajustes del servidor: { $value }
setting-nothing = nada
setting-changed = { $name }: antes { $before }, ahora { $after }.
setting-same = { $name }: ya { $after }, así que no ha cambiado nada.
setting-staff-room-sure = ¿Deben llegar los casos de los clientes desde ahora a { $after } y no a { $before }? Las fichas de la sala antigua aún se pueden responder allí; un caso que nadie toma se muda con su próximo aviso.
cases-come-here = Desde ahora los casos de los clientes llegan aquí.

setting-languages = idiomas que ofrezco
setting-language = idioma de la sala del equipo y de las encuestas que no indican ninguno
setting-timezone = zona en la que se escriben las horas, y la de las personas de las que nadie la ha indicado
setting-quiet-hours = horas en las que no se invita ni se recuerda a nadie, según el reloj de la persona preguntada
setting-quiet-days = días en los que no se invita ni se recuerda a nadie
setting-staff-room = adónde van los casos de los clientes
setting-sender = en nombre de quién se pregunta a los clientes
setting-privacy-contact = a quién nombra /privacy para preguntas sobre los propios datos

setting-how-languages = Uno o varios de: { $known }. «all» los ofrece todos.
setting-how-language = Uno de los idiomas que se ofrecen.
setting-how-timezone = Un nombre de la base de zonas horarias: un continente y una ciudad.
setting-how-quiet-hours = Cuándo empieza y cuándo termina el silencio, o «off». Lo que habría salido entre medias sale cuando termina.
setting-how-quiet-days = Días como mon, tue, sat, sun, o «off».
setting-how-staff-room = web:desk, telegram: y el número de un grupo (si quiere, con / y el número de un tema), o slack: y el identificador de un canal. Conectados aquí: { $channels }.
setting-how-sender = Un nombre de 60 caracteres como máximo, o «off».
setting-how-privacy-contact = Una dirección, un enlace o un nombre de 200 caracteres como máximo, o «off».

setting-languages-wrong = No hablo «{ $language }». Hay: { $known }.
setting-languages-base = «{ $language }» es el idioma de la sala del equipo, así que debe ofrecerse. Cambie antes ese: /settings language
setting-language-wrong = Debe ser uno de los idiomas que se ofrecen: { $known }.
setting-timezone-wrong = No conozco ninguna zona horaria con ese nombre. Se escribe continente y ciudad, con mayúsculas.
setting-timezone-nearest = No conozco ninguna zona horaria llamada «{ $value }». ¿Quiso decir { $nearest }?
setting-quiet-hours-wrong = Eso no es un tramo del día. Son dos horas con un guion en medio, o «off».
setting-quiet-days-wrong = Indique días de entre { $known }, seis como máximo, o «off».
setting-staff-room-wrong = Eso no indica ninguna sala.
setting-staff-room-away = { $channel } no está conectado aquí, así que los casos no pueden ir allí.
setting-text-wrong = Como máximo { $most } caracteres, en una sola línea.

token-how = /token new NOMBRE crea una clave para un programa, /token revoke NOMBRE la retira.
token-where = Los programas la envían a { $site }/api/v1. Lo que pueden decir allí se ve en { $site }/docs.
token-name = Una clave necesita un nombre propio: minúsculas, cifras y guiones, 40 como máximo. Por ejemplo: /token new helpdesk
token-taken = Ya hay una clave llamada { $name }. /token revoke { $name } la retira.
token-made =
    Esta es la clave de { $name }. Cópiela ahora: dentro de diez minutos desaparece de aquí y nadie puede volver a mostrarla.
    { $token }
token-hidden = Aquí había una clave. Ya no se muestra, y vale hasta que se retire.
token-revoked = La clave de { $name } ya no abre nada.
token-revoke-sure = ¿Quiere que la clave de { $name } ya no abra nada? El programa que la usa será rechazado desde ese momento.
token-unknown = No hay ninguna clave llamada { $name }.
token-line = { $name } – creada { $at } por { $who }
token-none = Todavía ningún programa tiene clave.
button-revoke = Retirar { $name }
