# Ce que lisent les clients quand ils reviennent en arrière ou changent une réponse.

button-back = Retour
button-keep = Laisser ainsi
button-change = Modifier

your-words = Vous avez écrit :
nothing-before = C’est la première question ; il n’y en a pas avant.
not-now = Nous en sommes maintenant à une autre question. Elle se trouve plus bas.
change-gone = Cette question ne s’applique plus, il n’y a donc rien à modifier.
thanks-changed = Merci, c’est maintenant comme vous le souhaitez.
kept-afterwards = Merci. Nous l’avons gardé avec vos réponses.
you-are-welcome = Avec plaisir. Bonne journée !

button-go = Continuer
button-enough = Non, merci

interrupted = Nous l’avons transmis à notre équipe, et la question peut attendre : nous y reviendrons une fois.
interrupted-again = Nous l’avons transmis à notre équipe, et nous en restons là avec les questions.
resume-offer = Il y a quelque temps, nous nous sommes arrêtés au milieu de quelques questions. Voulez-vous continuer ?
no-hurry = Très bien, rien ne presse. Quand vous voudrez, appuyez sur « { $go } » ou écrivez-le.
no-hurry-here = Très bien, rien ne presse. La question reste ouverte : répondez ici quand cela vous conviendra.

rule-interrupted = a écrit autre chose au milieu des questions
rule-asked = a posé une question ou demandé quelque chose à côté d’une réponse
rule-afterwards = a écrit autre chose après la fin des questions

edit-noted = Nous avons noté votre modification.
edit-unclear = Nous avons vu que vous avez modifié votre message, mais nous n’avons pas pu y lire de réponse. Votre réponse reste comme avant.

customer-edited = { $name } a modifié ce message, qui dit maintenant :
story-edited = { $at } : { $name } a modifié un message
