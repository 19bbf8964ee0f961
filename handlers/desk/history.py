"""Lines of a case's history."""

from collections.abc import Iterable
from uuid import UUID

from handlers.naming import derive
from storage.records import Case, CaseEntry, Incoming
from storage.records.cases import EntryKind


def entry(
    event: Incoming,
    case: Case,
    kind: EntryKind,
    *,
    by: str,
    name: str,
    text: str = "",
    message_id: UUID | None = None,
    original: str | None = None,
    attached: bool = False,
) -> CaseEntry:
    """Write down what was done; `by` is an account key, "customer" or "askafter"."""
    return CaseEntry(
        id=derive(event.key, f"entry:{kind}:{case.id}"),
        case_id=case.id,
        kind=kind,
        by=by,
        name=name,
        text=text,
        message_id=message_id,
        original=original,
        attached=attached,
        at=event.at,
    )


def resolver(story: Iterable[CaseEntry]) -> CaseEntry | None:
    """Return the line that tells who resolved the case last; None if nobody has."""
    return next((one for one in reversed(tuple(story)) if one.kind == "resolved"), None)
