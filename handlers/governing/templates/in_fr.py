"""What the templates ask, in French."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "csat-help": "Comment s’est passée l’aide que vous avez reçue ?",
    "csat-us": "Que pensez-vous de nous dans l’ensemble ?",
    "csat-delivery": "Comment s’est passée la livraison ?",
    "csat-start": "Comment se sont passés vos débuts chez nous ?",
    "csat-week": "Comment s’est passée votre semaine de travail ?",
    "nps-us": "Quelle est la probabilité que vous nous recommandiez à un proche ?",
    "nps-work": (
        "Quelle est la probabilité que vous nous recommandiez comme employeur ?"
    ),
    "ces-us": "Était-ce facile d’obtenir ce dont vous aviez besoin ?",
    "expectation-delivery": "Et par rapport à ce que vous attendiez ?",
    "solved": "Le problème a-t-il été résolu du premier coup ?",
    "why-low": "Nous en sommes désolés. Que s’est-il passé ?",
    "why-high": "Qu’avons-nous bien fait ?",
    "why-middle": "Qu’est-ce qui serait mieux pour vous ?",
    "why-any": "Quelle est la raison principale de votre réponse ?",
    "why-hard": "Qu’est-ce qui a été difficile ?",
    "missing": "Que vous manque-t-il encore pour être à l’aise ?",
    "about": "De quoi s’agissait-il ?",
    "option-delivery": "Livraison",
    "option-price": "Prix",
    "option-product": "Produit",
    "option-service": "Service",
    "option-else": "Autre chose ...",
    "fit": "Que ressentiriez-vous si vous ne pouviez plus utiliser notre produit ?",
    "fit-very": "Une grande déception",
    "fit-somewhat": "Une légère déception",
    "fit-not": "Aucune déception",
    "benefit": "Qu’est-ce qui vous plaît le plus ?",
    "improve": "Comment pourrions-nous l’améliorer pour vous ?",
    "one-thing": "Quelle chose rendrait la semaine prochaine meilleure ?",
    "leaving": "Quelle est la raison principale de votre départ ?",
    "option-new-job": "Un nouvel emploi",
    "option-pay": "Salaire",
    "option-work": "Le travail lui-même",
    "option-people": "L’équipe ou la hiérarchie",
    "liked": "Qu’avez-vous préféré ici ?",
    "change": "Que devrions-nous changer ?",
    "interview": (
        "Nous aimerions vous écouter pendant un entretien de 20 minutes. "
        "Quelqu’un peut-il vous écrire pour trouver un moment ?"
    ),
    "when": "Quels jours et quelles heures vous conviennent ?",
    "contact": "Une personne peut-elle vous écrire à ce sujet ?",
    "text-any": "Que devrions-nous savoir ?",
    "thanks": "Merci, cela nous aide.",
    "thanks-work": "Merci. Nous lisons chaque réponse.",
}
