"""Labels of buttons that colleagues type instead of pressing, in every language."""

from collections.abc import Mapping
from functools import cache

from bot.voice import catalogue
from handlers.folding import words_of

TYPED = (
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
    "confirm-yes",
    "confirm-no",
)
LONGEST = 80
SHORTEST = 3
"""Letters from which a beginning counts: shorter ones are codes of languages."""


def meant(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the keys of the labels that a text is, and of those that it begins."""
    if not text or len(text) > LONGEST:
        return (), ()
    words = " ".join(words_of(text))
    exact = _labels().get(words, ())
    if len(words) < SHORTEST:
        return exact, ()
    begun = (
        key
        for label, keys in _labels().items()
        if label.startswith(words)
        for key in keys
    )
    return exact, tuple(dict.fromkeys(begun))


@cache
def _labels() -> Mapping[str, tuple[str, ...]]:
    """Return the keys by their labels, folded."""
    found: dict[str, tuple[str, ...]] = {}
    for language in catalogue.languages():
        for key in TYPED:
            label = " ".join(words_of(catalogue.write(key, {}, language)))
            found[label] = (*found.get(label, ()), key)
    return found
