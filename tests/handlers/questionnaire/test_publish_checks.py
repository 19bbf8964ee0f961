"""Advice about a right survey: what it might still be missing, and where."""

import re

import pytest

from handlers.questionnaire.check import warnings
from handlers.questionnaire.parsing import parse
from storage.records import Phrase

LANGUAGES = ("en", "sl", "et")
COMPLETE = """\
survey: support
language: en
touchpoint: support.chat
csat: How was it?
choice: What was it about?
- Delivery
- Price
thanks: Thanks
escalate: csat <= 2
"""


def advice(text: str) -> list[str]:
    return [one.key for one in warnings(parse(text, language="en"), LANGUAGES)]


def half_translated(text: str) -> list[tuple[object, str]]:
    return [
        (one.values["language"], lines_in(one))
        for one in warnings(parse(text, language="en"), LANGUAGES)
        if one.key == "survey-half-translated"
    ]


def lines_in(told: Phrase) -> str:
    named = told.values["lines"]
    assert isinstance(named, Phrase)
    lines = f"{named.values['first']} and {named.values['last']}".removeprefix(" and ")
    return re.sub(r" \([^()]*\)", "", lines)


def test_a_line_without_a_translation_is_quoted_beside_its_number() -> None:
    text = "survey: s\ntext: Kako?\nsl: A\nchoice: {}\n- A\n- B\nsl: B\n".format(
        "x" * 40
    )
    (told,) = [
        one
        for one in warnings(parse(text, language="en"), LANGUAGES)
        if one.key == "survey-half-translated"
    ]
    named = told.values["lines"]
    assert isinstance(named, Phrase)
    assert named.values["first"] == f"4 ({'x' * 29}…)"
    assert named.values["last"] == "5 (A)"


def below(line: str, added: str, text: str = COMPLETE) -> str:
    assert f"{line}\n" in text
    return text.replace(f"{line}\n", f"{line}\n{added}\n")


def test_a_complete_survey_gets_no_advice() -> None:
    assert advice(COMPLETE) == []


def test_all_that_is_missing_is_told_at_once() -> None:
    text = "survey: s\nremind: 9d\ncsat: How?\nsl: Kako?\nthanks: Thanks\n"

    assert advice(text) == [
        "survey-no-rule",
        "survey-no-touchpoint",
        "survey-no-reminder",
        "survey-half-translated",
    ]


@pytest.mark.parametrize(
    ("rule", "looks"),
    [
        ("escalate: csat <= 2", True),
        ("escalate: not CSAT > 2 or choice = Price", True),
        ("escalate: words refund", False),
        ("escalate: choice = Price", False),
        ("escalate: not negative", False),
        ("# escalate: csat <= 2", False),
        ("escalate: choice = Price\nescalate: agent = Maja and csat = 1", True),
    ],
)
def test_a_score_without_a_rule_that_looks_at_it_calls_nobody(
    rule: str, looks: bool
) -> None:
    text = COMPLETE.replace("escalate: csat <= 2", rule)

    assert advice(text) == ([] if looks else ["survey-no-rule"])


def test_a_rule_finds_a_score_by_its_own_name() -> None:
    named = COMPLETE.replace("csat:", "nps mine:")

    assert advice(named) == ["survey-no-rule", "survey-rule-no-name"]
    assert advice(named.replace("escalate: csat", "escalate: mine")) == []


@pytest.mark.parametrize(
    ("line", "key", "nearest"),
    [
        ("why (cast <= 3): Why?", "survey-near-name", "csat"),
        ("why (csat <= 3 or CAST = 1): Why?", "survey-near-name", "csat"),
        ("why (plan = gold): Why?", "survey-no-name", None),
        ("escalate: cast <= 2", "survey-rule-near-name", "csat"),
        ("escalate: plan = gold", "survey-rule-no-name", None),
    ],
)
def test_a_name_that_no_question_above_has_is_told_with_the_nearest(
    line: str, key: str, nearest: str | None
) -> None:
    (told,) = warnings(
        parse(below("csat: How was it?", line), language="en"), LANGUAGES
    )
    assert told.key == key
    assert (told.values["line"], told.values.get("nearest")) == (5, nearest)
    assert told.values["name"] == ("plan" if "plan" in line else "cast")


