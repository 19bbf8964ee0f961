"""What each step of the wizard asks, and what can be pressed."""

from collections.abc import Iterable, Mapping

from handlers.governing.templates.wording import WORDS
from handlers.governing.wizard.composing import (
    CALLS,
    NOTHING,
    OPTIONS,
    SUGGESTED,
    TAKE_OURS,
    Given,
)
from handlers.governing.wizard.shapes import DONE, Asked
from handlers.people.choosing import NAMES
from handlers.saying import phrase
from storage.records import Part, Words

WHYS = ("both", "low", "no")
CALLED: Mapping[str, str] = {"ask": "ask", "low": "low", NOTHING: "never"}


def ask_name(_given: Given) -> Asked:
    """Ask what the survey is called."""
    choices = ("support", "orders", "product")
    return Asked(parts=(phrase("wizard-name"),), choices=_literal(choices), wide=True)


def ask_touchpoint(_given: Given) -> Asked:
    """Ask after which contact it is asked."""
    none = (phrase("wizard-touch-none"), NOTHING)
    choices = (*_literal(("support.chat", "delivery")), none)
    return Asked(parts=(phrase("wizard-touch"),), choices=choices)


def ask_kind(_given: Given) -> Asked:
    """Ask what it begins with."""
    choices = tuple((phrase(f"wizard-kind-{kind}"), kind) for kind in SUGGESTED)
    return Asked(parts=(phrase("wizard-kind"),), choices=choices)


def ask_wording(given: Given) -> Asked:
    """Propose the words of the first question."""
    ours = _ours(given, SUGGESTED[given["kind"]])
    return Asked(parts=(phrase("wizard-words"), ours), choices=_take_it())


def ask_why(_given: Given) -> Asked:
    """Ask after which scores one is asked why."""
    choices = tuple((phrase(f"wizard-why-{one}"), one) for one in WHYS)
    return Asked(parts=(phrase("wizard-why"),), choices=choices)


def ask_options(given: Given) -> Asked:
    """Propose what it may have been about."""
    listed = [WORDS[given["base"]][f"option-{name}"] for name in OPTIONS]
    none = (phrase("wizard-about-none"), NOTHING)
    parts = (phrase("wizard-about"), Words(text="\n".join(listed)))
    return Asked(parts=parts, choices=(*_take_it(), none))


def ask_call(given: Given) -> Asked:
    """Ask at which scores a person is called."""
    score = CALLS[given["kind"]]
    choices = tuple((phrase(f"wizard-call-{key}"), one) for one, key in CALLED.items())
    return Asked(parts=(phrase("wizard-call", score=score),), choices=choices)


def ask_thanks(given: Given) -> Asked:
    """Propose the words of the end."""
    ours = _ours(given, "thanks")
    return Asked(parts=(phrase("wizard-thanks"), ours), choices=_take_it())


def ask_languages(given: Given) -> Asked:
    """Ask which languages stand beside its own."""
    picked = given.get("picked", "").split()
    choices = tuple(
        (
            phrase("wizard-picked", code=name) if code in picked else Words(text=name),
            code,
        )
        for code in given["offers"].split()
        for name in (language(code),)
    )
    done = ((phrase("wizard-done"), DONE),)
    parts = (phrase("wizard-languages", base=language(given["base"])),)
    return Asked(parts=parts, choices=(*choices, *done), wide=True)


def listed(codes: Iterable[str]) -> str:
    """Return languages by their names and codes."""
    return ", ".join(f"{language(code)} ({code})" for code in codes)


def language(code: str) -> str:
    """Return a language's own name for itself, its code where nobody wrote it."""
    return NAMES.get(code, code)


def _literal(values: tuple[str, ...]) -> tuple[tuple[Part, str], ...]:
    return tuple((Words(text=value), value) for value in values)


def _take_it() -> tuple[tuple[Part, str], ...]:
    return ((phrase("wizard-take"), TAKE_OURS),)


def _ours(given: Given, key: str) -> Words:
    return Words(text=WORDS[given["base"]][key])
