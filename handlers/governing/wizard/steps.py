"""The steps of the wizard: what each asks, and what it takes for an answer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from handlers.folding import words_of
from handlers.governing.templates.wording import WORDS
from handlers.governing.wizard.composing import (
    CALLS,
    LOW,
    NOTHING,
    OPTIONS,
    SUGGESTED,
    TAKE_OURS,
    Given,
    own_words,
)
from handlers.governing.wizard.listing import options_of
from handlers.languages import BESIDE, read_language
from handlers.people.choosing import NAMES
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.settings import name_of
from handlers.saying import phrase
from storage.records import Part, Phrase, Situation, Words

DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one step says.

    Attributes:
        choices: what can be pressed: a label, and the value that it stands for.
        wide: the choices stand beside each other, as many as a telephone shows.
    """

    parts: tuple[Part, ...]
    choices: tuple[tuple[Part, str], ...] = ()
    wide: bool = False


Taken = str | Phrase
"""The value that is kept, or why there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step.

    Attributes:
        name: short, because buttons carry it.
        applies: whether it is asked at all, after what was told so far.
        listed: nothing but what can be pressed is an answer.
    """

    name: str
    ask: Callable[[Given], Asked]
    take: Callable[[Given, Situation, str], Taken]
    applies: Callable[[Given], bool] = lambda _: True
    listed: bool = False


def next_step(given: Given) -> Step | None:
    """Return the first step that is still to be asked; None if all is known."""
    for step in STEPS:
        if step.name not in given and step.applies(given):
            return step
    return _translation(given)


def back(given: Given) -> Given:
    """Return what was told before the last step; the first step has nothing before."""
    told = [name for name in given if name not in KEPT]
    last = told[-1] if told else None
    return {name: value for name, value in given.items() if name != last}


KEPT = ("base", "offers", "template", "picked")
"""What no step has told, and what is still being picked."""


def _of_words(text: str) -> str:
    return " ".join(text.split())


def _pick(*values: str) -> Callable[[Given, Situation, str], Taken]:
    def take(_given: Given, _situation: Situation, said: str) -> Taken:
        word = said.strip().casefold()
        return word if word in values else phrase("wizard-choose")

    return take


def _fits(line: str) -> Phrase | None:
    """Return what is wrong with lines of a survey; None if nothing is."""
    try:
        parse(f"survey: s\n{line}\n", language="en")
    except SurveyTextError as error:
        return _wrong(error)
    return None


def _wrong(error: SurveyTextError) -> Phrase:
    problem = Phrase(key=error.key, values=error.values)
    # Other examples are of whole lines, and nobody writes lines here.
    if not error.key.startswith(("survey-fallback", "survey-brace")):
        return phrase("wizard-wrong", problem=problem)
    example = error.example.removeprefix("text: ")
    return phrase("wizard-wrong-place", problem=problem, example=example)


def _take_name(_given: Given, situation: Situation, said: str) -> Taken:
    name = name_of(said)
    if not name:
        return phrase("survey-name-wrong", value=said.strip()[:40])
    if any(survey.name == name for survey in situation.shelf):
        return phrase("survey-name-taken", name=name)
    return name


def _take_touchpoint(_given: Given, situation: Situation, said: str) -> Taken:
    wanted = _of_words(said)
    if wanted == NOTHING:
        return wanted
    wrong = _fits(f"touchpoint: {wanted}\ntext: x")
    if wrong is not None:
        return wrong
    for placement in situation.placements:
        if placement.touchpoint == wanted and placement.survey is not None:
            values = {"touchpoint": wanted, "survey": placement.survey}
            return Phrase(key="touchpoint-taken", values=values)
    return wanted


def _take_wording(_given: Given, _situation: Situation, said: str) -> Taken:
    words = _of_words(said)
    if words == TAKE_OURS:
        return words
    return _fits(f"text: {words}") or words


def _take_options(_given: Given, _situation: Situation, said: str) -> Taken:
    if said.strip() in (TAKE_OURS, NOTHING):
        return said.strip()
    text = "\n".join(options_of(said))
    below = "\n".join(f"- {one}" for one in text.split("\n"))
    return _fits(f"choice: x\n{below}") or text


def _take_languages(given: Given, _situation: Situation, said: str) -> Taken:
    """Take what was typed, codes or names, or what was picked once all is."""
    if said == DONE:
        return given.get("picked", "")
    known = given["offers"].split()
    offered = (*known, given["base"])
    words = [word for word in words_of(said[:200]) if word not in BESIDE]
    codes = [read_language(word, offered) for word in words]
    if not codes or None in codes:
        return phrase("wizard-languages-wrong", known=listed(known))
    return " ".join(one for one in known if one in codes)


def _ask_name(_given: Given) -> Asked:
    choices = ("support", "orders", "product")
    return Asked(parts=(phrase("wizard-name"),), choices=_literal(choices), wide=True)


def _ask_touchpoint(_given: Given) -> Asked:
    none = (phrase("wizard-touch-none"), NOTHING)
    choices = (*_literal(("support.chat", "delivery")), none)
    return Asked(parts=(phrase("wizard-touch"),), choices=choices)


