# Lo que leen los clientes. Corto, cálido, sencillo; se trata de usted. Siempre se puede decir que no.

welcome = ¡Hola! Cuando haya estado en contacto con nosotros, quizá le hagamos aquí una pregunta corta. Puede decir que no en cualquier momento: /stop lo termina para siempre, /privacy explica qué guardamos.
welcome-back = ¡Nos alegra volver a verle! De vez en cuando quizá le hagamos una pregunta corta. Con /stop se termina de nuevo.
who-asks = Preguntamos a quienes han estado en contacto con nuestro equipo{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} cómo les fue, para hacerlo mejor. No tiene que responder. /stop lo termina para siempre, /privacy explica qué guardamos.
never-again = Entendido. No le preguntaremos más. Si cambia de opinión, envíe /start.
which-language = ¿En qué idioma quiere que hablemos?
language-chosen = A partir de ahora le escribiremos en español.
privacy = Guardamos lo que responde aquí, con las fotos, archivos y notas de voz que añada, junto con la conversación de la que se trata, para que nuestro equipo pueda arreglar las cosas. Solo lo lee nuestro equipo. El tono de los textos libres se valora en nuestro propio servidor; no se pasa nada a nadie. /stop termina todas las preguntas. Para ver o borrar lo que tenemos sobre usted, escriba al equipo con el que estuvo en contacto.
help-customer =
    Lo que puede hacer aquí:
    /stop – no le volvemos a preguntar nunca
    /start – le damos de nuevo la bienvenida
    /language – elegir el idioma
    /privacy – qué guardamos
help-elsewhere = Todo lo demás, solo en un chat a solas, porque aquí leen otras personas{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = Aquí no existe el comando { $verb }. /help muestra lo que puede hacer.
command-nearest = Aquí no existe el comando { $verb }. ¿Quería decir { $nearest }? /help lo muestra todo.
answered-in-private = Le he respondido en nuestro mensaje directo.
nothing-open = Gracias por escribir. En este momento no hay ninguna pregunta abierta aquí, así que nadie ha recibido su mensaje. Si necesita ayuda, escriba al equipo que le atendió antes.
how-to-come-back = Nos pidió que no le preguntáramos más. Si ha cambiado de opinión, envíe /start.
not-yours = Este botón no es para usted, así que no ha cambiado nada.
not-your-case = Desde aquí solo los agentes pueden escribir a los clientes, así que esto no se ha enviado a nadie. Si debería ser agente, pida un código a un administrador y envíemelo en un chat a solas.

invitation = ¡Hola! Hace poco estuvo en contacto con nosotros. ¿Podemos preguntarle cómo le fue?
invitation-named = ¡Hola, { $name }! Hace poco estuvo en contacto con nosotros. ¿Podemos preguntarle cómo le fue?
reminder = Quizá no lo haya visto. Si tiene un momento, todavía nos gustaría saber:
asked-below = Hemos repetido esta pregunta más abajo.

scale-csat = 1 es muy insatisfecho, 5 es muy satisfecho.
scale-nps = 0 es nada probable, 10 es sumamente probable.

answer-score = Su respuesta: { $score } de { $top }
answer-choice = Su respuesta: { $option }
answer-contact = Su respuesta: { $said }
answer-words = Ha respondido, gracias.
question-skipped = Omitida.
question-kept = Guardado como comentario.

please-again = No lo hemos entendido bien. ¿Podría elegir una de las respuestas o escribirla, por ejemplo «{ $example }»?
please-again-score = No lo hemos entendido bien. Elija un número del { $low } al { $high } o escríbalo, por ejemplo «{ $example }».
kept-as-comment = Hemos guardado lo que escribió como comentario.
type-your-own = Escríbalo, por favor, con sus propias palabras.
already-answered = Ya respondió a esta, gracias. Para cambiarla, pulse «Cambiar» debajo de su respuesta.

button-skip = Omitir
button-stop = Terminar la encuesta
button-never = No me pregunten más
button-yes = Sí
button-no = No

thanks = ¡Gracias! Esto nos ayuda.
thanks-case = Hemos avisado a una persona de nuestro equipo y lo va a mirar.
thanks-case-quiet = Hemos avisado a una persona de nuestro equipo y lo va a mirar. Hemos anotado que no desea que le escriban sobre esto.
stopped = De acuerdo, lo dejamos aquí. ¡Que tenga un buen día!
stopped-kept = De acuerdo, lo dejamos aquí. Gracias por lo que nos ha contado.

session-completed = Ya terminó esta encuesta. ¡Gracias!
session-declined = Usted puso fin a esta encuesta, así que lo dejamos así.
session-expired = Esta pregunta se ha cerrado mientras tanto. Gracias de todos modos.
link-unknown = Este enlace no lleva a ninguna pregunta nuestra. Compruebe que lo tiene completo.
link-closed = Esta pregunta se ha cerrado mientras tanto. Gracias por pasar por aquí.
link-taken = Otra persona ya abrió este enlace. Si era para usted, pregunte al equipo que lo envió.

somebody-reads = Una persona de nuestro equipo está mirando lo que escribió.
from-staff = { $name }, de nuestro equipo:
passed-on = Gracias. Se lo hemos pasado a nuestro equipo.
is-it-solved = Hace un tiempo nuestro equipo se ocupó de lo que nos contó. ¿Está resuelto para usted?
button-solved = Sí, está resuelto
button-unsolved = No, todavía no
glad-it-is-solved = Qué buena noticia. ¡Gracias por decírnoslo!
sorry-unsolved = Sentimos que todavía no esté resuelto. Hemos avisado a nuestro equipo y lo va a mirar otra vez. Si quiere añadir algo, escríbalo aquí mismo.
press-again = Durante un rato no se nos podía localizar. Si pulsó un botón en ese tiempo, púlselo otra vez, por favor.
in-private = Aquí leen otras personas. Escríbame eso, por favor, en un chat a solas{ $chat ->
    [none] .
   *[other] : { $chat }
}

# Lo que muestra Telegram detrás de su barra.

command-start = Saludar, o volver
command-stop = Que no me pregunten nunca más
command-language = Elegir el idioma
command-privacy = Qué guardamos
command-help = Lo que puede hacer aquí
command-report = Cifras y comentarios de una encuesta
command-desk = Un enlace al escritorio del equipo
command-survey = Escribir, ver y activar encuestas
command-role = Un código para un nuevo colega
command-parked = Lo que no se pudo procesar

# Ventanas que Slack abre sobre el chat.

button-write = Escribir una respuesta
window-answer = Su respuesta
window-answer-label = Sus palabras
window-note = Nota
window-note-label = ¿Qué deben saber los colegas?
window-resolve = Resuelto
window-resolve-label = Unas palabras para los colegas, si quiere
window-send = Enviar
window-close = Cerrar
