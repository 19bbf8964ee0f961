"""A report sets what people expected beside how satisfied they are."""

from collections.abc import Iterator
from typing import Any

import pytest

from bot.web.api import reports
from handlers.learning import expecting
from storage.engine import Database
from storage.records import Account, Contrast, Message
from storage.reports import tallies
from tests.conversations.life import OWNER, Life, room_of

TEXT = """\
survey: shop
touchpoint: shop.order
touchpoint: shop.return
touchpoint: shop.visit
after: 0s
csat: How was it?
expectation: And compared with what you expected?
"""
PLANTED = (
    ("shop.order", ("better", "5"), 7),
    ("shop.order", ("as expected", "4"), 2),
    ("shop.order", ("as expected", "2"), 1),
    ("shop.order", ("worse", "1"), 1),
    ("shop.return", ("better", "5"), 1),
    ("shop.return", ("as expected", "4"), 6),
    ("shop.return", ("as expected", "3"), 2),
    ("shop.return", ("worse", "skip"), 1),
    ("shop.visit", ("as expected", "5"), 2),
)


@pytest.fixture
def life(database: Database) -> Life:
    """Twenty-three customers have answered after three kinds of contact."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate shop")
    for number, (touchpoint, (expected, score)) in enumerate(_customers()):
        who = Account(channel="web", id=f"{number:032x}", name="Ana")
        life.says(who, "/start")
        life.ends(str(number), customer={"web": who.id}, touchpoint=touchpoint)
        life.passes(minutes=1)
        life.says(who, score)
        life.says(who, expected)
    return life


def _customers() -> Iterator[tuple[str, tuple[str, str]]]:
    for touchpoint, said, times in PLANTED:
        yield from [(touchpoint, said)] * times


def _choices(message: Message) -> list[str]:
    return [button.target.choice for row in message.buttons for button in row]


def test_each_touchpoint_stands_beside_what_was_expected_of_it(life: Life) -> None:
    life.says(OWNER, "/report shop")
    shown = life.said_in(OWNER)[-1].splitlines()
    begin = shown.index("shop.order, beside what was expected (n = 11)")
    assert shown[begin : begin + 14] == [
        "shop.order, beside what was expected (n = 11)",
        "– Better: 7 (63.6 %), CSAT 100 % (n = 7)",
        "– As expected: 3 (27.3 %), CSAT 66.7 % (n = 3)",
        "– Worse: 1 (9.1 %), CSAT 0 % (n = 1)",
        "shop.return, beside what was expected (n = 10)",
        "– Better: 1 (10 %), CSAT 100 % (n = 1)",
        "– As expected: 8 (80 %), CSAT 75 % (n = 8)",
        "– Worse: 1 (10 %)",
        "shop.visit, beside what was expected (n = 2)",
        "– As expected: 2 (100 %), CSAT 100 % (n = 2)",
        "Better than expected, and liked: shop.order",
        "Taken for granted: shop.return",
        "Too few answers to judge (fewer than 10): shop.visit",
        shown[begin + 13],
    ]
    assert not any(line.startswith("expectation (n") for line in shown)


def test_of_a_change_of_mind_the_last_answer_counts(life: Life) -> None:
    who = Account(channel="web", id=f"{0:032x}", name="Ana")
    (closed, *_) = [one for one in life.told if "1.change" in _choices(one)]
    assert closed.to == room_of(who)
    life.presses(who, closed, "1.change")
    life.says(who, "worse")
    life.says(OWNER, "/report shop")
    shown = life.said_in(OWNER)[-1].splitlines()
    assert "– Better: 6 (54.5 %), CSAT 100 % (n = 6)" in shown
    assert "– Worse: 2 (18.2 %), CSAT 50 % (n = 2)" in shown


def test_programs_read_the_same(life: Life) -> None:
    with life.database.reading() as connection:
        (tally,) = tallies.of(connection, "shop")
    shown: Any = reports.report(tally)["expectations"]
    order, returned, visit = shown
    assert (order["touchpoint"], order["n"], order["verdict"]) == (
        "shop.order",
        11,
        "pleases",
    )
    assert order["as"] == {"times": 3, "n": 3, "csat": 66.7}
    assert returned["worse"] == {"times": 1, "n": 0, "csat": None}
    assert (returned["verdict"], visit["verdict"]) == ("granted", "few")


@pytest.mark.parametrize(
    ("better", "same", "worse", "csat", "verdict"),
    [
        (6, 4, 0, 5, "pleases"),
        (6, 4, 0, 3, None),
        (5, 5, 0, 5, None),
        (1, 5, 4, 3, "granted"),
        (2, 5, 3, 3, None),
        (0, 4, 6, 1, None),
        (9, 0, 0, 5, "few"),
    ],
)
def test_verdicts_rest_on_enough_answers(
    better: int, same: int, worse: int, csat: int, verdict: str | None
) -> None:
    counted = zip(expecting.ANSWERS, (better, same, worse), strict=True)
    contrasts = [
        Contrast(touchpoint="a", expectation=answer, csat=csat, times=times)
        for answer, times in counted
        if times
    ]
    (gap,) = expecting.gaps(contrasts)
    assert gap.verdict == verdict
