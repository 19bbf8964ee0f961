"""Scores that people type behind their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.within import read_within

FIVE = range(1, 6)
TEN = range(11)


@pytest.mark.parametrize(
    ("text", "scale", "score", "beside"),
    [
        ("what a mess. 2", FIVE, 2, "what a mess"),
        ("what a mess. 2. Honestly", FIVE, 2, "what a mess Honestly"),
        ("it was like a 2 out of 10", TEN, 2, "it was like a"),
        ("I'd say it was 4/5 overall", FIVE, 4, "I'd say it was overall"),
        ("predrago 4", FIVE, 4, "predrago"),
        ("honestly just about a 4", FIVE, 4, "honestly just about a"),
        ("too expensive 4", FIVE, 4, "too expensive"),
        ("Waited two hours - 1", FIVE, 1, "Waited two hours"),
        ("muidu hea 4!", FIVE, 4, "muidu hea"),
        ("war ganz gut 4", FIVE, 4, "war ganz gut"),
        ("слишком дорого 3", FIVE, 3, "слишком дорого"),
        ("غال جدا ٣", FIVE, 3, "غال جدا"),
    ],
)
def test_one_number_behind_words_is_the_score(
    text: str, scale: range, score: int, beside: str
) -> None:
    assert read_within(text, scale) == (score, beside)


@pytest.mark.parametrize(
    "text",
    [
        "I waited 2 hours",
        "2 weeks",
        "order 4",
        "naročilo 4",
        "Bestellung 4",
        "4 people",
        "at 5 pm",
        "call me at 5",
        "pokličite me ob 5",
        "I waited until 4",
        "I got 4",
        "ordered 5, got 4",
        "it was like a 2 out of 10",
        "2 out of my 3 parcels came",
        "24/7",
        "version 2.4",
        "on 12.3.",
        "more than 4",
        "not a 5",
        "definitely not 5",
        "minus 2",
        "-2",
        "was it 4?",
        "a day that I will not forget in all my life 4",
        "it has been broken since 2024",
        "item #4",
        "100%",
        "no number at all",
    ],
)
def test_what_counts_or_names_something_is_none(text: str) -> None:
    assert read_within(text, FIVE) is None


@given(st.text())
def test_no_text_gives_a_score_off_the_scale(text: str) -> None:
    found = read_within(text, FIVE)
    assert found is None or found[0] in FIVE
