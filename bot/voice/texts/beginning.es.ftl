# Lo que lee quien es nuevo aquí: qué viene después.

survey-occasion = Se pregunta { $after } después de terminar un contacto en «{ $touchpoint }». Su servicio de ayuda o su programa me avisa de los contactos: /token new helpdesk crea una clave para él.
survey-occasion-named = Se pregunta { $after } después de un contacto en el que su servicio de ayuda o su programa nombre «{ $name }»: /token new helpdesk crea una clave para él.
span-hours = { $n ->
    [one] una hora
    [many] { $n } de horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] un día
    [many] { $n } de días
   *[other] { $n } días
}
survey-command-unknown = «{ $word }» no es nada que yo pueda hacer con una encuesta.
