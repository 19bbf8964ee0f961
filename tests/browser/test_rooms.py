"""Rooms as people read and write in them, in a real browser."""

from playwright.sync_api import Browser, Locator, expect

from tests.browser.windows import PHONE, WIDE, line, press, sign_in, window, write
from tests.harness import running


def edges(place: Locator) -> tuple[float, float]:
    """Return where something begins and ends, from the top of the window."""
    box = place.bounding_box()
    assert box is not None
    return box["y"], box["y"] + box["height"]


def test_a_note_cannot_be_sent_to_the_customer_by_a_slip(
    browser: Browser, database_url: str
) -> None:
    with (
        running(database_url) as house,
        window(browser) as customer,
        window(browser) as agent,
    ):
        sign_in(agent, house, "Bo")
        customer.goto(house.base)
        customer.locator("#demo-interaction").click()
        press(customer, "How was the help", "2")
        card = agent.locator(".staff .line.card").first
        send = card.get_by_role("button", name="Send to the customer")
        expect(send).to_be_visible()
        card.get_by_role("button", name="Note", exact=True).click()
        expect(send).to_be_hidden()
        card.get_by_role("button", name="Reply to the customer instead").click()
        expect(send).to_be_visible()
        card.get_by_role("button", name="Note", exact=True).click()
        box = card.get_by_label("Note for the team")
        box.fill("not again")
        box.press("Enter")
        expect(card.locator(".thread")).to_contain_text("not again")
        expect(send).to_be_visible()
        expect(customer.locator("body")).not_to_contain_text("not again")


def test_what_is_new_is_told_below_what_is_read(
    browser: Browser, database_url: str
) -> None:
    with running(database_url) as house, window(browser, size=PHONE) as page:
        page.goto(house.base)
        for number in range(12):
            write(page, f"Is somebody there? {number}")
        expect(page.locator(".line")).to_have_count(24)
        log, newer = page.locator(".log"), page.get_by_text("New messages")
        expect(log).not_to_have_attribute("aria-busy", "true")
        log.evaluate("log => { log.scrollTop = 0; }")
        page.locator("#demo-interaction").click()
        expect(line(page, "How was the help")).to_be_attached()
        expect(newer).to_be_visible()
        assert edges(log)[1] <= edges(newer)[0]
        assert edges(newer)[1] <= edges(page.locator(".compose"))[0]
        newer.click()
        expect(newer).to_be_hidden()
        # The first of what is new, and the rest below it.
        expect(line(page, "Hello! After you")).to_be_in_viewport(ratio=0.9)
        expect(line(page, "How was the help")).to_be_in_viewport()


def test_a_line_longer_than_the_room_is_read_from_its_beginning(
    browser: Browser, database_url: str
) -> None:
    low = {"width": WIDE["width"], "height": 420}
    with running(database_url) as house, window(browser, size=low) as page:
        page.goto(house.base)
        write(page, f"/start {house.owner_code()} Olga")
        write(page, "/survey new")
        begun = line(page, "How shall we begin?")
        expect(begun.get_by_text("How shall we begin?")).to_be_in_viewport()
        page.reload()
        expect(begun.get_by_text("How shall we begin?")).to_be_in_viewport()
        last = begun.get_by_role("button").last
        last.scroll_into_view_if_needed()
        write(page, "/help survey")
        expect(page.locator(".line").last).to_be_in_viewport()


def test_one_sees_what_one_typed(browser: Browser, database_url: str) -> None:
    with running(database_url) as house, window(browser) as page:
        page.goto(house.base)
        write(page, "Unsubscribe")
        expect(line(page, "Understood.")).to_be_visible()
        expect(page.locator(".from-me .part")).to_have_text(["Unsubscribe"])


def test_a_file_can_be_added_while_one_would_be_taken(
    browser: Browser, database_url: str
) -> None:
    with running(database_url) as house, window(browser) as page:
        page.goto(house.base)
        attach = page.get_by_role("button", name="Add a photo or file")
        expect(attach).to_be_hidden()
        page.locator("#demo-interaction").click()
        press(page, "How was the help", "5")
        expect(attach).to_be_visible()
        write(page, "Everything")
        press(page, "What was it about", "Price")
        expect(line(page, "Thank you, this helps us.")).to_be_visible()
        expect(attach).to_be_visible()
        page.locator("#demo-interaction").click()
        press(page, "How was the help", "1")
        page.locator(".buttons button", has_text="End survey").last.click()
        expect(line(page, "All right, we stop here.")).to_be_visible()
        expect(attach).to_be_visible()
