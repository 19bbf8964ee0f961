"""Resolve a case, ask later whether it is solved, and take the answer."""

from dataclasses import replace
from datetime import timedelta

from handlers.desk import cards, relaying
from handlers.desk.history import entry
from handlers.desk.opening import with_alert
from handlers.desk.taking import Act, already_resolved
from handlers.naming import derive
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
    Target,
    Timer,
    TimerRang,
)
from storage.records.messages import REMINDER

WORDS_REOPEN = timedelta(days=7)
"""After this, what a customer writes is about something else."""


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
        id=derive(act.key, f"follow-up:{case.id}"),
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
    if talk.declines_contact:
        return Decision(because="the customer does not want to be written to about it")
    question = say(
        ring,
        "follow-up",
        phrase("is-it-solved"),
        to=talk.person.home,
        language=talk.session.language,
        buttons=(
            tuple(
                Button(
                    label=phrase(f"button-{choice}"),
                    target=Target(kind="case", id=case.id, choice=choice),
                )
                for choice in ("solved", "unsolved")
            ),
        ),
        about=("case", case.id),
        priority=REMINDER,
    )
    return Decision(because="asked whether it is solved", saved=(question,))


def confirm(
    event: Pressed | Said, case: Case, talk: Talk, asked: Message | None
) -> Decision:
    """Take the customer's word that it is solved."""
    if case.state != "resolved" or _confirmed(talk):
        return Decision(because=f"case {case.number} was answered before")
    name = talk.person.name
    line = phrase("customer-confirmed", name=name or phrase("the-customer"))
    return Decision(
        because=f"the customer says that case {case.number} is solved",
        saved=(
            replace(case, touched_at=event.at, revision=case.revision + 1),
            entry(event, case, "confirmed", by="customer", name=name),
            cards.below(event, case, talk.house, line),
            *_answered(event, talk, asked, phrase("button-solved")),
            _say(event, talk, "glad-it-is-solved"),
        ),
    )


def reopen(
    event: Pressed | Said,
    case: Case,
    talk: Talk,
    asked: Message | None,
    *,
    by: str,
    name: str,
) -> Decision:
    """Open a resolved case again, as a new card with its history.

    Args:
        event: the customer's "no", or a colleague's press.
        case: the case.
        talk: its session.
        asked: the message that asked whether it is solved, if that led here.
        by: account key or "customer".
        name: what they are called.
    """
    if case.state != "resolved":
        return Decision(because=f"case {case.number} is open already")
    told = (_say(event, talk, "sorry-unsolved"),) if by == "customer" else ()
    closed = _answered(event, talk, asked, phrase("button-unsolved"))
    _, opened = again(event, case, talk, by=by, name=name)
    return opened.also(
        Decision(because="the question is answered", saved=(*closed, *told))
    )


def written_after(
    said: Said,
    case: Case,
    talk: Talk,
    asked: Message | None,
    *,
    notice: str = "passed-on",
) -> Decision:
    """Open a resolved case again because its customer wrote; `asked` as in `reopen`.

    The customer is told so with `notice`.
    """
    name = talk.person.name
    opened, decision = again(said, case, talk, by="customer", name=name)
    own_words = Decision(
        because="the customer was told that it was passed on",
        saved=(*_answered(said, talk, asked, None), _say(said, talk, notice)),
    )
    return decision.also(relaying.quote(said, opened, talk)).also(own_words)


def again(
    event: Incoming, case: Case, talk: Talk, *, by: str, name: str
) -> tuple[Case, Decision]:
    """Open a resolved case with a new card and its history, and tell nobody else.

    Returns the case as it is then; `by` and `name` are as in `reopen`.
    """
    count = case.reopenings + 1
    opened = replace(
        case,
        state="open",
        card=derive(case.id, f"card:{count}"),
        claimed_by=None,
        claimed_name=None,
        claimed_at=None,
        resolved_at=None,
        touched_at=event.at,
        nags=0,
        reopenings=count,
        revision=case.revision + 1,
    )
    opened, alert = with_alert(event, opened, talk)
    reopened = entry(event, case, "reopened", by=by, name=name)
    moved = say(
        event,
        "old-card",
        phrase("card-moved", number=case.number),
        to=case.room,
        language=talk.house.language,
        about=("case", case.id),
        replaces=case.card,
    )
    return opened, Decision(
        because=f"case {case.number} was opened again by {name or by}",
        saved=(
            opened,
            reopened,
            moved,
            cards.post(event, opened, talk, *talk.story, reopened),
            alert,
        ),
    )


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


def _confirmed(talk: Talk) -> bool:
    kinds = [
        entry.kind for entry in talk.story if entry.kind in ("confirmed", "resolved")
    ]
    return bool(kinds) and kinds[-1] == "confirmed"
