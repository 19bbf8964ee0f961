"""Words about something else in the middle of a survey: the survey steps back."""

from dataclasses import replace
from datetime import timedelta

from handlers.asking import ending
from handlers.desk import relaying, resolving, rules
from handlers.desk.attending import INTERRUPTED
from handlers.sentiment import mood
from handlers.talk import Talk
from handlers.words.inquiries import asks
from handlers.words.wishes import asks_for_a_person, wishes
from storage.records import Decision, Said, Timer

REST = timedelta(hours=2)
"""From the interruption to the offer to go on, or half of the time that is left."""

LONG = 7
"""Words from which bad news is a message of its own, and not a try at an answer."""


def is_for_the_staff(text: str, talk: Talk) -> bool:
    """Tell whether words in which no answer was found are meant for a person.

    A question, a wish, and a whole sentence that is clearly negative are. Whatever else
    somebody tells ("it was fine, I guess, nothing special") is their answer in words,
    and so are the words for which the survey calls somebody by itself.
    """
    if asks(text):
        return True
    if rules.lists(talk.survey, text):
        return False
    return wishes(text) or asks_for_a_person(text) or _laments(text, talk)


def _laments(text: str, talk: Talk) -> bool:
    if not talk.survey.negative or len(text.split()) < LONG:
        return False
    felt = mood.measure(text, talk.session.language)
    return felt.scorer is not None and mood.clearly_negative(text) is not None


def step_back(said: Said, talk: Talk) -> Decision:
    """Bring the words to the staff, and let the survey wait or end.

    The first interruption parks it; its question stays, so that an answer to it goes
    on at once. The second ends it with what was given, and so does the first if we may
    not come back to it: nothing else may be promised.
    """
    if talk.session.interruptions or talk.person.opted_out_at is not None:
        passed_on = _to_the_staff(said, talk, "interrupted-again")
        return passed_on.also(ending.give_way(said, talk))
    return _to_the_staff(said, talk, "interrupted").also(_park(said, talk))


def _to_the_staff(said: Said, talk: Talk, notice: str) -> Decision:
    case = talk.case
    if case is None:
        return relaying.bring(said, talk, INTERRUPTED, notice=notice)
    if case.state == "resolved":
        return resolving.written_after(said, case, talk, None, notice=notice)
    return relaying.from_customer(said, case, talk, notice=notice)


def _park(said: Said, talk: Talk) -> Decision:
    session = replace(
        talk.session,
        state="parked",
        interruptions=talk.session.interruptions + 1,
        revision=talk.session.revision + 1,
    )
    left = talk.session.expires_at - said.at
    offer = Timer(
        id=ending.resume_timer(session),
        kind="resume",
        about=session.id,
        due_at=said.at + min(REST, left / 2),
    )
    return Decision(
        because="the survey waits, because the person wrote about something else",
        saved=(session, offer),
    )
