"""Alert again while nobody takes a case."""

from dataclasses import replace

from handlers.desk import cards
from handlers.desk.history import entry
from handlers.desk.opening import with_alert
from handlers.saying import phrase
from handlers.talk import Talk
from storage.records import Case, Decision, Moment, TimerRang


def nag_again(ring: TimerRang, case: Case, talk: Talk) -> Decision:
    """Remind the staff room of a case that is still open, and plan the next time."""
    if case.state != "open":
        return Decision(because=f"case {case.number} is {case.state}")
    if case.alert != ring.timer:
        return Decision(because=f"case {case.number} became open again since")
    nagged = replace(
        case, nags=case.nags + 1, touched_at=ring.at, revision=case.revision + 1
    )
    nagged, alert = with_alert(ring, nagged, talk)
    since = Moment(at=case.opened_at)
    line = phrase("nobody-took-it", number=case.number, at=since)
    return Decision(
        because=f"nobody has taken case {case.number} yet",
        saved=(
            nagged,
            entry(ring, case, "nagged", by="askafter", name=""),
            cards.below(ring, case, talk.house, line),
            alert,
        ),
    )
