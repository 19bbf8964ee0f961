"""What comes with messages, in the vendors' shapes; names and claims may be lies."""

from typing import Any

import pytest
from telegram import Bot

from bot import ears
from bot.channels.slack.hearing import Hearing as SlackHearing
from bot.channels.telegram.hearing import Hearing as TelegramHearing
from bot.channels.telegram.moves import Moves
from bot.tokens import Seal
from bot.web import sniffing
from storage.records import Said
from tests.bot import test_slack_hearing, test_telegram_hearing
from tests.builders import NOW
from tests.platforms.telegram import TOKEN

SEAL = Seal("a-secret-for-tests-that-is-long-enough")
TELEGRAM = TelegramHearing(Bot(TOKEN), SEAL, Moves())
SLACK = SlackHearing(SEAL)
FILE = {"file_id": "AwACAgQAAxkBAAI", "file_unique_id": "AgAD", "file_size": 9000}
THUMB = {**FILE, "file_id": "thumb", "width": 90, "height": 90}
LONG = "a" * 300 + ".pdf"


def from_telegram(**more: Any) -> Said:
    message = test_telegram_hearing.message(text=None, **more)
    event = TELEGRAM.read({"update_id": 5, "message": message}, NOW)
    assert isinstance(event, Said)
    return event


def from_slack(*files: dict[str, Any], text: str = "") -> Said:
    body = test_slack_hearing.message(subtype="file_share", text=text, files=files)
    event = SLACK.said(body, NOW, name="Ana", language=None)
    assert isinstance(event, Said)
    return event


@pytest.mark.parametrize(
    ("content", "kind", "seconds"),
    [
        ({"voice": {**FILE, "duration": 12, "mime_type": "audio/ogg"}}, "voice", 12),
        ({"audio": {**FILE, "duration": 180, "title": "Song"}}, "file", 180),
        (
            {"video": {**FILE, "duration": 7, "width": 1, "height": 1}},
            "video",
            7,
        ),
        ({"video_note": {**FILE, "duration": 7, "length": 240}}, "video", 7),
        ({"document": {**FILE, "file_name": "bill.pdf"}}, "file", None),
    ],
)
def test_each_kind_of_telegram(
    content: dict[str, Any], kind: str, seconds: int | None
) -> None:
    event = from_telegram(**content)
    (one,) = event.carried
    assert (one.kind, one.file, one.size, one.seconds) == (
        kind,
        FILE["file_id"],
        9000,
        seconds,
    )
    assert (event.text, event.dropped, event.album) == ("", False, None)


def test_of_a_photo_the_largest_size_is_kept() -> None:
    large = {**FILE, "width": 1280, "height": 960}
    event = from_telegram(photo=[THUMB, large], media_group_id="13519")
    assert [one.file for one in event.carried] == [FILE["file_id"]]
    assert event.album == "13519"


def test_a_moving_picture_is_one_thing_although_telegram_tells_of_two() -> None:
    film = {**FILE, "duration": 3, "width": 1, "height": 1}
    document = {**FILE, "file_name": "giphy.mp4", "mime_type": "video/mp4"}
    event = from_telegram(animation=film, document=document)
    assert [one.kind for one in event.carried] == ["video"]


def test_a_sticker_keeps_what_it_stands_for() -> None:
    sticker = {
        **FILE,
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "👍",
    }
    (one,) = from_telegram(sticker=sticker).carried
    assert (one.kind, one.emoji) == ("sticker", "👍")


@pytest.mark.parametrize(
    "content",
    [
        {"location": {"latitude": 1.0, "longitude": 2.0}},
        {"contact": {"phone_number": "1", "first_name": "A"}},
        {"dice": {"emoji": "🎲", "value": 3}},
    ],
)
def test_a_place_or_a_contact_is_not_kept(content: dict[str, Any]) -> None:
    event = from_telegram(**content)
    assert (event.carried, event.dropped) == ((), True)


@pytest.mark.parametrize(
    "file",
    [
        {**FILE, "file_id": "a\x00b"},
        {**FILE, "file_id": "x" * 301},
        {**FILE, "file_id": 7},
        {"file_unique_id": "a"},
    ],
)
def test_an_id_that_is_none_is_not_taken(file: dict[str, Any]) -> None:
    message = test_telegram_hearing.message(text=None, document=file)
    with pytest.raises((ValueError, KeyError, TypeError)):
        TELEGRAM.read({"update_id": 5, "message": message}, NOW)


