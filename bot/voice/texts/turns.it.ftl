# Quello che leggono i clienti quando tornano indietro o cambiano una risposta.

button-back = Indietro
button-keep = Lascia così
button-change = Cambia

your-words = Ha scritto:
nothing-before = Questa è la prima domanda; prima non ce n’è nessuna.
not-now = Ora siamo a un’altra domanda. È più sotto.
change-gone = Questa domanda non vale più, quindi non c’è nulla da cambiare.
thanks-changed = Grazie, ora è come desidera.
kept-afterwards = Grazie. L’abbiamo conservato con le Sue risposte.
you-are-welcome = Si figuri. Buona giornata!

button-go = Continua
button-enough = No, grazie

interrupted = L’abbiamo inoltrato al nostro team, e la domanda può aspettare: ci torneremo una volta.
interrupted-again = L’abbiamo inoltrato al nostro team e con le domande ci fermiamo qui.
resume-offer = Poco fa ci siamo fermati a metà di alcune domande. Continuiamo?
no-hurry = Va bene, non c’è fretta. Quando vuole, prema o scriva «{ $go }».
no-hurry-here = Va bene, non c’è fretta. La domanda resta aperta: risponda qui quando Le fa comodo.

rule-interrupted = ha scritto d’altro nel mezzo delle domande
rule-asked = ha chiesto qualcosa accanto a una risposta
rule-afterwards = ha scritto altro dopo la fine delle domande

edit-noted = Abbiamo annotato la Sua modifica.
edit-unclear = Abbiamo visto che ha modificato il messaggio, ma non siamo riusciti a leggervi una risposta. La Sua risposta resta com’era.

customer-edited = { $name } ha modificato questo messaggio, che ora dice:
story-edited = { $at }: { $name } ha modificato un messaggio
