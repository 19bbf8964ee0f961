# Quello che leggono gli amministratori che configurano i sondaggi in chat.

survey-commands = Che cosa si può fare con i sondaggi:
help-survey-edit = /survey edit NOME – scrivere la versione successiva
help-survey-preview = /survey preview NOME – provarlo; non si conta nulla
help-survey-copy = /survey copy NOME NUOVO – un altro sondaggio con lo stesso testo
help-survey-export = /survey export NOME – il suo testo come file
help-survey-import = /survey import – prendere un file
help-survey-delete = /survey delete NOME – toglierlo
help-survey-versions = /survey versions NOME – che cosa è cambiato
help-survey-translate = /survey translate NOME sl – che cosa manca in una lingua
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, se { $condition }: { $wording }
survey-asks-more = … e ancora { $n ->
    [one] { $n } domanda
    [many] { $n } domande
   *[other] { $n } domande
}.
survey-takes = Al massimo { $questions ->
    [one] { $questions } domanda
    [many] { $questions } domande
   *[other] { $questions } domande
}, circa { $span }.
span-seconds = { $n ->
    [one] { $n } secondo
    [many] { $n } secondi
   *[other] { $n } secondi
}
span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minuti
   *[other] { $n } minuti
}
survey-edit-how = Lo copi, lo cambi e lo invii. Diventa la versione successiva di { $name }, come bozza; finché non la attiva, non cambia nulla per nessuno.
survey-edit-file = Il testo di { $name } è troppo lungo per un messaggio, quindi eccolo come file. Lo cambi e lo rimandi con le parole /survey import. Diventa la versione successiva, come bozza.
survey-mend-text = Non è ancora stato salvato nulla. Lo corregga e mandi di nuovo tutto il testo.
survey-mend-file = Non è ancora stato salvato nulla. Lo corregga e mandi di nuovo tutto il file, o il suo testo.
survey-mend-draft = /survey edit { $name } mostra il testo da correggere.
survey-cut = Questo testo è lungo quasi quanto può esserlo un messaggio qui, quindi forse manca la fine. Se è così, invii l’intero sondaggio come file di testo (.txt o .survey).
survey-cut-whole = Se non manca nulla, /survey activate { $name } lo attiva.
survey-rest = Sembra il resto di un sondaggio troppo lungo per un solo messaggio, quindi la prima parte non è completa. Invii per favore l’intero sondaggio come file di testo (.txt o .survey).
survey-other-name = Non è stato salvato nulla: il testo si chiama { $found }, non { $name }. Per un altro sondaggio lo invii dopo /survey new; /survey copy { $name } { $found } ne fa una copia.
survey-unchanged = { $name }, versione { $version }, dice già esattamente questo, quindi non c’è nulla di nuovo da salvare.
survey-copy-how = Come si chiamerà la copia? Lettere minuscole, cifre e trattini, per esempio: /survey copy { $name } { $name }-2
survey-name-taken = C’è già un sondaggio di nome { $name }. Scelga un altro nome.
survey-import-how = Invii il sondaggio come file di testo (.survey o .txt, UTF-8, al massimo { $most } caratteri). Può anche incollare il testo nelle righe sotto /survey import.
survey-file-too-large = Non è stato salvato nulla: il file è troppo grande per un sondaggio. Un sondaggio ha al massimo { $most } caratteri.
survey-file-not-text = Non è stato salvato nulla: il file non è testo semplice in UTF-8. Lo salvi come «testo semplice, UTF-8» e lo invii di nuovo.
survey-file-empty = Non è stato salvato nulla: il file è vuoto.
survey-file-other = Leggo i sondaggi da file di testo semplice (.txt o .survey). Se questo è un sondaggio, lo salvi come «testo semplice» e lo invii di nuovo, oppure incolli qui il testo.
survey-file-unreadable = Non è stato salvato nulla: in questo momento non si è potuto prendere il file. Lo invii ancora una volta.
survey-file = Il testo come file: { $name }
survey-export = { $name }, versione { $version }, parola per parola:
survey-version = Versione { $version }: { $state }, { $at }
survey-one-version = C’è solo questa versione, quindi non c’è nulla da confrontare.
survey-no-version = { $name } non ha una versione { $version }. La più recente è { $newest }.
survey-changes = Dalla versione { $old } alla { $new } (− tolto, + aggiunto):
survey-no-change = Le versioni { $old } e { $new } dicono la stessa cosa.
survey-more-changes = … e ancora { $n ->
    [one] { $n } riga
    [many] { $n } righe
   *[other] { $n } righe
}.
survey-translate-how = Indichi una lingua diversa dalla sua ({ $base }), per esempio: /survey translate { $name } { $other }
survey-translate-own = «{ $base }» è la lingua in cui è scritto { $name }. Ne indichi un’altra, per esempio: /survey translate { $name } { $other }
survey-translate-unknown = Non conosco nessuna lingua «{ $language }». Le mie lingue sono { $known }; di un’altra scriva il codice.
survey-translated = In { $name } tutto è tradotto in «{ $language }».
survey-translate-list = { $n ->
    [one] { $n } riga non ha
    [many] { $n } righe non hanno
   *[other] { $n } righe non hanno
} ancora «{ $language }». Lo copi, scriva le traduzioni e lo invii. Quello che lascia vuoto resta nella lingua del sondaggio.
survey-translate-strange = Non è stato salvato nulla: la riga { $line } sotto il comando («{ $words }») non è una riga del sondaggio. Lasci come sono le righe sopra le traduzioni.
survey-translate-empty = Dietro «{ $language }:» non c’era nessuna traduzione, quindi non è stato salvato nulla.
survey-delete-drafts = Eliminare { $name }? { $drafts ->
    [one] La sua bozza non ha chiesto nulla a nessuno e sparirà.
    [many] Le sue { $drafts } bozze non hanno chiesto nulla a nessuno e spariranno.
   *[other] Le sue { $drafts } bozze non hanno chiesto nulla a nessuno e spariranno.
}
survey-delete-live = Eliminare { $name }? Non chiederà più nulla a nessuno e i suoi punti di contatto saranno liberi. È già stato attivo, quindi il testo e tutte le risposte restano per i rapporti.
survey-deleted = { $name } è eliminato.
survey-retired = { $name } è ritirato: non chiede più nulla a nessuno. Il testo e tutte le risposte restano; /report { $name } le mostra ancora.
nothing-to-delete = { $name } è già ritirato e le sue risposte restano. Non c’è altro da eliminare.
button-new = Nuovo sondaggio
button-preview = Prova
button-edit = Cambia
button-versions = Versioni
button-delete = Elimina

