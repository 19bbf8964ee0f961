"""What a process says of itself: /health/ready and /metrics tell the truth."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import insert, text

from bot.metrics import Metrics
from bot.port import Budget, Errand, Outcome, Undelivered, WhenUnclear
from bot.signs import STILL, Signs
from bot.web.app import create
from bot.wiring import Product
from storage import codec
from storage.engine import Database
from storage.errors import StorageFailure
from storage.records import Address, Garbled, Message, Started
from storage.schema import messages, timers
from tests.builders import NOW, a_message, a_timer
from tests.harness import (
    API_TOKEN,
    PATIENCE,
    Running,
    running,
    settings_of,
    wait_for,
)
from tests.stories.people import Person

Numbers = dict[tuple[str, tuple[str, ...]], float]
BEARER = {"Authorization": f"Bearer {API_TOKEN}"}


class Ticks:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def numbers(house: Running) -> Numbers:
    """Read the page as Prometheus does, by name and label values."""
    answer = house.client().get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, tuple(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def ask(
    url: str,
    path: str,
    *,
    signs: Signs | None = None,
    client: str = "127.0.0.1",
    host: str = "127.0.0.1:8080",
    headers: dict[str, str] | None = None,
    **settings: object,
) -> httpx.Response:
    """Ask a product whose loops do not run, from any address."""
    product = Product(settings_of(url, 1, **settings))
    parts = product.parts if signs is None else replace(product.parts, signs=signs)
    transport = httpx.ASGITransport(create(parts), client=(client, 1))

    async def get() -> httpx.Response:
        async with httpx.AsyncClient(transport=transport) as asker:
            return await asker.get(f"http://{host}{path}", headers=headers)

    try:
        return asyncio.run(get())
    finally:
        product.memory.close()
        product.database.dispose()


def test_ready_says_ready_while_everything_works(database_url: str) -> None:
    with running(database_url) as house:
        answer = house.client().get("/health/ready")
        assert (answer.status_code, answer.json()) == (200, {"state": "ready"})


def test_tables_of_another_version_are_not_ready(
    database: Database, database_url: str
) -> None:
    with database.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    answer = ask(database_url, "/health/ready")
    state = {"state": "the tables are of another version"}
    assert (answer.status_code, answer.json()) == (503, state)


@pytest.mark.parametrize("loop", ["courier", "clock"])
def test_a_loop_that_stands_still_is_not_ready(database_url: str, loop: str) -> None:
    ticks = Ticks()
    signs = Signs(ticks)
    for one in ("courier", "clock"):
        signs.beat(one)
    ticks.now += STILL
    assert ask(database_url, "/health/ready", signs=signs).status_code == 200
    ticks.now += 1
    signs.beat("clock" if loop == "courier" else "courier")
    answer = ask(database_url, "/health/ready", signs=signs)
    state = {"state": f"the {loop} stands still"}
    assert (answer.status_code, answer.json()) == (503, state)


def test_a_process_that_only_receives_needs_no_loops(database_url: str) -> None:
    assert ask(database_url, "/health/ready", signs=Signs()).status_code == 200


def test_a_database_that_is_not_there_is_not_ready_and_said_on_the_metrics() -> None:
    url = "postgresql+psycopg://askafter:canary@127.0.0.1:1/askafter"
    answer = ask(url, "/health/ready")
    state = {"state": "the database cannot be used"}
    assert (answer.status_code, answer.json()) == (503, state)
    page = ask(url, "/metrics")
    assert page.status_code == 200
    assert "askafter_database_up 0.0" in page.text
    assert "askafter_events_parked" not in page.text
    assert "canary" not in page.text


def test_the_numbers_are_for_this_machine_or_for_who_has_the_token(
    database_url: str,
) -> None:
    def status(**more: Any) -> int:
        return ask(database_url, "/metrics", **more).status_code

    assert status() == 200
    assert status(client="::1", host="localhost") == 200
    far = "203.0.113.5"
    assert status(client=far) == 404
    assert status(client=far, headers=BEARER) == 200
    assert status(client=far, headers={"Authorization": "Bearer wrong"}) == 401
    assert status(client=far, headers=BEARER, api_token="") == 401
    # A proxy on this machine speaks for strangers.
    assert status(host="ask.example.org") == 404
    assert status(headers={"X-Forwarded-For": far}) == 404
    assert status(headers={"Host": "[::1"}) == 404


def test_what_happens_is_counted_by_kind_and_outcome(database_url: str) -> None:
    with running(database_url) as house:
        customer = Person.visit(house)
        customer.say("/help")
        customer.sees("/stop")

        def counted() -> Numbers | None:
            found = numbers(house)
            return found if found["askafter_sends_total", ("web", "sent")] else None

        found = wait_for(counted)
        assert found["askafter_events_total", ("Commanded", "decided")] >= 1
        assert found["askafter_events_total", ("Commanded", "refused")] == 0
        assert found["askafter_event_seconds_count", ()] >= 2
        assert found["askafter_rules_broken", ("a case has no card",)] == 0
        loops = ("courier", "clock")
        ages = [found["askafter_heartbeat_age_seconds", (one,)] for one in loops]
        assert max(ages) < STILL


def test_what_became_of_events_is_counted(database_url: str) -> None:
    product = Product(settings_of(database_url, 1), work=False)
    started = Started(key="s", at=NOW, demo=False)
    garbled = Garbled(key="g", at=NOW, channel="nowhere", raw="{}", error="E")

    async def live() -> None:
        await product.door.receive(started)
        await product.door.receive(started)
        await product.door.receive(garbled)
        product.database.dispose()

    asyncio.run(live())
    product.memory.close()
    page = product.metrics.page(None, {}).decode()
    for kind, outcome in (
        ("Started", "decided"),
        ("Started", "repeated"),
        ("Garbled", "parked"),
        ("EventParked", "decided"),
    ):
        line = f'askafter_events_total{{kind="{kind}",outcome="{outcome}"}} 1.0'
        assert line in page, line


def test_an_event_that_cannot_be_stored_is_counted_as_refused() -> None:
    url = "postgresql+psycopg://askafter:canary@127.0.0.1:1/askafter"
    product = Product(settings_of(url, 1), work=False)
    with pytest.raises(StorageFailure):
        asyncio.run(product.door.receive(Started(key="s", at=NOW, demo=False)))
    product.memory.close()
    page = product.metrics.page(None, {}).decode()
    assert 'askafter_events_total{kind="Started",outcome="refused"} 1.0' in page


class Moody:
    """A channel that answers as the room is named."""

    name = "moody"
    when_unclear: WhenUnclear = "policy"

    async def speak(self, errand: Errand) -> str:
        """Do as the room says."""
        outcome = errand.message.to.room
        if outcome == "sent":
            return "1"
        wait = timedelta(hours=1)
        raise Undelivered(OUTCOMES[outcome], "mood", retry_after=wait)

    async def find(self, errand: Errand) -> str | None:
        """Never called."""
        raise Undelivered("unknown", str(errand.message.id))

    def budgets(self, message: Message) -> Sequence[Budget]:
        """Return nothing: the mood is limit enough."""
        del message
        return ()


OUTCOMES: dict[str, Outcome] = {
    "retried": "not_sent",
    "waited": "wait",
    "refused": "account",
    "failed": "gone",
    "unknown": "unknown",
}


def test_what_came_of_sending_is_counted(database: Database, database_url: str) -> None:
    rooms = ("sent", "expired", *OUTCOMES)
    with database.transaction() as connection:
        for room in rooms:
            message = a_message(
                room,
                to=Address(channel="moody", room=room),
                due_at=datetime.now(UTC),
                expires_at=NOW if room == "expired" else None,
                policy="hold",
                priority=9 if room == "refused" else 0,
            )
            connection.execute(insert(messages).values(codec.row_of(message)))
    product = Product(
        settings_of(database_url, 1), web=False, channels=[lambda _voice: Moody()]
    )

    def counted() -> bool:
        page = product.metrics.page(None, {}).decode()
        lines = [
            f'askafter_sends_total{{channel="moody",outcome="{outcome}"}} 1.0'
            for outcome in ("sent", "retried", "failed", "unknown", "expired")
        ] + [
            f'askafter_holds_total{{channel="moody",reason="{reason}"}} 1.0'
            for reason in ("flood", "account")
        ]
        return all(line in page for line in lines)

    async def live() -> None:
        async with asyncio.timeout(PATIENCE), product.running():
            while not counted():  # noqa: ASYNC110 # numbers cannot be awaited
                await asyncio.sleep(0.02)

    asyncio.run(live())


def test_timers_are_counted_with_how_late_they_rang(
    database: Database, database_url: str
) -> None:
    with database.transaction() as connection:
        due = datetime.now(UTC) - timedelta(seconds=20)
        timer = a_timer(due_at=due)
        connection.execute(insert(timers).values(codec.row_of(timer)))
    product = Product(settings_of(database_url, 1), web=False)

    async def live() -> None:
        await product.clock.ring()

    asyncio.run(live())
    product.memory.close()
    product.database.dispose()
    page = product.metrics.page(None, {}).decode()
    name = 'askafter_timer_lateness_seconds_bucket{kind="nag",le='
    assert f'{name}"10.0"}} 0.0' in page
    assert f'{name}"30.0"}} 1.0' in page


def test_two_products_never_share_a_number() -> None:
    first, second = Metrics(), Metrics()
    first.hold("web", "flood")
    assert b'reason="flood"' in first.page(None, {})
    assert b'reason="flood"' not in second.page(None, {})
