# O que se diz de fotos, arquivos, mensagens de voz, vídeos e figurinhas.

may-attach = Você pode acrescentar fotos, arquivos ou uma mensagem de voz, de até { $limit } MB cada.
not-kept = Algo do que você enviou não pôde ser guardado. Fotos, arquivos e mensagens de voz de até { $limit } MB cada são bem-vindos. Se você escreveu algo junto, isso nós temos.
kept-beside = Obrigado, guardamos o que você enviou. A pergunta continua aberta:

attachment-photo = Foto
attachment-file = { $name ->
    [none] Arquivo
   *[other] Arquivo “{ $name }”
}
attachment-voice = { $length ->
    [none] Mensagem de voz
   *[other] Mensagem de voz ({ $length })
}
attachment-video = { $length ->
    [none] Vídeo
   *[other] Vídeo ({ $length })
}
attachment-sticker = Figurinha
attachment-open = { $what } – abrir
customer-sent = { $name } enviou:
mood-without-words = desconhecido (nada em palavras)

page-attach = Acrescentar uma foto ou um arquivo
page-attach-remove = Tirar
page-attach-large = Um arquivo pode ter no máximo { $limit } MB, por isso este ficou de fora:
page-attach-many = Máximo de arquivos numa mensagem: { $most }.
page-file-title = De um cliente
page-file-from = { $name }, { $at }
page-file-case = Caso { $number }
page-file-download = Baixar
page-file-care = O Askafter não verificou se este arquivo tem vírus. Abra-o só se você o esperava.
page-file-unknown = Não há tal arquivo aqui. Verifique se o link está completo.
page-file-gone = Este arquivo não está mais aqui. Talvez o cliente o tenha apagado, ou a plataforma não o guarda mais. Peça que o envie de novo.
page-file-away = Este arquivo não pode ser buscado agora. Tente de novo em alguns minutos; se não ajudar, “askafter doctor” diz o que há de errado.
page-file-refused = Só os colegas que trabalham nos casos podem abrir o que os clientes enviam.
