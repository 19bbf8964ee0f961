"""The name of a language, as people write it in any of ours."""

from collections.abc import Collection, Mapping

from handlers.folding import fold

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


def read_language(word: str, offered: Collection[str]) -> str | None:
    """Return the code that a folded word is or names; None if it is none of those."""
    if word in offered:
        return word
    bare = word.removeprefix("ال")
    return next(
        (code for code in offered if bare.startswith(BEGINNINGS.get(code, ("\0",)))),
        None,
    )
