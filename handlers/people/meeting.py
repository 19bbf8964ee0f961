"""Words and presses that nobody waits for; answered kindly all the same."""

from handlers.saying import Spoken, answer, language_of, phrase, say
from storage.records import Decision, EventParked, House, Pressed, Said, Situation
from storage.records.messages import ALERT


def nobody_waits(said: Said, situation: Situation) -> Decision:
    """Say that no question is open, so that nobody believes they were heard."""
    if said.where.channel == situation.house.staff_room.channel and (
        said.where.room == situation.house.staff_room.room
    ):
        return Decision(because="colleagues talk among themselves")
    key = "nothing-open-colleague" if situation.role else "nothing-open"
    told = answer(said, situation, phrase(key))
    return Decision(because="no question is open here", saved=(told,))


def not_yours(event: Spoken, situation: Situation) -> Decision:
    """Refuse a press or reply for which the account has no right."""
    told = say(
        event,
        "answer",
        phrase("not-yours"),
        to=event.where,
        language=language_of(situation, event.who),
    )
    return Decision(because="this account may not do that", saved=(told,))


def only_a_preview(press: Pressed, situation: Situation) -> Decision:
    """Say that a preview's buttons keep nothing."""
    told = answer(press, situation, phrase("only-a-preview"))
    return Decision(because="a preview's button was pressed", saved=(told,))


def tell_of_parked(event: EventParked, house: House) -> Decision:
    """Tell the staff room that something was received and could not be processed."""
    told = say(
        event,
        "parked",
        phrase("event-parked", kind=event.kind, error=event.error),
        to=house.staff_room,
        language=house.language,
        priority=ALERT,
    )
    return Decision(because="an event is parked", saved=(told,))
