"""Words below a card that perhaps should not go out: nobody sends them unasked."""

from dataclasses import replace
from datetime import datetime

from handlers.desk import cards, marks, relaying
from handlers.naming import derive
from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import (
    Button,
    Case,
    CaseEntry,
    Decision,
    Message,
    Phrase,
    Pressed,
    Said,
    Target,
    Words,
)

CHOICES = ("send", "keep")
"""What becomes of held words: they go to the customer, or stay as a note."""

DOUBTFUL = "words-held"
UNWANTED = "words-unwanted"
OF_ANOTHER = "words-of-another"
QUESTIONS = (DOUBTFUL, UNWANTED, OF_ANOTHER)


def question(said: Said, case: Case, talk: Talk, *, name: str) -> Phrase | None:
    """Return what must be asked before the words are sent; None if nothing.

    They may be meant for colleagues, the customer may not want to be written to, or
    the case may be another colleague's, who has an answer under way; whoever has
    replied since then is not asked again.
    """
    if marks.is_doubtful(said.text):
        return phrase(DOUBTFUL, name=name)
    if marks.NOTE.match(said.text):
        return None
    if _is_unwanted(said, talk):
        return phrase(UNWANTED, name=name)
    if not _is_of_another(said, case, talk):
        return None
    owner = case.claimed_name or phrase("nameless")
    return phrase(OF_ANOTHER, name=name, owner=owner)


def _is_unwanted(said: Said, talk: Talk) -> bool:
    """Tell whether the customer said no to being written to, and has not written since.

    Whoever can be told nothing is not asked about it.
    """
    since = talk.declined_contact_at
    if since is None or talk.person.home is None:
        return False
    wrote = any(one.by == "customer" and one.at > since for one in talk.story)
    return not (wrote or _has_replied(said, talk, since))


def _is_of_another(said: Said, case: Case, talk: Talk) -> bool:
    if case.state not in ("claimed", "waiting") or case.claimed_by == said.who.key:
        return False
    return not _has_replied(said, talk, case.claimed_at or case.opened_at)


def _has_replied(said: Said, talk: Talk, since: datetime) -> bool:
    return any(
        one.kind == "replied" and one.by == said.who.key and one.at >= since
        for one in talk.story
    )


def hold(said: Said, case: Case, talk: Talk, asks: Phrase) -> Decision:
    """Ask below the card what to do with the words; nothing is sent before."""
    asked = derive(said.key, "held")
    buttons = tuple(
        Button(
            label=phrase(f"button-held-{choice}"),
            target=Target(kind="message", id=asked, choice=choice),
        )
        for choice in CHOICES
    )
    line = cards.below(
        said,
        case,
        talk.house,
        asks,
        Words(text=said.text, by="staff"),
        word="held",
        buttons=(buttons,),
    )
    return Decision(because="asked whether to send it", saved=(line,))


def decide(
    press: Pressed, held: Message, case: Case, talk: Talk, *, name: str
) -> Decision:
    """Send held words to the customer or keep them as a note, once."""
    if not held.says(*QUESTIONS):
        return Decision(because="nobody has asked about these words")
    # The line in the history tells that it was decided: it is named after the question.
    mark = derive(held.id, "decided")
    if any(one.id == mark for one in talk.story):
        return Decision(because="somebody decided about these words before")
    text = "\n".join(one.text for one in held.body if isinstance(one, Words))
    send = press.target.choice == "send"
    act = relaying.reply if send else relaying.noted
    done = act(press, case, talk, name=name, text=text)
    if not any(isinstance(one, CaseEntry) for one in done.saved):
        return done
    saved = (
        replace(one, id=mark) if isinstance(one, CaseEntry) else one
        for one in done.saved
    )
    lead = phrase("held-sent" if send else "note-kept", name=name)
    closed = _closed(press, held, case, talk, lead)
    return replace(done, saved=(*saved, closed))


def _closed(
    press: Pressed, held: Message, case: Case, talk: Talk, lead: Phrase
) -> Message:
    """Take the buttons away, and say who decided what."""
    return say(
        press,
        "decided",
        lead,
        *(one for one in held.body if isinstance(one, Words)),
        to=held.to,
        language=talk.house.language,
        about=("case", case.id),
        replaces=held.id,
    )
