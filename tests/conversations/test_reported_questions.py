"""What stands above the numbers of a question, and what a report says of days."""

import pytest

from storage.engine import Database
from tests.conversations.kinds import ANA, asked, asked_text
from tests.conversations.life import OWNER
from tests.conversations.test_reported_words import answered, report

ALIKE = """\
survey: kinds
touchpoint: support.chat
choice shop: What was it about?
- Delivery
- Returns
choice chat: What was it about?
- Price
- Speed
choice way: And how did you reach {agent|our team}?
  sl: In kako ste prišli do nas?
- By phone
  sl: Po telefonu
- By mail
  sl: Po pošti
"""


def test_questions_that_read_alike_are_called_by_their_names(
    database: Database,
) -> None:
    life = asked_text(database, ALIKE)
    for words in ("Delivery", "Price", "By phone"):
        life.says(ANA, words)
    shown = report(life)
    for head in ("shop", "chat", "And how did you reach our team?"):
        assert f"{head} (n = 1)" in shown


def test_a_report_is_in_the_language_of_its_reader(database: Database) -> None:
    life = asked_text(database, ALIKE)
    for words in ("Delivery", "Price", "By phone"):
        life.says(ANA, words)
    life.says(OWNER, "/language sl")
    shown = report(life)
    at = shown.index("In kako ste prišli do nas? (n = 1)")
    assert "Po telefonu: 1" in shown[at + 1]


def test_a_question_that_is_gone_is_called_by_its_name(database: Database) -> None:
    life = asked_text(database, ALIKE)
    life.says(ANA, "Delivery")
    new = ALIKE.replace("choice shop", "choice store")
    life.says(OWNER, f"/survey new\n{new}")
    life.says(OWNER, "/survey activate kinds")
    answered(life, 1, "Delivery")
    assert "shop (n = 1)" in report(life)


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        (
            ("2026-11-01", "2026-11-14", "2026-11-14", "2026-11-19"),
            [
                "When did it arrive: November 1, 2026 – November 19, 2026 (n = 4)",
                "– November 14, 2026: 2 (50 %)",
            ],
        ),
        (
            ("2026-11-01", "2026-11-19", "skip"),
            ["When did it arrive: November 1, 2026 – November 19, 2026 (n = 2)"],
        ),
        (
            ("2026-11-01", "2026-11-01"),
            ["When did it arrive? (n = 2)", "– November 1, 2026: 2 (100 %)"],
        ),
    ],
)
def test_days_are_told_from_the_first_to_the_last_and_the_most_frequent(
    database: Database, days: tuple[str, ...], shown: list[str]
) -> None:
    life = asked(database, "date")
    first, *others = days
    life.says(ANA, first)
    for number, day in enumerate(others):
        answered(life, number, day)
    told = report(life)
    assert told[1 : 1 + len(shown)] == shown
    assert told[1 + len(shown)].startswith("Response rate")


def test_a_comment_stands_below_the_question_as_it_is_for_everybody(
    database: Database,
) -> None:
    text = (
        "survey: kinds\ntouchpoint: support.chat\n"
        "choice: About what?\n- Delivery\n- Price\n"
        "text: What about {choice|it}?\ntext more: Anything else about {agent|us}?\n"
    )
    life = asked_text(database, text)
    for words in ("Delivery", "It was late", "Maja is kind"):
        life.says(ANA, words)
        life.passes(seconds=1)
    shown = report(life)
    assert shown[-4:] == [
        "What about it?",
        "It was late",
        "Anything else about us?",
        "Maja is kind",
    ]
