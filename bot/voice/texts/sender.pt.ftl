# O que os clientes leem quando está definido em nome de quem se pergunta.

invitation-from = Olá! Você falou recentemente com { $sender }. Podemos perguntar como foi?
invitation-from-named = Olá, { $name }! Você falou recentemente com { $sender }. Podemos perguntar como foi?
thanks-from = Obrigado! Isto nos ajuda em { $sender }.
privacy-contact = Perguntas sobre seus dados? { $contact }
