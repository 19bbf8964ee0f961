"""What a timer that rang is about."""

from handlers.asking import ending, resuming
from handlers.desk import nagging, resolving, taking
from handlers.inviting import beginning, quiet, reminding
from handlers.naming import derive
from handlers.talk import Talk
from storage.records import (
    Case,
    Decision,
    Interaction,
    Person,
    Situation,
    Survey,
    Timer,
    TimerRang,
)

UNHURRIED = ("resume", "follow_up")
"""What we say of our own accord and can say as well in the morning."""


def answer(ring: TimerRang, situation: Situation, talk: Talk | None) -> Decision:
    """Do what the timer was armed for, if it is still right to."""
    later = _once_it_is_day(ring, situation.timer, talk)
    if later is not None:
        return Decision(because="it is quiet now", saved=(later,))
    match situation:
        case Situation(
            timer=Timer(kind="invite"),
            interaction=Interaction() as interaction,
            survey=Survey() as survey,
            person=Person() as person,
        ):
            return beginning.send(
                ring,
                interaction,
                survey,
                person,
                situation.session,
                situation.house,
                situation.shelf,
            )
        case Situation(timer=Timer(kind="remind")) if talk is not None:
            return reminding.remind(ring, talk)
        case Situation(timer=Timer(kind="resume")) if talk is not None:
            return resuming.offer(ring, talk)
        case Situation(timer=Timer(kind="expire")) if talk is not None:
            return ending.expire(ring, talk)
        case Situation(timer=Timer(kind="nag"), case=Case() as case) if talk:
            return nagging.nag_again(ring, case, talk, situation.message)
        case Situation(timer=Timer(kind="idle"), case=Case() as case) if talk:
            return taking.notice_idle(ring, case, talk)
        case Situation(timer=Timer(kind="follow_up"), case=Case() as case) if talk:
            return resolving.ask_if_solved(ring, case, talk)
        case _:
            return Decision(because="what the timer was about is gone")


def _once_it_is_day(
    ring: TimerRang, timer: Timer | None, talk: Talk | None
) -> Timer | None:
    if timer is None or timer.kind not in UNHURRIED or talk is None:
        return None
    source = talk.session.source
    due = quiet.over_at(ring.at, talk.person, talk.house, source=source)
    if due <= ring.at:
        return None
    id = derive(ring.key, timer.kind)
    return Timer(id=id, kind=timer.kind, about=timer.about, due_at=due)
