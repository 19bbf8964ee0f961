"""What is no condition at all, and where that is said."""

import pytest

from handlers.questionnaire import conditions
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.grammar import DEEPEST, EXAMPLE
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import Condition

WRONG = """\
csat|csat 3|csat <=|<= 3|3 <= csat|csat == 3|csat => 3|csat =< 3|csat = = 3
csat <> 3|csat is 3|csat not in (1)|and|csat = 1 and|and csat = 1|not|csat = 1 or or
csat = 1 csat = 2|(csat = 1|csat = 1)|()|csat in|csat in ()|csat in (1|csat in (1,)
csat in (1, 2) 3|csat in 1,,2|csat = 1, 2|csat = ""|csat = " "|csat = "a|csat = a"
csat = "a" b|csat = not|csat = in|in = 3|NOT = 3|2nd = 3|"csat" = 3|csat ! 3|csat = !
csat = <=|csat = >=|csat = !=|csat in (1, <=)||( )|csat = (1)"""
"""One beside the other, with a bar between."""


def read(source: str) -> Condition:
    return conditions.read(source, line=7)


@pytest.mark.parametrize("source", WRONG.replace("\n", "|").split("|"))
def test_what_is_no_condition_is_refused_where_it_stands(source: str) -> None:
    with pytest.raises(SurveyTextError) as caught:
        read(source)

    error = caught.value
    assert error.line == 7
    assert error.key in ("survey-condition-wrong", "survey-value-with-spaces")
    assert error.example


def test_a_value_with_spaces_but_without_quotes_is_shown() -> None:
    with pytest.raises(SurveyTextError, match="survey-value-with-spaces") as caught:
        read("topic = Something else")

    assert caught.value.values == {"value": "Something else"}


@pytest.mark.parametrize("wrap", [("(", ")"), ("not ", "")])
def test_conditions_nest_only_so_deep(wrap: tuple[str, str]) -> None:
    before, after = wrap
    deepest = before * DEEPEST + "csat = 1" + after * DEEPEST

    assert conditions.holds(read(deepest), {"csat": 1})
    for much in (1, 5000):
        with pytest.raises(SurveyTextError, match="survey-condition-wrong"):
            read(before * much + deepest + after * much)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("csat under 2", "csat < 2"),
        ("csat is less than 2", "csat < 2"),
        ("csat at least 4 and csat is not 5", "csat >= 4 and csat != 5"),
        ("csat == 2", "csat = 2"),
        ("csat =< 2 or csat is 5", "csat <= 2 or csat = 5"),
        ("csat under", EXAMPLE),
        ("csat 3", EXAMPLE),
    ],
)
def test_signs_that_are_said_in_words_are_given_back_as_signs(
    typed: str, right: str
) -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse(f"survey: s\ncsat: A?\nescalate: {typed}\n", language="en")
    assert caught.value.example == f"escalate: {right}"
