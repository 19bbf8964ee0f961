"""Reading what somebody sent from Slack: with our token, and only from Slack."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from urllib.parse import urljoin, urlsplit

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import downloading
from bot.channels.slack.refusals import FAILED, code_of
from bot.downloading import Answer
from bot.port import Unfetched

OK = 200
HOPS = 3
PAGE = "text/html"
MISSING = frozenset(("file_not_found", "file_deleted", "access_denied"))


@asynccontextmanager
async def fetched(
    client: AsyncWebClient, file: str, *, most: int
) -> AsyncIterator[AsyncIterator[bytes]]:
    """Open a file's bytes by its id.

    Raises:
        Unfetched: Slack does not give it, or it is larger than `most`.
    """
    found = await _described(client, file)
    address = str(found.get("url_private_download") or found.get("url_private") or "")
    if found.get("mode") == "tombstone" or not address:
        raise Unfetched("it was deleted", gone=True)
    async with AsyncExitStack() as stack:
        answer = await _followed(client, address, stack, most)
        if answer.status in downloading.GONE:
            raise Unfetched(f"status {answer.status}", gone=True)
        # Without the scope files:read Slack sends its sign-in page, and says 200.
        if answer.type == PAGE and found.get("mimetype") != PAGE:
            raise Unfetched("Slack wants a sign-in: is files:read there?", gone=False)
        if answer.status != OK:
            raise Unfetched(f"status {answer.status}", gone=False)
        yield answer.pieces


async def _described(client: AsyncWebClient, file: str) -> dict[str, Any]:
    try:
        answer = await client.files_info(file=file)
    except SlackApiError as error:
        code = code_of(error)
        raise Unfetched(code, gone=code in MISSING) from None
    except FAILED as error:
        raise Unfetched(type(error).__name__, gone=False) from None
    found: dict[str, Any] = answer.get("file") or {}
    return found


async def _followed(
    client: AsyncWebClient, address: str, stack: AsyncExitStack, most: int
) -> Answer:
    """Ask for the file, and again where Slack sends us within itself."""
    if client.session is None:
        raise Unfetched("there are no connections", gone=False)
    headers = {"Authorization": f"Bearer {client.token}"}
    for _ in range(HOPS):
        if not _is_slack(address, client.base_url):
            raise Unfetched("the address is not Slack's", gone=False)
        answer = await stack.enter_async_context(
            downloading.opened(client.session, address, most=most, headers=headers)
        )
        if answer.location is None:
            return answer
        address = urljoin(address, answer.location)
    raise Unfetched("Slack sends us round in circles", gone=False)


def _is_slack(address: str, own: str) -> bool:
    """Tell whether our token may go there."""
    try:
        asked, api = urlsplit(address), urlsplit(own)
        host = asked.hostname or ""
        if (asked.scheme, asked.netloc) == (api.scheme, api.netloc):
            return True
        own_port = asked.port in (None, 443)
    except ValueError:
        return False
    return asked.scheme == "https" and own_port and host.endswith(".slack.com")
