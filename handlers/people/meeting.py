"""Words and presses that nobody waits for; answered kindly all the same."""

from dataclasses import replace

from handlers import attaching
from handlers.rights import WORKS_ON_CASES
from handlers.saying import answer, cases_for, language_of, phrase, say
from handlers.words.cancelling import gives_up
from storage.records import (
    Case,
    Commanded,
    Decision,
    EventParked,
    House,
    Pressed,
    Said,
    Situation,
)
from storage.records.messages import ALERT

LONGEST_SHOWN = 40


def nobody_waits(said: Said, situation: Situation) -> Decision:
    """Say that no question is open, so that nobody believes they were heard."""
    if not said.private:
        return _among_themselves(said, situation)
    if situation.role and gives_up(said.text):
        told = answer(said, situation, phrase("nothing-to-cancel"))
        return Decision(because="nothing is under way here", saved=(told,))
    key = "nothing-open-colleague" if situation.role else "nothing-open"
    cases = cases_for(situation.role, situation.house)
    speaker = situation.speaker
    left = speaker is not None and speaker.opted_out_at is not None
    back = (phrase("how-to-come-back"),) if left else ()
    told = answer(said, situation, phrase(key), *back, *cases)
    return Decision(because="no question is open here", saved=(told,))


def _among_themselves(said: Said, situation: Situation) -> Decision:
    in_staff_room = said.where == situation.house.staff_room
    works = in_staff_room and situation.role in WORKS_ON_CASES
    if not works or not said.text.startswith("/"):
        return Decision(because="people talk among themselves")
    verb = said.text.split()[0][:LONGEST_SHOWN]
    told = answer(said, situation, phrase("case-word-where", verb=verb))
    return Decision(because="that works below a card", saved=(told,))


def not_kept(said: Said, situation: Situation) -> Decision:
    """Say that something could not be kept, and what could be."""
    told = say(
        said,
        "not-kept",
        phrase("not-kept", limit=attaching.megabytes(said.where.channel)),
        to=said.where,
        language=language_of(situation, said.who),
    )
    return Decision(because="something that came cannot be kept", saved=(told,))


def in_private(order: Commanded, situation: Situation) -> Decision:
    """Ask to be written to alone: in a group, others would read the answer."""
    told = answer(order, situation, phrase("in-private"))
    return Decision(because="not where others read along", saved=(told,))


def not_yours(event: Pressed, situation: Situation) -> Decision:
    """Refuse a press for which the account has no right."""
    told = answer(event, situation, phrase("not-yours"))
    return Decision(because="this account may not do that", saved=(told,))


def not_your_case(said: Said, case: Case, situation: Situation) -> Decision:
    """Tell an outsider who answers below a card how to get in, once for each card."""
    if situation.told_off:
        return Decision(because="this account was told already")
    told = say(
        said,
        "answer",
        phrase("not-your-case"),
        to=case.room,
        language=language_of(situation, said.who),
        about=("case", case.id),
        under=case.card,
    )
    return Decision(
        because="this account may not work on cases",
        saved=(replace(told, id=case.refusal_of(said.who.key)),),
    )


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
