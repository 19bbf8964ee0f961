"""Arabic beside Latin names, links and commands: nothing changes sides."""

import re
from datetime import UTC, datetime

import pytest

from bot import ears
from bot.channels.telegram import writing
from bot.tokens import Seal
from bot.voice import directions
from bot.voice.inert import TURNS
from bot.voice.wording import Voice
from storage.records import (
    Account,
    Address,
    Button,
    Commanded,
    Message,
    Phrase,
    Target,
    Ticket,
    Value,
    Words,
)
from tests.builders import NOW, named

SEAL = Seal("a secret key of the tests, long enough")
ROOM = Address(channel="telegram", room="7")


@pytest.fixture
def voice() -> Voice:
    made = Voice(seal=SEAL, base_url="https://ask.example", timezone="UTC")
    made.chats["telegram"] = "https://t.me/ask_bot"
    return made


def said(voice: Voice, key: str, **values: Value) -> str:
    return voice.sentence(Phrase(key=key, values=values), "ar", channel="telegram")


def test_a_name_stands_by_itself_in_an_arabic_sentence(voice: Voice) -> None:
    assert "\u2068Ana\u2069!" in said(voice, "invitation-named", name="Ana")
    hostile = said(voice, "invitation-named", name="\u202eAna\u2069")
    assert "\u2068Ana\u2069!" in hostile


def test_a_negative_number_keeps_its_minus(voice: Voice) -> None:
    assert "\u2068-0.5\u2069" in said(voice, "mood-negative", polarity=-0.5)
    assert "7" in said(voice, "card-title", number=7, state="x")
    assert "\u2068" not in said(voice, "answer-score", score=4, top=5)


def test_what_chooses_a_form_is_not_marked(voice: Voice) -> None:
    english = voice.sentence(Phrase(key="role-given", values={"role": "agent"}), "en")
    assert "agent" in english
    assert "موظف دعم" in said(voice, "role-given", role="agent")
    assert "تعليقين" in said(voice, "report-comments", n=2)


def test_links_and_codes_are_free_of_marks(voice: Voice) -> None:
    code = Ticket(kind="owner", id=named("code"))
    link = Ticket(kind="desk", id=named("link"), form="link")
    for key, values in (
        ("role-code", {"role": "agent", "code": code}),
        ("desk-link", {"link": link}),
        ("help-elsewhere", {}),
    ):
        text = said(voice, key, **values)
        for found in re.findall(r"(\S*(?:https://|r-|o-)\S*)", text):
            assert not TURNS & set(found), key
    assert said(voice, "role-code", role="x", code=code).split("\n")[-1].isascii()


def test_a_line_with_a_command_begins_at_the_right_and_keeps_the_slash(
    voice: Voice,
) -> None:
    lines = said(voice, "help-customer").split("\n")
    assert not TURNS & set(lines[0])
    assert lines[1].startswith("\u200f\u200e/stop ")
    assert said(voice, "survey-typed", text="survey: a\ncsat: b").isascii()


def test_other_languages_have_no_marks(voice: Voice) -> None:
    for language in ("en", "de", "ru"):
        phrase = Phrase(key="invitation-named", values={"name": "Ana"})
        assert not TURNS & set(voice.sentence(phrase, language))
    assert directions.of("ar-EG") == "rtl"
    assert directions.of("et") == "ltr"


def test_marks_reach_telegram_but_no_button_and_no_words_of_people(
    voice: Voice,
) -> None:
    message = Message(
        id=named("message"),
        to=ROOM,
        body=(
            Phrase(key="invitation-named", values={"name": "Ana"}),
            Words(text="a\u202eb", by="customer"),
        ),
        buttons=(
            (
                Button(
                    label=Phrase(key="button-show-named", values={"name": "support"}),
                    target=Target(kind="command", id=named("none"), choice="survey"),
                ),
            ),
        ),
        due_at=NOW,
        language="ar",
    )
    rendered = voice.rendered(message)
    shown = writing.text_of(rendered)
    assert "\u2068Ana\u2069" in shown
    assert "ab" in shown
    assert not TURNS & set(rendered.buttons[0][0].text)


@pytest.mark.parametrize(
    "text", ["\u200e/stop", "\u200f\u200e/stop\u2069", "/stop\u200f"]
)
def test_a_command_copied_with_its_marks_is_understood(text: str) -> None:
    event = ears.from_words(
        text,
        SEAL,
        key="1",
        at=datetime.now(UTC),
        where=ROOM,
        who=Account(channel="telegram", id="7"),
    )
    assert isinstance(event, Commanded)
    assert event.verb == "stop"
