"""Several options of one question: marked one by one, then sent with "Done"."""

from dataclasses import replace

from handlers.asking import putting
from handlers.questionnaire.reading import Reading, read_chosen
from handlers.questionnaire.shapes import Question
from handlers.saying import phrase
from handlers.talk import Talk
from storage.records import Decision, Phrase, Pressed


def toggle(press: Pressed, talk: Talk, question: Question, number: int) -> Decision:
    """Mark one option or take its mark away; the question shows it in its place."""
    marked, most = set(talk.session.picked), question.amounts[-1]
    if number in marked:
        return _show(press, talk, marked - {number})
    if most == 1:
        marked = set()
    if len(marked) >= most:
        return _show(press, talk, marked, phrase("please-fewer", n=most))
    if question.options[number].open:
        return _show(press, talk, marked | {number}, phrase("type-your-own"))
    return _show(press, talk, marked | {number})


def refuse(
    press: Pressed, talk: Talk, question: Question, marked: tuple[int, ...]
) -> Decision:
    """Say kindly that too few or too many are marked, and keep the marks."""
    if len(marked) < question.amounts[0]:
        notice = phrase("please-more", n=question.amounts[0])
    else:
        notice = phrase("please-fewer", n=question.amounts[-1])
    return _show(press, talk, set(marked), notice)


def with_marked(question: Question, talk: Talk, found: Reading) -> Reading:
    """Add what is marked already to what was typed beside it, if both fit."""
    names = question.values
    typed = (names.index(name) for name in found.choices)
    joined = read_chosen(question, tuple({*typed, *talk.session.picked}))
    return found if joined is None else replace(joined, remark=found.remark)


def _show(
    press: Pressed, talk: Talk, marked: set[int], notice: Phrase | None = None
) -> Decision:
    session = replace(
        talk.session,
        picked=tuple(sorted(marked)),
        revision=talk.session.revision + 1,
    )
    lead = () if notice is None else (notice,)
    shown = putting.put(
        press,
        replace(talk, session=session),
        *lead,
        word="marked",
        replaces=talk.session.prompt,
    )
    count = len(session.picked)
    because = notice.key if notice else f"{count} options are marked"
    return Decision(because=because, saved=(session, shown))
