"""What a stranger meets: the first survey, in words that nobody had to look up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.governing.surveys import occasions
from handlers.governing.templates.wording import WORDS
from storage.engine import Database
from storage.records import Guide, Survey
from tests.builders import HOUSE
from tests.conversations.life import HOUSEHOLD, OWNER, Life, keys_of


@pytest.fixture
def life(database: Database) -> Life:
    """An empty installation with an owner."""
    return Life(database)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("My Shop!", "my-shop"),
        ("Zadovoljstvo – čaj & kava", "zadovoljstvo-caj-kava"),
        (" after-sales 2 ", "after-sales-2"),
        ("x" * 300, "x" * 40),
    ],
)
def test_a_survey_is_called_as_people_would_call_it(
    life: Life, typed: str, name: str
) -> None:
    life.says(OWNER, "/survey new")
    life.presses(OWNER, life.newest(OWNER), "survey steps")
    life.says(OWNER, typed)
    assert life.every(Guide)[0].given["name"] == name
    assert "After which kind of contact" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize("typed", ["sl, et", "slovenscina eesti", "Eesti, Slovenščina"])
def test_languages_are_typed_by_code_or_by_their_own_name(
    life: Life, typed: str
) -> None:
    life.says(OWNER, "/survey new nps")
    assert "It is written in “English”" in life.said_in(OWNER)[-1]
    life.says(OWNER, typed)
    (survey,) = life.every(Survey)
    assert "\n  sl: " in survey.text
    assert "\n  et: " in survey.text


def test_whoever_activates_a_survey_is_told_when_it_is_asked(life: Life) -> None:
    life.says(OWNER, "/survey new support en")
    life.says(OWNER, "/survey activate support")
    said = life.said_in(OWNER)[-1]
    assert "It is asked 2 hours after a contact at “support.chat” has ended." in said
    assert "/token new helpdesk" in said


def test_a_survey_without_delay_is_said_to_be_asked_right_away(life: Life) -> None:
    for touchpoint, told in (
        (
            "touchpoint: shop\n",
            "It is asked right after a contact at “shop” has ended.",
        ),
        ("", "It is asked right after a contact for which"),
    ):
        text = f"survey: shop\n{touchpoint}after: 0s\ncsat: How was the shop?"
        life.says(OWNER, f"/survey new\n{text}")
        life.says(OWNER, "/survey activate shop")
        assert told in life.text_of(life.newest(OWNER))


def test_a_survey_without_a_touchpoint_is_asked_where_it_is_named(life: Life) -> None:
    life.says(OWNER, "/survey new\nsurvey: walk-in\nafter: 1d\ncsat: How was it?\n")
    life.says(OWNER, "/survey activate walk-in")
    said = life.said_in(OWNER)[-1]
    assert "It is asked a day after a contact" in said
    assert "names “walk-in”" in said


def test_very_many_touchpoints_are_cut_short(life: Life) -> None:
    many = "".join(f"touchpoint: place-{number}\n" for number in range(100))
    life.says(OWNER, f"/survey new\nsurvey: wide\n{many}csat: How was it?\n")
    life.says(OWNER, "/survey activate wide")
    (survey,) = life.every(Survey)
    shown = occasions.of(survey, HOUSE).values["touchpoint"]
    assert isinstance(shown, str)
    assert len(shown) == occasions.LONGEST_SHOWN
    assert shown.endswith("…")


@pytest.mark.parametrize(
    ("seconds", "key", "n"),
    [
        (90, "span-seconds", 90),
        (120, "span-minutes", 2),
        (5400, "span-minutes", 90),
        (7200, "span-hours", 2),
        (86400, "span-days", 1),
        (0, "span-seconds", 0),
    ],
)
def test_a_span_is_said_in_the_largest_unit_that_fits(
    seconds: int, key: str, n: int
) -> None:
    said = occasions.span(timedelta(seconds=seconds))
    assert (said.key, said.values) == (key, {"n": n})


def test_an_unknown_word_behind_survey_is_said_to_be_unknown(life: Life) -> None:
    life.says(OWNER, "/survey qrcode support")
    message = life.newest(OWNER)
    assert keys_of(message)[:2] == ["survey-command-unknown", "survey-commands"]
    assert "“qrcode” is nothing that I can do" in life.said_in(OWNER)[-1]


def test_a_step_back_leaves_no_second_question_with_buttons(life: Life) -> None:
    life.says(OWNER, "/survey new")
    life.presses(OWNER, life.newest(OWNER), "survey steps")
    life.says(OWNER, "shop")
    life.deliver()
    asked = life.newest(OWNER)
    life.presses(OWNER, asked, "touch.back")
    again = life.newest(OWNER)
    assert keys_of(again) == ["wizard-name"]
    assert again.replaces == asked.id


def test_languages_stand_in_rows_that_a_telephone_shows(database: Database) -> None:
    life = Life(database, replace(HOUSEHOLD, languages=tuple(WORDS)))
    life.says(OWNER, "/survey new nps")
    rows = life.newest(OWNER).buttons
    assert [len(row) for row in rows] == [3, 3, 3, 3, 2]


def test_what_was_just_shown_is_not_listed_again(life: Life) -> None:
    life.says(OWNER, "/survey new nps en")
    shown, saved = life.said_in(OWNER)[-2:]
    assert "nps: How likely" in shown
    assert "How likely" not in saved
    assert "questions, about" in saved


def test_whoever_activates_a_survey_may_try_it_at_once(life: Life) -> None:
    life.says(OWNER, "/survey new nps en")
    life.says(OWNER, "/survey activate nps")
    life.presses(OWNER, life.newest(OWNER), "preview")
    assert "How likely are you" in "\n".join(life.said_in(OWNER)[-2:])
