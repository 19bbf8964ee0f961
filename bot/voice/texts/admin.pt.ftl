# O que os administradores e outros colegas leem.

needs-role = Isto é para colegas. Se você é um deles, peça um código a um administrador e envie-o aqui como /start r-…
needs-admin = Isto é para proprietários e administradores. Peça a um deles, por favor.
nothing-to-cancel = No momento não há nada para cancelar aqui.
nothing-open-colleague = Não há nenhuma pergunta aberta aqui. /help mostra o que você pode fazer.
welcome-colleague = Olá! { $role ->
    [owner] Aqui você é proprietário.
    [admin] Aqui você é administrador.
    [analyst] Aqui você é analista.
    [agent] Aqui você é atendente.
   *[viewer] Aqui você é leitor.
}
cases-at-web = Os casos dos clientes estão na mesa: /desk dá um link.
cases-at-telegram = Os casos dos clientes chegam ao grupo do Telegram; responda lá.
cases-at-slack = Os casos dos clientes chegam ao canal do Slack; responda lá.
try-help = /help mostra o que você pode fazer agora.
help-agent-web =
    Num caso: escreva no campo abaixo do cartão, na mesa, para responder ao cliente. O que começa com “nota:” fica entre colegas.
help-agent-telegram =
    Num caso: responda ao cartão no grupo para escrever ao cliente. Uma resposta que começa com “nota:” fica entre colegas.
help-agent-slack =
    Num caso: responda na conversa do cartão para escrever ao cliente. Uma resposta que começa com “nota:” fica entre colegas.

which-role = Que papel o novo colega deve ter? Atendentes (agent) trabalham nos casos, analistas (analyst) e leitores (viewer) leem relatórios, administradores (admin) também escrevem pesquisas.
only-owners-give = Só um proprietário pode nomear um { $role ->
    [owner] proprietário
   *[admin] administrador
}.
role-remove-how = /role change NOME PAPEL dá outro papel a um colega, /role remove NOME retira um papel.
role-remove-whom = De quem o papel deve ser retirado? Indique uma destas pessoas, pelo nome ou pela conta:
role-colleague = { $name } ({ $role }): { $account }
role-removed = { $name } ({ $role }, { $account }) não é mais colega aqui.
role-remove-setting = { $name } é proprietário pela configuração OWNERS. Retire a conta de lá e reinicie.
role-remove-last = { $name } é o último proprietário, por isso o papel fica. Nomeie antes outro proprietário: /role owner
role-remove-owners = { $name } é { $role ->
    [owner] proprietário
   *[admin] administrador
}. Só um proprietário pode retirar esse papel.
role-owner = proprietário
role-admin = administrador
role-analyst = analista
role-agent = atendente
role-viewer = leitor
role-code =
    Dê isto ao novo colega ({ $role }). Vale uma vez, por 24 horas. Ele deve me enviar:
    /start { $code }{ $called }
role-given = Agora você é { $role ->
    [owner] proprietário
    [admin] administrador
    [analyst] analista
    [agent] atendente
   *[viewer] leitor
} aqui.
owner-next = O próximo passo: /survey new escreve sua primeira pesquisa.
desk-link =
    Abra isto no navegador em até 15 minutos. Vale uma vez:
    { $link }
code-unknown = Este código não é nosso. Copie-o inteiro e envie de novo.
code-used = Este código já foi usado. Peça um novo.
code-expired = Este código expirou. Peça um novo.

survey-help = Uma pesquisa é um único texto de no máximo { $most } caracteres; ela também pode vir como arquivo (/survey import). Envie-o assim e mude-o como quiser. Shift+Enter começa uma nova linha.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Qual pesquisa? Por exemplo: { $example }
survey-unknown = Não há nenhuma pesquisa chamada { $name }. /survey list mostra todas.
survey-nearest = Não há nenhuma pesquisa chamada { $name }. Quis dizer { $nearest }? /survey list mostra todas.
survey-none = Ainda não há nenhuma pesquisa. /survey new escreve uma.
report-unknown = Não há nenhuma pesquisa chamada { $name }. /report sozinho mostra as que existem.
report-none = Ainda não há nenhuma pesquisa, por isso não há o que relatar.
survey-saved = { $name }, versão { $version }, está guardada como rascunho. Ninguém é perguntado ainda.
survey-saved-beside = { $name }, versão { $version }, está guardada como rascunho. A versão { $asking } continua perguntando até você ativar esta.
survey-ready = { $name } deve perguntar a partir de agora?
survey-mistake = Linha { $line }: { $problem }
survey-right = Assim estaria certo:
survey-active = { $name }, versão { $version }, está ativa: ela pergunta a partir de agora.
survey-active-already = { $name }, versão { $version }, já está ativa. /survey edit { $name } escreve a próxima versão.
survey-paused = { $name }, versão { $version }, está em pausa: ninguém novo é perguntado. Quem está respondendo pode terminar.
survey-line = { $name }, versão { $version }: { $state }
survey-unreadable = { $name }, versão { $version }, foi guardada por outra versão deste programa e não consigo ler: ninguém é perguntado. /survey edit { $name } mostra o texto; corrija e envie de volta.
survey-state-draft = rascunho
survey-state-active = ativa
survey-state-paused = em pausa
survey-state-retired = retirada
touchpoint-taken = O ponto de contato { $touchpoint } já pertence à pesquisa ativa { $survey }. Primeiro ponha aquela em pausa e mude-a, ou dê a esta outro ponto de contato.
no-draft = Não há rascunho de { $name } para ativar. /survey edit { $name } escreve a próxima versão.
not-live = { $name } não está ativa, por isso não há o que pausar.
only-a-preview = Isto é só uma prévia, nada foi guardado.
button-list = Lista
button-show = Mostrar
button-show-named = Mostrar { $name }
button-activate = Ativar
button-pause = Pausar

which-report = Sobre qual pesquisa é o relatório?
report-title = { $name }, todas as versões até agora
report-nobody-asked = Ninguém foi perguntado ainda, por isso não há números.
report-csat = CSAT: { $percent } % deram 4 ou 5, média { $mean } de 5 (n = { $n })
report-nps = NPS: { $nps }, média { $mean } de 10 (n = { $n })
report-response = Taxa de resposta: { $percent } % ({ $answered } de { $invited } convidados)
report-completion = Concluídas: { $percent } % ({ $completed } de { $answered } que responderam)
report-comments = { $n ->
    [one] O último comentário:
    [many] Os últimos { $n } comentários:
   *[other] Os últimos { $n } comentários:
}
report-no-comments = Ninguém escreveu um comentário ainda.
report-comment = { $mood }:
report-comment-score = nota { $score }, { $mood }:

parked-none = Nada ficou de lado: tudo o que chegou foi processado.
parked-list = Isto chegou e não pôde ser processado. Está guardado como chegou e é tentado de novo sozinho.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } tentativa
    [many] { $attempts } tentativas
   *[other] { $attempts } tentativas
}
parked-again = { $kind } está sendo tentado de novo. Se falhar outra vez, você o encontra aqui.
parked-gone = Isso não está mais de lado.
button-retry = Tentar { $number } de novo
