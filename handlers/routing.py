"""The table of contents of the product: which verb decides about which event."""

from handlers import listening
from handlers.asking import answering, editing, resuming, returning
from handlers.desk import correcting, delivering, handling, holding
from handlers.governing import (
    alarming,
    auditing,
    codes,
    commands,
    confirmed,
    confirming,
    guiding,
    offering,
    parking,
    programs,
    starting,
    tokens,
)
from handlers.governing.surveys import obeying
from handlers.inviting import planning, ringing
from handlers.people import leaving, meeting, noticing
from handlers.rights import CONFIGURES, WORKS_ON_CASES, may
from handlers.talk import Talk, open_talk
from storage.records import (
    Answer,
    Case,
    CaseEntry,
    ChannelAccepted,
    ChannelRefused,
    ClockJumped,
    ClockSteady,
    Commanded,
    Confirmation,
    Decision,
    DeliveryGaveUp,
    DeliveryUnclear,
    Edited,
    EventParked,
    Incoming,
    InteractionFinished,
    Left,
    Message,
    Person,
    Pressed,
    Returned,
    RowsMoved,
    RowsStuck,
    Said,
    Session,
    SignedOut,
    Situation,
    Started,
    StorageReturned,
    Survey,
    SurveyWritten,
    Target,
    Timer,
    TimerRang,
)


def decide(event: Incoming, situation: Situation) -> Decision:
    """Say what to do about one event. Pure: equal arguments give equal decisions.

    The order of the cases is policy: each precedence has a test named after it. What
    changes how things are run is written down in the same decision.
    """
    talk = talk_of(situation)
    event = offering.meant(event, situation)
    decision = resuming.closing(event, talk, _decide(event, situation, talk))
    match event:
        case Commanded() | Pressed() | Said() | Started() | SurveyWritten():
            decision = noticing.noticed(event, situation, decision)
            return auditing.audited(event, situation, decision)
        case _:
            return decision


def _decide(event: Incoming, situation: Situation, talk: Talk | None) -> Decision:
    house = situation.house
    match event, situation:
        case InteractionFinished(), _:
            return planning.plan(
                event,
                survey=situation.survey,
                person=situation.person,
                identities=situation.identities,
                session=situation.session,
                house=house,
                placements=situation.placements,
            )
        case SurveyWritten(), _:
            return programs.put(event, situation.shelf, situation.placements, house)
        case Commanded(private=False), _ if not commands.is_public(event, situation):
            return meeting.in_private(event, situation)
        case Commanded(), Situation(confirmation=Confirmation() as asked) if (
            confirming.stopped(event, asked)
        ):
            return confirmed.take(event, asked, situation, "no")
        case Commanded(), _:
            return commands.obey(event, situation, talk)
        case TimerRang(), Situation(
            timer=Timer(kind="hide"), message=Message() as message
        ):
            return tokens.hide(event, message)
        case TimerRang(), _:
            return ringing.answer(event, situation, talk)
        case DeliveryUnclear(), Situation(message=Message() as message):
            return delivering.unclear(event, message, situation.case, house)
        case DeliveryGaveUp(), Situation(message=Message() as message):
            return delivering.gave_up(event, message, situation)
        case Started(), _:
            return starting.open_house(event, situation)
        case Returned(), _:
            return returning.tell(event, situation.waiting)
        case SignedOut(), _:
            return codes.sign_out(event, situation.code)
        case Left(), _:
            return leaving.close(event, situation.person)
        case (
            (
                ChannelRefused()
                | ChannelAccepted()
                | StorageReturned()
                | RowsStuck()
                | RowsMoved()
                | ClockJumped()
                | ClockSteady()
            ),
            _,
        ):
            return alarming.tell(event, situation)
        case EventParked(), _:
            return meeting.tell_of_parked(event, house)
        case Pressed(), _:
            return _press(event, situation, talk)
        case Said(), _:
            return listening.hear(event, situation, talk)
        case Edited(), Situation(edited=Answer() as answer) if talk is not None:
            return editing.change(event, talk, answer)
        case Edited(), Situation(edited=CaseEntry() as line, case=Case() as case) if (
            talk is not None
        ):
            works_here = situation.role in WORKS_ON_CASES
            return correcting.edited(event, case, talk, line, works_here=works_here)
        case _:
            return Decision(because="nobody is waiting for this")


def talk_of(situation: Situation) -> Talk | None:
    """Bring together the session of a situation, if all that it needs is there."""
    match situation:
        case Situation(
            session=Session() as session,
            survey=Survey() as survey,
            person=Person() as person,
        ) if survey.id == session.survey_id and person.id == session.person_id:
            return open_talk(
                session=session,
                survey=survey,
                person=person,
                house=situation.house,
                answers=situation.answers,
                case=situation.case,
                story=situation.story,
                attachments=situation.attachments,
            )
        case _:
            return None


def _press(press: Pressed, situation: Situation, talk: Talk | None) -> Decision:
    role = situation.role
    match press.target, situation:
        case Target(kind="session"), _ if talk is not None:
            if talk.session.address != press.where:
                return meeting.not_yours(press, situation)
            return answering.take_press(press, talk, situation.last_said)
        case Target(kind="case"), Situation(case=Case() as case) if talk is not None:
            done = handling.press(press, case, talk, situation)
            return resuming.after_case(press, talk, done)
        case Target(kind="message", choice="send" | "keep"), Situation(
            message=Message() as message, case=Case() as case
        ) if role in WORKS_ON_CASES and talk is not None:
            name = handling.name_of(press, situation)
            return holding.decide(press, message, case, talk, name=name)
        case Target(kind="message"), Situation(
            message=Message() as message, case=Case() as case
        ) if role in WORKS_ON_CASES:
            return delivering.decide_unclear(
                press,
                message,
                case,
                situation.house,
                name=handling.name_of(press, situation),
            )
        case Target(kind="confirm"), _:
            return confirmed.press(press, situation)
        case Target(kind="survey"), Situation(survey=Survey() as survey) if may(
            role, "survey", press.target.choice
        ):
            return obeying.press(press, survey, situation)
        case Target(kind="survey"), Situation(survey=None) if may(
            role, "survey", press.target.choice
        ):
            return obeying.gone(press, situation)
        case Target(kind="parked"), _ if role in CONFIGURES:
            return parking.retry(press, situation)
        case Target(kind="preview" | "guide"), _:
            return guiding.press(press, situation)
        case _:
            return meeting.not_yours(press, situation)
