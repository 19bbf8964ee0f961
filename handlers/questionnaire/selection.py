"""Which options of a list somebody means."""

import re

from handlers.questionnaire.shapes import Option

_BETWEEN = re.compile(r"\s*(?:[,;\n]|\band\b|&)\s*", re.IGNORECASE)


def read_option(options: tuple[Option, ...], words: str) -> tuple[Option, str] | None:
    """Read the option that is meant: by name, number or an unambiguous beginning.

    Returns:
        The option, and what was said in own words if it is the open one.
    """
    if (named := read_named(options, words)) is not None:
        return named, ""
    if options and options[-1].open:
        return options[-1], words
    return None


def read_options(options: tuple[Option, ...], words: str) -> tuple[Option, ...] | None:
    """Read several options, in the order of the list; None if a part is unclear."""
    whole = read_named(options, words)
    parts = [words] if whole else [one for one in _BETWEEN.split(words) if one]
    found = [read_named(options, part) for part in parts]
    if not found or any(one is None for one in found):
        return None
    return tuple(option for option in options if option in found)


def read_named(options: tuple[Option, ...], words: str) -> Option | None:
    """Read one option, but take no words for own words."""
    said = words.casefold().strip().rstrip(".!")
    names = [
        (name.casefold(), option)
        for option in options
        for name in (option.wording.base, *option.wording.translations.values())
    ]
    exact = [option for name, option in names if name == said]
    if exact and exact.count(exact[0]) == len(exact):
        return exact[0]
    if said.isdecimal() and len(said) < 3 and 1 <= int(said) <= len(options):
        numbered = options[int(said) - 1]
        if not numbered.open:
            return numbered
    begun = [option for name, option in names if said and name.startswith(said)]
    if begun and begun.count(begun[0]) == len(begun) and len(said) > 1:
        return begun[0]
    return None
