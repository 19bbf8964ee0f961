"""Templates: complete in every language, and publishable as they are."""

import pytest

from handlers.governing.templates import skeletons, wording
from handlers.questionnaire.check import publishable, warnings

TEN = (
    "support",
    "nps",
    "effort",
    "onboarding",
    "delivery",
    "fit",
    "pulse",
    "enps",
    "exit",
    "interview",
)


def test_there_are_templates_for_every_occasion() -> None:
    assert tuple(skeletons.SKELETONS) == TEN


@pytest.mark.parametrize("language", wording.WORDS)
def test_every_language_has_words_for_everything(language: str) -> None:
    words = wording.WORDS[language]
    assert words.keys() == wording.WORDS["en"].keys()
    assert all(text == text.strip() and text for text in words.values())
    assert words["option-else"].endswith(" ...")


def test_no_words_are_kept_that_nothing_says() -> None:
    used = " ".join(skeletons.SKELETONS.values())
    # The wizard says these by itself.
    own = {"csat-us", "ces-us", "nps-us", "text-any"}
    assert {key for key in wording.WORDS["en"] if f"@{key}\n" not in used} <= own


@pytest.mark.parametrize("base", wording.WORDS)
@pytest.mark.parametrize("name", skeletons.SKELETONS)
def test_a_template_is_right_in_every_language_and_lacks_nothing(
    name: str, base: str
) -> None:
    others = [code for code in wording.WORDS if code != base]
    text = skeletons.text_of(name, (base, *others))
    survey = publishable(text, language="en")
    assert (survey.name, survey.language) == (name, base)
    assert warnings(survey, wording.WORDS) == ()


def test_a_language_that_no_template_speaks_is_left_out() -> None:
    text = skeletons.text_of("fit", ("tlh", "sl", "sl"))
    assert publishable(text, language="en").language == "sl"
    assert skeletons.text_of("fit", ("tlh",)) == skeletons.text_of("fit", ("en",))
