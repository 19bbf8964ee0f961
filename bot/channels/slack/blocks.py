"""A message as Slack shows it: rich text, in which nobody's words are markup."""

import re
from collections.abc import Sequence
from typing import Any

from bot.channels.targets import pack
from bot.voice.inert import inert
from bot.voice.wording import Label, Paragraph, Rendered

MOST_TEXT = 3000
"""Characters of one paragraph; a message holds several."""

MOST_LABEL = 75
MOST_NOTICE = 300
COMMAND = "/askafter"
OPENER = "open-answer"
"""The action of the button that opens a window for a longer text."""
_SLASHED = re.compile(r"(?<![\w/])/(?=[a-z]{3,})")
Block = dict[str, Any]


def blocks_of(rendered: Rendered, *, writes: str | None = None) -> list[Block]:
    """Write paragraphs and buttons as Block Kit.

    Args:
        rendered: the message.
        writes: label of a button that opens a window for a longer text, if any.
    """
    elements = [_paragraph(part) for part in rendered.parts if part.text.strip()]
    blocks: list[Block] = [{"type": "rich_text", "elements": elements}]
    if writes is not None:
        text = {"type": "plain_text", "text": writes[:MOST_LABEL], "emoji": False}
        button = {"type": "button", "action_id": OPENER, "text": text, "value": "-"}
        blocks.append({"type": "actions", "block_id": "write", "elements": [button]})
    for number, row in enumerate(rendered.buttons):
        blocks.append(_row(number, row))
    return blocks


def notice_of(rendered: Rendered) -> str:
    """Write what a notification shows: one line, with Slack's three signs escaped."""
    text = " ".join(words_of(part) for part in rendered.parts)
    line = " ".join(text.split())[:MOST_NOTICE]
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def words_of(part: Paragraph) -> str:
    """Return a paragraph's words, with commands as they are typed in Slack."""
    text = inert(part.text)
    if part.kind == "phrase":
        text = _SLASHED.sub(f"{COMMAND} ", text)
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


def _paragraph(part: Paragraph) -> Block:
    element: Block = {"type": "text", "text": words_of(part)}
    if part.kind in ("customer", "staff"):
        return {"type": "rich_text_quote", "elements": [element]}
    if part.kind == "survey":
        element["style"] = {"bold": True}
    # A section has no line break of its own.
    element["text"] += "\n"
    return {"type": "rich_text_section", "elements": [element]}


def _row(number: int, row: Sequence[Label]) -> Block:
    return {
        "type": "actions",
        "block_id": f"row-{number}",
        "elements": [
            _button(f"press-{number}-{place}", label) for place, label in enumerate(row)
        ],
    }


def _button(name: str, label: Label) -> Block:
    text = inert(label.text) or "…"
    button: Block = {
        "type": "button",
        "action_id": name,
        "text": {"type": "plain_text", "text": text[:MOST_LABEL], "emoji": False},
        "value": pack(label.target),
    }
    if label.style == "primary":
        button["style"] = "primary"
    return button
