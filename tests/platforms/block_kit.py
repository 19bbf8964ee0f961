"""Block Kit as Slack's server reads it, and what the SDK's own models let pass."""

import json
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block

ELEMENTS = frozenset(("rich_text_section", "rich_text_quote"))
OURS = "/desk/files/"
PIECES = frozenset(("text", "link"))


class Invalid(AssertionError):
    """Slack would answer invalid_blocks."""


def shown(given: dict[str, Any]) -> dict[str, Any]:
    """Return what people see of a message: text, styled text, buttons."""
    blocks = parsed(given["blocks"])
    if not given.get("text") or len(given["text"]) > 4000:
        raise Invalid("a message needs a short text for notifications")
    if any(sign in given["text"] for sign in ("<!", "<@", "<#", "<h")):
        raise Invalid("live markup in the notification")
    check(blocks)
    texts, links = [], []
    buttons: list[tuple[str, dict[str, Any]]] = []
    fields: list[dict[str, Any]] = []
    for block in blocks:
        if block["type"] == "rich_text":
            for element in block["elements"]:
                texts.append("".join(part["text"] for part in element["elements"]))
                links += [p["url"] for p in element["elements"] if p["type"] == "link"]
        if block["type"] == "actions":
            for one in block["elements"]:
                if one["type"] == "button":
                    buttons.append((one["text"]["text"], one))
                else:
                    fields.append({**one, "block_id": block["block_id"]})
    return {
        "text": "\n".join(text.rstrip("\n") for text in texts),
        "notice": given["text"],
        "live": [link for link in links if OURS not in link],
        "links": links,
        "buttons": buttons,
        "fields": fields,
        "blocks": blocks,
    }


def check(blocks: list[dict[str, Any]]) -> None:
    """Check limits that the platform has and the SDK's models do not all know."""
    for model in Block.parse_all(blocks):
        model.validate_json()
    if not 1 <= len(blocks) <= 50:
        raise Invalid(f"{len(blocks)} blocks")
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)):
        raise Invalid("a block id twice")
    for block in blocks:
        if block["type"] == "actions":
            _check_actions(block["elements"])
        elif block["type"] == "rich_text":
            _check_rich_text(block["elements"])
        else:
            raise Invalid(f"no test knows the block {block['type']}")


def parsed(value: Any) -> Any:
    """Return what may have come as JSON text."""
    return json.loads(value) if isinstance(value, str) else value


def _check_actions(elements: list[dict[str, Any]]) -> None:
    if not 1 <= len(elements) <= 25:
        raise Invalid(f"{len(elements)} buttons in a row")
    names = [one["action_id"] for one in elements]
    if len(names) != len(set(names)):
        raise Invalid("an action id twice")
    for one in elements:
        if one["type"] in FIELDS:
            FIELDS[one["type"]](one)
            continue
        if (
            not 1 <= len(one["text"]["text"]) <= 75
            or one["text"]["type"] != "plain_text"
        ):
            raise Invalid("a button's text")
        if not 1 <= len(one["value"]) <= 2000 or len(one["action_id"]) > 255:
            raise Invalid("a button's value")


def _check_boxes(one: dict[str, Any]) -> None:
    if not 1 <= len(one["options"]) <= 10:
        raise Invalid(f"{len(one['options'])} boxes")
    if len({option["value"] for option in one["options"]}) < len(one["options"]):
        raise Invalid("a box twice")
    for option in one["options"]:
        text = option["text"]
        if not 1 <= len(text["text"]) <= 75 or not 1 <= len(option["value"]) <= 150:
            raise Invalid("a box")
    initial = one.get("initial_options", one["options"][:1])
    if not initial or any(option not in one["options"] for option in initial):
        raise Invalid("a box that is ticked and is not there")


def _check_picker(one: dict[str, Any]) -> None:
    if not 1 <= len(one["action_id"]) <= 255:
        raise Invalid("a date picker's name")
    date.fromisoformat(one.get("initial_date", "2026-01-31"))


FIELDS = {"checkboxes": _check_boxes, "datepicker": _check_picker}


def _check_rich_text(elements: list[dict[str, Any]]) -> None:
    if not elements:
        raise Invalid("rich text without elements")
    for element in elements:
        if element["type"] not in ELEMENTS or not element["elements"]:
            raise Invalid(f"rich text {element['type']}")
        for part in element["elements"]:
            if part["type"] not in PIECES or not 1 <= len(part["text"]) <= 3001:
                raise Invalid("a piece of rich text")
            if part["type"] == "link" and not part["url"].startswith("http"):
                raise Invalid("a link that leads nowhere")


def check_view(view: dict[str, Any]) -> None:
    """Check the limits of a window."""
    if view["type"] != "modal" or len(view["private_metadata"]) > 3000:
        raise Invalid("a window")
    for name in ("title", "submit", "close"):
        if not 1 <= len(view[name]["text"]) <= 24:
            raise Invalid(f"a window's {name}")
    for model in Block.parse_all(view["blocks"]):
        model.validate_json()
