"""The table of contents of the product: which verb decides about which event."""

from handlers import attaching
from handlers.asking import (
    adding,
    afterwards,
    answering,
    changing,
    editing,
    resuming,
    returning,
    waiting,
)
from handlers.desk import correcting, delivering, handling, holding, relaying
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
    supposing,
    tokens,
)
from handlers.governing.surveys import cutting, obeying, writing
from handlers.inviting import planning, ringing
from handlers.people import introducing, leaving, meeting, noticing
from handlers.rights import CONFIGURES, WORKS_ON_CASES, may
from handlers.talk import Talk, open_talk
from storage.records import (
    Answer,
    Attachment,
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
            return _words(event, situation, talk)
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


def _words(said: Said, situation: Situation, talk: Talk | None) -> Decision:
    match situation:
        # A question that lasts a minute comes before all that can wait.
        case Situation(confirmation=Confirmation() as asked) if (
            word := confirming.said_to(said, asked, situation)
        ) is not None:
            return confirmed.take(said, asked, situation, word)
        case _ if writing.is_pasted(said, situation):
            return writing.keep(said, situation, said.text)
        case Situation(case=Case() as case) if (
            said.where == case.room
            and said.carries_more
            and not said.text
            and situation.role in WORKS_ON_CASES
        ):
            name = handling.name_of(said, situation)
            return relaying.nothing_to_pass_on(said, case, situation.house, name=name)
        case _ if not said.text and not said.private:
            return Decision(because="something without words in a group")
        # Staff who answer below a card speak to the customer, whatever else is open.
        case Situation(case=Case() as case) if (
            talk is not None and said.where == case.room
        ):
            if situation.role not in WORKS_ON_CASES:
                return meeting.not_your_case(said, case, situation)
            name = handling.name_of(said, situation)
            card = situation.message
            done = handling.from_colleague(said, case, talk, card, name=name)
            return resuming.after_case(said, talk, done)
        case _ if cutting.is_rest(said, situation):
            return cutting.rest(said, situation)
        case Situation(case=Case() as case, message=Message()) if (
            not said.private and said.where != case.room
        ):
            return handling.at_an_old_card(said, case, situation)
        # Nobody is asked anything by whom they are just writing a survey with.
        case _ if guiding.is_open(said, situation):
            return guiding.words(said, situation)
        case _:
            kept, refused = attaching.sifted(said)
            told = (
                meeting.not_kept(said, situation) if refused and said.private else None
            )
            if not kept.text and not kept.carried:
                return told or Decision(because="nothing came")
            decision = _customers_words(kept, situation, talk)
            return decision.also(told) if told else decision


def _customers_words(said: Said, situation: Situation, talk: Talk | None) -> Decision:
    match situation:
        case Situation(album=Attachment() as earlier) if talk is not None:
            return adding.to_album(said, earlier, talk)
        # Whoever answers a person's last words means that person, not the survey.
        case Situation(
            case=Case() as case, last_said=Message(about_kind="case") as asked
        ) if talk is not None and handling.belongs(said, case, talk, asked):
            return handling.words(said, case, talk, asked)
        case _ if introducing.is_wanted(said, situation):
            return introducing.introduce(said, situation)
        case Situation(session=Session(state="invited" | "started")) if (
            talk is not None and said.at < talk.session.expires_at
        ):
            return answering.take_words(said, talk, situation.last_said)
        case Situation(
            session=Session(state="parked"), last_said=Message() as asked
        ) if talk is not None and resuming.is_answer(said, talk, asked):
            return resuming.take_words(said, talk)
        case Situation(session=Session(state="parked")) if (
            talk is not None and waiting.is_answered(said, talk)
        ):
            return answering.take_words(said, talk, situation.last_said)
        case Situation(session=Session(state="completed" | "declined" | "expired")) if (
            talk is not None and said.steers_back
        ):
            return changing.back(said, talk)
        case Situation(case=Case() as case) if talk is not None and handling.belongs(
            said, case, talk, None
        ):
            notice = waiting.notice(said, talk, situation.last_said)
            return handling.words(said, case, talk, None, notice=notice)
        case Situation(role=None) if talk is not None and afterwards.hears(said, talk):
            return afterwards.take(said, talk)
        case _:
            if not said.private:
                still = confirming.waits_here(said, situation)
                return still or meeting.nobody_waits(said, situation)
            waits = confirming.waits(said, situation)
            return (
                waits
                or offering.again(said, situation)
                or supposing.suggest(said, situation)
                or writing.other_file(said, situation)
                or meeting.nobody_waits(said, situation)
            )
