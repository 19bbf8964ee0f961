"""At the steps of a survey, words about the walk itself are no wording and no name."""

from datetime import timedelta

import pytest

from storage.engine import Database
from storage.records import Guide, Survey
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import begun, given

LATER = (
    *("later", "not now", "Later, please!", "kasneje", "hiljem", "später"),
    *("plus tard", "más tarde", "più tardi", "mais tarde", "później", "пізніше"),
    *("позже", "لاحقا"),
)
BACK = (
    *("go back", "back please", "Nazaj, prosim", "tagasi", "zurück bitte"),
    *("retour svp", "atrás", "indietro", "voltar", "wstecz", "назад", "رجوع"),
)
FIRST = (
    *("the first one", "first please", "prvo", "esimene", "das erste", "le premier"),
    *("el primero", "il primo", "o primeiro", "pierwszy", "перший", "первый", "الأول"),
)
ANY = (
    *("default", "you choose", "privzeto", "vaikimisi", "egal", "par défaut"),
    *("por defecto", "scelga lei", "tanto faz", "domyślne", "байдуже"),
    *("по умолчанию", "افتراضي"),
)


@pytest.fixture
def life(database: Database) -> Life:
    """An installation in which an owner has begun to write a survey."""
    life = begun(Life(database))
    life.says(OWNER, "shop")
    return life


def up_to(life: Life, *words: str) -> None:
    for one in words:
        life.says(OWNER, one)


@pytest.mark.parametrize("word", LATER)
def test_later_keeps_the_walk_and_says_how_it_goes_on(life: Life, word: str) -> None:
    for step in ("-", "csat", "How was it?"):
        assert told(life.says(OWNER, word), "wizard-waits"), word
        life.says(OWNER, step)
    life.passes(hours=23)
    assert given(life)["words"] == "How was it?"
    assert told(life.says(OWNER, word), "wizard-waits")
    (guide,) = life.every(Guide)
    assert guide.expires_at == life.at + timedelta(days=1)


@pytest.mark.parametrize("word", BACK)
def test_back_goes_a_step_back(life: Life, word: str) -> None:
    up_to(life, "-", "csat")
    assert told(life.says(OWNER, word), "wizard-kind")
    assert "kind" not in given(life)


def test_nothing_lies_before_the_first_step(database: Database) -> None:
    life = begun(Life(database))
    assert told(life.says(OWNER, "go back"), "wizard-name")
    assert "name" not in given(life)


@pytest.mark.parametrize("word", [*FIRST, *ANY])
def test_what_is_offered_is_picked_in_words(life: Life, word: str) -> None:
    up_to(life, *[word] * 7)
    kept = given(life)
    assert [kept[one] for one in ("touch", "kind", "words", "why", "about")] == [
        *("support.chat", "csat", "=", "both", "=")
    ]
    assert (kept["call"], kept["thanks"]) == ("ask", "=")


def test_by_default_it_stays_in_its_own_language(life: Life) -> None:
    up_to(life, *["default"] * 8)
    assert [one.name for one in life.every(Survey)] == ["shop"]


def test_a_number_is_a_place_in_a_list(life: Life) -> None:
    up_to(life, "2", "3", "=", "2")
    kept = given(life)
    assert (kept["touch"], kept["kind"], kept["why"]) == ("delivery", "ces", "low")


def test_a_place_that_is_not_there_is_asked_again(life: Life) -> None:
    assert told(life.says(OWNER, "4"), "wizard-press-or-type")
    life.says(OWNER, "-")
    assert told(life.says(OWNER, "5"), "wizard-choose")


def test_a_score_is_no_place(life: Life) -> None:
    up_to(life, "-", "csat", "=", "no", "-")
    assert told(life.says(OWNER, "3"), "wizard-choose")


@pytest.mark.parametrize("word", ["4", "don't know", "ne vem", "je ne sais pas", "10"])
def test_no_sentence_is_asked_again_with_an_example(life: Life, word: str) -> None:
    up_to(life, "-", "csat")
    assert told(life.says(OWNER, word), "wizard-sentence")
    said = life.said_in(OWNER)[-1]
    assert "like the one below" in said
    assert "How satisfied are you" in said
    assert "words" not in given(life)


@pytest.mark.parametrize(
    "word", ["4", "don't know", "step by step please", "as a text"]
)
def test_that_is_nobodys_name(database: Database, word: str) -> None:
    life = begun(Life(database))
    assert told(life.says(OWNER, word), "wizard-press-or-type")


@pytest.mark.parametrize("word", ["stop", "never mind", "forget it", "konec", "basta"])
def test_who_gives_up_ends_it(life: Life, word: str) -> None:
    assert told(life.says(OWNER, word), "guide-stopped-wizard")


def test_a_sentence_that_begins_so_is_a_wording(life: Life) -> None:
    up_to(life, "-", "text", "First things first: what shall we mend?")
    assert given(life)["words"].startswith("First things")


def test_a_translation_is_not_picked(life: Life) -> None:
    up_to(life, "-", "text", "What?", "-", "=", "sl")
    assert told(life.says(OWNER, "default"), "wizard-press-or-type")
    assert told(life.says(OWNER, "7"), "wizard-press-or-type")


def test_a_way_to_begin_may_be_asked_for_politely(database: Database) -> None:
    life = Life(database)
    life.says(OWNER, "/survey new")
    assert told(life.says(OWNER, "step by step please"), "wizard-name")
