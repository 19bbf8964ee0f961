"""A message as Slack shows it: rich text, in which nobody's words are markup."""

import re
from collections.abc import Iterator
from typing import Any

from bot.channels import controls
from bot.channels.controls import Options
from bot.channels.targets import pack
from bot.voice.inert import inert
from bot.voice.wording import Label, Paragraph, Rendered

MOST_TEXT = 3000
"""Characters of one paragraph; a message holds several."""

MOST_LABEL = 75
MOST_NOTICE = 300
COMMAND = "/askafter"
MOST_BOXES = 10
"""Options of one group of check boxes."""

PICK = "pick"
DAY = "pick-day:"
"""The action of a date picker; what a day is chosen for stands behind it."""

OPENER = "open-answer"
"""The action of the button that opens a window for a longer text."""
_SLASHED = re.compile(r"(?<![\w/])/(?=[a-z]{3,})")
Block = dict[str, Any]


def blocks_of(
    rendered: Rendered,
    *,
    writes: str | None = None,
    asks: str | None = None,
    id: str = "",
) -> list[Block]:
    """Write paragraphs and buttons as Block Kit.

    Args:
        rendered: the message.
        writes: label of a button that opens a window for a longer text, if any.
        asks: what is asked for, where Slack has a control of its own for it.
        id: of this form of the message: Slack keeps what people have ticked as long
            as a block has the same id, also when the message is edited.
    """
    elements = [_paragraph(part) for part in rendered.parts if part.text.strip()]
    blocks: list[Block] = [{"type": "rich_text", "elements": elements}]
    if writes is not None:
        text = _plain(writes)
        button = {"type": "button", "action_id": OPENER, "text": text, "value": "-"}
        blocks.append({"type": "actions", "block_id": "write", "elements": [button]})
    rows = rendered.buttons
    options = controls.options_of(rows) if asks == "choices" else None
    if options is not None:
        blocks.extend(_boxes(options, id))
        rows = ((options.done,), *options.rest)
    for number, row in enumerate(rows):
        blocks.append(_row(number, row, picks=asks == "date"))
    return blocks


def _boxes(options: Options, id: str) -> Iterator[Block]:
    made = [
        {"text": _plain(label.text), "value": str(number)}
        for number, label in enumerate(options.labels)
    ]
    for start in range(0, len(made), MOST_BOXES):
        group = made[start : start + MOST_BOXES]
        labels = options.labels[start : start + MOST_BOXES]
        marked = [one for one, label in zip(group, labels, strict=True) if label.marked]
        boxes: Block = {"type": "checkboxes", "action_id": PICK, "options": group}
        if marked:
            boxes["initial_options"] = marked
        yield {
            "type": "actions",
            "block_id": f"{PICK}-{id}-{start}",
            "elements": [boxes],
        }


def notice_of(rendered: Rendered) -> str:
    """Write what a notification shows: one line, with Slack's three signs escaped."""
    text = " ".join(words_of(part) for part in rendered.parts)
    line = " ".join(text.split())[:MOST_NOTICE]
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def words_of(part: Paragraph) -> str:
    """Return a paragraph's words, with commands as they are typed in Slack."""
    text = part.text
    if part.kind == "phrase":
        text = _SLASHED.sub(f"{COMMAND} ", text)
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


def pieces_of(part: Paragraph) -> Iterator[Paragraph]:
    """Cut a long text into paragraphs that are not cut short."""
    for start in range(0, len(part.text), MOST_TEXT):
        yield Paragraph(kind=part.kind, text=part.text[start : start + MOST_TEXT])


def _paragraph(part: Paragraph) -> Block:
    element: Block = {"type": "text", "text": words_of(part)}
    if part.link is not None:
        link = {"type": "link", "url": part.link, "text": element["text"]}
        line_break = {"type": "text", "text": "\n"}
        return {"type": "rich_text_section", "elements": [link, line_break]}
    if part.kind in ("customer", "staff"):
        return {"type": "rich_text_quote", "elements": [element]}
    if part.kind == "survey":
        element["style"] = {"bold": True}
    # A section has no line break of its own.
    element["text"] += "\n"
    return {"type": "rich_text_section", "elements": [element]}


def _row(number: int, row: tuple[Label, ...], *, picks: bool) -> Block:
    elements = [
        _button(f"press-{number}-{place}", label) for place, label in enumerate(row)
    ]
    about = controls.days_in(row) if picks else None
    if about is not None:
        elements.append({"type": "datepicker", "action_id": f"{DAY}{pack(about)}"})
    return {"type": "actions", "block_id": f"row-{number}", "elements": elements}


def _button(name: str, label: Label) -> Block:
    button: Block = {
        "type": "button",
        "action_id": name,
        "text": _plain(label.text),
        "value": pack(label.target),
    }
    if label.style == "primary":
        button["style"] = "primary"
    return button


def _plain(text: str) -> Block:
    shown = (inert(text) or "…")[:MOST_LABEL]
    return {"type": "plain_text", "text": shown, "emoji": False}
