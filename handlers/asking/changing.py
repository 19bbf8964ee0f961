"""Back to an earlier question, and a change of what was answered there."""

from dataclasses import replace

from handlers.asking import putting
from handlers.asking.keeping import go_on
from handlers.asking.showing import given
from handlers.asking.telling import tell
from handlers.naming import derive
from handlers.questionnaire.shapes import Question
from handlers.talk import Talk
from storage.records import (
    Answer,
    Decision,
    Incoming,
    Pressed,
    Record,
    Said,
    Session,
    Timer,
)


def back(event: Said | Pressed, talk: Talk, *, in_place: bool = False) -> Decision:
    """Ask the question before once more, with what was answered to it.

    After the end that is the last question, as long as its answer may be changed.
    """
    if (ended := ended_as(event, talk.session)) is not None:
        return tell(event, talk, f"session-{ended}", "wants to go back after the end")
    step = talk.step_before()
    if step is None:
        return tell(event, talk, "nothing-before", "there is no question before")
    return _reopen(event, talk, step, in_place=in_place)


def change(press: Pressed, talk: Talk, step: int) -> Decision:
    """Open an answered question again, also after the survey was finished.

    Any step may come here: buttons live long, and conditions change.
    """
    session, question = talk.session, talk.at(step)
    if (ended := ended_as(press, session)) is not None:
        return tell(press, talk, f"session-{ended}", "wants to change after the end")
    if step == session.step and session.state != "completed":
        return Decision(because="that question is open already")
    if question is None or not talk.is_settled(question) or not talk.applies(question):
        return tell(press, talk, "change-gone", "the question is gone")
    return _reopen(press, talk, step)


def leave(event: Said | Pressed, talk: Talk, answer: Answer) -> Decision:
    """Leave an answer as it is and ask on."""
    session = replace(
        talk.session,
        asked_again=False,
        picked=(),
        state="started",
        revision=talk.session.revision + 1,
    )
    left = Decision(because=f"left {answer.question} as it is")
    return left.also(go_on(event, talk, replace(talk, session=session), answer))


def _reopen(
    event: Said | Pressed, talk: Talk, step: int, *, in_place: bool = False
) -> Decision:
    question = talk.survey.questions[step]
    answer = talk.answered(question)
    session = replace(
        talk.session,
        state="started",
        step=step,
        asked_again=False,
        picked=_places(question, answer),
        revision=talk.session.revision + 1,
    )
    lead = () if answer is None else given(question, answer, session.language)
    prompt = putting.put(
        event,
        replace(talk, session=session),
        *lead,
        word="question",
        replaces=session.prompt if in_place else None,
    )
    closed: tuple[Record, ...] = () if in_place else putting.close(event, talk, None)
    return Decision(
        because=f"asked {question.name} again to be changed",
        saved=(
            replace(session, prompt=prompt.id),
            *closed,
            prompt,
            *end_again(event, talk.session),
        ),
    )


def ended_as(event: Incoming, session: Session) -> str | None:
    """Return the state after which nothing is changed; None if it still can be."""
    if session.state == "declined":
        return "declined"
    over = session.state == "expired" or event.at >= session.expires_at
    return "expired" if over else None


def end_again(event: Incoming, session: Session) -> tuple[Timer, ...]:
    """Arm the end of a finished survey anew: its timers were cancelled."""
    if session.state != "completed":
        return ()
    return (
        Timer(
            id=derive(event.key, "expire"),
            kind="expire",
            about=session.id,
            due_at=session.expires_at,
        ),
    )


def _places(question: Question, answer: Answer | None) -> tuple[int, ...]:
    """Return which options were chosen, so that they stand marked."""
    chosen = () if answer is None else answer.choices
    return tuple(n for n, value in enumerate(question.values) if value in chosen)