def test_odd_numbers_are_not_told_and_large_ones_fit_the_database() -> None:
    for size in (-1, True, None, "9"):
        (one,) = from_telegram(document={**FILE, "file_size": size}).carried
        assert one.size is None
    (one,) = from_telegram(document={**FILE, "file_size": 10**30}).carried
    assert one.size == 2**53


def test_files_of_slack() -> None:
    voice = {
        "id": "F1AB",
        "name": "audio_message.webm",
        "mimetype": "video/webm",
        "subtype": "slack_audio",
        "duration_ms": 12_400,
        "size": 9000,
        "mode": "hosted",
    }
    photo = {"id": "F2", "name": "a.png", "mimetype": "image/png", "size": 5}
    film = {"id": "F3", "name": "a.mp4", "mimetype": "video/mp4", "size": 5}
    event = from_slack(voice, photo, film, text="see &lt;here&gt;")
    assert [(one.kind, one.file) for one in event.carried] == [
        ("voice", "F1AB"),
        ("photo", "F2"),
        ("video", "F3"),
    ]
    assert event.carried[0].seconds == 12
    assert (event.text, event.dropped) == ("see <here>", False)


@pytest.mark.parametrize("mode", ["external", "tombstone", "hidden_by_limit"])
def test_a_file_that_slack_does_not_have_is_not_kept(mode: str) -> None:
    event = from_slack({"id": "F1", "mode": mode}, {"id": "F2", "mode": "hosted"})
    assert [one.file for one in event.carried] == ["F2"]
    assert event.dropped


@pytest.mark.parametrize("id", ["", "../x", "f1", None, 7, "F" * 50])
def test_an_id_that_slack_would_not_write_is_not_taken(id: object) -> None:
    with pytest.raises(ValueError, match="not as Slack"):
        from_slack({"id": id})


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("bill.pdf", "bill.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ana\\bill.pdf", "bill.pdf"),
        ("/", ""),
        ("..", ""),
        ("a\x00b\n c.txt", "ab c.txt"),
        ("gpj.\u202eexe.pdf", "gpj.exe.pdf"),
        ("\ud800.pdf", "\ufffd.pdf"),
        ("<img src=x onerror=alert(1)>.svg", "<img src=x onerror=alert(1)>.svg"),
        (None, ""),
        (7, ""),
    ],
)
def test_a_name_is_only_a_name(told: object, kept: str) -> None:
    assert ears.file_name(told) == kept


def test_a_long_name_keeps_its_ending() -> None:
    name = ears.file_name(LONG)
    assert len(name) == 120
    assert name.endswith("aaa.pdf")


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("audio/ogg", "audio/ogg"),
        ("Text/HTML; charset=utf-8", "text/html"),
        ("text/html\r\nX: y", ""),
        ("x", ""),
        (None, ""),
    ],
)
def test_a_claimed_type_is_written_as_one_or_not_at_all(
    told: object, kept: str
) -> None:
    assert ears.media_type(told) == kept


@pytest.mark.parametrize(
    ("head", "media", "shown"),
    [
        (b"\xff\xd8\xff\xe0", "image/jpeg", "image"),
        (b"\x89PNG\r\n\x1a\n", "image/png", "image"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp", "image"),
        (b"RIFF\x00\x00\x00\x00AVI ", sniffing.UNKNOWN, ""),
        (b"OggS\x00\x02", "audio/ogg", "audio"),
        (b"\x00\x00\x00\x20ftypM4A ", "audio/mp4", "audio"),
        (b"\x00\x00\x00\x20ftypisom", "video/mp4", "video"),
        (b"\x00\x00\x00\x20ftypheic", sniffing.UNKNOWN, ""),
        (b"<svg xmlns=", sniffing.UNKNOWN, ""),
        (b"<!doctype html>", sniffing.UNKNOWN, ""),
        (b"", sniffing.UNKNOWN, ""),
    ],
)
def test_only_the_bytes_say_what_they_are(head: bytes, media: str, shown: str) -> None:
    assert sniffing.media_type(head) == media
    assert sniffing.shown_as(media) == shown
