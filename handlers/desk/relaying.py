"""Words between a customer and the staff; a note never leaves."""

from collections.abc import Iterable
from dataclasses import replace

from handlers import attaching
from handlers.desk import cards, marks, receipts, rules
from handlers.desk.history import entry, heard, wrote
from handlers.desk.opening import new_case, open_case
from handlers.desk.taking import Act, claimed, idle
from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import (
    Attachment,
    Case,
    Decision,
    Edited,
    House,
    Message,
    Part,
    Phrase,
    Record,
    Said,
    Words,
)
from storage.records.messages import REPLY

NOTE_PROMPT = "note-prompt"


def from_staff(
    said: Said, case: Case, talk: Talk, answered: Message | None = None, *, name: str
) -> Decision:
    """Bring a colleague's reply to the customer, or keep it if it is a note.

    Args:
        said: what the colleague wrote.
        case: the case.
        talk: its session.
        answered: the message that it replies to; words below "Note" are a note,
            however they begin.
        name: what colleagues call them.
    """
    marked = marks.NOTE.match(said.text)
    if marked or asks_for_note(answered):
        text = said.text[marked.end() :] if marked else said.text
        return note(said, case, talk, name=name, text=text.strip())
    return reply(said, case, talk, name=name, text=said.text)


def nothing_to_pass_on(said: Said, case: Case, house: House, *, name: str) -> Decision:
    """Tell a colleague that a picture without words went nowhere."""
    return Decision(
        because=f"{name} sent something without words",
        saved=left_out(said, case, house, name=name),
    )


def left_out(said: Said, case: Case, house: House, *, name: str) -> tuple[Message, ...]:
    """Tell a colleague that what came beside or without words is not passed on."""
    if not said.carries_more:
        return ()
    key = "only-words-passed-on" if said.text else "nothing-passed-on"
    return (cards.below(said, case, house, phrase(key, name=name), word="dropped"),)


def reply(event: Act, case: Case, talk: Talk, *, name: str, text: str) -> Decision:
    """Send a colleague's words to the customer, or say why that is impossible."""
    if talk.person.home is None:
        # Whoever has a case has answered in a chat of ours: it was open once.
        line = phrase("customer-unreachable")
        return Decision(
            because="the customer has closed the chat",
            saved=(cards.below(event, case, talk.house, line),),
        )
    sent = say(
        event,
        "reply",
        phrase("from-staff", name=name),
        Words(text=text, by="staff"),
        to=talk.person.home,
        language=talk.session.language,
        about=("case", case.id),
        priority=REPLY,
        policy="hold",
        asks="text",
    )
    replied = entry(
        event,
        case,
        "replied",
        by=event.who.key,
        name=name,
        text=text,
        message_id=sent.id,
        original=event.original if isinstance(event, Said) else None,
    )
    return Decision(
        because=f"{name} replied to the customer of case {case.number}",
        saved=(sent, replied, *_after_reply(event, case, talk, name=name)),
    )


def asks_for_note(message: Message | None) -> bool:
    """Tell whether a message asks for a note: whatever answers it is one."""
    return message is not None and message.says(NOTE_PROMPT)


def note(said: Said, case: Case, talk: Talk, *, name: str, text: str) -> Decision:
    """Keep a remark for colleagues and say so; nothing is sent."""
    if not text:
        return Decision(because="the note was empty")
    kept = phrase("note-kept", name=name)
    line = cards.below(said, case, talk.house, kept, word="noted")
    told = Decision(because="told that it is kept", saved=(line,))
    return noted(said, case, talk, name=name, text=text).also(told)


def noted(event: Act, case: Case, talk: Talk, *, name: str, text: str) -> Decision:
    """Keep a remark for colleagues in the history and on the card."""
    touched = replace(case, touched_at=event.at, revision=case.revision + 1)
    line = entry(event, case, "noted", by=event.who.key, name=name, text=text)
    after = replace(talk, story=(*talk.story, line))
    return Decision(
        because=f"{name} noted something on case {case.number}",
        saved=(touched, line, cards.update(event, touched, after)),
    )


