"""Lines of a case's history."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from handlers.naming import derive
from handlers.talk import Talk
from storage.records import Case, CaseEntry, Incoming, Said
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


def wrote(said: Said, case: Case, talk: Talk) -> CaseEntry:
    """Write down what the customer said about the case."""
    return entry(
        said,
        case,
        "wrote",
        by="customer",
        name=talk.person.name,
        text=said.text,
        message_id=derive(said.key, "quoted"),
        original=said.original,
        attached=bool(said.carried),
    )


def heard(said: Said, case: Case, talk: Talk) -> Talk:
    """Return the talk as it is once the customer's words are written down."""
    return replace(talk, story=(*talk.story, wrote(said, case, talk)))


def written(story: Iterable[CaseEntry]) -> tuple[CaseEntry, ...]:
    """Return what the customer wrote about the case, as it reads after all edits."""
    newest: dict[UUID | None, CaseEntry] = {}
    for one in story:
        if one.by == "customer" and one.kind in ("wrote", "edited"):
            newest[one.message_id] = one
    return tuple(newest.values())


def free_since(case: Case, story: Sequence[CaseEntry]) -> datetime:
    """Return since when a case that nobody has waits for somebody."""
    freed = newest(story, "returned", "reopened")
    return freed.at if freed else case.opened_at


def newest(story: Sequence[CaseEntry], *kinds: EntryKind) -> CaseEntry | None:
    """Return the last line of these kinds; None if there is none."""
    return next((one for one in reversed(story) if one.kind in kinds), None)
