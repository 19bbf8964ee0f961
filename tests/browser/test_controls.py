"""Questions with a field of their own, answered on a phone and by keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from playwright.sync_api import Browser, Page, expect

from tests.browser.windows import PHONE, line, window
from tests.harness import Running, running
from tests.stories.people import api
from tests.stories.talks import interaction

SURVEY = """\
survey: support
touchpoint: support.chat
choices 1-2: What did you use?
- Chat
- Phone
- Mail
number 0-100: How many are you?
date: When did it arrive?
text: Anything else?
"""


@contextmanager
def asked(browser: Browser, house: Running) -> Iterator[Page]:
    """Open the link of a survey on a phone, and begin."""
    with api(house) as program:
        body = {"text": SURVEY, "state": "active"}
        assert program.put("/api/v1/surveys/support", json=body).status_code == 200
        answer = program.post("/api/v1/interactions", json=interaction("1"))
    path = httpx.URL(answer.json()["links"]["web"]).path
    with window(browser, size=PHONE) as page:
        page.goto(house.base + path)
        page.get_by_role("button", name="Begin").click()
        yield page


def test_several_options_a_number_and_a_day_have_fields(
    browser: Browser, database_url: str
) -> None:
    with running(database_url) as house, asked(browser, house) as page:
        used = line(page, "What did you use?")
        used.get_by_role("button", name="Done").click()
        expect(used).to_contain_text("Nothing is chosen yet")
        used.get_by_label("Chat").check()
        used.get_by_label("Mail").check()
        used.get_by_role("button", name="Done").click()
        expect(used).to_contain_text("Your answer: Chat, Mail")
        expect(used.locator("form")).to_have_count(0)

        many = line(page, "How many are you?")
        many.get_by_role("spinbutton").fill("12.5")
        page.keyboard.press("Enter")
        expect(many).to_contain_text("Your answer: 12.5")

        when = line(page, "When did it arrive?")
        field = when.locator("input[type=date]")
        when.get_by_role("button", name="Send").click()
        expect(field).to_be_focused()
        field.fill("2026-01-31")
        when.get_by_role("button", name="Send").click()
        expect(when).to_contain_text("Your answer: January 31, 2026")
        expect(line(page, "Anything else?")).to_be_visible()
        wide = "document.documentElement.scrollWidth > innerWidth"
        assert not page.evaluate(wide), "the page must not scroll sideways"
