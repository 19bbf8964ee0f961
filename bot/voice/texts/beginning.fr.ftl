# Ce que lit une personne nouvelle ici : la suite.

survey-occasion = La question est posée { $after } après la fin d’un contact à « { $touchpoint } ». Votre helpdesk ou votre programme me signale les contacts : /token new helpdesk crée une clé pour lui.
survey-occasion-named = La question est posée { $after } après un contact pour lequel votre helpdesk ou votre programme nomme « { $name } » : /token new helpdesk crée une clé pour lui.
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
survey-command-unknown = « { $word } » n’est rien que je puisse faire avec une enquête.
