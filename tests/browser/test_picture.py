"""The README's picture is made by a walk through the product, not by hand."""

import base64
import os
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.windows import line, press, sign_in, window, write
from tests.harness import running

FOLDER = os.environ.get("ASKAFTER_PICTURES")
"""Where pictures are kept; without it they are made and thrown away."""

WINDOW = {"width": 620, "height": 800}
SIDE_BY_SIDE = """
<body style="margin:0;display:flex;gap:20px;padding:20px;background:#d5dbe3">
<img src="data:image/png;base64,{}" style="border-radius:10px">
<img src="data:image/png;base64,{}" style="border-radius:10px">
"""


def test_the_loop_in_a_picture(
    browser: Browser, database_url: str, tmp_path: Path
) -> None:
    with (
        running(database_url) as house,
        window(browser, size=WINDOW) as customer,
        window(browser, size=WINDOW) as agent,
    ):
        sign_in(agent, house, "Bo")
        customer.goto(house.base)
        customer.get_by_role("button", name="End a conversation").click()
        press(customer, "How was the help you got from Maja", "2")
        expect(customer.locator(".demo-note")).to_be_empty()
        customer.locator(".demo summary").click()
        expect(line(customer, "What went wrong?")).to_be_visible()
        write(customer, "The courier was rude. It was terrible!")
        card = agent.locator(".staff .line", has_text="csat <= 2").first
        expect(card).to_contain_text("It was terrible!")
        card.get_by_role("button", name="Take", exact=True).click()
        expect(card).to_contain_text("Taken by Bo")
        card.get_by_label("Reply to the customer").fill(
            "I am sorry. May I send a new one today?"
        )
        card.get_by_role("button", name="Send to the customer").click()
        expect(line(customer, "May I send a new one")).to_be_visible()
        customer.locator("body").click(position={"x": 3, "y": 3})
        picture = Path(FOLDER or tmp_path) / "loop.png"
        _side_by_side(browser, customer, agent, picture)
    assert 20_000 < picture.stat().st_size < 500_000


def _side_by_side(browser: Browser, left: Page, right: Page, kept_as: Path) -> None:
    pictures = [base64.b64encode(one.screenshot()).decode() for one in (left, right)]
    with browser.new_page(
        viewport={"width": 2 * WINDOW["width"] + 60, "height": WINDOW["height"] + 40}
    ) as page:
        page.set_content(SIDE_BY_SIDE.format(*pictures))
        page.screenshot(path=kept_as)
