"""Pictures of a conversation: pages side by side, or drawn from what was sent."""

import base64
from collections.abc import Sequence
from html import escape
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.records import Record, Step

BESIDE = """
<style>img { border-radius: 10px; }</style>
<body style="margin:0;display:flex;gap:20px;padding:20px;background:#d5dbe3">
"""
DRAWN = """
<meta charset="utf-8"><style>
body { margin: 0; padding: 20px; background: #d5dbe3; color: #1d2430;
  font: 14px/1.4 "DejaVu Sans", sans-serif; }
main { columns: 3; column-gap: 20px; }
div { break-inside: avoid; margin-bottom: 10px; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.said { background: #fff; border-radius: 10px; padding: 8px 12px; }
.own { background: #cfe8dc; border-radius: 10px; padding: 8px 12px; margin-left: 25%; }
.row { margin: 6px 0 0; }
span { display: inline-block; border: 1px solid #7b8794; border-radius: 6px;
  padding: 2px 8px; margin: 4px 4px 0 0; background: #fff; }
.pressed { background: #12695e; color: #fff; border-color: #12695e; }
small { color: #4a5563; }
</style>
"""


def drawn(browser: Browser, record: Record, note: str, kept_as: Path) -> None:
    """Draw a walk in three columns; what was pressed is dark."""
    said = "".join(map(_step, record.steps))
    first = f'<div class="own">{escape(record.greeting)}</div>'
    html = f"{DRAWN}<main>{first}{said}</main><small>{escape(note)}</small>"
    with browser.new_page(viewport={"width": 1200, "height": 400}) as page:
        page.set_content(html)
        page.screenshot(path=kept_as, full_page=True)


def beside(
    browser: Browser, pictures: Sequence[bytes], size: dict[str, int], kept_as: Path
) -> None:
    """Put pictures of one size beside each other."""
    texts = [base64.b64encode(one).decode() for one in pictures]
    images = "".join(f'<img src="data:image/png;base64,{text}">' for text in texts)
    width = len(pictures) * (size["width"] + 20) + 20
    with browser.new_page(
        viewport={"width": width, "height": size["height"] + 40}
    ) as page:
        page.set_content(BESIDE + images)
        page.screenshot(path=kept_as)


def _step(step: Step) -> str:
    buttons = "".join(
        f'<span class="{"pressed" * (label == step.pressed)}">{escape(label)}</span>'
        for label in step.labels
    )
    row = f'<div class="row">{buttons}</div>' if buttons else ""
    own = f'<div class="own">{escape(step.typed)}</div>' if step.typed else ""
    return f'<div class="said">{escape(step.text.strip())}{row}</div>{own}'
