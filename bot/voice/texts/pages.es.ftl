# Lo que está en las páginas del chat web y del escritorio del equipo.

page-you = Usted
page-send = Enviar
page-sending = Enviando …
page-try-again = Intentar de nuevo
page-take-back = Retirar
page-not-sent = Esto no nos ha llegado. ¿Funciona la conexión?
page-too-long = En un mensaje caben 4000 caracteres. Acórtelo un poco, por favor.
page-too-long-survey = En una encuesta caben 20 000 caracteres. Acórtela un poco, por favor.
page-connecting = Conectando de nuevo …
page-new-messages = Mensajes nuevos
page-write = Su mensaje
page-write-placeholder = Escriba un mensaje
page-write-answer = Escriba su respuesta
page-needs-script = Esta página necesita JavaScript para mostrar la conversación. Actívelo en su navegador.
page-to-chat = Ir al chat

page-chat-title = Chat
page-chat-subtitle = Nos gustaría saber cómo le fue
page-chat-log = Conversación
page-chat-empty = Todavía no hay ninguna pregunta para usted. Cuando la haya, aparecerá aquí.

page-demo-label = Demostración
page-demo-plain = sin cliente real, sin canal real
page-demo-how = Aquí puede probarlo todo como cliente; si trabaja aquí, sus comandos también funcionan. Imagine que una conversación con el soporte acaba de terminar:
page-demo-button = Terminar una conversación
page-demo-coming = La pregunta llega en unos segundos.
page-demo-desk = Abrir el escritorio del equipo en otra ventana
page-demo-chat = Abrir el lado del cliente
page-demo-desk-line = aquí usted es el equipo; el cliente está en la otra ventana.

page-link-title = Le espera una encuesta corta
page-link-body = { $minutes ->
    [0] Lleva más o menos medio minuto y puede parar en cualquier momento.
    [one] Lleva más o menos { $minutes } minuto y puede parar en cualquier momento.
    [many] Lleva más o menos { $minutes } minutos y puede parar en cualquier momento.
   *[other] Lleva más o menos { $minutes } minutos y puede parar en cualquier momento.
}
page-link-begin = Empezar

page-sign-in-title = Le damos la bienvenida al escritorio del equipo
page-sign-in-body = Un clic y ya está dentro. No comparta este enlace, por favor.
page-sign-in-body-name = ¿Cómo quiere que le llamen sus colegas? Los clientes ven este nombre cuando les escribe.
page-sign-in-name = Su nombre
page-sign-in-button = Entrar

page-entrance-title = El escritorio del equipo
page-entrance-body = Aquí no ha iniciado sesión. Hay dos maneras de entrar:
page-entrance-console = Abra el enlace que apareció en la consola cuando arrancó Askafter.
page-entrance-chat = O, en un chat donde le conozcan como colega, escriba

page-no-way-title = Este enlace no lleva a ninguna parte
page-link-unknown = Este enlace no lleva a ninguna pregunta nuestra. Compruebe que lo tiene completo.
page-code-unknown = Este enlace no es nuestro. Compruebe que lo tiene completo.
page-code-used = Este enlace ya se ha usado; cada uno sirve una vez. Escriba /desk en un chat donde le conozcan como colega para obtener otro.
page-code-expired = Este enlace ha caducado. Escriba /desk en un chat donde le conozcan como colega para obtener otro.

page-desk-title = Escritorio del equipo
page-desk-rooms = Salas
page-sign-out = Salir
page-staff-room = Sala del equipo
page-staff-room-what = Lo que nos contaron los clientes y lo que hace el equipo con ello.
page-staff-empty = Todo tranquilo. Cuando un cliente necesite a alguien, aparecerá aquí una ficha.
page-staff-elsewhere = Aquí no hay nada pendiente.
page-cases-telegram = Los casos nuevos llegan al grupo de Telegram que indica /settings staff-room. Lo que está aquí aún se puede responder aquí.
page-cases-slack = Los casos nuevos llegan al canal de Slack que indica /settings staff-room. Lo que está aquí aún se puede responder aquí.
page-own-room = Usted y Askafter
page-own-room-what = Comandos, borradores e informes; solo usted los ve.
page-own-empty = Escriba /help para ver lo que puede hacer aquí.
page-command-placeholder = Escriba un comando o /help
page-reply-label = Respuesta al cliente
page-note-label = Nota para el equipo; el cliente no la ve
page-reply-send = Enviar al cliente
page-reply-note = Guardar como nota
page-reply-instead = Mejor responder al cliente
