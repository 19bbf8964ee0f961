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
        # The web chat knows nobody's name, and customers read who writes to them.
        desk.get_by_label("Your name").fill("Olga")
        desk.get_by_role("button", name="Sign in").click()
        expect(desk).to_have_url(house.base + "/desk")
        expect(desk.get_by_text("Olga").first).to_be_visible()
        write(owner, "/desk")
        links = owner.locator(".line", has_text="Open this in your browser")
        expect(links).to_have_count(2)
        with owner.context.expect_page() as opening:
            links.last.get_by_role("link").click()
        again = opening.value
        expect(again.get_by_role("button", name="Sign in")).to_be_visible()
        expect(again.get_by_label("Your name")).to_have_count(0)
