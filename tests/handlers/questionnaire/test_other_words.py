"""A kind that is called as other tools call it is answered with the kind it means."""

import pytest

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.synonyms import CALLED
from handlers.questionnaire.words import KNOWN


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("multi: Which?", "choices: Which?"),
        ("q multi: Which?", "choices: Which?"),
        ("2. multi: Which?", "choices: Which?"),
        ("Multiple choice: Which?", "choices: Which?"),
        ("multiple-choice used: Which?", "choices used: Which?"),
        ("select (csat <= 2): Which?", "choice (csat <= 2): Which?"),
        ("rating: How?", "csat: How?"),
        ("scale 1-5: How?", "csat: How?"),
        ("rating (0-10): How?", "nps: How?"),
        ("star rating 1-5: How?", "stars: How?"),
        ("scale 1 - 10: How?", "number 1-10: How?"),
        ("open: What?", "text: What?"),
        ("comment: What?", "text: What?"),
        ("yes/no: Was it?", "yesno: Was it?"),
        ("bool solved: Was it?", "yesno solved: Was it?"),
        ("e-mail: May we?", "contact: May we?"),
        ("phone: May we?", "contact: May we?"),
        ("question: What?", "text: What?"),
        ("q csat: How?", "csat: How?"),
        ("nsp: How?", "nps: How?"),
        ("delay: 2h", "after: 2h"),
        ("quizzical: How?", "text: How?"),
    ],
)
def test_the_line_is_shown_with_the_kind_that_is_meant(line: str, mended: str) -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse(f"survey: s\n{line}\n- A\n- B\n", language="en")
    assert (caught.value.line, caught.value.example) == (2, mended)


def test_all_kinds_are_named_and_none_is_guessed_without_a_reason() -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse("survey: s\nquizzical: How?\n", language="en")
    assert caught.value.key == "survey-word-unknown"
    assert "choices" in str(caught.value.values["kinds"])
    assert "nearest" not in caught.value.values


def test_a_condition_on_such_a_question_is_no_second_mistake() -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse("survey: s\nrating: How?\nwhy (csat <= 3): Why?\n", language="en")
    assert caught.value.others == ()


def test_a_thousand_words_before_the_colon_are_one_mistake() -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse(f"survey: s\n{'q ' * 9000}: How?\n", language="en")
    assert caught.value.line == 2


def test_other_words_mean_words_that_are_known_and_are_none_themselves() -> None:
    assert {*CALLED.values()} <= {*KNOWN}
    assert not {*CALLED} & {*KNOWN}
