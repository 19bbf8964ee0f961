"""A report shows where one version of a survey ends and the next begins."""

from bot.web.api import reports
from storage.engine import Database
from storage.records import Account
from storage.reports import tallies
from tests.conversations.life import OWNER, Life

FIRST = "survey: support\nafter: 0s\ncsat: How was it?"
SECOND = "survey: support\nafter: 0s\ncsat: How was our help?"


def answered(life: Life, number: int, score: str) -> None:
    """Ask a new customer, who answers at once."""
    who = Account(channel="web", id=f"{number:032x}", name="Ana")
    life.says(who, "/start")
    life.ends(str(number), customer={"web": who.id}, survey="support")
    life.passes(minutes=1)
    life.says(who, score)


def published(life: Life, text: str) -> None:
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate support")


def last_said(life: Life) -> str:
    return life.said_in(OWNER)[-1]


def test_each_version_stands_for_itself_once_there_are_several(
    database: Database,
) -> None:
    life = Life(database)
    published(life, FIRST)
    answered(life, 1, "1")
    life.says(OWNER, "/report support")
    assert "Version" not in last_said(life)
    life.passes(days=1)
    published(life, SECOND)
    answered(life, 2, "5")
    answered(life, 3, "4")
    life.says(OWNER, "/report support")
    shown = last_said(life).splitlines()
    assert "CSAT: 66.7 % gave 4 or 5, mean 3.3 of 5 (n = 3)" in shown
    (first, second) = (line for line in shown if line.startswith("Version"))
    assert first.endswith("1 of 1 answered")
    assert second.endswith("2 of 2 answered")
    below = [shown[shown.index(line) + 1] for line in (first, second)]
    assert below == [
        "– CSAT: 0 % gave 4 or 5, mean 1 of 5 (n = 1)",
        "– CSAT: 100 % gave 4 or 5, mean 4.5 of 5 (n = 2)",
    ]


def test_programs_read_the_same_border(database: Database) -> None:
    life = Life(database)
    published(life, FIRST)
    answered(life, 1, "1")
    published(life, SECOND)
    answered(life, 2, "5")
    with database.reading() as connection:
        (tally,) = tallies.of(connection, "support")
    versions = reports.report(tally)["versions"]
    assert [(one["version"], one["invited"]) for one in versions] == [(1, 1), (2, 1)]  # type: ignore[attr-defined] # a list of objects
    assert [one["scores"]["csat"]["csat"] for one in versions] == [0.0, 100.0]  # type: ignore[attr-defined] # a list of objects
