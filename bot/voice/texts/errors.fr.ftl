# Ce que lit un administrateur quand le texte d’une enquête contient une erreur. « Ligne N : » se trouve devant.

survey-too-long = une enquête a au plus { $most } caractères. Raccourcissez-la.
survey-no-colon = « { $words } » n’a pas de deux-points. Un réglage ou une question s’écrit « mot: texte ».
survey-word-unknown = « { $word } » n’est pas connu ici. Les réglages sont { $settings } ; les questions sont { $kinds }.
survey-word-nearest = « { $word } » n’est pas connu ici. Vouliez-vous dire « { $nearest } » ?
survey-word-meant = « { $word } » n’est pas connu ici. Vouliez-vous dire « { $nearest } » ? Les questions sont { $kinds }.
survey-without-name = l’enquête a besoin d’un nom. Ajoutez-le en première ligne.
survey-name-wrong = « { $value } » ne peut pas être un nom. Il peut avoir des minuscules, des chiffres et des tirets, 40 au plus.
survey-setting-late = « { $word } » est un réglage. Placez-le au-dessus de la première question.
survey-setting-twice = « { $word } » est réglé une seconde fois. Gardez une seule des deux lignes.
survey-setting-empty = « { $word } » a besoin d’une valeur après les deux-points.
survey-duration = « { $value } » n’est pas une durée. Écrivez un nombre et s, m, h ou d, un an au plus.
survey-remind = « { $value } » n’est pas une durée. Écrivez un nombre et s, m, h ou d, un an au plus, ou « off » pour ne pas envoyer de rappel.
survey-touchpoint = « { $value } » y est déjà, ou dépasse 200 caractères.
survey-language = « { $value } » n’est pas un code de langue comme en, sl ou et.
survey-no-questions = il n’y a pas encore de question. Ajoutez-en au moins une.
survey-many = une enquête pose au plus { $most } questions.
survey-range = « { $kind } » ne prend pas d’intervalle ; seuls « choices » et « number » en prennent.
survey-question-name = « { $name } » ne peut pas être le nom d’une question. Il commence par une minuscule ; name, agent et touchpoint sont pris.
survey-name-twice = une question nommée « { $name } » existe déjà. Donnez à celle-ci un nom à elle.
survey-name-overlaps = deux questions nommées « { $name } » pourraient être posées à la même personne. Faites en sorte que leurs conditions s’excluent, ou donnez à celle-ci un nom à elle.
survey-wording-missing = le texte manque après les deux-points.
survey-wording-long = le texte d’une question a au plus { $most } caractères.
survey-option-place = une ligne avec un tiret est une option ; les options se placent sous une question « choice » ou « choices ».
survey-option-length = une option a de 1 à { $most } caractères.
survey-option-twice = l’option « { $option } » existe déjà.
survey-option-open-last = l’option avec « ... » laisse écrire la sienne, elle doit donc être la dernière.
survey-options-few = un choix a besoin d’au moins deux options.
survey-options-many = un choix a au plus { $most } options.
survey-translation-base = « { $language } » est la langue de l’enquête elle-même. Modifiez plutôt la ligne au-dessus.
survey-translation-twice = il y a déjà une traduction vers « { $language } ».
survey-translation-place = une traduction se place sous la question, l’option ou le « thanks » qu’elle traduit.
survey-thanks-always = tous ceux qui ont répondu sont remerciés, « thanks » n’a donc ni nom ni condition.
survey-thanks-twice = « thanks » y est déjà. Gardez une seule des deux lignes.
survey-escalate-empty = indiquez quand une personne doit être appelée.
survey-escalate-words = séparez les mots par des virgules.
survey-condition-wrong = « { $condition } » n’est pas une condition. C’est un nom, l’un de = != < <= > >= in, et une valeur ; reliez-en plusieurs par « and » ou « or ».
survey-condition-brackets = une condition se met entre parenthèses avant les deux-points.
survey-value-with-spaces = « { $value } » contient des espaces. Mettez la valeur entre guillemets doubles.
survey-condition-later = « { $name } » n’est demandé que plus tard. Une condition peut parler des questions précédentes.
survey-condition-scale = « { $value } » n’est pas sur l’échelle de « { $name } », qui va de { $low } à { $high }.
survey-condition-option = « { $value } » n’est pas une réponse à « { $name } ». Il y a : { $options }.
survey-brace = une accolade n’est pas fermée, ou ne contient pas de nom. L’accolade elle-même s’écrit deux fois.
survey-place-later = « { $name } » n’est demandé que plus tard. Un emplacement peut reprendre les réponses précédentes.
survey-fallback = l’emplacement « { $name } » a besoin, après une barre verticale, de mots pour le cas où il n’est pas connu.

# Conseils pour une enquête qui est juste.

survey-no-rule = Aucune ligne « escalate: » ne regarde la note ; une mauvaise note seule n’appelle donc personne.
survey-no-touchpoint = Aucun point de contact n’est nommé ; l’enquête n’est donc posée que là où un programme la nomme.
survey-no-reminder = Elle se termine avant qu’un rappel ne soit dû ; personne n’est donc relancé.
survey-half-translated = Certaines lignes sont traduites vers « { $language } ». Pas encore : { $lines }.
lines-named = { $n ->
    [one] ligne { $last }
    [many] lignes { $first } et { $last }
   *[other] lignes { $first } et { $last }
}
survey-near-language = Je ne parle pas « { $language } » ({ $lines }). Vouliez-vous dire « { $nearest } » ? Mes langues sont { $known }.
survey-strange-language = Je ne parle pas « { $language } » ({ $lines }). Veuillez vérifier le code. Mes langues sont { $known }.
survey-near-name = La ligne { $line } demande « { $name } », qui n’est pas une question au-dessus. Vouliez-vous dire « { $nearest } » ? Elle ne sera posée que si l’échange apporte une donnée de ce nom.
survey-no-name = La ligne { $line } demande « { $name } », qui n’est pas une question au-dessus. Elle ne sera posée que si l’échange apporte une donnée de ce nom.
survey-rule-near-name = La ligne { $line } regarde « { $name } », qui n’est pas une question au-dessus. Vouliez-vous dire « { $nearest } » ? Elle n’appellera quelqu’un que si l’échange apporte une donnée de ce nom.
survey-rule-no-name = La ligne { $line } regarde « { $name } », qui n’est pas une question au-dessus. Elle n’appellera quelqu’un que si l’échange apporte une donnée de ce nom.
