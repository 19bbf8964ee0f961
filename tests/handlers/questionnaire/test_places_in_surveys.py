"""Places in the wordings of a survey: where they may stand, and what they speak of."""

import pytest

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse


@pytest.mark.parametrize("place", ["{agent}", "{x.__class__}", "{x!r|you}", "{agent"])
@pytest.mark.parametrize(
    "lines",
    [
        "csat: How?\n\ntext: About #",
        "csat: How?\n# remark\n  sl: O #",
        "csat: How?\nthanks: Thanks, #",
        "csat: How?\nthanks: Thanks\nsl: Hvala, #",
    ],
)
def test_places_are_checked_wherever_there_is_a_wording(lines: str, place: str) -> None:
    text = f"survey: s\n{lines.replace(' #', f' {place}')}\n"

    with pytest.raises(SurveyTextError, match=r"survey-(fallback|brace)") as caught:
        parse(text, language="en")

    assert caught.value.line == text.count("\n")


def test_an_option_has_no_places_because_it_is_a_value() -> None:
    text = "survey: s\nchoice: What?\n- {agent}\n- B\n"

    (question,) = parse(text, language="en").questions

    assert question.options[0].wording.base == "{agent}"


def test_a_place_may_speak_of_an_earlier_answer_only() -> None:
    right = "survey: s\ntext mine: What?\ncsat: {mine|it}?\n"
    wrong = "survey: s\ncsat: {mine|it}?\ntext mine: What?\n"
    itself = "survey: s\ncsat: How was {csat|it}?\n"

    assert len(parse(right, language="en").questions) == 2
    for text in (wrong, itself):
        with pytest.raises(SurveyTextError, match="survey-place-later") as caught:
            parse(text, language="en")
        assert caught.value.line == 2


def test_a_place_of_a_later_answer_is_found_in_the_translation_that_has_it() -> None:
    text = "survey: s\ncsat: How?\net: Kuidas?\nsl: {mine|to}?\ntext mine: What?\n"

    with pytest.raises(SurveyTextError, match="survey-place-later") as caught:
        parse(text, language="en")

    assert caught.value.line == 4
