# Ce qui figure sur les pages de la discussion web et du bureau de l’équipe.

page-you = Vous
page-send = Envoyer
page-sending = Envoi …
page-try-again = Réessayer
page-take-back = Reprendre
page-not-sent = Ceci ne nous est pas parvenu. La connexion fonctionne-t-elle ?
page-too-long = Un message contient 4000 caractères au plus. Raccourcissez-le un peu.
page-too-long-survey = Une enquête contient 20 000 caractères au plus. Raccourcissez-la un peu.
page-connecting = Reconnexion …
page-new-messages = Nouveaux messages
page-write = Votre message
page-write-placeholder = Écrire un message
page-write-answer = Écrire votre réponse
page-needs-script = Cette page a besoin de JavaScript pour montrer la conversation. Activez-le dans votre navigateur.
page-to-chat = Aller à la discussion

page-chat-title = Discussion
page-chat-subtitle = Nous aimerions savoir comment cela s’est passé
page-chat-log = Conversation
page-chat-empty = Il n’y a pas encore de question pour vous. Quand il y en aura une, elle apparaîtra ici.

page-demo-label = Démonstration
page-demo-plain = pas de vrai client, pas de vrai canal
page-demo-how = Ici, vous pouvez tout essayer comme client ; si vous travaillez ici, vos commandes marchent aussi. Imaginez qu’une conversation avec l’assistance vient de se terminer :
page-demo-button = Terminer une conversation
page-demo-coming = La question arrive dans quelques secondes.
page-demo-desk = Ouvrir le bureau de l’équipe dans une seconde fenêtre
page-demo-chat = Ouvrir le côté du client
page-demo-desk-line = ici, vous êtes l’équipe ; le client est dans l’autre fenêtre.

page-link-title = Un court questionnaire vous attend
page-link-body = { $minutes ->
    [0] Il prend environ une demi-minute, et vous pouvez arrêter à tout moment.
    [one] Il prend environ { $minutes } minute, et vous pouvez arrêter à tout moment.
    [many] Il prend environ { $minutes } minutes, et vous pouvez arrêter à tout moment.
   *[other] Il prend environ { $minutes } minutes, et vous pouvez arrêter à tout moment.
}
page-link-begin = Commencer

page-sign-in-title = Bienvenue au bureau de l’équipe
page-sign-in-body = Un clic et vous y êtes. Gardez ce lien pour vous.
page-sign-in-body-name = Comment vos collègues doivent-ils vous appeler ? Les clients voient ce nom quand vous leur écrivez.
page-sign-in-name = Votre nom
page-sign-in-button = Se connecter

page-entrance-title = Le bureau de l’équipe
page-entrance-body = Vous n’êtes pas connecté ici. Il y a deux entrées :
page-entrance-console = Ouvrez le lien affiché dans la console au démarrage d’Askafter.
page-entrance-chat = Ou bien, dans une discussion où l’on vous connaît comme collègue, écrivez

page-no-way-title = Ce lien ne mène nulle part
page-link-unknown = Ce lien ne mène à aucune de nos questions. Vérifiez qu’il est complet.
page-code-unknown = Ce lien n’est pas l’un des nôtres. Vérifiez qu’il est complet.
page-code-used = Ce lien a déjà servi ; chacun fonctionne une seule fois. Écrivez /desk dans une discussion où l’on vous connaît comme collègue pour en obtenir un nouveau.
page-code-expired = Ce lien a expiré. Écrivez /desk dans une discussion où l’on vous connaît comme collègue pour en obtenir un nouveau.

page-desk-title = Bureau de l’équipe
page-desk-rooms = Salles
page-sign-out = Se déconnecter
page-staff-room = Salle de l’équipe
page-staff-room-what = Ce que les clients nous ont dit et ce que l’équipe en fait.
page-staff-empty = Tout est calme. Quand un client aura besoin de quelqu’un, une fiche apparaîtra ici.
page-staff-elsewhere = Rien n’attend ici.
page-cases-telegram = Les nouveaux dossiers arrivent dans le groupe Telegram qu’indique /settings staff-room. On peut encore répondre ici à ce qui s’y trouve.
page-cases-slack = Les nouveaux dossiers arrivent dans le canal Slack qu’indique /settings staff-room. On peut encore répondre ici à ce qui s’y trouve.
page-own-room = Vous et Askafter
page-own-room-what = Commandes, brouillons et rapports ; vous seul les voyez.
page-own-empty = Écrivez /help pour voir ce que vous pouvez faire ici.
page-command-placeholder = Écrire une commande ou /help
page-reply-label = Réponse au client
page-note-label = Note pour l’équipe ; le client ne la voit pas
page-reply-send = Envoyer au client
page-reply-note = Garder comme note
page-reply-instead = Répondre plutôt au client
