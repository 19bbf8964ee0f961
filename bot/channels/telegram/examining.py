"""What the doctor looks at in Telegram, and the usual mistakes."""

from collections.abc import AsyncIterator

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.channels.telegram.mouth import NAME
from bot.channels.telegram.platform import PATH
from bot.channels.telegram.transport import AiohttpRequest
from bot.findings import Finding
from bot.settings import Settings
from storage.records import Address, House


async def examine(settings: Settings, house: House) -> list[Finding]:
    """Ask Telegram about the bot, its webhook and the staff group; send nothing."""
    transport = AiohttpRequest()
    bot = Bot(
        settings.telegram_bot_token.get_secret_value(),
        base_url=f"{settings.telegram_api_url}/bot",
        request=transport,
        get_updates_request=transport,
    )
    try:
        return [finding async for finding in _findings(bot, settings, house)]
    except InvalidToken:
        what = "Telegram refuses TELEGRAM_BOT_TOKEN"
        advice = "Copy it anew from BotFather: /mybots, your bot, API Token."
        return [Finding(state="wrong", what=what, advice=advice)]
    except TelegramError as error:
        what = f"Telegram cannot be reached ({type(error).__name__})"
        advice = f"Can this machine open {settings.telegram_api_url}?"
        return [Finding(state="wrong", what=what, advice=advice)]
    finally:
        await transport.shutdown()


async def _findings(
    bot: Bot, settings: Settings, house: House
) -> AsyncIterator[Finding]:
    me = await bot.get_me()
    yield Finding(state="fine", what=f"Telegram: the bot is @{me.username}")
    yield await _webhook(bot, settings)
    if house.staff_room.channel == NAME:
        yield await _staff_group(bot, house.staff_room)
        if not me.can_read_all_group_messages:
            yield Finding(
                state="fine",
                what="Telegram: privacy mode is on; colleagues reply below the cards",
            )


async def _webhook(bot: Bot, settings: Settings) -> Finding:
    found = (await bot.get_webhook_info()).url
    wanted = settings.public_url + PATH if settings.public_url else ""
    if found == wanted:
        way = "a webhook" if wanted else "polling"
        return Finding(state="fine", what=f"Telegram: updates come by {way}")
    if found:
        return Finding(
            state="wrong",
            what="Telegram sends this bot's updates to another address",
            advice="Another program uses the same bot. Stop it, or make a bot of your "
            "own with BotFather; starting Askafter takes the updates over.",
        )
    return Finding(
        state="look",
        what="Telegram: the webhook is not set",
        advice="Starting Askafter with PUBLIC_URL sets it.",
    )


async def _staff_group(bot: Bot, room: Address) -> Finding:
    try:
        chat = await bot.get_chat(int(room.room))
    except (BadRequest, Forbidden):
        return Finding(
            state="wrong",
            what=f"Telegram: the bot is not in the staff group {room.room}",
            advice="Add the bot to the group, and check STAFF_ROOM: the number of a "
            "supergroup begins with -100.",
        )
    if room.thread is not None and not chat.is_forum:
        return Finding(
            state="wrong",
            what="Telegram: STAFF_ROOM names a topic, but the group has no topics",
            advice="Switch topics on in the group, or leave /… out of STAFF_ROOM.",
        )
    return Finding(state="fine", what="Telegram: the bot is in the staff group")
