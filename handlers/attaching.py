"""What came beside words: what of it is kept, to what it belongs, how it is named."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from handlers.naming import derive
from handlers.questionnaire.shapes import WORDED
from handlers.saying import phrase
from storage.records import (
    Attachment,
    Carried,
    Incoming,
    Part,
    Person,
    Phrase,
    Said,
    Session,
    Words,
)

MEGABYTE = 1024 * 1024
MOST_BYTES: Mapping[str, int] = {
    "telegram": 20 * MEGABYTE,
    "slack": 20 * MEGABYTE,
    "web": 10 * MEGABYTE,
}
"""By channel. Telegram gives a bot no file that is larger; ours are kept by us."""

MOST_AT_ONCE = 10


def most_bytes(channel: str) -> int:
    """Return how large one file from a channel may be."""
    return MOST_BYTES.get(channel, MEGABYTE)


def megabytes(channel: str) -> int:
    """Return the same as people say it."""
    return most_bytes(channel) // MEGABYTE


def hint(kind: str, channel: str, *, told: bool) -> tuple[Phrase, ...]:
    """Say at the first question that is answered in words what may be added to it."""
    if kind not in WORDED or told:
        return ()
    return (phrase("may-attach", limit=megabytes(channel)),)


def sifted(said: Said) -> tuple[Said, bool]:
    """Return the event with what can be kept, and whether something could not.

    A sticker that came without words says what it stands for.
    """
    most = most_bytes(said.where.channel)
    fitting = [one for one in said.carried if one.size is None or one.size <= most]
    kept = tuple(fitting[:MOST_AT_ONCE])
    refused = said.dropped or len(kept) < len(said.carried)
    text = said.text or " ".join(one.emoji for one in kept if one.emoji)
    return replace(said, carried=kept, text=text, dropped=False), refused


def with_answer(
    event: Incoming, session: Session, question: str
) -> tuple[Attachment, ...]:
    """Return the records of what came with an answer."""
    if not isinstance(event, Said):
        return ()
    return tuple(
        _record(event, number, one, session, session.person_id, question=question)
        for number, one in enumerate(event.carried)
    )


def with_entry(
    said: Said, session: Session, person: Person, entry: UUID
) -> tuple[Attachment, ...]:
    """Return the records of what came with a line of a case's history."""
    return tuple(
        _record(said, number, one, session, person.id, entry=entry)
        for number, one in enumerate(said.carried)
    )


def named(one: Attachment | Carried) -> Phrase:
    """Name one thing: "voice note (0:12)", "file “bill.pdf”"."""
    match one.kind:
        case "voice" | "video":
            return phrase(f"attachment-{one.kind}", length=_length(one.seconds))
        case "file":
            return phrase("attachment-file", name=one.name or "none")
        case _:
            return phrase(f"attachment-{one.kind}")


def opening(attachments: Iterable[Attachment]) -> tuple[Phrase, ...]:
    """Name each, as a link that colleagues can follow."""
    return tuple(
        replace(phrase("attachment-open", what=named(one)), opens=one.id)
        for one in attachments
    )


def quoted(text: str, attachments: Iterable[Attachment]) -> tuple[Part, ...]:
    """Return a customer's words and what came with them, for colleagues."""
    words = (Words(text=text, by="customer"),) if text else ()
    return (*words, *opening(attachments))


def _record(
    said: Said,
    number: int,
    one: Carried,
    session: Session,
    person: UUID,
    *,
    question: str | None = None,
    entry: UUID | None = None,
) -> Attachment:
    return Attachment(
        id=derive(said.key, f"attachment:{number}"),
        session_id=session.id,
        person_id=person,
        question=question,
        entry_id=entry,
        kind=one.kind,
        channel=said.where.channel,
        file=one.file,
        name=one.name,
        type=one.type,
        size=one.size,
        seconds=one.seconds,
        sent_by=said.who.key,
        room=said.where,
        album=said.album,
        at=said.at,
    )


def _length(seconds: int | None) -> str:
    return "none" if seconds is None else f"{seconds // 60}:{seconds % 60:02}"
