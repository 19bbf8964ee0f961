"""The main scenes of the product, each a list of steps from an empty town on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.faults.town import DESK, Town, typed

SURVEY = """\
survey: support
after: 0s
remind: 2d
expires: 5d

csat: How was it?
why: Why?
escalate: csat <= 2
"""
REPLY = "I am so sorry."


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Something that happens between people and the product.

    Attributes:
        before: what led here; it is lived once and without faults.
        play: what is broken at every point.
    """

    before: Callable[[Town], None]
    play: Callable[[Town], None]


def nothing(_town: Town) -> None:
    """Begin with an empty database."""


def publish(town: Town) -> None:
    """Write a survey and activate it below its preview."""
    town.says("owner", f"/survey new\n{SURVEY}")
    town.presses("owner", "Shall support be asked", "Activate")


def meet(town: Town) -> None:
    """Publish, and let Ana open the chat."""
    publish(town)
    town.says("ana", "/start")


def praise(town: Town) -> None:
    """Ana is asked and is happy."""
    _invite(town)
    town.presses("ana", "How was it?", "5")
    town.says("ana", "Quick and kind.")


def invited(town: Town) -> None:
    """Ana is asked."""
    meet(town)
    _invite(town)


def complain(town: Town) -> None:
    """Ana is unhappy, and the owner takes the case and writes to her."""
    _be_unhappy(town)
    town.delivers("said", reply(town))


def taken(town: Town) -> None:
    """Ana is unhappy, and the owner has taken the case."""
    invited(town)
    _be_unhappy(town)


def complained(town: Town) -> None:
    """The owner has written to Ana."""
    invited(town)
    complain(town)


def solve(town: Town) -> None:
    """The owner resolves the case, and Ana says that it is solved."""
    _at_desk(town, "Resolve")
    town.passes(days=1, minutes=1)
    town.presses("ana", "Is it solved", "Yes, it is solved")


def reopen(town: Town) -> None:
    """The owner resolves the case, but Ana says that it is not solved."""
    _at_desk(town, "Resolve")
    town.passes(days=1, minutes=1)
    town.presses("ana", "Is it solved", "No, not yet")


def opt_out(town: Town) -> None:
    """Ana wants to be asked never again."""
    town.says("ana", "/stop")
    town.ends("2", {"stub": "ana"})
    town.passes(seconds=2)


def forget(town: Town) -> None:
    """Ana is reminded, answers nothing, and the survey ends."""
    town.passes(days=2, minutes=1)
    town.passes(days=3, minutes=1)


def open_link(town: Town) -> None:
    """Somebody whom we cannot write to opens the link and answers."""
    town.ends("1", {"email": "ana@example.org"})
    town.opens_link("ana")
    town.presses("ana", "How was it?", "4")


def nag(town: Town) -> None:
    """Nobody takes the case, the owner does and forgets it, and it comes back."""
    town.presses("ana", "How was it?", "1")
    town.passes(minutes=31)
    _at_desk(town, "Take")
    town.passes(minutes=31)


SCENES: Mapping[str, Scene] = {
    "publish": Scene(before=nothing, play=publish),
    "praise": Scene(before=meet, play=praise),
    "complain": Scene(before=invited, play=complain),
    "solve": Scene(before=complained, play=solve),
    "reopen": Scene(before=complained, play=reopen),
    "nag": Scene(before=invited, play=nag),
    "opt out": Scene(before=invited, play=opt_out),
    "forget": Scene(before=invited, play=forget),
    "open link": Scene(before=publish, play=open_link),
}


def _invite(town: Town) -> None:
    town.ends("1", {"stub": "ana"})
    town.passes(seconds=1)


def _at_desk(town: Town, label: str) -> None:
    town.presses("owner", "csat <= 2", label, room=DESK)


def _be_unhappy(town: Town) -> None:
    town.presses("ana", "How was it?", "1")
    town.says("ana", "It was late.")
    _at_desk(town, "Take")


def reply(town: Town) -> dict[str, Any]:
    """Return the owner's reply to the card in the desk."""
    card = town.sees(DESK, "csat <= 2")["receipt"]
    return typed("owner", REPLY, where=f"stub:{DESK}", reply_to=card)
