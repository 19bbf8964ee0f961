# Ce que lit un administrateur quand une question d’une enquête contient une erreur. « Ligne N : » se trouve devant.

survey-range-wrong = un intervalle est fait de deux nombres séparés par un tiret, le plus petit d’abord, par exemple « 1-3 ».
survey-range-turned = l’intervalle est inversé : le plus petit nombre vient d’abord.
survey-range-least = les options se comptent en nombres entiers, et il faut pouvoir en choisir au moins une.
survey-range-options = il n’y a que { $count } options, personne ne peut donc en choisir autant.
survey-condition-number = « { $value } » n’est pas un nombre, et « { $name } » en demande un.
survey-condition-date = « { $value } » n’est pas un jour auquel « { $name } » peut être comparé. Écrivez-le année-mois-jour, en chiffres.
