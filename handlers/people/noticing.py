"""What a platform tells of whoever speaks, kept for the day on which we write first."""

from dataclasses import replace

from handlers.saying import short
from storage.records import (
    Commanded,
    Decision,
    Identity,
    Incoming,
    Person,
    Pressed,
    Said,
    Situation,
)


def noticed(event: Incoming, situation: Situation, decision: Decision) -> Decision:
    """Add to a decision the language of the speaker's app, and a name if none is known.

    Whoever has no row as a person gets none by this.
    """
    if not isinstance(event, Commanded | Pressed | Said):
        return decision
    known = _speaker(event.who.key, situation, decision)
    if known is None:
        return decision
    told = replace(
        known,
        name=known.name or event.who.name,
        app_language=short(event.who.language_hint) or known.app_language,
    )
    if told == known:
        return decision
    if known in decision.saved:
        saved = tuple(told if one == known else one for one in decision.saved)
    else:
        saved = (*decision.saved, replace(told, revision=told.revision + 1))
    return replace(decision, saved=saved)


def _speaker(key: str, situation: Situation, decision: Decision) -> Person | None:
    """Return the person behind the account, as the decision leaves them."""
    id = situation.speaker.id if situation.speaker else None
    for one in decision.saved:
        if isinstance(one, Identity) and one.key == key:
            id = one.person_id
    changed = [
        one for one in decision.saved if isinstance(one, Person) and one.id == id
    ]
    return changed[-1] if changed else situation.speaker
