"""The app's home tab: what this person may do, with buttons for it."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack import blocks, modals
from bot.parts import Parts
from bot.readers import reader_of
from bot.voice.wording import Label, Paragraph, Rendered
from handlers.governing.helping import parts_for
from handlers.governing.templates.skeletons import SKELETONS
from handlers.rights import CONFIGURES, commands_of
from handlers.saying import NOBODY
from storage.records import Account, Role, Target

WITH_WORDS = frozenset(("start", "stop"))
"""Commands that nobody should give by a stray press."""


async def publish(client: AsyncWebClient, parts: Parts, who: Account) -> None:
    """Show the home tab as it is right for this account now.

    Raises:
        SlackApiError: Slack refused it.
    """
    reader = await reader_of(parts, who)
    role, language = reader.role, reader.language
    rendered = Rendered(
        parts=tuple(
            Paragraph(kind="phrase", text=parts.voice.sentence(phrase, language))
            for phrase in parts_for(role, parts.house)
        ),
        buttons=(
            *(
                (_button(parts, f"command-{name}", name, language),)
                for name in _offered(role)
            ),
            *(_to_begin(parts, language) if role in CONFIGURES else ()),
        ),
    )
    view: dict[str, Any] = {"type": "home", "blocks": blocks.blocks_of(rendered)}
    await client.views_publish(user_id=who.id.rpartition("/")[2], view=view)


def _offered(role: Role | None) -> tuple[str, ...]:
    return tuple(name for name in commands_of(role) if name not in WITH_WORDS)


def _to_begin(parts: Parts, language: str) -> tuple[tuple[Label, ...], ...]:
    """Make the buttons with which a survey begins: two ways, and the templates."""
    ways = {"button-steps": "survey steps", "button-text": modals.WRITES}
    named = {f"template-{name}": f"survey new {name}" for name in SKELETONS}
    return tuple(
        tuple(_button(parts, key, choice, language) for key, choice in row.items())
        for row in (ways, named)
    )


def _button(parts: Parts, key: str, choice: str, language: str) -> Label:
    return Label(
        text=parts.voice.text(key, language, {}),
        target=Target(kind="command", id=NOBODY, choice=choice),
        style="plain",
    )
