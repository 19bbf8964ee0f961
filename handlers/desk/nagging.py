"""Alert again while nobody takes a case."""

from dataclasses import replace

from handlers.desk import cards
from handlers.desk.history import entry, free_since
from handlers.desk.opening import with_alert
from handlers.naming import derive
from handlers.saying import phrase
from handlers.talk import Talk
from storage.records import Case, Decision, Message, Moment, TimerRang

LOST = ("failed", "unknown", "expired", "cancelled")
"""How a card ends that nobody has seen for certain."""


def nag_again(
    ring: TimerRang, case: Case, talk: Talk, card: Message | None
) -> Decision:
    """Remind the staff room of a case that is still open, and plan the next time.

    A card that never arrived is posted again, where the staff room is by now; one that
    stands in a room where cases do not come any more goes there, too.
    """
    if case.state != "open":
        return Decision(because=f"case {case.number} is {case.state}")
    if case.alert != ring.timer:
        return Decision(because=f"case {case.number} became open again since")
    nagged = replace(
        case, nags=case.nags + 1, touched_at=ring.at, revision=case.revision + 1
    )
    nagged, alert = with_alert(ring, nagged, talk)
    told = entry(ring, case, "nagged", by="askafter", name="")
    because = f"nobody has taken case {case.number} yet"
    room = talk.house.staff_room
    lost = card is not None and card.state in LOST
    if not lost and case.room == room:
        since = Moment(at=free_since(case, talk.story))
        waits = phrase("nobody-took-it", number=case.number, at=since)
        line = cards.below(ring, case, talk.house, waits)
        return Decision(because=because, saved=(nagged, told, line, alert))
    nagged = replace(nagged, room=room, card=derive(ring.key, "card"))
    left = () if lost else (cards.leave(ring, case, talk.house, room=room),)
    posted = cards.post(ring, nagged, talk, *talk.story, told)
    return Decision(because=because, saved=(nagged, told, *left, posted, alert))
