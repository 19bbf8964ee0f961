"""What a message offers may be typed: the label of a button, or a yes or no."""

import pytest

from bot.voice import catalogue
from storage.engine import Database
from storage.records import AuditEntry, Guide, Setting, Survey
from storage.records.house import SHIPPED
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA, BO, joined

TEXT = "survey: shop\ntouchpoint: shop\ncsat: How was it?\nescalate: csat <= 2\n"
BEGINNINGS = {
    "en": "step",
    "sl": "korak za",
    "et": "samm",
    "de": "Schritt",
    "fr": "pas à",
    "es": "paso",
    "it": "passo",
    "pt": "passo",
    "pl": "krok",
    "uk": "крок",
    "ru": "шаг",
    "ar": "خطوة",
}


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner."""
    life = Life(database)
    life.says(OWNER, "/start")
    return life


def state(life: Life) -> str:
    (survey,) = life.every(Survey)
    return str(survey.state)


@pytest.mark.parametrize("language", SHIPPED)
def test_the_way_to_begin_may_be_typed(life: Life, language: str) -> None:
    life.says(OWNER, f"/language {language}")
    label = catalogue.write("button-steps", {}, language)
    for words in (label, label.lower(), BEGINNINGS[language]):
        life.says(OWNER, "/survey new")
        assert told(life.says(OWNER, words), "wizard-name"), words


def test_a_template_may_be_typed_by_its_beginning(life: Life) -> None:
    life.says(OWNER, "/survey new")
    assert told(life.says(OWNER, "after support"), "wizard-languages")
    assert life.every(Guide)[0].given["template"] == "support"


def test_a_beginning_of_several_is_asked_again(life: Life) -> None:
    life.says(OWNER, "/survey new")
    for words in ("After", "by steps", "hm?"):
        assert told(life.says(OWNER, words), "wizard-choose")
    assert told(life.says(OWNER, "step by step"), "wizard-name")


def test_what_was_asked_long_ago_is_not_asked_again(life: Life) -> None:
    life.says(OWNER, "/survey new")
    life.passes(minutes=10)
    assert told(life.says(OWNER, "Good morning"), "nothing-open-colleague")


def test_a_way_to_begin_is_typed_in_the_middle_of_another_walk(life: Life) -> None:
    life.says(OWNER, "/survey steps")
    life.says(OWNER, "/survey new")
    assert told(life.says(OWNER, "As a text"), "survey-typed")
    assert life.every(Guide)[0].given.keys() == {"base", "offers"}


@pytest.mark.parametrize(
    "word",
    ["yes", "Yes, please!", "Activate", "activ", "da", "ja", "oui", "так", "نعم"],
)
def test_a_yes_to_whether_it_shall_ask_activates(life: Life, word: str) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    assert told(life.says(OWNER, word), "survey-active")
    assert state(life) == "active"
    lines = [one for one in life.every(AuditEntry) if one.after == "1 active"]
    assert [(one.who, one.before) for one in lines] == [(OWNER.key, "1 draft")]


def test_a_yes_is_heard_below_the_draft_after_it_was_tried(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "try it")
    while life.every(Guide)[0].asks:
        life.says(OWNER, "skip")
    changed = TEXT.replace("survey: shop", "survey: other")
    assert told(life.says(OWNER, f"/survey new\n{changed}"), "survey-ready")
    assert told(life.says(OWNER, "yes"), "survey-active")


@pytest.mark.parametrize("language", SHIPPED)
def test_activate_may_be_typed_in_every_language(life: Life, language: str) -> None:
    life.says(OWNER, f"/language {language}")
    life.says(OWNER, f"/survey new\n{TEXT}")
    label = catalogue.write("button-activate", {}, language)
    assert told(life.says(OWNER, label[: max(4, len(label) - 1)]), "survey-active")


@pytest.mark.parametrize("word", ["no", "Not now", "später", "ne", "не сейчас", "لا"])
def test_a_no_leaves_it_a_draft(life: Life, word: str) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    assert told(life.says(OWNER, word), "survey-later")
    assert state(life) == "draft"
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")


def test_other_words_are_asked_again(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    again = life.says(OWNER, "yes, but when?")
    assert told(again, "wizard-choose")
    assert told(again, "survey-ready")
    assert state(life) == "draft"
    assert told(life.says(OWNER, "yes"), "survey-active")


def test_trying_and_changing_may_be_typed(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    assert told(life.says(OWNER, "change"), "survey-edit-how")
    life.says(OWNER, "/survey show shop")
    assert told(life.says(OWNER, "try it"), "preview-begins")


@pytest.mark.parametrize("word", ["yes", "activate", "try it"])
def test_a_draft_that_was_deleted_meanwhile_is_gone(life: Life, word: str) -> None:
    joined(life, "admin", BO)
    life.says(BO, f"/survey new\n{TEXT}")
    shown = life.newest(BO, "survey-ready")
    life.confirms(OWNER, "/survey delete shop")
    assert told(life.says(BO, word), "survey-gone")
    assert told(life.presses(BO, shown, "activate"), "survey-gone")
    assert told(life.presses(ANA, shown, "activate"), "not-yours")


def test_a_label_below_a_picture_presses_nothing(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "activate", picture=True)
    assert state(life) == "draft"


def test_a_yes_after_the_steps_activates_what_came_of_them(life: Life) -> None:
    life.says(OWNER, "/survey steps")
    for words in ("shop", "-", "text", "=", "-", "=", "done"):
        life.says(OWNER, words)
    assert told(life.says(OWNER, "yes"), "survey-active")


def test_a_yes_of_somebody_who_may_not_activates_nothing(life: Life) -> None:
    joined(life, "analyst", BO)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(BO, "/survey show shop")
    assert told(life.says(BO, "activate"), "nothing-open-colleague")
    assert told(life.says(ANA, "activate"), "nothing-open")
    assert state(life) == "draft"


@pytest.mark.parametrize("word", ["yes", "Yes!", "da", "jah", "sí", "так", "نعم"])
def test_a_yes_gives_the_command_that_was_probably_meant(life: Life, word: str) -> None:
    assert told(life.says(OWNER, "/setings"), "command-nearest")
    assert told(life.says(OWNER, word), "setting-title")


def test_its_words_go_along(life: Life) -> None:
    life.says(OWNER, "/setings quiet-days sat, sun")
    assert "Did you mean /settings quiet-days sat, sun?" in life.said_in(OWNER)[-1]
    assert told(life.says(OWNER, "yes"), "setting-changed")
    assert [one.value for one in life.every(Setting)] == ["sat,sun"]


def test_a_yes_after_two_minutes_is_about_nothing(life: Life) -> None:
    life.says(OWNER, "/setings")
    life.passes(minutes=2)
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")


def test_a_no_gives_no_command(life: Life) -> None:
    life.says(OWNER, "/setings")
    assert told(life.says(OWNER, "no"), "nothing-open-colleague")


def test_a_dangerous_command_still_asks_for_a_yes_of_its_own(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey delete shop")
    life.passes(minutes=2)
    life.says(OWNER, "/survey delte shop")
    assert told(life.says(OWNER, "yes"), "confirm-how")
    assert state(life) == "draft"
    assert told(life.says(OWNER, "yes"), "survey-deleted")


def test_a_yes_is_about_what_stands_last_and_not_about_the_danger_above(
    life: Life,
) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey delete shop")
    asked = life.newest(OWNER, "confirm-how")
    life.says(OWNER, "/setings")
    assert told(life.says(OWNER, "yes"), "setting-title")
    assert state(life) == "draft"
    assert told(life.presses(OWNER, asked, "yes"), "survey-deleted")


def test_the_draft_that_stands_last_is_activated_and_nothing_is_deleted(
    life: Life,
) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey delete shop")
    life.says(OWNER, "/survey new\n" + TEXT.replace("How was it", "How are we"))
    assert told(life.says(OWNER, "yes"), "survey-active")


def test_an_export_that_a_yes_gave_is_written_down(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey exprt shop")
    assert told(life.says(OWNER, "yes"), "survey-export")
    assert "export" in {one.what for one in life.every(AuditEntry)}


def test_what_is_nearly_a_code_is_not_shown_again(life: Life) -> None:
    life.says(ANA, "/strat o-nearly")
    assert "Did you mean /start?" in life.said_in(ANA)[-1]


def test_nobody_stops_or_starts_by_a_yes(life: Life) -> None:
    life.says(OWNER, "/stpo")
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")


def test_a_customers_yes_is_about_no_command(life: Life) -> None:
    assert told(life.says(ANA, "/langauge"), "command-nearest")
    assert told(life.says(ANA, "yes"), "nothing-open")