def _ask_kind(_given: Given) -> Asked:
    choices = tuple((phrase(f"wizard-kind-{kind}"), kind) for kind in SUGGESTED)
    return Asked(parts=(phrase("wizard-kind"),), choices=choices)


def _ask_wording(given: Given) -> Asked:
    ours = _ours(given, SUGGESTED[given["kind"]])
    return Asked(parts=(phrase("wizard-words"), ours), choices=_take_it())


def _ask_why(_given: Given) -> Asked:
    choices = tuple((phrase(f"wizard-why-{one}"), one) for one in WHYS)
    return Asked(parts=(phrase("wizard-why"),), choices=choices)


def _ask_options(given: Given) -> Asked:
    listed = [WORDS[given["base"]][f"option-{name}"] for name in OPTIONS]
    none = (phrase("wizard-about-none"), NOTHING)
    parts = (phrase("wizard-about"), Words(text="\n".join(listed)))
    return Asked(parts=parts, choices=(*_take_it(), none))


def _ask_call(given: Given) -> Asked:
    score = CALLS[given["kind"]]
    choices = tuple((phrase(f"wizard-call-{key}"), one) for one, key in CALLED.items())
    return Asked(parts=(phrase("wizard-call", score=score),), choices=choices)


def _ask_thanks(given: Given) -> Asked:
    ours = _ours(given, "thanks")
    return Asked(parts=(phrase("wizard-thanks"), ours), choices=_take_it())


def _ask_languages(given: Given) -> Asked:
    picked = given.get("picked", "").split()
    choices = tuple(
        (
            phrase("wizard-picked", code=name) if code in picked else Words(text=name),
            code,
        )
        for code in given["offers"].split()
        for name in (_language(code),)
    )
    done = ((phrase("wizard-done"), DONE),)
    parts = (phrase("wizard-languages", base=_language(given["base"])),)
    return Asked(parts=parts, choices=(*choices, *done), wide=True)


def _translation(given: Given) -> Step | None:
    """Return the step that asks for the next translation of an admin's own words."""
    for code in given.get("langs", "").split():
        for step, words in own_words(given):
            if f"{code}.{step}" not in given:
                return _translating(code, step, words)
    return None


def _translating(code: str, step: str, words: str) -> Step:
    def ask(_given: Given) -> Asked:
        key = "wizard-translate-lines" if "\n" in words else "wizard-translate"
        leave = (phrase("wizard-translate-none"), NOTHING)
        parts = (phrase(key, language=_language(code)), Words(text=words))
        return Asked(parts=parts, choices=(leave,))

    def take(given: Given, situation: Situation, said: str) -> Taken:
        if said.strip() == NOTHING:
            return NOTHING
        if step != "about":
            return _take_wording(given, situation, said)
        told = _take_options(given, situation, said)
        wanted = words.count("\n") + 1
        if isinstance(told, str) and told.count("\n") + 1 != wanted:
            return phrase("wizard-translate-count", n=wanted)
        return told

    return Step(name=f"{code}.{step}", ask=ask, take=take)


def listed(codes: Iterable[str]) -> str:
    """Return languages by their names and codes."""
    return ", ".join(f"{_language(code)} ({code})" for code in codes)


def _language(code: str) -> str:
    """Return a language's own name for itself, its code where nobody wrote it."""
    return NAMES.get(code, code)


def _literal(values: tuple[str, ...]) -> tuple[tuple[Part, str], ...]:
    return tuple((Words(text=value), value) for value in values)


def _take_it() -> tuple[tuple[Part, str], ...]:
    return ((phrase("wizard-take"), TAKE_OURS),)


def _ours(given: Given, key: str) -> Words:
    return Words(text=WORDS[given["base"]][key])


def _scored(given: Given) -> bool:
    return given.get("kind") in LOW


def _by_hand(given: Given) -> bool:
    return "template" not in given


WHYS = ("both", "low", "no")
CALLED: Mapping[str, str] = {"ask": "ask", "low": "low", NOTHING: "never"}

STEPS = (
    Step(name="name", ask=_ask_name, take=_take_name),
    Step(name="touch", ask=_ask_touchpoint, take=_take_touchpoint, applies=_by_hand),
    Step(
        name="kind",
        ask=_ask_kind,
        take=_pick(*SUGGESTED),
        applies=_by_hand,
        listed=True,
    ),
    Step(name="words", ask=_ask_wording, take=_take_wording, applies=_by_hand),
    Step(name="why", ask=_ask_why, take=_pick(*WHYS), applies=_scored, listed=True),
    Step(name="about", ask=_ask_options, take=_take_options, applies=_by_hand),
    Step(name="call", ask=_ask_call, take=_pick(*CALLED), applies=_scored, listed=True),
    Step(name="thanks", ask=_ask_thanks, take=_take_wording, applies=_by_hand),
    Step(name="langs", ask=_ask_languages, take=_take_languages, listed=True),
)
"""In the order in which they are asked; each is kept under its name."""
