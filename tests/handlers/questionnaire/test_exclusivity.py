"""Several `why` may share a name if no person could ever be asked two of them."""

from itertools import combinations

import pytest

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse

BEFORE = """\
survey: s
csat: How?
nps: And how likely?
choice: What?
- Delivery
- Price
- Something else ...
contact: May we write?
text: Anything else?
"""
TYPED = BEFORE.count("\n")


def asked(*conditions: str) -> int:
    whys = "".join(f"why ({one}): Why?\n" for one in conditions)
    return len(parse(BEFORE + whys, language="en").questions) - 5


def clash(*whys: str) -> tuple[int, str]:
    with pytest.raises(SurveyTextError) as caught:
        parse(BEFORE + "\n".join(whys), language="en")
    assert caught.value.values == {"name": "why"}
    return caught.value.line - TYPED, caught.value.key


@pytest.mark.parametrize(
    "apart",
    [
        ("csat <= 2", "csat = 3", "csat > 3"),
        ("csat in (1, 3, 5)", "csat in (2, 4)"),
        ("csat < 3", "csat >= 2.5"),
        ("nps <= 6", "nps in 7, 8", "nps >= 9"),
        ("csat <= 3 and nps <= 6", "csat <= 3 and nps > 6", "csat > 3"),
        ("csat <= 3 or nps <= 6", "csat > 3 and nps > 6"),
        ("csat <= 3", "not csat <= 3"),
        ("csat = 1 and csat = 2", "csat >= 1"),
        ("choice = delivery", "choice = PRICE", 'choice = "something else"'),
        ("choice = Price", "choice != Price"),
        ("contact = yes", "contact = no"),
        ("text = good", "text = bad"),
        ("tier < 2", "tier >= 2"),
        ("tier <= 2.5", "tier > 2.5"),
        ("plan = gold", "plan = silver", "not plan in (gold, silver)"),
    ],
)
def test_conditions_that_exclude_each_other_may_share_a_name(
    apart: tuple[str, ...],
) -> None:
    assert asked(*apart) == len(apart)
    assert asked(*reversed(apart)) == len(apart)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("csat <= 3", "csat >= 3"),
        ("csat <= 3", "nps <= 6"),
        ("csat <= 2", "not csat <= 1"),
        ("not csat <= 3", "not csat > 3"),
        ("nps < 10", "nps > 8"),
        ("choice != Price", "choice != Delivery"),
        ("choice = Price", "choice in (Delivery, Price)"),
        ("contact != yes", "not contact = yes"),
        ("text != a", "text != b"),
        ("tier > 1", "tier < 3"),
        ("tier > 1.5", "tier < 2"),
        ("tier >= 2", "tier <= 2"),
        ("plan > a", "plan < b"),
        ("plan = gold", "agent = Maja"),
        # Too many combinations to try them all.
        (" and ".join(f"fact{n} = {n}" for n in range(8)), "fact0 = 9"),
    ],
)
def test_conditions_that_can_hold_together_may_not(one: str, other: str) -> None:
    whys = (f"why ({one}): Why?", "", f"why ({other}): What?")

    assert clash(*whys) == (3, "survey-name-overlaps")
    assert clash(*reversed(whys)) == (3, "survey-name-overlaps")


@pytest.mark.parametrize(
    "whys",
    [
        ("why: Why?", "why: What?"),
        ("why (csat <= 3): Why?", "why: What?"),
        ("why: Why?", "why (csat <= 3): What?"),
    ],
)
def test_a_question_that_is_always_asked_excludes_none(whys: tuple[str, str]) -> None:
    assert clash(*whys) == (2, "survey-name-overlaps")


def test_each_is_compared_with_all_above_it() -> None:
    scores = [f"why (csat = {score}): Why?" for score in range(1, 6)]

    for one, other in combinations(range(5), 2):
        twice = [*scores, scores[one], scores[other]]
        assert clash(*twice) == (6, "survey-name-overlaps")


@pytest.mark.parametrize("kind", ["csat", "nps", "text", "contact"])
def test_only_why_may_share_a_name(kind: str) -> None:
    text = f"survey: s\ntext: T?\n{kind} a (t = 1): A?\nwhy a (t = 2): B?\n"

    with pytest.raises(SurveyTextError, match="survey-name-twice") as caught:
        parse(text, language="en")

    assert caught.value.line == 4
    assert caught.value.values == {"name": "a"}


def test_the_line_that_is_shown_as_right_gives_it_a_name_of_its_own() -> None:
    with pytest.raises(SurveyTextError, match="survey-name-twice") as caught:
        parse("survey: s\ncsat: How?\ncsat: And how?\n", language="en")

    mended = f"survey: s\ncsat: How?\n{caught.value.example}\n"
    assert [one.name for one in parse(mended, language="en").questions] == [
        "csat",
        "delivery",
    ]


def test_conditions_too_long_to_compare_are_not_called_exclusive() -> None:
    never = " or ".join(["csat < 1"] * 90)
    many = (
        "csat: A?\nnps: B?\nnps b: C?\n" + f"why ({never} or b = 1 and nps = 1): W?\n"
    )

    with pytest.raises(SurveyTextError, match="survey-name-overlaps"):
        parse(f"survey: s\n{many}{many.splitlines()[-1]}", language="en")
