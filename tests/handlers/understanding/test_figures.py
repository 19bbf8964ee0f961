"""Numbers that people type."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.figures import read_figure
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("12", "12", ""),
        ("-3", "-3", ""),
        ("−4", "-4", ""),
        ("minus 5", "-5", ""),
        ("minus five", "-5", ""),
        ("3,5", "3.5", ""),
        ("3.5", "3.5", ""),
        ("٣٫٥", "3.5", ""),
        ("1 200", "1200", ""),
        ("1\u00a0200", "1200", ""),
        ("1’200", "1200", ""),
        ("١٬٢٠٠", "1200", ""),
        ("1.200,50", "1200.50", ""),
        ("1,200.50", "1200.50", ""),
        ("1,200,300", "1200300", ""),
        ("12 €", "12", ""),
        ("€12", "12", ""),
        ("12kg", "12", ""),
        ("50 %", "50", ""),
        ("about 20", "20", ""),
        ("~20", "20", ""),
        ("približno 20", "20", ""),
        ("umbes 20", "20", ""),
        ("etwa 20 Tage", "20", ""),
        ("environ 20 jours", "20", ""),
        ("unos 20", "20", ""),
        ("circa 20", "20", ""),
        ("około 20", "20", ""),
        ("приблизно 20", "20", ""),
        ("около 20", "20", ""),
        ("حوالي ٢٠", "20", ""),
        ("five", "5", ""),
        ("five days", "5", ""),
        ("pet let", "5", ""),
        ("five, I think", "5", "I think"),
        ("five but often more", "5", "but often more"),
        ("I have 12 employees", "12", "I have 12 employees"),
        ("12, but often more", "12", "but often more"),
        ("more than 20", "20", "more than 20"),
    ],
)
def test_a_number_is_read_the_way_people_write_it(
    text: str, number: str, rest: str
) -> None:
    assert read_figure(text) == (Decimal(number), rest)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.200", "1200"),
        ("1,200", "1200"),
        ("12.500", "12500"),
        ("0.250", "0.250"),
        ("0,250", "0.250"),
        ("1.20", "1.20"),
        ("1.2000", "1.2000"),
        ("1234.567", "1234.567"),
    ],
)
def test_one_mark_before_exactly_three_digits_groups_thousands(
    text: str, number: str
) -> None:
    assert read_figure(text) == (Decimal(number), "")


@pytest.mark.parametrize(
    "text",
    [
        *("10-20", "2 or 3", "two or three", "2 or three", "12 5", "3x4", "1/2"),
        *("12.3.2026", "5:30", "1e5", "1.2.3", "½", "2½", "²", "A4", "covid19"),
        *("5k", "2 million", "3 тыс", "5 tausend", "two million", "NaN", "Infinity"),
        *("", "abc", "One thing I hated", "9" * 40, "ein Tag", "20 " + "x" * 300),
    ],
)
def test_what_is_no_single_number_is_not_taken_for_one(text: str) -> None:
    assert read_figure(text) is None


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    number=st.decimals(-999_999, 9_999_999, places=2).filter(
        lambda one: abs(one) >= 1 or not one
    )
)
def test_a_number_is_read_as_each_language_formats_it(
    language: str, number: Decimal
) -> None:
    system = "arab" if language == "ar" else "latn"
    text = format_decimal(number, locale=language, numbering_system=system)
    assert read_figure(text, language) == (number, ""), text


@given(text=texts, language=st.sampled_from(("", *LANGUAGES)))
def test_any_text_is_read_as_a_finite_number_or_none(text: str, language: str) -> None:
    found = read_figure(text, language)
    assert found is None or (found[0].is_finite() and abs(found[0]) < 10**15)


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_number_in_a_story_is_no_answer(text: str) -> None:
    assert read_figure(text) is None
