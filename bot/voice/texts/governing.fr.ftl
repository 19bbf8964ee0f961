# Droits, réglages, journal des modifications et clés : ce que lisent les propriétaires et les administrateurs.

help-and =
    { $before }
    { $line }
words-left = Je ne comprends pas « { $words } » ici, donc rien n’a été fait.
help-of-colleague = En tant que collègue :
help-of-here = Ce qui fonctionne ici :
help-of-surveys = Enquêtes :
help-of-house = Comment tout est organisé :
help-report = /report NOM – chiffres et commentaires d’une enquête
help-desk = /desk – un lien qui connecte un navigateur au bureau
help-survey = /survey – ce qu’on peut faire avec les enquêtes
help-survey-new = /survey new – écrire une enquête : pas à pas, à partir d’un modèle ou comme texte
role-more = … et { $n } autres
colleague-unnamed = une personne sans nom
help-survey-list = /survey list – quelles enquêtes existent
help-survey-show = /survey show NOM – le texte de l’une d’elles
help-survey-activate = /survey activate NOM – interroger à partir de maintenant
help-survey-pause = /survey pause NOM – ne plus interroger personne de nouveau
help-role = /role – qui travaille ici ; /role agent donne un code qui fait de quelqu’un un collègue
help-role-change = /role change NOM analyst – donner un autre rôle à un collègue
help-role-remove = /role remove NOM – retirer le rôle
help-settings = /settings – langues, heures calmes, salle de l’équipe et plus ; /settings quiet-hours en explique un
help-token-new = /token new helpdesk – une clé pour un programme qui utilise l’API
help-token-list = /token list – quels programmes ont une clé
help-token-revoke = /token revoke helpdesk – cette clé n’ouvre plus rien
help-audit = /audit – qui a changé quoi ; /audit role montre un genre, /audit NOM une personne
help-parked = /parked – ce qui n’a pas pu être traité, et comment réessayer

command-settings = Langues, heures calmes, salle de l’équipe
command-token = Clés pour les programmes qui utilisent l’API
command-audit = Qui a changé quoi

role-list = Qui travaille ici :
role-by-setting = propriétaires par le réglage OWNERS : { $accounts }
role-change-how = Qui doit devenir quoi ? Par exemple : /role change Ana analyst. Les rôles sont agent, analyst, viewer, admin et owner. Voici les collègues :
role-same = { $name } ({ $account }) a déjà ce rôle : { $role }.
role-changed = { $name } ({ $account }) : avant { $role }, maintenant { $new }.
role-told = { $name } a changé votre rôle.
role-taken = { $name } a retiré votre rôle ici. Si cela vous surprend, demandez à vos collègues.
role-changed-sure = Faut-il changer ce rôle ? { $name } ({ $account }) : maintenant { $role }, ensuite { $new }.
role-removed-sure = { $name } ({ $role }, { $account }) ne doit-il plus faire partie de l’équipe ici ?
role-none = aucun rôle

confirm-how = Vous seul pouvez le confirmer, dans la minute : appuyez sur un bouton, ou écrivez « oui » ou « non ».
confirm-waits = J’attends encore votre « oui » ou « non » pour { $command }. D’ici là, rien n’est fait.
confirm-yes = Oui, faites-le
confirm-no = Non, laissez ainsi
confirm-over = Il y a déjà une réponse, rien de plus ne s’est donc passé.
confirm-others = Seule la personne qui a donné la commande peut la confirmer. Rien n’a changé.
confirm-late = C’était il y a plus d’une minute, rien n’a donc changé. Donnez la commande encore une fois.
confirmed-yes = Confirmé : { $command }
confirmed-no = Très bien, rien n’a changé : { $command }
owners-told = Pour votre information : { $name } ({ $account }) vient de faire ceci : { $command }

