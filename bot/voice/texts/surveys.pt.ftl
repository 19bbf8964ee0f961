# O que leem os administradores que configuram pesquisas no chat.

survey-commands = O que se pode fazer com as pesquisas:
help-survey-edit = /survey edit NOME – escrever a próxima versão
help-survey-preview = /survey preview NOME – experimentar; nada é contado
help-survey-copy = /survey copy NOME NOVO – outra pesquisa com o mesmo texto
help-survey-export = /survey export NOME – o texto como arquivo
help-survey-import = /survey import – receber um arquivo
help-survey-delete = /survey delete NOME – tirá-la
help-survey-versions = /survey versions NOME – o que mudou
help-survey-translate = /survey translate NOME sl – o que falta numa língua
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, se { $condition }: { $wording }
survey-asks-more = … e mais { $n ->
    [one] { $n } pergunta
    [many] { $n } perguntas
   *[other] { $n } perguntas
}.
survey-takes = No máximo { $questions ->
    [one] { $questions } pergunta
    [many] { $questions } perguntas
   *[other] { $questions } perguntas
}, cerca de { $span }.
span-seconds = { $n ->
    [one] { $n } segundo
    [many] { $n } segundos
   *[other] { $n } segundos
}
span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minutos
   *[other] { $n } minutos
}
survey-edit-how = Copie isto, mude e envie. Torna-se a próxima versão de { $name }, como rascunho; até você ativá-la, nada muda para ninguém.
survey-edit-file = O texto de { $name } é longo demais para uma mensagem, por isso aqui está como arquivo. Mude-o e envie-o de volta com as palavras /survey import. Torna-se a próxima versão, como rascunho.
survey-mend-text = Nada foi guardado ainda. Corrija isso e envie o texto inteiro de novo.
survey-mend-file = Nada foi guardado ainda. Corrija isso e envie o arquivo inteiro de novo, ou o texto dele.
survey-mend-draft = /survey edit { $name } mostra o texto a corrigir.
survey-cut = Este texto é quase tão longo quanto uma mensagem pode ser aqui, então talvez falte o fim. Se faltar, envie a pesquisa inteira como arquivo de texto (.txt ou .survey).
survey-cut-whole = Se não falta nada, /survey activate { $name } a ativa.
survey-rest = Isto parece o resto de uma pesquisa longa demais para uma só mensagem, então a primeira parte não está completa. Envie, por favor, a pesquisa inteira como arquivo de texto (.txt ou .survey).
survey-other-name = Nada foi guardado: o texto se chama { $found }, não { $name }. Para outra pesquisa, envie-o depois de /survey new; /survey copy { $name } { $found } faz uma cópia.
survey-unchanged = { $name }, versão { $version }, já diz exatamente isto, por isso não há nada de novo para guardar.
survey-copy-how = Como se chamará a cópia? Letras minúsculas, algarismos e hifens, por exemplo: /survey copy { $name } { $name }-2
survey-name-taken = Já há uma pesquisa chamada { $name }. Escolha outro nome.
survey-import-how = Envie a pesquisa como arquivo de texto (.survey ou .txt, UTF-8, no máximo { $most } caracteres). Você também pode colar o texto nas linhas abaixo de /survey import.
survey-file-too-large = Nada foi guardado: o arquivo é grande demais para uma pesquisa. Uma pesquisa tem no máximo { $most } caracteres.
survey-file-not-text = Nada foi guardado: o arquivo não é texto simples em UTF-8. Guarde-o como “texto simples, UTF-8” e envie de novo.
survey-file-empty = Nada foi guardado: o arquivo está vazio.
survey-file-other = Leio pesquisas de arquivos de texto simples (.txt ou .survey). Se esta é uma, guarde-a como “texto simples” e envie de novo, ou cole o texto aqui.
survey-file-unreadable = Nada foi guardado: não foi possível buscar o arquivo agora. Envie-o mais uma vez.
survey-file = O texto como arquivo: { $name }
survey-export = { $name }, versão { $version }, palavra por palavra:
survey-version = Versão { $version }: { $state }, { $at }
survey-one-version = Só há esta versão, por isso não há o que comparar.
survey-no-version = { $name } não tem versão { $version }. A mais nova é { $newest }.
survey-changes = Da versão { $old } para a { $new } (− saiu, + entrou):
survey-no-change = As versões { $old } e { $new } dizem o mesmo.
survey-more-changes = … e mais { $n ->
    [one] { $n } linha
    [many] { $n } linhas
   *[other] { $n } linhas
}.
survey-translate-how = Indique uma língua diferente da própria ({ $base }), por exemplo: /survey translate { $name } { $other }
survey-translate-own = “{ $base }” é a língua em que { $name } está escrita. Indique outra, por exemplo: /survey translate { $name } { $other }
survey-translate-unknown = Não conheço nenhuma língua “{ $language }”. As minhas línguas são { $known }; de outra, escreva o código.
survey-translated = Em { $name } tudo está traduzido para “{ $language }”.
survey-translate-list = { $n ->
    [one] { $n } linha não tem
    [many] { $n } linhas não têm
   *[other] { $n } linhas não têm
} ainda “{ $language }”. Copie isto, escreva as traduções e envie. O que você deixar vazio fica na língua da pesquisa.
survey-translate-strange = Nada foi guardado: a linha { $line } abaixo do comando (“{ $words }”) não é uma linha da pesquisa. Deixe como estão as linhas acima das traduções.
survey-translate-empty = Não havia tradução depois de “{ $language }:”, por isso nada foi guardado.
survey-delete-drafts = Apagar { $name }? { $drafts ->
    [one] O rascunho não perguntou a ninguém e vai sumir.
    [many] Os { $drafts } rascunhos não perguntaram a ninguém e vão sumir.
   *[other] Os { $drafts } rascunhos não perguntaram a ninguém e vão sumir.
}
survey-delete-live = Apagar { $name }? Ela não perguntará a mais ninguém e seus pontos de contato ficarão livres. Ela já esteve ativa, por isso o texto e todas as respostas ficam para os relatórios.
survey-deleted = { $name } foi apagada.
survey-retired = { $name } foi retirada: não pergunta a mais ninguém. O texto e todas as respostas ficam; /report { $name } ainda as mostra.
nothing-to-delete = { $name } já foi retirada e suas respostas ficam. Não há mais nada para apagar.
button-new = Nova pesquisa
button-preview = Experimentar
button-edit = Mudar
button-versions = Versões
button-delete = Apagar

