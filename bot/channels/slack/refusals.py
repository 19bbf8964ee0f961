"""What Slack's errors mean for a message; nothing else decides."""

from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.port import Undelivered

FAILED = (SlackApiError, aiohttp.ClientError, TimeoutError, OSError)
"""What a call raises that Slack refused, or that did not get through."""

UNSURE = frozenset(
    ("fatal_error", "internal_error", "request_timeout", "service_unavailable")
)
CLOSED = frozenset(
    (
        "channel_not_found",
        "is_archived",
        "not_in_channel",
        "user_not_found",
        "user_disabled",
        "users_not_found",
        "cannot_dm_bot",
        "restricted_action",
        "thread_not_found",
    )
)
ACCOUNT = frozenset(
    (
        "invalid_auth",
        "not_authed",
        "token_revoked",
        "token_expired",
        "account_inactive",
        "missing_scope",
        "org_login_required",
    )
)
LOST = frozenset(("message_not_found", "cant_update_message", "edit_window_closed"))
LIMITED = 429


def refusal(error: Exception) -> Undelivered:
    """Return what an error says about the message."""
    match error:
        case SlackApiError():
            return _answered(error)
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return Undelivered("not_sent", type(error).__name__)
        case _:
            return Undelivered("unknown", type(error).__name__)


def code_of(error: SlackApiError) -> str:
    """Return Slack's own word for the error."""
    data = error.response.data
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _answered(error: SlackApiError) -> Undelivered:
    code, status = code_of(error), error.response.status_code
    if status == LIMITED or code == "ratelimited":
        after = str(error.response.headers.get("Retry-After", "1"))
        seconds = int(after) if after.isdecimal() else 1
        return Undelivered("wait", "flood", retry_after=timedelta(seconds=seconds))
    if status >= 500 or code in UNSURE or not code:
        return Undelivered("unknown", code or f"status {status}")
    if code in CLOSED:
        return Undelivered("gone", code)
    if code in ACCOUNT:
        return Undelivered("account", code)
    return Undelivered("bad", code)
