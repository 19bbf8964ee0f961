# Ce que lisent les clients devant les différents genres de questions : comment répondre, et ce qui est choisi.

scale-ces = 1 signifie très difficile, 7 très facile.
scale-stars = 1 étoile est la moins bonne note, 5 étoiles la meilleure.

button-worse = Moins bien
button-as = Comme prévu
button-better = Mieux
button-done = Terminé
button-today = Aujourd’hui, { $day }
button-yesterday = Hier, { $day }

hint-date = Vous pouvez aussi écrire un jour, par exemple « hier ».
hint-number = Écrivez un nombre de { $low } à { $high }.
hint-choices = Choisissez-en de { $least } à { $most }, puis appuyez sur « Terminé ».
hint-choices-exact = { $n ->
    [one] Choisissez { $n } option, puis appuyez sur « Terminé ».
    [many] Choisissez { $n } options, puis appuyez sur « Terminé ».
   *[other] Choisissez { $n } options, puis appuyez sur « Terminé ».
}
hint-choices-least = { $n ->
    [one] Choisissez tout ce qui convient, puis appuyez sur « Terminé ».
    [many] Choisissez au moins { $n } options, puis appuyez sur « Terminé ».
   *[other] Choisissez au moins { $n } options, puis appuyez sur « Terminé ».
}
please-more = { $n ->
    [one] Rien n’est encore choisi. Choisissez au moins une option, ou appuyez sur « Passer ».
    [many] Choisissez au moins { $n } options, ou appuyez sur « Passer ».
   *[other] Choisissez au moins { $n } options, ou appuyez sur « Passer ».
}
please-fewer = { $n ->
    [one] Une seule option peut être choisie ici. Retirez-en d’abord une.
    [many] Au plus { $n } options peuvent être choisies ici. Retirez-en d’abord une.
   *[other] Au plus { $n } options peuvent être choisies ici. Retirez-en d’abord une.
}

please-again-number = Nous n’avons pas bien compris. Pourriez-vous écrire un nombre, par exemple « 12 » ?
please-again-range = Nous n’avons pas bien compris. Pourriez-vous écrire un nombre de { $low } à { $high }, par exemple « { $example } » ?
please-again-outside = Seuls les nombres de { $low } à { $high } conviennent ici. Pourriez-vous en écrire un, par exemple « { $example } » ?
please-again-unit = Pourriez-vous nous l’indiquer dans l’unité de la question ? Le nombre seul suffit.
please-again-date = Nous n’avons pas bien compris. Pourriez-vous choisir un jour, ou l’écrire, par exemple « hier » ou « 2026-01-31 » ?
please-again-choices = Nous n’avons pas bien compris. { $how } Vous pouvez aussi écrire votre choix, avec des virgules.
