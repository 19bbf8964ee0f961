"""A parked survey is offered once more, by itself or when the case is resolved."""

from dataclasses import replace
from uuid import UUID

from handlers.asking import ending, putting, telling
from handlers.asking.willing import Will, read_will, wants_on
from handlers.naming import derive
from handlers.questionnaire.controls import read_control
from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import (
    Button,
    Case,
    Decision,
    Incoming,
    Message,
    Phrase,
    Pressed,
    Said,
    Session,
    Target,
    TimerRang,
)
from storage.records.messages import REMINDER

OFFER = "resume-offer"
NO_HURRY = "no-hurry"


def offer(event: TimerRang | Pressed | Said, talk: Talk) -> Decision:
    """Ask whether we may go on, unless that was asked before."""
    session = talk.session
    if session.state != "parked" or session.offered:
        return Decision(because=f"the survey is {session.state} and was offered")
    if talk.person.opted_out_at is not None or event.at >= session.expires_at:
        return Decision(because="the person is not asked any more")
    asked = say(
        event,
        "offer",
        phrase(OFFER),
        to=session.address,
        language=session.language,
        buttons=(tuple(_button(talk, word) for word in ("go", "enough")),),
        about=("session", session.id),
        priority=REMINDER,
        expires_at=session.expires_at,
    )
    asked = replace(asked, id=_offer_of(session))
    offered = replace(session, offered=True, revision=session.revision + 1)
    return Decision(
        because="offered to go on with the survey",
        saved=(offered, asked),
        cancelled=(ending.resume_timer(session),),
    )


def after_case(act: Pressed | Said, talk: Talk, decision: Decision) -> Decision:
    """Offer to go on if a colleague has just resolved the case that parked it."""
    cases = (one for one in decision.saved if isinstance(one, Case))
    resolved = any(case.state == "resolved" for case in cases)
    before = talk.case is None or talk.case.state == "resolved"
    if before or not resolved or talk.session.state != "parked":
        return decision
    return decision.also(offer(act, talk))


def go_on(event: Incoming, talk: Talk, asked: Message | None) -> Decision:
    """Put the waiting question again; `asked` is the offer if it was said last."""
    if talk.session.state != "parked":
        return Decision(because="the survey goes on already")
    started = replace(talk, session=replace(talk.session, state="started"))
    replaces = asked.id if asked is not None else None
    return Decision(
        because="the person goes on with the survey",
        saved=putting.again(event, started, replaces=replaces),
        cancelled=(ending.resume_timer(started.session),),
    )


def closing(event: Incoming, talk: Talk | None, decision: Decision) -> Decision:
    """Close the offer once its survey waits no longer, whatever has ended the wait.

    A question that is put in its place does so by itself.
    """
    session = None if talk is None else talk.session
    if session is None or session.state != "parked" or not session.offered:
        return decision
    offered = _offer_of(session)
    now = [one for one in decision.saved if isinstance(one, Session)]
    gone = [one.state for one in now if one.id == session.id and one.state != "parked"]
    if not gone or any(one.replaces == offered for one in decision.messages):
        return decision
    closed = say(
        event,
        "offer-closed",
        phrase(OFFER),
        _answered(gone[-1]),
        to=session.address,
        language=session.language,
        replaces=offered,
    )
    return replace(decision, saved=(closed, *decision.saved))


def _answered(state: str) -> Phrase:
    if state == "expired":
        return phrase("session-expired")
    word = "enough" if state in ("declined", "completed") else "go"
    return phrase("answer-contact", said=phrase(f"button-{word}"))


def is_answer(said: Said, talk: Talk, asked: Message) -> bool:
    """Tell whether words say to go on or to stop, or answer the offer if said last."""
    if said.at >= talk.session.expires_at:
        return False
    if read_control(said.text) == "stop" or wants_on(said.text):
        return True
    return is_offer(asked) and _wants(said, talk) is not None


def take_words(said: Said, talk: Talk) -> Decision:
    """Go on, wait or end, as the person wrote; an open question is put once more."""
    match _wants(said, talk):
        case "yes" if talk.session.state != "parked":
            asked = putting.again(said, talk)
            return Decision(because="the person goes on with the survey", saved=asked)
        case "yes":
            return go_on(said, talk, None)
        case "later":
            return _wait(said, talk)
        case _:
            return ending.stop(said, talk)


def is_offer(message: Message | None) -> bool:
    """Tell whether a message offers to go on."""
    return message is not None and message.says(OFFER, NO_HURRY)


def _wait(said: Said, talk: Talk) -> Decision:
    """Leave the offer open, and say how it is taken up."""
    told = telling.message(said, talk, phrase(NO_HURRY, go=phrase("button-go")))
    return Decision(because="the person wants to go on later", saved=(told,))


def _wants(said: Said, talk: Talk) -> Will | None:
    # Here "next" is no skip: it wants the questions that come.
    will = read_will(said.text, talk.session.language)
    if will is None and read_control(said.text) in ("skip", "stop"):
        return "no"
    return will


def _offer_of(session: Session) -> UUID:
    """Return the id of the one offer that a survey makes."""
    return derive(session.id, "offer")


def _button(talk: Talk, word: str) -> Button:
    session = talk.session
    target = Target(kind="session", id=session.id, choice=f"{session.step}.{word}")
    return Button(label=phrase(f"button-{word}"), target=target)
