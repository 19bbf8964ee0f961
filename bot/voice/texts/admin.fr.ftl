# Ce que lisent les administrateurs et les autres collègues.

needs-role = C’est réservé aux collègues. Si vous en êtes un, demandez un code à un administrateur et envoyez-le ici sous la forme /start r-…
needs-admin = C’est réservé aux propriétaires et aux administrateurs. Adressez-vous à l’un d’eux.
nothing-to-cancel = Il n’y a rien à annuler ici pour le moment.
nothing-open-colleague = Aucune question n’est ouverte ici. /help montre ce que vous pouvez faire.
welcome-colleague = Bonjour ! { $role ->
    [owner] Vous êtes propriétaire ici.
    [admin] Vous êtes administrateur ici.
    [analyst] Vous êtes analyste ici.
    [agent] Vous êtes conseiller ici.
   *[viewer] Vous êtes lecteur ici.
}
cases-at-web = Les dossiers des clients sont au bureau : /desk vous donne un lien.
cases-at-telegram = Les dossiers des clients arrivent dans le groupe Telegram ; répondez-y là-bas.
cases-at-slack = Les dossiers des clients arrivent dans le canal Slack ; répondez-y là-bas.
try-help = /help montre ce que vous pouvez faire maintenant.
help-agent-web =
    Pour un dossier : écrivez dans le champ sous sa fiche, au bureau, pour répondre au client. Ce qui commence par « note: » reste entre collègues.
help-agent-telegram =
    Pour un dossier : répondez à sa fiche dans le groupe pour écrire au client. Une réponse qui commence par « note: » reste entre collègues.
help-agent-slack =
    Pour un dossier : répondez dans le fil de sa fiche pour écrire au client. Une réponse qui commence par « note: » reste entre collègues.

which-role = Quel rôle donner au nouveau collègue ? Les conseillers (agent) traitent les dossiers, les analystes (analyst) et les lecteurs (viewer) lisent les rapports, les administrateurs (admin) écrivent aussi les enquêtes.
only-owners-give = Seul un propriétaire peut nommer un { $role ->
    [owner] propriétaire
   *[admin] administrateur
}.
role-remove-how = /role change NOM RÔLE donne un autre rôle à un collègue, /role remove NOM retire un rôle.
role-remove-whom = À qui retirer son rôle ? Indiquez l’une de ces personnes, par son nom ou son compte :
role-colleague = { $name } ({ $role }) : { $account }
role-removed = { $name } ({ $role }, { $account }) ne fait plus partie de l’équipe ici.
role-remove-setting = { $name } est propriétaire par le réglage OWNERS. Retirez-y le compte, puis redémarrez.
role-remove-last = { $name } est le dernier propriétaire, le rôle reste donc. Nommez d’abord un autre propriétaire : /role owner
role-remove-owners = { $name } est { $role ->
    [owner] propriétaire
   *[admin] administrateur
}. Seul un propriétaire peut retirer ce rôle.
role-owner = propriétaire
role-admin = administrateur
role-analyst = analyste
role-agent = conseiller
role-viewer = lecteur
role-code =
    Donnez ceci au nouveau collègue ({ $role }). Valable une fois, pendant 24 heures. À m’envoyer :
    /start { $code }{ $called }
role-given = Vous êtes maintenant { $role ->
    [owner] propriétaire
    [admin] administrateur
    [analyst] analyste
    [agent] conseiller
   *[viewer] lecteur
} ici.
owner-next = L’étape suivante : /survey new écrit votre première enquête.
desk-link =
    Ouvrez ceci dans votre navigateur dans les 15 minutes. Valable une fois :
    { $link }
code-unknown = Ce code n’est pas l’un des nôtres. Copiez-le en entier et envoyez-le à nouveau.
code-used = Ce code a déjà servi. Demandez-en un nouveau.
code-expired = Ce code a expiré. Demandez-en un nouveau.

