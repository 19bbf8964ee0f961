"""People in Telegram: what they see in a chat, and what they type and press."""

import re
import time
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from tests.harness import PATIENCE
from tests.platforms.telegram import BOT, Shown, StubTelegram

_queries = count(1)


@dataclass
class TelegramPerson:
    """One account in one chat, private unless a group is named."""

    stub: StubTelegram
    user: int
    name: str
    chat: int = 0
    thread: int | None = None
    language: str = "en"

    def __post_init__(self) -> None:
        self.chat = self.chat or self.user
        self.said: dict[str, Any] = {}

    def in_group(self, chat: int, thread: int | None = None) -> "TelegramPerson":
        """Return the same account in a group or one of its topics."""
        return replace(self, chat=chat, thread=thread)

    def start(self, payload: str = "") -> None:
        """Open the chat with the bot."""
        self.stub.open_chat(self.chat)
        self.say(f"/start {payload}".strip())

    def say(self, text: str, *, reply_to: Shown | None = None, **more: Any) -> None:
        """Type something, below a message if it is named."""
        answered = {}
        if reply_to is not None:
            replied = self.stub.message(self.chat, BOT["id"], "Ask")
            replied |= {"message_id": reply_to["id"], "text": reply_to["text"]}
            replied |= _keyboard(reply_to)
            answered = {"reply_to_message": replied}
        self.said = self._message(text=text, **answered, **more)
        self.stub.deliver(message=self.said)

    def edit(self, text: str) -> None:
        """Change what was said last."""
        edited = {**self.said, "text": text, "edit_date": int(time.time())}
        self.stub.deliver(edited_message=edited)

    def sends(self, **content: Any) -> None:
        """Send something that is not text."""
        self.stub.deliver(message=self._message(**content))

    def press(self, shown: Shown, label: str) -> None:
        """Press a button of a message as it stands now."""
        data = next(data for text, data in shown["buttons"] if text == label)
        self.press_data(shown, data)

    def press_data(self, shown: Shown, data: str) -> None:
        """Press what may have stood there before."""
        carrier = self.stub.message(self.chat, BOT["id"], "Ask", text=shown["text"])
        topic = {"message_thread_id": self.thread, "is_topic_message": True}
        self.stub.deliver(
            callback_query={
                "id": str(next(_queries)),
                "from": self._message()["from"],
                "chat_instance": "1",
                "data": data,
                "message": {
                    **carrier,
                    "message_id": shown["id"],
                    **(topic if self.thread else {}),
                },
            }
        )

    def sees(self, *words: str, after: int = 0) -> Shown:
        """Wait until a message says all the words; return it as it stands now."""
        want = [re.sub(r"\s+", " ", word) for word in words]
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for shown in reversed(self.all()):
                said = re.sub(r"\s+", " ", shown["text"])
                if shown["id"] > after and all(word in said for word in want):
                    return dict(shown)
            time.sleep(0.02)
        told = "\n".join(f"{one['id']}: {one['text']}" for one in self.all())
        raise AssertionError(f"{self.name} did not see {words} in:\n{told}")

    def all(self) -> list[Shown]:
        """Return the messages of the chat and topic as they stand now."""
        found = list(self.stub.shown.get(self.chat, {}).values())
        return [one for one in found if one["thread"] == self.thread]

    def _message(self, **content: Any) -> dict[str, Any]:
        topic = {"message_thread_id": self.thread, "is_topic_message": True}
        message = self.stub.message(self.chat, self.user, self.name, **content)
        message["from"] |= {"language_code": self.language}
        return {**message, **(topic if self.thread else {})}


def _keyboard(shown: Shown) -> dict[str, Any]:
    rows = [[{"text": text, "callback_data": data}] for text, data in shown["buttons"]]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}
