"""What staff are told when a message to a customer did not arrive for certain."""

from dataclasses import replace

from handlers.desk import cards
from handlers.desk.history import entry
from handlers.naming import derive
from handlers.saying import choices, phrase, say
from storage.records import (
    DESK,
    Address,
    Case,
    Decision,
    DeliveryGaveUp,
    DeliveryUnclear,
    House,
    Message,
    Pressed,
    Situation,
    Words,
)
from storage.records.messages import ALERT, MessageState

IN_FLIGHT = ("sending", "checking")
REPORT = "staff-not-told"


def unclear_key(message: Message) -> str:
    """Return the key of the event that this try of the message is unclear."""
    return f"unclear:{message.id}:{message.attempts}"


def unclear(
    event: DeliveryUnclear, message: Message, case: Case | None, house: House
) -> Decision:
    """Leave a reply unconfirmed and let the staff decide what happened to it."""
    if message.state not in IN_FLIGHT or event.key != unclear_key(message):
        return Decision(because="the message was settled meanwhile")
    unknown = _settled(message, "unknown", event.reason)
    because = "nobody can say whether the message arrived"
    if case is None:
        return Decision(because=because, saved=(unknown,))
    line = cards.below(
        event,
        case,
        house,
        phrase("not-confirmed"),
        *_quoted(message),
        word=f"unconfirmed:{message.id}",
        buttons=(choices("message", message.id, "resend", "delivered"),),
    )
    return Decision(because=because, saved=(unknown, line))


def decide_unclear(
    press: Pressed, message: Message, case: Case, house: House, *, name: str
) -> Decision:
    """Send an unconfirmed reply again, or take it as delivered, as staff say."""
    if message.state != "unknown":
        return Decision(because="somebody decided about that message before")
    again = press.target.choice == "resend"
    saved = (
        replace(
            message,
            state="ready" if again else "sent",
            due_at=press.at,
            leased_by=None,
            leased_until=None,
            revision=message.revision + 1,
        ),
        _decided(press, message, case, house, again=again, name=name),
    )
    what = "sent again" if again else "was delivered"
    return Decision(because=f"{name} says: {what}", saved=saved)


def gave_up(event: DeliveryGaveUp, message: Message, situation: Situation) -> Decision:
    """End a message that cannot be delivered, and tell the staff what they must know.

    That a reply did not arrive stands below its card; what could not be said to the
    staff is said to the owners in private or, failing that, at the web desk.
    """
    if message.state not in IN_FLIGHT:
        return Decision(because="the message was settled meanwhile")
    decision = Decision(
        because=f"the message could not be delivered: {event.reason}",
        saved=(_settled(message, "failed", event.reason),),
    )
    case, person, house = situation.case, situation.person, situation.house
    if event.gone and person is not None and person.home == message.to:
        homeless = replace(person, home=None, revision=person.revision + 1)
        decision = decision.also(
            Decision(because="we may not write there any more", saved=(homeless,))
        )
    if message.to in _staff_rooms(situation) or message.says(REPORT):
        return decision.also(_reported(event, message, situation))
    if case is None:
        return decision
    line = cards.below(
        event,
        case,
        house,
        phrase("not-delivered", reason=event.reason),
        *_quoted(message),
        word=f"undelivered:{message.id}",
    )
    told = entry(event, case, "undelivered", by="askafter", name="", text=event.reason)
    return decision.also(Decision(because="the staff were told", saved=(line, told)))


def _reported(
    event: DeliveryGaveUp, message: Message, situation: Situation
) -> Decision:
    if message.replaces is not None or message.priority != ALERT:
        return Decision(because="neither a change nor an answer to a press is news")
    # A report that fails goes to the one place that cannot.
    owners = () if message.says(REPORT) else situation.owners
    rooms = [room for room in owners if room != message.to] or [DESK]
    lead = phrase(REPORT, reason=event.reason)
    body = message.body if message.says(REPORT) else (lead, *message.body)
    told = tuple(
        say(
            event,
            f"reported:{room}",
            *body,
            to=room,
            language=situation.house.language,
            priority=ALERT,
        )
        for room in rooms
        if room != message.to
    )
    return Decision(because="it was told elsewhere instead", saved=told)


def _staff_rooms(situation: Situation) -> tuple[Address, ...]:
    room = situation.house.staff_room
    return (room,) if situation.case is None else (room, situation.case.room)


def _settled(message: Message, state: MessageState, reason: str) -> Message:
    return replace(
        message,
        state=state,
        failure=reason,
        leased_by=None,
        leased_until=None,
        revision=message.revision + 1,
    )


def _decided(
    press: Pressed,
    message: Message,
    case: Case,
    house: House,
    *,
    again: bool,
    name: str,
) -> Message:
    asked = derive(unclear_key(message), f"unconfirmed:{message.id}")
    return say(
        press,
        "decided",
        *_quoted(message),
        phrase("sent-again-by" if again else "delivered-by", name=name),
        to=press.where,
        language=house.language,
        about=("case", case.id),
        replaces=asked,
    )


def _quoted(message: Message) -> tuple[Words, ...]:
    return tuple(part for part in message.body if isinstance(part, Words))
