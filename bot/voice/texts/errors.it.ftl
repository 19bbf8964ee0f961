# Quello che legge un amministratore quando il testo di un sondaggio ha un errore. Davanti c’è «Riga N:».

survey-too-long = un sondaggio ha al massimo { $most } caratteri. Lo accorci.
survey-no-colon = «{ $words }» non ha i due punti. Un’impostazione o una domanda si scrive «parola: testo».
survey-word-unknown = «{ $word }» qui non è conosciuto. Le impostazioni sono { $settings }; le domande sono { $kinds }.
survey-word-nearest = «{ $word }» qui non è conosciuto. Intendeva «{ $nearest }»?
survey-word-meant = «{ $word }» qui non è conosciuto. Intendeva «{ $nearest }»? Le domande sono { $kinds }.
survey-without-name = il sondaggio ha bisogno di un nome. Lo aggiunga nella prima riga.
survey-name-wrong = «{ $value }» non può essere un nome. Può avere lettere minuscole, cifre e trattini, al massimo 40.
survey-setting-late = «{ $word }» è un’impostazione. La metta sopra la prima domanda.
survey-setting-twice = «{ $word }» è impostato una seconda volta. Tenga una sola delle due righe.
survey-setting-empty = «{ $word }» ha bisogno di un valore dopo i due punti.
survey-duration = «{ $value }» non è un intervallo di tempo. Scriva un numero e s, m, h o d, al massimo un anno.
survey-remind = «{ $value }» non è un intervallo di tempo. Scriva un numero e s, m, h o d, al massimo un anno, oppure «off» per nessun promemoria.
survey-touchpoint = «{ $value }» c’è già, oppure supera i 200 caratteri.
survey-language = «{ $value }» non è un codice di lingua come en, sl o et.
survey-no-questions = non c’è ancora nessuna domanda. Ne aggiunga almeno una.
survey-many = un sondaggio fa al massimo { $most } domande.
survey-range = «{ $kind }» non prende un intervallo; lo prendono solo «choices» e «number».
survey-question-name = «{ $name }» non può essere il nome di una domanda. Comincia con una lettera minuscola; name, agent e touchpoint sono occupati.
survey-name-twice = c’è già una domanda di nome «{ $name }». Dia a questa un nome proprio.
survey-name-overlaps = due domande di nome «{ $name }» potrebbero essere fatte alla stessa persona. Faccia in modo che le loro condizioni si escludano, oppure dia a questa un nome proprio.
survey-wording-missing = dopo i due punti manca il testo.
survey-wording-long = il testo di una domanda ha al massimo { $most } caratteri.
survey-option-place = una riga con il trattino è un’opzione; le opzioni stanno sotto una «choice» o «choices».
survey-option-length = un’opzione ha da 1 a { $most } caratteri.
survey-option-twice = l’opzione «{ $option }» c’è già.
survey-option-open-last = l’opzione con «...» permette di scrivere la propria, quindi deve essere l’ultima.
survey-options-few = una scelta ha bisogno di almeno due opzioni.
survey-options-many = una scelta ha al massimo { $most } opzioni.
survey-translation-base = «{ $language }» è la lingua del sondaggio stesso. Cambi piuttosto la riga sopra.
survey-translation-twice = c’è già una traduzione in «{ $language }».
survey-translation-place = una traduzione sta sotto la domanda, l’opzione o il «thanks» che traduce.
survey-thanks-always = si ringraziano tutti quelli che hanno risposto, quindi «thanks» non ha né nome né condizione.
survey-thanks-twice = «thanks» c’è già. Tenga una sola delle due righe.
survey-escalate-empty = indichi quando deve essere chiamata una persona.
survey-escalate-words = separi le parole con virgole.
survey-condition-wrong = «{ $condition }» non è una condizione. È un nome, uno tra = != < <= > >= in, e un valore; ne unisca più d’una con «and» oppure «or».
survey-condition-brackets = una condizione sta tra parentesi prima dei due punti.
survey-value-with-spaces = «{ $value }» contiene spazi. Metta il valore tra virgolette doppie.
survey-condition-later = «{ $name }» viene chiesto solo più avanti. Una condizione può parlare di domande precedenti.
survey-condition-scale = «{ $value }» non è sulla scala di «{ $name }», che va da { $low } a { $high }.
survey-condition-option = «{ $value }» non è una risposta a «{ $name }». Ci sono: { $options }.
survey-brace = una parentesi graffa non è chiusa, o dentro non c’è un nome. La graffa stessa si scrive due volte.
survey-place-later = «{ $name }» viene chiesto solo più avanti. Un segnaposto può parlare di risposte precedenti.
survey-fallback = il segnaposto «{ $name }» ha bisogno, dopo una barra verticale, di parole per quando non è noto.

# Consigli per un sondaggio che è giusto.

survey-no-rule = Nessuna riga «escalate:» guarda il voto, quindi un voto basso da solo non chiama nessuno.
survey-no-touchpoint = Non è indicato nessun punto di contatto, quindi si chiede solo dove un programma nomina questo sondaggio.
survey-no-reminder = Finisce prima che sia il momento di un promemoria, quindi nessuno lo riceve.
survey-half-translated = Alcune righe sono tradotte in «{ $language }». Non ancora: { $lines }.
lines-named = { $n ->
    [one] riga { $last }
    [many] righe { $first } e { $last }
   *[other] righe { $first } e { $last }
}
survey-near-language = Non parlo «{ $language }» ({ $lines }). Intendeva «{ $nearest }»? Le mie lingue sono { $known }.
survey-strange-language = Non parlo «{ $language }» ({ $lines }). Controlli il codice, per favore. Le mie lingue sono { $known }.
survey-near-name = La riga { $line } chiede di «{ $name }», che non è una domanda precedente. Intendeva «{ $nearest }»? Sarà fatta solo se la conversazione porta un dato con quel nome.
survey-no-name = La riga { $line } chiede di «{ $name }», che non è una domanda precedente. Sarà fatta solo se la conversazione porta un dato con quel nome.
survey-rule-near-name = La riga { $line } guarda «{ $name }», che non è una domanda precedente. Intendeva «{ $nearest }»? Chiamerà qualcuno solo se la conversazione porta un dato con quel nome.
survey-rule-no-name = La riga { $line } guarda «{ $name }», che non è una domanda precedente. Chiamerà qualcuno solo se la conversazione porta un dato con quel nome.
