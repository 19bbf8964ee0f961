# O que lê quem é novo aqui: o que vem a seguir.

survey-occasion = A pergunta é feita { $after } depois do fim de um contato em “{ $touchpoint }”. O seu helpdesk ou programa me informa dos contatos: /token new helpdesk cria uma chave para ele.
survey-occasion-named = A pergunta é feita { $after } depois de um contato para o qual o seu helpdesk ou programa indica “{ $name }”: /token new helpdesk cria uma chave para ele.
span-hours = { $n ->
    [one] { $n } hora
    [many] { $n } de horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
}
survey-command-unknown = “{ $word }” não é nada que eu saiba fazer com uma pesquisa.
