"""People in Slack: what they see in a channel, and what they type and press."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tests.harness import PATIENCE
from tests.platforms.slack import TEAM, Shown, StubSlack


@dataclass
class SlackPerson:
    """One member, in the direct message with the app unless a channel is named."""

    stub: StubSlack
    user: str
    name: str
    channel: str = ""

    def __post_init__(self) -> None:
        if self.user not in self.stub.users:
            self.stub.add_user(self.user, self.name)
        self.channel = self.channel or f"D{self.user}"
        self.said: dict[str, Any] = {}

    def in_channel(self, channel: str) -> "SlackPerson":
        """Return the same member in a channel."""
        return SlackPerson(self.stub, self.user, self.name, channel)

    def start(self, code: str = "") -> None:
        """Say hello in the direct message, perhaps with a code."""
        self.stub.members.add(self.channel)
        self.say(f"start {code}".strip())

    def say(
        self,
        text: str,
        *,
        reply_to: Shown | None = None,
        files: Sequence[dict[str, Any]] = (),
    ) -> None:
        """Write something, perhaps with files, in a message's thread if it is named."""
        thread = {} if reply_to is None else {"thread_ts": _root(reply_to)}
        self.said = {
            "type": "message",
            "user": self.user,
            "text": _escaped(text),
            "ts": self.stub.ts(),
            "team": TEAM,
            **thread,
            **({"subtype": "file_share", "files": list(files)} if files else {}),
        }
        self.stub.send_event({**self.said, **self._place()})

    def edit(self, text: str) -> None:
        """Change what was said last."""
        before, ts = self.said, self.stub.ts()
        edited = {"user": self.user, "ts": ts}
        self.said = {**before, "text": _escaped(text), "edited": edited}
        self.stub.send_event(
            {
                "type": "message",
                "subtype": "message_changed",
                "hidden": True,
                "message": self.said,
                "previous_message": before,
                "ts": ts,
                **self._place(),
            }
        )

    def _place(self) -> dict[str, str]:
        kind = "im" if self.channel.startswith("D") else "channel"
        return {"channel": self.channel, "channel_type": kind}

    def command(self, text: str) -> None:
        """Give the slash command."""
        self.stub.send_command(
            {
                "command": "/askafter",
                "text": text,
                "team_id": TEAM,
                "user_id": self.user,
                "user_name": self.name.lower(),
                "channel_id": self.channel,
                "trigger_id": self.stub.ts(),
                "response_url": "http://127.0.0.1:1/",
            }
        )

    def press(self, shown: Shown, label: str) -> None:
        """Press a button of a message as it stands now; send a window that opens."""
        button = next(button for text, button in shown["buttons"] if text == label)
        before = len(self.stub.opened)
        self.press_button(shown, button)
        if len(self.stub.opened) > before:
            self.submit(self.stub.opened[-1])

    def submit(self, view: dict[str, Any], text: str = "") -> None:
        """Send an open window with that text in it."""
        values = {
            "words": {"text": {"type": "plain_text_input", "value": text or None}}
        }
        self.stub.send_interaction(
            {
                "type": "view_submission",
                "team": {"id": TEAM, "domain": "team"},
                "user": {
                    "id": self.user,
                    "team_id": TEAM,
                    "username": self.name.lower(),
                    "name": self.name.lower(),
                },
                "api_app_id": "A1",
                "trigger_id": self.stub.trigger(),
                "view": {**view, "hash": "1", "state": {"values": values}},
            }
        )

    def tick(self, shown: Shown, *labels: str, done: str = "Done") -> None:
        """Tick the boxes with these labels, one by one, and send them."""
        ticked: list[str] = []
        for label in labels:
            ticked.append(label)
            group = next(one for one in shown["fields"] if label in _labels(one))
            chosen = [o for o in group["options"] if o["text"]["text"] in ticked]
            self._act(
                shown,
                {"type": "checkboxes", "selected_options": chosen} | _name(group),
                _state(shown, ticked),
            )
        button = next(one for text, one in shown["buttons"] if text == done)
        self.press_button(shown, button, _state(shown, ticked))

    def pick(self, shown: Shown, day: str) -> None:
        """Pick a day in the calendar of a message."""
        picker = next(one for one in shown["fields"] if one["type"] == "datepicker")
        action = {"type": "datepicker", "selected_date": day} | _name(picker)
        self._act(shown, action, {})

    def press_button(
        self, shown: Shown, button: dict[str, Any], state: dict[str, Any] | None = None
    ) -> None:
        """Press what may have stood there before."""
        name = {"action_id": button["action_id"], "block_id": "row-0"}
        action = {"type": "button", "value": button["value"], **name}
        self._act(shown, action, _state(shown, []) if state is None else state)

    def _act(self, shown: Shown, action: dict[str, Any], state: dict[str, Any]) -> None:
        self.stub.send_interaction(
            {
                "type": "block_actions",
                "team": {"id": TEAM, "domain": "team"},
                "user": {
                    "id": self.user,
                    "team_id": TEAM,
                    "username": self.name.lower(),
                    "name": self.name.lower(),
                },
                "api_app_id": "A1",
                "container": {
                    "type": "message",
                    "message_ts": shown["ts"],
                    "channel_id": self.channel,
                },
                "channel": {"id": self.channel, "name": "directmessage"},
                "trigger_id": self.stub.trigger(),
                "response_url": "http://127.0.0.1:1/",
                "state": {"values": state},
                "actions": [{**action, "action_ts": self.stub.ts()}],
            }
        )

    def sees(self, *words: str, after: str = "") -> Shown:
        """Wait until a message says all the words; return it as it stands now."""
        want = [re.sub(r"\s+", " ", word) for word in words]
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for shown in reversed(self.all()):
                said = re.sub(r"\s+", " ", shown["text"])
                if shown["ts"] > after and all(word in said for word in want):
                    return dict(shown)
            time.sleep(0.02)
        told = "\n".join(f"{one['ts']}: {one['text']}" for one in self.all())
        raise AssertionError(f"{self.name} did not see {words} in:\n{told}")

    def all(self) -> list[Shown]:
        """Return the messages of the channel as they stand now."""
        return list(self.stub.shown.get(self.channel, {}).values())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _root(shown: Shown) -> str:
    return str(shown["under"] or shown["ts"])


def _name(field: dict[str, Any]) -> dict[str, Any]:
    return {"action_id": field["action_id"], "block_id": field["block_id"]}


def _labels(field: dict[str, Any]) -> list[str]:
    return [option["text"]["text"] for option in field.get("options", ())]


def _state(shown: Shown, ticked: list[str]) -> dict[str, Any]:
    """Return the state of all fields, as Slack sends it along with each action."""
    values: dict[str, Any] = {}
    for field in shown.get("fields", ()):
        if field["type"] != "checkboxes":
            now: dict[str, Any] = {"type": field["type"], "selected_date": None}
        else:
            chosen = [o for o in field["options"] if o["text"]["text"] in ticked]
            chosen = chosen or field.get("initial_options", [])
            now = {"type": "checkboxes", "selected_options": chosen}
        values.setdefault(field["block_id"], {})[field["action_id"]] = now
    return values
