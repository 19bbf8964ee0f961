# O que lê quem é novo aqui: o que vem a seguir.

survey-occasion-later = Ela pergunta { $after } depois do fim de um contato em “{ $touchpoint }”. Seu helpdesk ou programa me avisa dos contatos: /token new helpdesk cria uma chave para isso.
survey-occasion-later-named = Ela pergunta { $after } depois de um contato para o qual seu helpdesk ou programa indica “{ $name }”: /token new helpdesk cria uma chave para isso.
survey-occasion-now = Ela pergunta logo depois do fim de um contato em “{ $touchpoint }”. Seu helpdesk ou programa me avisa dos contatos: /token new helpdesk cria uma chave para isso.
survey-occasion-now-named = Ela pergunta logo depois de um contato para o qual seu helpdesk ou programa indica “{ $name }”: /token new helpdesk cria uma chave para isso.
span-hours = { $n ->
    [one] { $n } hora
    [many] { $n } horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } dia
    [many] { $n } dias
   *[other] { $n } dias
}
survey-command-unknown = “{ $word }” não é nada que eu possa fazer com uma pesquisa.
survey-later = Tudo bem, por enquanto ninguém é perguntado. /survey activate { $name } muda isso a qualquer momento.
survey-later-beside = Tudo bem, a versão { $asking } continua perguntando. /survey activate { $name } muda isso a qualquer momento.
survey-gone = Essa versão não existe mais, por isso nada mudou. /survey list mostra todas.
