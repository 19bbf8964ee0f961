"""Bugs that somebody might make, each with the fast check that must notice it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from slack_sdk.http_retry.builtin_async_handlers import async_default_handlers
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import bindparam, or_, select, true, update

from bot import front_door
from bot.channels.slack import platform as slack_platform
from bot.channels.telegram.platform import HEADER
from bot.channels.telegram.platform import PATH as TELEGRAM
from bot.clock import Clock
from bot.port import Budget, Errand, Undelivered
from bot.settling import Settling
from bot.tokens import Seal
from bot.web.api import bodies
from bot.wiring import Product
from handlers.inviting import gates
from storage import claiming, codec, decisions, queues, rates
from storage.engine import Connection, Database
from storage.records import Address, Message, Ticket, Timer
from storage.schema import messages, timers
from tests.bot import test_api
from tests.bot.test_telegram_hearing import message as a_telegram_message
from tests.builders import TEXT, a_message, a_timer, named
from tests.conversations import test_inviting
from tests.conversations.life import OWNER, Life
from tests.faults.claims import claim
from tests.faults.fuzzing import WEBHOOK_SECRET
from tests.harness import SECRET, running, settings_of
from tests.platforms.slack import BOT_TOKEN, StubSlack
from tests.platforms.telegram import TOKEN
from tests.storage import test_decisions, test_queues
from tests.stories.people import api
from tests.stories.talks import SURVEY

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Bug:
    """A bug, how it is planted, and the check that must fail with it.

    Attributes:
        only: the database on which the bug can be; None is both.
    """

    name: str
    plant: Callable[[Patch], None]
    check: Callable[[Database], None]
    only: str | None = None


# ---- bugs


def no_lane_head(patch: Patch) -> None:
    head = (
        select(*codec.columns_of(Message))
        .where(
            messages.c.state == "ready",
            messages.c.due_at <= bindparam("now"),
        )
        .order_by(messages.c.priority, messages.c.due_at, messages.c.position)
        .limit(1)
    )
    patch.setattr(claiming, "_heads", lambda _channels: head)


def no_compare_and_set(patch: Patch) -> None:
    careless = {
        table: update(table).where(
            table.c.id == bindparam("own"),
            or_(table.c.revision == bindparam("before"), true()),
        )
        for table in codec.TABLES.values()
    }
    patch.setattr(decisions, "UPDATE", careless)


def heard_is_ignored(patch: Patch) -> None:
    patch.setattr(decisions, "_insert_new", lambda *_: True)


def timer_fires_in_any_state(patch: Patch) -> None:
    fire = update(timers).where(timers.c.id == bindparam("timer"))
    patch.setattr(decisions, "FIRE", fire.values(state="fired", **decisions.NO_LEASE))


def lease_never_lapses(patch: Patch) -> None:
    patch.setattr(queues, "lapsed", lambda *_, **__: ())


def leased_timer_is_leased_again(patch: Patch) -> None:
    due = (
        select(timers.c.id)
        .where(timers.c.state == "armed", timers.c.due_at <= bindparam("now"))
        .limit(bindparam("most"))
    )
    lease = (
        update(timers)
        .where(timers.c.id.in_(due))
        .values(leased_by=bindparam("owner"), leased_until=bindparam("until"))
        .returning(*codec.columns_of(Timer))
    )
    patch.setattr(queues, "LEASE_TIMERS", lease)


def rate_is_not_taken(patch: Patch) -> None:
    patch.setattr(rates, "take", lambda *_: None)


def pause_is_ignored(patch: Patch) -> None:
    patch.setattr(rates, "hold", lambda *_, **__: None)


def anybody_settles(patch: Patch) -> None:
    by = or_(messages.c.leased_by == bindparam("by"), true())
    patch.setattr(queues, "SETTLE", queues.CHANGE.where(by))


def stale_is_said(patch: Patch) -> None:
    head = claiming._head

    def eternal(*given: Any) -> Message | None:
        found = head(*given)
        return None if found is None else replace(found, expires_at=None)

    patch.setattr(claiming, "_head", eternal)


def start_breaks_no_leases(patch: Patch) -> None:
    patch.setattr(queues, "break_leases", lambda *_, **__: None)


def held_is_resent(patch: Patch) -> None:
    unknown = Settling.unknown

    async def careless(self: Settling, message: Message, reason: str) -> None:
        await unknown(self, replace(message, policy="resend"), reason)

    patch.setattr(Settling, "unknown", careless)


def sdk_retries(patch: Patch) -> None:
    def client(*given: Any, **named: Any) -> AsyncWebClient:
        named["retry_handlers"] = async_default_handlers()
        return AsyncWebClient(*given, **named)

    patch.setattr(slack_platform, "AsyncWebClient", client)


def thanks_before_commit(patch: Patch) -> None:
    receive = front_door.FrontDoor.receive
    later: list[asyncio.Task[object]] = []

    async def hasty(self: Any, event: Any, *, again: bool = False) -> None:
        later.append(asyncio.ensure_future(receive(self, event, again=again)))

    patch.setattr(front_door.FrontDoor, "receive", hasty)


def process_clock_leases(patch: Patch) -> None:
    def lease(self: Clock, connection: Connection) -> tuple[datetime, Any]:
        now = self._now()
        return now, queues.lease_timers(connection, owner="me", now=now, limit=20)

    patch.setattr(Clock, "_lease", lease)


def token_is_not_verified(patch: Patch) -> None:
    read = Seal.read

    def credulous(self: Seal, purpose: str, token: str) -> Any:
        known = read(self, purpose, token)
        return known or named("anybody")

    patch.setattr(Seal, "read", credulous)


def opt_out_is_ignored(patch: Patch) -> None:
    refused = gates.refused_by_person

    def deaf(at: Any, person: Any, *given: Any, **more: Any) -> str | None:
        return refused(at, replace(person, opted_out_at=None), *given, **more)

    patch.setattr(gates, "refused_by_person", deaf)


def fingerprint_is_ignored(patch: Patch) -> None:
    read = bodies.read

    async def alike(request: Any) -> bodies.Body:
        return replace(await read(request), fingerprint="same")

    patch.setattr(bodies, "read", alike)


# ---- checks that are not tests of their own


def start_frees_what_a_dead_process_held(database: Database) -> None:
    """A process that starts on SQLite is the only one: it waits for no lease."""
    test_queues.keep(database, a_message(), a_timer())
    now = database.now(None)  # type: ignore[arg-type] # SQLite asks no connection
    with database.transaction() as connection:
        claimed = claiming.claim(
            connection, owner="dead", now=now, channels=("web",), budgets=lambda _: ()
        ).claimed
        assert claimed is not None
        queues.lease_timers(connection, owner="dead", now=now, limit=5)
    Product(_settings(database)).prepare()
    with database.transaction() as connection:
        now = database.now(connection)
        assert len(queues.lapsed(connection, now=now, channels=("web",))) == 1
        assert len(queues.lease_timers(connection, owner="me", now=now, limit=5)) == 1


def doubtful_reply_is_not_repeated(database: Database) -> None:
    """What a person wrote is said once, even if nobody knows whether it arrived."""
    test_queues.keep(database, a_message(policy="hold", to=Doubtful.room))
    channel = Doubtful()

    async def say() -> None:
        product = Product(_settings(database), channels=[lambda _voice: channel])
        leased = await claim(product.courier)
        assert leased is not None
        assert await product.courier._deliver(leased) is None
        product.memory.close()
        product.database.dispose()

    asyncio.run(say())
    with database.reading() as connection:
        state = connection.execute(select(messages.c.state)).scalar_one()
    assert (channel.calls, state) == (1, "unknown")


def cut_post_is_posted_once(database: Database) -> None:
    """A post whose answer is lost is looked for; no library may repeat it unasked."""
    stub = StubSlack()
    stub.members.add("C1")
    stub.cut = "How was it?"
    address = Address(channel="slack", room="C1")

    async def say() -> None:
        settings = _settings(
            database, slack_bot_token=BOT_TOKEN, slack_api_url=stub.url
        )
        product = Product(settings)
        (platform,) = product.platforms
        await platform.open()
        with pytest.raises(Undelivered):
            await platform.mouth.speak(Errand(message=a_message(to=address)))
        await platform.close()
        product.memory.close()
        product.database.dispose()

    try:
        asyncio.run(say())
    finally:
        stub.close()
    assert len(stub.shown["C1"]) == 1


def nothing_is_thanked_that_is_not_kept(database: Database) -> None:
    """A database that takes nothing means a refusal, never a thank-you."""

    async def send() -> int:
        settings = _settings(
            database,
            telegram_bot_token=TOKEN,
            telegram_api_url="http://127.0.0.1:1",
            telegram_webhook_secret=WEBHOOK_SECRET,
        )
        product = Product(settings)
        read_only(product.database)
        update = {"update_id": 1, "message": a_telegram_message()}
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app=product.app), base_url="http://test"
        ) as client:
            answer = await client.post(
                TELEGRAM, json=update, headers={HEADER: WEBHOOK_SECRET}
            )
        product.memory.close()
        product.database.dispose()
        return answer.status_code

    assert asyncio.run(send()) == 503


def wrong_clock_of_a_process_rings_nothing(database: Database) -> None:
    """Only the database's time rings a timer, whatever a machine's clock says."""
    due = database_now(database) + timedelta(minutes=30)
    test_queues.keep(database, a_timer(due_at=due))

    async def ring() -> None:
        product = Product(_settings(database))
        product.shift = timedelta(hours=1)
        await product.clock.ring()
        product.memory.close()
        product.database.dispose()

    asyncio.run(ring())
    with database.reading() as connection:
        state = connection.execute(select(timers.c.state)).scalar_one()
    assert state == "armed"


def altered_code_opens_nothing(_database: Database) -> None:
    """A code with one letter changed is no code."""
    seal = Seal(SECRET)
    code = seal.code(Ticket(kind="session", id=named("session")))
    altered = code[:-2] + ("A" if code[-2] != "A" else "B") + code[-1]
    assert seal.ticket(code) == Ticket(kind="session", id=named("session"))
    assert seal.ticket(altered) is None


def who_opted_out_is_not_asked(database: Database) -> None:
    """Tell `test_who_opted_out_meanwhile_is_not_asked` its scene."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    test_inviting.test_who_opted_out_meanwhile_is_not_asked(life)


