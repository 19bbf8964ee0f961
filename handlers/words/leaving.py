"""Words with which people want to be asked nothing any more, in our languages."""

from handlers.words.folding import phrases, table
from handlers.words.politeness import plainly

LONGEST = 60

_WORDS = phrases(
    "unsubscribe, opt out, don't ask me again, don't ask me anymore, do not ask me",
    "do not ask me again, don't ask again, stop asking, stop asking me",
    "never ask again, never ask me again, leave me alone, no more questions",
    "ne sprašujte me več, ne sprašuj me več, ne sprašujte več, pustite me pri miru",
    "odjava, odjavi me, ärge minult enam küsige, ära minult enam küsi",
    "ärge enam küsige, jätke mind rahule, nicht mehr fragen, frag mich nicht mehr",
    "fragen sie mich nicht mehr, abmelden",
    "lassen sie mich in ruhe, ne plus me demander, ne me demandez plus",
    "ne me demandez plus rien, laissez-moi tranquille, se désabonner",
    "no me pregunten más, no me preguntes más, déjenme en paz, darse de baja",
    "non chiedetemi più, non chiedermi più, lasciatemi in pace, annulla iscrizione",
    "não perguntem mais, não me perguntem mais, não me pergunte mais",
    "cancelar inscrição, nie pytajcie mnie więcej, nie pytaj mnie więcej",
    "nie pytajcie więcej, wypisz mnie, більше не питайте, не питайте мене більше",
    "відписатися, больше не спрашивайте, не спрашивайте меня больше, отписаться",
    "لا تسألوني بعد الآن, لا تسألني مجددا, إلغاء الاشتراك",
)


_BESIDE = table(
    "please thanks thank you me now just prosim hvala palun aitäh bitte danke merci",
    "svp gracias grazie obrigado obrigada proszę dziękuję дякую спасибо пожалуйста",
    "شكرا",
)
"""What may stand among them without changing what is wanted."""


def leaves(text: str) -> bool:
    """Tell whether somebody wants not to be asked again; other words make it unsure."""
    said = plainly(text) if len(text) <= LONGEST else ""
    bare = " ".join(word for word in said.split() if word not in _BESIDE)
    return said in _WORDS or bare in _WORDS
