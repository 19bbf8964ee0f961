# Lo que se dice de fotos, archivos, notas de voz, vídeos y stickers.

may-attach = Puede añadir fotos, archivos o una nota de voz, de hasta { $limit } MB cada uno.
not-kept = Algo de lo que envió no se pudo guardar. Son bienvenidos fotos, archivos y notas de voz de hasta { $limit } MB cada uno. Si escribió algo con ello, lo tenemos.
kept-beside = Gracias, hemos guardado lo que envió. La pregunta sigue abierta:

attachment-photo = Foto
attachment-file = { $name ->
    [none] Archivo
   *[other] Archivo «{ $name }»
}
attachment-voice = { $length ->
    [none] Nota de voz
   *[other] Nota de voz ({ $length })
}
attachment-video = { $length ->
    [none] Vídeo
   *[other] Vídeo ({ $length })
}
attachment-sticker = Sticker
attachment-open = { $what } – abrir
customer-sent = { $name } envió:
mood-without-words = desconocido (nada en palabras)

page-attach = Añadir una foto o un archivo
page-attach-remove = Quitar
page-attach-large = Un archivo puede tener como máximo { $limit } MB, así que este se dejó fuera:
page-attach-many = Máximo de archivos en un mensaje: { $most }.
page-file-title = De un cliente
page-file-from = { $name }, { $at }
page-file-case = Caso { $number }
page-file-download = Descargar
page-file-care = Askafter no ha comprobado si este archivo tiene virus. Ábralo solo si lo esperaba.
page-file-unknown = Aquí no hay tal archivo. Compruebe que tiene el enlace completo.
page-file-gone = Este archivo ya no está. Quizá el cliente lo borró o la plataforma ya no lo guarda. Pídale que lo envíe de nuevo.
page-file-away = Este archivo no se puede obtener ahora mismo. Inténtelo de nuevo en unos minutos; si no ayuda, «askafter doctor» dice qué pasa.
page-file-refused = Solo los colegas que trabajan en los casos pueden abrir lo que envían los clientes.
