# Lo que lee un administrador cuando una pregunta de una encuesta tiene un error. Delante está «Línea N:».

survey-range-wrong = un intervalo son dos números con un guion en medio, primero el menor, por ejemplo «1-3».
survey-range-turned = el intervalo está al revés: primero va el número menor.
survey-range-least = las opciones se cuentan en números enteros, y tiene que poder elegirse al menos una.
survey-range-options = solo hay { $count } opciones, así que nadie puede elegir tantas.
survey-condition-number = «{ $value }» no es un número, y «{ $name }» pide uno.
survey-condition-date = «{ $value }» no es un día con el que se pueda comparar «{ $name }». Escríbalo como año-mes-día, en cifras.
