"""What a timer that rang is about."""

from handlers.asking import ending, resuming
from handlers.desk import nagging, resolving, taking
from handlers.inviting import beginning, reminding
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


def answer(ring: TimerRang, situation: Situation, talk: Talk | None) -> Decision:
    """Do what the timer was armed for, if it is still right to."""
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
