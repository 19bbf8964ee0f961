"""A platform was silent: whoever may have pressed in vain is asked to press again."""

from handlers.naming import derive
from handlers.saying import phrase
from storage.records import Decision, Message, Returned, Session
from storage.records.messages import REMINDER


def tell(event: Returned, waiting: tuple[Session, ...]) -> Decision:
    """Tell each waiting person once; answers that did arrive are not touched."""
    if not waiting:
        return Decision(because="nobody waits for us there")
    return Decision(
        because=f"told {len(waiting)} people that presses may have been lost",
        saved=tuple(_told(event, session) for session in waiting),
    )


def _told(event: Returned, session: Session) -> Message:
    return Message(
        id=derive(event.key, f"again:{session.id}"),
        to=session.address,
        body=(phrase("press-again"),),
        language=session.language,
        about_kind="session",
        about=session.id,
        priority=REMINDER,
        due_at=event.at,
        expires_at=session.expires_at,
    )
