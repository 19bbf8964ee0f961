"""Somebody new on the team gets to the desk from the web chat, without copying."""

from playwright.sync_api import Browser, expect

from tests.browser.windows import line, window, write
from tests.harness import running


def test_the_link_to_the_desk_is_clicked(browser: Browser, database_url: str) -> None:
    with running(database_url) as house, window(browser) as owner:
        owner.goto(house.base)
        write(owner, f"/start {house.owner_code()}")
        expect(line(owner, "You are now the owner")).to_be_visible()
        write(owner, "/desk")
        with owner.context.expect_page() as opening:
            line(owner, "Open this in your browser").get_by_role("link").click()
        desk = opening.value
        desk.get_by_role("button", name="Sign in").click()
        expect(desk).to_have_url(house.base + "/desk")
