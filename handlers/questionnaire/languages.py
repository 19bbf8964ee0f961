"""Languages that a survey is written in but the product does not speak."""

from collections.abc import Collection

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


def nearest(code: str, known: Collection[str]) -> str | None:
    """Return the language that was probably meant; None if that is a guess.

    Letters are not compared: hr is as near to fr as si to sl, and a real language.
    """
    bare = code.partition("-")[0]
    meant = MEANT.get(bare, bare)
    return meant if meant in known else None
