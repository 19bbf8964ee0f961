"""The ends of a session: finished, stopped, declined, expired."""

from dataclasses import replace
from uuid import UUID

from handlers.asking import putting
from handlers.naming import derive
from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import (
    Decision,
    Incoming,
    Message,
    Part,
    Phrase,
    Pressed,
    Said,
    Session,
    Words,
)
from storage.records.sessions import SessionState


def finish(event: Incoming, talk: Talk) -> Decision:
    """End an answered survey with thanks; the session is already raised."""
    session = replace(
        talk.session,
        state="completed",
        finished_at=talk.session.finished_at or event.at,
        prompt=None,
    )
    return Decision(
        because="the survey is complete",
        saved=(session, _thanks(event, talk)),
        cancelled=timers_of(session),
    )


def stop(event: Said | Pressed, talk: Talk) -> Decision:
    """End the survey because the person wants to; what they gave is kept."""
    session = _ended(event, talk, "declined")
    kept = "stopped-kept" if talk.session.answered_at else "stopped"
    return Decision(
        because="the person stopped the survey",
        saved=(
            session,
            *putting.close(event, talk, None),
            _say(event, talk, phrase(kept)),
        ),
        cancelled=timers_of(session),
        withdrawn=(session.id,),
    )


def give_way(event: Incoming, talk: Talk) -> Decision:
    """End a survey to which we do not come back; the person is told elsewhere."""
    session = _ended(event, talk, "declined")
    return Decision(
        because="the survey was interrupted and ends",
        saved=(session, *putting.close(event, talk, None)),
        cancelled=timers_of(session),
        withdrawn=(session.id,),
    )


def never(event: Incoming, talk: Talk) -> Decision:
    """Never ask this person again, and say how to come back."""
    saved: tuple[Session | Message, ...] = ()
    if talk.session.under_way:
        closing = putting.close(event, talk, None)
        saved = (_ended(event, talk, "declined"), *closing)
    person = replace(
        talk.person, opted_out_at=event.at, revision=talk.person.revision + 1
    )
    return Decision(
        because="the person does not want to be asked any more",
        saved=(person, *saved, _say(event, talk, phrase("never-again"))),
        cancelled=timers_of(talk.session),
        withdrawn=(talk.session.id,),
    )


def expire(event: Incoming, talk: Talk) -> Decision:
    """Close a survey that was not finished in time, without another message."""
    if not talk.session.under_way:
        return Decision(because=f"the session is already {talk.session.state}")
    return Decision(
        because="nobody finished the survey in time",
        saved=(
            _ended(event, talk, "expired"),
            *putting.instead(event, talk, "session-expired"),
        ),
        cancelled=timers_of(talk.session),
        withdrawn=(talk.session.id,),
    )


def timers_of(session: Session) -> tuple[UUID, ...]:
    """Return the ids of the timers that a session may have."""
    began = (derive(session.id, "remind"), derive(session.id, "expire"))
    return (*began, resume_timer(session))


def resume_timer(session: Session) -> UUID:
    """Return the id of the timer that offers a parked survey again."""
    return derive(session.id, "resume")


def _ended(event: Incoming, talk: Talk, state: SessionState) -> Session:
    # A survey that was finished stays so, whatever becomes of a later change.
    finished_at = talk.session.finished_at
    return replace(
        talk.session,
        state="completed" if finished_at else state,
        finished_at=finished_at or event.at,
        prompt=None,
        revision=talk.session.revision + 1,
    )


def _thanks(event: Incoming, talk: Talk) -> Message:
    parts: list[Part] = []
    if talk.session.finished_at is not None:
        return _say(event, talk, phrase("thanks-changed"), *promise(event, talk))
    if talk.survey.thanks is None:
        sender = talk.house.sender
        parts.append(
            phrase("thanks-from", sender=sender) if sender else phrase("thanks")
        )
    else:
        text = talk.survey.thanks.in_language(talk.session.language)
        parts.append(Words(text=talk.wording(text)))
    return _say(event, talk, *parts, *promise(event, talk))


def promise(event: Incoming, talk: Talk) -> tuple[Phrase, ...]:
    """Say that a person was told; once only, although a survey may end again."""
    case, finished_at = talk.case, talk.session.finished_at
    if case is None or case.state == "resolved":
        # Somebody was there already, and nothing that was said since needs them.
        return ()
    if finished_at is not None and case.opened_at < event.at:
        return ()
    return (phrase("thanks-case-quiet" if talk.declines_contact else "thanks-case"),)


def _say(event: Incoming, talk: Talk, *parts: Part) -> Message:
    return say(
        event,
        "end",
        *parts,
        to=talk.session.address,
        language=talk.session.language,
    )
