"""What a test orders of a process: what it is to be, and where it is to break."""

import json
from dataclasses import asdict, dataclass
from typing import Literal

Act = Literal["count", "crash", "freeze"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What happens when a process passes its points.

    Attributes:
        act: "count" tells of each point, "crash" ends the process at one of them,
            "freeze" stops it there until it is told to go on.
        at: which of the points that match, from 1 on.
        point: only points whose names begin so count.
    """

    act: Act
    at: int = 0
    point: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One process of the product.

    Attributes:
        web, work: as the commands of those names; both is "run".
        shift: seconds by which its time is ahead.
        senders: calls at once.
    """

    database: str
    platform: str
    web: bool = True
    work: bool = True
    shift: float = 0.0
    senders: int = 32
    staff_room: str = "web:desk"
    agents: int = 0
    plan: Plan | None = None

    def write(self) -> str:
        """Return it as one line."""
        return json.dumps(asdict(self)) + "\n"

    @staticmethod
    def read(line: str) -> "Order":
        """Read it back."""
        given = json.loads(line)
        plan = given.pop("plan")
        return Order(**given, plan=Plan(**plan) if plan else None)
