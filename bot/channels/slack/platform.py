"""One Slack app as part of a process: mouth, ear over HTTP or Socket Mode."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager

import aiohttp
import structlog
from fastapi import APIRouter
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.slack.directory import Directory
from bot.channels.slack.guard import is_signed
from bot.channels.slack.listening import Listeners
from bot.channels.slack.mouth import NAME, SlackMouth
from bot.channels.slack.refusals import FAILED, refusal
from bot.channels.slack.ways import way_of
from bot.parts import Parts
from bot.port import Reach
from storage.engine import StorageFailure
from storage.errors import Conflict
from storage.records import Address, Incoming, Ticket

PATH = "/slack/events"
CALL = 14
"""Seconds that an answer may take; below the courier's own limit."""

CONNECTIONS = 2
LONGEST_WAIT = 60.0
FROM_STORAGE = (StorageFailure, Conflict)
DEAF = {
    "none": "slack: nothing can be heard without SLACK_APP_TOKEN, or PUBLIC_URL and "
    "SLACK_SIGNING_SECRET; “askafter doctor” says more",
    "unsigned": "slack: nothing can be heard without SLACK_SIGNING_SECRET; "
    "“askafter doctor” says more",
}
"""What is said of settings with which no event can come in."""

logger = structlog.get_logger(__name__)

# Slack's libraries log bodies and words at DEBUG, whatever level their parents have.
SILENT = logging.getLogger("slack_silent")
SILENT.setLevel(logging.CRITICAL + 1)


class SlackPlatform:
    """Speaks and listens as one app in one workspace.

    Attributes:
        mouth: the channel that the courier uses.
    """

    name = NAME

    def __init__(self, parts: Parts) -> None:
        """Prepare everything; nothing is called yet."""
        settings = parts.settings
        self._parts = parts
        self._token = settings.slack_bot_token.get_secret_value()
        self._secret = settings.slack_signing_secret.get_secret_value()
        self._app_token = settings.slack_app_token.get_secret_value()
        self._client = AsyncWebClient(
            self._token,
            base_url=settings.slack_api_url,
            timeout=CALL,
            # The default repeats a call whose connection broke, and so posts twice.
            retry_handlers=[],
            logger=SILENT,
        )
        self._directory = Directory(self._client)
        self._listeners = Listeners(parts, self._client, self._directory)
        self._who: AuthorizeResult | None = None
        self._app = self._bolt()
        self._handler = AsyncSlackRequestHandler(self._app)
        self._sockets: list[AsyncSocketModeHandler] = []
        self._session: aiohttp.ClientSession | None = None
        self.mouth = SlackMouth(self._client, parts.voice)

    def routes(self) -> APIRouter:
        """Build the path to which Slack sends everything that is signed."""
        router = APIRouter(include_in_schema=False)

        @router.post(PATH)
        async def events(request: Request) -> Response:
            body = await request.body()
            if not self._secret or not is_signed(request.headers, body, self._secret):
                return Response(status_code=401)
            try:
                return await self._handler.handle(request)
            except Exception as error:
                # Slack's library stumbles over what is signed but not as described.
                return Response(status_code=_status_of(error))

        return router

    async def open(self) -> None:
        """Open the session that all calls share; the default opens one for each."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL))
        self._client.session = self._session

    async def listen(self) -> None:
        """Learn who we are, then hear what happens until cancelled."""
        await self._until_it_works(self._learn, "SLACK_BOT_TOKEN")
        way = way_of(self._parts.settings)
        if way == "socket":
            for _ in range(CONNECTIONS):
                await self._until_it_works(self._connect, "SLACK_APP_TOKEN")
        if way in DEAF:
            logger.warning(DEAF[way])
        else:
            logger.info("slack: listening", way=way)
        await asyncio.Event().wait()

    def link(self, ticket: Ticket) -> str | None:
        """Return None: Slack has no links that open a chat with words."""
        del ticket
        return None

    async def reach(self, customer: Mapping[str, str]) -> Reach | None:
        """Return the direct message of a member, named by id or by e-mail address."""
        if self._who is None:
            return None
        team, user = customer.get("slack", "").partition("/")[::2]
        if user:
            if team != self._who.team_id:
                return None
            return await self._reach(user, {})
        email = customer.get("email")
        member = await self._directory.by_email(email) if email else None
        if member is None:
            return None
        return await self._reach(member, {NAME: f"{self._who.team_id}/{member}"})

    async def _reach(self, user: str, found: Mapping[str, str]) -> Reach:
        known = await self._directory.person(user)
        home = Address(channel=NAME, room=user)
        return Reach(home=home, found=found, name=known.name, language=known.language)

    def read(self, raw: str) -> Incoming | None:
        """Read a message event that was kept because it could not be read."""
        return self._listeners.read(raw)

    def fetch(
        self, file: str, *, most: int
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Open the bytes of a file."""
        return self._listeners.fetch(file, most=most)

    async def close(self) -> None:
        """Close the connections."""
        for socket in self._sockets:
            await socket.close_async()  # type: ignore[no-untyped-call] # as it ships
        if self._session is not None:
            await self._session.close()

    async def _learn(self) -> None:
        me = await self._client.auth_test()
        self._who = AuthorizeResult.from_auth_test_response(
            auth_test_response=me, bot_token=self._token
        )
        if me.get("user"):
            self._parts.voice.chats[NAME] = f"@{me['user']}"

    async def _connect(self) -> None:
        # The handler would ask for this address itself, and for ever, without a word.
        opened = await self._client.apps_connections_open(app_token=self._app_token)
        socket = AsyncSocketModeHandler(
            self._app, self._app_token, web_client=self._client, logger=SILENT
        )
        socket.client.wss_uri = str(opened["url"])
        self._sockets.append(socket)
        await socket.connect_async()  # type: ignore[no-untyped-call] # as it ships

    async def _until_it_works(
        self, step: Callable[[], Awaitable[None]], token: str
    ) -> None:
        wait, told = 1.0, ""
        while True:
            try:
                await step()
            except FAILED as error:
                reason = refusal(error)
                if reason.reason != told and reason.outcome in ("account", "bad"):
                    said = f"slack: {token} is refused; “askafter doctor” says more"
                    logger.warning(said, reason=reason.reason)
                elif reason.reason != told:
                    logger.error("slack: cannot set up", error=reason.reason)
                told = reason.reason
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                return

    def _bolt(self) -> AsyncApp:
        async def authorize(**_: object) -> AuthorizeResult:
            if self._who is None:
                await self._learn()
            assert self._who is not None
            return self._who

        app = AsyncApp(
            logger=SILENT,
            client=self._client,
            signing_secret=self._secret or "socket mode needs none",
            authorize=authorize,
            # Thanks only after commit: Slack repeats an event that we could not keep.
            process_before_response=True,
        )
        app.error(_failed)
        self._listeners.join(app)
        return app


async def _failed(error: Exception) -> BoltResponse:
    """Answer for a listener that failed; Slack repeats an event, or tells the user."""
    return BoltResponse(status=_status_of(error))


def _status_of(error: Exception) -> int:
    if isinstance(error, FROM_STORAGE):
        return 503
    logger.error("slack: cannot be read", error=type(error).__name__)
    return 400
