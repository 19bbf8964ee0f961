"""A question that is asked once more says why, and what would be understood."""

import pytest

from storage.engine import Database
from storage.records import Carried, Case
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import keys_of, told
from tests.conversations.test_attachments import PHOTO


@pytest.mark.parametrize("kind", ["csat", "nps", "choice", "yesno", "date"])
def test_a_photo_at_a_question_to_press_is_kept_and_that_is_said(
    database: Database, kind: str
) -> None:
    life = asked(database, kind, "text")
    life.says(ANA, "", carried=(PHOTO,))
    again = life.newest(ANA)
    assert keys_of(again)[0] == "kept-beside"
    assert "did not quite get that" not in life.text_of(again)
    assert again.buttons
    assert answers(life)[kind].attached


def test_a_photo_does_not_use_up_the_second_asking(database: Database) -> None:
    life = asked(database, "csat", "text")
    life.says(ANA, "", carried=(PHOTO,))
    assert told(life.says(ANA, "excellent"), "please-again-score")
    life.says(ANA, "5")
    answer = answers(life)["csat"]
    assert (answer.rating, answer.attached) == (5, True)


def test_words_with_a_photo_are_excused_for_themselves(database: Database) -> None:
    life = asked(database, "choice", "text")
    life.says(ANA, "purple", carried=(PHOTO,))
    assert keys_of(life.newest(ANA))[:2] == ["kept-beside", "please-again"]
    assert answers(life)["choice"].words == "purple"


@pytest.mark.parametrize("words", ["excellent", "not bad", "odlično"])
def test_praise_is_no_number_and_the_scale_is_told_in_words(
    database: Database, words: str
) -> None:
    life = asked(database, "csat", "text")
    life.says(ANA, words)
    said = life.text_of(life.newest(ANA))
    assert "a number from 1 to 5" in said
    assert "1 is very dissatisfied, 5 is very satisfied." in said
    assert answers(life)["csat"].rating is None


@pytest.mark.parametrize("kind", ["yesno", "consent", "contact"])
@pytest.mark.parametrize(
    ("sign", "meant"), [("👍", "yes"), ("👍🏿", "yes"), ("👎", "no"), ("👎🏻", "no")]
)
def test_a_thumb_is_a_yes_or_a_no(
    database: Database, kind: str, sign: str, meant: str
) -> None:
    life = asked(database, kind, "text")
    life.says(ANA, sign)
    assert answers(life)[kind].choice == meant


def test_a_thumb_may_be_a_sticker(database: Database) -> None:
    life = asked(database, "yesno", "text")
    life.says(ANA, "", carried=(Carried(kind="sticker", file="s", emoji="👎"),))
    assert answers(life)["yesno"].choice == "no"


WAITED = """survey: kinds
touchpoint: support.chat
language: de
number 0-240 minuten: Wie lange haben Sie gewartet (in Minuten)?
text: Noch etwas?
escalate: minuten >= 60
"""


@pytest.mark.parametrize("words", ["zwei Stunden", "2h", "1 Stunde", "1,5 Stunden"])
def test_a_number_in_another_unit_is_asked_for_once_more(
    database: Database, words: str
) -> None:
    life = asked_text(database, WAITED)
    assert told(life.says(ANA, words), "please-again-unit")
    life.says(ANA, "120 Minuten")
    assert answers(life)["minuten"].number == 120
    assert life.every(Case)


def test_a_number_twice_in_another_unit_stays_in_words(database: Database) -> None:
    life = asked_text(database, WAITED)
    life.says(ANA, "2h")
    assert told(life.says(ANA, "2 Stunden"), "kept-as-comment")
    kept = answers(life)["minuten"]
    assert (kept.number, kept.words) == (None, "2h\n2 Stunden")


def test_a_number_beyond_the_range_is_told_which_ones_fit(database: Database) -> None:
    life = asked_text(database, WAITED)
    life.says(ANA, "300")
    said = life.text_of(life.newest(ANA))
    assert "Only numbers from 0 to 240 fit here" in said
    assert "did not quite get that" not in said
