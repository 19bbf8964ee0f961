"""Words: whose they are, what they answer, and which verb takes them."""

from handlers import attaching
from handlers.asking import adding, afterwards, answering, changing, resuming, waiting
from handlers.asking.willing import wants_on
from handlers.desk import handling, relaying
from handlers.governing import confirmed, confirming, guiding, offering, supposing
from handlers.governing.surveys import cutting, writing
from handlers.people import introducing, meeting
from handlers.rights import WORKS_ON_CASES
from handlers.talk import Talk
from storage.records import (
    Attachment,
    Case,
    Confirmation,
    Decision,
    Message,
    Said,
    Session,
    Situation,
)


def hear(said: Said, situation: Situation, talk: Talk | None) -> Decision:
    """Find whom words are for, and let the verb that they are for take them.

    The order of the cases is policy, as in `decide`.
    """
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
        case Situation(
            session=Session(under_way=True), last_said=Message(about_kind="case")
        ) if talk is not None and waiting.is_meant(said, talk):
            return _meant_for_the_survey(said, situation, talk)
        case Situation(
            session=Session(under_way=True),
            case=Case(state="resolved"),
            last_said=Message(about_kind="case"),
        ) if talk is not None and waiting.tells_a_value(said, talk):
            return answering.take_words(said, talk, situation.last_said)
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


def _meant_for_the_survey(said: Said, situation: Situation, talk: Talk) -> Decision:
    """Go on with the survey, or end it; a colleague who waits reads that, too."""
    done = resuming.take_words(said, talk)
    case = situation.case
    if case is None or case.state == "resolved" or wants_on(said.text):
        return done
    return done.also(handling.words(said, case, talk, situation.last_said))
