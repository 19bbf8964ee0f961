"""The manifest that installs the Slack app as it is."""

import json

from bot.settings import Settings

EVENTS = ("message.im", "message.channels", "message.groups", "app_home_opened")
SCOPES = (
    "channels:history",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "im:history",
    "im:write",
    "users:read",
    "users:read.email",
)
"""Each is used: reading replies, writing, the command, what customers send, surveys as
files, names, finding by e-mail."""


def manifest(settings: Settings) -> str:
    """Write the manifest as JSON; with PUBLIC_URL for HTTP, else for Socket Mode."""
    address = settings.public_url and f"{settings.public_url}/slack/events"
    to = {"request_url": address} if address else {}
    command = {
        "command": "/askafter",
        "description": "Surveys, reports and roles",
        "usage_hint": "help | survey list | report NAME",
        "should_escape": False,
        **({"url": address} if address else {}),
    }
    return json.dumps(
        {
            "display_information": {
                "name": "Askafter",
                "description": "Asks how it went, and helps whoever is unhappy",
            },
            "features": {
                "app_home": {
                    "home_tab_enabled": True,
                    "messages_tab_enabled": True,
                    "messages_tab_read_only_enabled": False,
                },
                "bot_user": {"display_name": "Askafter", "always_online": True},
                "slash_commands": [command],
            },
            "oauth_config": {"scopes": {"bot": list(SCOPES)}},
            "settings": {
                "event_subscriptions": {**to, "bot_events": list(EVENTS)},
                "interactivity": {"is_enabled": True, **to},
                "org_deploy_enabled": False,
                "socket_mode_enabled": not address,
                "token_rotation_enabled": False,
            },
        },
        indent=2,
    )
