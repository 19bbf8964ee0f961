"""Whose words are scored: a language that nobody here reads has no mood."""

import pytest

from handlers.sentiment import mood
from handlers.sentiment.labels import label


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


@pytest.mark.parametrize(
    "text",
    [
        "pretty bad honestly",
        "pretty awful",
        "Pretty useless, to be honest",
        "kind of bad",
        "it was fairly slow",
        "To be fair, it was bad",
    ],
)
def test_how_much_and_how_frankly_is_no_praise(text: str) -> None:
    assert label(mood.measure(text, "en").polarity) == "negative"


@pytest.mark.parametrize(
    "text", ["pretty good", "it is in a pretty box", "honestly great"]
)
def test_praise_stays_praise(text: str) -> None:
    felt = mood.measure(text, "en").polarity
    assert felt is not None
    assert felt > 0
