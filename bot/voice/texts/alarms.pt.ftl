channel-refused = { $channel } nos recusa, por isso nada é enviado para lá ({ $reason }). O que espera está guardado e é tentado de novo a cada poucos minutos. “askafter doctor” diz o que fazer.
channel-accepted = { $channel } volta a aceitar nossas mensagens. O que esperava está sendo enviado.
storage-returned = De { $since } até { $until } nada pôde ser guardado (disco cheio, ou banco de dados fora de alcance). Nada do que aceitamos se perdeu; o que chegou nesse tempo foi recusado, e quem enviou repete onde pode. Está tudo bem de novo.
rows-stuck = O trabalho está parado, embora o Askafter esteja rodando. Mais de um minuto de atraso: mensagens { $messages }, temporizadores { $timers }. “askafter doctor” diz o que fazer.
rows-moved = O trabalho voltou a andar: nenhuma mensagem e nenhum temporizador está mais preso.
clock-jumped = O relógio de { $machine } pulou { $way ->
    [back] para trás
   *[forward] para a frente
} { $span }, ou a máquina dormiu. Lembretes e prazos podem vir cedo ou tarde demais. Verifique se o relógio é mantido certo (NTP).
clock-steady = O relógio de { $machine } anda regular há dez minutos. Está tudo bem de novo.
