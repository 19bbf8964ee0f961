# Ce que lisent les administrateurs qui configurent des enquêtes dans la discussion.

survey-commands = Ce qu’on peut faire avec les enquêtes :
help-survey-edit = /survey edit NOM – écrire la version suivante
help-survey-preview = /survey preview NOM – l’essayer ; rien n’est compté
help-survey-copy = /survey copy NOM NOUVEAU – une autre enquête avec le même texte
help-survey-export = /survey export NOM – son texte sous forme de fichier
help-survey-import = /survey import – prendre un fichier
help-survey-delete = /survey delete NOM – la retirer
help-survey-versions = /survey versions NOM – ce qui a changé
help-survey-translate = /survey translate NOM sl – ce qui manque dans une langue
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind } : { $wording }
survey-asks-if = { $number }. { $kind }, si { $condition } : { $wording }
survey-asks-more = … et encore { $n ->
    [one] { $n } question
    [many] { $n } questions
   *[other] { $n } questions
}.
survey-takes = Au plus { $questions ->
    [one] { $questions } question
    [many] { $questions } questions
   *[other] { $questions } questions
}, environ { $span }.
span-seconds = { $n ->
    [one] { $n } seconde
    [many] { $n } secondes
   *[other] { $n } secondes
}
span-minutes = { $n ->
    [one] { $n } minute
    [many] { $n } minutes
   *[other] { $n } minutes
}
survey-edit-how = Copiez ceci, modifiez-le et envoyez-le. Cela devient la version suivante de { $name }, comme brouillon ; tant que vous ne l’activez pas, rien ne change pour personne.
survey-edit-file = Le texte de { $name } est trop long pour un message, le voici donc sous forme de fichier. Modifiez-le et renvoyez-le avec les mots /survey import. Il devient la version suivante, comme brouillon.
survey-mend-text = Rien n’est encore enregistré. Corrigez cela et renvoyez tout le texte.
survey-mend-file = Rien n’est encore enregistré. Corrigez cela et renvoyez tout le fichier, ou son texte.
survey-mend-draft = /survey edit { $name } montre le texte à corriger.
survey-cut = Ce texte est presque aussi long qu’un message peut l’être ici ; la fin manque peut-être. Si c’est le cas, envoyez toute l’enquête sous forme de fichier texte (.txt ou .survey).
survey-cut-whole = S’il ne manque rien, /survey activate { $name } l’active.
survey-rest = On dirait la suite d’une enquête trop longue pour un seul message ; la première partie n’est donc pas complète. Merci d’envoyer toute l’enquête sous forme de fichier texte (.txt ou .survey).
survey-other-name = Rien n’a été enregistré : le texte se nomme { $found }, pas { $name }. Pour une autre enquête, envoyez-le après /survey new ; /survey copy { $name } { $found } fait une copie.
survey-unchanged = { $name }, version { $version }, dit déjà exactement cela, il n’y a donc rien de nouveau à enregistrer.
survey-copy-how = Comment nommer la copie ? Minuscules, chiffres et tirets, par exemple : /survey copy { $name } { $name }-2
survey-name-taken = Il y a déjà une enquête nommée { $name }. Choisissez un autre nom.
survey-import-how = Envoyez l’enquête sous forme de fichier texte (.survey ou .txt, UTF-8, au plus { $most } caractères). Vous pouvez aussi coller le texte sur les lignes sous /survey import.
survey-file-too-large = Rien n’a été enregistré : le fichier est trop grand pour une enquête. Une enquête a au plus { $most } caractères.
survey-file-not-text = Rien n’a été enregistré : le fichier n’est pas du texte brut en UTF-8. Enregistrez-le comme « texte brut, UTF-8 » et envoyez-le à nouveau.
survey-file-empty = Rien n’a été enregistré : le fichier est vide.
survey-file-other = Je lis les enquêtes dans des fichiers de texte brut (.txt ou .survey). Si c’en est une, enregistrez-la comme « texte brut » et envoyez-la à nouveau, ou collez son texte ici.
survey-file-unreadable = Rien n’a été enregistré : le fichier n’a pas pu être récupéré. Envoyez-le encore une fois.
survey-file = Le texte sous forme de fichier : { $name }
survey-export = { $name }, version { $version }, mot pour mot :
survey-version = Version { $version } : { $state }, { $at }
survey-one-version = Il n’y a que cette version, donc rien à comparer.
survey-no-version = { $name } n’a pas de version { $version }. La plus récente est { $newest }.
survey-changes = De la version { $old } à { $new } (− parti, + venu) :
survey-no-change = Les versions { $old } et { $new } disent la même chose.
survey-more-changes = … et encore { $n ->
    [one] { $n } ligne
    [many] { $n } lignes
   *[other] { $n } lignes
}.
survey-translate-how = Indiquez une autre langue que la sienne ({ $base }), par exemple : /survey translate { $name } { $other }
survey-translate-own = « { $base } » est la langue dans laquelle { $name } est écrite. Indiquez-en une autre, par exemple : /survey translate { $name } { $other }
survey-translate-unknown = Je ne connais pas de langue « { $language } ». Mes langues sont { $known } ; pour une autre, écrivez son code.
survey-translated = Tout dans { $name } est traduit vers « { $language } ».
survey-translate-list = { $n ->
    [one] { $n } ligne n’a
    [many] { $n } lignes n’ont
   *[other] { $n } lignes n’ont
} pas encore de « { $language } ». Copiez ceci, écrivez les traductions et envoyez-le. Ce que vous laissez vide reste dans la langue de l’enquête.
survey-translate-strange = Rien n’a été enregistré : la ligne { $line } sous la commande (« { $words } ») n’est pas une ligne de l’enquête. Laissez telles quelles les lignes au-dessus des traductions.
survey-translate-empty = Il n’y avait pas de traduction derrière « { $language }: », rien n’a donc été enregistré.
survey-delete-drafts = Supprimer { $name } ? { $drafts ->
    [one] Son brouillon n’a interrogé personne et disparaîtra.
    [many] Ses { $drafts } brouillons n’ont interrogé personne et disparaîtront.
   *[other] Ses { $drafts } brouillons n’ont interrogé personne et disparaîtront.
}
survey-delete-live = Supprimer { $name } ? Elle n’interrogera plus personne, et ses points de contact seront libres. Elle a été active, son texte et toutes les réponses restent donc pour les rapports.
survey-deleted = { $name } est supprimée.
survey-retired = { $name } est retirée : elle n’interroge plus personne. Son texte et toutes les réponses restent ; /report { $name } les montre toujours.
nothing-to-delete = { $name } est déjà retirée, et ses réponses restent. Il n’y a plus rien à supprimer.
button-new = Nouvelle enquête
button-preview = L’essayer
button-edit = Modifier
button-versions = Versions
button-delete = Supprimer

