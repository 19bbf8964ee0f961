"""At the steps of a survey that is written together, plain words are enough."""

import pytest

from handlers.governing.wizard import intents
from handlers.words.folding import fold
from storage.engine import Database
from storage.records import Survey
from storage.records.house import SHIPPED
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import begun, given

SATISFIED = {
    "en": "satisfaction",
    "sl": "ali so zadovoljni",
    "et": "rahulolu",
    "de": "wie zufrieden sie sind",
    "fr": "leur satisfaction",
    "es": "si están satisfechos",
    "it": "la loro soddisfazione",
    "pt": "a satisfação",
    "pl": "czy są zadowoleni",
    "uk": "чи задоволені",
    "ru": "довольны ли они",
    "ar": "هل هم راضون",
}
LOW = {
    "en": "if it is low",
    "sl": "pri nizki",
    "et": "kui on madal",
    "de": "wenn sie niedrig ist",
    "fr": "si elle est mauvaise",
    "es": "si es baja",
    "it": "se il voto è basso",
    "pt": "se for baixa",
    "pl": "przy niskiej",
    "uk": "якщо низька",
    "ru": "если низкая",
    "ar": "إذا كانت منخفضة",
}
NOTHING = {
    "en": "none",
    "sl": "nobena",
    "et": "mitte ükski",
    "de": "keine",
    "fr": "aucune",
    "es": "ninguna",
    "it": "nessuna",
    "pt": "nenhuma",
    "pl": "żadne",
    "uk": "жодного",
    "ru": "никаких",
    "ar": "بدون",
}
YES = {
    **{"en": "yes", "sl": "da", "et": "jah", "de": "ja", "fr": "oui", "es": "sí"},
    **{"it": "sì", "pt": "sim", "pl": "tak", "uk": "так", "ru": "да", "ar": "نعم"},
}
NO = {
    **{"en": "no", "sl": "ne", "et": "ei", "de": "nein", "fr": "non", "es": "no"},
    **{"it": "no", "pt": "não", "pl": "nie", "uk": "ні", "ru": "нет", "ar": "لا"},
}


@pytest.fixture
def life(database: Database) -> Life:
    """An installation in which an owner has begun to write a survey."""
    return begun(Life(database))


@pytest.mark.parametrize("language", SHIPPED)
def test_each_step_is_answered_in_ones_own_words(life: Life, language: str) -> None:
    life.says(OWNER, f"/language {language}")
    life.says(OWNER, "shop")
    for words in (NOTHING[language], SATISFIED[language], YES[language]):
        life.says(OWNER, words)
    for words in (LOW[language], NOTHING[language], LOW[language], YES[language]):
        life.says(OWNER, words)
    kept = given(life)
    assert [kept[one] for one in ("touch", "kind", "words", "why")] == [
        *("-", "csat", "=", "low")
    ]
    assert [kept[one] for one in ("about", "call", "thanks")] == ["-", "low", "="]
    life.says(OWNER, NO[language])
    assert [one.name for one in life.every(Survey)] == ["shop"]


@pytest.mark.parametrize("language", SHIPPED)
def test_a_yes_takes_and_a_no_leaves_out(life: Life, language: str) -> None:
    life.says(OWNER, f"/language {language}")
    for words in ("shop", NO[language], "csat", "=", NO[language], YES[language]):
        life.says(OWNER, words)
    kept = given(life)
    assert (kept["touch"], kept["why"], kept["about"]) == ("-", "no", "=")
    assert told(life.says(OWNER, YES[language]), "wizard-choose")
    life.says(OWNER, NO[language])
    assert given(life)["call"] == "-"
    assert told(life.says(OWNER, NO[language]), "wizard-sentence")


@pytest.mark.parametrize("word", ["skip", "Skip it", "preskoči", "überspringen"])
def test_a_skip_leaves_out_what_may_be_left_out(life: Life, word: str) -> None:
    for _ in range(2):
        life.says(OWNER, "shop")
    assert told(life.says(OWNER, word), "wizard-choose")
    for words in ("nps", *[word] * 5, "sl"):
        life.says(OWNER, words)
    (survey,) = life.every(Survey)
    assert "nps: How likely are you" in survey.text
    assert "choice" not in survey.text


