"""A question as a message, and the same message once it is answered."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from handlers import attaching
from handlers.asking.showing import chosen
from handlers.questionnaire.shapes import FIXED, SCALES, WORDED, Question
from handlers.saying import Rows, phrase, say
from handlers.talk import Talk
from storage.records import (
    Answer,
    Button,
    Day,
    Incoming,
    Message,
    Part,
    Phrase,
    Pressed,
    Record,
    Target,
    Words,
)
from storage.records.messages import REPLY, Asks, TargetKind

IN_PLACE = frozenset(("telegram",))
"""Channels on which each message is dear and an edit is cheap."""

ASKS: Mapping[str, Asks] = {
    **dict.fromkeys(WORDED, "text"),
    "number": "number",
    "date": "date",
    "choices": "choices",
}
"""Kinds for which a channel may open a field of its own."""

TYPED = (*WORDED, "number", "date")
"""Kinds that are answered below the question rather than on it."""

DAYS = ("today", "yesterday")
"""Days that have a button of their own, the newest first."""


def may_edit(press: Pressed, talk: Talk, newest: Message | None) -> bool:
    """Tell whether the next question may take the pressed one's place.

    Only while that is the last thing in the room: further up, nobody would see it.
    """
    possible = press.where.channel in IN_PLACE and talk.session.prompt is not None
    return possible and is_on(press, newest)


def is_on(press: Pressed, newest: Message | None) -> bool:
    """Tell whether a button of the survey stands on what was said last.

    Whoever is quick presses before the platform has told us how it calls the message.
    """
    if newest is None or newest.about_kind == "case":
        return False
    return newest.receipt in (None, press.on)


def is_pressed(question: Question | None) -> bool:
    """Tell whether a question is answered by buttons alone."""
    return question is not None and question.kind not in TYPED


def put(
    event: Incoming,
    talk: Talk,
    *lead: Part,
    word: str,
    priority: int = REPLY,
    replaces: UUID | None = None,
) -> Message:
    """Ask the session's current question, with what is said before it.

    The question must exist; `word` names the message within this decision, and
    `replaces` the one in whose place it stands.
    """
    session = talk.session
    question = talk.survey.questions[session.step]
    return say(
        event,
        word,
        *lead,
        *body_of(question, talk.wording(_text(question, talk))),
        *attaching.hint(question.kind, session.channel, told=_told_of_adding(talk)),
        to=session.address,
        language=session.language,
        buttons=buttons_of(
            question,
            talk,
            kind="session",
            step=session.step,
            controls=True,
            today=talk.day_of(event.at),
        ),
        about=("session", session.id),
        priority=priority,
        asks=ASKS.get(question.kind),
        replaces=replaces,
        expires_at=session.expires_at,
    )


def again(
    event: Incoming,
    talk: Talk,
    *lead: Part,
    priority: int = REPLY,
    replaces: UUID | None = None,
) -> tuple[Record, ...]:
    """Ask the current question further down, and say so where it stood before."""
    prompt = put(
        event, talk, *lead, word="question", priority=priority, replaces=replaces
    )
    session = talk.session
    moved = replace(session, prompt=prompt.id, revision=session.revision + 1)
    return (moved, *instead(event, talk, "asked-below"), prompt)


def close(event: Incoming, talk: Talk, answer: Answer | None) -> tuple[Message, ...]:
    """Edit the current question so that it shows what was chosen.

    Of its buttons only the quiet way to change the answer stays, if there is one.
    """
    session = talk.session
    body = closed_body(talk, answer)
    if not body or session.prompt is None:
        return ()
    change = _control(talk, session.step, "change", kind="session")
    return (
        say(
            event,
            "closed",
            *body,
            to=session.address,
            language=session.language,
            buttons=((change,),) if answer is not None else (),
            about=("session", session.id),
            replaces=session.prompt,
        ),
    )


def instead(event: Incoming, talk: Talk, key: str) -> tuple[Message, ...]:
    """Edit the current question so that it says something else in its place."""
    session = talk.session
    if session.prompt is None:
        return ()
    return (
        say(
            event,
            "closed",
            phrase(key),
            to=session.address,
            language=session.language,
            replaces=session.prompt,
        ),
    )


def closed_body(talk: Talk, answer: Answer | None) -> tuple[Part, ...]:
    """Return the current question and what was chosen, as paragraphs."""
    question = talk.question
    if question is None:
        return ()
    asked = Words(text=talk.wording(_text(question, talk)))
    if answer is None:
        return (asked,)
    return (asked, chosen(question, answer, talk.session.language))


def body_of(question: Question, text: str) -> tuple[Part, ...]:
    """Return the paragraphs of a question: its wording, and how it is answered."""
    return (Words(text=text), *_hint(question))


def _hint(question: Question) -> Iterator[Phrase]:
    kind, limits = question.kind, question.limits
    if kind in SCALES:
        yield phrase(f"scale-{kind}")
    elif kind == "date":
        yield phrase("hint-date")
    elif kind == "number" and limits is not None:
        low, high = str(limits.least), str(limits.most)
        yield phrase("hint-number", low=low, high=high)
    elif kind == "choices":
        yield hint_of_amounts(question)


def hint_of_amounts(question: Question) -> Phrase:
    """Say how many options may be chosen."""
    least, most = question.amounts[0], question.amounts[-1]
    if least == most:
        return phrase("hint-choices-exact", n=least)
    if most == len(question.options):
        return phrase("hint-choices-least", n=least)
    return phrase("hint-choices", least=least, most=most)


def buttons_of(
    question: Question,
    talk: Talk,
    *,
    kind: TargetKind,
    step: int,
    controls: bool,
    today: date,
) -> Rows:
    """Return the rows of buttons of one question.

    Args:
        question: what is asked.
        talk: gives the record that the buttons are about and the language.
        kind: "session", or "preview" for buttons that only show themselves.
        step: index of the question.
        controls: with the ways back, on and out.
        today: where the person is.
    """

    about = talk.session.id

    def button(label: Part, choice: str, *, marked: bool = False) -> Button:
        target = Target(kind=kind, id=about, choice=f"{step}.{choice}")
        return Button(label=label, target=target, marked=marked)

    rows: list[tuple[Button, ...]] = []
    if question.kind in SCALES:
        scale = SCALES[question.kind]
        rows.append(tuple(button(Words(text=str(n)), str(n)) for n in scale))
    elif question.kind in FIXED:
        words = FIXED[question.kind]
        rows.append(tuple(button(phrase(f"button-{word}"), word) for word in words))
    elif question.kind == "date":
        rows.append(tuple(button(*day) for day in _days(today)))
    for number, option in enumerate(question.options):
        label = Words(text=option.wording.in_language(talk.session.language))
        if question.kind == "choices":
            marked = number in talk.session.picked
            rows.append((button(label, f"t{number}", marked=marked),))
        else:
            rows.append((button(label, str(number)),))
    if question.kind == "choices":
        rows.append((button(phrase("button-done"), "done"),))
    if controls:
        rows.extend(
            tuple(_control(talk, step, word, kind=kind) for word in row)
            for row in _ways(question, talk)
        )
    return tuple(rows)


def _ways(question: Question, talk: Talk) -> tuple[tuple[str, ...], ...]:
    """Return the ways back, on and out, in rows that fit on a phone."""
    on = "skip" if talk.answer_that_counts(question) is None else "keep"
    if talk.step_before() is None:
        return ((on, "stop", "never"),)
    return (("back", on, "stop"), ("never",))


def _control(talk: Talk, step: int, word: str, *, kind: TargetKind) -> Button:
    return Button(
        label=phrase(f"button-{word}"),
        target=Target(kind=kind, id=talk.session.id, choice=f"{step}.{word}"),
        style="quiet",
    )


def _days(today: date) -> Iterator[tuple[Phrase, str]]:
    for back, word in enumerate(DAYS):
        day = today - timedelta(days=back)
        # Pressed tomorrow it still means this day, so the label names it.
        label = phrase(f"button-{word}", day=Day(day=day, form="short"))
        yield label, f"d{day.isoformat()}"


def _told_of_adding(talk: Talk) -> bool:
    return any(answer.kind in WORDED for answer in talk.answers)


def _text(question: Question, talk: Talk) -> str:
    return question.wording.in_language(talk.session.language)
