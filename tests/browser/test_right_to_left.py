"""The pages in Arabic: laid out from right to left, and nothing scrambled."""

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.voice import catalogue
from tests.browser.windows import PHONE, WIDE, line, window, write
from tests.harness import running


def arabic(key: str) -> str:
    return catalogue.write(key, {}, "ar")


def left_of(page: Page, selector: str) -> float:
    box = page.locator(selector).last.bounding_box()
    assert box is not None
    return box["x"]


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "desk"])
def test_the_chat_is_laid_out_from_right_to_left(
    browser: Browser, database_url: str, size: dict[str, int]
) -> None:
    with (
        running(database_url) as house,
        window(browser, size=size, language="ar-EG") as page,
    ):
        page.goto(house.base)
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        page.get_by_role("button", name=arabic("page-demo-button")).click()
        question = line(page, "Maja")
        expect(question).to_be_visible()
        question.get_by_role("button", name="2", exact=True).click()
        write(page, "وصل الطرد متأخرا")
        write(page, "/help")
        expect(line(page, "/privacy")).to_be_visible()
        mine = page.locator(".from-me .parts").last.bounding_box()
        theirs = page.locator(".from-askafter .parts").last.bounding_box()
        assert mine is not None
        assert theirs is not None
        assert mine["x"] < theirs["x"] + theirs["width"] - mine["width"]
        assert left_of(page, ".send") < left_of(page, ".compose textarea")
        wide = "document.documentElement.scrollWidth > innerWidth"
        assert not page.evaluate(wide), "the page must not scroll sideways"


def test_the_desk_is_laid_out_from_right_to_left(
    browser: Browser, database_url: str
) -> None:
    with (
        running(database_url) as house,
        window(browser, language="ar-EG") as page,
    ):
        page.goto(house.base + house.desk_path())
        page.get_by_label(arabic("page-sign-in-name")).fill("Bo")
        page.get_by_role("button", name=arabic("page-sign-in-button")).click()
        page.wait_for_url(house.base + "/desk")
        staff, own = left_of(page, "#pane-staff"), left_of(page, "#pane-own")
        assert own < staff
        write(page, "/help")
        expect(line(page, "/report NAME")).to_contain_text("أرقام استبيان")
