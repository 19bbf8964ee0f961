"""Every kind in every way of answering: the same in each channel, to the last row."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from storage.engine import Database
from storage.records import Account, Answer, Button, Message, Session
from tests.conversations.kinds import QUESTIONS
from tests.conversations.life import OWNER, Life, keys_of, room_of

CHANNELS = ("web", "telegram", "slack")
GIVEN: Mapping[str, tuple[tuple[str, ...], str, str, str]] = {
    "csat": ((".4",), "four", "1", "rating=4"),
    "nps": ((".10",), "10", "3", "rating=10"),
    "ces": ((".6",), "6/7", "2", "rating=6"),
    "stars": ((".5",), "5 stars", "1", "rating=5"),
    "expectation": ((".better",), "better", "worse", "choice=better"),
    "yesno": ((".no",), "no", "yes", "choice=no"),
    "choice": ((".1",), "price", "delivery", "choice=Price"),
    "choices": ((".t0", ".t2", ".done"), "mail, chat", "phone", "choices=Chat+Mail"),
    "number": ((), "12.50", "7", "number=12.5"),
    "date": ((".d2026-11-19",), "2026-11-19", "2026-11-01", "day=2026-11-19"),
    "contact": ((".no",), "no", "yes", "choice=no"),
    "consent": ((".yes",), "yes", "no", "choice=yes"),
    "text": ((), "all is well", "not yet", "words=all is well"),
    "why": ((), "it was late", "no idea", "words=it was late"),
}
"""By kind: what is pressed, what is typed, something else at first, what is kept."""

FIELDS = ("rating", "choice", "choices", "number", "day")


def presses(life: Life, who: Account, kind: str) -> None:
    """Press the buttons; where there are none, type."""
    pressed = GIVEN[kind][0]
    for choice in pressed:
        life.presses(who, life.newest(who), choice)
    if not pressed:
        types(life, who, kind)


def types(life: Life, who: Account, kind: str) -> None:
    """Type the answer."""
    life.says(who, GIVEN[kind][1])


def is_unclear(life: Life, who: Account, kind: str) -> None:
    """Type something unreadable first, where there is such a thing."""
    if kind not in ("text", "why", "choices"):
        life.says(who, "purple")
        assert keys_of(life.newest(who))[0].startswith("please-again")
    types(life, who, kind)


def skips(life: Life, who: Account, _kind: str) -> None:
    """Press "Skip"."""
    life.presses(who, life.newest(who), ".skip")


def goes_back(life: Life, who: Account, kind: str) -> None:
    """Answer something else, go back, and answer again with the buttons."""
    life.says(who, GIVEN[kind][2])
    life.says(who, "back")
    if kind == "choices":
        life.presses(who, life.newest(who), ".t1")
    presses(life, who, kind)


def changes(life: Life, who: Account, kind: str) -> None:
    """Answer something else, press "Change" below it, and type the answer."""
    life.says(who, GIVEN[kind][2])
    closed = next(one for one in reversed(life.told) if choices(one) == ["change"])
    life.presses(who, closed, ".change")
    if kind == "choices":
        life.presses(who, life.newest(who), ".t1")
    types(life, who, kind)


def edits(life: Life, who: Account, kind: str) -> None:
    """Answer something else, and edit that message."""
    life.says(who, GIVEN[kind][2], original=kind)
    life.edits(who, kind, GIVEN[kind][1])


def comes_back(life: Life, who: Account, kind: str) -> None:
    """Answer hours later, after a restart, with the button that stood there."""
    life.passes(hours=5)
    life.database.dispose()
    # The buttons of a day name those days on which the question was put.
    (types if kind == "date" else presses)(life, who, kind)


def choices(message: Message) -> list[str]:
    buttons: list[Button] = [one for row in message.buttons for one in row]
    return [one.target.choice.partition(".")[2] for one in buttons]


WAYS: tuple[tuple[Callable[[Life, Account, str], None], int], ...] = (
    (presses, 1),
    (types, 1),
    (is_unclear, 2),
    (skips, 1),
    (goes_back, 2),
    (changes, 2),
    (edits, 2),
    (comes_back, 1),
)
"""Each way, and how many versions of an answer it leaves at most."""


@pytest.mark.parametrize(("answer", "most"), WAYS)
def test_every_kind_is_kept_alike_in_every_channel(
    database: Database, answer: Callable[[Life, Account, str], None], most: int
) -> None:
    life = Life(database)
    questions = "\n".join([*QUESTIONS.values(), "yesno last: Was that all?"])
    life.says(
        OWNER, f"/survey new\nsurvey: kinds\ntouchpoint: support.chat\n{questions}\n"
    )
    life.says(OWNER, "/survey activate kinds")
    # One channel will do where only the database is another.
    channels = CHANNELS if database.is_sqlite else CHANNELS[1:2]
    kept = [walk(life, channel, answer) for channel in channels]
    assert all(one == kept[0] for one in kept)
    newest = {row["question"]: row for row in kept[0]}
    assert list(newest) == list(GIVEN)
    assert {row["version"] for row in kept[0]} <= set(range(1, most + 1))
    for kind, row in newest.items():
        wanted = "skipped" if answer is skips else GIVEN[kind][3]
        assert row["value"] == wanted, kind


def walk(
    life: Life, channel: str, answer: Callable[[Life, Account, str], None]
) -> list[dict[str, Any]]:
    """Answer all questions in a channel; return what is kept, the oldest first."""
    who = Account(channel=channel, id="77", name="Ana")
    life.says(who, "/start")
    life.ends(channel, customer={channel: who.id}, agent_name="Maja")
    life.passes(hours=2)
    for kind in GIVEN:
        answer(life, who, kind)
        life.passes(seconds=5)
    life.says(who, "yes")
    sessions: tuple[Session, ...] = life.every(Session)
    session = next(one for one in sessions if one.address == room_of(who))
    assert session.state == "completed"
    found: tuple[Answer, ...] = life.every(Answer)
    order = {kind: place for place, kind in enumerate(GIVEN)}
    mine = [
        one for one in found if one.session_id == session.id and one.question in order
    ]
    mine.sort(key=lambda one: (order[one.question], one.version))
    return [row_of(one) for one in mine]


def row_of(answer: Answer) -> dict[str, Any]:
    """Return what must be the same everywhere."""
    return {
        "question": answer.question,
        "version": answer.version,
        "value": value_of(answer),
        "words": answer.words,
        "unsettled": answer.unsettled,
        "polarity": answer.polarity,
        "language": answer.language,
    }


def value_of(answer: Answer) -> str:
    if answer.skipped:
        return "skipped"
    for name in FIELDS:
        value = getattr(answer, name)
        if value not in (None, ()):
            shown = "+".join(value) if isinstance(value, tuple) else str(value)
            return f"{name}={shown}"
    return f"words={answer.words}"
