"""Slack's payloads as events; what is not meant for us becomes nothing, on purpose."""

import html
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from bot import ears
from bot.channels import controls
from bot.channels.slack.blocks import DAY, PICK
from bot.channels.slack.carrying import carried_by
from bot.channels.slack.mouth import NAME
from bot.channels.targets import unpack
from bot.tokens import Seal
from storage.records import (
    Account,
    Address,
    Carried,
    Commanded,
    Edited,
    Pressed,
    Said,
    Target,
)

Payload = Mapping[str, Any]
SPOKEN = frozenset((None, "file_share", "thread_broadcast"))
"""Subtypes of messages that people write."""

CHANGED = "message_changed"
"""Subtype of the event that tells what a message says now."""

PLAIN = re.compile(
    r"(?:stop|desk|parked|privacy|help(?: [a-z]{1,20})?"
    r"|report(?: [a-z0-9-]{1,40})?|language(?: [a-z]{2,3})?"
    r"|role(?: (?:owner|admin|analyst|agent|viewer)(?: [^\s]{1,30}){0,3})?"
    r"|role (?:change|remove)(?: [^\n]{1,80})?"
    r"|settings(?: [a-z-]{4,20}(?: [^\n]{1,300})?)?|audit(?: [^\n]{1,100})?"
    r"|token(?: (?:list|(?:new|revoke)(?: [a-z0-9-]{1,40})?))?"
    r"|start(?: [odrs]-\S+(?: .*)?)?"
    r"|survey(?: (?:new|text|steps|list|show|edit|preview|activate|pause|copy|export"
    r"|import|delete|versions|translate)\b.*)?)",
    re.DOTALL | re.IGNORECASE,
)
"""Commands that count in a direct message without any slash."""

NUMBER = re.compile(r"\d{1,2}", re.ASCII)
PLAIN_NAME = re.compile(r"[ -~]{1,300}")
Name = TypeVar("Name", bound=str | None)
ID = re.compile(r"[A-Za-z0-9_-]{1,60}")
_LINK = re.compile(r"<((?:https?|mailto):[^|>]+)(?:\|[^>]*)?>")
_MENTION = re.compile(r"<([@#!][^|>]+)(?:\|([^>]*))?>")


class Hearing:
    """Reads payloads of one app."""

    def __init__(self, seal: Seal) -> None:
        """Read codes with this seal."""
        self._seal = seal

    def said(
        self, body: Payload, now: datetime, *, name: str, language: str | None
    ) -> Said | Commanded | None:
        """Return what a message event says."""
        event = body["event"]
        user = event.get("user")
        if event.get("subtype") not in SPOKEN or not user or event.get("bot_id"):
            return None
        direct = event.get("channel_type") == "im"
        carried = carried_by(event.get("files") or ())
        text = words(event.get("text") or "")
        if direct and PLAIN.fullmatch(text.strip()):
            text = f"/{text.strip()}"
        return ears.from_words(
            text,
            self._seal,
            key=f"slack:{plain(body['event_id'])}",
            at=now,
            where=room_of(event["channel"], user),
            who=account(body.get("team_id"), user, name, language),
            reply_to=plain(event.get("thread_ts")),
            private=direct,
            carried=carried,
            dropped=len(carried) < len(event.get("files") or ()),
            original=plain(event.get("ts")),
        )

    def edited(
        self, body: Payload, now: datetime, *, name: str, language: str | None
    ) -> Edited | None:
        """Return what a person changed in a message; None if Slack did it by itself."""
        event = body["event"]
        message, before = event["message"], event.get("previous_message") or {}
        user, ts = message.get("user"), plain(message.get("ts"))
        if not user or not ts or message.get("bot_id"):
            return None
        # A link that gets its preview is "changed", too.
        if message.get("text") == before.get("text"):
            return None
        return ears.from_edit(
            words(message.get("text") or ""),
            key=f"slack:{plain(body['event_id'])}",
            at=now,
            where=room_of(event["channel"], user),
            who=account(body.get("team_id"), user, name, language),
            original=ts,
        )

    def carried(self, body: Payload) -> tuple[Carried, ...]:
        """Return what came with a message event that has been read."""
        return carried_by(body["event"].get("files") or ())

    def pressed(self, body: Payload, now: datetime) -> Pressed | Commanded | None:
        """Return the press of a button."""
        (action, *_) = body["actions"]
        target = target_of(action, body)
        user = body["user"]["id"]
        if target is None:
            return None
        press = Pressed(
            key=plain(f"slack:{user}:{action['action_ts']}:{action['action_id']}"),
            at=now,
            where=room_of(channel_of(body), user),
            who=who_of(body),
            target=target,
            on=plain(body["container"].get("message_ts")),
        )
        return ears.from_press(press, self._seal)

    def commanded(self, body: Payload, now: datetime) -> Said | Commanded:
        """Return a slash command; it is answered in the direct message."""
        user = body["user_id"]
        text = words(str(body.get("text") or "")).strip() or "help"
        return ears.from_words(
            f"/{text.removeprefix('/')}",
            self._seal,
            key=f"slack:{plain(body['trigger_id'])}",
            at=now,
            where=Address(channel=NAME, room=user),
            who=account(body["team_id"], user, str(body.get("user_name") or ""), None),
        )


