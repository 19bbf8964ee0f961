"""Take a case, give it back; the slower colleague is told who was faster."""

from dataclasses import replace

from handlers.desk import cards
from handlers.desk.history import entry, newest
from handlers.desk.opening import with_alert
from handlers.naming import derive
from handlers.saying import phrase, say
from handlers.talk import Talk
from storage.records import Case, Decision, Incoming, Pressed, Said, Timer, TimerRang

Act = Pressed | Said
"""How a colleague does something with a case: by its button, or in words below it."""


def take(act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    """Give an open case to the colleague who pressed first.

    A second press is not an error: it is told who was faster.
    """
    if case.state != "open":
        return _too_late(act, case, talk, name=name)
    taken = claimed(act, case, name=name)
    saved = (
        taken,
        entry(act, case, "claimed", by=act.who.key, name=name),
        cards.update(act, taken, talk),
        idle(act, taken, talk),
    )
    told = Decision(because=f"{name} took case {case.number}", saved=saved)
    if talk.person.home is None or talk.declines_contact:
        return told
    # Not about the case: the next typed answer still belongs to the survey.
    notice = say(
        act,
        "taken",
        phrase("somebody-reads"),
        to=talk.person.home,
        language=talk.session.language,
    )
    return told.also(Decision(because="the customer was told", saved=(notice,)))


def give_back(act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    """Put a taken case back for the others, with a new alert."""
    if case.state not in ("claimed", "waiting"):
        return Decision(because=f"case {case.number} is not taken")
    return _return(act, case, talk, by=act.who.key, name=name)


def notice_idle(ring: TimerRang, case: Case, talk: Talk) -> Decision:
    """Return a taken case in which nothing has happened for too long."""
    if case.state != "claimed":
        return Decision(because=f"case {case.number} is {case.state}, not idle")
    pace = talk.house.pace_of(talk.session.source)
    if case.touched_at + pace.idle_after > ring.at:
        return Decision(
            because=f"case {case.number} was worked on", saved=(idle(ring, case, talk),)
        )
    return _return(ring, case, talk, by="askafter", name="")


def already_resolved(act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    """Tell whoever is too late who has resolved the case."""
    done = newest(talk.story, "resolved")
    owner = (done.name if done else case.claimed_name) or phrase("nameless")
    mine = (done.by if done else case.claimed_by) == act.who.key
    key = "case-resolved-by-you" if mine else "case-resolved-already"
    line = cards.below(act, case, talk.house, phrase(key, name=name, owner=owner))
    return Decision(because=f"case {case.number} is resolved already", saved=(line,))


def claimed(event: Act, case: Case, *, name: str) -> Case:
    """Return the case as it is once this account has it."""
    return replace(
        case,
        state="claimed",
        claimed_by=event.who.key,
        claimed_name=name,
        claimed_at=event.at,
        touched_at=event.at,
        nags=0,
        revision=case.revision + 1,
    )


def freed(event: Incoming, case: Case) -> Case:
    """Return the case as it is once nobody has it."""
    return replace(
        case,
        state="open",
        claimed_by=None,
        claimed_name=None,
        claimed_at=None,
        touched_at=event.at,
        nags=0,
        revision=case.revision + 1,
    )


def idle(event: Incoming, case: Case, talk: Talk) -> Timer:
    """Arm the look whether a taken case is being worked on."""
    pace = talk.house.pace_of(talk.session.source)
    return Timer(
        id=derive(event.key, f"idle:{case.id}"),
        kind="idle",
        about=case.id,
        due_at=max(case.touched_at, event.at - pace.idle_after) + pace.idle_after,
    )


def _return(event: Incoming, case: Case, talk: Talk, *, by: str, name: str) -> Decision:
    opened, alert = with_alert(event, freed(event, case), talk)
    before = case.claimed_name or phrase("nameless")
    return Decision(
        because=f"case {case.number} is open again",
        saved=(
            opened,
            entry(event, case, "returned", by=by, name=name),
            cards.update(event, opened, talk),
            cards.below(event, case, talk.house, phrase("case-back", name=before)),
            alert,
        ),
    )


def _too_late(act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    if case.state == "resolved":
        return already_resolved(act, case, talk, name=name)
    if case.claimed_by == act.who.key:
        return Decision(because=f"{name} has case {case.number} already")
    owner = case.claimed_name or phrase("nameless")
    line = phrase("case-taken-already", name=name, owner=owner)
    return Decision(
        because=f"case {case.number} already belongs to {case.claimed_name}",
        saved=(cards.below(act, case, talk.house, line),),
    )
