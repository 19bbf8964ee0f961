"""Languages as people write them: codes, codes of countries, and names."""

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
    "en": "angle, angie, angli, anglij, engl, ingl, англ, إنجليزي, انجليزي",
    "sl": "eslov, sloven, slowen, słoweń, slovène, sloveen, словен, سلوفيني",
    "et": "eesti, eston, estn, viro, естон, эстон, إستوني, استوني",
    "de": "alem, allem, deut, germ, nemš, niem, saksa, tedes, німец, немец, ألماني",
    "fr": "fran, prants, франц, فرنسي",
    "es": "espa, hispa, hiszp, spagn, span, spań, іспан, испан, إسباني, اسباني",
    "it": "ital, itaal, włosk, італ, итал, إيطالي, ايطالي",
    "pt": "portug, португ, برتغالي",
    "pl": "polac, poland, poli, poln, polo, polsk, poljsk, pools, poola, польс, بولندي",
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
    "только также و فقط أيضا",
)
"""What stands beside their names; the French "and" is the code of Estonian."""


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
    bare = word.removeprefix("ال")
    return next(
        (code for code in offered if bare.startswith(BEGINNINGS.get(code, ("\0",)))),
        None,
    )
