# Direitos, configurações, registro de mudanças e chaves: o que proprietários e administradores leem.

help-and =
    { $before }
    { $line }
words-left = Aqui não entendo “{ $words }”, por isso nada aconteceu.
help-of-colleague = Como colega:
help-of-here = O que funciona aqui:
help-of-surveys = Pesquisas:
help-of-house = Como tudo está organizado:
help-report = /report NOME – números e comentários de uma pesquisa
help-desk = /desk – um link que abre a mesa num navegador
help-survey = /survey – o que se pode fazer com as pesquisas
help-survey-new = /survey new – escrever uma pesquisa: passo a passo, com um modelo ou como texto
role-more = … e mais { $n }
colleague-unnamed = alguém sem nome
help-survey-list = /survey list – quais pesquisas existem
help-survey-show = /survey show NOME – o texto de uma delas
help-survey-activate = /survey activate NOME – perguntar a partir de agora
help-survey-pause = /survey pause NOME – não perguntar a mais ninguém
help-role = /role – quem trabalha aqui; /role agent dá um código que faz de alguém um colega
help-role-change = /role change NOME analyst – dar outro papel a um colega
help-role-remove = /role remove NOME – retirar o papel
help-settings = /settings – línguas, horas de silêncio, sala da equipe e mais; /settings quiet-hours explica uma
help-token-new = /token new helpdesk – uma chave para um programa que usa a API
help-token-list = /token list – quais programas têm chave
help-token-revoke = /token revoke helpdesk – essa chave não abre mais nada
help-audit = /audit – quem mudou o quê; /audit role mostra um tipo, /audit NOME uma pessoa
help-parked = /parked – o que não pôde ser processado, e como tentar de novo

command-settings = Línguas, horas de silêncio, sala da equipe
command-token = Chaves para programas que usam a API
command-audit = Quem mudou o quê

role-list = Quem trabalha aqui:
role-by-setting = proprietários pela configuração OWNERS: { $accounts }
role-change-how = Quem deve passar a ser o quê? Por exemplo: /role change Ana analyst. Os papéis são agent, analyst, viewer, admin e owner. Estes são os colegas:
role-same = { $name } ({ $account }) já tem este papel: { $role }.
role-changed = { $name } ({ $account }): antes { $role }, agora { $new }.
role-told = { $name } mudou o seu papel.
role-taken = { $name } retirou o seu papel aqui. Se isso surpreende você, pergunte aos colegas.
role-changed-sure = Mudar o papel? { $name } ({ $account }): agora { $role }, depois { $new }.
role-removed-sure = { $name } ({ $role }, { $account }) deve deixar de ser colega aqui?
role-none = nenhum papel

confirm-how = Só você pode confirmar, em um minuto: aperte um botão, ou escreva “sim” ou “não”.
confirm-waits = Ainda espero o seu “sim” ou “não” para { $command }. Até lá nada acontece.
confirm-yes = Sim, faça isso
confirm-no = Não, deixe assim
confirm-over = Já há uma resposta, por isso nada mais aconteceu.
confirm-others = Só quem deu o comando pode confirmar. Nada mudou.
confirm-late = Isso foi há mais de um minuto, por isso nada mudou. Dê o comando mais uma vez.
confirmed-yes = Confirmado: { $command }
confirmed-no = Tudo bem, nada mudou: { $command }
owners-told = Para sua informação: { $name } ({ $account }) acabou de fazer isto: { $command }

