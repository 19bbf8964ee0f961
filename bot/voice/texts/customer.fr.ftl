# Ce que lisent les clients. Court, chaleureux, simple ; on vouvoie. Il est toujours possible de dire non.

welcome = Bonjour ! Quand vous aurez été en contact avec nous, nous vous poserons peut-être ici une courte question. Vous pouvez dire non à tout moment : /stop y met fin pour toujours, /privacy explique ce que nous gardons.
welcome-back = Heureux de vous revoir ! De temps en temps, nous vous poserons peut-être une courte question. /stop y met fin à nouveau.
who-asks = Nous demandons aux personnes qui ont été en contact avec notre équipe{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} comment cela s’est passé, pour faire mieux. Rien ne vous oblige à répondre. /stop y met fin pour toujours, /privacy explique ce que nous gardons.
never-again = C’est noté. Nous ne vous poserons plus de questions. Si vous changez d’avis, envoyez /start.
which-language = Dans quelle langue souhaitez-vous échanger ?
language-chosen = Désormais, nous vous écrirons en français.
privacy = Nous gardons vos réponses, avec les photos, fichiers et messages vocaux que vous ajoutez et la conversation dont il s’agit, pour que notre équipe puisse arranger les choses. Seule notre équipe les lit. L’humeur des textes libres est évaluée sur notre propre serveur ; rien n’est transmis. /stop met fin à toutes les questions. Pour voir ou faire effacer ce que nous savons de vous, écrivez simplement à l’équipe avec laquelle vous étiez en contact.
help-customer =
    Ce que vous pouvez faire ici :
    /stop – nous ne vous demandons plus jamais rien
    /start – vous êtes de nouveau le bienvenu
    /language – choisir la langue
    /privacy – ce que nous gardons
help-elsewhere = Tout le reste se passe en tête-à-tête, car d’autres lisent ici{ $chat ->
    [none] .
   *[other] {" "}: { $chat }
}

command-unknown = La commande { $verb } n’existe pas ici. /help montre ce que vous pouvez faire.
command-nearest = La commande { $verb } n’existe pas ici. Vouliez-vous dire { $nearest } ? /help montre tout.
answered-in-private = Je vous ai répondu dans notre message direct.
nothing-open = Merci pour votre message. Aucune question n’est ouverte ici pour le moment, donc personne ne l’a reçu. Si vous avez besoin d’aide, écrivez à l’équipe qui vous a aidé auparavant.
how-to-come-back = Vous nous avez demandé de ne plus vous poser de questions. Si vous avez changé d’avis, envoyez /start.
not-yours = Ce bouton ne vous est pas destiné, rien n’a donc changé.
not-your-case = D’ici, seuls les conseillers peuvent écrire aux clients ; ceci n’a donc été envoyé à personne. Si vous devriez en être, demandez un code à un administrateur et envoyez-le-moi en tête-à-tête.

invitation = Bonjour ! Vous avez été récemment en contact avec nous. Pouvons-nous vous demander comment cela s’est passé ?
invitation-named = Bonjour { $name } ! Vous avez été récemment en contact avec nous. Pouvons-nous vous demander comment cela s’est passé ?
reminder = Ceci vous a peut-être échappé. Si vous avez un instant, nous aimerions toujours savoir :
asked-below = Nous avons reposé cette question plus bas.

scale-csat = 1 signifie pas du tout satisfait, 5 très satisfait.
scale-nps = 0 signifie pas du tout probable, 10 extrêmement probable.

answer-score = Votre réponse : { $score } sur { $top }
answer-choice = Votre réponse : { $option }
answer-contact = Votre réponse : { $said }
answer-words = Vous avez répondu, merci.
question-skipped = Question passée.
question-kept = Gardé comme commentaire.

please-again = Nous n’avons pas bien compris. Pourriez-vous choisir une des réponses, ou l’écrire, par exemple « { $example } » ?
please-again-score = Nous n’avons pas bien compris. Choisissez un chiffre de { $low } à { $high }, ou écrivez-le, par exemple « { $example } ».
kept-as-comment = Nous avons gardé ce que vous avez écrit comme commentaire.
type-your-own = Écrivez-le avec vos propres mots.
already-answered = Vous avez déjà répondu à cette question, merci. Pour changer votre réponse, appuyez sur « Modifier » en dessous.

button-skip = Passer
button-stop = Terminer le questionnaire
button-never = Ne plus me demander
button-yes = Oui
button-no = Non

thanks = Merci ! Cela nous aide.
thanks-case = Une personne de notre équipe est prévenue et va s’en occuper.
thanks-case-quiet = Une personne de notre équipe est prévenue et va s’en occuper. Nous avons noté que vous ne souhaitez pas qu’on vous écrive à ce sujet.
stopped = Très bien, nous nous arrêtons là. Bonne journée !
stopped-kept = Très bien, nous nous arrêtons là. Merci pour ce que vous nous avez dit.

session-completed = Vous avez déjà terminé ce questionnaire. Merci !
session-declined = Vous avez mis fin à ce questionnaire, nous en restons donc là.
session-expired = Cette question s’est fermée entre-temps. Merci tout de même.
link-unknown = Ce lien ne mène à aucune de nos questions. Vérifiez qu’il est complet.
link-closed = Cette question s’est fermée entre-temps. Merci d’être passé.
link-taken = Ce lien a déjà été ouvert par quelqu’un d’autre. S’il vous était destiné, demandez à l’équipe qui l’a envoyé.

somebody-reads = Une personne de notre équipe regarde ce que vous avez écrit.
from-staff = { $name }, de notre équipe :
passed-on = Merci. Nous l’avons transmis à notre équipe.
is-it-solved = Il y a quelque temps, notre équipe s’est occupée de ce que vous nous aviez dit. Est-ce résolu pour vous ?
button-solved = Oui, c’est résolu
button-unsolved = Non, pas encore
glad-it-is-solved = Bonne nouvelle. Merci de nous l’avoir dit !
sorry-unsolved = Nous sommes désolés que ce ne soit pas encore résolu. Notre équipe est prévenue et va reprendre la question. Si vous souhaitez ajouter quelque chose, écrivez-le simplement ici.
press-again = Nous n’étions pas joignables pendant un moment. Si vous avez appuyé sur un bouton à ce moment-là, appuyez encore une fois.
in-private = D’autres lisent ici. Écrivez-moi cela en tête-à-tête{ $chat ->
    [none] .
   *[other] {" "}: { $chat }
}

# Ce que Telegram montre derrière sa barre oblique.

command-start = Dire bonjour, ou revenir
command-stop = Ne plus jamais être interrogé
command-language = Choisir la langue
command-privacy = Ce que nous gardons
command-help = Ce que vous pouvez faire ici
command-report = Chiffres et commentaires d’une enquête
command-desk = Un lien vers le bureau de l’équipe
command-survey = Écrire, voir et activer des enquêtes
command-role = Un code pour un nouveau collègue
command-parked = Ce qui n’a pas pu être traité

# Fenêtres que Slack ouvre par-dessus la discussion.

button-write = Écrire une réponse
window-answer = Votre réponse
window-answer-label = Vos mots
window-note = Note
window-note-label = Que doivent savoir les collègues ?
window-resolve = Résolu
window-resolve-label = Un mot pour les collègues, si vous voulez
window-send = Envoyer
window-close = Fermer
