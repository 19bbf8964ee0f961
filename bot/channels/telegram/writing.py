"""A message as Telegram shows it: HTML in which people's words are inert."""

import html
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.buttons import pack
from bot.voice.inert import inert
from bot.voice.wording import Label, Paragraph, Rendered

MOST = 4096
"""UTF-16 units that one message holds, markup not counted."""

MARK = "✓"
"""Stands before an option that is chosen so far."""

MOST_CAPTION = 1024
"""UTF-16 units that stand below a file, markup not counted."""

WIDEST = 8
"""Buttons that fit beside each other on a phone."""


def text_of(rendered: Rendered) -> str:
    """Write the paragraphs as HTML; what is too long is cut where people spoke."""
    parts = _fitting(rendered.parts, MOST)
    return "\n".join(_paragraph(part) for part in parts if part.text.strip())


def caption_of(rendered: Rendered) -> str:
    """Write the paragraphs as they stand below a file."""
    parts = _fitting(rendered.parts, MOST_CAPTION)
    return "\n".join(_paragraph(part) for part in parts if part.text.strip())


def keyboard_of(rendered: Rendered) -> InlineKeyboardMarkup | None:
    """Lay the buttons out; None if there are none."""
    rows = [part for row in rendered.buttons for part in _split(row)]
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(_label(button), callback_data=pack(button.target))
                for button in row
            ]
            for row in rows
        ]
    )


def length(text: str) -> int:
    """Return the length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _paragraph(part: Paragraph) -> str:
    words = html.escape(part.text, quote=False)
    if part.link is not None:
        # Not a button: Telegram refuses a whole message for an address it dislikes.
        return f'<a href="{html.escape(part.link)}">{words}</a>'
    match part.kind:
        case "customer" | "staff":
            return f"<blockquote>{words}</blockquote>"
        case "survey":
            return f"<b>{words}</b>"
        case _:
            return words


def _fitting(parts: Sequence[Paragraph], most: int) -> list[Paragraph]:
    room = most - len(parts)
    over = sum(length(part.text) for part in parts) - room
    kept = list(parts)
    while over > 0:
        # Our own sentences are short: the longest is somebody's words.
        longest = max(range(len(kept)), key=lambda place: length(kept[place].text))
        text = kept[longest].text
        cut = _cut(text, max(length(text) - over - 1, 1))
        kept[longest] = replace(kept[longest], text=cut + "…")
        shorter = sum(length(part.text) for part in kept) - room
        if shorter >= over:
            break
        over = shorter
    return kept


def _cut(text: str, units: int) -> str:
    taken = 0
    for place, letter in enumerate(text):
        taken += 2 if ord(letter) > 0xFFFF else 1
        if taken > units:
            # A mark without its letter would sit on the ellipsis.
            while place and unicodedata.combining(text[place]):
                place -= 1
            return text[:place]
    return text


def _split(row: Sequence[Label]) -> list[Sequence[Label]]:
    if len(row) <= WIDEST:
        return [row]
    half = (len(row) + 1) // 2
    return [row[:half], row[half:]]


def _label(label: Label) -> str:
    text = inert(label.text) or "…"
    return f"{MARK} {text}" if label.marked else text
