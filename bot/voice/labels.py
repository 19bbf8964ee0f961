"""Labels of buttons that colleagues type instead of pressing, in every language."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import islice, takewhile

from bot.voice import catalogue
from handlers.words.folding import words_of
from handlers.words.politeness import plainly

CASE = (
    "button-take",
    "button-return",
    "button-note",
    "button-resolve",
    "button-reopen",
    "case-claimed",
    "case-resolved",
)
"""What can be done with a case, and what it is then."""

TYPED = (
    *CASE,
    "wizard-done",
    "wizard-take",
    "wizard-touch-none",
    "wizard-about-none",
    "wizard-translate-none",
    "wizard-kind-csat",
    "wizard-kind-nps",
    "wizard-kind-ces",
    "wizard-kind-text",
    "wizard-why-both",
    "wizard-why-low",
    "wizard-why-no",
    "wizard-call-ask",
    "wizard-call-low",
    "wizard-call-never",
    "button-back-step",
    "button-steps",
    "button-text",
    "template-support",
    "template-nps",
    "template-effort",
    "template-onboarding",
    "template-delivery",
    "template-fit",
    "template-pulse",
    "template-enps",
    "template-exit",
    "template-interview",
    "button-new",
    "button-list",
    "button-activate",
    "button-preview",
    "button-edit",
    "button-pause",
    "button-show",
    "button-versions",
    "confirm-yes",
    "confirm-no",
)
FILES = ("wizard", "surveys", "admin", "governing", "desk")
"""Where they are written."""

_TEXT = re.compile(rf"^({'|'.join(TYPED)}) = (.+)$", re.MULTILINE)
LONGEST = 80
SHORTEST = 3
"""Letters from which a beginning counts: shorter ones are codes of languages."""


def meant(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the keys of the labels that a text is, and of those that it begins."""
    if not text or len(text) > LONGEST:
        return (), ()
    words = plainly(text)
    known = _labels()
    first = bisect_left(known, (words, ""))
    begun = tuple(
        takewhile(lambda one: one[0].startswith(words), islice(known, first, None))
    )
    exact = tuple(key for label, key in begun if label == words)
    if len(words) < SHORTEST:
        return exact, ()
    return exact, tuple(dict.fromkeys(key for _, key in begun))


def of_case(text: str) -> tuple[str, ...]:
    """Return the keys of what a text does with a case, if it is only that."""
    return tuple(key for key in meant(text)[0] if key in CASE)


@cache
def _labels() -> Sequence[tuple[str, str]]:
    """Return each label, folded, with its key, in the order of the labels.

    They are read from the files: to compile the texts of every language takes seconds
    and megabytes.
    """
    found = set()
    for name in FILES:
        for path in catalogue.FOLDER.glob(f"{name}.*.ftl"):
            for key, label in _TEXT.findall(path.read_text(encoding="utf-8")):
                found.add((" ".join(words_of(label)), key))
    return sorted(found)
