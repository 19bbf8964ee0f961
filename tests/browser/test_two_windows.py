"""The demonstration in two windows, as a newcomer walks it."""

from datetime import timedelta

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.windows import PHONE, line, press, sign_in, window, write
from tests.harness import running


def test_a_newcomer_walks_the_whole_loop_in_two_windows(
    browser: Browser, database_url: str
) -> None:
    with (
        running(database_url) as house,
        window(browser) as customer,
        window(browser) as agent,
    ):
        sign_in(agent, house, "Bo")
        customer.goto(house.base)
        customer.get_by_role("button", name="End a conversation").click()
        press(customer, "How was the help you got from Maja", "2")
        expect(line(customer, "Your answer: 2 of 5")).to_be_visible()
        write(customer, "The courier was rude. It was terrible!")
        expect(line(customer, "What was it about")).to_be_visible()

        card = agent.locator(".staff .line", has_text="csat <= 2").first
        expect(card).to_contain_text("It was terrible!")
        card.get_by_role("button", name="Take", exact=True).click()
        expect(card).to_contain_text("Taken by Bo")
        card.get_by_label("Reply to the customer").fill("I am sorry. A new one?")
        card.get_by_role("button", name="Send to the customer").click()
        expect(line(customer, "A new one?")).to_contain_text("Bo from our team")

        write(customer, "Yes please, to the same address.")
        expect(agent.locator(".room.staff")).to_contain_text("to the same address.")
        card.get_by_label("Reply to the customer").fill("third time this month")
        card.get_by_role("button", name="Keep as note").click()
        expect(agent.locator(".room.staff")).to_contain_text("third time this month")
        card.get_by_role("button", name="Resolve", exact=True).click()
        expect(card).to_contain_text("resolved")

        house.advance(timedelta(seconds=16))
        press(customer, "Is it solved for you?", "Yes, it is solved")
        expect(line(customer, "Good to hear")).to_be_visible()
        expect(agent.locator(".room.staff")).to_contain_text("it is solved")
        expect(customer.locator("body")).not_to_contain_text("third time this month")


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("sl-SI", "Kako ste bili zadovoljni s pomočjo?"),
        ("et-EE", "Kuidas jäite abiga rahule?"),
        ("ja-JP", "How was the help you got from Maja?"),
    ],
)
def test_the_chat_speaks_the_browsers_language(
    browser: Browser, database_url: str, language: str, question: str
) -> None:
    with (
        running(database_url) as house,
        window(browser, language=language, size=PHONE) as page,
    ):
        page.goto(house.base)
        page.locator("#demo-interaction").click()
        asked = line(page, question)
        expect(asked).to_be_visible()
        asked.get_by_role("button", name="5", exact=True).click()
        expect(asked).to_contain_text("5")
        expect(page.locator(".line")).to_have_count(3)


def test_a_page_that_comes_back_has_missed_nothing(
    browser: Browser, database_url: str
) -> None:
    with running(database_url) as house, window(browser) as page:
        page.goto(house.base)
        page.get_by_role("button", name="End a conversation").click()
        press(page, "How was the help", "5")
        expect(line(page, "What did we do well?")).to_be_visible()
        before = page.locator(".line").all_inner_texts()
        page.reload()
        expect(page.locator(".line")).to_have_count(len(before))
        write(page, "<img src=x onerror=alert(1)> was fast")
        expect(line(page, "<img src=x onerror=alert(1)>")).to_be_visible()


def test_the_whole_survey_can_be_answered_with_the_keyboard(
    browser: Browser, database_url: str
) -> None:
    with running(database_url) as house, window(browser) as page:
        page.goto(house.base)
        page.get_by_role("button", name="End a conversation").focus()
        page.keyboard.press("Enter")
        question = line(page, "How was the help")
        question.get_by_role("button", name="4", exact=True).focus()
        page.keyboard.press("Enter")
        write(page, "Everything")
        line(page, "What was it about").get_by_role("button", name="Price").focus()
        page.keyboard.press("Space")
        expect(line(page, "Thank you, this helps us.")).to_be_visible()
