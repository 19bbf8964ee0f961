"""The survey text from what the wizard was told."""

from collections.abc import Iterator, Mapping

from handlers.governing.templates import skeletons
from handlers.governing.templates.wording import lines_of
from handlers.questionnaire.shapes import SCALES

Given = Mapping[str, str]

TAKE_OURS = "="
NOTHING = "-"

SUGGESTED: Mapping[str, str] = {
    "csat": "csat-us",
    "nps": "nps-us",
    "ces": "ces-us",
    "text": "text-any",
}
"""The kinds that one can begin with, each with the words that are proposed."""

LOW: Mapping[str, int] = {"csat": 3, "nps": 6, "ces": 4}
"""Up to this score one is asked what went wrong."""

CALLS: Mapping[str, int] = {"csat": 2, "nps": 3, "ces": 2}
"""Up to this score a person is called."""

OPTIONS = ("delivery", "price", "product", "service", "else")
OWN = ("words", "about", "thanks")
"""Steps at which an admin may use words of their own."""


def languages_of(given: Given) -> tuple[str, ...]:
    """Return the languages, the survey's own first."""
    return (given["base"], *given.get("langs", "").split())


def own_words(given: Given) -> Iterator[tuple[str, str]]:
    """Yield what an admin wrote, by step: it needs a translation by a person."""
    for step in OWN:
        if given.get(step, NOTHING) not in (TAKE_OURS, NOTHING):
            yield step, given[step]


def text_of(given: Given) -> str:
    """Write the survey."""
    if "template" in given:
        text = skeletons.text_of(given["template"], languages_of(given))
        return f"survey: {given['name']}\n" + text.partition("\n")[2]
    return "\n".join([*_settings(given), "", *_questions(given), *_rules(given), ""])


def _settings(given: Given) -> Iterator[str]:
    yield f"survey: {given['name']}"
    yield f"language: {given['base']}"
    if given["touch"] != NOTHING:
        yield f"touchpoint: {given['touch']}"


def _questions(given: Given) -> Iterator[str]:
    kind, languages = given["kind"], languages_of(given)
    yield from _worded(given, "words", f"{kind}: ", SUGGESTED[kind])
    low = LOW.get(kind)
    if low is not None and given["why"] in ("both", "low"):
        yield from lines_of(f"why ({kind} <= {low}): ", "why-low", languages)
    if low is not None and given["why"] == "both":
        yield from lines_of(f"why ({kind} >= {low + 1}): ", "why-high", languages)
    if given["about"] != NOTHING:
        yield from lines_of("choice: ", "about", languages)
        yield from _options(given)
    if given.get("call") == "ask":
        yield from lines_of(f"contact ({_called(kind)}): ", "contact", languages)
    yield from _worded(given, "thanks", "thanks: ", "thanks")


def _options(given: Given) -> Iterator[str]:
    if given["about"] == TAKE_OURS:
        for name in OPTIONS:
            yield from lines_of("  - ", f"option-{name}", languages_of(given))
        return
    own = given["about"].split("\n")
    for number, option in enumerate(own):
        yield f"  - {option}"
        for code in languages_of(given)[1:]:
            told = given.get(f"{code}.about", NOTHING).split("\n")
            if len(told) == len(own):
                yield f"  {code}: {told[number]}"


def _worded(given: Given, step: str, head: str, key: str) -> Iterator[str]:
    if given[step] == TAKE_OURS:
        yield from lines_of(head, key, languages_of(given))
        return
    yield f"{head}{given[step]}"
    for code in languages_of(given)[1:]:
        told = given.get(f"{code}.{step}", NOTHING)
        if told != NOTHING:
            yield f"  {code}: {told}"


def _rules(given: Given) -> Iterator[str]:
    if given.get("call", NOTHING) != NOTHING:
        yield ""
        yield f"escalate: {_called(given['kind'])}"


def _called(kind: str) -> str:
    assert kind in SCALES
    return f"{kind} <= {CALLS[kind]}"