def another_body_is_refused(database: Database) -> None:
    """Tell the test of repeated reports its scene."""
    url = database.url.render_as_string(hide_password=False)
    with running(url) as house, api(house) as program:
        body = {"text": SURVEY, "state": "active"}
        assert program.put("/api/v1/surveys/support", json=body).status_code == 200
        test_api.test_a_repeat_gets_the_first_answer_and_another_body_is_refused(
            program
        )


class Doubtful:
    """A channel on which nobody ever knows whether a message has arrived."""

    name = "doubt"
    when_unclear: Any = "policy"
    room = Address(channel="doubt", room="1")

    def __init__(self) -> None:
        self.calls = 0

    async def speak(self, _errand: Errand) -> str:
        self.calls += 1
        raise Undelivered("unknown", "ReadTimeout")

    async def find(self, _errand: Errand) -> str | None:
        raise Undelivered("unknown", "cannot look")

    def budgets(self, _message: Message) -> tuple[Budget, ...]:
        return ()


def read_only(database: Database) -> None:
    """Let every connection of a database refuse to write."""
    from sqlalchemy import event

    refuse = "PRAGMA query_only = ON"
    if not database.is_sqlite:
        refuse = "SET default_transaction_read_only = on"

    def prepare(connection: Any, _record: object) -> None:
        connection.execute(refuse)
        connection.commit()

    event.listen(database.engine, "connect", prepare)


