"""Words behind a command that mean nothing are named, and nothing is done."""

import pytest

from handlers.rights import USAGES
from storage.engine import Database
from storage.records import Account, AuditEntry, Code, Setting, Survey, Token
from tests.conversations.life import OWNER, Life, told

SURVEY = "survey: cafe\ntouchpoint: cafe\ncsat: How was it?\n  hr: Kako je bilo?\n"


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner and a draft."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{SURVEY}")
    return life


@pytest.mark.parametrize(
    ("typed", "left", "shown"),
    [
        ("/survey copy cafe bar 3", "3", "/survey copy NAME NEW"),
        ("/survey activate cafe now please", "now please", "/survey activate NAME"),
        ("/survey activate cafe\n/survey list", "/survey list", "/survey activate"),
        ("/survey list all of them", "all of them", "/survey list"),
        ("/survey new blah", "blah", "How shall we begin?"),
        ("/survey new bar\nsurvey: pub\ntext: What?", "bar", "/survey new"),
        ("/survey new fit klingon", "klingon", "Slovenščina (sl), "),
        ("/survey import bar\nsurvey: bar\ntext: What?", "bar", "/survey import"),
        ("/survey preview cafe xx", "xx", "/survey preview NAME"),
        ("/survey preview cafe sl et", "et", "/survey preview NAME"),
        ("/survey export cafe 1 2", "2", "/survey export NAME"),
        ("/settings colour red", "colour", "quiet-hours"),
        ("/role boss", "boss", "Which role"),
        ("/token new shop 2", "2", "/token new"),
        ("/token x", "x", "/token new"),
        ("/report cafe 7", "7", "/report NAME"),
        ("/desk 2", "2", "/desk"),
        ("/parked all", "all", "/parked"),
        ("/help survey blah", "blah", "/survey new"),
        ("/help me survey please", "please", ""),
    ],
)
def test_what_means_nothing_is_named_and_nothing_happens(
    life: Life, typed: str, left: str, shown: str
) -> None:
    kept = [life.every(kind) for kind in (Survey, Code, Token, Setting, AuditEntry)]
    life.says(OWNER, typed)
    said = life.said_in(OWNER)[-1]
    assert f"“{left}”" in said
    assert shown in said
    assert kept == [
        life.every(kind) for kind in (Survey, Code, Token, Setting, AuditEntry)
    ]


def test_help_about_nothing_says_so_and_helps(life: Life) -> None:
    life.says(OWNER, "/help nonsense")
    assert "There is no command /nonsense here." in life.said_in(OWNER)[-1]
    life.says(OWNER, "/help survay")
    assert "Did you mean /survey?" in life.said_in(OWNER)[-1]
    assert "/survey new" in life.said_in(OWNER)[-1]


def test_a_customer_who_calls_for_help_is_not_told_of_commands(life: Life) -> None:
    helped = life.says(Account(channel="web", id="ab12"), "/help me")
    assert told(helped, "help-customer")
    assert not told(helped, "command-unknown")


def test_help_explains_one_way_to_use_a_command(life: Life) -> None:
    life.says(OWNER, "/help survey copy")
    assert life.said_in(OWNER)[-1].startswith("/survey copy NAME NEW – ")
    assert "\n" not in life.said_in(OWNER)[-1]


def test_the_name_of_the_text_may_stand_behind_new(life: Life) -> None:
    life.says(OWNER, "/survey new bar\nsurvey: bar\ntext: What?")
    assert told(life.says(OWNER, "/survey list"), "survey-line")
    assert {one.name for one in life.every(Survey)} == {"bar", "cafe"}


def test_a_survey_is_tried_in_a_language_that_only_its_text_knows(life: Life) -> None:
    life.says(OWNER, "/survey preview cafe hr")
    assert "Kako je bilo?" in life.said_in(OWNER)[-1]


def test_one_version_is_compared_with_the_newest(life: Life) -> None:
    for words in ("Second?", "Third?"):
        life.says(OWNER, f"/survey edit cafe\nsurvey: cafe\ntext: {words}\n")
    life.says(OWNER, "/survey versions cafe 1")
    assert "From version 1 to 3" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize("typed", ["/stop it now", "/privacy please", "/start again"])
def test_what_customers_say_is_done_whatever_stands_behind_it(
    life: Life, typed: str
) -> None:
    assert not told(life.says(OWNER, typed), "words-left")


def test_every_command_says_how_many_words_it_takes() -> None:
    free = {f"{one.verb} {one.word}".strip() for one in USAGES if one.takes is None}
    assert free == {
        *("start", "stop", "language", "privacy", "survey", "survey new"),
        *("survey import", "survey link", "role", "role change", "role remove"),
        *("settings", "token", "audit"),
    }
