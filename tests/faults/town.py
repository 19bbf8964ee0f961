"""One installation with its platform: people act one after the other, come what may.

What was not acknowledged is delivered again, a dead process is started again, and
time stands where a scene puts it.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import func, or_, select

from bot.tokens import Seal
from storage import codec
from storage.engine import Database
from storage.records import Interaction, Ticket
from storage.schema import messages, timers
from tests.faults.forked import PATIENCE, ForkServer, Process
from tests.faults.orders import Order, Plan
from tests.faults.stub_channel import NAME, StubPlatform
from tests.harness import SECRET

DESK = "desk"
DEAD_LEASE = timedelta(seconds=30)
"""What a process of PostgreSQL left behind is free after this."""

WAITING = (
    select(messages.c.state, func.min(messages.c.due_at).label("soonest"))
    .where(messages.c.state.in_(("ready", "sending", "checking")))
    .group_by(messages.c.state)
)


@dataclass
class Town:
    """People around one process.

    Attributes:
        shift: how far its time is ahead.
        accepted: keys of the events that were acknowledged.
        starts: how often it was started.
    """

    process: Process
    stub: StubPlatform
    database: Database
    shift: timedelta = timedelta(0)
    accepted: set[str] = field(default_factory=set)
    starts: int = 1

    # ---- what people do

    def says(self, who: str, text: str, **more: Any) -> None:
        """Let somebody type in their own room, unless another is named."""
        self.delivers("said", typed(who, text, **more))

    def presses(self, who: str, words: str, label: str, room: str = "") -> None:
        """Let somebody press a button of the newest message that says these words."""
        shown = self.sees(room or who, words)
        button = next(b for b in shown["buttons"] if b["text"] == label)
        body = {"key": f"{who}:{shown['message']}:{label}", "who": who}
        target = {field: button[field] for field in ("kind", "id", "choice")}
        self.delivers("pressed", {**body, "where": f"stub:{room or who}", **target})

    def ends(self, reference: str, customer: dict[str, str]) -> None:
        """Let an interaction end."""
        body = {"key": f"finished:{reference}", "customer": customer}
        self.delivers("finished", body)

    def opens_link(self, who: str) -> None:
        """Let somebody open the link of the only interaction."""
        with self.database.reading() as connection:
            (one,) = codec.every(connection, Interaction)
        ticket = Ticket(kind="session", id=one.session_id)
        self.says(who, f"/start {Seal(SECRET).code(ticket)}")

    def passes(self, **span: float) -> None:
        """Let time pass, and what came due on the way happen."""
        self.shift += timedelta(**span)
        self._move()
        self.settles()

    # ---- what can be seen

    def sees(self, room: str, words: str) -> dict[str, Any]:
        """Return the newest message of a room that says these words."""
        for shown in reversed(self.stub.shown(room)):
            if words in shown["text"]:
                return dict(shown)
        told = [one["text"] for one in self.stub.shown(room)]
        raise AssertionError(f"{room} was never told {words!r}: {told}")

    def settles(self) -> None:
        """Wait until everything that is due has come to an end."""

        def calm() -> bool:
            self.revive()
            now = self.database.now
            with self.database.reading() as connection:
                due = now(connection) + self.shift
                rows = connection.execute(WAITING).all()
                ringing = connection.execute(
                    select(timers.c.id).where(
                        timers.c.state == "armed",
                        or_(timers.c.due_at <= due, timers.c.leased_until.is_not(None)),
                    )
                ).first()
            states = {row.state: row.soonest for row in rows}
            if not states and ringing is None:
                return True
            if ringing is not None:
                self._move()
            elif set(states) == {"ready"} and states["ready"] > due:
                # Nothing is under way and all that waits, waits for time.
                self.shift += states["ready"] - due
                self._move()
            return False

        self._until(calm, "messages or timers are stuck")

    def revive(self) -> None:
        """Start the process again if it is dead."""
        deadline = time.monotonic() + PATIENCE
        while self.process.ended:
            assert time.monotonic() < deadline, "it dies each time that it starts"
            if not self.database.is_sqlite:
                self.shift += DEAD_LEASE
            shift = self.shift.total_seconds()
            self.process = self.process.again(shift=shift)
            self.starts += 1
            if self.process.wait_until_ready():
                self.process.post("moved", {"shift": shift})

    def delivers(self, what: str, body: dict[str, Any]) -> None:
        """Deliver an event until it is acknowledged; wait for all that follows."""
        self._until(lambda: self._post(what, body), f"nobody took {body['key']}")
        self.accepted.add(body["key"])
        self.settles()

    # ---- how it is done

    def _move(self) -> None:
        self._until(
            lambda: self._post("moved", {"shift": self.shift.total_seconds()}),
            "the clock does not tick",
        )

    def _post(self, what: str, body: dict[str, Any]) -> bool:
        self.revive()
        return self.process.post(what, body) == 202

    def _until(self, done: Callable[[], bool], otherwise: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < deadline, otherwise
            time.sleep(0.005)


@contextmanager
def town(
    forks: ForkServer,
    url: str,
    plan: Plan | None = None,
    seen: Sequence[dict[str, Any]] = (),
) -> Iterator[Town]:
    """Run one process, and the town around it.

    Args:
        forks: where the process comes from.
        url: its database.
        plan: where it breaks.
        seen: what the platform has received before.
    """
    stub, database = StubPlatform(), Database(url)
    stub.slowest = 0.0
    for one in seen:
        stub.take(one)
    # One call at a time, so that the points come in the same order each time.
    order = Order(
        database=url,
        platform=stub.url,
        staff_room=f"{NAME}:{DESK}",
        senders=1,
        plan=plan,
    )
    lived = Town(forks.begin(order), stub, database)
    try:
        lived.process.wait_until_ready()
        yield lived
    finally:
        lived.process.kill()
        database.dispose()
        stub.close()


def typed(who: str, text: str, **more: Any) -> dict[str, Any]:
    """Return that somebody typed something, as the platform tells of it."""
    body = {"key": f"{who}:{text[:40]}", "who": who, "where": f"stub:{who}"}
    return {**body, "text": text, **more}
