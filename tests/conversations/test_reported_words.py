"""What people typed, as a report shows it: their own options, and honest moods."""

import pytest

from storage.engine import Database
from storage.records import Account
from tests.conversations.kinds import ANA, asked, asked_text
from tests.conversations.life import OWNER, Life

CHOICE = """\
survey: kinds
touchpoint: support.chat
choice topic: What was it about?
- Delivery
- Something else ...
csat: How was it?
"""


def report(life: Life) -> list[str]:
    life.says(OWNER, "/report kinds")
    return life.text_of(life.newest(OWNER, "report-title")).splitlines()


def answered(life: Life, number: int, *words: str) -> None:
    who = Account(channel="web", id=f"a{number}")
    life.says(who, "/start")
    life.ends(f"again-{number}", customer={"web": who.id})
    life.passes(hours=2)
    for one in words:
        life.says(who, one)


def test_the_newest_own_words_stand_below_the_counts_of_their_question(
    database: Database,
) -> None:
    life = asked_text(database, CHOICE)
    life.says(ANA, "Delivery")
    for number, words in enumerate(
        ("parking", "music", "a lost key", "parking", "rain")
    ):
        answered(life, number, words)
    shown = report(life)
    below = shown.index("– Delivery: 1 (16.7 %)") + 1
    assert shown[below : below + 3] == ["rain", "parking", "a lost key"]
    assert "Response rate" in shown[below + 3]


def test_a_pressed_option_and_a_bare_value_are_not_quoted(database: Database) -> None:
    life = asked_text(database, CHOICE)
    life.says(ANA, "Delivery")
    answered(life, 1, "2")
    shown = report(life)
    assert "Delivery" not in shown
    assert not [line for line in shown if line == "2"]


def test_a_try_that_was_not_understood_is_no_comment_once_there_is_a_score(
    database: Database,
) -> None:
    life = asked(database, "csat", "text")
    for words in ("11", "2", "skip"):
        life.says(ANA, words)
    assert "11" not in report(life)
    assert "Nobody has written a comment yet." in report(life)


def test_tries_that_never_came_to_a_score_have_no_mood_in_the_report(
    database: Database,
) -> None:
    life = asked(database, "csat", "text")
    for words in ("99", "11", "skip"):
        life.says(ANA, words)
    shown = report(life)
    assert "11" in shown
    assert [line for line in shown if "mood unknown" in line]


@pytest.mark.parametrize("said", ["awful", "this is a horrible, awful mess"])
def test_words_at_a_score_stay_and_keep_their_mood(
    database: Database, said: str
) -> None:
    life = asked(database, "csat", "text")
    for words in (said, "2", "skip"):
        life.says(ANA, words)
    shown = report(life)
    assert said in shown
    assert [line for line in shown if "negative" in line]


def test_words_at_a_question_for_something_else_stand_below_it(
    database: Database,
) -> None:
    life = asked(database, "number", "text")
    for words in ("plenty, I fear", "dozens, I fear", "skip"):
        life.says(ANA, words)
    shown = report(life)
    assert shown[shown.index("plenty, I fear") - 1] == "How many are you?"


def test_a_lone_comment_needs_no_question_above_it(database: Database) -> None:
    life = asked(database, "csat", "text")
    for words in ("2", "It came late"):
        life.says(ANA, words)
    shown = report(life)
    assert "score 2" in shown[shown.index("It came late") - 1]
