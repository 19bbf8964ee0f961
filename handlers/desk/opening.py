"""Open a case, and alert again while nobody takes it."""

from dataclasses import replace

from handlers.desk import cards, rules
from handlers.desk.history import entry
from handlers.naming import derive
from handlers.talk import Talk
from storage.records import Case, Decision, Incoming, Phrase, Timer


def new_case(event: Incoming, talk: Talk, rule: Phrase) -> Case:
    """Make the case of a session that has none yet; `rule` is why."""
    case_id = derive(talk.session.id, "case")
    return Case(
        id=case_id,
        session_id=talk.session.id,
        person_id=talk.person.id,
        survey=talk.session.survey,
        rule=rule,
        room=talk.house.staff_room,
        card=derive(case_id, "card"),
        state="open",
        opened_at=event.at,
        touched_at=event.at,
    )


def open_case(event: Incoming, case: Case, talk: Talk) -> Decision:
    """Bring a new case to the staff, with all that speaks for it by now."""
    first = rules.first(case.rule).key
    case = replace(case, rule=rules.all_told(case.rule, talk))
    case, alert = with_alert(event, case, talk)
    opened = entry(event, case, "opened", by="askafter", name="")
    return Decision(
        because=f"opened case {case.number} ({first})",
        saved=(case, opened, cards.post(event, case, talk), alert),
    )


def with_alert(event: Incoming, case: Case, talk: Talk) -> tuple[Case, Timer]:
    """Arm the alert for a case that nobody takes; each waits twice as long.

    Returns the case that names the alert, so that an older one stays silent.
    """
    wait = talk.house.pace_of(talk.session.source).nag_after * 2 ** min(case.nags, 5)
    alert = Timer(
        id=derive(event.key, f"nag:{case.id}"),
        kind="nag",
        about=case.id,
        due_at=event.at + wait,
    )
    return replace(case, alert=alert.id), alert
