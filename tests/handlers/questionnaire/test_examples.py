"""What is shown beside a mistake as right is right, put in the mistake's place."""

import re

import pytest

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.grammar import EXAMPLE
from handlers.questionnaire.parsing import parse

ASK = "csat: How?\n"
CHOICE = "choice: What?\n- Delivery\n- Something else\n"

# The mistake stands between ⟨ and ⟩.
MISTAKES = [
    ("survey-no-colon", "⟨How was it?⟩\n"),
    ("survey-word-unknown", "⟨quizzical question: How?⟩\n"),
    ("survey-word-meant", "⟨multi: Which?⟩\n- A\n- B\n"),
    ("survey-word-meant", f"{ASK}⟨q multi-select used (csat = 1): Which?⟩\n- A\n- B\n"),
    ("survey-word-meant", "⟨rating (1-5): How?⟩\n"),
    ("survey-word-meant", "⟨scale 1-10: How?⟩\n"),
    ("survey-word-meant", "⟨question 1: How?⟩\n"),
    ("survey-word-nearest", f"⟨delay: a while⟩\n{ASK}"),
    ("survey-word-nearest", "⟨csta: How was it?⟩\n"),
    ("survey-word-nearest", f"{ASK}⟨wy (csat <= 3): Why?⟩\n"),
    ("survey-word-nearest", "⟨txt mine: What?⟩\n"),
    ("survey-word-nearest", f"⟨touchpint: a⟩\n{ASK}"),
    ("survey-word-nearest", f"{ASK}⟨escalte: csat = 1⟩\n"),
    ("survey-setting-empty", f"⟨after:⟩\n{ASK}"),
    ("survey-setting-empty", f"⟨audience (plan = gold):⟩\n{ASK}"),
    ("survey-duration", f"⟨after: soon⟩\n{ASK}"),
    ("survey-remind", f"⟨remind: of⟩\n{ASK}"),
    ("survey-duration", f"⟨expires: 0d⟩\n{ASK}"),
    ("survey-touchpoint", f"touchpoint: a\n⟨touchpoint: a⟩\n{ASK}"),
    ("survey-language", f"⟨language: English⟩\n{ASK}"),
    ("survey-range", "⟨nps 0-10: How likely?⟩\n"),
    ("survey-range", "⟨choice 1-3: What?\n- A\n- B⟩\n"),
    ("survey-range", "⟨ces [1-7]: How?⟩\n"),
    ("survey-range-turned", "⟨number 9-1: How many?⟩\n"),
    ("survey-range-wrong", "⟨number 3 mine: How many?⟩\n"),
    ("survey-range-least", "⟨choices 0-2: What?\n- A\n- B⟩\n"),
    ("survey-range-least", "⟨choices 1.5-2: What?\n- A\n- B⟩\n"),
    ("survey-range-options", "⟨choices 1-3: What?⟩\n- A\n- B\n"),
    ("survey-range-options", f"{ASK}⟨choices 3-4 q (csat = 1): W?⟩\n- A\n- B\n"),
    ("survey-question-name", "⟨csat Delivery: How?⟩\n"),
    ("survey-name-twice", f"{ASK}⟨csat: And how?⟩\n"),
    ("survey-name-overlaps", "why: Why?\n⟨why: And why?⟩\n"),
    ("survey-wording-missing", "⟨csat:⟩\n"),
    ("survey-wording-missing", f"{ASK}⟨sl:⟩\n"),
    ("survey-wording-missing", f"{ASK}⟨thanks:⟩\n"),
    ("survey-option-place", "⟨- A⟩\n"),
    ("survey-option-open-last", "choice: What?\n- B\n⟨- A ...\n- C⟩\n"),
    ("survey-options-few", "⟨choice: What?\n- A⟩\n"),
    ("survey-translation-place", "⟨sl: Kako?⟩\n"),
    ("survey-thanks-always", f"{ASK}⟨thanks all: T⟩\n"),
    ("survey-escalate-empty", f"{ASK}⟨escalate:⟩\n"),
    ("survey-escalate-words", f"{ASK}⟨escalate: words⟩\n"),
    ("survey-condition-brackets", f"{ASK}⟨why csat <= 3: Why?⟩\n"),
    ("survey-condition-wrong", f"{ASK}⟨why (csat 3): Why?⟩\n"),
    ("survey-condition-wrong", f"{ASK}⟨escalate: csat 3⟩\n"),
    ("survey-condition-wrong", f"⟨audience: plan⟩\n{ASK}"),
    ("survey-value-with-spaces", f"{CHOICE}⟨why (choice = Something else): W?⟩\n"),
    ("survey-value-with-spaces", f"{CHOICE}⟨escalate: choice = Something else⟩\n"),
    ("survey-condition-scale", f"{ASK}⟨why (csat = 7): Why?⟩\n"),
    ("survey-condition-scale", f"{ASK}⟨text mine (csat = 7): Why?⟩\n"),
    ("survey-condition-scale", "nps: How?\n⟨escalate: nps = 11⟩\n"),
    ("survey-condition-option", f"{CHOICE}⟨why (choice = C): Why?⟩\n"),
    ("survey-condition-option", "contact: A?\n⟨escalate: contact = maybe⟩\n"),
    ("survey-condition-option", "yesno: A?\n⟨why (yesno = da): Why?⟩\n"),
    ("survey-condition-option", "expectation: A?\n⟨escalate: expectation = bad⟩\n"),
    ("survey-condition-option", "choices: A?\n- B\n- C\n⟨why (choices = D): W?⟩\n"),
    ("survey-condition-number", "number: A?\n⟨why (number = many): Why?⟩\n"),
    ("survey-condition-number", "number 5-9: A?\n⟨why (number = many): Why?⟩\n"),
    ("survey-condition-scale", "number 5-9: A?\n⟨why (number > 10): Why?⟩\n"),
    ("survey-condition-date", "date: A?\n⟨why (date < yesterday): Why?⟩\n"),
    ("survey-condition-date", "date: A?\n⟨why (date < 2026-02-30): Why?⟩\n"),
    ("survey-brace", "⟨csat: How was {agent?⟩\n"),
    ("survey-fallback", "⟨csat: How was {agent}?⟩\n"),
    ("survey-fallback", "⟨csat: How was {agent} for {7up}?⟩\n"),
    ("survey-fallback", f"{ASK}⟨sl: Kako je bilo, {{name}}, {{{{z}}}} {{kdo}}?⟩\n"),
    ("survey-brace", f"{ASK}⟨thanks: Thanks, {{!}}⟩\n"),
]


@pytest.mark.parametrize(("key", "marked"), MISTAKES)
def test_the_example_is_right(key: str, marked: str) -> None:
    text = f"survey: s\n{marked}"

    with pytest.raises(SurveyTextError) as caught:
        parse(re.sub("[⟨⟩]", "", text), language="en")

    assert caught.value.key == key
    mended = re.sub("⟨.*⟩", lambda _: caught.value.example, text, flags=re.DOTALL)
    assert parse(mended, language="en").questions


@pytest.mark.parametrize(
    ("text", "example"),
    [
        (f"{ASK}escalate: csat <= 9\n", "escalate: csat <= 3"),
        (f"{ASK}why (csat = 9): Why?\n", "why (csat <= 3): Why?"),
        ("csat mine: Hi {name}?\n", "csat mine: Hi {name|there}?"),
        (f"{ASK}sl: Zdravo, {{name}}!\n", "sl: Zdravo, {name|there}!"),
        (f"{ASK}why (csat 3): Hm?\n", f"why ({EXAMPLE}): Hm?"),
    ],
)
def test_the_example_is_the_whole_line_as_it_would_be_right(
    text: str, example: str
) -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse(f"survey: s\n{text}", language="en")
    assert caught.value.example == example
