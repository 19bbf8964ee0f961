# O que os clientes leem nos vários tipos de perguntas: como responder e o que está escolhido.

scale-ces = 1 é muito difícil, 7 é muito fácil.
scale-stars = 1 estrela é o pior, 5 estrelas é o melhor.

button-worse = Pior
button-as = Como esperado
button-better = Melhor
button-done = Pronto
button-today = Hoje, { $day }
button-yesterday = Ontem, { $day }

hint-date = Você também pode escrever um dia, por exemplo “ontem”.
hint-number = Escreva um número de { $low } a { $high }.
hint-choices = Escolha de { $least } a { $most } e depois aperte “Pronto”.
hint-choices-exact = { $n ->
    [one] Escolha { $n } opção e depois aperte “Pronto”.
    [many] Escolha { $n } opções e depois aperte “Pronto”.
   *[other] Escolha { $n } opções e depois aperte “Pronto”.
}
hint-choices-least = { $n ->
    [one] Escolha tudo o que se aplica e depois aperte “Pronto”.
    [many] Escolha ao menos { $n } opções e depois aperte “Pronto”.
   *[other] Escolha ao menos { $n } opções e depois aperte “Pronto”.
}
please-more = { $n ->
    [one] Nada foi escolhido ainda. Escolha ao menos uma opção, ou aperte “Pular”.
    [many] Escolha ao menos { $n } opções, ou aperte “Pular”.
   *[other] Escolha ao menos { $n } opções, ou aperte “Pular”.
}
please-fewer = { $n ->
    [one] Aqui só se pode escolher uma opção. Tire uma antes.
    [many] Aqui se podem escolher no máximo { $n } opções. Tire uma antes.
   *[other] Aqui se podem escolher no máximo { $n } opções. Tire uma antes.
}

please-again-number = Não entendemos bem. Você poderia escrever um número, por exemplo “12”?
please-again-range = Não entendemos bem. Você poderia escrever um número de { $low } a { $high }, por exemplo “{ $example }”?
please-again-outside = Aqui só servem números de { $low } a { $high }. Você poderia escrever um deles, por exemplo “{ $example }”?
please-again-unit = Você poderia nos dizer isso na unidade da pergunta? Basta o número.
please-again-date = Não entendemos bem. Você poderia escolher um dia, ou escrevê-lo, por exemplo “ontem” ou “2026-01-31”?
please-again-choices = Não entendemos bem. { $how } Você também pode escrever o que escolhe, separado por vírgulas.
