"""What a typed text or a pressed button means as an answer to one question."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from handlers.questionnaire import conditions
from handlers.questionnaire.dates import read_date
from handlers.questionnaire.ends import read_end
from handlers.questionnaire.expectations import read_expectation, tells_more
from handlers.questionnaire.figures import read_figure
from handlers.questionnaire.grades import is_school_grade
from handlers.questionnaire.nothing import rather_not
from handlers.questionnaire.numbers import read_score
from handlers.questionnaire.selection import only_names, read_option, read_options
from handlers.questionnaire.shapes import (
    FIXED,
    PERMITTING,
    SCALES,
    YES_NO,
    Option,
    Question,
)
from handlers.questionnaire.units import is_in_another
from handlers.questionnaire.within import read_within
from handlers.words.yesno import read_yes_no

LARGEST = Decimal(10) ** 12
Misfit = Literal["unit", "outside"]
"""The number is in a unit that the question does not ask for, or beyond its range."""

FINEST = 6
"""Digits after the point that are kept of a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A usable answer.

    Attributes:
        choice: the option in the base language; a word of `FIXED`.
        choices: options in the base language, in the order of the question.
        remark: what was said beyond the value itself; its mood counts.
    """

    rating: int | None = None
    choice: str | None = None
    choices: tuple[str, ...] = ()
    number: Decimal | None = None
    day: date | None = None
    remark: str = ""


def read_typed(
    question: Question, text: str, *, today: date, language: str
) -> Reading | None:
    """Read typed words as an answer; None if it cannot be told what was meant.

    Args:
        question: what was asked.
        text: what was typed.
        today: the day at which it was typed, where the person is.
        language: of the person.
    """
    words = text.strip()
    if not words:
        return None
    kind = question.kind
    if kind in SCALES:
        return _score(words, kind, language)
    if kind in PERMITTING and rather_not(words):
        return Reading(choice="no")
    if FIXED.get(kind) == YES_NO:
        said = read_yes_no(words, language)
        return None if said is None else Reading(choice=said[0], remark=said[1])
    match kind:
        case "expectation":
            how = read_expectation(words)
            remark = words if tells_more(words) else ""
            return None if how is None else Reading(choice=how, remark=remark)
        case "choice":
            meant = read_option(question.options, words)
            if meant is None:
                return None
            return Reading(choice=meant[0].wording.base, remark=meant[1])
        case "choices":
            return _several(question, words)
        case "number":
            return _number(question, words, language)
        case "date":
            on = read_date(words, today=today, language=language)
            return None if on is None else Reading(day=on[0], remark=on[1])
        case _:
            return Reading(remark=words)


def read_pressed(question: Question, choice: str) -> Reading | None:
    """Read a button's choice; None if this question has no such button."""
    kind = question.kind
    if kind in FIXED:
        return Reading(choice=choice) if choice in FIXED[kind] else None
    if kind == "date":
        day = conditions.day(choice[1:]) if choice[:1] == "d" else None
        return None if day is None else Reading(day=day)
    if kind == "choices":
        marked = read_set(question, choice)
        return None if marked is None else read_chosen(question, marked)
    number = _small(choice)
    if number is None:
        return None
    if kind in SCALES:
        return Reading(rating=number) if number in SCALES[kind] else None
    if kind == "choice" and number < len(question.options):
        option = question.options[number]
        return None if option.open else Reading(choice=option.wording.base)
    return None


def read_toggle(question: Question, choice: str) -> int | None:
    """Read which option a button marks or unmarks; None if it is no such button."""
    number = _small(choice[1:]) if choice[:1] == "t" else None
    known = number is not None and number < len(question.options)
    return number if known and question.kind == "choices" else None


def read_set(question: Question, choice: str) -> tuple[int, ...] | None:
    """Read a whole set of options, one bit for each; None if it is no such set."""
    digits = choice[1:]
    if question.kind != "choices" or choice[:1] != "m" or not 0 < len(digits) < 9:
        return None
    try:
        bits = int(digits, 16)
    except ValueError:
        return None
    if digits[0] in "+-" or "_" in digits or bits >> len(question.options):
        return None
    return tuple(n for n in range(len(question.options)) if bits >> n & 1)


def read_chosen(question: Question, marked: tuple[int, ...]) -> Reading | None:
    """Make an answer of marked options; None if they are too few or too many."""
    if len(marked) not in question.amounts:
        return None
    return _chosen(tuple(question.options[number] for number in sorted(marked)))


def says_more(question: Question, words: str) -> bool:
    """Tell whether typed words are a comment: more than the bare value of an answer."""
    # Which day "yesterday" is makes no difference here.
    found = read_typed(question, words, today=date.min.replace(year=2000), language="")
    return found is None or bool(found.remark)


def misfit(question: Question, words: str, language: str) -> Misfit | None:
    """Say why a question does not take the number in a text.

    None if it does, and if it is no question for a number or there is none.
    """
    found = read_figure(words, language) if question.kind == "number" else None
    return None if found is None else _misfit(question, words, found[0])


def asks_for_own_words(question: Question, choice: str) -> bool:
    """Tell whether the button is "something else", after which one types."""
    number = _small(choice)
    return (
        question.kind == "choice"
        and number is not None
        and number < len(question.options)
        and question.options[number].open
    )


def takes_own_words(question: Question) -> bool:
    """Tell whether the last option lets people type their own."""
    return bool(question.options) and question.options[-1].open


def is_own_words(question: Question, found: Reading) -> bool:
    """Tell whether nothing but the open option, which takes any words, took these."""
    if not takes_own_words(question):
        return False
    alone = found.choices or (found.choice,)
    return bool(found.remark) and alone == (question.options[-1].wording.base,)


def _score(words: str, kind: str, language: str) -> Reading | None:
    if is_school_grade(words, language):
        return None
    scale = SCALES[kind]
    first = read_score(words, scale, language) or read_end(words, kind)
    score = first or read_within(words, scale)
    return None if score is None else Reading(rating=score[0], remark=score[1])


def _several(question: Question, words: str) -> Reading | None:
    options = question.options
    found = read_options(options, words)
    # "None of these" is no option; where one may type one's own, it is that.
    if found:
        more = "" if only_names(options, words) else words
        return _chosen(found, remark=more) if len(found) in question.amounts else None
    if options[-1].open and 1 in question.amounts:
        return _chosen((options[-1],), remark=words)
    return None


def _chosen(options: tuple[Option, ...], remark: str = "") -> Reading:
    return Reading(
        choices=tuple(option.wording.base for option in options), remark=remark
    )


def _number(question: Question, words: str, language: str) -> Reading | None:
    found = read_figure(words, language)
    if found is None or _misfit(question, words, found[0]) is not None:
        return None
    return Reading(number=plain(found[0]), remark=found[1])


def _misfit(question: Question, words: str, number: Decimal) -> Misfit | None:
    wording, limits = question.wording, question.limits
    if is_in_another((wording.base, *wording.translations.values()), words):
        return "unit"
    least, most = (limits.least, limits.most) if limits else (-LARGEST, LARGEST)
    return None if least <= number <= most and abs(number) < LARGEST else "outside"


def plain(number: Decimal) -> Decimal:
    """Return the number without digits that say nothing, and as fine as it is kept."""
    return Decimal(format(round(number, FINEST), "f").rstrip("0").rstrip(".")) + 0


def _small(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else None
