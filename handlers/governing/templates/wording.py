"""A survey text from a skeleton: each @key becomes words in the languages chosen."""

import re
from collections.abc import Iterable, Mapping

from handlers.governing.templates import (
    in_ar,
    in_de,
    in_en,
    in_es,
    in_et,
    in_fr,
    in_it,
    in_pl,
    in_pt,
    in_ru,
    in_sl,
    in_uk,
)

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": in_en.WORDS,
    "sl": in_sl.WORDS,
    "et": in_et.WORDS,
    "de": in_de.WORDS,
    "fr": in_fr.WORDS,
    "es": in_es.WORDS,
    "it": in_it.WORDS,
    "pt": in_pt.WORDS,
    "pl": in_pl.WORDS,
    "uk": in_uk.WORDS,
    "ru": in_ru.WORDS,
    "ar": in_ar.WORDS,
}
"""The words of every key, by language; English first."""

_KEY = re.compile(r"@([a-z-]+)$")


def worded(skeleton: str, languages: Iterable[str]) -> str:
    """Write a skeleton; the first language is the base, others stand below it."""
    base, *others = languages
    lines = skeleton.split("\n")
    return "\n".join(line for one in lines for line in _lines(one, base, others))


def lines_of(head: str, key: str, languages: Iterable[str]) -> tuple[str, ...]:
    """Write one line that ends with the words of a key, and its translations."""
    base, *others = languages
    first = f"{head}{WORDS[base][key]}"
    return (first, *(f"  {code}: {WORDS[code][key]}" for code in others))


def _lines(line: str, base: str, others: Iterable[str]) -> tuple[str, ...]:
    found = _KEY.search(line)
    if found is None:
        return (line,)
    return lines_of(line[: found.start()], found[1], (base, *others))