audit-title = Quem mudou o quê, o mais recente primeiro:
audit-empty = Nada foi mudado ainda.
audit-none = No registro não há nada disso. /audit aceita um nome, uma conta ou uma destas palavras: { $kinds }
audit-older = { $command } mostra os anteriores.
button-older = Anteriores
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = papel de { $subject }
audit-code = código para o papel { $subject }
audit-setting = configuração { $subject }
audit-survey = pesquisa { $subject }
audit-touchpoint = ponto de contato { $subject }
audit-token = chave { $subject }
audit-confirmation = confirmado { $subject }
audit-export = exportação { $subject }
audit-parked = posto de lado ({ $subject })
audit-other = { $what } { $subject }
audit-version = versão { $version }, { $state }
audit-valid = válida
audit-retried = tentado de novo
audit-by-console = o console
audit-by-program = programa { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : não mais { $before }

setting-title = É assim que tudo está configurado aqui:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings com um nome explica uma, /settings com um nome e um valor a define.
setting-example = Por exemplo: { $example }
setting-back = /settings { $name } default volta ao que dizem as configurações do servidor: { $value }
setting-nothing = nada
setting-changed = { $name }: antes { $before }, agora { $after }.
setting-same = { $name }: já { $after }, por isso nada mudou.
setting-staff-room-sure = Os casos dos clientes devem chegar a partir de agora a { $after } e não mais a { $before }? Os cartões da sala antiga ainda podem ser respondidos lá; um caso que ninguém assume muda com o próximo lembrete.
cases-come-here = A partir de agora os casos dos clientes chegam aqui.

setting-languages = línguas que ofereço
setting-language = língua da sala da equipe e das pesquisas que não indicam nenhuma
setting-timezone = fuso em que as horas são escritas, e o das pessoas de quem ninguém o informou
setting-quiet-hours = horas em que ninguém é convidado nem lembrado, pelo relógio da pessoa perguntada
setting-quiet-days = dias em que ninguém é convidado nem lembrado
setting-staff-room = para onde vão os casos dos clientes
setting-sender = em nome de quem se pergunta aos clientes
setting-privacy-contact = quem /privacy indica para perguntas sobre os próprios dados

setting-how-languages = Uma ou mais de: { $known }. “all” oferece todas.
setting-how-language = Uma das línguas oferecidas.
setting-how-timezone = Um nome do banco de fusos horários: um continente e uma cidade.
setting-how-quiet-hours = Quando começa e quando termina o silêncio, ou “off”. O que sairia nesse meio-tempo sai quando ele termina.
setting-how-quiet-days = Dias como mon, tue, sat, sun, ou “off”.
setting-how-staff-room = web:desk, telegram: e o número de um grupo (se quiser, com / e o número de um tópico), ou slack: e o identificador de um canal. Conectados aqui: { $channels }.
setting-how-sender = Um nome de no máximo 60 caracteres, ou “off”.
setting-how-privacy-contact = Um endereço, um link ou um nome de no máximo 200 caracteres, ou “off”.

setting-languages-wrong = Não falo “{ $language }”. Há: { $known }.
setting-languages-base = “{ $language }” é a língua da sala da equipe, por isso tem de ser oferecida. Mude essa primeiro: /settings language
setting-language-wrong = Tem de ser uma das línguas oferecidas: { $known }.
setting-timezone-wrong = Não conheço nenhum fuso horário com esse nome. Escreve-se continente e cidade, com maiúsculas.
setting-timezone-nearest = Não conheço nenhum fuso horário chamado “{ $value }”. Você quis dizer { $nearest }?
setting-quiet-hours-wrong = Isso não é um intervalo do dia. São dois horários com um hífen no meio, ou “off”.
setting-quiet-days-wrong = Indique dias dentre { $known }, no máximo seis, ou “off”.
setting-staff-room-wrong = Isso não indica nenhuma sala.
setting-staff-room-away = { $channel } não está conectado aqui, por isso os casos não podem ir para lá.
setting-text-wrong = No máximo { $most } caracteres, numa só linha.

token-how = /token new NOME cria uma chave para um programa, /token revoke NOME a retira.
token-where = Os programas a enviam para { $site }/api/v1. O que podem dizer ali está em { $site }/docs.
token-name = Uma chave precisa de um nome próprio: letras minúsculas, algarismos e hifens, no máximo 40. Por exemplo: /token new helpdesk
token-taken = Já há uma chave chamada { $name }. /token revoke { $name } a retira.
token-made =
    Esta é a chave de { $name }. Copie-a agora: em dez minutos ela some daqui e ninguém pode mostrá-la de novo.
    { $token }
token-hidden = Aqui havia uma chave. Ela não é mais mostrada e vale até ser retirada.
token-revoked = A chave de { $name } não abre mais nada.
token-revoke-sure = A chave de { $name } não deve abrir mais nada? O programa que a usa será recusado a partir daí.
token-unknown = Não há nenhuma chave chamada { $name }.
token-line = { $name } – criada { $at } por { $who }
token-none = Nenhum programa tem chave ainda.
button-revoke = Retirar { $name }
