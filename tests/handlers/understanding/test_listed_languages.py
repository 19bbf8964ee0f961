"""Languages as people list them."""

import pytest
from babel import Locale
from hypothesis import given

from handlers.words.languages import listed, read_language
from tests.handlers.understanding.languages import LANGUAGES, texts

PL_IT = {
    "en": "Polish and Italian; Polish, Italian; pl it",
    "sl": "poljščina in italijanščina",
    "et": "poola ja itaalia",
    "de": "Polnisch und Italienisch; das Polnische und das Italienische",
    "fr": "polonais et italien; le polonais et l'italien; le polonais et l’italien",
    "es": "polaco e italiano; el polaco y el italiano",
    "it": "polacco e italiano; il polacco e l'italiano",
    "pt": "polaco e italiano; o polaco e o italiano",
    "pl": "polski i włoski; polski oraz włoski",
    "uk": "польська і італійська; польська та італійська",
    "ru": "польский и итальянский",
    "ar": "البولندية و الإيطالية",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_languages_are_two_in_any_language(language: str) -> None:
    for words in PL_IT[language].split("; "):
        read = [read_language(one, LANGUAGES) for one in listed(words)]
        assert read == ["pl", "it"], words


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("polonais, italien et estonien", ["pl", "it", "et"]),
        ("le français et le polonais et l'anglais", ["fr", "pl", "en"]),
        ("sl et fr", ["sl", "et", "fr"]),
        ("et", ["et"]),
        ("english, et, french", ["en", "et", "fr"]),
        ("english et", ["en", "et"]),
        ("et english", ["et", "en"]),
        ("en, el", ["en", None]),
        ("en la", ["en", None]),
        ("lithuanien", [None]),
        ("", []),
        (", ,", []),
    ],
)
def test_a_code_stays_a_code(text: str, codes: list[str | None]) -> None:
    assert [read_language(one, LANGUAGES) for one in listed(text)] == codes


@given(text=texts)
def test_any_text_is_a_list(text: str) -> None:
    assert all(one in text for one in listed(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_known_by_its_name_in_each(language: str) -> None:
    for code in LANGUAGES:
        name = Locale(language).languages[code]
        assert read_language(name, LANGUAGES) == code, name
