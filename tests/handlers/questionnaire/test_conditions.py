"""Conditions: what holds, and what binds closer."""

from itertools import product

import pytest

from handlers.questionnaire import conditions
from handlers.questionnaire.grammar import OPERATORS
from handlers.questionnaire.shapes import Comparison, Condition

TRUTHS = list(product([False, True], repeat=3))


def read(source: str) -> Condition:
    return conditions.read(source, line=7)


def holds(source: str, **facts: str | int | None) -> bool:
    return conditions.holds(read(source), facts)


@pytest.mark.parametrize(
    ("operator", "below", "same", "above"),
    [
        ("=", False, True, False),
        ("!=", True, False, True),
        ("<", True, False, False),
        ("<=", True, True, False),
        (">", False, False, True),
        (">=", False, True, True),
    ],
)
def test_a_comparison_holds_below_at_and_above_its_value(
    operator: str, below: bool, same: bool, above: bool
) -> None:
    for source in (f"csat {operator} 10", f"csat{operator}10"):
        assert [holds(source, csat=score) for score in (9, 10, 11)] == [
            below,
            same,
            above,
        ]
        assert [holds(source, csat=score) for score in ("9", "10.0", "11")] == [
            below,
            same,
            above,
        ]
    texts = [holds(f"plan {operator} gold", plan=plan) for plan in ("a", "GOLD", "z")]
    assert texts == [below, same, above]


@pytest.mark.parametrize("operator", OPERATORS)
def test_nothing_is_true_of_what_is_not_known(operator: str) -> None:
    assert not holds(f"csat {operator} 3")
    assert not holds(f"csat {operator} 3", csat=None)
    assert holds(f"not csat {operator} 3", csat=None)


@pytest.mark.parametrize(("a", "b", "c"), TRUTHS)
def test_not_binds_closest_then_and_then_or(a: bool, b: bool, c: bool) -> None:
    facts: dict[str, str | int | None] = {"a": int(a), "b": int(b), "c": int(c)}
    table = {
        "a = 1 and b = 1": a and b,
        "a = 1 or b = 1": a or b,
        "not a = 1": not a,
        "not not a = 1": a,
        "a = 1 or b = 1 and c = 1": a or (b and c),
        "a = 1 and b = 1 or c = 1": (a and b) or c,
        "(a = 1 or b = 1) and c = 1": (a or b) and c,
        "a = 1 and (b = 1 or c = 1)": a and (b or c),
        "not a = 1 and b = 1": (not a) and b,
        "not a = 1 or b = 1": (not a) or b,
        "not (a = 1 or b = 1)": not (a or b),
        "a = 1 or not b = 1 and c = 1": a or ((not b) and c),
        "a = 1 AND b = 1 Or NOT c = 1": (a and b) or (not c),
        "((a = 1) or ((b = 1)))": a or b,
        "a = 1 and b = 1 and c = 1": a and b and c,
        "a = 1 or b = 1 or c = 1": a or b or c,
    }

    assert {source: holds(source, **facts) for source in table} == table


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("topic in (Price, Delivery)", True),
        ("topic in Price, Delivery", True),
        ("topic IN (price)", True),
        ('topic in ("Something else", "price")', True),
        ("topic in (Delivery, Size)", False),
        ("not topic in (Delivery, Size)", True),
        ("topic in Delivery, Size or topic = price", True),
        ("(topic in Delivery, Price) and topic = size", False),
        ("topic in (Pri, Price.)", False),
    ],
)
def test_in_means_one_of_them(source: str, found: bool) -> None:
    assert holds(source, topic="Price") is found


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ('topic = "Something else"', "Something else"),
        ('topic="Price (high), or: not"', "Price (high), or: not"),
        ('topic = " and "', "and"),
        ('topic = "3"', "3"),
        ('topic = ">="', ">="),
        ("topic = naïve-10%", "naïve-10%"),
        ("topic = -2.50", "-2.50"),
    ],
)
def test_a_value_may_stand_in_quotes_and_must_if_it_has_spaces(
    source: str, value: str
) -> None:
    condition = read(source)

    assert condition == Comparison(name="topic", operator="=", values=(value,))
    assert conditions.holds(condition, {"topic": value.upper()})
    assert not conditions.holds(condition, {"topic": f"{value}x"})


def test_a_condition_names_what_it_speaks_of() -> None:
    condition = read("CSAT = 1 or not (Plan = a and csat = 2)")

    assert conditions.names(condition) == {"csat", "plan"}
    order = [one.values for one in conditions.comparisons(condition)]
    assert order == [("1",), ("a",), ("2",)]
