channel-refused = { $channel } nos rechaza, así que no se envía nada allí ({ $reason }). Lo que espera está guardado y se intenta de nuevo cada pocos minutos. «askafter doctor» dice qué hacer.
channel-accepted = { $channel } vuelve a aceptar nuestros mensajes. Lo que esperaba se está enviando.
storage-returned = Desde { $since } hasta { $until } no se pudo guardar nada (disco lleno, o base de datos fuera de alcance). No se ha perdido nada de lo que aceptamos; lo que llegó mientras tanto se rechazó, y quienes lo enviaron lo repiten donde pueden. Todo vuelve a estar bien.
rows-stuck = El trabajo está parado aunque Askafter está en marcha. Más de un minuto de retraso: mensajes { $messages }, temporizadores { $timers }. «askafter doctor» dice qué hacer.
rows-moved = El trabajo sigue: ya no hay mensajes ni temporizadores atascados.
clock-jumped = El reloj de { $machine } saltó { $way ->
    [back] hacia atrás
   *[forward] hacia delante
} { $span }, o la máquina estuvo dormida. Los recordatorios y plazos pueden llegar demasiado pronto o demasiado tarde. Compruebe que su reloj se mantiene en hora (NTP).
clock-steady = El reloj de { $machine } lleva diez minutos marchando con regularidad. Todo vuelve a estar bien.
