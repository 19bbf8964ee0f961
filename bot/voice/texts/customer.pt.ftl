# O que os clientes leem. Curto, caloroso, simples; trata-se por você, sem gíria. Sempre se pode dizer não.

welcome = Olá! Depois de um contato conosco, talvez façamos aqui uma pergunta curta. Você pode dizer não a qualquer momento: /stop encerra isso para sempre, /privacy explica o que guardamos.
welcome-back = Que bom ver você de novo! De vez em quando talvez façamos uma pergunta curta. /stop encerra outra vez.
who-asks = Perguntamos a quem esteve em contato com a nossa equipe{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} como foi, para melhorar. Você não precisa responder. /stop encerra isso para sempre, /privacy explica o que guardamos.
never-again = Entendido. Não vamos perguntar mais. Se mudar de ideia, envie /start.
which-language = Em que língua vamos conversar?
language-chosen = A partir de agora escreveremos em português.
privacy = Guardamos o que você responde aqui, com as fotos, os arquivos e as mensagens de voz que acrescentar, junto com a conversa de que se trata, para que nossa equipe possa resolver as coisas. Só nossa equipe lê. O tom dos textos livres é avaliado no nosso próprio servidor; nada é repassado. /stop encerra todas as perguntas. Para ver ou apagar o que temos sobre você, escreva à equipe com que esteve em contato.
help-customer =
    O que você pode fazer aqui:
    /stop – nunca mais perguntamos nada
    /start – você é bem-vindo de volta
    /language – escolher a língua
    /privacy – o que guardamos
help-elsewhere = Todo o resto só numa conversa a sós, porque aqui outras pessoas leem{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = O comando { $verb } não existe aqui. /help mostra o que você pode fazer.
command-nearest = O comando { $verb } não existe aqui. Quis dizer { $nearest }? /help mostra tudo.
answered-in-private = Respondi na nossa mensagem direta.
nothing-open = Obrigado por escrever. No momento não há nenhuma pergunta aberta aqui, por isso ninguém recebeu sua mensagem. Se precisar de ajuda, escreva à equipe que atendeu você antes.
how-to-come-back = Você pediu que não perguntássemos mais. Se mudou de ideia, envie /start.
not-yours = Este botão não é para você, por isso nada mudou.
not-your-case = Daqui só os atendentes podem escrever aos clientes, por isso isto não foi enviado a ninguém. Se você deveria ser um deles, peça um código a um administrador e envie-o para mim numa conversa a sós.

invitation = Olá! Você falou conosco recentemente. Podemos perguntar como foi?
invitation-named = Olá, { $name }! Você falou conosco recentemente. Podemos perguntar como foi?
reminder = Talvez isto tenha passado despercebido. Se tiver um momento, ainda gostaríamos de saber:
asked-below = Repetimos esta pergunta mais abaixo.

scale-csat = 1 é muito insatisfeito, 5 é muito satisfeito.
scale-nps = 0 é nada provável, 10 é extremamente provável.

answer-score = Sua resposta: { $score } de { $top }
answer-choice = Sua resposta: { $option }
answer-contact = Sua resposta: { $said }
answer-words = Você respondeu, obrigado.
question-skipped = Pulada.
question-kept = Guardado como comentário.

please-again = Não entendemos bem. Você poderia escolher uma das respostas, ou escrevê-la, por exemplo “{ $example }”?
please-again-score = Não entendemos bem. Escolha um número de { $low } a { $high }, ou escreva-o, por exemplo “{ $example }”.
kept-as-comment = Guardamos o que você escreveu como comentário.
type-your-own = Escreva, por favor, com suas próprias palavras.
already-answered = Você já respondeu a esta, obrigado. Para mudar, toque em “Mudar” abaixo da sua resposta.

button-skip = Pular
button-stop = Encerrar a pesquisa
button-never = Não perguntem mais
button-yes = Sim
button-no = Não

thanks = Obrigado! Isto nos ajuda.
thanks-case = Uma pessoa da nossa equipe foi avisada e vai cuidar disso.
thanks-case-quiet = Uma pessoa da nossa equipe foi avisada e vai cuidar disso. Anotamos que você não quer receber mensagens sobre o assunto.
stopped = Tudo bem, paramos por aqui. Tenha um bom dia!
stopped-kept = Tudo bem, paramos por aqui. Obrigado pelo que você nos contou.

session-completed = Você já terminou esta pesquisa. Obrigado!
session-declined = Você encerrou esta pesquisa, então fica assim.
session-expired = Enquanto isso, esta pergunta foi fechada. Obrigado mesmo assim.
link-unknown = Este link não leva a nenhuma pergunta nossa. Verifique se ele está completo.
link-closed = Enquanto isso, esta pergunta foi fechada. Obrigado pela visita.
link-taken = Outra pessoa já abriu este link. Se ele era para você, pergunte à equipe que o enviou.

somebody-reads = Uma pessoa da nossa equipe está vendo o que você escreveu.
from-staff = { $name }, da nossa equipe:
passed-on = Obrigado. Repassamos isto à nossa equipe.
is-it-solved = Há algum tempo nossa equipe cuidou do que você nos contou. Está resolvido para você?
button-solved = Sim, está resolvido
button-unsolved = Não, ainda não
glad-it-is-solved = Que bom saber. Obrigado por nos contar!
sorry-unsolved = Sentimos muito que ainda não esteja resolvido. Nossa equipe foi avisada e vai ver isso de novo. Se quiser acrescentar algo, é só escrever aqui.
press-again = Por um tempo não foi possível falar conosco. Se você apertou um botão nesse período, aperte-o mais uma vez, por favor.
in-private = Outras pessoas leem aqui. Escreva-me isso, por favor, numa conversa a sós{ $chat ->
    [none] .
   *[other] : { $chat }
}

# O que o Telegram mostra atrás da barra.

command-start = Dizer olá, ou voltar
command-stop = Nunca mais receber perguntas
command-language = Escolher a língua
command-privacy = O que guardamos
command-help = O que você pode fazer aqui
command-report = Números e comentários de uma pesquisa
command-desk = Um link para a mesa da equipe
command-survey = Escrever, ver e ativar pesquisas
command-role = Um código para um novo colega
command-parked = O que não pôde ser processado

# Janelas que o Slack abre sobre a conversa.

button-write = Escrever uma resposta
window-answer = Sua resposta
window-answer-label = Suas palavras
window-note = Nota
window-note-label = O que os colegas devem saber?
window-resolve = Resolvido
window-resolve-label = Uma palavra para os colegas, se quiser
window-send = Enviar
window-close = Fechar