def test_own_words_are_left_out_of_a_translation_by_a_no(life: Life) -> None:
    for words in ("shop", "-", "text", "What?", "-", "="):
        life.says(OWNER, words)
    assert told(life.says(OWNER, "sl et"), "wizard-translate")
    life.says(OWNER, "no")
    life.says(OWNER, "leave it")
    (survey,) = life.every(Survey)
    assert "sl: leave it" not in survey.text
    assert "et: leave it" in survey.text


@pytest.mark.parametrize("word", ["yes", "no", "Skip"])
def test_a_bare_word_is_nobodys_name(life: Life, word: str) -> None:
    assert told(life.says(OWNER, word), "wizard-press-or-type")
    assert "name" not in given(life)


def test_languages_are_named_in_a_sentence(life: Life) -> None:
    for words in ("shop", "-", "text", "=", "-", "="):
        life.says(OWNER, words)
    life.says(OWNER, "only Slovenian and Deutsch")
    (survey,) = life.every(Survey)
    assert "  sl: Kaj" in survey.text
    assert "  de: Was" in survey.text
    assert "  et: " not in survey.text


@pytest.mark.parametrize(
    "words", ["polonais et italien", "Le polonais et l’italien.", "polski i włoski"]
)
def test_the_french_and_is_no_language(life: Life, words: str) -> None:
    for before in ("shop", "-", "text", "=", "-", "="):
        life.says(OWNER, before)
    life.says(OWNER, words)
    (survey,) = life.every(Survey)
    assert "  pl: " in survey.text
    assert "  it: " in survey.text
    assert "  et: " not in survey.text


def test_long_words_are_ones_own(life: Life) -> None:
    wording = "Yes, " * 20 + "or was it no?"
    for words in ("shop", "-", "text", wording):
        life.says(OWNER, words)
    assert given(life)["words"] == wording


def test_a_name_may_mean_something_elsewhere(life: Life) -> None:
    life.says(OWNER, "Nada")
    assert given(life)["name"] == "nada"


def test_longer_words_are_ones_own(life: Life) -> None:
    for words in ("shop", "no-reply mails", "csat", "No problem with our shop?"):
        life.says(OWNER, words)
    kept = given(life)
    assert (kept["touch"], kept["words"]) == (
        *("no-reply mails", "No problem with our shop?"),
    )


def test_what_could_mean_two_things_is_asked_again(life: Life) -> None:
    for words in ("shop", "-"):
        life.says(OWNER, words)
    assert told(life.says(OWNER, "easy and satisfied"), "wizard-choose")


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("Price\nDelivery, slow\nService; help", "Price|Delivery, slow|Service; help"),
        ("Price; Delivery, slow; Other ...", "Price|Delivery, slow|Other ..."),
        ("Price, Delivery,Other", "Price|Delivery|Other"),
        ("- Price\n• Delivery\n\n", "Price|Delivery"),
        ("السعر؛ التوصيل، بطيء", "السعر|التوصيل، بطيء"),
        ("السعر، التوصيل", "السعر|التوصيل"),
    ],
)
def test_options_keep_the_commas_that_part_nothing(
    life: Life, typed: str, options: str
) -> None:
    for words in ("shop", "-", "text", "="):
        life.says(OWNER, words)
    life.says(OWNER, typed)
    assert given(life)["about"].split("\n") == options.split("|")


def test_words_of_an_intent_are_folded_and_of_one_choice_only() -> None:
    for some in intents.MEANT.values():
        every = [(value, one) for value, begin in some.items() for one in begin]
        for value, one in every:
            assert one == fold(one)
            others = [other for name, other in every if name != value]
            assert not [o for o in others if o.startswith(one) or one.startswith(o)]
