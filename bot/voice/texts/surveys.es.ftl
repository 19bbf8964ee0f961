# Lo que leen los administradores que configuran encuestas en el chat.

survey-commands = Lo que se puede hacer con las encuestas:
help-survey-edit = /survey edit NOMBRE – escribir la siguiente versión
help-survey-preview = /survey preview NOMBRE – probarla; no se cuenta nada
help-survey-copy = /survey copy NOMBRE NUEVO – otra encuesta con el mismo texto
help-survey-export = /survey export NOMBRE – su texto como archivo
help-survey-import = /survey import – tomar un archivo
help-survey-delete = /survey delete NOMBRE – quitarla
help-survey-versions = /survey versions NOMBRE – qué ha cambiado
help-survey-translate = /survey translate NOMBRE sl – lo que falta en un idioma
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, si { $condition }: { $wording }
survey-asks-more = … y { $n ->
    [one] { $n } pregunta más
    [many] { $n } preguntas más
   *[other] { $n } preguntas más
}.
survey-takes = Como máximo { $questions ->
    [one] { $questions } pregunta
    [many] { $questions } preguntas
   *[other] { $questions } preguntas
}, alrededor de { $span }.
span-seconds = { $n ->
    [one] { $n } segundo
    [many] { $n } segundos
   *[other] { $n } segundos
}
span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minutos
   *[other] { $n } minutos
}
survey-edit-how = Copie esto, cámbielo y envíelo. Será la siguiente versión de { $name }, como borrador; hasta que la active no cambia nada para nadie.
survey-edit-file = El texto de { $name } es demasiado largo para un mensaje, así que aquí está como archivo. Cámbielo y devuélvalo con las palabras /survey import. Será la siguiente versión, como borrador.
survey-mend-text = Todavía no se ha guardado nada. Corríjalo y envíe de nuevo todo el texto.
survey-mend-file = Todavía no se ha guardado nada. Corríjalo y envíe de nuevo el archivo entero, o su texto.
survey-mend-draft = /survey edit { $name } muestra el texto que hay que corregir.
survey-cut = Este texto es casi tan largo como puede ser un mensaje aquí, así que quizá falte el final. Si falta, envíe la encuesta completa como archivo de texto (.txt o .survey).
survey-cut-whole = Si no falta nada, /survey activate { $name } la activa.
survey-rest = Esto parece el resto de una encuesta demasiado larga para un solo mensaje, así que la primera parte no está completa. Envíe, por favor, la encuesta completa como archivo de texto (.txt o .survey).
survey-other-name = No se ha guardado nada: el texto se llama { $found }, no { $name }. Para otra encuesta, envíelo después de /survey new; /survey copy { $name } { $found } hace una copia.
survey-unchanged = { $name }, versión { $version }, ya dice exactamente esto, así que no hay nada nuevo que guardar.
survey-copy-how = ¿Cómo se llamará la copia? Minúsculas, cifras y guiones, por ejemplo: /survey copy { $name } { $name }-2
survey-name-taken = Ya hay una encuesta llamada { $name }. Elija otro nombre.
survey-import-how = Envíe la encuesta como archivo de texto (.survey o .txt, UTF-8, como máximo { $most } caracteres). También puede pegar el texto en las líneas debajo de /survey import.
survey-file-too-large = No se ha guardado nada: el archivo es demasiado grande para una encuesta. Una encuesta tiene como máximo { $most } caracteres.
survey-file-not-text = No se ha guardado nada: el archivo no es texto sin formato en UTF-8. Guárdelo como «texto sin formato, UTF-8» y envíelo de nuevo.
survey-file-empty = No se ha guardado nada: el archivo está vacío.
survey-file-other = Leo las encuestas de archivos de texto sin formato (.txt o .survey). Si esto es una, guárdela como «texto sin formato» y envíela de nuevo, o pegue aquí su texto.
survey-file-unreadable = No se ha guardado nada: el archivo no se pudo obtener ahora mismo. Envíelo otra vez.
survey-file = El texto como archivo: { $name }
survey-export = { $name }, versión { $version }, palabra por palabra:
survey-version = Versión { $version }: { $state }, { $at }
survey-one-version = Solo hay esta versión, así que no hay nada que comparar.
survey-no-version = { $name } no tiene versión { $version }. La más reciente es { $newest }.
survey-changes = De la versión { $old } a la { $new } (− se fue, + llegó):
survey-no-change = Las versiones { $old } y { $new } dicen lo mismo.
survey-more-changes = … y { $n ->
    [one] { $n } línea más
    [many] { $n } líneas más
   *[other] { $n } líneas más
}.
survey-translate-how = Indique un idioma distinto del suyo ({ $base }), por ejemplo: /survey translate { $name } { $other }
survey-translate-own = «{ $base }» es el idioma en que está escrita { $name }. Indique otro, por ejemplo: /survey translate { $name } { $other }
survey-translate-unknown = No conozco ningún idioma «{ $language }». Mis idiomas son { $known }; de cualquier otro, escriba el código.
survey-translated = En { $name } todo está traducido a «{ $language }».
survey-translate-list = { $n ->
    [one] { $n } línea no tiene
    [many] { $n } líneas no tienen
   *[other] { $n } líneas no tienen
} todavía «{ $language }». Copie esto, escriba las traducciones y envíelo. Lo que deje vacío se queda en el idioma de la encuesta.
survey-translate-strange = No se ha guardado nada: la línea { $line } debajo del comando («{ $words }») no es una línea de la encuesta. Deje como están las líneas encima de las traducciones.
survey-translate-empty = No había ninguna traducción detrás de «{ $language }:», así que no se ha guardado nada.
survey-delete-drafts = ¿Eliminar { $name }? { $drafts ->
    [one] Su borrador no ha preguntado a nadie y desaparecerá.
    [many] Sus { $drafts } borradores no han preguntado a nadie y desaparecerán.
   *[other] Sus { $drafts } borradores no han preguntado a nadie y desaparecerán.
}
survey-delete-live = ¿Eliminar { $name }? No preguntará a nadie más y sus puntos de contacto quedarán libres. Ha estado activa, así que su texto y todas las respuestas se quedan para los informes.
survey-deleted = { $name } está eliminada.
survey-retired = { $name } está retirada: no pregunta a nadie más. Su texto y todas las respuestas se quedan; /report { $name } las sigue mostrando.
nothing-to-delete = { $name } ya está retirada, y sus respuestas se quedan. No hay nada más que eliminar.
button-new = Nueva encuesta
button-preview = Probar
button-edit = Cambiar
button-versions = Versiones
button-delete = Eliminar

