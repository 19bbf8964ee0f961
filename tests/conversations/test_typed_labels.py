"""What a button says may be typed instead, in the language of whoever types."""

import pytest

from bot.voice import catalogue, labels
from handlers.words.folding import words_of
from handlers.words.languages import BEGINNINGS, read_language
from storage.engine import Database
from storage.records import Account, Survey
from storage.records.house import SHIPPED
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import begun, given


@pytest.fixture
def life(database: Database) -> Life:
    """An installation in which an owner has begun to write a survey."""
    return begun(Life(database))


def test_typed_labels_alone_lead_to_a_survey(life: Life) -> None:
    for words in (
        *("Shop", "none: a program names the survey", "are they satisfied"),
        *("Take this", "Only after a low score", "No, leave it out"),
        *("at a low score, and", "take this", "Slovenian"),
    ):
        life.says(OWNER, words)
    (survey,) = life.every(Survey)
    assert "why (csat <= 3)" in survey.text
    assert "sl: Kako ste zadovoljni z nami?" in survey.text


@pytest.mark.parametrize("language", [one for one in SHIPPED if one != "en"])
def test_labels_are_typed_in_every_language(life: Life, language: str) -> None:
    life.says(OWNER, f"/language {language}")
    life.says(OWNER, "shop")
    for key in ("wizard-touch-none", "wizard-kind-nps", "wizard-take"):
        life.says(OWNER, catalogue.write(key, {}, language))
    for key in ("wizard-why-low", "wizard-about-none", "wizard-call-never"):
        life.says(OWNER, catalogue.write(key, {}, language))
    told_so_far = given(life)
    assert [told_so_far[one] for one in ("touch", "kind", "words", "why")] == [
        *("-", "nps", "=", "low")
    ]
    assert (told_so_far["about"], told_so_far["call"]) == ("-", "-")
    life.says(OWNER, catalogue.write("wizard-take", {}, language))
    life.says(OWNER, catalogue.write("wizard-done", {}, language))
    assert [one.name for one in life.every(Survey)] == ["shop"]


def test_a_beginning_that_several_labels_share_is_asked_again(life: Life) -> None:
    for words in ("shop", "-", "csat", "=", "both", "-"):
        life.says(OWNER, words)
    assert told(life.says(OWNER, "at a"), "wizard-choose")
    life.says(OWNER, "never")
    assert given(life)["call"] == "-"


def test_own_words_are_not_taken_for_the_beginning_of_a_label(life: Life) -> None:
    for words in ("shop", "None: a", "csat", "Take"):
        life.says(OWNER, words)
    assert (given(life)["touch"], given(life)["words"]) == ("None: a", "Take")


def test_back_may_be_typed(life: Life) -> None:
    life.says(OWNER, "shop")
    assert told(life.says(OWNER, "Back"), "wizard-name")
    assert told(life.says(OWNER, "back"), "wizard-name")
    assert "name" not in given(life)


def test_a_place_without_words_is_answered_with_an_example(life: Life) -> None:
    for words in ("shop", "-", "csat", "How was {agent}?"):
        life.says(OWNER, words)
    assert "For example: How was {agent|our team}?" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Slovenian, Estonian", "sl et"),
        ("slovenščina", "sl"),
        ("po slovenski", None),
        ("slovenski", "sl"),
        ("nemščina italijanščina", "de it"),
        ("Deutsch français español", "de fr es"),
        ("польська російська", "pl ru"),
        ("العربية", "ar"),
        ("sl ET", "sl et"),
        ("klingon", None),
        ("Slovak", None),
    ],
)
def test_languages_are_named_as_people_name_them(typed: str, codes: str | None) -> None:
    found = [read_language(word, SHIPPED) for word in words_of(typed)]
    assert (None if None in found else found) == (codes and codes.split())


def test_no_name_of_a_language_is_read_as_two() -> None:
    for code, beginnings in BEGINNINGS.items():
        for one in beginnings:
            others = [b for c, some in BEGINNINGS.items() if c != code for b in some]
            assert not [b for b in others if b.startswith(one) or one.startswith(b)]


def test_every_label_that_the_wizard_shows_can_be_typed() -> None:
    texts = (catalogue.FOLDER / "wizard.en.ftl").read_text(encoding="utf-8")
    shown = ("kind-", "why-", "call-", "done", "take", "touch-none", "about-none")
    begin = tuple(f"wizard-{one}" for one in (*shown, "translate-none"))
    keys = {line.partition(" =")[0] for line in texts.splitlines()}
    assert {one for one in keys if one.startswith(begin)} <= {*labels.TYPED}


def test_a_confirmation_is_given_by_its_label(life: Life) -> None:
    bo = Account(channel="web", id="b0b0", name="Bo")
    life.says(OWNER, "/stop")
    for answer, key in (
        ("No, leave it", "confirmed-no"),
        ("Yes, do it", "role-removed"),
    ):
        life.says(OWNER, "/role admin")
        code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
        life.says(bo, f"/start {code.split()[0]}")
        life.says(OWNER, "/role remove Bo")
        assert told(life.says(OWNER, answer), key)
