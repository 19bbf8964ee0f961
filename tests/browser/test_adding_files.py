"""Adding a file in the chat and opening it at the desk, in a real browser."""

import base64
import wave
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.windows import PHONE, line, press, sign_in, window, write
from tests.harness import Running, running

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
    "awAAAABJRU5ErkJggg=="
)

PLAYED = """sound => new Promise((done) => {
    sound.addEventListener("ended", done);
    sound.play();
})"""


def asked_why(page: Page, house: Running) -> None:
    """Let a visitor end a conversation, give a 2 and be asked what went wrong."""
    page.goto(house.base)
    expect(page.locator(".attach")).to_be_hidden()
    page.locator("#demo-interaction").click()
    press(page, "How was the help you got from Maja", "2")
    expect(line(page, "What went wrong?")).to_contain_text("up to 10 MB")


def test_a_photo_is_added_on_a_phone_and_opened_at_the_desk(
    browser: Browser, database_url: str, tmp_path: Path
) -> None:
    photo = tmp_path / "parcel.png"
    photo.write_bytes(PIXEL)
    with (
        running(database_url) as house,
        window(browser, size=PHONE) as customer,
        window(browser) as agent,
    ):
        sign_in(agent, house, "Bo")
        asked_why(customer, house)
        attach = customer.get_by_role("button", name="Add a photo or file")
        expect(attach).to_be_visible()
        box = attach.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 40
        with customer.expect_file_chooser() as chosen:
            attach.click()
        chosen.value.set_files(photo)
        expect(customer.locator(".added")).to_contain_text("parcel.png")
        wide = customer.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE["width"]
        write(customer, "It came broken")
        expect(customer.locator(".added")).to_be_hidden()
        own = line(customer, "It came broken")
        expect(own).to_contain_text("Photo")
        expect(line(customer, "What was it about")).to_be_visible()
        expect(attach).to_be_visible()

        card = agent.locator(".staff .line", has_text="csat <= 2").first
        link = card.get_by_role("link", name="Photo – open")
        with agent.expect_popup() as opened:
            link.click()
        shown = opened.value.locator("img.file-shown")
        expect(shown).to_be_visible()
        assert shown.evaluate("image => image.naturalWidth") == 1
        with opened.value.expect_download() as kept:
            opened.value.get_by_role("link", name="Download").click()
        assert Path(kept.value.path()).read_bytes() == PIXEL
        assert kept.value.suggested_filename == "parcel.png"


def test_a_file_alone_is_an_answer_and_another_can_be_taken_back(
    browser: Browser, database_url: str, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("a.txt", "b.txt", f"{'c' * 90}.txt")]
    for file in files:
        file.write_text(file.name)
    with running(database_url) as house, window(browser, size=PHONE) as customer:
        asked_why(customer, house)
        customer.locator("input.files").set_input_files(files)
        long = customer.get_by_role("button", name="Remove: ccc")
        expect(long).to_be_in_viewport(ratio=1)
        long.click()
        remove = customer.get_by_role("button", name="Remove: a.txt")
        remove.focus()
        customer.keyboard.press("Enter")
        expect(customer.locator(".added li")).to_have_count(1)
        customer.get_by_role("button", name="Send").click()
        expect(line(customer, "File “b.txt”")).to_be_visible()
        expect(line(customer, "What was it about")).to_be_visible()


def test_a_recording_can_be_played_at_the_desk(
    browser: Browser, database_url: str, tmp_path: Path
) -> None:
    tone = tmp_path / "tone.wav"
    with wave.open(str(tone), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * 8000))
    with (
        running(database_url) as house,
        window(browser) as customer,
        window(browser) as agent,
    ):
        sign_in(agent, house, "Bo")
        asked_why(customer, house)
        customer.locator("input.files").set_input_files(tone)
        described = customer.locator(".compose textarea").get_attribute(
            "aria-describedby"
        )
        expect(customer.locator(f"#{described}")).to_contain_text("tone.wav")
        customer.get_by_role("button", name="Send").click()
        link = agent.get_by_role("link", name="Voice note – open")
        with agent.expect_popup() as opened:
            link.click()
        player = opened.value.locator("audio.file-shown")
        player.evaluate(PLAYED)
        assert player.evaluate("sound => sound.duration") == 1


def test_a_file_that_is_too_large_is_left_out_before_it_is_sent(
    browser: Browser, database_url: str, tmp_path: Path
) -> None:
    large = tmp_path / "film.mp4"
    large.write_bytes(bytes(10 * 1024 * 1024 + 1))
    with running(database_url) as house, window(browser) as customer:
        asked_why(customer, house)
        customer.locator("input.files").set_input_files(large)
        expect(customer.locator(".compose .refusal")).to_contain_text(
            "One file may have at most 10 MB, so this one was left out: film.mp4"
        )
        expect(customer.locator(".added")).to_be_hidden()
        write(customer, "It was late")
        expect(line(customer, "What was it about")).to_be_visible()
