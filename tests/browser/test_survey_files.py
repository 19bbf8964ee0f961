"""A survey goes out of a real browser as a file, and comes back in as one."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.windows import PHONE, WIDE, line, press, window, write
from tests.harness import running

SURVEY = "survey: quick\nlanguage: en\ncsat: Kako je bilo, čšž?\n"


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_a_survey_is_saved_changed_and_brought_back(
    browser: Browser, database_url: str, tmp_path: Path, size: dict[str, int]
) -> None:
    with running(database_url) as house, window(browser, size=size) as owner:
        owner.goto(house.base)
        write(owner, f"/start {house.owner_code()}")
        expect(line(owner, "You are now the owner")).to_be_visible()
        owner.locator(".compose textarea").fill(f"/survey new\n{SURVEY}")
        owner.get_by_role("button", name="Send").click()
        expect(line(owner, "quick version 1 is saved")).to_be_visible()
        write(owner, "/survey export quick")
        with owner.expect_download() as saving:
            line(owner, "The text as a file").get_by_role("link").click()
        saving.value.save_as(tmp_path / "quick.survey")
        assert saving.value.suggested_filename == "quick.survey"
        assert (tmp_path / "quick.survey").read_text(encoding="utf-8") == SURVEY

        changed = tmp_path / "changed.txt"
        changed.write_text(SURVEY.replace("čšž", "žšč"), encoding="utf-8")
        write(owner, "/survey import")
        asked = line(owner, "Send the survey as a text file")
        field = asked.get_by_label("Choose the file", exact=True)
        field.set_input_files(changed)
        expect(line(owner, "quick version 2 is saved")).to_be_visible()
        press(owner, "quick version 2 is saved", "Try it")
        expect(line(owner, "žšč")).to_be_visible()

        changed.write_bytes(b"\xff\xfe\x00")
        field.set_input_files(changed)
        expect(line(owner, "not plain text in UTF-8")).to_be_visible()
        changed.write_text("x" * 100_001, encoding="utf-8")
        field.set_input_files(changed)
        expect(line(owner, "too large for a survey")).to_be_visible()


def test_a_long_text_is_pasted_and_one_that_is_too_long_is_told_before(
    browser: Browser, database_url: str
) -> None:
    long = "".join(f"text t{n}: {'x' * 900}\n" for n in range(20))
    with running(database_url) as house, window(browser, size=WIDE) as owner:
        owner.goto(house.base)
        write(owner, f"/start {house.owner_code()}")
        expect(line(owner, "You are now the owner")).to_be_visible()
        field = owner.locator(".compose textarea")
        length = owner.locator(".compose .length")
        field.fill("x" * 3000)
        expect(length).to_be_hidden()
        field.fill("x" * 4001)
        expect(length).to_have_text("4,001 / 4,000")
        owner.get_by_role("button", name="Send").click()
        expect(owner.locator(".compose .refusal")).to_contain_text("4000 characters")
        field.fill(f"survey: long\n{long}{long}")
        owner.get_by_role("button", name="Send").click()
        expect(owner.locator(".compose .refusal")).to_contain_text("A survey holds")
        field.fill(f"survey: long\n{long}")
        expect(length).to_have_text("18,222 / 20,000")
        owner.get_by_role("button", name="Send").click()
        expect(line(owner, "long version 1 is saved")).to_be_visible()
