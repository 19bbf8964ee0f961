# Lo que leen los administradores y otros colegas.

needs-role = Esto es para colegas. Si lo es, pida un código a un administrador y envíelo aquí como /start r-…
needs-admin = Esto es para propietarios y administradores. Pídaselo a uno de ellos.
nothing-to-cancel = Ahora mismo no hay nada que cancelar aquí.
nothing-open-colleague = Aquí no hay ninguna pregunta abierta. /help muestra lo que puede hacer.
welcome-colleague = ¡Hola! { $role ->
    [owner] Aquí es propietario.
    [admin] Aquí es administrador.
    [analyst] Aquí es analista.
    [agent] Aquí es agente.
   *[viewer] Aquí es lector.
}
cases-at-web = Los casos de los clientes están en el escritorio: /desk le da un enlace.
cases-at-telegram = Los casos de los clientes llegan al grupo de Telegram; respóndalos allí.
cases-at-slack = Los casos de los clientes llegan al canal de Slack; respóndalos allí.
try-help = /help muestra lo que puede hacer ahora.
help-agent-web =
    En un caso: escriba en el campo bajo su ficha, en el escritorio, para responder al cliente. Lo que empieza por «nota:» queda entre colegas.
help-agent-telegram =
    En un caso: responda a su ficha en el grupo para escribir al cliente. Una respuesta que empieza por «nota:» queda entre colegas.
help-agent-slack =
    En un caso: responda en el hilo de su ficha para escribir al cliente. Una respuesta que empieza por «nota:» queda entre colegas.

which-role = ¿Qué rol debe tener el nuevo colega? Los agentes (agent) trabajan en los casos, los analistas (analyst) y lectores (viewer) leen informes, los administradores (admin) también escriben encuestas.
only-owners-give = Solo un propietario puede nombrar a un { $role ->
    [owner] propietario
   *[admin] administrador
}.
role-remove-how = /role change NOMBRE ROL da otro rol a un colega, /role remove NOMBRE quita un rol.
role-remove-whom = ¿A quién hay que quitarle el rol? Indique a una de estas personas, por nombre o por cuenta:
role-colleague = { $name } ({ $role }): { $account }
role-removed = { $name } ({ $role }, { $account }) ya no es colega aquí.
role-remove-setting = { $name } es propietario por el ajuste OWNERS. Quite la cuenta de allí y arranque de nuevo.
role-remove-last = { $name } es el último propietario, así que el rol se queda. Nombre antes a otro propietario: /role owner
role-remove-owners = { $name } es { $role ->
    [owner] propietario
   *[admin] administrador
}. Solo un propietario puede quitarle ese rol.
role-owner = propietario
role-admin = administrador
role-analyst = analista
role-agent = agente
role-viewer = lector
role-code =
    Dé esto al nuevo colega ({ $role }). Sirve una vez, durante 24 horas. Que me lo envíe:
    /start { $code }{ $called }
role-given = Ahora es { $role ->
    [owner] propietario
    [admin] administrador
    [analyst] analista
    [agent] agente
   *[viewer] lector
} aquí.
owner-next = El siguiente paso: /survey new escribe su primera encuesta.
desk-link =
    Abra esto en su navegador antes de 15 minutos. Sirve una vez:
    { $link }
code-unknown = Este código no es nuestro. Cópielo entero y envíelo de nuevo.
code-used = Este código ya se ha usado. Pida uno nuevo.
code-expired = Este código ha caducado. Pida uno nuevo.

survey-help = Una encuesta es un único texto de { $most } caracteres como máximo; también puede llegar como archivo (/survey import). Envíelo así y cámbielo como quiera. Mayús+Intro empieza una línea nueva.
survey-typed =
    /survey new
    { $text }
survey-name-missing = ¿Qué encuesta? Por ejemplo: { $example }
survey-unknown = No hay ninguna encuesta llamada { $name }. /survey list las muestra todas.
survey-nearest = No hay ninguna encuesta llamada { $name }. ¿Quería decir { $nearest }? /survey list las muestra todas.
survey-none = Todavía no hay ninguna encuesta. /survey new escribe una.
report-unknown = No hay ninguna encuesta llamada { $name }. /report a solas muestra las que hay.
report-none = Todavía no hay ninguna encuesta, así que no hay nada de que informar.
survey-saved = { $name }, versión { $version }, está guardada como borrador. Todavía no se pregunta a nadie.
survey-saved-beside = { $name }, versión { $version }, está guardada como borrador. La versión { $asking } sigue preguntando hasta que active esta.
survey-ready = ¿Quiere que { $name } pregunte desde ahora?
survey-mistake = Línea { $line }: { $problem }
survey-right = Así estaría bien:
survey-active = { $name }, versión { $version }, está activa: pregunta desde ahora.
survey-active-already = { $name }, versión { $version }, ya está activa. /survey edit { $name } escribe la siguiente versión.
survey-paused = { $name }, versión { $version }, está en pausa: no se pregunta a nadie más. Quienes están respondiendo pueden terminar.
survey-line = { $name }, versión { $version }: { $state }
survey-unreadable = { $name }, versión { $version }, la guardó otra versión de este programa y no puedo leerla: no se pregunta a nadie. /survey edit { $name } muestra el texto; corríjalo y envíelo de nuevo.
survey-state-draft = borrador
survey-state-active = activa
survey-state-paused = en pausa
survey-state-retired = retirada
touchpoint-taken = El punto de contacto { $touchpoint } ya pertenece a la encuesta activa { $survey }. Ponga esa en pausa y cámbiela antes, o dé a esta otro punto de contacto.
no-draft = No hay ningún borrador de { $name } que activar. /survey edit { $name } escribe la siguiente versión.
not-live = { $name } no está activa, así que no hay nada que pausar.
only-a-preview = Esto es solo una vista previa, no se ha guardado nada.
button-list = Lista
button-show = Mostrar
button-show-named = Mostrar { $name }
button-activate = Activar
button-pause = Pausar

which-report = ¿Sobre qué encuesta quiere el informe?
report-title = { $name }, todas las versiones hasta ahora
report-nobody-asked = Todavía no se ha preguntado a nadie, así que no hay cifras.
report-csat = CSAT: { $percent } % dio 4 o 5, media { $mean } de 5 (n = { $n })
report-nps = NPS: { $nps }, media { $mean } de 10 (n = { $n })
report-response = Tasa de respuesta: { $percent } % ({ $answered } de { $invited } invitados)
report-completion = Completadas: { $percent } % ({ $completed } de { $answered } que respondieron)
report-comments = { $n ->
    [one] El último comentario:
    [many] Los últimos { $n } comentarios:
   *[other] Los últimos { $n } comentarios:
}
report-no-comments = Todavía nadie ha escrito un comentario.
report-comment = { $mood }:
report-comment-score = nota { $score }, { $mood }:

parked-none = No hay nada apartado: se ha procesado todo lo que llegó.
parked-list = Esto llegó y no se pudo procesar. Está guardado tal como llegó y se intenta de nuevo por sí solo.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } intento
    [many] { $attempts } intentos
   *[other] { $attempts } intentos
}
parked-again = { $kind } se está intentando de nuevo. Si vuelve a fallar, lo encontrará aquí.
parked-gone = Eso ya no está apartado.
button-retry = Intentar { $number } de nuevo
