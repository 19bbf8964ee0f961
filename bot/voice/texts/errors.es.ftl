# Lo que lee un administrador cuando el texto de una encuesta tiene un error. Delante está «Línea N:».

survey-too-long = una encuesta tiene como máximo { $most } caracteres. Acórtela, por favor.
survey-no-colon = «{ $words }» no tiene dos puntos. Un ajuste o una pregunta se escribe «palabra: texto».
survey-word-unknown = aquí no se conoce «{ $word }». Los ajustes son { $settings }; las preguntas son { $kinds }.
survey-word-nearest = aquí no se conoce «{ $word }». ¿Quería decir «{ $nearest }»?
survey-word-meant = aquí no se conoce «{ $word }». ¿Quería decir «{ $nearest }»? Las preguntas son { $kinds }.
survey-without-name = la encuesta necesita un nombre. Añádalo en la primera línea.
survey-name-wrong = «{ $value }» no puede ser un nombre. Puede tener minúsculas, cifras y guiones, 40 como máximo.
survey-setting-late = «{ $word }» es un ajuste. Póngalo por encima de la primera pregunta.
survey-setting-twice = «{ $word }» está puesto por segunda vez. Deje una de las dos líneas.
survey-setting-empty = «{ $word }» necesita un valor después de los dos puntos.
survey-duration = «{ $value }» no es un periodo de tiempo. Escriba un número y s, m, h o d, como máximo un año.
survey-remind = «{ $value }» no es un periodo de tiempo. Escriba un número y s, m, h o d, como máximo un año, u «off» para no enviar recordatorio.
survey-touchpoint = «{ $value }» ya está, o tiene más de 200 caracteres.
survey-language = «{ $value }» no es un código de idioma como en, sl o et.
survey-no-questions = todavía no hay ninguna pregunta. Añada al menos una.
survey-many = una encuesta hace como máximo { $most } preguntas.
survey-range = «{ $kind }» no lleva intervalo; solo «choices» y «number» lo llevan.
survey-question-name = «{ $name }» no puede ser el nombre de una pregunta. Empieza por minúscula; name, agent y touchpoint están ocupados.
survey-name-twice = ya hay una pregunta llamada «{ $name }». Dé a esta un nombre propio.
survey-name-overlaps = dos preguntas llamadas «{ $name }» podrían hacerse a la misma persona. Haga que sus condiciones se excluyan o dé a esta un nombre propio.
survey-wording-missing = falta el texto después de los dos puntos.
survey-wording-long = el texto de una pregunta tiene como máximo { $most } caracteres.
survey-option-place = una línea con guion es una opción; las opciones van debajo de una «choice» o «choices».
survey-option-length = una opción tiene de 1 a { $most } caracteres.
survey-option-twice = la opción «{ $option }» ya está.
survey-option-open-last = la opción con «...» permite escribir la propia, así que tiene que ser la última.
survey-options-few = una elección necesita al menos dos opciones.
survey-options-many = una elección tiene como máximo { $most } opciones.
survey-translation-base = «{ $language }» es el idioma de la propia encuesta. Cambie mejor la línea de arriba.
survey-translation-twice = ya hay una traducción a «{ $language }».
survey-translation-place = una traducción va debajo de la pregunta, la opción o el «thanks» que traduce.
survey-thanks-always = se da las gracias a todos los que responden, así que «thanks» no lleva nombre ni condición.
survey-thanks-twice = «thanks» ya está. Deje una de las dos líneas.
survey-escalate-empty = diga cuándo hay que llamar a una persona.
survey-escalate-words = separe las palabras con comas.
survey-condition-wrong = «{ $condition }» no es una condición. Es un nombre, uno de = != < <= > >= in, y un valor; una varias con «and» u «or».
survey-condition-brackets = una condición va entre paréntesis antes de los dos puntos.
survey-value-with-spaces = «{ $value }» tiene espacios. Ponga el valor entre comillas dobles.
survey-condition-later = «{ $name }» se pregunta más tarde. Una condición puede hablar de preguntas anteriores.
survey-condition-scale = «{ $value }» no está en la escala de «{ $name }», que va de { $low } a { $high }.
survey-condition-option = «{ $value }» no es una respuesta a «{ $name }». Hay: { $options }.
survey-brace = una llave no está cerrada o no tiene un nombre dentro. La llave misma se escribe dos veces.
survey-place-later = «{ $name }» se pregunta más tarde. Un hueco puede hablar de respuestas anteriores.
survey-fallback = el hueco «{ $name }» necesita, tras una barra vertical, palabras para cuando no se conozca.

# Consejos para una encuesta que está bien.

survey-no-rule = Ninguna línea «escalate:» mira la nota, así que una nota baja por sí sola no llama a nadie.
survey-no-touchpoint = No se nombra ningún punto de contacto, así que solo se pregunta donde un programa nombre esta encuesta.
survey-no-reminder = Termina antes de que toque un recordatorio, así que no se recuerda a nadie.
survey-half-translated = Algunas líneas están traducidas a «{ $language }». Todavía no: { $lines }.
lines-named = { $n ->
    [one] línea { $last }
    [many] líneas { $first } y { $last }
   *[other] líneas { $first } y { $last }
}
survey-near-language = No hablo «{ $language }» ({ $lines }). ¿Quería decir «{ $nearest }»? Mis idiomas son { $known }.
survey-strange-language = No hablo «{ $language }» ({ $lines }). Compruebe el código, por favor. Mis idiomas son { $known }.
survey-near-name = La línea { $line } pregunta por «{ $name }», que no es ninguna pregunta anterior. ¿Quería decir «{ $nearest }»? Solo se hará si la conversación trae un dato con ese nombre.
survey-no-name = La línea { $line } pregunta por «{ $name }», que no es ninguna pregunta anterior. Solo se hará si la conversación trae un dato con ese nombre.
survey-rule-near-name = La línea { $line } mira «{ $name }», que no es ninguna pregunta anterior. ¿Quería decir «{ $nearest }»? Solo llamará a alguien si la conversación trae un dato con ese nombre.
survey-rule-no-name = La línea { $line } mira «{ $name }», que no es ninguna pregunta anterior. Solo llamará a alguien si la conversación trae un dato con ese nombre.
