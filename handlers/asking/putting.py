"""A question as a message, and the same message once it is answered."""

from uuid import UUID

from handlers.questionnaire.shapes import SCALES, Question
from handlers.saying import Rows, phrase, say
from handlers.talk import Talk
from storage.records import (
    Answer,
    Button,
    Incoming,
    Message,
    Part,
    Phrase,
    Pressed,
    Target,
    Words,
)
from storage.records.messages import REPLY, TargetKind

IN_PLACE = frozenset(("telegram",))
"""Channels on which each message is dear and an edit is cheap."""


TYPED = ("why", "text")
"""Kinds that are answered in words."""


def may_edit(press: Pressed, talk: Talk, newest: Message | None) -> bool:
    """Tell whether the next question may take the pressed one's place.

    Only while that is the last thing in the room: further up, nobody would see it.
    """
    return (
        press.where.channel in IN_PLACE
        and talk.session.prompt is not None
        and newest is not None
        and newest.receipt == press.on
    )


def is_pressed(question: Question | None) -> bool:
    """Tell whether a question is answered by a button alone."""
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
        to=session.address,
        language=session.language,
        buttons=buttons_of(
            question, talk, kind="session", step=session.step, controls=True
        ),
        about=("session", session.id),
        priority=priority,
        asks="text" if question.kind in TYPED else None,
        replaces=replaces,
        expires_at=session.expires_at,
    )


def close(event: Incoming, talk: Talk, answer: Answer | None) -> tuple[Message, ...]:
    """Edit the current question so that it shows what was chosen, without buttons."""
    session = talk.session
    body = closed_body(talk, answer)
    if not body or session.prompt is None:
        return ()
    return (
        say(
            event,
            "closed",
            *body,
            to=session.address,
            language=session.language,
            about=("session", session.id),
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


def chosen(question: Question, answer: Answer, language: str) -> Phrase:
    """Say what was answered, as a line below its question."""
    if answer.skipped:
        return phrase("question-kept" if answer.words else "question-skipped")
    if answer.rating is not None:
        top = SCALES[question.kind][-1]
        return phrase("answer-score", score=answer.rating, top=top)
    if question.kind == "contact":
        return phrase("answer-contact", said=phrase(f"button-{answer.choice}"))
    if answer.choice is not None:
        return phrase("answer-choice", option=option_text(question, answer, language))
    return phrase("answer-words")


def option_text(question: Question, answer: Answer, language: str) -> str:
    """Return the chosen option in the person's language, or their own words."""
    for option in question.options:
        if option.wording.base == answer.choice:
            own = answer.words if option.open and answer.words else None
            return own or option.wording.in_language(language)
    return answer.choice or ""


def body_of(question: Question, text: str) -> tuple[Part, ...]:
    """Return the paragraphs of a question: its wording, and what its scale means."""
    if question.kind in SCALES:
        return (Words(text=text), phrase(f"scale-{question.kind}"))
    return (Words(text=text),)


def buttons_of(
    question: Question, talk: Talk, *, kind: TargetKind, step: int, controls: bool
) -> Rows:
    """Return the rows of buttons of one question.

    Args:
        question: what is asked.
        talk: gives the record that the buttons are about and the language.
        kind: "session", or "preview" for buttons that only show themselves.
        step: index of the question.
        controls: with skip, stop and "don't ask me again".
    """
    about = talk.session.id

    def button(label: Part, choice: str, quiet: bool = False) -> Button:
        target = Target(kind=kind, id=about, choice=f"{step}.{choice}")
        return Button(label=label, target=target, style="quiet" if quiet else "plain")

    rows: list[tuple[Button, ...]] = []
    if question.kind in SCALES:
        scale = SCALES[question.kind]
        rows.append(tuple(button(Words(text=str(n)), str(n)) for n in scale))
    elif question.kind == "choice":
        for number, option in enumerate(question.options):
            label = option.wording.in_language(talk.session.language)
            rows.append((button(Words(text=label), str(number)),))
    elif question.kind == "contact":
        rows.append(tuple(button(phrase(f"button-{w}"), w) for w in ("yes", "no")))
    if controls:
        rows.append(
            tuple(
                button(phrase(f"button-{word}"), word, quiet=True)
                for word in ("skip", "stop", "never")
            )
        )
    return tuple(rows)


def _text(question: Question, talk: Talk) -> str:
    return question.wording.in_language(talk.session.language)
