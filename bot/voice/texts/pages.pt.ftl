# O que está nas páginas do chat web e da mesa da equipe.

page-you = Você
page-send = Enviar
page-sending = Enviando …
page-try-again = Tentar de novo
page-take-back = Retirar
page-not-sent = Isto não chegou até nós. A conexão está funcionando?
page-too-long = Uma mensagem comporta 4000 caracteres. Encurte-a um pouco, por favor.
page-too-long-survey = Uma pesquisa comporta 20.000 caracteres. Encurte-a um pouco, por favor.
page-connecting = Conectando de novo …
page-new-messages = Novas mensagens
page-write = Sua mensagem
page-write-placeholder = Escreva uma mensagem
page-write-answer = Escreva sua resposta
page-needs-script = Esta página precisa de JavaScript para mostrar a conversa. Ative-o no navegador.
page-to-chat = Ir para o chat

page-chat-title = Chat
page-chat-subtitle = Gostaríamos de saber como foi
page-chat-log = Conversa
page-chat-empty = Ainda não há nenhuma pergunta para você. Quando houver, ela aparece aqui.

page-demo-label = Demonstração
page-demo-plain = sem cliente real, sem canal real
page-demo-how = Aqui você pode experimentar tudo como cliente; se trabalha aqui, seus comandos também funcionam. Imagine que uma conversa com o suporte acabou de terminar:
page-demo-button = Terminar uma conversa
page-demo-coming = A pergunta chega em alguns segundos.
page-demo-desk = Abrir a mesa da equipe em outra janela
page-demo-chat = Abrir o lado do cliente
page-demo-desk-line = aqui você é a equipe; o cliente está na outra janela.

page-link-title = Uma pesquisa curta espera por você
page-link-body = { $minutes ->
    [0] Leva cerca de meio minuto e você pode parar a qualquer momento.
    [one] Leva cerca de { $minutes } minuto e você pode parar a qualquer momento.
    [many] Leva cerca de { $minutes } minutos e você pode parar a qualquer momento.
   *[other] Leva cerca de { $minutes } minutos e você pode parar a qualquer momento.
}
page-link-begin = Começar

page-sign-in-title = Boas-vindas à mesa da equipe
page-sign-in-body = Um clique e você entra. Guarde este link só para você, por favor.
page-sign-in-body-name = Como seus colegas devem chamar você? Os clientes veem este nome quando você escreve para eles.
page-sign-in-name = Seu nome
page-sign-in-button = Entrar

page-entrance-title = A mesa da equipe
page-entrance-body = Você não entrou aqui. Há dois caminhos:
page-entrance-console = Abra o link que apareceu no console quando o Askafter foi iniciado.
page-entrance-chat = Ou, numa conversa em que conhecem você como colega, escreva

page-no-way-title = Este link não leva a lugar nenhum
page-link-unknown = Este link não leva a nenhuma pergunta nossa. Verifique se ele está completo.
page-code-unknown = Este link não é nosso. Verifique se ele está completo.
page-code-used = Este link já foi usado; cada um vale uma vez. Escreva /desk numa conversa em que conhecem você como colega para receber outro.
page-code-expired = Este link expirou. Escreva /desk numa conversa em que conhecem você como colega para receber outro.

page-desk-title = Mesa da equipe
page-desk-rooms = Salas
page-sign-out = Sair
page-staff-room = Sala da equipe
page-staff-room-what = O que os clientes nos contaram e o que a equipe faz com isso.
page-staff-empty = Tudo calmo. Quando um cliente precisar de alguém, um cartão aparece aqui.
page-staff-elsewhere = Não há nada à espera aqui.
page-cases-telegram = Os casos novos chegam ao grupo do Telegram que /settings staff-room indica. O que está aqui ainda pode ser respondido aqui.
page-cases-slack = Os casos novos chegam ao canal do Slack que /settings staff-room indica. O que está aqui ainda pode ser respondido aqui.
page-own-room = Você e o Askafter
page-own-room-what = Comandos, rascunhos e relatórios; só você vê isto.
page-own-empty = Escreva /help para ver o que você pode fazer aqui.
page-command-placeholder = Escreva um comando ou /help
page-reply-label = Resposta ao cliente
page-note-label = Nota para a equipe; o cliente não a vê
page-reply-send = Enviar ao cliente
page-reply-note = Guardar como nota
page-reply-instead = Em vez disso, responder ao cliente
