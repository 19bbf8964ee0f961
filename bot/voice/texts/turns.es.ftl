# Lo que leen los clientes cuando vuelven atrás o cambian una respuesta.

button-back = Atrás
button-keep = Dejar como está
button-change = Cambiar

your-words = Usted escribió:
nothing-before = Esta es la primera pregunta; no hay ninguna antes.
not-now = Ahora estamos en otra pregunta. Está más abajo.
change-gone = Esta pregunta ya no corresponde, así que no hay nada que cambiar.
thanks-changed = Gracias, ya lo tenemos como usted quiere.
kept-afterwards = Gracias. Lo hemos guardado con sus respuestas.
you-are-welcome = A usted. ¡Que tenga un buen día!

button-go = Continuar
button-enough = No, gracias

interrupted = Se lo hemos pasado a nuestro equipo, y la pregunta puede esperar: volveremos a ella una vez.
interrupted-again = Se lo hemos pasado a nuestro equipo y dejamos ahí las preguntas.
resume-offer = Hace un rato nos quedamos a mitad de unas preguntas. ¿Seguimos?
no-hurry = De acuerdo, no hay prisa. Cuando quiera, pulse o escriba «{ $go }».
no-hurry-here = De acuerdo, no hay prisa. La pregunta queda abierta: responda aquí cuando le venga bien.

rule-interrupted = escribió de otra cosa en medio de las preguntas
rule-asked = preguntó o pidió algo junto a una respuesta
rule-afterwards = escribió algo más después de las preguntas

edit-noted = Hemos anotado su cambio.
edit-unclear = Hemos visto que cambió su mensaje, pero no hemos podido leer en él una respuesta. Su respuesta se queda como estaba.

customer-edited = { $name } ha cambiado este mensaje, que ahora dice:
story-edited = { $at }: { $name } cambió un mensaje