preview-begins = Ahora prueba { $name }, versión { $version }, como la vería un cliente. No se cuenta nada y no se llama a nadie. /stop lo termina.
preview-nothing = En { $name } no hay ninguna pregunta que se haría sin saber nada del cliente.
preview-case = Con un cliente real, ahora se llamaría a una persona: { $rule }
preview-done = Esa era toda la encuesta. No se ha guardado nada de ella.
preview-over = Esta vista previa ha terminado: esa versión ya no existe.
guide-stopped-preview = La vista previa ha terminado. No se ha guardado nada de ella.

# Errores y consejos; delante de un error está «Línea N:».

survey-never = esta condición nunca puede cumplirse, así que la pregunta no se haría nunca. Cámbiela, o aquellas de las que depende.
survey-rule-never = esta condición nunca puede cumplirse, así que nunca se llamaría a nadie. Cámbiela.
survey-label-long = Línea { $line }: una opción tiene { $length } caracteres. Slack muestra { $most } en un botón, un teléfono unos 30.
survey-long = El camino más largo hace { $questions ->
    [one] { $questions } pregunta
    [many] { $questions } preguntas
   *[other] { $questions } preguntas
} y lleva alrededor de { $span }. La gente aguanta unas { $most } preguntas o dos minutos; piense qué puede quitarse.
survey-mistakes-more = … y { $n ->
    [one] { $n } error más
    [many] { $n } errores más
   *[other] { $n } errores más
}.
