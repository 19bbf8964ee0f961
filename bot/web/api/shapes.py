"""The shapes in which records leave: the same in every list and for every program."""

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

from handlers import comments
from handlers.sentiment.labels import label
from storage.records import (
    Answer,
    Attachment,
    AuditEntry,
    Case,
    CaseEntry,
    Comment,
    Session,
)
from storage.reports.responses import Response

Shape = dict[str, object]


def time(at: datetime | None) -> str | None:
    """Write a moment as RFC 3339 in UTC."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def response(found: Response) -> Shape:
    """Show what one session gave as a whole."""
    session, commented = found.session, comments.of_response(found.answers)
    return {
        "id": str(session.id),
        "survey": session.survey,
        "version": session.version,
        "person": str(session.person_id),
        "channel": session.channel,
        "language": session.language,
        "touchpoint": session.touchpoint,
        "agent": _agent(session),
        "interaction": found.interaction,
        "asked_at": time(session.asked_at),
        "answered_at": time(session.answered_at),
        "state": "complete" if session.complete else "partial",
        "score": session.score,
        "score_kind": session.score_kind,
        "answers": {
            one.question: answer(one, _of(one, found.attachments))
            for one in found.answers
        },
        "comment": commented.words or "" if commented else None,
        "sentiment": {
            **mood(commented.polarity if commented else None),
            "scorer": commented.scorer if commented else None,
            "language": commented.language if commented else None,
        },
        "case": None if found.case is None else str(found.case),
    }


def answer(one: Answer, attachments: Sequence[Attachment]) -> Shape:
    """Show the answer to one question."""
    return {
        "kind": one.kind,
        "rating": one.rating,
        "choice": one.choice,
        "choices": list(one.choices),
        "number": _number(one.number),
        "date": None if one.day is None else one.day.isoformat(),
        "words": one.words,
        "skipped": one.skipped,
        "given_at": time(one.given_at),
        "version": one.version,
        "attachments": [attachment(each) for each in attachments],
    }


def _number(number: Decimal | None) -> int | float | None:
    if number is None:
        return None
    return int(number) if number == int(number) else float(number)


def attachment(one: Attachment) -> Shape:
    """Show what came with an answer; colleagues open it at /desk/files/{id}."""
    return {
        "id": str(one.id),
        "kind": one.kind,
        "name": one.name,
        "type": one.type,
        "size": one.size,
        "seconds": one.seconds,
        "at": time(one.at),
    }


def _of(given: Answer, all: Sequence[Attachment]) -> list[Attachment]:
    return [one for one in all if one.question == given.question]


def mood(polarity: float | None) -> Shape:
    """Show a mood with its word."""
    return {"polarity": polarity, "label": label(polarity)}


def comment(one: Comment) -> Shape:
    """Show a comment as a report quotes it."""
    return {
        "response": str(one.session_id),
        "text": one.text,
        "score": one.score,
        "sentiment": mood(one.polarity),
        "at": time(one.at),
        "attachments": [attachment(each) for each in one.attachments],
    }


def case(one: Case, *, rule: str) -> Shape:
    """Show a case; `rule` is the sentence that says why it was opened."""
    return {
        "id": str(one.id),
        "number": one.number,
        "state": one.state,
        "survey": one.survey,
        "response": str(one.session_id),
        "person": str(one.person_id),
        "rule": rule,
        "claimed_by": one.claimed_by,
        "claimed_name": one.claimed_name,
        "opened_at": time(one.opened_at),
        "claimed_at": time(one.claimed_at),
        "touched_at": time(one.touched_at),
        "resolved_at": time(one.resolved_at),
        "reopenings": one.reopenings,
    }


def entry(one: CaseEntry) -> Shape:
    """Show one line of a case's history."""
    return {
        "kind": one.kind,
        "by": one.by,
        "name": one.name,
        "text": one.text,
        "at": time(one.at),
    }


def change(one: AuditEntry) -> Shape:
    """Show a line of the audit log; what was not there before or after is null."""
    return {
        "id": str(one.id),
        "at": time(one.at),
        "who": one.who,
        "what": one.what,
        "subject": one.subject,
        "before": one.before or None,
        "after": one.after or None,
    }


def _agent(session: Session) -> Shape | None:
    if session.agent_id is None and session.agent_name is None:
        return None
    return {"id": session.agent_id, "name": session.agent_name}
