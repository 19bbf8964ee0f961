"""What people are told about their survey, besides its questions."""

from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import Decision, Edited, Message, Part, Pressed, Said
from storage.records.messages import Asks


def tell(
    event: Pressed | Said | Edited, talk: Talk, key: str, because: str
) -> Decision:
    """Tell somebody one thing, and change nothing."""
    return Decision(because=because, saved=(message(event, talk, phrase(key)),))


def message(
    event: Pressed | Said | Edited, talk: Talk, *parts: Part, asks: Asks | None = None
) -> Message:
    """Say something where it was asked for, in the language of the talk."""
    return say(
        event,
        "answer",
        *parts,
        to=event.where,
        language=talk.session.language,
        about=("session", talk.session.id),
        asks=asks,
    )
