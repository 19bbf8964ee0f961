"""Eleven to ninety-nine in words, in the languages we ship.

Where scores end at ten these are no scores, and no part of them is.
"""

import re
from collections.abc import Mapping, Sequence

from handlers.questionnaire.numerals import WORDS, spelled
from handlers.words.folding import fold, table

LONGEST = 4
"""Words of a number: "quatre-vingt-dix-sept"."""

_TEENS = (
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst "
    "devetnajst",
    "üksteist kaksteist kolmteist neliteist viisteist kuusteist seitseteist "
    "kaheksateist üheksateist",
    "üheteist kaheteist kolmeteist neljateist viieteist kuueteist seitsmeteist "
    "kaheksateist üheksateist",
    "elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "onze douze treize quatorze quinze seize",
    "once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
    "onze doze treze quatorze quinze dezasseis dezassete dezoito dezanove",
    "jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście "
    "osiemnaście dziewiętnaście",
    "одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять "
    "вісімнадцять дев'ятнадцять",
    "одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать "
    "восемнадцать девятнадцать",
)
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
    "kakskümmend kolmkümmend nelikümmend viiskümmend kuuskümmend seitsekümmend "
    "kaheksakümmend üheksakümmend",
    "kahekümne kolmekümne neljakümne viiekümne kuuekümne seitsmekümne kaheksakümne "
    "üheksakümne",
    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "vingt trente quarante cinquante soixante septante huitante nonante",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt "
    "osiemdziesiąt dziewięćdziesiąt",
    "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
    "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين",
)
_SOME: Mapping[str, int] = {
    fold(word): number
    for number, words in {
        12: "douzaine dozzina docena dúzia",
        15: "quinzaine quindicina",
        20: "vingtaine ventina veintena vintena",
        30: "trentaine trentina treintena",
        40: "quarantaine quarantina",
        50: "cinquantaine cinquantina",
        60: "soixantaine sessantina",
    }.items()
    for word in words.split()
}
"""About so many: "une vingtaine de minutes"."""

_OF = frozenset({"de", "di"})
_AND = frozenset({"y", "e", "et"})
_OWN = {"once": "es", "quince": "es", "elf": "de", "venti": "it", "seize": "fr"}
"""Number words that are other words elsewhere: only their speakers mean the number."""

_ONES = (
    WORDS
    | dict.fromkeys(table("ein un um une una uma احدى احد"), 1)
    | dict.fromkeys(table("اثنا اثني"), 2)
)
"""Some mean a number for sure only beside a ten."""


def _numbered(lines: Sequence[str], first: int, by: int) -> dict[str, int]:
    return {
        word: first + by * place
        for line in lines
        for place, word in enumerate(fold(line).split())
    }


_WHOLE = _numbered(_TEENS, 11, 1) | _numbered(_TENS, 20, 10)
_BEFORE = {word: number for word, number in _WHOLE.items() if number % 10 == 0}
_UNIT_FIRST = re.compile(
    rf"(?P<one>\w+?)(?:in|und|و)(?P<ten>{'|'.join(map(re.escape, _BEFORE))})"
)
_TEN_FIRST = re.compile(
    r"(?P<ten>veinti|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)"
    r"[ai]?(?P<one>\w+)"
)
_STEMS = {"veinti": 20} | {
    word[:-1]: number for word, number in _BEFORE.items() if word[-1] in "ai"
}
_TO_NINETEEN = (
    "un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, "
    "quatorze, quinze, seize, dix sept, dix huit, dix neuf"
)
_COUNTED = ("", *_TO_NINETEEN.split(", "))
_SCORES = {
    **{_COUNTED[number]: number for number in range(11, 20)},
    **{
        f"{lead}{link}{more}".strip(): score + place
        for lead, score in (("soixante", 60), ("quatre vingt", 80))
        for place, more in enumerate(_COUNTED)
        for link in (" ", " et ")
    },
    "quatre vingts": 80,
}
_ARABIC_TEN = frozenset(map(fold, ("عشر", "عشرة")))


def read_large(words: Sequence[str], language: str = "") -> tuple[int, int] | None:
    """Read the number from 11 to 99 that folded words begin with.

    Returns:
        The number and how many of the words it takes, or None if there is none.
    """
    if not words or _OWN.get(words[0], language) != language:
        return None
    if words[0] in _SOME:
        return _SOME[words[0]], 2 if words[1:2] and words[1] in _OF else 1
    return _by_scores(words) or _by_tens(words) or _arabic(words)


def names_number(word: str) -> bool:
    """Tell whether a folded word may name a number, or a part of one."""
    known = word in _WHOLE or word in _SOME or spelled(word) is not None
    return known or _joined(word) is not None


def _by_tens(words: Sequence[str]) -> tuple[int, int] | None:
    """Read "twenty-five", "veinte y cinco", "fünfundzwanzig"."""
    whole = _WHOLE.get(words[0])
    if whole is None:
        joined = _joined(words[0])
        return None if joined is None else (joined, 1)
    if whole % 10:
        return whole, 1
    place = 2 if words[1:2] and words[1] in _AND else 1
    one = _one(words[place]) if place < len(words) else None
    return (whole, 1) if one is None else (whole + one, place + 1)


def _by_scores(words: Sequence[str]) -> tuple[int, int] | None:
    """Read what French counts on from ten, sixty and eighty."""
    for many in range(min(LONGEST, len(words)), 0, -1):
        number = _SCORES.get(" ".join(words[:many]))
        if number is not None:
            return number, many
    return None


def _arabic(words: Sequence[str]) -> tuple[int, int] | None:
    """Read "three ten" and "five and twenty", joined or not."""
    one = _one(words[0])
    if one is None or len(words) < 2:
        return None
    if words[1] in _ARABIC_TEN:
        return 10 + one, 2
    apart = words[1] == "و"
    ten = words[2] if apart and len(words) > 2 else words[1].removeprefix("و")
    known = _BEFORE.get(ten) if apart or words[1].startswith("و") else None
    return None if known is None else (known + one, 3 if apart else 2)


def _joined(word: str) -> int | None:
    for form, tens in ((_UNIT_FIRST, _BEFORE), (_TEN_FIRST, _STEMS)):
        found = form.fullmatch(word)
        one = None if found is None else _one(found["one"])
        if found is not None and one is not None:
            return tens[found["ten"]] + one
    return None


def _one(word: str) -> int | None:
    number = _ONES.get(word)
    return number if number is not None and 0 < number < 10 else None
