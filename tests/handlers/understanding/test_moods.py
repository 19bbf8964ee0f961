"""Whose words are scored: a language that nobody here reads has no mood."""

import pytest

from handlers.sentiment import mood


@pytest.mark.parametrize("text", ["ну такое", "predrago", "ja hvala", "on Tuesday"])
def test_few_words_that_the_scorer_does_not_know_are_unknown(text: str) -> None:
    assert mood.measure(text, "en") == mood.Mood()


@pytest.mark.parametrize(
    ("text", "polarity"), [("awful", -1.0), ("slow", -0.3), ("very nice", 0.78)]
)
def test_few_words_that_it_knows_are_scored(text: str, polarity: float) -> None:
    assert mood.measure(text, "en").polarity == polarity


def test_a_sentence_in_english_may_be_neutral() -> None:
    assert mood.measure("It came on Tuesday morning", "en").polarity == 0
