"""The points of a process at which a test may end or freeze it.

There are two places: where a transaction that wrote something commits, and where a
call leaves. The methods are wrapped in the child, the product knows nothing of it.
"""

import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from sqlalchemy import text

from bot.port import Errand
from storage.engine import Connection, Database
from tests.faults.orders import Plan
from tests.faults.stub_channel import StubChannel

SENDING = text("SELECT id, policy FROM messages WHERE state = 'sending'")
ASSIGNED = text("SELECT pg_current_xact_id_if_assigned()")


class Points:
    """Counts the points that a process passes, and acts at the chosen one."""

    def __init__(self, plan: Plan, teller: socket.socket) -> None:
        """Tell the test through this connection."""
        self._plan = plan
        self._teller = teller
        self._passed = 0
        self._lock = threading.Lock()
        self._writing = threading.Lock()

    def install(self) -> None:
        """Wrap the two places in this process."""
        self._wrap_transactions()
        self._wrap_calls()

    def _pass(self, name: str) -> None:
        if not name.startswith(self._plan.point):
            return
        with self._lock:
            self._passed += 1
            if self._plan.act == "count":
                self._teller.sendall(f"point {name}\n".encode())
            elif self._passed == self._plan.at:
                self._act(name)

    def _act(self, name: str) -> None:
        self._teller.sendall(f"{self._plan.act} {name}\n".encode())
        if self._plan.act == "crash":
            os._exit(9)
        # Frozen in the middle of a transaction it would keep the only lock of SQLite,
        # which serves one process: no other could ever take over.
        with self._writing:
            # Sent to the process it would take effect some steps later.
            signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)

    def _wrap_transactions(self) -> None:
        original, points = Database.transaction, self

        @contextmanager
        def transaction(database: Database) -> Iterator[Connection]:
            alone = points._writing if database.is_sqlite else nullcontext()
            with alone, original(database) as connection:
                before, held = _changes(connection), _sending(connection)
                yield connection
                wrote = _changes(connection) != before
                leased = sorted(set(_sending(connection).items()) - set(held.items()))
                leasing = "".join(f" leasing {policy}" for _, policy in leased)
                if wrote:
                    points._pass(f"before commit{leasing}")
            if wrote:
                points._pass(f"after commit{leasing}")

        setattr(Database, "transaction", transaction)  # noqa: B010 # mypy forbids it

    def _wrap_calls(self) -> None:
        original, points = StubChannel.speak, self

        async def speak(channel: StubChannel, errand: Errand) -> str:
            policy = errand.message.policy
            points._pass(f"before call {policy}")
            receipt = await original(channel, errand)
            points._pass(f"after call {policy}")
            return receipt

        setattr(StubChannel, "speak", speak)  # noqa: B010 # mypy forbids it


def _sending(connection: Connection) -> dict[str, str]:
    """Return the policy of each message that is being sent, by its id."""
    return {str(id): str(policy) for id, policy in connection.execute(SENDING)}


def _changes(connection: Connection) -> object:
    """Return something that differs once the transaction has written."""
    if connection.dialect.name == "sqlite":
        return connection.connection.driver_connection.total_changes  # type: ignore[union-attr] # it is open
    return connection.scalar(ASSIGNED)
