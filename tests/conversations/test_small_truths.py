"""What is said is true, and what is nearly right is understood."""

from dataclasses import replace

import pytest

from storage.engine import Database
from storage.records import Setting
from tests.conversations.life import HOUSEHOLD, OWNER, Life, told
from tests.conversations.scenes import ANA, BO, begun, given, joined

NAMED = "survey: s\ntouchpoint: support.chat\ncsat: {name|Hello}, how was it?\n"
PLAIN = "survey: s\ntouchpoint: support.chat\ncsat: How was it?\n"


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner."""
    life = Life(database)
    life.says(OWNER, "/start")
    return life


def invited(life: Life, text: str) -> str:
    """Return what Ana reads when she is asked."""
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate s")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id}, name="Ana")
    life.passes(hours=3)
    return life.said_in(ANA)[-1]


@pytest.mark.parametrize("sender", ["", "Café Luna"])
def test_nobody_is_called_by_name_twice_in_one_breath(
    database: Database, sender: str
) -> None:
    life = Life(database, replace(HOUSEHOLD, sender=sender))
    assert invited(life, NAMED).count("Ana") == 1


def test_who_is_not_named_in_the_question_is_greeted_by_name(life: Life) -> None:
    assert invited(life, PLAIN).startswith("Hello Ana!")


def test_languages_may_be_named_or_given_by_code(life: Life) -> None:
    begun(life)
    for words in ("shop", "-", "text", "=", "-", "="):
        life.says(OWNER, words)
    life.says(OWNER, "klingon")
    said = life.said_in(OWNER)[-1]
    assert "by name or by code" in said
    assert "Slovenščina (sl)" in said
    assert "langs" not in given(life)


@pytest.mark.parametrize(
    "words", ["sl de", "Slovenian and German", "slovenščina nemški"]
)
def test_a_templates_languages_may_be_named(life: Life, words: str) -> None:
    assert told(life.says(OWNER, f"/survey new nps {words}"), "survey-saved")
    assert "language: sl" in life.said_in(OWNER)[-2]
    assert "  de: " in life.said_in(OWNER)[-2]


def test_a_template_in_a_language_that_nobody_speaks_names_those_there_are(
    life: Life,
) -> None:
    assert told(life.says(OWNER, "/survey new nps klingon"), "wizard-languages-wrong")
    assert "English (en)" in life.said_in(OWNER)[-1]


def test_a_key_is_listed_with_the_name_of_who_made_it(life: Life) -> None:
    joined(life, "admin", BO)
    life.says(BO, "/token new shop")
    life.says(OWNER, "/token new desk")
    life.says(OWNER, "/token list")
    said = life.said_in(OWNER)[-1]
    assert "by Bo\n" in said
    assert "by Olga\n" in said
    life.confirms(OWNER, "/role remove Bo")
    life.says(OWNER, "/token list")
    assert "by Bo\n" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("ljubljana", "Europe/Ljubljana"),
        ("europe/ljubljana", "Europe/Ljubljana"),
        ("New York", "America/New_York"),
        ("são paulo", "America/Sao_Paulo"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_may_be_named_by_its_city(life: Life, words: str, zone: str) -> None:
    life.says(OWNER, "/settings timezone Europe/Paris")
    assert told(life.says(OWNER, f"/settings timezone {words}"), "setting-changed")
    assert [one.value for one in life.every(Setting)] == [zone]


def test_the_nearest_zone_is_named_and_a_yes_takes_it(life: Life) -> None:
    wrong = life.says(OWNER, "/settings timezone Ljublana")
    assert told(wrong, "setting-timezone-nearest")
    assert not told(wrong, "setting-example")
    assert "/settings timezone Europe/Ljubljana?" in life.said_in(OWNER)[-1]
    assert told(life.says(OWNER, "yes"), "setting-changed")
    assert [one.value for one in life.every(Setting)] == ["Europe/Ljubljana"]


@pytest.mark.parametrize("words", ["GMT+2", "Slovenia", "🙂", "x" * 500, "../../etc"])
def test_what_is_like_no_zone_is_refused(life: Life, words: str) -> None:
    wrong = life.says(OWNER, f"/settings timezone {words}")
    assert told(wrong, "setting-timezone-wrong")
    assert life.every(Setting) == ()


def test_a_zone_of_which_there_are_two_is_asked_for(life: Life) -> None:
    wrong = life.says(OWNER, "/settings timezone Indianapolis")
    assert told(wrong, "setting-timezone-nearest")


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("why What went wrong?", "why: What went wrong?"),
        ("Why (csat <= 3) What went wrong?", "why (csat <= 3): What went wrong?"),
        ("thanks Thank you!", "thanks: Thank you!"),
        ("after the delivery", "after: 2h"),
        ("How was the rest?", "csat: How was the help you got?"),
    ],
)
def test_a_line_without_its_colon_is_shown_with_it(
    life: Life, line: str, right: str
) -> None:
    life.says(OWNER, f"/survey new\n{PLAIN}{line}\n")
    assert life.said_in(OWNER)[-1].splitlines()[2] == right
