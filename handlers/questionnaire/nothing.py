"""Words with which people leave a question: they cannot say, or have nothing to add."""

from handlers.folding import phrases, table, words_of

LONGEST = 80

_UNKNOWN = phrases(
    "don't know, i don't know, do not know, i do not know, dunno, idk, no idea",
    "i have no idea, no clue, not sure, i'm not sure, i am not sure, unsure, can't say",
    "i can't say, cannot say, can't tell, can't judge, hard to say, hard to tell",
    "no opinion, n/a, not applicable, doesn't apply, does not apply",
    "ne vem, ne bi vedel, ne bi vedela, nimam pojma, pojma nimam, težko rečem",
    "težko povem, težko reči, nisem prepričan, nisem prepričana, ne morem oceniti",
    "ne morem reči, brez mnenja, nimam mnenja, se ne nanaša name",
    "ei tea, ma ei tea, ei oska öelda, ma ei oska öelda, ei oska hinnata, pole aimugi",
    "mul pole aimugi, pole kindel, ei ole kindel, raske öelda, arvamus puudub",
    "weiß nicht, ich weiß nicht, ich weiß es nicht, weiß ich nicht, keine ahnung",
    "kann ich nicht sagen, ich kann es nicht sagen, nicht sicher, bin nicht sicher",
    "bin mir nicht sicher, ich bin mir nicht sicher, schwer zu sagen, keine angabe",
    "keine angaben, k. A., keine meinung, trifft nicht zu",
    "je ne sais pas, je sais pas, sais pas, aucune idée, pas d'idée, j'en sais rien",
    "je n'en sais rien, je n'ai aucune idée, pas sûr, pas sûre, je ne suis pas sûr",
    "je ne suis pas sûre, difficile à dire, sans avis, sans opinion, non applicable",
    "no sé, no lo sé, ni idea, no tengo idea, no tengo ni idea, no estoy seguro",
    "no estoy segura, no sabría decir, difícil de decir, sin opinión, no aplica, ns/nc",
    "non so, non lo so, boh, nessuna idea, non ne ho idea, non saprei",
    "non sono sicuro, non sono sicura, difficile dirlo, difficile da dire",
    "nessuna opinione, non applicabile",
    "não sei, eu não sei, não faço ideia, não tenho ideia, não tenho certeza",
    "não tenho a certeza, não sei dizer, difícil dizer, sem opinião, não se aplica",
    "nie wiem, nie mam pojęcia, nie mam zdania, trudno powiedzieć, nie jestem pewien",
    "nie jestem pewna, bez zdania, nie dotyczy",
    "не знаю, я не знаю, гадки не маю, поняття не маю, без поняття, важко сказати",
    "не впевнений, не впевнена, не можу сказати, не стосується",
    "без понятия, понятия не имею, не уверен, не уверена, трудно сказать",
    "сложно сказать, не могу сказать, затрудняюсь ответить, не применимо",
    "لا أعرف, لا أعلم, لا أدري, ما أعرف, ما أدري, مش عارف, مش عارفة, لست متأكدا",
    "لست متأكدة, غير متأكد, غير متأكدة, ليس لدي فكرة, ليست لدي فكرة, لا فكرة لدي",
    "يصعب القول, لا ينطبق",
)
_SOFTENING = table(
    "sorry really honestly well hm hmm žal oprostite res kahjuks tõesti vabandust",
    "leider ehrlich echt désolé désolée vraiment franchement perdón realmente davvero",
    "scusate scusi purtroppo desculpe sinceramente infelizmente niestety naprawdę",
    "przepraszam вибачте чесно справді извините честно правда آسف آسفة عذرا صراحة",
)
"""What people say around it to be polite."""

_NO_MORE = phrases(
    "no, nope, nah, no thanks, no thank you, nothing to add, nothing else",
    "nothing more, no comment, no comments, ne, ne hvala, nič drugega, nič več",
    "nimam kaj dodati, nimam pripomb, brez komentarja, brez pripomb",
    "ei, ei aitäh, ei tänan, ei midagi muud, pole midagi lisada, ei ole midagi lisada",
    "kommentaare pole, nein, nö, nee, nein danke, nichts weiter, sonst nichts",
    "nichts hinzuzufügen, kein kommentar, keine anmerkungen, non, non merci",
    "rien d'autre, rien à ajouter, rien de plus, sans commentaire, no gracias",
    "nada más, nada que añadir, nada que agregar, sin comentarios, no grazie",
    "nient'altro, niente altro, niente da aggiungere, nulla da aggiungere",
    "nessun commento, não, não obrigado, não obrigada, nada mais, mais nada",
    "nada a acrescentar, sem comentários, nie, nie dziękuję, nie dzięki, nic więcej",
    "nic do dodania, bez komentarza, ні, ні дякую, нічого більше, більше нічого",
    "нічого додати, без коментарів, нет, нет спасибо, ничего больше, больше ничего",
    "нечего добавить, без комментариев, لا, لا شكرا, كلا, لا شيء آخر, لا تعليق",
    "ليس لدي ما أضيفه",
)
"""No itself, but not "nothing": to "what went wrong?" that is an answer."""


def cannot_say(text: str) -> bool:
    """Tell whether somebody only says that they do not know, or need not."""
    words = words_of(text) if len(text) <= LONGEST else []
    return " ".join(word for word in words if word not in _SOFTENING) in _UNKNOWN


def adds_nothing(text: str) -> bool:
    """Tell whether somebody who is asked for words only says that there are none."""
    return len(text) <= LONGEST and " ".join(words_of(text)) in _NO_MORE
