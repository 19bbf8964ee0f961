"""/audit: who changed what, from the records of each decision."""

from dataclasses import replace

import pytest

from storage import decisions
from storage.engine import Database
from storage.records import AuditEntry, Decision, SurveyWritten
from tests.builders import TEXT, named, said
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA, BO, CY, joined, unhappy


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an admin."""
    life = Life(database)
    joined(life, "admin", BO)
    return life


def lines(life: Life, *whats: str) -> list[tuple[str, ...]]:
    """Return who, what, subject, before, after, in no order, of some kinds."""
    return sorted(
        (one.who, one.what, one.subject, one.before, one.after)
        for one in life.every(AuditEntry)
        if not whats or one.what in whats
    )


def test_a_new_colleague_is_a_code_and_a_role(life: Life) -> None:
    assert lines(life) == [
        ("web:01", "code", "admin", "", ""),
        ("web:b0b0", "role", "web:b0b0", "", "admin"),
    ]


def test_changing_and_taking_a_role_says_from_what_to_what(life: Life) -> None:
    joined(life, "agent", CY)
    life.says(BO, "/role change Cy viewer")
    life.confirms(BO, "/role remove Cy")
    mine = [line for line in lines(life, "role") if line[0] == BO.key]
    assert ("web:b0b0", "role", "web:c0c0", "agent", "viewer") in mine
    assert ("web:b0b0", "role", "web:c0c0", "viewer", "") in mine


def test_a_surveys_life_is_written_down(life: Life) -> None:
    life.says(BO, f"/survey new\n{TEXT}")
    life.presses(BO, life.newest(BO, "survey-ready"), "activate")
    life.says(BO, "/survey pause support")
    assert lines(life, "survey", "touchpoint") == [
        ("web:b0b0", "survey", "support", "", "1 draft"),
        ("web:b0b0", "survey", "support", "1 active", "1 paused"),
        ("web:b0b0", "survey", "support", "1 draft", "1 active"),
        ("web:b0b0", "touchpoint", "support.chat", "", "support"),
    ]


def test_a_program_that_puts_a_survey_is_named(life: Life) -> None:
    life.hear(
        SurveyWritten(
            key="put:1",
            at=life.at,
            source="helpdesk",
            name="support",
            text=TEXT,
            state="active",
        )
    )
    assert ("api:helpdesk", "survey", "support", "", "1 active") in lines(life)


def test_the_console_is_named_for_what_a_start_makes(database: Database) -> None:
    life = Life(database)
    life.starts(demo=True)
    assert {who for who, *_ in lines(life)} == {"console"}
    assert ("console", "survey", "demo", "", "1 active") in lines(life)


def test_kinds_are_found_in_the_plural_too(life: Life) -> None:
    life.says(OWNER, "/settings sender Luna")
    for words in ("/audit settings", "/audit Setting"):
        life.says(OWNER, words)
        assert "setting sender: Luna" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    "word",
    ["Einstellungen", "nastavitev", "seaded", "réglages", "НАСТРОЙКА", "إعدادات"],
)
def test_kinds_are_found_in_every_language(life: Life, word: str) -> None:
    life.says(OWNER, "/settings sender Luna")
    life.says(OWNER, f"/audit {word}")
    assert "setting sender: Luna" in life.said_in(OWNER)[-1]
    assert len(life.said_in(OWNER)[-1].splitlines()) == 2


def test_no_word_of_a_customer_is_in_the_log(database: Database) -> None:
    life = unhappy(Life(database))
    before = lines(life)
    for words in ("It was awful, I want a refund", "skip", "yes", "/language sl"):
        life.says(ANA, words)
    life.says(ANA, "/stop")
    assert lines(life) == before
    assert not [line for line in before if "refund" in "".join(line)]


def test_looking_at_things_is_not_written_down(life: Life) -> None:
    before = lines(life)
    for words in ("/role", "/settings", "/survey list", "/report", "/audit", "/help"):
        life.says(BO, words)
    assert lines(life) == before


def test_audit_shows_the_newest_first_with_names_and_words(life: Life) -> None:
    life.passes(minutes=1)
    life.says(OWNER, "/settings sender Luna")
    life.says(BO, "/audit")
    shown = life.said_in(BO)[-1].splitlines()
    assert shown[1].endswith("owner (web:01) – setting sender: Luna")
    assert any(line.endswith("Bo – role of Bo: admin") for line in shown)
    assert any(
        line.endswith("owner (web:01) – code for the role admin") for line in shown
    )


def test_who_has_left_is_found_and_called_by_name(life: Life) -> None:
    joined(life, "agent", CY)
    life.confirms(BO, "/role remove Cy")
    life.says(OWNER, "/audit Cy")
    shown = life.said_in(OWNER)[-1].splitlines()[1:]
    assert {line.partition(": ")[2] for line in shown} == {
        *("Bo – role of Cy: no longer agent", "Cy – role of Cy: agent")
    }


def test_beside_a_name_that_two_have_stands_the_account(life: Life) -> None:
    joined(life, "agent", replace(CY, name="Bo"))
    life.says(OWNER, "/audit role")
    said = life.said_in(OWNER)[-1]
    assert "role of Bo (web:c0c0): agent" in said
    assert "role of Bo (web:b0b0): admin" in said


def test_states_are_said_in_words(life: Life) -> None:
    life.hear(
        SurveyWritten(
            key="put:1",
            at=life.at,
            source="shop",
            name="support",
            text=TEXT,
            state="active",
        )
    )
    life.says(BO, "/token new shop")
    life.says(BO, "/audit")
    said = life.said_in(BO)[-1]
    assert "program shop – survey support: version 1, active" in said
    assert "Bo – token shop: valid" in said


def test_older_lines_come_by_a_button_until_the_last(life: Life) -> None:
    for number in range(12):
        life.passes(minutes=1)
        life.says(OWNER, f"/settings sender Luna {number}")
    life.says(OWNER, "/audit")
    first = life.newest(OWNER, "audit-title")
    assert "Luna 11" in life.text_of(first)
    assert "/audit 2 shows older ones." in life.text_of(first)
    life.presses(OWNER, first, "audit 2")
    second = life.newest(OWNER, "audit-title")
    assert "Luna 0" in life.text_of(second)
    assert second.buttons == ()
    assert told(life.says(OWNER, "/audit 3"), "audit-none")


def test_what_does_not_fit_a_button_is_said_in_words(life: Life) -> None:
    long = "web:" + "0" * 20
    for number in range(12):
        entry = AuditEntry(
            id=named(f"{number}"), at=life.at, who=long, what="dance", subject="tango"
        )
        with life.database.transaction() as connection:
            decision = Decision(because="x", saved=(entry,))
            decisions.record(connection, said(f"line {number}"), decision)
    life.says(OWNER, f"/audit {long}")
    shown = life.newest(OWNER, "audit-title")
    assert f"/audit {long} 2 shows older ones." in life.text_of(shown)
    assert f"no colleague ({long}) – dance tango" in life.text_of(shown)
    assert shown.buttons == ()


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("role", 1),
        ("setting", 1),
        ("sender", 1),
        ("Bo", 1),
        ("web:b0b0", 1),
        ("web:01", 2),
        ("web:01 1", 2),
    ],
)
def test_a_word_or_a_person_narrows_it(life: Life, words: str, count: int) -> None:
    life.says(OWNER, "/settings sender Luna")
    life.says(OWNER, f"/audit {words}")
    assert len(life.said_in(OWNER)[-1].splitlines()) == 1 + count


@pytest.mark.parametrize(
    "words", ["nobody", "0", "99999999999999999999", "٣", "' OR 1=1 --", "\u202ex", "%"]
)
def test_any_word_is_harmless(life: Life, words: str) -> None:
    shown = life.says(OWNER, f"/audit {words}")
    assert told(shown, "audit-none") or told(shown, "audit-title")


def test_an_empty_log_says_so(database: Database) -> None:
    life = Life(database)
    assert told(life.says(OWNER, "/audit"), "audit-empty")


def test_the_log_is_for_owners_and_admins_alone(life: Life) -> None:
    joined(life, "agent", CY)
    assert told(life.says(CY, "/audit"), "needs-admin")
    assert told(life.says(ANA, "/audit"), "needs-role")
    where = life.house.staff_room
    assert told(life.says(OWNER, "/audit", where=where), "in-private")
