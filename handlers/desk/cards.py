"""The card of a case in the staff room, and the lines below it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from handlers import attaching, comments
from handlers.desk import answers, moods, rules
from handlers.desk.history import newest
from handlers.saying import Rows, choices, phrase, say
from handlers.talk import Talk
from storage.records import (
    Address,
    Answer,
    Case,
    CaseEntry,
    House,
    Incoming,
    Message,
    Moment,
    Part,
    Phrase,
    Words,
)
from storage.records.messages import ALERT

BUTTONS = {
    "open": ("take", "note", "resolve"),
    "claimed": ("return", "note", "resolve"),
    "waiting": ("return", "note", "resolve"),
    "resolved": ("note", "reopen"),
}
"""What can be done with a case, by its state, the most likely first."""


def post(event: Incoming, case: Case, talk: Talk, *history: CaseEntry) -> Message:
    """Put a new card into the staff room; `case.card` must be its id."""
    card = _card(event, "card", case, talk, *_history(history, talk))
    return replace(card, id=case.card)


def update(event: Incoming, case: Case, talk: Talk) -> Message:
    """Edit the card so that it shows the case as it is now."""
    card = _card(event, "card-update", case, talk, *_story(talk))
    return replace(card, replaces=case.card)


def leave(event: Incoming, case: Case, house: House, *, room: Address) -> Message:
    """Edit the card of a case that gets a new one in `room`, to say where that is."""
    again = phrase("card-moved", number=case.number)
    return say(
        event,
        "old-card",
        again if room == case.room else now_at(case, room),
        to=case.room,
        language=house.language,
        about=("case", case.id),
        replaces=case.card,
    )


def now_at(case: Case, room: Address) -> Phrase:
    """Say in which room the card of a case is now."""
    return phrase(f"card-went-{room.channel}", number=case.number)


def refresh(
    event: Incoming, before: tuple[Case, Talk], case: Case, talk: Talk
) -> tuple[Message, ...]:
    """Edit the card if it reads differently than it did `before`."""
    shown = tuple(_body(*before))
    return () if shown == tuple(_body(case, talk)) else (update(event, case, talk),)


def below(
    event: Incoming,
    case: Case,
    house: House,
    *parts: Part,
    word: str = "below",
    buttons: Rows = (),
) -> Message:
    """Say something to the staff below the card."""
    return say(
        event,
        word,
        *parts,
        to=case.room,
        language=house.language,
        buttons=buttons,
        about=("case", case.id),
        priority=ALERT,
        under=case.card,
    )


def _card(event: Incoming, word: str, case: Case, talk: Talk, *story: Part) -> Message:
    return say(
        event,
        word,
        *_body(case, talk),
        *story,
        to=case.room,
        language=talk.house.language,
        buttons=_buttons(case),
        about=("case", case.id),
        priority=ALERT,
    )


def _body(case: Case, talk: Talk) -> Iterable[Part]:
    session = talk.session
    yield phrase("card-title", number=case.number, state=phrase(f"case-{case.state}"))
    yield phrase("card-rule", rule=rules.all_told(case.rule, talk))
    name = talk.person.name or phrase("nameless")
    yield phrase("card-who", name=name, channel=session.channel)
    yield from answers.lines(talk)
    said = _said(talk)
    yield from _quoted(said, talk)
    yield phrase("card-sentiment", mood=moods.told(said, talk))
    contact = [one.choice for one in talk.answers if one.kind == "contact"]
    for choice in filter(None, contact):
        yield phrase(f"card-contact-{choice}")
    yield phrase(
        "card-where",
        survey=session.survey,
        touchpoint=session.touchpoint or phrase("untold"),
        agent=session.agent_name or session.agent_id or phrase("untold"),
    )
    if case.claimed_name and case.claimed_at:
        since = Moment(at=case.claimed_at)
        yield phrase("card-owner", name=case.claimed_name, at=since)
    done = newest(talk.story, "resolved")
    if case.state == "resolved" and done is not None:
        yield phrase("card-resolved", name=done.name, at=Moment(at=done.at))


def _said(talk: Talk) -> tuple[Answer, ...]:
    """Return the comments that are worth reading; what asks for a person always is."""
    found = (
        one
        if rules.asks_alone(talk.survey, one)
        else comments.understood(talk.survey, one)
        for one in talk.comments
    )
    return tuple(one for one in found if one is not None)


def _quoted(found: tuple[Answer, ...], talk: Talk) -> Iterable[Part]:
    """Quote what was said; each after its question, if there is more than one."""
    facts = talk.facts()
    for comment in found:
        if len(found) > 1:
            language = talk.house.language
            yield from comments.heading(talk.survey, comment, facts, language)
        came = (one for one in talk.attachments if one.question == comment.question)
        yield from attaching.quoted(comment.words or "", came)


def _story(talk: Talk) -> Iterable[Part]:
    """Show what was before the case was opened again, and the notes since then."""
    reopened = [n for n, one in enumerate(talk.story) if one.kind == "reopened"]
    border = reopened[-1] + 1 if reopened else 0
    yield from _history(talk.story[:border], talk)
    yield from _notes(talk.story[border:])


def _notes(story: Iterable[CaseEntry]) -> Iterable[Part]:
    """Show the newest note, and how many there are."""
    noted = [one for one in story if one.kind == "noted"]
    if noted:
        yield phrase("card-notes", n=len(noted), name=noted[-1].name)
        yield Words(text=noted[-1].text, by="staff")


def _history(entries: Iterable[CaseEntry], talk: Talk) -> Iterable[Part]:
    for entry in sorted(entries, key=_place):
        idle = entry.kind == "returned" and entry.by == "askafter"
        yield phrase(
            "story-returned-idle" if idle else f"story-{entry.kind}",
            name=entry.name or phrase("a-customer"),
            at=Moment(at=entry.at),
        )
        if entry.text:
            from_customer = entry.by == "customer"
            yield Words(text=entry.text, by="customer" if from_customer else "staff")
        came = (one for one in talk.attachments if one.entry_id == entry.id)
        yield from attaching.opening(came)


def _place(entry: CaseEntry) -> tuple[datetime, bool]:
    """Put what opened a case before the words that came in the same moment."""
    return entry.at, entry.kind not in ("opened", "reopened")


def _buttons(case: Case) -> Rows:
    first, *others = choices("case", case.id, *BUTTONS[case.state])
    if case.state == "open":
        first = replace(first, style="primary")
    return ((first, *others),)