def bring(said: Said, talk: Talk, rule: str, *, notice: str) -> Decision:
    """Open a case for words that answer nothing, and tell the customer so.

    Args:
        said: the words.
        talk: the talk, which has no case yet.
        rule: key of the phrase that says why.
        notice: key of the phrase that tells the customer.
    """
    case = new_case(said, talk, phrase(rule))
    opened = open_case(said, case, heard(said, case, talk))
    return opened.also(quote(said, case, talk)).also(passed_on(said, talk, notice))


def from_customer(
    said: Said,
    case: Case,
    talk: Talk,
    *,
    notice: str | None = None,
    answered: bool = False,
) -> Decision:
    """Bring a customer's words below the card of their case.

    Args:
        said: the words.
        case: the case.
        talk: its session.
        notice: tells the customer so; without one, now and then we do by ourselves.
        answered: they came with an answer that the card does not show yet.
    """
    decision = quote(said, case, talk)
    after = heard(said, case, talk)
    touched = touched_by(said, case, after)
    if case.state == "waiting":
        touched = replace(touched, state="claimed")
        update = cards.update(said, touched, after)
        saved = (touched, update, idle(said, touched, talk))
        decision = decision.also(Decision(because="it is our turn again", saved=saved))
    else:
        shown = (
            (cards.update(said, touched, after),)
            if answered
            else cards.refresh(said, (case, talk), touched, after)
        )
        kept = Decision(because="noted when", saved=(touched, *shown))
        decision = decision.also(kept)
        if receipts.is_due(said, talk.story):
            notice = notice or receipts.PASSED_ON
    return decision if notice is None else decision.also(passed_on(said, talk, notice))


def thanked(said: Said, case: Case, talk: Talk) -> Decision:
    """Show thanks for a resolved case to the staff, and leave it resolved."""
    shown = cards.refresh(said, (case, talk), case, heard(said, case, talk))
    quoted = quote(said, case, talk)
    return replace(quoted, saved=(*quoted.saved, *shown))


def quote(said: Said, case: Case, talk: Talk) -> Decision:
    """Put the customer's words below the card and into the history."""
    written = wrote(said, case, talk)
    added = attaching.with_entry(said, talk.session, talk.person, written.id)
    line = cards.below(
        said,
        case,
        talk.house,
        *quotation(talk, said.text, added),
        word="quoted",
    )
    because = f"the customer of case {case.number} wrote"
    return Decision(because=because, saved=(line, written, *added))


def quotation(
    talk: Talk, text: str, attachments: Iterable[Attachment]
) -> tuple[Part, ...]:
    """Return the paragraphs that tell colleagues what the customer wrote or sent."""
    key = "customer-wrote" if text else "customer-sent"
    told = phrase(key, name=called(talk))
    return (told, *attaching.quoted(text, attachments))


def called(talk: Talk) -> str | Phrase:
    """Return what colleagues call the customer at the beginning of a sentence."""
    return talk.person.name or phrase("the-customer")


def touched_by(event: Said | Edited, case: Case, after: Talk) -> Case:
    """Return the case with what the customer's newest words add to its reasons.

    While a colleague has it, more words do not make it look as if it were worked on.
    """
    return replace(
        case,
        rule=rules.all_told(case.rule, after),
        touched_at=case.touched_at if case.state == "claimed" else event.at,
        revision=case.revision + 1,
    )


def passed_on(said: Said, talk: Talk, notice: str) -> Decision:
    """Tell the customer that their words went to the team."""
    told = say(
        said,
        "passed-on",
        phrase(notice),
        to=said.where,
        language=talk.session.language,
    )
    return Decision(
        because="the customer was told that it was passed on", saved=(told,)
    )


def _after_reply(
    event: Act, case: Case, talk: Talk, *, name: str
) -> tuple[Record, ...]:
    if case.state == "resolved":
        return (replace(case, touched_at=event.at, revision=case.revision + 1),)
    mine = claimed(event, case, name=name) if case.state == "open" else case
    waiting = replace(
        mine, state="waiting", touched_at=event.at, revision=case.revision + 1
    )
    return (waiting, cards.update(event, waiting, talk))
