"""What a customer answered, as colleagues read it on the card."""

from collections.abc import Iterator

from handlers import comments
from handlers.questionnaire.conditions import Facts
from handlers.questionnaire.shapes import FIXED, SCALES, WORDED, Question
from handlers.saying import listed, phrase
from handlers.talk import Talk
from storage.records import Answer, Day, Figure, Phrase, Value

ELSEWHERE = (*WORDED, "contact")
"""Kinds that have lines of their own."""

SHORT = ("csat", "nps", "ces")
"""Kinds that everybody knows by these letters."""


def lines(talk: Talk) -> Iterator[Phrase]:
    """Yield a line for each value that was given, in the order of the survey."""
    facts, language = talk.facts(), talk.house.language
    asked = ((comments.asked(talk.survey, one, facts), one) for one in talk.answers)
    known = [(question, one) for question, one in asked if question is not None]
    for question, answer in sorted(known, key=lambda pair: pair[0].line):
        if answer.skipped or answer.kind in ELSEWHERE:
            continue
        name = _label(question, facts, language)
        if answer.rating is not None:
            top, score = SCALES[question.kind][-1], answer.rating
            yield phrase("card-score", kind=name, score=score, top=top)
        elif (said := _value(question, answer, language)) is not None:
            yield phrase("card-answer", question=name, said=said)


def _label(question: Question, facts: Facts, language: str) -> str:
    """Name a question: by its own name, the letters of its kind, or its wording."""
    if question.name != question.kind:
        name = question.name.replace("-", " ").replace("_", " ")
        return f"{name[:1].upper()}{name[1:]}"
    if question.kind in SHORT:
        return question.kind.upper()
    return comments.without_mark(comments.in_short(question, facts, language))


def _value(question: Question, answer: Answer, language: str) -> Value | None:
    if answer.choice is not None and question.kind in FIXED:
        return phrase(f"button-{answer.choice}")
    chosen = answer.choices or ((answer.choice,) if answer.choice else ())
    if chosen:
        known = {one.wording.base: one.wording for one in question.options}
        shown = (
            known[one].in_language(language) if one in known else one for one in chosen
        )
        return listed(shown, language)
    if answer.number is not None:
        return Figure(number=answer.number)
    return None if answer.day is None else Day(day=answer.day)