audit-title = Qui a changé quoi, le plus récent d’abord :
audit-empty = Rien n’a encore été changé.
audit-none = Le journal ne contient rien de tel. /audit prend un nom, un compte ou l’un de ces mots : { $kinds }
audit-older = { $command } montre les plus anciens.
button-older = Plus anciens
audit-line = { $at } : { $who } – { $what }{ $change }
audit-role = rôle de { $subject }
audit-code = code pour le rôle { $subject }
audit-setting = réglage { $subject }
audit-survey = enquête { $subject }
audit-touchpoint = point de contact { $subject }
audit-token = clé { $subject }
audit-confirmation = confirmé { $subject }
audit-export = export { $subject }
audit-parked = mis de côté ({ $subject })
audit-other = { $what } { $subject }
audit-version = version { $version }, { $state }
audit-valid = valable
audit-retried = réessayé
audit-by-console = la console
audit-by-program = programme { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = {" "}: { $before } → { $after }
audit-begun = {" "}: { $after }
audit-ended = {" "}: plus { $before }

setting-title = Voici comment tout est réglé ici :
setting-line = { $name } : { $value } – { $what }
setting-more = /settings suivi d’un nom en explique un, /settings suivi d’un nom et d’une valeur le règle.
setting-example = Par exemple : { $example }
setting-back = /settings { $name } default remet ce que disent les réglages du serveur : { $value }
setting-nothing = rien
setting-changed = { $name } : avant { $before }, maintenant { $after }.
setting-same = { $name } : déjà { $after }, rien n’a donc changé.
setting-staff-room-sure = Les dossiers des clients doivent-ils désormais arriver dans { $after }, et non plus dans { $before } ? On peut encore répondre aux fiches de l’ancienne salle ; un dossier que personne ne prend déménage à son prochain rappel.
cases-come-here = Désormais, les dossiers des clients arrivent ici.

setting-languages = langues que je propose de parler
setting-language = langue de la salle de l’équipe, et des enquêtes qui n’en nomment aucune
setting-timezone = fuseau dans lequel les heures sont écrites, et celui des personnes dont personne ne l’a indiqué
setting-quiet-hours = heures auxquelles personne n’est invité ni relancé, à l’heure de la personne interrogée
setting-quiet-days = jours où personne n’est invité ni relancé
setting-staff-room = où vont les dossiers des clients
setting-sender = au nom de qui les clients sont interrogés
setting-privacy-contact = qui /privacy nomme pour les questions sur ses données

setting-how-languages = Une ou plusieurs parmi : { $known }. « all » les propose toutes.
setting-how-language = Une des langues proposées.
setting-how-timezone = Un nom de la base des fuseaux horaires : un continent et une ville.
setting-how-quiet-hours = Quand le calme commence et quand il finit, ou « off ». Ce qui serait parti entre-temps part à la fin.
setting-how-quiet-days = Des jours comme mon, tue, sat, sun, ou « off ».
setting-how-staff-room = web:desk, telegram: et le numéro d’un groupe (avec / et le numéro d’un sujet, si vous voulez), ou slack: et l’identifiant d’un canal. Connectés ici : { $channels }.
setting-how-sender = Un nom de 60 caractères au plus, ou « off ».
setting-how-privacy-contact = Une adresse, un lien ou un nom de 200 caractères au plus, ou « off ».

setting-languages-wrong = Je ne parle pas « { $language } ». Il y a : { $known }.
setting-languages-base = « { $language } » est la langue de la salle de l’équipe et doit donc être proposée. Changez d’abord celle-là : /settings language
setting-language-wrong = Ce doit être une des langues proposées : { $known }.
setting-timezone-wrong = Je ne connais pas de fuseau horaire de ce nom. Il s’écrit continent et ville, avec des majuscules.
setting-timezone-nearest = Je ne connais pas de fuseau horaire nommé « { $value } ». Vouliez-vous dire { $nearest } ?
setting-quiet-hours-wrong = Ce n’est pas une plage de la journée. Ce sont deux heures avec un tiret entre elles, ou « off ».
setting-quiet-days-wrong = Indiquez des jours parmi { $known }, six au plus, ou « off ».
setting-staff-room-wrong = Cela ne désigne aucune salle.
setting-staff-room-away = { $channel } n’est pas connecté ici, les dossiers ne peuvent donc pas y aller.
setting-text-wrong = Au plus { $most } caractères, sur une seule ligne.

token-how = /token new NOM crée une clé pour un programme, /token revoke NOM la reprend.
token-where = Les programmes l’envoient à { $site }/api/v1. Ce qu’ils peuvent y dire est montré à { $site }/docs.
token-name = Une clé a besoin d’un nom à elle : des minuscules, des chiffres et des tirets, 40 au plus. Par exemple : /token new helpdesk
token-taken = Il y a déjà une clé nommée { $name }. /token revoke { $name } la reprend.
token-made =
    Voici la clé de { $name }. Copiez-la maintenant : dans dix minutes elle disparaît d’ici, et plus personne ne pourra la montrer.
    { $token }
token-hidden = Une clé se trouvait ici. Elle n’est plus montrée et reste valable jusqu’à ce qu’elle soit reprise.
token-revoked = La clé de { $name } n’ouvre plus rien.
token-revoke-sure = La clé de { $name } ne doit-elle plus rien ouvrir ? Le programme qui l’utilise sera alors refusé.
token-unknown = Il n’y a pas de clé nommée { $name }.
token-line = { $name } – créée { $at } par { $who }
token-none = Aucun programme n’a encore de clé.
button-revoke = Reprendre { $name }
