# O que os clientes leem quando voltam atrás ou mudam uma resposta.

button-back = Voltar
button-keep = Deixar como está
button-change = Mudar

your-words = Você escreveu:
nothing-before = Esta é a primeira pergunta; não há nenhuma antes.
not-now = Agora estamos em outra pergunta. Ela está mais abaixo.
change-gone = Esta pergunta não se aplica mais, por isso não há o que mudar.
thanks-changed = Obrigado, agora está como você quer.
kept-afterwards = Obrigado. Guardamos isso com as suas respostas.
you-are-welcome = De nada. Tenha um bom dia!

button-go = Continuar
button-enough = Não, obrigado

interrupted = Repassamos isto à nossa equipe, e a pergunta pode esperar: voltaremos a ela uma vez.
interrupted-again = Repassamos isto à nossa equipe e paramos por aqui com as perguntas.
resume-offer = Há pouco paramos no meio de algumas perguntas. Vamos continuar?
no-hurry = Tudo bem, não há pressa. Quando quiser, aperte ou escreva “{ $go }”.
no-hurry-here = Tudo bem, não há pressa. A pergunta continua aberta: responda aqui quando for melhor para você.

rule-interrupted = escreveu sobre outra coisa no meio das perguntas
rule-asked = perguntou ou pediu algo ao lado de uma resposta
rule-afterwards = escreveu mais alguma coisa depois das perguntas

edit-noted = Anotamos sua mudança.
edit-unclear = Vimos que você mudou sua mensagem, mas não conseguimos ler nela uma resposta. Sua resposta fica como estava.

customer-edited = { $name } mudou esta mensagem, que agora diz:
story-edited = { $at }: { $name } mudou uma mensagem
