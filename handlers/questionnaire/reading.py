"""What a typed text or a pressed button means as an answer to one question."""

from dataclasses import dataclass

from handlers.questionnaire.numbers import read_score
from handlers.questionnaire.shapes import SCALES, Option, Question
from handlers.yesno import read_yes_no

SKIP = frozenset(("skip", "preskoči", "preskoci", "jäta vahele", "edasi", "naprej"))
STOP = frozenset(("stop", "enough", "končaj", "dovolj", "lõpeta", "aitab"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A usable answer.

    Attributes:
        remark: what was said beyond the value itself; its mood counts.
    """

    rating: int | None = None
    choice: str | None = None
    remark: str = ""


def read_typed(question: Question, text: str) -> Reading | None:
    """Read typed words as an answer; None if it cannot be told what was meant."""
    words = text.strip()
    if not words:
        return None
    if question.kind in SCALES:
        score = read_score(words, SCALES[question.kind])
        return None if score is None else Reading(rating=score[0], remark=score[1])
    if question.kind == "choice":
        return _read_option(question.options, words)
    if question.kind == "contact":
        said = read_yes_no(words)
        return None if said is None else Reading(choice=said[0], remark=said[1])
    return Reading(remark=words)


def read_pressed(question: Question, choice: str) -> Reading | None:
    """Read a button's choice; None if this question has no such button."""
    if question.kind == "contact":
        return Reading(choice=choice) if choice in ("yes", "no") else None
    if not choice.isdecimal() or len(choice) > 3:
        return None
    number = int(choice)
    if question.kind in SCALES:
        return Reading(rating=number) if number in SCALES[question.kind] else None
    if question.kind == "choice" and number < len(question.options):
        option = question.options[number]
        return None if option.open else Reading(choice=option.wording.base)
    return None


def says_more(question: Question, words: str) -> bool:
    """Tell whether typed words are a comment: more than the bare value of an answer."""
    found = read_typed(question, words)
    return found is None or bool(found.remark)


def asks_for_own_words(question: Question, choice: str) -> bool:
    """Tell whether the button is "something else", after which one types."""
    return (
        question.kind == "choice"
        and choice.isdecimal()
        and int(choice) < len(question.options)
        and question.options[int(choice)].open
    )


def _read_option(options: tuple[Option, ...], words: str) -> Reading | None:
    said = words.casefold().rstrip(".!")
    names = [
        (name.casefold(), option)
        for option in options
        for name in (option.wording.base, *option.wording.translations.values())
    ]
    exact = {o.wording.base for name, o in names if name == said}
    if len(exact) == 1:
        return Reading(choice=exact.pop())
    if said.isdecimal() and len(said) < 3 and 1 <= int(said) <= len(options):
        option = options[int(said) - 1]
        if not option.open:
            return Reading(choice=option.wording.base)
    beginning = {o.wording.base for name, o in names if name.startswith(said)}
    if len(beginning) == 1 and len(said) > 1:
        return Reading(choice=beginning.pop())
    if options and options[-1].open:
        return Reading(choice=options[-1].wording.base, remark=words)
    return None