def target_of(action: Payload, body: Payload) -> Target | None:
    """Return what was pressed, a chosen day or a ticked set of options included."""
    name = str(action.get("action_id") or "")
    if name.startswith(DAY):
        return unpack(name.removeprefix(DAY) + str(action.get("selected_date") or ""))
    target = unpack(str(action.get("value") or ""))
    ticked = _ticked(body) if target and controls.is_done(target) else None
    return controls.whole(target, ticked) if target and ticked is not None else target


def _ticked(body: Payload) -> list[int] | None:
    """Return the options that are ticked; None if the message has no boxes."""
    values = (body.get("state") or {}).get("values") or {}
    boxes = [block[PICK] for block in values.values() if PICK in block]
    chosen = [str(one["value"]) for box in boxes for one in box["selected_options"]]
    # What is no number of an option of ours stands for none.
    return [int(n) for n in chosen if NUMBER.fullmatch(n)] if boxes else None


def words(text: str) -> str:
    """Undo Slack's markup: what was typed, links as they were written."""
    text = _LINK.sub(lambda match: match[1].removeprefix("mailto:"), text)
    text = _MENTION.sub(lambda match: match[2] or match[1], text)
    return html.unescape(text)


def who_of(body: Payload) -> Account:
    """Return the account of whoever pressed or sent.

    Raises:
        ValueError: these are no ids of Slack.
    """
    user = body["user"]
    team = user.get("team_id") or body["team"]["id"]
    return account(team, user["id"], str(user.get("name") or ""), None)


def channel_of(body: Payload) -> str:
    """Return the channel of a press; on the home tab it is the direct message."""
    return str(body.get("channel", {}).get("id") or "D")


def room_of(channel: str, user: str) -> Address:
    """Return the room of a channel; the direct message is the person's room.

    Raises:
        ValueError: these are no ids of Slack.
    """
    _check(channel, user)
    return Address(channel=NAME, room=user if channel.startswith("D") else channel)


def account(team: object, user: str, name: str, language: str | None) -> Account:
    """Return the account of a person in a workspace.

    Raises:
        ValueError: these are no ids of Slack.
    """
    _check(team, user)
    return Account(
        channel=NAME,
        id=f"{team}/{user}",
        name=ears.clean(name),
        language_hint=language,
    )


def plain(name: Name) -> Name:
    """Return what Slack calls a thing, if it is short plain text or missing.

    Raises:
        ValueError: it is not; one database could keep it and the other could not.
    """
    if name is None or (isinstance(name, str) and PLAIN_NAME.fullmatch(name)):
        return name
    raise ValueError("a name is not as Slack writes it")


def _check(*ids: object) -> None:
    # What is no id could be kept by one database and not by the other.
    if not all(isinstance(id, str) and ID.fullmatch(id) for id in ids):
        raise ValueError("an id is not as Slack writes it")
