"""The table of rights: complete, and alike wherever it is asked."""

import pytest

from handlers.governing.helping import parts_for, parts_in_group
from handlers.rights import RANK, USAGES, commands_of, may, usage_of
from storage.records import Phrase, Role
from tests.builders import HOUSE

ROLES: tuple[Role | None, ...] = (None, *RANK)


def keys(part: object) -> set[str]:
    """Return the keys of a phrase and of all within it."""
    if not isinstance(part, Phrase):
        return set()
    inner = (keys(value) for value in part.values.values())
    return {part.key}.union(*inner)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("in_group", [False, True])
def test_help_names_what_a_role_may_do_here_and_nothing_else(
    role: Role | None, in_group: bool
) -> None:
    parts = (parts_in_group if in_group else parts_for)(role, HOUSE)
    named = set().union(*(keys(part) for part in parts))
    for usage in USAGES:
        if not usage.shown:
            continue
        key = f"help-{usage.verb}-{usage.word}".rstrip("-")
        allowed = role in usage.roles and (usage.in_group or not in_group)
        assert (key in named) == allowed, key


def test_no_way_to_use_a_command_is_listed_twice() -> None:
    ways = [(one.verb, one.word) for one in USAGES]
    assert len(ways) == len(set(ways))


def test_a_viewer_may_change_nothing_but_what_concerns_the_viewer_alone() -> None:
    changing = {one.verb for one in USAGES if one.changes and "viewer" in one.roles}
    assert changing == {"start", "stop", "language"}


def test_an_analyst_reads_surveys_and_reports_and_changes_nothing() -> None:
    for word in ("", "list", "show", "preview", "export", "versions"):
        assert may("analyst", "survey", word), word
    for word in ("new", "edit", "activate", "pause", "delete", "import"):
        assert not may("analyst", "survey", word), word
    assert may("analyst", "report", "support")
    assert not may("viewer", "survey", "show")


def test_a_word_that_the_table_does_not_know_needs_the_most() -> None:
    assert not may("analyst", "survey", "explode")
    assert may("admin", "survey", "explode")
    assert may("viewer", "report", "explode")
    assert not may("owner", "explode")
    assert usage_of("explode") is None


def test_a_command_that_one_may_use_in_some_way_is_offered() -> None:
    assert "survey" in commands_of("analyst")
    assert "survey" not in commands_of("agent")
    assert commands_of(None) == ("start", "stop", "language", "privacy", "help")
