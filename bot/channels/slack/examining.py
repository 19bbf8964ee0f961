"""What the doctor looks at in Slack, and the usual mistakes."""

from collections.abc import AsyncIterator

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.manifest import SCOPES
from bot.channels.slack.mouth import NAME
from bot.channels.slack.refusals import FAILED, code_of
from bot.channels.slack.ways import way_of
from bot.findings import Finding
from bot.settings import Settings
from storage.records import House


async def examine(settings: Settings, house: House) -> list[Finding]:
    """Ask Slack about the app and the staff channel; send nothing."""
    client = AsyncWebClient(
        settings.slack_bot_token.get_secret_value(),
        base_url=settings.slack_api_url,
        timeout=10,
        retry_handlers=[],
    )
    try:
        return [finding async for finding in _findings(client, settings, house)]
    except SlackApiError as error:
        what = f"Slack refuses SLACK_BOT_TOKEN ({code_of(error)})"
        advice = "Copy the Bot User OAuth Token anew, under OAuth & Permissions."
        return [Finding(state="wrong", what=what, advice=advice)]
    except FAILED as error:
        what = f"Slack cannot be reached ({type(error).__name__})"
        advice = f"Can this machine open {settings.slack_api_url}?"
        return [Finding(state="wrong", what=what, advice=advice)]


async def _findings(
    client: AsyncWebClient, settings: Settings, house: House
) -> AsyncIterator[Finding]:
    me = await client.auth_test()
    yield Finding(state="fine", what=f"Slack: the app is in {me['team']}")
    given = str(me.headers.get("x-oauth-scopes", "")).replace(" ", "").split(",")
    missing = [scope for scope in SCOPES if scope not in given]
    if missing:
        yield Finding(
            state="wrong",
            what=f"Slack: the app lacks {', '.join(missing)}",
            advice="Paste what `askafter slack-manifest` prints into the app's "
            "manifest, and install the app again.",
        )
    yield await _way(client, settings)
    if house.staff_room.channel == NAME:
        yield await _staff_channel(client, house.staff_room.room)


async def _way(client: AsyncWebClient, settings: Settings) -> Finding:
    match way_of(settings):
        case "http":
            return Finding(state="fine", what="Slack: events come by HTTP, signed")
        case "socket":
            return await _socket(client, settings.slack_app_token.get_secret_value())
        case "unsigned":
            return Finding(
                state="wrong",
                what="Slack: SLACK_SIGNING_SECRET is empty, so every event is refused",
                advice="Copy the Signing Secret, under Basic Information.",
            )
        case _:
            return Finding(
                state="wrong",
                what="Slack: nothing can be heard",
                advice="Set SLACK_APP_TOKEN for Socket Mode, or PUBLIC_URL and "
                "SLACK_SIGNING_SECRET for HTTP.",
            )


async def _socket(client: AsyncWebClient, token: str) -> Finding:
    try:
        # An address that nobody connects to lapses by itself.
        await client.apps_connections_open(app_token=token)
    except SlackApiError as error:
        return Finding(
            state="wrong",
            what=f"Slack refuses SLACK_APP_TOKEN ({code_of(error)})",
            advice="Under Basic Information, App-Level Tokens, make one with the scope "
            "connections:write and copy it anew.",
        )
    return Finding(state="fine", what="Slack: events come by Socket Mode")


async def _staff_channel(client: AsyncWebClient, channel: str) -> Finding:
    try:
        await client.conversations_history(channel=channel, limit=1)
    except SlackApiError as error:
        code = code_of(error)
        return Finding(
            state="wrong",
            what=f"Slack: the app is not in the staff channel {channel} ({code})",
            advice="In that channel write: /invite @Askafter",
        )
    return Finding(state="fine", what="Slack: the app is in the staff channel")