survey-help = Une enquête est un simple texte de { $most } caractères au plus ; elle peut aussi venir d’un fichier (/survey import). Envoyez-le ainsi et modifiez-le à votre goût. Maj+Entrée commence une nouvelle ligne.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Quelle enquête ? Par exemple : { $example }
survey-unknown = Il n’y a pas d’enquête nommée { $name }. /survey list les montre toutes.
survey-nearest = Il n’y a pas d’enquête nommée { $name }. Vouliez-vous dire { $nearest } ? /survey list les montre toutes.
survey-none = Il n’y a pas encore d’enquête. /survey new en écrit une.
report-unknown = Il n’y a pas d’enquête nommée { $name }. /report seul montre ce qui existe.
report-none = Il n’y a pas encore d’enquête, donc rien à rapporter.
survey-saved = { $name }, version { $version }, est enregistrée comme brouillon. Personne n’est encore interrogé.
survey-saved-beside = { $name }, version { $version }, est enregistrée comme brouillon. La version { $asking } continue d’interroger jusqu’à ce que vous activiez celle-ci.
survey-ready = Faut-il poser { $name } à partir de maintenant ?
survey-mistake = Ligne { $line } : { $problem }
survey-right = Ceci serait juste :
survey-active = { $name }, version { $version }, est active : elle interroge à partir de maintenant.
survey-active-already = { $name }, version { $version }, est déjà active. /survey edit { $name } écrit la version suivante.
survey-paused = { $name }, version { $version }, est en pause : plus personne de nouveau n’est interrogé. Ceux qui répondent peuvent finir.
survey-line = { $name }, version { $version } : { $state }
survey-unreadable = { $name }, version { $version }, a été enregistrée par une autre version de ce programme et je ne peux pas la lire : personne n’est interrogé. /survey edit { $name } montre le texte ; corrigez-le et renvoyez-le.
survey-state-draft = brouillon
survey-state-active = active
survey-state-paused = en pause
survey-state-retired = retirée
touchpoint-taken = Le point de contact { $touchpoint } appartient déjà à l’enquête active { $survey }. Mettez d’abord celle-là en pause et modifiez-la, ou donnez à celle-ci un autre point de contact.
no-draft = Il n’y a pas de brouillon de { $name } à activer. /survey edit { $name } écrit la version suivante.
not-live = { $name } n’est pas active, il n’y a donc rien à mettre en pause.
only-a-preview = Ce n’est qu’un aperçu, rien n’a été gardé.
button-list = Liste
button-show = Montrer
button-show-named = Montrer { $name }
button-activate = Activer
button-pause = Mettre en pause

which-report = Sur quelle enquête porte le rapport ?
report-title = { $name }, toutes les versions jusqu’ici
report-nobody-asked = Personne n’a encore été interrogé, il n’y a donc pas de chiffres.
report-csat = CSAT : { $percent } % ont donné 4 ou 5, moyenne { $mean } sur 5 (n = { $n })
report-nps = NPS : { $nps }, moyenne { $mean } sur 10 (n = { $n })
report-response = Taux de réponse : { $percent } % ({ $answered } sur { $invited } invités)
report-completion = Terminés : { $percent } % ({ $completed } sur { $answered } qui ont répondu)
report-comments = { $n ->
    [one] Le dernier commentaire :
    [many] Les { $n } derniers commentaires :
   *[other] Les { $n } derniers commentaires :
}
report-no-comments = Personne n’a encore écrit de commentaire.
report-comment = { $mood } :
report-comment-score = note { $score }, { $mood } :

parked-none = Rien n’est en attente : tout ce qui est arrivé a été traité.
parked-list = Ceci est arrivé et n’a pas pu être traité. C’est gardé tel quel et réessayé automatiquement.
parked-line = { $number }. { $at } : { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } essai
    [many] { $attempts } essais
   *[other] { $attempts } essais
}
parked-again = { $kind } est en cours de nouvel essai. Si cela échoue encore, vous le trouverez ici.
parked-gone = Ceci n’est plus en attente.
button-retry = Réessayer { $number }
