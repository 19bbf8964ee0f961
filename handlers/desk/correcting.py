"""Words that were passed on and are changed by whoever wrote them."""

from dataclasses import replace

from handlers.desk import cards, marks, relaying
from handlers.desk.history import entry
from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import Case, CaseEntry, Decision, Edited, Message, Words


def edited(
    event: Edited, case: Case, talk: Talk, before: CaseEntry, *, works_here: bool
) -> Decision:
    """Pass a change on to the side to which the words had gone.

    Args:
        event: the edit.
        case: the case.
        talk: its session.
        before: the newest line that the message has in the case's history.
        works_here: whoever edits may work on cases.
    """
    if before.text == event.text:
        return Decision(because="nothing that was passed on has changed")
    if before.by == "customer":
        line = _changed_by_customer(event, case, talk)
    elif not works_here:
        return Decision(because="this change is not passed on")
    elif talk.person.home is None or marks.NOTE.match(event.text):
        # What has arrived cannot be made a note of.
        told = phrase("edit-kept-back", name=before.name)
        line = cards.below(event, case, talk.house, told)
        return Decision(because="told that it is not passed on", saved=(line,))
    else:
        line = _changed_by_staff(event, case, talk, before)
    changed = entry(
        event,
        case,
        "edited",
        by=before.by,
        name=before.name,
        text=event.text,
        message_id=before.message_id,
        original=event.original,
    )
    after = replace(talk, story=(*talk.story, changed))
    touched = relaying.touched_by(event, case, after)
    if before.by != "customer":
        touched = replace(touched, touched_at=event.at)
    shown = cards.refresh(event, (case, talk), touched, after)
    return Decision(
        because=f"{before.name or before.by} changed a message of case {case.number}",
        saved=(touched, line, changed, *shown),
    )


def _changed_by_customer(event: Edited, case: Case, talk: Talk) -> Message:
    return cards.below(
        event,
        case,
        talk.house,
        phrase("customer-edited", name=relaying.called(talk)),
        Words(text=event.text, by="customer"),
    )


def _changed_by_staff(
    event: Edited, case: Case, talk: Talk, before: CaseEntry
) -> Message:
    # An edit, too: the customer must not read two replies where one was meant.
    return say(
        event,
        "reply",
        phrase("from-staff", name=before.name),
        Words(text=event.text, by="staff"),
        to=talk.person.home or talk.session.address,
        language=talk.session.language,
        about=("case", case.id),
        replaces=before.message_id,
    )
