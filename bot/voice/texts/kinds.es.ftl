# Lo que leen los clientes en los distintos tipos de preguntas: cómo responder y qué está elegido.

scale-ces = 1 es muy difícil, 7 es muy fácil.
scale-stars = 1 estrella es lo peor, 5 estrellas es lo mejor.

button-worse = Peor
button-as = Como esperaba
button-better = Mejor
button-done = Listo
button-today = Hoy, { $day }
button-yesterday = Ayer, { $day }

hint-date = También puede escribir un día, por ejemplo «ayer».
hint-number = Escriba un número del { $low } al { $high }.
hint-choices = Elija de { $least } a { $most } y pulse después «Listo».
hint-choices-exact = { $n ->
    [one] Elija { $n } opción y pulse después «Listo».
    [many] Elija { $n } opciones y pulse después «Listo».
   *[other] Elija { $n } opciones y pulse después «Listo».
}
hint-choices-least = { $n ->
    [one] Elija todo lo que corresponda y pulse después «Listo».
    [many] Elija al menos { $n } opciones y pulse después «Listo».
   *[other] Elija al menos { $n } opciones y pulse después «Listo».
}
please-more = { $n ->
    [one] Todavía no hay nada elegido. Elija al menos una opción o pulse «Omitir».
    [many] Elija al menos { $n } opciones o pulse «Omitir».
   *[other] Elija al menos { $n } opciones o pulse «Omitir».
}
please-fewer = { $n ->
    [one] Aquí solo se puede elegir una opción. Quite una antes.
    [many] Aquí se pueden elegir como máximo { $n } opciones. Quite una antes.
   *[other] Aquí se pueden elegir como máximo { $n } opciones. Quite una antes.
}

please-again-number = No lo hemos entendido bien. ¿Podría escribir un número, por ejemplo «12»?
please-again-range = No lo hemos entendido bien. ¿Podría escribir un número del { $low } al { $high }, por ejemplo «{ $example }»?
please-again-outside = Aquí solo valen números del { $low } al { $high }. ¿Podría escribir uno de ellos, por ejemplo «{ $example }»?
please-again-unit = ¿Podría decírnoslo en la unidad de la pregunta? Basta con el número.
please-again-date = No lo hemos entendido bien. ¿Podría elegir un día o escribirlo, por ejemplo «ayer» o «2026-01-31»?
please-again-choices = No lo hemos entendido bien. { $how } También puede escribir lo que elige, separado por comas.