def test_a_question_or_a_fact_of_every_session_is_no_strange_name() -> None:
    line = "why (csat <= 3 and agent = Maja and touchpoint = a and name = Ana): Why?"
    assert advice(below("csat: How was it?", line)) == []


def test_a_strange_name_is_told_in_the_line_that_was_typed() -> None:
    text = "\nsurvey: a\ntouchpoint: a\ncsat: How?\nwhy (cast <= 3): Why?\n"
    told = warnings(parse(text, language="en"), LANGUAGES)
    assert [one.values["line"] for one in told if one.key == "survey-near-name"] == [5]


def test_a_survey_without_a_score_needs_no_rule() -> None:
    text = "survey: s\ntouchpoint: a\ntext: What?\n"

    assert advice(text) == []


@pytest.mark.parametrize(
    ("spans", "reminded"),
    [
        ("remind: 3d\nexpires: 4d", True),
        ("remind: 71h\nexpires: 3d", True),
        ("remind: 72h\nexpires: 3d", False),
        ("remind: 8d", False),
        ("expires: 3d", False),
    ],
)
def test_a_reminder_after_the_end_reminds_nobody(spans: str, reminded: bool) -> None:
    text = below("touchpoint: support.chat", spans)

    assert advice(text) == ([] if reminded else ["survey-no-reminder"])


def test_every_line_without_a_translation_is_named() -> None:
    text = below("csat: How was it?", "sl: Kako je bilo?")
    assert half_translated(text) == [("sl", "6, 7, 8 and 9")]

    text = below("choice: What was it about?", "sl: Za kaj je šlo?", text)
    assert half_translated(text) == [("sl", "8, 9 and 10")]

    text = below("- Delivery", "sl: Dostava", text)
    text = below("- Price", "sl: Cena", text)
    assert half_translated(text) == [("sl", "12")]

    text = below("thanks: Thanks", "sl: Hvala", text)
    assert half_translated(text) == []


def test_of_many_lines_the_first_and_the_last_are_named() -> None:
    many = "".join(f"\ntext t{n}: What?" for n in range(30))
    text = below("csat: How was it?", f"sl: Kako?{many}")
    assert half_translated(text) == [("sl", "6, 7, 8, 9, 10, 11, 12, 13, … and 39")]


def test_each_language_is_looked_at_by_itself() -> None:
    text = below("csat: How was it?", "sl: Kako?\net: Kuidas?\nfr: Comment ?")

    assert half_translated(text) == [
        ("et", "8, 9, 10 and 11"),
        ("sl", "8, 9, 10 and 11"),
    ]


@pytest.mark.parametrize(
    ("code", "nearest"),
    [
        ("si", "sl"),
        ("ee", "et"),
        ("ger", "de"),
        ("pt-br", "pt"),
        ("slk", None),
        ("xx", None),
        ("hr", None),
    ],
)
def test_a_language_that_nobody_speaks_here_is_told_with_the_nearest(
    code: str, nearest: str | None
) -> None:
    text = below("csat: How was it?", f"{code}: Kako?")
    text = below("thanks: Thanks", f"{code}: Hvala", text)
    (told,) = warnings(parse(text, language="en"), LANGUAGES)
    assert told.key == f"survey-{'near' if nearest else 'strange'}-language"
    assert (told.values["language"], lines_in(told)) == (code, "5 and 10")
    assert told.values.get("nearest") == nearest
    assert "sl, uk" in str(told.values["known"])


def test_a_survey_of_its_own_in_such_a_language_is_told_too() -> None:
    (told,) = warnings(
        parse(COMPLETE.replace("language: en", "language: si"), language="en"),
        LANGUAGES,
    )
    assert (told.key, lines_in(told)) == ("survey-near-language", "2")


def test_a_language_that_is_only_not_offered_is_no_mistake() -> None:
    text = below("csat: How was it?", "fr: Comment ?")
    assert advice(text) == []


def test_a_survey_in_one_language_is_not_half_translated() -> None:
    assert half_translated(COMPLETE.replace("language: en", "language: sl")) == []


def test_advice_counts_the_lines_that_were_typed() -> None:
    typed = below("csat: How was it?", "sl: Kako?").replace("language: en\n", "")

    assert half_translated(typed) == [("sl", "5, 6, 7 and 8")]
