"""What is kept of a text means the same when it is read again."""

import pytest

from handlers.questionnaire import conditions
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import Questionnaire
from handlers.questionnaire.text import normalise


def read(text: str) -> Questionnaire:
    return parse(text, language="en")


@pytest.mark.parametrize(
    "option",
    ["Don’t know", "R&amp;D", "ŽAL", "a – b", "≥ 10 EUR", "a ≠ b", "Price (high): now"],
)
def test_any_option_can_be_named_in_a_condition(option: str) -> None:
    choice = f"choice: What?\n- A\n- {option}\n"
    survey = read(f'survey: s\n{choice}why (choice = "{option}"): Why?\n')

    condition = survey.questions[1].condition
    assert condition is not None
    chosen = survey.questions[0].options[1].wording.base
    assert conditions.holds(condition, {"choice": chosen})


@pytest.mark.parametrize(
    "line",
    [
        # A Greek question mark is composed into a semicolon.
        "csat: Is it &lt\u037e 3?",
        # A stroke through the sign that stands for two.
        "csat (plan ≠\u0338x): How?",
        "csat: How?\nescalate: plan ≠\u0338x",
    ],
)
def test_rare_letters_cannot_change_a_text_after_it_was_kept(line: str) -> None:
    kept = normalise(f"survey: s\n{line}\n")

    assert normalise(kept) == kept


@pytest.mark.parametrize("before", ["\ufeff\ufeff", "\n\ufeff", "\ufeff\n\ufeff"])
def test_marks_of_byte_order_go_all_at_once(before: str) -> None:
    once = normalise(f"{before}survey: s\ncsat: How?\n")

    assert normalise(once) == once
