"""Drafts that are deleted, and walks that are kept, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage import codec, decisions
from storage.engine import Database
from storage.errors import Conflict
from storage.records import Decision, Guide, Survey
from tests.builders import ANA, NOW, ROOM, a_session, a_survey, named, said


def keep(database: Database, key: str, decision: Decision) -> None:
    with database.transaction() as connection:
        event = replace(said("x"), key=key)
        decisions.record(connection, event, decision)


def surveys(database: Database) -> list[str]:
    with database.reading() as connection:
        return [one.state for one in codec.every(connection, Survey)]


def test_a_draft_is_deleted_whole(database: Database) -> None:
    draft = a_survey(state="draft")
    keep(database, "1", Decision(because="", saved=(draft,)))
    keep(database, "2", Decision(because="", erased=(draft,)))
    assert surveys(database) == []


def test_what_was_changed_meanwhile_is_not_deleted(database: Database) -> None:
    draft = a_survey(state="draft")
    active = replace(draft, state="active", revision=2)
    keep(database, "1", Decision(because="", saved=(draft,)))
    keep(database, "2", Decision(because="", saved=(active,)))
    for known in (draft, active):
        with pytest.raises(Conflict):
            keep(database, "3", Decision(because="", erased=(known,)))
    assert surveys(database) == ["active"]


def a_guide(name: str = "guide") -> Guide:
    return Guide(
        id=named(name),
        account=ANA.key,
        address=ROOM,
        kind="preview",
        given={"b": "1", "a": "2"},
        survey_id=named("survey"),
        session=a_session(),
        expires_at=NOW + timedelta(hours=1),
    )


def test_a_walk_comes_back_as_it_was_kept_in_its_order(database: Database) -> None:
    keep(database, "1", Decision(because="", saved=(a_guide(),)))
    with database.reading() as connection:
        (found,) = codec.every(connection, Guide)
    assert found == a_guide()
    assert list(found.given) == ["b", "a"]


def test_nobody_is_led_through_two_things_in_one_room(database: Database) -> None:
    keep(database, "1", Decision(because="", saved=(a_guide(),)))
    with pytest.raises(Conflict):
        keep(database, "2", Decision(because="", saved=(a_guide("other"),)))
