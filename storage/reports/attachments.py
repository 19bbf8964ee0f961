"""What customers added to their words, for whoever may open it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from storage.codec import first
from storage.records import Attachment, Case, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An attachment and whom it is from.

    Attributes:
        case: what the session opened; None if nobody was needed.
    """

    attachment: Attachment
    person: Person | None
    case: Case | None


def one(connection: Connection, id: UUID) -> Found | None:
    """Return an attachment; None if there is none."""
    attachment = first(connection, Attachment, id=id)
    if attachment is None:
        return None
    return Found(
        attachment=attachment,
        person=first(connection, Person, id=attachment.person_id),
        case=first(connection, Case, session_id=attachment.session_id),
    )
