"""Questions that people ask us, in every language we ship; who asks is one of them."""

import re

from handlers.words.folding import fold, phrases, words_of
from handlers.words.politeness import plainly

LONGEST = 60
"""Longer texts say more than who asks."""

_ASKED = re.compile(
    r"(?:^|(?<=[.,;:!?\n]))(?P<clause>[^.,;:!?\n]*)\?+(?=[\s!?)\"'»”]|$)"
)
_LETTERS = re.compile(r"[^\W\d_]+")

_COURTESIES = phrases(
    "you know, if you ask me, all right, isn't it, wasn't it, am i right",
    "don't you think",
    "see on, eks ole, kas pole, on ju nii, ali ne, a ne, ne res, kaj ne, mar ne",
    "nicht wahr, oder nicht, wissen sie, weißt du, n'est ce pas, vous savez, pas vrai",
    "no es así, no es cierto, no cree, sabe usted, o no, non è vero, non crede",
    "não é, não acha, não é verdade, pois não, czyż nie, no nie, co nie, nie sądzicie",
    "чи не так, хіба ні, чи ні, не так ли, разве нет, верно же, أليس كذلك, مش كده",
)
"""More than a word, but nobody waits for an answer; "right?" is a word alone."""

_WHO = phrases(
    "who are you, who are you people, who is this, whos this, who is asking",
    "who is writing, who sent this, who sends this, what is this, whats this",
    "what is this about, whats this about, is this a scam, is it a scam, a scam",
    "is this spam, is this real, are you a bot, is this a bot, are you real",
    "are you human, why are you asking, why are you asking me, why do you ask",
    "why do you want to know, who wants to know",
    "kdo ste, kdo si, kdo je to, kdo sprašuje, kdo piše, kaj je to, kaj je tole",
    "za kaj gre, je to prevara, ali je to prevara, a je to prevara, je to spam",
    "ste robot, si robot, zakaj sprašujete, zakaj me sprašujete, zakaj to sprašujete",
    "kes te olete, kes sa oled, kes see on, kes küsib, kes kirjutab, mis see on",
    "mis asi see on, millest jutt, kas see on pettus, kas see on spämm",
    "kas sa oled bot",
    "kas te olete robot, kas sa oled robot, miks te küsite, miks sa küsid",
    "wer sind sie, wer bist du, wer ist das, wer ist da, wer fragt, wer schreibt",
    "was ist das, was soll das, worum geht es, worum gehts, ist das betrug",
    "ist das ein betrug, ist das spam, sind sie ein bot, bist du ein bot",
    "warum fragen sie, warum fragst du, wieso fragen sie",
    "qui êtes vous, qui es tu, tu es qui, vous êtes qui, cest qui, qui est ce",
    "qui demande, cest quoi, quest ce que cest, de quoi sagit il, cest une arnaque",
    "est ce une arnaque, cest du spam, êtes vous un robot, es tu un robot",
    "pourquoi demandez vous, pourquoi vous demandez, pourquoi cette question",
    "quién es, quién eres, quiénes son, quién es usted, quién pregunta, quién escribe",
    "qué es esto, de qué se trata, es una estafa, esto es una estafa, es spam",
    "esto es spam, eres un bot, es un bot, por qué preguntan, por qué pregunta",
    "por qué me preguntan",
    "chi siete, chi sei, chi è, chi è lei, chi chiede, chi scrive, cosè",
    "che cosè, cosè questo, che cosè questo, di che si tratta, è una truffa",
    "questa è una truffa, è spam, sei un bot, è un bot, perché lo chiedete",
    "perché chiedete, perché me lo chiedete",
    "quem é você, quem são vocês, quem é, quem está perguntando, quem pergunta",
    "quem escreve, o que é isso, o que é isto, do que se trata, isso é golpe",
    "isto é golpe, é golpe, isto é uma burla, isso é spam, você é um robô",
    "você é um bot, por que perguntam, por que você pergunta, porque perguntam",
    "kim jesteście, kim jesteś, kto to, kto to jest, kto pyta, kto pisze, co to",
    "co to jest, o co chodzi, czy to oszustwo, to oszustwo, czy to spam",
    "czy jesteś botem, jesteś botem, dlaczego pytacie, czemu pytacie",
    "хто ви, хто ти, хто це, хто питає, хто пише, що це, що це таке, про що мова",
    "це шахрайство, чи це шахрайство, це розвод, це спам, ви бот, ти бот",
    "чому ви питаєте, навіщо ви питаєте, чому питаєте",
    "кто вы, кто ты, кто это, кто спрашивает, кто пишет, что это, что это такое",
    "о чем речь, это мошенничество, это мошенники, это развод, это спам, вы бот",
    "ты бот, почему вы спрашиваете, зачем вы спрашиваете, зачем спрашиваете",
    "من أنتم, من أنت, من هذا, من معي, من يسأل, من يكتب, ما هذا, ما هو هذا",
    "شو هذا, ايش هذا, عن ماذا هذا, هل هذا احتيال, هل هذه عملية احتيال",
    "هل هذا نصب, هل أنت روبوت, لماذا تسأل, لماذا تسألون, لماذا تسألونني",
)
_BESIDE = phrases("hi, hello, hey, sorry, and, but")
"""What may stand around it without changing it."""


def asks(text: str) -> bool:
    """Tell whether somebody asks us something: more than a word, and not "isn't it?".

    Arabic has its own sign for it. A word alone ("ok?", "kajne?", "oder?") wants to be
    agreed with, in every language.
    """
    clauses = (found["clause"] for found in _ASKED.finditer(fold(text)))
    return any(map(_waits_for_an_answer, clauses))


def asks_who(text: str) -> bool:
    """Tell whether somebody asks who writes to them here, or why; with "?" or not."""
    words = plainly(text).split() if len(text) <= LONGEST else []
    return " ".join(word for word in words if word not in _BESIDE) in _WHO


def _waits_for_an_answer(clause: str) -> bool:
    words = [word for word in words_of(clause) if _LETTERS.search(word)]
    return len(words) > 1 and " ".join(words) not in _COURTESIES
