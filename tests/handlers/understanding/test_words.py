"""Words that steer, compare and thank, as people type them."""

import pytest
from hypothesis import given

from handlers.questionnaire.controls import Control, read_control
from handlers.questionnaire.expectations import (
    Expectation,
    read_expectation,
    tells_more,
)
from handlers.words.folding import fold, folded, phrases, table, words_of
from handlers.words.thanks import is_thanks
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts

STEERED: dict[str, tuple[str, str, str, str]] = {
    "en": ("skip", "stop", "back", "change"),
    "sl": ("preskoči", "končaj", "nazaj", "spremeni"),
    "et": ("jäta vahele", "lõpeta", "tagasi", "muuda"),
    "de": ("überspringen", "aufhören", "zurück", "ändern"),
    "fr": ("passer", "arrêter", "retour", "modifier"),
    "es": ("saltar", "basta", "atrás", "cambiar"),
    "it": ("salta", "basta", "indietro", "modifica"),
    "pt": ("pular", "parar", "voltar", "alterar"),
    "pl": ("pomiń", "dość", "wstecz", "zmień"),
    "uk": ("пропустити", "досить", "назад", "змінити"),
    "ru": ("пропустить", "хватит", "назад", "изменить"),
    "ar": ("تخطي", "توقف", "رجوع", "تغيير"),
}
CONTROLS: tuple[Control, ...] = ("skip", "stop", "back", "change")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_steer_by_words(language: str) -> None:
    for control, word in zip(CONTROLS, STEERED[language], strict=True):
        assert read_control(word) == control
        assert read_control(f" {word.upper()}!! ") == control
        assert read_control(fold(word)) == control


@pytest.mark.parametrize(
    "text",
    ["skip the details", "fine", "correct", "", "?", "don't stop", "stop it now"],
)
def test_words_in_a_sentence_do_not_steer(text: str) -> None:
    assert read_control(text) is None


COMPARED: dict[str, tuple[str, str, str]] = {
    "en": ("much worse than expected", "as expected", "better than I expected"),
    "sl": ("slabše", "kot sem pričakovala", "bolje od pričakovanj"),
    "et": ("halvem", "nagu ootasin", "parem kui ootasin"),
    "de": ("schlechter als erwartet", "wie erwartet", "besser als erwartet"),
    "fr": ("moins bien", "comme prévu", "mieux que prévu"),
    "es": ("peor de lo esperado", "como esperaba", "mejor de lo que pensaba"),
    "it": ("peggio del previsto", "come previsto", "meglio del previsto"),
    "pt": ("pior do que pensava", "como esperado", "melhor do que pensava"),
    "pl": ("gorzej niż myślałem", "zgodnie z oczekiwaniami", "lepiej niż myślałam"),
    "uk": ("гірше, ніж очікував", "як і очікувала", "краще, ніж очікував"),
    "ru": ("хуже, чем ожидал", "как и ожидала", "лучше, чем ожидал"),
    "ar": ("أسوأ من المتوقع", "كما توقعت", "أفضل من المتوقع"),
}
WAYS: tuple[Expectation, ...] = ("worse", "as", "better")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_compare_with_what_was_expected(language: str) -> None:
    for way, words in zip(WAYS, COMPARED[language], strict=True):
        assert read_expectation(words) == way, words
        assert read_expectation(f"{words.upper()}!") == way, words


@pytest.mark.parametrize(
    "text",
    [
        *("", "good", "not better", "not as good as expected", "better and worse"),
        *("nicht besser", "не лучше", "ni bolje", "better " + "x" * 300),
    ],
)
def test_what_is_no_comparison_is_not_taken_for_one(text: str) -> None:
    assert read_expectation(text) is None


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("1", "worse"),
        ("2.", "as"),
        ("C", "better"),
        ("wor", "worse"),
        ("as", "as"),
        ("bet", "better"),
        ("slabš", "worse"),
        ("be", None),
        ("b e", None),
        ("4", None),
        ("d", None),
    ],
)
def test_an_expectation_is_told_by_its_place_or_beginning(
    words: str, wanted: Expectation | None
) -> None:
    assert read_expectation(words) == wanted


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("worse", False),
        ("A bit worse.", False),
        ("much better than I expected", False),
        ("lepiej niż się spodziewałam", False),
        ("worse, the courier shouted at me", True),
        ("slabše, kurir je vpil name", True),
    ],
)
def test_a_reason_beside_an_expectation_is_told_apart(words: str, more: bool) -> None:
    assert read_expectation(words) is not None
    assert tells_more(words) == more


THANKED = {
    "en": "Thank you so much!",
    "sl": "Hvala lepa za pomoč",
    "et": "Suur tänu, aitäh abi eest",
    "de": "Vielen Dank für Ihre Hilfe",
    "fr": "Merci beaucoup",
    "es": "¡Muchas gracias!",
    "it": "Grazie mille",
    "pt": "Muito obrigada",
    "pl": "Dziękuję bardzo",
    "uk": "Щиро дякую",
    "ru": "Большое спасибо!",
    "ar": "شكراً جزيلاً",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_thank(language: str) -> None:
    assert is_thanks(THANKED[language])
    assert not is_thanks(f"{THANKED[language]} 12")


@pytest.mark.parametrize(
    "text", ["", "ok", "thanks but it broke again", "no thanks", "thanks " + "a " * 200]
)
def test_more_than_thanks_is_no_mere_thanks(text: str) -> None:
    assert not is_thanks(text)


@given(text=texts)
def test_any_text_can_be_looked_at(text: str) -> None:
    read_control(text)
    read_expectation(text)
    is_thanks(text)
    seen = folded(text, most=30)
    assert seen.plain == fold(text[:30])
    for place in range(len(seen.places)):
        assert seen.before(place) + seen.after(place) == text


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_text_of_any_length_is_folded_in_time(text: str) -> None:
    assert len(fold(text)) <= len(text)
    assert read_control(text) is None
    assert read_expectation(text) is None
    assert not is_thanks(text)


def test_words_are_compared_as_people_hear_them() -> None:
    assert words_of("Ça, d'accord — ŠTIRI; ٤2 Łódź!") == [
        *("ca", "daccord", "stiri", "42", "lodz")
    ]
    assert table("Štiri, pet", "šest") == {"stiri,", "pet", "sest"}
    assert phrases("jäta vahele, stop") == {"jata vahele", "stop"}
