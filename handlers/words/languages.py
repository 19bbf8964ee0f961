"""Languages as people write them: codes, codes of countries, and names."""

import re
from collections.abc import Collection, Mapping

from handlers.words.folding import fold, table

_WRITTEN = {
    "en": "eng gb us",
    "sl": "si slo slv svn",
    "et": "ee est",
    "de": "at deu ger",
    "fr": "fra fre",
    "es": "esp mx spa",
    "it": "ita",
    "pt": "br por",
    "pl": "pol",
    "uk": "ua ukr",
    "ru": "rus",
    "ar": "ara eg sa",
}
MEANT = {code: one for one, codes in _WRITTEN.items() for code in codes.split()}
"""Codes of countries, and longer ones of languages, that people write instead."""

_BEGIN = {
    "en": "anglai, angle, angie, angli, anglij, engl, ingl, англ, إنجليزي, انجليزي",
    "sl": "eslov, sloven, slowen, słoweń, slovène, sloveen, словен, سلوفيني, سلوفاني",
    "et": "eesti, eston, estn, viro, естон, эстон, إستوني, استوني",
    "de": "alem, allem, deut, germ, nemš, niem, saksa, tedes, німец, немец, ألماني",
    "fr": "fran, french, prants, франц, فرنسي",
    "es": "espa, hispa, hiszp, spagn, span, spań, іспан, испан, إسباني, اسباني",
    "it": "ital, itaal, włosk, італ, итал, إيطالي, ايطالي",
    "pt": "portug, portog, португ, برتغالي",
    "pl": "polac, poland, poli, poln, polo, polsk, poljs, pools, poola, польс, بولندي",
    "uk": "ucra, ukra, україн, украин, أوكراني, اوكراني",
    "ru": "rosyj, rosja, rus, vene, росій, русс, روسي",
    "ar": "arab, araab, араб, عرب",
}
BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    code: tuple(fold(one.strip()) for one in listed.split(","))
    for code, listed in _BEGIN.items()
}
"""How the name begins, in our languages, folded."""


BESIDE = table(
    "and only just also in samo tudi ja ainult und nur auch seulement aussi y e solo",
    "también anche soltanto apenas também i tylko też та і й тільки лише також и",
    "только также oraz و فقط أيضا",
)
"""What stands beside their names; the French "and" is the code of Estonian."""

_ARTICLES = table("the le la les el los las il lo gli o os a as das die")
_COMMAS = ",;،؛"
_WORD_OR_COMMA = re.compile(rf"[^\s{_COMMAS}]+|[{_COMMAS}]")
_CODE = 3
"""Letters of a code at most; longer words are names."""


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a list that stand for languages, without what joins them.

    Between two names "et" is the French "and": "polonais et italien". Beside a code
    or a comma it is Estonian: "sl et fr", "english, et, french".
    """
    parts = [one for one in _WORD_OR_COMMA.findall(text) if fold(one) not in BESIDE]
    bare = [
        one
        for one, then in zip(parts, (*parts[1:], ""), strict=False)
        if not _is_article(one, then)
    ]
    places = zip(("", *bare), bare, (*bare[1:], ""), strict=False)
    return tuple(
        one
        for before, one, then in places
        if one not in _COMMAS and not _is_and(before, one, then)
    )


def _is_article(word: str, then: str) -> bool:
    return fold(word) in _ARTICLES and len(then) > _CODE


def _is_and(before: str, word: str, then: str) -> bool:
    return fold(word) == "et" and min(len(before), len(then)) > _CODE


def nearest(code: str, known: Collection[str]) -> str | None:
    """Return the language that a code probably means; None if that is a guess.

    Letters are not compared: hr is as near to fr as si to sl, and a real language.
    """
    bare = code.partition("-")[0]
    meant = MEANT.get(bare, bare)
    return meant if meant in known else None


def read_language(words: str, offered: Collection[str]) -> str | None:
    """Return the code that words are, or name in any of our languages; else None."""
    word = fold(words.strip())
    if word in offered:
        return word
    if (code := nearest(word, offered)) is not None:
        return code
    # Of "l'italien" folding leaves "litalien".
    bare = word.removeprefix("ال").removeprefix("l")
    return next(
        (code for code in offered if bare.startswith(BEGINNINGS.get(code, ("\0",)))),
        None,
    )
