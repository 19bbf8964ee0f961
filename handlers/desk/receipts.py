"""When customers are told that their words went to the team: now and then."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage.records import CaseEntry, Message, Said

PASSED_ON = "passed-on"
A_WHILE = timedelta(minutes=30)
"""Lines that come one after the other are one message in several parts."""


def is_due(said: Said, story: Iterable[CaseEntry]) -> bool:
    """Tell whether words about a case want a receipt.

    The first ones do, and those that come a while after it without an answer between:
    silence would leave people wondering. Whoever answers a colleague wants none.
    """
    told: datetime | None = None
    answered = False
    for line in story:
        if line.kind == "replied":
            answered = True
        elif line.kind == "wrote" and (answered or _is_late(told, line.at)):
            told, answered = line.at, False
    return not answered and _is_late(told, said.at)


def was_just_given(said: Said, newest: Message | None) -> bool:
    """Tell whether a receipt is the newest that was said, a short while ago."""
    if newest is None or not newest.says(PASSED_ON):
        return False
    return not _is_late(newest.due_at, said.at)


def _is_late(told: datetime | None, at: datetime) -> bool:
    return told is None or at - told >= A_WHILE
