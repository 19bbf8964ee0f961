"""Words below a card that may not be for the customer: nobody sends them unasked."""

from dataclasses import replace

from handlers.desk import cards, relaying
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

QUESTION = "words-held"


def hold(said: Said, case: Case, talk: Talk, *, name: str) -> Decision:
    """Ask below the card for whom the words are; nothing is sent before."""
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
        phrase(QUESTION, name=name),
        Words(text=said.text, by="staff"),
        word="held",
        buttons=(buttons,),
    )
    return Decision(because=f"{name} may have meant a note", saved=(line,))


def decide(
    press: Pressed, held: Message, case: Case, talk: Talk, *, name: str
) -> Decision:
    """Send held words to the customer or keep them as a note, once."""
    if not any(isinstance(one, Phrase) and one.key == QUESTION for one in held.body):
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
        to=case.room,
        language=talk.house.language,
        about=("case", case.id),
        replaces=held.id,
    )
