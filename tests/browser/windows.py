"""Two windows as people have them: a customer's, and a colleague's."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from playwright.sync_api import Browser, Locator, Page

from tests.harness import PATIENCE, Running

WIDE = {"width": 1280, "height": 860}
PHONE = {"width": 360, "height": 740}


@contextmanager
def window(
    browser: Browser,
    *,
    size: dict[str, int] | None = None,
    scheme: Literal["light", "dark"] = "light",
    language: str = "en-GB",
) -> Iterator[Page]:
    """Open a window of somebody who was never here; its console must stay silent."""
    context = browser.new_context(
        viewport={"width": (size or WIDE)["width"], "height": (size or WIDE)["height"]},
        color_scheme=scheme,
        locale=language,
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    try:
        yield page
        assert complaints == []
    finally:
        context.close()


def sign_in(page: Page, house: Running, name: str) -> None:
    """Enter the desk with the console's link."""
    page.goto(house.base + house.desk_path())
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(house.base + "/desk")


def write(page: Page, words: str) -> None:
    """Type into the page's own compose box and send with Enter."""
    box = page.locator(".compose textarea:visible")
    box.fill(words)
    box.press("Enter")


def line(page: Page, words: str) -> Locator:
    """Return the newest line that says the words."""
    return page.locator(".line", has_text=words).last


def press(page: Page, words: str, label: str) -> None:
    """Press a button of the newest line that says the words."""
    line(page, words).get_by_role("button", name=label, exact=True).click()
