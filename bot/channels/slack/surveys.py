"""What stands in the window of a survey before anybody writes in it."""

from bot.channels.slack.modals import MOST_TEXT
from bot.parts import Parts
from handlers.governing.surveys.beginning import EXAMPLE
from handlers.rights import CONFIGURES
from storage.records import Role, Target
from storage.reports import surveys


async def text_for(
    parts: Parts, role: Role | None, target: Target | None
) -> str | None:
    """Return the text that the window begins with.

    None if this role may not see it, or no window holds it: the press is then taken
    like any other, and says so.
    """
    if role not in CONFIGURES or target is None:
        return None
    if target.kind != "survey":
        return EXAMPLE
    text = await parts.memory.read(surveys.newest_text, target.id)
    return text if text is not None and len(text) <= MOST_TEXT else None