preview-begins = Agora você experimenta { $name }, versão { $version }, como um cliente a veria. Nada é contado e ninguém é chamado. /stop encerra.
preview-nothing = Em { $name } não há nenhuma pergunta que seria feita sem saber nada do cliente.
preview-case = Com um cliente real, uma pessoa seria chamada agora: { $rule }
preview-done = Essa era a pesquisa inteira. Nada dela foi guardado.
preview-over = Esta prévia acabou: essa versão não existe mais.
guide-stopped-preview = A prévia acabou. Nada dela foi guardado.

# Erros e conselhos; antes de um erro vem “Linha N:”.

survey-never = esta condição nunca pode ser verdadeira, por isso a pergunta nunca seria feita. Mude-a, ou aquelas de que depende.
survey-rule-never = esta condição nunca pode ser verdadeira, por isso ninguém seria chamado. Mude-a.
survey-label-long = Linha { $line }: uma opção tem { $length } caracteres. O Slack mostra { $most } num botão, um telefone cerca de 30.
survey-long = O caminho mais longo faz { $questions ->
    [one] { $questions } pergunta
    [many] { $questions } perguntas
   *[other] { $questions } perguntas
} e leva cerca de { $span }. As pessoas ficam por cerca de { $most } perguntas ou dois minutos; pense no que pode sair.
survey-mistakes-more = … e mais { $n ->
    [one] { $n } erro
    [many] { $n } erros
   *[other] { $n } erros
}.
