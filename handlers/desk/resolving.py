"""Resolve a case, ask later whether it is solved, and take the answer."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from handlers.desk import cards, relaying, rules
from handlers.desk.history import entry, heard, newest
from handlers.desk.opening import with_alert
from handlers.desk.taking import Act, already_resolved, freed
from handlers.naming import derive
from handlers.saying import choices, phrase, say
from handlers.talk import Talk
from storage.records import (
    Case,
    CaseEntry,
    Decision,
    Incoming,
    Message,
    Phrase,
    Pressed,
    Said,
    Timer,
    TimerRang,
)
from storage.records.messages import REMINDER

WORDS_REOPEN = timedelta(days=7)
"""After this, what a customer writes is about something else."""

WROTE_AGAIN = "rule-wrote-again"


def resolve(act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    """Close a case and plan to ask the customer whether it is solved."""
    if case.state == "resolved":
        return already_resolved(act, case, talk, name=name)
    resolved = replace(
        case,
        state="resolved",
        claimed_by=case.claimed_by or act.who.key,
        claimed_name=case.claimed_name or name,
        claimed_at=case.claimed_at or act.at,
        touched_at=act.at,
        resolved_at=act.at,
        revision=case.revision + 1,
    )
    done = entry(act, case, "resolved", by=act.who.key, name=name)
    pace = talk.house.pace_of(talk.session.source)
    follow_up = Timer(
        id=_follow_up(case),
        kind="follow_up",
        about=case.id,
        due_at=act.at + pace.follow_up_after,
    )
    return Decision(
        because=f"{name} resolved case {case.number}",
        saved=(
            resolved,
            done,
            cards.update(act, resolved, replace(talk, story=(*talk.story, done))),
            follow_up,
        ),
    )


def ask_if_solved(ring: TimerRang, case: Case, talk: Talk) -> Decision:
    """Ask the customer whether the resolved case is solved for them, too."""
    pace = talk.house.pace_of(talk.session.source)
    due = (case.resolved_at or ring.at) + pace.follow_up_after
    if case.state != "resolved" or due > ring.at:
        return Decision(because=f"case {case.number} was opened again meanwhile")
    if talk.person.home is None:
        return Decision(because="the customer cannot be written to")
    if talk.declines_contact or talk.person.opted_out_at is not None:
        return Decision(because="the customer does not want to be written to about it")
    question = say(
        ring,
        "follow-up",
        phrase("is-it-solved"),
        to=talk.person.home,
        language=talk.session.language,
        buttons=(choices("case", case.id, "solved", "unsolved"),),
        about=("case", case.id),
        priority=REMINDER,
    )
    return Decision(because="asked whether it is solved", saved=(question,))


def confirm(
    event: Pressed | Said, case: Case, talk: Talk, asked: Message | None
) -> Decision:
    """Take the customer's word that it is solved.

    A case that was opened again meanwhile stays so, for colleagues had a reason.
    """
    last = newest(talk.story, "confirmed", "resolved")
    if last is not None and last.kind == "confirmed":
        return Decision(because=f"case {case.number} was answered before")
    touched_at = event.at if case.state == "resolved" else case.touched_at
    name = talk.person.name
    line = phrase("customer-confirmed", name=relaying.called(talk))
    return Decision(
        because=f"the customer says that case {case.number} is solved",
        saved=(
            replace(case, touched_at=touched_at, revision=case.revision + 1),
            entry(event, case, "confirmed", by="customer", name=name),
            cards.below(event, case, talk.house, line),
            *_answered(event, talk, asked, phrase("button-solved")),
            _say(event, talk, "glad-it-is-solved"),
        ),
    )


def unsolved(
    event: Pressed | Said,
    case: Case,
    talk: Talk,
    asked: Message | None,
    *,
    words: Said | None = None,
) -> Decision:
    """Open a resolved case again because its customer says that it is not solved.

    Args:
        event: the press or the "no".
        case: the case.
        talk: its session.
        asked: the message that asked whether it is solved, if that led here.
        words: the event, if it says more than "no".
    """
    answered = Decision(
        because="the question is answered",
        saved=(
            *_answered(event, talk, asked, phrase("button-unsolved")),
            _say(event, talk, "sorry-unsolved"),
        ),
    )
    if case.state != "resolved":
        open_already = Decision(because=f"case {case.number} is open already")
        # Whoever opened it by this very answer presses twice and is told once.
        reopened = newest(talk.story, "reopened")
        told = asked is None or (reopened is not None and reopened.by == "customer")
        return open_already if told else open_already.also(answered)
    line = entry(event, case, "reopened", by="customer", name=talk.person.name)
    opened = _again(event, case, talk, line, phrase("rule-unsolved"), words=words)
    return opened.also(answered)


def reopen(act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    """Open a resolved case again, as a new card with its history."""
    if case.state != "resolved":
        return Decision(because=f"case {case.number} is open already")
    line = entry(act, case, "reopened", by=act.who.key, name=name)
    return _again(act, case, talk, line, phrase("rule-reopened", name=name))


def written_after(
    said: Said,
    case: Case,
    talk: Talk,
    asked: Message | None,
    *,
    notice: str = "passed-on",
) -> Decision:
    """Open a resolved case again because its customer wrote; `asked` as in `unsolved`.

    The customer is told so with `notice`.
    """
    line = entry(said, case, "reopened", by="customer", name=talk.person.name)
    opened = _again(said, case, talk, line, phrase(WROTE_AGAIN), words=said)
    saved = (*_answered(said, talk, asked, None), _say(said, talk, notice))
    because = "the customer was told that it was passed on"
    return opened.also(Decision(because=because, saved=saved))


def answered_after(event: Incoming, case: Case, talk: Talk) -> Decision:
    """Open a resolved case again because of an answer, and tell nobody else."""
    line = entry(event, case, "reopened", by="customer", name=talk.person.name)
    return _again(event, case, talk, line, phrase(WROTE_AGAIN))


def _again(
    event: Incoming,
    case: Case,
    talk: Talk,
    line: CaseEntry,
    why: Phrase,
    *,
    words: Said | None = None,
) -> Decision:
    """Open a resolved case with a new card, its history, and `words` below it.

    The card goes where cases come now, wherever the old one stands.
    """
    after = talk if words is None else heard(words, case, talk)
    count = case.reopenings + 1
    opened = replace(
        freed(event, case),
        rule=rules.all_told(case.rule, after, why),
        room=talk.house.staff_room,
        card=derive(case.id, f"card:{count}"),
        resolved_at=None,
        reopenings=count,
    )
    opened, alert = with_alert(event, opened, talk)
    moved = cards.leave(event, case, talk.house, room=opened.room)
    card = cards.post(event, opened, after, *talk.story, line)
    decision = Decision(
        because=f"case {case.number} was opened again by {line.name or line.by}",
        saved=(opened, line, moved, card, alert),
        cancelled=(_follow_up(case),),
    )
    if words is None:
        return decision
    return decision.also(relaying.quote(words, opened, talk))


def _follow_up(case: Case) -> UUID:
    """Name the timer of the question whether it is solved, each time that it is."""
    return derive(case.id, f"follow-up:{case.reopenings}")


def _answered(
    event: Incoming, talk: Talk, asked: Message | None, choice: Phrase | None
) -> tuple[Message, ...]:
    if asked is None:
        return ()
    answer = phrase("answer-contact", said=choice) if choice else phrase("answer-words")
    return (
        say(
            event,
            "closed",
            phrase("is-it-solved"),
            answer,
            to=asked.to,
            language=talk.session.language,
            replaces=asked.id,
        ),
    )


def _say(event: Pressed | Said, talk: Talk, key: str) -> Message:
    return say(
        event, "end", phrase(key), to=event.where, language=talk.session.language
    )
