"""Which decisions leave a line in the audit log."""

from dataclasses import replace

import pytest

from handlers.governing.auditing import audited
from storage.records import (
    AuditEntry,
    Colleague,
    Commanded,
    Decision,
    Parked,
    Record,
    Role,
    Situation,
    TextFile,
)
from tests.builders import BO, HOUSE, NOW, a_message, a_survey, commanded, named, said

TOLD = Decision(because="told", saved=(a_message(),))
FILE = TextFile(name="support.survey", text="survey: support")
HANDED = Decision(because="handed", saved=(replace(a_message(), file=FILE),))


def lines(event: Commanded, situation: Situation, decision: Decision) -> list[str]:
    """Return the lines that are added, as words."""
    saved: tuple[Record, ...] = audited(event, situation, decision).saved
    found = [one for one in saved if isinstance(one, AuditEntry)]
    assert all((one.at, one.who) == (event.at, event.who.key) for one in found)
    return [
        " ".join(filter(None, (one.what, one.subject, one.before, one.after)))
        for one in found
    ]


@pytest.mark.parametrize("role", ["owner", "admin", "analyst"])
def test_an_export_is_a_line(role: Role) -> None:
    situation = Situation(house=HOUSE, role=role, shelf=(a_survey(),))
    order = commanded("survey", "export", "support", who=BO)
    assert lines(order, situation, HANDED) == ["export survey support"]


@pytest.mark.parametrize("role", ["agent", "viewer", None])
def test_an_export_that_was_refused_is_none(role: Role | None) -> None:
    situation = Situation(house=HOUSE, role=role, shelf=(a_survey(),))
    assert lines(commanded("survey", "export", "support"), situation, HANDED) == []


def test_an_export_of_nothing_is_none() -> None:
    situation = Situation(house=HOUSE, role="owner", shelf=(a_survey(),))
    assert lines(commanded("survey", "export", "x"), situation, TOLD) == []
    assert lines(commanded("survey", "list"), situation, TOLD) == []


def test_trying_a_parked_event_again_is_a_line_without_its_key() -> None:
    parked = Parked(
        key="telegram:secret",
        kind="Said",
        error="ValueError",
        at=NOW,
        attempts=1,
        next_try_at=None,
    )
    situation = Situation(house=HOUSE, role="owner", parked=(parked,))
    again = Decision(because="again", replayed=(parked.key,))
    assert lines(commanded("parked"), situation, again) == ["parked Said retry"]


def test_a_colleague_whose_role_stays_is_no_line() -> None:
    colleague = Colleague(
        id=named("bo"),
        account=BO.key,
        name="Bo",
        role="agent",
        granted_by="web:01",
        granted_at=NOW,
    )
    known = Situation(house=HOUSE, role="agent", colleague=colleague)
    slovene = replace(colleague, language="sl", revision=2)
    decision = Decision(because="language", saved=(slovene,))
    assert audited(said("x"), known, decision) == decision


def test_a_very_long_subject_is_cut() -> None:
    survey = replace(a_survey(), name="x" * 5000)
    decision = Decision(because="wrote", saved=(survey,))
    situation = Situation(house=HOUSE, role="owner")
    (line,) = lines(commanded("survey", "new"), situation, decision)
    assert len(line) < 400
