"""What a decision changes, as lines of the audit log; written with it or not at all.

The lines are made of the records that a decision saves, so that no command can
forget its own. Work on cases stands in each case's history instead.
"""

from collections.abc import Iterator
from dataclasses import replace

from handlers.naming import derive
from handlers.rights import usage_of
from storage.records import (
    AuditEntry,
    Code,
    Colleague,
    Commanded,
    Confirmation,
    Decision,
    Placement,
    Pressed,
    Record,
    Said,
    Setting,
    Situation,
    Started,
    Survey,
    SurveyWritten,
    Token,
)
from storage.records.settings import FORMS

Audited = Commanded | Pressed | Said | Started | SurveyWritten
Line = tuple[str, str, str, str]
LONGEST = 300


def audited(event: Audited, situation: Situation, decision: Decision) -> Decision:
    """Add a line for every change that the decision makes to how things are run."""
    lines = [*_exported(event, situation, decision), *_retried(situation, decision)]
    for record in decision.saved:
        lines.extend(_changed(record, situation))
    lines += [("survey", s.name, f"{s.version} draft", "") for s in decision.erased]
    if not lines:
        return decision
    entries = tuple(
        AuditEntry(
            id=derive(event.key, f"audit:{number}"),
            at=event.at,
            who=_who(event),
            what=what,
            subject=subject[:LONGEST],
            before=before[:LONGEST],
            after=after[:LONGEST],
        )
        for number, (what, subject, before, after) in enumerate(lines)
    )
    return replace(decision, saved=(*decision.saved, *entries))


def _who(event: Audited) -> str:
    match event:
        case Started():
            return "console"
        case SurveyWritten():
            return f"api:{event.source}"
        case _:
            return event.who.key


def _exported(
    event: Audited, situation: Situation, decision: Decision
) -> Iterator[Line]:
    handed = any(one.file for one in decision.messages)
    if not isinstance(event, Commanded) or not event.words or not handed:
        return
    word, *rest = event.words
    usage = usage_of(event.verb, word.lower())
    if usage is not None and usage.exports and situation.role in usage.roles:
        yield "export", " ".join((event.verb, *rest)), "", ""


def _retried(situation: Situation, decision: Decision) -> Iterator[Line]:
    for one in situation.parked:
        if one.key in decision.replayed:
            yield "parked", one.kind, "", "retry"


def _changed(record: Record, situation: Situation) -> Iterator[Line]:
    match record:
        case Colleague():
            before = _role_before(record, situation)
            if before != record.role:
                yield "role", record.account, before or "", record.role or ""
        case Code(kind="role", revision=1):
            yield "code", record.role or "", "", ""
        case Survey():
            yield "survey", record.name, *_versions(record, situation)
        case Placement():
            yield "touchpoint", record.touchpoint, *_places(record, situation)
        case Setting():
            yield "setting", record.name, *_values(record, situation)
        case Token():
            after = "" if record.revoked_at else "active"
            yield "token", record.name, "active" if not after else "", after
        case Confirmation(state="given"):
            yield "confirmation", " ".join((f"/{record.verb}", *record.words)), "", ""
        case _:
            return


def _role_before(record: Colleague, situation: Situation) -> str | None:
    known = (situation.colleague, *situation.colleagues)
    return next((one.role for one in known if one and one.id == record.id), None)


def _versions(record: Survey, situation: Situation) -> tuple[str, str]:
    known = next((one for one in situation.shelf if one.id == record.id), None)
    before = f"{known.version} {known.state}" if known else ""
    return before, f"{record.version} {record.state}"


def _places(record: Placement, situation: Situation) -> tuple[str, str]:
    known = next((one for one in situation.placements if one.id == record.id), None)
    return (known.survey if known else None) or "", record.survey or ""


def _values(record: Setting, situation: Situation) -> tuple[str, str]:
    form, house = FORMS[record.name], situation.house
    default = form.write(situation.installed or house)
    return form.write(house), default if record.value is None else record.value
