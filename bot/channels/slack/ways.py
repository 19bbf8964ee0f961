"""How events come from Slack, as the settings say."""

from typing import Literal

from bot.settings import Settings

Way = Literal["http", "socket", "unsigned", "none"]


def way_of(settings: Settings) -> Way:
    """Return the way; "unsigned" is HTTP without a secret: all events are refused."""
    if settings.public_url:
        return (
            "http" if settings.slack_signing_secret.get_secret_value() else "unsigned"
        )
    return "socket" if settings.slack_app_token.get_secret_value() else "none"