preview-begins = Ora prova { $name }, versione { $version }, come lo vedrebbe un cliente. Non si conta nulla e non si chiama nessuno. /stop lo termina.
preview-nothing = In { $name } non c’è nessuna domanda che verrebbe fatta senza sapere nulla del cliente.
preview-case = Con un cliente vero, ora verrebbe chiamata una persona: { $rule }
preview-done = Questo era tutto il sondaggio. Non ne è stato conservato nulla.
preview-over = Questa anteprima è finita: quella versione non c’è più.
guide-stopped-preview = L’anteprima è finita. Non ne è stato conservato nulla.

# Errori e consigli; davanti a un errore c’è «Riga N:».

survey-never = questa condizione non può mai essere vera, quindi la domanda non verrebbe mai fatta. La cambi, o cambi quelle da cui dipende.
survey-rule-never = questa condizione non può mai essere vera, quindi non verrebbe mai chiamato nessuno. La cambi.
survey-label-long = Riga { $line }: un’opzione ha { $length } caratteri. Slack ne mostra { $most } su un pulsante, un telefono circa 30.
survey-long = Il percorso più lungo fa { $questions ->
    [one] { $questions } domanda
    [many] { $questions } domande
   *[other] { $questions } domande
} e richiede circa { $span }. Le persone restano per circa { $most } domande o due minuti; pensi a che cosa si può togliere.
survey-mistakes-more = … e ancora { $n ->
    [one] { $n } errore
    [many] { $n } errori
   *[other] { $n } errori
}.
