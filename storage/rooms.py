"""What stands in a room."""

from sqlalchemy import Connection, and_

from storage.codec import first
from storage.columns import written
from storage.records import Address, Message
from storage.schema import messages

# Whoever reads a message may answer before the platform tells us that it arrived.
SAID = and_(
    written(messages.c.state, "sending", "checking", "sent", "unknown"),
    messages.c.replaces.is_(None),
)
NEWEST_MESSAGE = (messages.c.position.desc(),)


def last_said(connection: Connection, where: Address) -> Message | None:
    """Return the newest message that may stand in a room, edits left out."""
    return first(
        connection,
        Message,
        SAID,
        order=NEWEST_MESSAGE,
        lane=str(where),
    )
