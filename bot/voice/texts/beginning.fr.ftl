# Ce que lit une personne nouvelle ici : ce qui vient ensuite.

survey-occasion-later = Elle interroge { $after } après la fin d’un contact au point « { $touchpoint } ». Votre outil d’assistance ou votre programme m’annonce les contacts : /token new helpdesk crée une clé pour cela.
survey-occasion-later-named = Elle interroge { $after } après un contact pour lequel votre outil d’assistance ou votre programme nomme « { $name } » : /token new helpdesk crée une clé pour cela.
survey-occasion-now = Elle interroge juste après la fin d’un contact au point « { $touchpoint } ». Votre outil d’assistance ou votre programme m’annonce les contacts : /token new helpdesk crée une clé pour cela.
survey-occasion-now-named = Elle interroge juste après un contact pour lequel votre outil d’assistance ou votre programme nomme « { $name } » : /token new helpdesk crée une clé pour cela.
span-hours = { $n ->
    [one] { $n } heure
    [many] { $n } heures
   *[other] { $n } heures
}
span-days = { $n ->
    [one] { $n } jour
    [many] { $n } jours
   *[other] { $n } jours
}
survey-command-unknown = « { $word } » n’est rien que je puisse faire avec une enquête.
survey-later = Très bien, personne n’est interrogé pour l’instant. /survey activate { $name } change cela à tout moment.
survey-later-beside = Très bien, la version { $asking } continue d’interroger. /survey activate { $name } change cela à tout moment.
survey-gone = Cette version n’existe plus, rien n’a donc changé. /survey list les montre toutes.