preview-begins = Vous essayez maintenant { $name }, version { $version }, comme un client la verrait. Rien n’est compté et personne n’est appelé. /stop y met fin.
preview-nothing = Dans { $name }, aucune question ne serait posée sans rien savoir du client.
preview-case = Pour un vrai client, une personne serait appelée maintenant : { $rule }
preview-done = C’était toute l’enquête. Rien n’en a été gardé.
preview-over = Cet aperçu est terminé : cette version n’existe plus.
guide-stopped-preview = L’aperçu est terminé. Rien n’en a été gardé.

# Erreurs et conseils ; « Ligne N : » se trouve devant une erreur.

survey-never = cette condition ne peut jamais être vraie, la question ne serait donc jamais posée. Modifiez-la, ou celles dont elle dépend.
survey-rule-never = cette condition ne peut jamais être vraie, personne ne serait donc jamais appelé. Modifiez-la.
survey-label-long = Ligne { $line } : une option a { $length } caractères. Slack en montre { $most } sur un bouton, un téléphone environ 30.
survey-long = Le chemin le plus long pose { $questions ->
    [one] { $questions } question
    [many] { $questions } questions
   *[other] { $questions } questions
} et prend environ { $span }. Les gens restent pour environ { $most } questions ou deux minutes ; réfléchissez à ce qui peut partir.
survey-mistakes-more = … et encore { $n ->
    [one] { $n } erreur
    [many] { $n } erreurs
   *[other] { $n } erreurs
}.
