"""Words with which people leave a question: they cannot say, or have nothing to add."""

from handlers.words.folding import phrases, table
from handlers.words.politeness import plainly

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
_RATHER_NOT = phrases(
    "rather not, rather not say, i'd rather not, i would rather not",
    "i'd rather not say, i would rather not say, i'd rather not answer",
    "i would rather not answer",
    "rather not answer, prefer not to say, i prefer not to say, i'd prefer not to say",
    "i'd prefer not to, i prefer not to answer, prefer not to answer",
    "raje ne, raje ne bi, raje ne povem, raje ne bi povedal, raje ne bi povedala",
    "ne bi rekel, ne bi rekla, raje ne bi odgovoril, raje ne bi odgovorila",
    "parem mitte, eelistan mitte öelda, pigem ei ütleks",
    "ma pigem ei ütleks, pigem ei vastaks, eelistan mitte vastata",
    "lieber nicht, lieber nicht sagen, lieber keine angabe",
    "möchte ich lieber nicht, möchte ich nicht sagen, das möchte ich nicht sagen",
    "das möchte ich lieber nicht sagen, ich möchte lieber nicht antworten",
    "das sage ich lieber nicht, sage ich lieber nicht, will ich nicht sagen",
    "ich möchte das nicht sagen, ich möchte nicht antworten",
    "je préfère pas, je préfère ne pas, je préfère ne pas le dire",
    "je préfère ne pas répondre, je préférerais pas, je préférerais ne pas répondre",
    "je préférerais ne pas le dire, je ne préfère pas, j'aimerais mieux pas",
    "mejor no, prefiero no, preferiría no, prefiero no decirlo, preferiría no decirlo",
    "prefiero no responder, preferiría no responder, prefiero no contestar",
    "preferiría no contestar",
    "meglio di no, preferisco di no, preferirei di no, preferisco non dirlo",
    "preferirei non dirlo, preferisco non rispondere, preferirei non rispondere",
    "melhor não, prefiro não, preferia não, preferiria não, prefiro não dizer",
    "preferia não dizer, preferiria não dizer, prefiro não responder",
    "preferia não responder, preferiria não responder",
    "wolę nie, wolałbym nie, wolałabym nie, wolę nie mówić",
    "wolałbym nie mówić, wolałabym nie mówić, wolę nie odpowiadać",
    "wolałbym nie odpowiadać, wolałabym nie odpowiadać",
    "краще ні, краще не треба, волію не казати, краще не казати, не хочу казати",
    "я б не хотів, я б не хотіла, не хотів би, не хотіла б, не хотілося б",
    "волію не відповідати, не хочу відповідати, краще промовчу",
    "лучше не надо, лучше нет, предпочитаю не говорить, лучше не говорить",
    "не хотел бы, не хотела бы, я бы не хотел, я бы не хотела, не хотелось бы",
    "предпочитаю не отвечать, не хочу отвечать, лучше промолчу, не хочу говорить",
    "أفضل عدم الإجابة, أفضل ألا أقول, أفضل عدم القول, أفضل ألا أجيب, أفضل لا",
    "لا أفضل ذلك, لا أريد الإجابة, أفضل عدم الرد",
)
"""Neither a yes nor a no, unless we ask whether we may.

"Eher nicht" and "raczej nie" are left out: they judge, and mean no.
"""

_SOFTENING = table(
    "sorry really honestly well hm hmm žal oprostite res kahjuks tõesti vabandust",
    "leider ehrlich echt désolé désolée vraiment franchement perdón realmente davvero",
    "scusate scusi purtroppo desculpe sinceramente infelizmente niestety naprawdę",
    "przepraszam вибачте чесно справді извините честно правда آسف آسفة عذرا صراحة",
)
"""What people say around it to be polite."""

_NO_MORE = phrases(
    "no, nope, nah, nothing to add, nothing else, nothing more, no comment",
    "no comments, ne, nič drugega, nič več, nimam kaj dodati, nimam pripomb",
    "brez komentarja, brez pripomb, ei, ei midagi muud, pole midagi lisada",
    "ei ole midagi lisada, kommentaare pole, nein, nö, nee, nichts weiter",
    "sonst nichts, nichts hinzuzufügen, kein kommentar, keine anmerkungen, non",
    "rien d'autre, rien à ajouter, rien de plus, sans commentaire, nada más",
    "nada que añadir, nada que agregar, sin comentarios, nient'altro, niente altro",
    "niente da aggiungere, nulla da aggiungere, nessun commento, não, nada mais",
    "mais nada, nada a acrescentar, sem comentários, nie, nic więcej, nic do dodania",
    "bez komentarza, ні, нічого більше, більше нічого, нічого додати, без коментарів",
    "нет, ничего больше, больше ничего, нечего добавить, без комментариев, لا, كلا",
    "لا شيء آخر, لا تعليق, ليس لدي ما أضيفه",
)
"""No itself, but not "nothing": to "what went wrong?" that is an answer."""


def cannot_say(text: str) -> bool:
    """Tell whether somebody only says that they do not know, or need not."""
    return _bare(text) in _UNKNOWN


def rather_not(text: str) -> bool:
    """Tell whether somebody only says that they would rather not."""
    return _bare(text) in _RATHER_NOT


def adds_nothing(text: str) -> bool:
    """Tell whether somebody who is asked for words only says that there are none."""
    return _bare(text) in _NO_MORE


def _bare(text: str) -> str:
    """Return the folded words of a text without those that are only polite."""
    words = plainly(text).split() if len(text) <= LONGEST else []
    return " ".join(word for word in words if word not in _SOFTENING)
