"""Every kind of question: written, read from words and buttons, and compared."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire import conditions
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.placeholders import fill
from handlers.questionnaire.questions import EXAMPLES, KINDS
from handlers.questionnaire.reading import (
    Reading,
    plain,
    read_chosen,
    read_pressed,
    read_set,
    read_toggle,
    read_typed,
    says_more,
)
from handlers.questionnaire.shapes import Limits, Question, Questionnaire

TODAY = date(2026, 11, 20)
EVERY_KIND = """\
survey: all
language: en
csat: How was the help?
nps: How likely is it that you recommend us?
ces: How easy was it?
stars: How many stars?
expectation: Was it as you had expected?
yesno solved: Is it solved?
choice: What was it about?
- Delivery
- Price
choices 1-2 used: What did you use?
- Chat
- Phone
- Something else ...
number 0-100 people: How many are you?
date: When did it arrive?
contact: May we write?
consent: May we quote you?
text: Anything else?
why: Why?
"""


def survey(*lines: str) -> Questionnaire:
    return parse("\n".join(("survey: s", *lines)), language="en")


def question(kind: str) -> Question:
    found = parse(EVERY_KIND, language="en")
    return next(one for one in found.questions if one.kind == kind)


def typed(kind: str, text: str) -> Reading | None:
    return read_typed(question(kind), text, today=TODAY, language="en")


def test_every_kind_can_be_written() -> None:
    found = parse(EVERY_KIND, language="en")
    assert {one.kind for one in found.questions} == set(KINDS)
    assert parse(found.text, language="sl") == found


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_a_kind_is_a_question_of_it(kind: str) -> None:
    text = EXAMPLES[kind]
    lines = ("csat: How?", text) if "(" in text.partition(":")[0] else (text,)
    assert survey(*lines).questions[-1].kind == kind


@pytest.mark.parametrize(
    ("head", "least", "most", "name"),
    [
        ("number 0-100", 0, 100, "number"),
        ("number -5–7.5 cold", -5, Decimal("7.5"), "cold"),
        ("number -9 - -3", -9, -3, "number"),
        ("number 3-3 (plan = gold)", 3, 3, "number"),
    ],
)
def test_a_number_may_have_limits(head: str, least: Any, most: Any, name: str) -> None:
    (one,) = survey(f"{head}: How many?").questions
    assert (one.name, one.limits) == (
        name,
        Limits(least=Decimal(least), most=Decimal(most)),
    )


def test_how_many_options_may_be_chosen() -> None:
    options = ("- A", "- B", "- C")
    assert survey("choices: W?", *options).questions[0].amounts == range(1, 4)
    assert survey("choices 2-3 w: W?", *options).questions[0].amounts == range(2, 4)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("ces", "7", {"rating": 7}),
        ("ces", "8", None),
        ("stars", "4 stars, nice", {"rating": 4, "remark": "nice"}),
        ("expectation", "Better!", {"choice": "better"}),
        ("expectation", "hm", None),
        ("yesno", "Yes, thanks to Bo", {"choice": "yes", "remark": "thanks to Bo"}),
        ("yesno", "perhaps", None),
        ("consent", "no", {"choice": "no"}),
        ("contact", "no", {"choice": "no"}),
        ("choice", "price", {"choice": "Price"}),
        ("choice", "weather", None),
        ("choices", "phone, chat", {"choices": ("Chat", "Phone")}),
        ("choices", "2", {"choices": ("Phone",)}),
        ("choices", "a pigeon", {"choices": ("Something else",), "remark": "a pigeon"}),
        ("choices", "chat, phone, something else", None),
        ("number", "12.50", {"number": Decimal("12.5")}),
        ("number", "100 people", {"number": Decimal(100)}),
        ("number", "101", None),
        ("number", "-1", None),
        ("number", "many", None),
        ("date", "yesterday", {"day": date(2026, 11, 19)}),
        ("date", "2026-02-28", {"day": date(2026, 2, 28)}),
        ("date", "soon", None),
        ("text", " fine ", {"remark": "fine"}),
        ("text", "  ", None),
    ],
)
def test_what_is_typed_is_read_by_the_kind(
    kind: str, text: str, value: dict[str, Any] | None
) -> None:
    assert typed(kind, text) == (None if value is None else Reading(**value))


@pytest.mark.parametrize(
    ("kind", "choice", "value"),
    [
        ("ces", "7", {"rating": 7}),
        ("ces", "0", None),
        ("stars", "5", {"rating": 5}),
        ("stars", "٥", None),
        ("expectation", "as", {"choice": "as"}),
        ("expectation", "yes", None),
        ("yesno", "no", {"choice": "no"}),
        ("choice", "1", {"choice": "Price"}),
        ("choice", "2", None),
        ("choice", "1234", None),
        ("choices", "m3", {"choices": ("Chat", "Phone")}),
        ("choices", "m0", None),
        ("choices", "m7", None),
        ("choices", "t1", None),
        ("date", "d2026-11-19", {"day": date(2026, 11, 19)}),
        ("date", "d2026-11-31", None),
        ("date", "2026-11-19", None),
        ("number", "3", None),
        ("text", "3", None),
    ],
)
def test_what_is_pressed_is_read_by_the_kind(
    kind: str, choice: str, value: dict[str, Any] | None
) -> None:
    found = read_pressed(question(kind), choice)
    assert found == (None if value is None else Reading(**value))


@pytest.mark.parametrize("choice", ["", "m", "m8", "m-1", "m+1", "m1_1", "mx", "m" * 9])
def test_a_set_that_cannot_be_is_none(choice: str) -> None:
    assert read_set(question("choices"), choice) is None


@pytest.mark.parametrize("choice", ["t3", "t", "1", "t-1", "done", "tt1"])
def test_a_toggle_that_is_not_there_is_none(choice: str) -> None:
    assert read_toggle(question("choices"), choice) is None


def test_a_set_belongs_to_the_kind_that_has_several() -> None:
    assert read_set(question("choice"), "m1") is None
    assert read_toggle(question("choice"), "t1") is None
    assert read_toggle(question("choices"), "t1") == 1
    assert read_set(question("choices"), "m5") == (0, 2)
    assert read_chosen(question("choices"), (2, 0)) == Reading(
        choices=("Chat", "Something else")
    )


def test_a_bare_value_is_no_comment() -> None:
    assert not says_more(question("date"), "yesterday")
    assert not says_more(question("number"), "12")
    assert says_more(question("number"), "12, or was it more?")


@given(st.decimals(min_value=-(10**12) + 1, max_value=10**12 - 1, allow_nan=False))
def test_a_plain_number_compares_equal_and_has_no_exponent(number: Decimal) -> None:
    found = plain(number)
    assert abs(found - number) <= Decimal("0.000001")
    assert "E" not in str(found)
    assert str(found) != "-0"


FACTS: conditions.Facts = {
    "used": ("Chat", "Phone"),
    "people": "12.5",
    "date": "2026-01-31",
    "expectation": "worse",
}


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("used = chat", True),
        ("used = Price", False),
        ("used != Price", True),
        ("used != Chat", False),
        ("used in (Price, Phone)", True),
        ("people > 3", True),
        ("people <= 12.4", False),
        ("date < 2026-02-01", True),
        ("date < 2026-01-31", False),
        ("date >= 2025-12-31", True),
        ("expectation = WORSE", True),
    ],
)
def test_conditions_understand_every_kind(source: str, holds: bool) -> None:
    assert conditions.holds(conditions.read(source, line=1), FACTS) is holds


BEFORE = EVERY_KIND.replace("why: Why?\n", "")


@pytest.mark.parametrize(
    "apart",
    [
        ("used = Chat and used = Phone", "used != Chat"),
        ("used = Chat", "not used = Chat"),
        ("people < 50", "people >= 50"),
        ("people > 100", "people >= 0"),
        ("date < 2026-02-01", "date >= 2026-02-01"),
        ("expectation = worse", "expectation in (as, better)"),
        ("solved = yes", "solved = no"),
        ("consent = yes", "consent != yes"),
        ("ces <= 3", "ces >= 4"),
    ],
)
def test_conditions_that_exclude_each_other_are_known(apart: tuple[str, str]) -> None:
    whys = "".join(f"why ({one}): Why?\n" for one in apart)
    assert parse(BEFORE + whys, language="en").questions


@pytest.mark.parametrize(
    "together",
    [
        ("used = Chat", "used = Phone"),
        ("used != Chat", "used != Phone"),
        ("people < 50", "people > 49"),
        ("date < 2026-02-01", "date > 2026-01-01"),
        ("solved != yes", "consent = no"),
    ],
)
def test_conditions_that_can_hold_together_are_refused(
    together: tuple[str, str],
) -> None:
    whys = "".join(f"why ({one}): Why?\n" for one in together)
    with pytest.raises(SurveyTextError, match="survey-name-overlaps"):
        parse(BEFORE + whys, language="en")


def test_one_of_several_at_most_excludes_the_others() -> None:
    lines = ("choices 1-1: W?", "- A", "- B", "why (choices = A): Why?")
    assert survey(*lines, "why (choices = B): Why?").questions


def test_too_many_options_to_try_are_not_called_exclusive() -> None:
    options = [f"- o{n}" for n in range(15)]
    every = " or ".join(f"choices = o{n}" for n in range(15))
    with pytest.raises(SurveyTextError, match="survey-name-overlaps"):
        survey(
            "choices: W?", *options, f"why ({every}): A?", f"why (not ({every})): B?"
        )


def test_several_values_fill_a_place_one_after_the_other() -> None:
    assert fill("You used {used|nothing}.", FACTS) == "You used Chat, Phone."
    assert fill("You used {used|nothing}.", {}) == "You used nothing."
