"""Every command, given by every role: who may not, changes nothing."""

import pytest

from handlers.rights import RANK, USAGES, Usage
from storage.engine import Database
from storage.records import (
    Account,
    AuditEntry,
    Decision,
    Message,
    Role,
    Survey,
)
from tests.builders import TEXT
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA, BO, card, joined, unhappy

SAID = {
    ("survey", "new"): f"/survey new\n{TEXT}",
    ("role", "change"): "/role change Bo viewer",
    ("role", "remove"): "/role remove Bo",
    ("role", ""): "/role agent",
    ("settings", ""): "/settings sender Café Luna",
    ("token", "new"): "/token new helpdesk",
    ("token", "revoke"): "/token revoke old",
}
OTHERS: tuple[Role | None, ...] = (None, *RANK)
EVA = Account(channel="web", id="e7e7", name="Eva")


def typed(usage: Usage) -> str:
    """Return how somebody would give the command."""
    words = f"/{usage.verb} {usage.word}".strip()
    named = " support" if usage.verb == "survey" and usage.word else ""
    return SAID.get((usage.verb, usage.word), words + named)


def furnished(life: Life) -> None:
    """Let there be something to change."""
    joined(life, "agent", BO)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    life.says(OWNER, "/token new old")


def changed(decision: Decision) -> bool:
    """Tell whether anything but words came of it."""
    return any(not isinstance(one, Message) for one in decision.saved)


@pytest.mark.parametrize("role", OTHERS)
def test_who_may_not_give_a_command_changes_nothing(
    database: Database, role: Role | None
) -> None:
    life = Life(database)
    furnished(life)
    if role is not None:
        joined(life, role, EVA)
    for usage in USAGES:
        if role in usage.roles:
            continue
        refused = life.says(EVA, typed(usage))
        assert told(refused, "needs-admin") or told(refused, "needs-role"), usage
        assert not changed(refused), usage


@pytest.mark.parametrize("role", ["viewer", "analyst"])
def test_who_only_reads_runs_no_changing_command_and_works_on_no_case(
    database: Database, role: str
) -> None:
    life = unhappy(Life(database))
    joined(life, role, EVA)
    for usage in USAGES:
        if usage.changes and usage.verb not in ("start", "stop", "language"):
            assert not changed(life.says(EVA, typed(usage))), usage
    shown = card(life)
    assert not changed(life.presses(EVA, shown, "take", where=shown.to))
    answered = life.says(EVA, "Dear customer", where=shown.to, below=shown)
    assert told(answered, "not-your-case")
    assert all("Dear customer" not in text for text in life.said_in(ANA))


def test_an_analyst_reads_reports_and_surveys(database: Database) -> None:
    life = Life(database)
    furnished(life)
    joined(life, "analyst", EVA)
    assert told(life.says(EVA, "/report support"), "report-nobody-asked")
    assert told(life.says(EVA, "/survey list"), "survey-line")
    listed = life.newest(EVA, "survey-line")
    assert told(life.presses(EVA, listed, "show"), "survey-line")
    life.says(OWNER, "/survey show support")
    shown = life.newest(OWNER, "survey-line")
    assert told(life.presses(EVA, shown, "pause"), "not-yours")
    assert [one.state for one in life.every(Survey)] == ["active"]


def test_a_mistyped_word_names_the_nearest_that_this_person_may_use(
    database: Database,
) -> None:
    life = Life(database)
    joined(life, "analyst", EVA)
    assert told(life.says(EVA, "/survey lst"), "command-nearest")
    assert "Did you mean /survey list?" in life.said_in(EVA)[-1]
    assert told(life.says(EVA, "/survey activte support"), "needs-admin")
    for typo, right in (
        ("/role remve Bo", "/role remove Bo"),
        ("/settings timezon Europe/Tallinn", "/settings timezone Europe/Tallinn"),
        ("/token revok helpdesk", "/token revoke helpdesk"),
    ):
        life.says(OWNER, typo)
        assert f"Did you mean {right}?" in life.said_in(OWNER)[-1]
    assert not [one for one in life.every(AuditEntry) if one.what != "role"][1:]


def test_help_with_a_command_explains_that_one(database: Database) -> None:
    life = Life(database)
    for words in ("/help role", "/help /role"):
        life.says(OWNER, words)
        explained = life.said_in(OWNER)[-1]
        assert "/role change" in explained
        assert "/settings" not in explained
    life.says(ANA, "/help role")
    assert "/role" not in life.said_in(ANA)[-1]


def test_nobody_has_a_right_by_name_or_by_being_in_the_staff_room(
    database: Database,
) -> None:
    life = Life(database)
    imposter = Account(channel="web", id="f00d", name=OWNER.name)
    staff_room = life.house.staff_room
    for where in (None, staff_room):
        for words in ("/survey list", "/report", "/parked"):
            refused = life.says(imposter, words, where=where)
            assert told(refused, "needs-role"), words
