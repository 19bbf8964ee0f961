# O que um administrador lê quando o texto de uma pesquisa tem um erro. Antes vem “Linha N:”.

survey-too-long = uma pesquisa tem no máximo { $most } caracteres. Encurte-a, por favor.
survey-no-colon = “{ $words }” não tem dois-pontos. Uma configuração ou pergunta se escreve “palavra: texto”.
survey-word-unknown = “{ $word }” não é conhecido aqui. As configurações são { $settings }; as perguntas são { $kinds }.
survey-word-nearest = “{ $word }” não é conhecido aqui. Quis dizer “{ $nearest }”?
survey-word-meant = “{ $word }” não é conhecido aqui. Quis dizer “{ $nearest }”? As perguntas são { $kinds }.
survey-without-name = a pesquisa precisa de um nome. Acrescente-o na primeira linha.
survey-name-wrong = “{ $value }” não pode ser um nome. Pode ter letras minúsculas, algarismos e hifens, no máximo 40.
survey-setting-late = “{ $word }” é uma configuração. Ponha-a acima da primeira pergunta.
survey-setting-twice = “{ $word }” está definido pela segunda vez. Deixe só uma das duas linhas.
survey-setting-empty = “{ $word }” precisa de um valor depois dos dois-pontos.
survey-duration = “{ $value }” não é um período de tempo. Escreva um número e s, m, h ou d, no máximo um ano.
survey-remind = “{ $value }” não é um período de tempo. Escreva um número e s, m, h ou d, no máximo um ano, ou “off” para não enviar lembrete.
survey-touchpoint = “{ $value }” já está aí, ou tem mais de 200 caracteres.
survey-language = “{ $value }” não é um código de língua como en, sl ou et.
survey-no-questions = ainda não há nenhuma pergunta. Acrescente ao menos uma.
survey-many = uma pesquisa faz no máximo { $most } perguntas.
survey-range = “{ $kind }” não leva intervalo; só “choices” e “number” levam.
survey-question-name = “{ $name }” não pode ser o nome de uma pergunta. Ele começa com letra minúscula; name, agent e touchpoint estão ocupados.
survey-name-twice = já há uma pergunta chamada “{ $name }”. Dê a esta um nome próprio.
survey-name-overlaps = duas perguntas chamadas “{ $name }” poderiam ser feitas à mesma pessoa. Faça com que suas condições se excluam, ou dê a esta um nome próprio.
survey-wording-missing = falta o texto depois dos dois-pontos.
survey-wording-long = o texto de uma pergunta tem no máximo { $most } caracteres.
survey-option-place = uma linha com traço é uma opção; as opções ficam abaixo de uma “choice” ou “choices”.
survey-option-length = uma opção tem de 1 a { $most } caracteres.
survey-option-twice = a opção “{ $option }” já está aí.
survey-option-open-last = a opção com “...” deixa a pessoa escrever a sua, por isso tem de ser a última.
survey-options-few = uma escolha precisa de ao menos duas opções.
survey-options-many = uma escolha tem no máximo { $most } opções.
survey-translation-base = “{ $language }” é a língua da própria pesquisa. Mude antes a linha de cima.
survey-translation-twice = já há uma tradução para “{ $language }”.
survey-translation-place = uma tradução fica abaixo da pergunta, da opção ou do “thanks” que ela traduz.
survey-thanks-always = todos os que responderam recebem o agradecimento, por isso “thanks” não tem nome nem condição.
survey-thanks-twice = “thanks” já está aí. Deixe só uma das duas linhas.
survey-escalate-empty = diga quando uma pessoa deve ser chamada.
survey-escalate-words = separe as palavras com vírgulas.
survey-condition-wrong = “{ $condition }” não é uma condição. É um nome, um de = != < <= > >= in, e um valor; una várias com “and” ou “or”.
survey-condition-brackets = uma condição fica entre parênteses antes dos dois-pontos.
survey-value-with-spaces = “{ $value }” tem espaços. Ponha o valor entre aspas duplas.
survey-condition-later = “{ $name }” só é perguntado depois. Uma condição pode falar de perguntas anteriores.
survey-condition-scale = “{ $value }” não está na escala de “{ $name }”, que vai de { $low } a { $high }.
survey-condition-option = “{ $value }” não é uma resposta a “{ $name }”. Há: { $options }.
survey-brace = uma chave não está fechada, ou não tem nome dentro. A própria chave se escreve duas vezes.
survey-place-later = “{ $name }” só é perguntado depois. Um espaço reservado pode falar de respostas anteriores.
survey-fallback = o espaço reservado “{ $name }” precisa, depois de uma barra vertical, de palavras para quando não for conhecido.

# Conselhos para uma pesquisa que está certa.

survey-no-rule = Nenhuma linha “escalate:” olha a nota, por isso uma nota baixa sozinha não chama ninguém.
survey-no-touchpoint = Nenhum ponto de contato é indicado, por isso só se pergunta onde um programa indica esta pesquisa.
survey-no-reminder = Ela termina antes da hora de um lembrete, por isso ninguém é lembrado.
survey-half-translated = Algumas linhas estão traduzidas para “{ $language }”. Ainda não: { $lines }.
lines-named = { $n ->
    [one] linha { $last }
    [many] linhas { $first } e { $last }
   *[other] linhas { $first } e { $last }
}
survey-near-language = Não falo “{ $language }” ({ $lines }). Quis dizer “{ $nearest }”? Meus idiomas são { $known }.
survey-strange-language = Não falo “{ $language }” ({ $lines }). Confira o código, por favor. Meus idiomas são { $known }.
survey-near-name = A linha { $line } pergunta por “{ $name }”, que não é nenhuma pergunta acima. Quis dizer “{ $nearest }”? Ela só será feita se a conversa trouxer um dado com esse nome.
survey-no-name = A linha { $line } pergunta por “{ $name }”, que não é nenhuma pergunta acima. Ela só será feita se a conversa trouxer um dado com esse nome.
survey-rule-near-name = A linha { $line } olha “{ $name }”, que não é nenhuma pergunta acima. Quis dizer “{ $nearest }”? Ela só chamará alguém se a conversa trouxer um dado com esse nome.
survey-rule-no-name = A linha { $line } olha “{ $name }”, que não é nenhuma pergunta acima. Ela só chamará alguém se a conversa trouxer um dado com esse nome.
