# Lo que lee quien es nuevo aquí: qué viene ahora.

survey-occasion-later = Pregunta { $after } después de que termine un contacto en «{ $touchpoint }». Su sistema de soporte o programa me avisa de los contactos: /token new helpdesk crea una clave para ello.
survey-occasion-later-named = Pregunta { $after } después de un contacto para el que su sistema de soporte o programa indica «{ $name }»: /token new helpdesk crea una clave para ello.
survey-occasion-now = Pregunta justo después de que termine un contacto en «{ $touchpoint }». Su sistema de soporte o programa me avisa de los contactos: /token new helpdesk crea una clave para ello.
survey-occasion-now-named = Pregunta justo después de un contacto para el que su sistema de soporte o programa indica «{ $name }»: /token new helpdesk crea una clave para ello.
span-hours = { $n ->
    [one] { $n } hora
    [many] { $n } horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } día
    [many] { $n } días
   *[other] { $n } días
}
survey-command-unknown = «{ $word }» no es nada que yo pueda hacer con una encuesta.
survey-later = De acuerdo, todavía no se pregunta a nadie. /survey activate { $name } lo cambia en cualquier momento.
survey-later-beside = De acuerdo, la versión { $asking } sigue preguntando. /survey activate { $name } lo cambia en cualquier momento.
survey-gone = Esa versión ya no existe, así que no ha cambiado nada. /survey list las muestra todas.
