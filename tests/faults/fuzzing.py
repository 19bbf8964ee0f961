"""The product without sockets or courier, fed with whatever a test gives it."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlencode

import httpx
from sqlalchemy import func, select

from bot.channels.targets import pack as pack_target
from bot.channels.telegram.buttons import pack
from bot.channels.telegram.platform import HEADER
from bot.channels.telegram.platform import PATH as TELEGRAM
from bot.port import Errand, Undelivered
from bot.wiring import Product
from storage import claiming, queues
from storage.claiming import Claimed
from storage.engine import Connection
from storage.records import Message, Target
from storage.schema import answers, cases, heard, messages, people, sessions, surveys
from tests.bot import test_slack_hearing as in_slack
from tests.bot import test_telegram_hearing as in_telegram
from tests.builders import named
from tests.faults.load import SURVEY
from tests.faults.mutating import HOSTILE_TEXTS, deep, hostile, mutated
from tests.harness import API_TOKEN, settings_of
from tests.platforms.slack import APP_TOKEN, BOT_TOKEN, SIGNING, StubSlack
from tests.platforms.telegram import TOKEN, StubTelegram
from tests.stories.slack_scenes import PATH as SLACK
from tests.stories.talks import interaction

WEBHOOK_SECRET = "a-webhook-secret-for-tests-long-enough-0"
BASE = "http://127.0.0.1:9999"
TABLES = (sessions, answers, cases, people, surveys, messages)
Given = tuple[str, httpx.Response]


@dataclass
class Fuzz:
    """One installation; every answer is looked at, and every message really said.

    Attributes:
        wrong: what must not happen, in a sentence each.
        statuses: what each input was answered, in order.
    """

    product: Product
    telegram: StubTelegram
    slack: StubSlack
    client: httpx.AsyncClient
    wrong: list[str] = field(default_factory=list)
    statuses: list[tuple[str, int]] = field(default_factory=list)
    number: int = 0

    async def open_shop(self) -> None:
        """Publish the survey that everybody is asked."""
        answer = await self._api(
            "PUT", "/api/v1/surveys/support", {"text": SURVEY, "state": "active"}
        )
        assert answer.status_code == 200, answer.text
        await self.customer(77)
        await self.customer(2, slack=True)

    async def customer(self, user: int, *, slack: bool = False) -> None:
        """Let somebody be asked: the question must come, and the answer be heard."""
        known = {"slack": f"T1/U{user}"} if slack else {"telegram": str(user)}
        await self._start(user, slack=slack)
        body = interaction(f"{user}-{slack}", customer=known) | {"survey": "support"}
        del body["touchpoint"]
        answer = await self._api("POST", "/api/v1/interactions", body)
        assert answer.json()["decision"] == "ask", answer.text
        await self.drain()

    async def is_answered(self, user: int) -> None:
        """Check that a healthy customer is asked, answers, and is asked on."""
        await self.customer(user)
        shown = self.telegram.shown.get(user, {})
        asked = [one for one in shown.values() if "How was it?" in one["text"]]
        if not asked:
            self.wrong.append(f"{self.number}: customer {user} was not asked")
            return
        data = next(data for text, data in asked[-1]["buttons"] if text == "1")
        query = {
            "id": "1",
            "from": in_telegram.ANA | {"id": user},
            "chat_instance": "1",
            "data": data,
            "message": in_telegram.message(
                chat=in_telegram.PRIVATE | {"id": user}, message_id=asked[-1]["id"]
            ),
        }
        await self.update({"update_id": 10**9 + user, "callback_query": query})
        await self.drain()
        if not any("Why?" in one["text"] for one in shown.values()):
            self.wrong.append(f"{self.number}: customer {user} was not asked on")

    async def input(self, dice: Random) -> None:
        """Send one hostile input of any kind."""
        self.number += 1
        kinds: tuple[Callable[[Random], Any], ...] = (
            self._telegram,
            self._telegram,
            self._telegram,
            self._slack_event,
            self._slack_press,
            self._slack_window,
            self._slack_command,
            self._interaction,
            self._survey,
            self._chat,
            self._raw,
        )
        send = dice.choice(kinds)
        name = send.__name__
        try:
            answer = await send(dice)
        except Exception as error:
            self.wrong.append(f"{self.number}: {name} raised {error!r}"[:300])
            return
        self._look_at(name, answer)

    def _look_at(self, name: str, answer: httpx.Response) -> None:
        self.statuses.append((name, answer.status_code))
        text = answer.text
        if answer.status_code >= 500:
            self.wrong.append(
                f"{self.number}: {name} {answer.status_code} {text}"[:300]
            )
        if "Traceback" in text or 'File "/' in text or ".py" in text:
            self.wrong.append(f"{self.number}: {name} shows a trace"[:300])

    async def update(self, body: Any) -> httpx.Response:
        """Send what Telegram would send."""
        headers = {HEADER: WEBHOOK_SECRET, "Content-Type": "application/json"}
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return await self.client.post(TELEGRAM, content=content, headers=headers)

    async def drain(self) -> None:
        """Ring and say all that is due; platforms refuse what they cannot show."""
        await self.product.clock.ring()
        while claimed := await self.product.memory.write(self._claim):
            message = claimed.message
            mouth = self.product.courier._channels[message.to.channel]
            errand = Errand(message=message, edits=claimed.edits, under=claimed.under)
            try:
                self._make_room(message)
                receipt = await mouth.speak(errand)
            except Undelivered as refusal:
                if refusal.outcome not in ("gone",):
                    self.wrong.append(f"{self.number}: {message.to} {refusal}"[:300])
                await self.product.memory.write(_failed, message)
            except Exception as error:
                self.wrong.append(f"{self.number}: speaking raised {error!r}"[:300])
                await self.product.memory.write(_failed, message)
            else:
                await self.product.memory.write(
                    queues.sent, message, owner="fuzz", receipt=receipt
                )

    def counted(self) -> dict[str, int]:
        """Return how many rows there are, and how each event was settled."""
        with self.product.database.reading() as connection:
            rows = {
                str(table.name): connection.execute(
                    select(func.count()).select_from(table)
                ).scalar_one()
                for table in TABLES
            }
            settled = connection.execute(
                select(heard.c.kind, heard.c.state, heard.c.error)
            ).all()
        events = Counter(":".join(map(str, row)) for row in settled)
        return {**rows, **events}

    def _claim(self, connection: Connection) -> Claimed | None:
        return claiming.claim(
            connection,
            owner="fuzz",
            now=self.product.database.now(connection),
            channels=("web", "telegram", "slack"),
            budgets=lambda _: (),
        ).claimed

    def _make_room(self, message: Message) -> None:
        room = message.to.room
        if message.to.channel == "telegram":
            self.telegram.open_chat(int(room))
        if message.to.channel == "slack":
            self.slack.members.add(room)
            if room[:1] in ("U", "W") and room not in self.slack.users:
                self.slack.add_user(room, "Somebody")

    async def _start(self, user: int, *, slack: bool) -> None:
        if slack:
            self.slack.add_user(f"U{user}", "Ana")
            return
        self.telegram.open_chat(user)
        ana = in_telegram.ANA | {"id": user}
        chat = in_telegram.PRIVATE | {"id": user}
        message = in_telegram.message(chat=chat, text="/start", **{"from": ana})
        await self.update({"update_id": 2 * 10**9 + user, "message": message})

    async def _api(self, method: str, path: str, body: Any) -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {
            "Authorization": f"Bearer {API_TOKEN}",
            "Content-Type": "application/json",
        }
        return await self.client.request(method, path, content=content, headers=headers)

    async def _signed(self, content: bytes, form: str) -> httpx.Response:
        headers = {"Content-Type": form, **self.slack.signed(content)}
        return await self.client.post(SLACK, content=content, headers=headers)

    def _target(self, dice: Random) -> Target:
        """Return what a button may be about: things that are there, and others."""
        with self.product.database.reading() as connection:
            row = connection.execute(
                select(sessions.c.id, sessions.c.step).order_by(sessions.c.id).limit(1)
            ).first()
            case = connection.execute(
                select(cases.c.id).order_by(cases.c.id).limit(1)
            ).scalar()
        session = row.id if row else named("none")
        return dice.choice(
            (
                Target(kind="session", id=session, choice="0.1"),
                Target(kind="session", id=session, choice="99999.-1"),
                Target(kind="session", id=session, choice="skip"),
                Target(kind="session", id=session, choice="\x7f.."),
                Target(kind="case", id=case or named("none"), choice="take"),
                Target(kind="case", id=case or named("none"), choice="resolve"),
                Target(kind="message", id=named("m"), choice="again"),
                Target(kind="survey", id=named("s"), choice="activate"),
                Target(kind="preview", id=named("p"), choice="1"),
                Target(kind="parked", id=named("k"), choice="retry"),
                Target(kind="command", id=named("k"), choice="survey list"),
            )
        )

    async def _telegram(self, dice: Random) -> httpx.Response:
        text = dice.choice(HOSTILE_TEXTS) if dice.random() < 0.5 else "It was late"
        private = in_telegram.message(text=text)
        group = in_telegram.message(
            chat=in_telegram.GROUP,
            message_thread_id=7,
            is_topic_message=True,
            reply_to_message=in_telegram.message(message_id=3),
        )
        query = {
            "id": "1",
            "from": in_telegram.ANA,
            "chat_instance": "1",
            "message": in_telegram.message(),
            "data": pack(self._target(dice)),
        }
        left = {
            "chat": in_telegram.PRIVATE,
            "from": in_telegram.ANA,
            "date": 1732180000,
            "old_chat_member": {"user": in_telegram.BOT, "status": "member"},
            "new_chat_member": {
                "user": in_telegram.BOT,
                "status": "member",
                "until_date": 0,
            },
        }
        seed = dice.choice(
            (
                {"message": private},
                {"message": private},
                {"message": group},
                {"callback_query": query},
                {"callback_query": query},
                {"my_chat_member": left},
                {"edited_message": private},
            )
        )
        update = {"update_id": 5_000 + self.number, **seed}
        keep = frozenset({"update_id"}) if dice.random() < 0.95 else frozenset()
        return await self.update(mutated(update, dice, keep=keep))

    async def _slack_event(self, dice: Random) -> httpx.Response:
        text = dice.choice(HOSTILE_TEXTS) if dice.random() < 0.5 else "It was late"
        seed = in_slack.message(text=text, user="U2", channel="DU2")
        if dice.random() < 0.2:
            seed["event"] = {"type": "app_home_opened", "user": "U2", "tab": "home"}
        seed["event_id"] = f"Ev{self.number}"
        keep = frozenset({"event_id"}) if dice.random() < 0.9 else frozenset()
        body = json.dumps(mutated(seed, dice, keep=keep)).encode()
        return await self._signed(body, "application/json")

    async def _slack_press(self, dice: Random) -> httpx.Response:
        seed = in_slack.press(trigger_id=self.slack.trigger())
        seed["actions"][0]["value"] = pack_target(self._target(dice))
        seed["actions"][0]["action_ts"] = f"17.{self.number}"
        return await self._payload(mutated(seed, dice))

    async def _slack_window(self, dice: Random) -> httpx.Response:
        about = {
            "kind": dice.choice(("answer", "note", "resolve")),
            "channel": "C1",
            "ts": "1732180000.000100",
            "value": pack_target(self._target(dice)),
        }
        metadata = json.dumps(mutated(about, dice) if dice.random() < 0.5 else about)
        text = dice.choice(HOSTILE_TEXTS)
        values = {"words": {"text": {"type": "plain_text_input", "value": text}}}
        seed = {
            "type": "view_submission",
            "team": {"id": "T1", "domain": "team"},
            "user": {"id": "U2", "team_id": "T1", "name": "bo"},
            "api_app_id": "A1",
            "trigger_id": "1.2.3",
            "view": {
                "id": f"V{self.number}",
                "type": "modal",
                "callback_id": about["kind"],
                "private_metadata": metadata,
                "state": {"values": values},
                "hash": "1",
            },
        }
        return await self._payload(mutated(seed, dice))

    async def _slack_command(self, dice: Random) -> httpx.Response:
        seed = {
            "command": "/askafter",
            "text": dice.choice(HOSTILE_TEXTS),
            "team_id": "T1",
            "user_id": "U2",
            "user_name": "bo",
            "channel_id": "C1",
            "trigger_id": f"1.{self.number}",
            "response_url": "http://127.0.0.1:1/",
        }
        body = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in mutated(seed, dice).items()
        }
        return await self._form(body)

    async def _payload(self, payload: Any) -> httpx.Response:
        return await self._form({"payload": json.dumps(payload)})

    async def _form(self, body: dict[str, str]) -> httpx.Response:
        content = urlencode(body, errors="replace").encode()
        return await self._signed(content, "application/x-www-form-urlencoded")

    async def _interaction(self, dice: Random) -> httpx.Response:
        seed = interaction(
            str(self.number),
            customer={
                "ref": f"c{self.number}",
                "name": "Ana",
                "email": "ana@example.org",
                "telegram": "77",
                "language": "sl",
                "timezone": "Europe/Ljubljana",
            },
            attributes={"plan": "gold", "n": 5},
            ended_at="2026-11-20T12:00:00Z",
            survey="support",
        )
        body = mutated(seed, dice)
        return await self._api("POST", "/api/v1/interactions", body)

    async def _survey(self, dice: Random) -> httpx.Response:
        lines = SURVEY.splitlines()
        for _ in range(dice.randrange(1, 4)):
            line = dice.choice((*HOSTILE_TEXTS, "why (csat <= 9", "  - x", "after: 9z"))
            lines.insert(dice.randrange(len(lines) + 1), line)
        seed = {"text": "\n".join(lines)[:60_000], "state": "draft"}
        body = mutated(seed, dice) if dice.random() < 0.3 else seed
        return await self._api("PUT", "/api/v1/surveys/other", body)

    async def _chat(self, dice: Random) -> httpx.Response:
        once = f"{self.number:032x}"
        say = {"id": once, "text": dice.choice(HOSTILE_TEXTS), "reply_to": "1"}
        button = pack_target(self._target(dice))
        press = {"id": once, "on": "1", "target": button}
        what, seed = dice.choice((("say", say), ("press", press)))
        body = json.dumps(mutated(seed, dice)).encode()
        headers = {"Origin": BASE, "Content-Type": "application/json"}
        return await self.client.post(f"/chat/{what}", content=body, headers=headers)

    async def _raw(self, dice: Random) -> httpx.Response:
        """Send bytes that no parser likes, to any of the doors."""
        valid = json.dumps(in_slack.message()).encode()
        content = dice.choice(
            (
                b"",
                b"null",
                b"[]",
                b"\xff\xfe\x00",
                b'{"update_id": 1' + b"0" * 400 + b"}",
                b'{"update_id": 1' + b"0" * 5_000 + b"}",
                b'{"update_id": 7, "message": ' + b"[" * 1_000 + b"]" * 1_000 + b"}",
                b"[" * 100_000,
                b'{"update_id": 8, "message": {"text": "' + b"x" * 1_000_000 + b'"}}',
                valid[: dice.randrange(len(valid))],
                valid + valid,
                json.dumps({"update_id": True, "message": hostile(dice)}).encode(),
                json.dumps({"update_id": 9, "message": deep(99)}).encode(),
                b"payload=" + b"%7B" * 1_000,
                b"payload=%7B%7D&payload=1",
                b"payload=null",
                b"payload=%5B%5D",
            )
        )
        match dice.randrange(5):
            case 0:
                return await self.update(content)
            case 1:
                return await self._signed(content, "application/json")
            case 2:
                form = "application/x-www-form-urlencoded"
                return await self._signed(content, form)
            case 3:
                return await self._api("POST", "/api/v1/interactions", content)
            case _:
                return await self._api("PUT", "/api/v1/surveys/other", content)


def _failed(connection: Connection, message: Message) -> None:
    queues.change(connection, message, state="failed", **queues.FREE)


@asynccontextmanager
async def fuzzed(
    database_url: str, telegram: StubTelegram, slack: StubSlack
) -> AsyncIterator[Fuzz]:
    """Build the product with both platforms; only a test makes anything happen."""
    settings = settings_of(
        database_url,
        9999,
        public_url=BASE,
        telegram_bot_token=TOKEN,
        telegram_api_url=telegram.url,
        telegram_webhook_secret=WEBHOOK_SECRET,
        slack_bot_token=BOT_TOKEN,
        slack_signing_secret=SIGNING,
        slack_app_token=APP_TOKEN,
        slack_api_url=slack.url,
    )
    product = Product(settings)
    product.prepare()
    for platform in product.platforms:
        await platform.open()
    transport = httpx.ASGITransport(app=product.app, client=("127.0.0.1", 1))
    async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
        await client.get("/")
        fuzz = Fuzz(product, telegram, slack, client)
        await fuzz.open_shop()
        try:
            yield fuzz
        finally:
            for platform in product.platforms:
                await platform.close()
            product.memory.close()
            product.database.dispose()
