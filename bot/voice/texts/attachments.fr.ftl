# Ce qu’on dit des photos, fichiers, messages vocaux, vidéos et autocollants.

may-attach = Vous pouvez ajouter des photos, des fichiers ou un message vocal, jusqu’à { $limit } Mo chacun.
not-kept = Une partie de ce que vous avez envoyé n’a pas pu être gardée. Les photos, fichiers et messages vocaux jusqu’à { $limit } Mo chacun sont bienvenus. Si vous avez écrit des mots avec, nous les avons.
kept-beside = Merci, nous avons gardé ce que vous avez envoyé. La question, elle, reste ouverte :

attachment-photo = Photo
attachment-file = { $name ->
    [none] Fichier
   *[other] Fichier « { $name } »
}
attachment-voice = { $length ->
    [none] Message vocal
   *[other] Message vocal ({ $length })
}
attachment-video = { $length ->
    [none] Vidéo
   *[other] Vidéo ({ $length })
}
attachment-sticker = Autocollant
attachment-open = { $what } – ouvrir
customer-sent = { $name } a envoyé :
mood-without-words = inconnue (rien en mots)

page-attach = Ajouter une photo ou un fichier
page-attach-remove = Retirer
page-attach-large = Un fichier peut avoir au plus { $limit } Mo, celui-ci a donc été laissé de côté :
page-attach-many = Nombre maximal de fichiers dans un message : { $most }.
page-file-title = D’un client
page-file-from = { $name }, { $at }
page-file-case = Dossier { $number }
page-file-download = Télécharger
page-file-care = Askafter n’a pas vérifié si ce fichier contient des virus. Ne l’ouvrez que si vous l’attendiez.
page-file-unknown = Il n’y a pas de tel fichier ici. Vérifiez que le lien est complet.
page-file-gone = Ce fichier n’est plus là. Le client l’a peut-être supprimé, ou la plateforme ne le garde plus. Demandez-lui de l’envoyer à nouveau.
page-file-away = Ce fichier ne peut pas être récupéré pour le moment. Réessayez dans quelques minutes ; si cela n’aide pas, « askafter doctor » dit ce qui ne va pas.
page-file-refused = Seuls les collègues qui traitent les dossiers peuvent ouvrir ce que les clients envoient.
