"""All mistakes of a text are told at once, and none that only follows from another."""

import pytest

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import MOST_MISTAKES, parse

HEAD = "survey: support\n"


def mistakes(text: str) -> list[tuple[int, str]]:
    with pytest.raises(SurveyTextError) as caught:
        parse(text, language="en")
    found = (caught.value, *caught.value.others)
    return [(one.line, one.key.removeprefix("survey-")) for one in found]


def test_every_line_that_is_wrong_is_told_in_the_order_of_the_lines() -> None:
    text = (
        "survey: My Survey\nafter: soon\n\ncsat: How was {agent}?\n"
        "choice: What was it about?\n- Delivery\n- delivery\n"
        "why (choice = Price): Why?\ntext 3-1 more: More?\nescalate:\n"
    )
    assert mistakes(text) == [
        (1, "name-wrong"),
        (2, "duration"),
        (4, "fallback"),
        (7, "option-twice"),
        (8, "condition-option"),
        (9, "range"),
        (10, "escalate-empty"),
    ]


def test_what_no_line_knows_alone_is_told_with_the_rest() -> None:
    text = (
        "after: soon\nwhy (csat <= 3): Why?\ncsat: How?\ncsat: Really?\n"
        "choice one: What?\n- A\ntext: Was {more|it} good?\nnumber more: N?\n"
    )
    assert mistakes(text) == [
        (1, "duration"),
        (1, "without-name"),
        (2, "condition-later"),
        (4, "name-twice"),
        (5, "options-few"),
        (7, "place-later"),
    ]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("My Survey\ncsat: How?\n", (1, "no-colon")),
        ("survey support\ncsat: How?\n", (1, "no-colon")),
        ("surveu: support\ncsat: How?\n", (1, "word-nearest")),
        ("csat: How?\nsurvey: support\n", (2, "setting-late")),
        (HEAD + "csat How was it?\n", (2, "no-colon")),
        (HEAD + "csat:\n", (2, "wording-missing")),
        (HEAD + "csta: How?\nsl: Kako?\nwhy (csat <= 3): Why?\n", (2, "word-nearest")),
        (HEAD + "chioce: What?\n- A\n  sl: A\n- B\n", (2, "word-nearest")),
        (HEAD + "choice (x): What?\n- A\n- A\n", (2, "condition-wrong")),
        (HEAD + "choice: What?\n- A\n-\n  sl: B\nwhy (choice = A): Why?\n", None),
        (HEAD + "csat: How?\n- A\n  sl: A\n- B\n", (3, "option-place")),
        (HEAD + "sl: Kako?\net: Kuidas?\ncsat: How?\n", (2, "translation-place")),
        (HEAD + "csat: How?\nthanks:\nsl: Hvala\net: Aitäh\n", (3, "wording-missing")),
        (HEAD + "csat: How?\nescalate: csat <\nsl: Hvala\n", (3, "condition-wrong")),
    ],
)
def test_what_only_follows_from_a_mistake_is_not_told(
    text: str, alone: tuple[int, str] | None
) -> None:
    assert mistakes(text) == [alone or (4, "option-length")]


def test_two_reasons_are_not_compared_by_a_score_that_could_not_be_read() -> None:
    text = HEAD + "csat 1-7: How?\nwhy (csat < 4): Why?\nwhy (csat > 3): What?\n"
    assert mistakes(text) == [(2, "range")]


def test_a_question_asked_twice_is_not_later_than_the_one_that_is_wrong() -> None:
    text = HEAD + "csat:\nwhy (csat <= 3): Why?\ncsat: How?\n"
    assert mistakes(text) == [(2, "wording-missing")]


def test_too_many_options_are_told_once() -> None:
    options = "".join(f"- {n}\n" for n in range(40))
    assert mistakes(f"{HEAD}choice: What?\n{options}") == [(23, "options-many")]


def test_lines_are_counted_as_they_were_typed() -> None:
    assert mistakes("\n\nsurvey: s\nafter: soon\nescalate:\ncsat: How?\n") == [
        (4, "duration"),
        (5, "escalate-empty"),
    ]


def test_what_is_no_survey_at_all_is_not_read_to_its_end() -> None:
    assert MOST_MISTAKES <= len(mistakes("x\n" * 9000)) <= MOST_MISTAKES + 1