def database_now(database: Database) -> Any:
    """Return the database's time."""
    with database.reading() as connection:
        return database.now(connection)


def _settings(database: Database, **more: object) -> Any:
    url = database.url.render_as_string(hide_password=False)
    return settings_of(url, 9999, **more)


BUGS = (
    Bug(
        "no lane head in claiming",
        no_lane_head,
        test_queues.test_a_room_keeps_its_order_and_rooms_do_not_wait_for_each_other,
    ),
    Bug(
        "no compare-and-set on revision",
        no_compare_and_set,
        test_decisions.test_a_change_based_on_an_old_revision_keeps_nothing,
    ),
    Bug(
        "heard key ignored", heard_is_ignored, test_decisions.test_an_event_counts_once
    ),
    Bug(
        "timer fires without a look at its state",
        timer_fires_in_any_state,
        test_decisions.test_a_timer_fires_once_and_a_cancelled_one_never,
    ),
    Bug(
        "lease never lapses",
        lease_never_lapses,
        test_queues.test_a_lapsed_lease_is_found_and_settled_by_its_policy,
    ),
    Bug(
        "leased timer is leased again",
        leased_timer_is_leased_again,
        test_queues.test_two_processes_never_lease_the_same_row,
    ),
    Bug(
        "rate slot not taken",
        rate_is_not_taken,
        test_queues.test_a_rate_is_kept_by_all_together,
    ),
    Bug(
        "pause ignored",
        pause_is_ignored,
        test_queues.test_a_paused_room_waits_and_a_longer_pause_stays,
    ),
    Bug(
        "settled by whoever comes",
        anybody_settles,
        test_queues.test_only_who_leased_a_message_settles_it,
    ),
    Bug(
        "stale message said", stale_is_said, test_queues.test_what_is_stale_is_not_said
    ),
    Bug(
        "leases not broken at the start",
        start_breaks_no_leases,
        start_frees_what_a_dead_process_held,
        only="sqlite",
    ),
    Bug("held message resent", held_is_resent, doubtful_reply_is_not_repeated),
    Bug("default retry of the SDK", sdk_retries, cut_post_is_posted_once),
    Bug(
        "thanks before commit",
        thanks_before_commit,
        nothing_is_thanked_that_is_not_kept,
    ),
    Bug(
        "process clock for leases",
        process_clock_leases,
        wrong_clock_of_a_process_rings_nothing,
    ),
    Bug("token not verified", token_is_not_verified, altered_code_opens_nothing),
    Bug("opt-out ignored", opt_out_is_ignored, who_opted_out_is_not_asked),
    Bug("fingerprint ignored", fingerprint_is_ignored, another_body_is_refused),
)
