"""The words that stand at the two ends of a scale, as people type them back."""

import re
from collections.abc import Mapping
from functools import cache

from handlers.questionnaire.beside import LEAD_INS
from handlers.questionnaire.shapes import SCALES
from handlers.words.folding import WORD, folded, phrases, table

LOOKED_AT = 300
FEWEST = 3
"""Letters of its last word that a beginning must have: "very" alone may go on anyhow,
and "certainly" is the beginning of "certainly not"."""

_WORST: Mapping[str, frozenset[str]] = {
    "csat": phrases(
        "very dissatisfied, zelo nezadovoljni, zelo nezadovoljen, zelo nezadovoljna",
        "väga rahulolematu, sehr unzufrieden, pas du tout satisfait, pas du tout",
        "pas du tout satisfaite, muy insatisfecho, muy insatisfecha",
        "molto insoddisfatto, molto insoddisfatta, muito insatisfeito",
        "muito insatisfeita, duże niezadowolenie, дуже незадоволені",
        "дуже незадоволений, дуже незадоволена, очень недовольны, очень недоволен",
        "очень недовольна, عدم الرضا إطلاقا",
    ),
    "nps": phrases(
        "not at all likely, not at all, gotovo ne bi priporočili, gotovo ne",
        "kindlasti mitte, sehr unwahrscheinlich, pas du tout probable, pas du tout",
        "nada probable, per niente probabile, per niente, nada provável",
        "zupełnie nieprawdopodobne, зовсім малоймовірно, совсем маловероятно",
        "غير محتمل إطلاقا",
    ),
    "ces": phrases(
        "very difficult, zelo težko, väga raske, sehr schwierig, très difficile",
        "muy difícil, molto difficile, muito difícil, bardzo trudno, дуже важко",
        "очень трудно, صعبا جدا, صعب جدا",
    ),
    "stars": phrases(
        "the worst, worst, najslabše, halvim, am schlechtesten, la moins bonne note",
        "la moins bonne, lo peor, il peggio, o pior, najgorzej, найгірше, хуже всего",
        "الأسوأ",
    ),
}
_BEST: Mapping[str, frozenset[str]] = {
    "csat": phrases(
        "very satisfied, zelo zadovoljni, zelo zadovoljen, zelo zadovoljna",
        "väga rahul, sehr zufrieden, très satisfait, très satisfaite, muy satisfecho",
        "muy satisfecha, molto soddisfatto, molto soddisfatta, muito satisfeito",
        "muito satisfeita, pełne zadowolenie, дуже задоволені, дуже задоволений",
        "дуже задоволена, очень довольны, очень доволен, очень довольна",
        "الرضا التام",
    ),
    "nps": phrases(
        "extremely likely, zelo verjetno, väga tõenäoliselt, äußerst wahrscheinlich",
        "extrêmement probable, sumamente probable, estremamente probabile",
        "extremamente provável, bardzo prawdopodobne, надзвичайно ймовірно",
        "чрезвычайно вероятно, محتمل جدا",
    ),
    "ces": phrases(
        "very easy, zelo lahko, väga lihtne, sehr einfach, très facile, muy fácil",
        "molto facile, muito fácil, bardzo łatwo, дуже легко, очень легко",
        "سهلا جدا, سهل جدا",
    ),
    "stars": phrases(
        "the best, best, najboljše, parim, am besten, la meilleure, lo mejor",
        "il meglio, o melhor, najlepiej, найкраще, лучше всего, الأفضل",
    ),
}
"""What is said below a question, with the forms that it takes of one person."""


_SCORES: Mapping[str, Mapping[str, int]] = {
    kind: dict.fromkeys(_WORST[kind], scale[0]) | dict.fromkeys(_BEST[kind], scale[-1])
    for kind, scale in SCALES.items()
}
_BEFORE = LEAD_INS | table("am sem olen bin suis estoy sono estou jestem")
_WORD = re.compile(r"[\W_]*(?P<word>[^\W_]+)")
_ROUND = " \t\n.,;:!)–—-*\"'»”،؛…"


def read_end(text: str, kind: str) -> tuple[int, str] | None:
    """Read the end of a scale that a text begins with, and what is said beside it.

    Only the words of the ends themselves, in any language that we ship, or a beginning
    that just one of them has: "easy" may be less than "very easy".

    Args:
        text: what was typed.
        kind: one of `SCALES`.

    Returns:
        The score and the rest of the text, or None if no end is named for sure.
    """
    seen = folded(text.strip(), most=LOOKED_AT)
    place = 0
    while (named := _pattern(kind).match(seen.plain, place)) is None:
        before = _WORD.match(seen.plain, place)
        if before is None or before["word"] not in _BEFORE:
            return _begun(seen.plain, kind)
        place = before.end()
    score = _SCORES[kind][" ".join(named["end"].split())]
    return score, seen.after(named.end()).strip(_ROUND)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    """Return what finds an end with a pause behind it: "very easy to hate" is none."""
    ends = "|".join(end.replace(" ", r"\s+") for end in _SCORES[kind])
    return re.compile(rf"[^\w?]*(?P<end>{ends})(?=[^\S\n]*(?:$|\n|[^\w\s?]))")


def _begun(plain: str, kind: str) -> tuple[int, str] | None:
    words = WORD.findall(plain)
    if "?" in plain or not words or len(words[-1]) < FEWEST:
        return None
    said, count = " ".join(words), len(words)
    begun = {
        score
        for end, score in _SCORES[kind].items()
        if end.startswith(said) and len(end.split()) == count
    }
    return (begun.pop(), "") if len(begun) == 1 else None
