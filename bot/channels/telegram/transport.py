"""How calls reach the Bot API: aiohttp in place of the library's default."""

from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

CONNECT = 5.0
READ = 14.0
"""Seconds; below the courier's own limit, so that a cause is known."""

CONNECTIONS = 128
URLENCODED = {"Content-Type": "application/x-www-form-urlencoded"}
Form = aiohttp.FormData | Mapping[str, str]


class _Body(TypedDict, total=False):
    data: aiohttp.FormData | bytes | None
    headers: Mapping[str, str]


class NotSent(NetworkError):
    """No connection came about, so the call surely did not leave."""


class Unanswered(NetworkError):
    """The call may have arrived; its answer did not."""


class AiohttpRequest(BaseRequest):
    """Calls over one shared aiohttp session: a sixth of the default's work."""

    def __init__(self) -> None:
        """Open nothing yet; a session belongs to a running loop."""
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Return the seconds that an answer may take."""
        return READ

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            await self._session.close()

    async def session(self) -> aiohttp.ClientSession:
        """Return the session that all calls share.

        Raises:
            NotSent: there is none.
        """
        await self.initialize()
        if self._session is None:
            raise NotSent("the transport is closed")
        return self._session

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call and return status and body.

        Raises:
            NotSent: there was no connection.
            Unanswered: the connection broke, or the time was over.
        """
        del write_timeout, connect_timeout, pool_timeout
        wait = read_timeout if isinstance(read_timeout, int | float) else READ
        return await self.call(url, _form(request_data), method=method, wait=wait)

    async def call(
        self, url: str, form: Form | None, *, method: str = "POST", wait: float
    ) -> tuple[int, bytes]:
        """Make one call whose answer may take `wait` seconds.

        Raises:
            NotSent: there was no connection.
            Unanswered: the connection broke, or the time was over.
        """
        session = await self.session()
        timeout = aiohttp.ClientTimeout(
            total=None, connect=CONNECT, sock_connect=CONNECT, sock_read=wait
        )
        try:
            async with session.request(
                method, url, timeout=timeout, **_body(form)
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            # The address in the library's message holds the token.
            raise Unanswered(type(error).__name__) from None


def _body(form: Form | None) -> _Body:
    if not isinstance(form, Mapping):
        return {"data": form}
    # The library would draw a boundary for parts that are not there.
    return {"data": urlencode(form).encode(), "headers": URLENCODED}


def _form(request_data: RequestData | None) -> Form | None:
    if request_data is None:
        return None
    files = request_data.multipart_data
    if not files:
        return request_data.json_parameters
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, kind) in files.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
