"""The commands that Telegram offers behind its slash, by language and role."""

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram import BotCommandScopeChat as OneChat

from bot.channels.telegram.mouth import NAME
from bot.parts import Parts
from bot.voice import catalogue
from handlers.rights import commands_of
from storage.records import Colleague, Role
from storage.reports import colleagues


async def register(bot: Bot, parts: Parts) -> None:
    """Show everybody the commands of customers, and colleagues their own.

    Raises:
        TelegramError: Telegram could not be told.
    """
    everybody = BotCommandScopeAllPrivateChats()
    for language in catalogue.languages():
        # English also stands for every language that is not named.
        code = None if language == catalogue.FALLBACK else language
        await bot.set_my_commands(
            _commands(None, language), scope=everybody, language_code=code
        )
    for colleague in await parts.memory.read(colleagues.of_channel, NAME):
        await register_for(bot, parts, colleague)


async def register_for(bot: Bot, parts: Parts, colleague: Colleague) -> None:
    """Show one colleague the commands of the role.

    Raises:
        TelegramError: Telegram could not be told.
    """
    chat = OneChat(int(colleague.account.partition(":")[2]))
    language = colleague.language or parts.house.language
    await bot.set_my_commands(_commands(colleague.role, language), scope=chat)


def _commands(role: Role | None, language: str) -> list[BotCommand]:
    return [
        BotCommand(name, catalogue.write(f"command-{name}", {}, language))
        for name in commands_of(role)
    ]
