"""What a survey text means, and that it comes out as it went in."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire import conditions, durations, placeholders
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import ConditionRule, WordsRule
from handlers.questionnaire.text import lines_above, normalise
from tests.builders import TEXT

FACTS: conditions.Facts = {
    "csat": 3,
    "choice": "Something else",
    "plan": "Gold",
    "skipped": None,
}


def test_the_sample_means_what_it_says() -> None:
    survey = parse(TEXT, language="en")
    assert (survey.name, survey.language) == ("support", "en")
    assert survey.touchpoints == ("support.chat",)
    assert survey.after == timedelta(hours=2)
    assert [q.kind for q in survey.questions] == [
        "csat",
        "why",
        "why",
        "choice",
        "contact",
    ]
    score, _, _, choice, contact = survey.questions
    assert score.wording.in_language("sl") == "Kako ste bili zadovoljni s pomočjo?"
    assert score.wording.in_language("et") == score.wording.base
    assert [option.wording.base for option in choice.options] == [
        "Delivery",
        "Price",
        "Something else",
    ]
    assert [option.open for option in choice.options] == [False, False, True]
    assert contact.condition is not None
    low, words = survey.rules
    assert isinstance(low, ConditionRule)
    assert low.source == "csat <= 2"
    assert isinstance(words, WordsRule)
    assert words.words == ("refund", "lawyer")
    assert survey.negative


def test_what_is_kept_is_read_back_equal() -> None:
    once = parse(TEXT, language="en")
    assert parse(once.text, language="sl") == once


def test_the_base_language_is_always_written_down() -> None:
    survey = parse("survey: s\ncsat: Kako je bilo?\n", language="sl")
    assert survey.language == "sl"
    assert "language: sl" in survey.text


def test_the_order_of_settings_is_free() -> None:
    survey = parse(
        "after: 30m\nremind: 1d\nexpires: 5 d\naudience: plan = gold\n"
        "survey: s\ncsat: How?\nescalate: not negative\n",
        language="en",
    )
    spans = (survey.after, survey.remind, survey.expires)
    assert spans == (timedelta(minutes=30), timedelta(days=1), timedelta(days=5))
    assert survey.audience is not None
    assert not survey.negative


def test_signs_count_as_they_are_typed_in_a_chat() -> None:
    typed = (
        "survey: s\r\n# a remark\r\n\r\ncsat: “How” – really?\n"
        "why (csat ≤ 3): Why?\nchoice: What?\n• A\n– B\n* C …\n"
        "escalate: csat &lt;= 2\nescalate: words “refund”, lawyer\n"
    )
    survey = parse(typed, language="en")
    score, why, choice = survey.questions
    assert score.wording.base == "“How” – really?"
    assert why.condition is not None
    assert conditions.describe(why.condition) == "csat <= 3"
    assert [o.wording.base for o in choice.options] == ["A", "B", "C"]
    assert choice.options[-1].open
    assert isinstance(survey.rules[0], ConditionRule)
    assert survey.rules[0].source == "csat <= 2"


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("csat = 3", True),
        ("csat != 3", False),
        ("csat < 3", False),
        ("csat <= 3", True),
        ("csat > 2.5", True),
        ("csat >= 4", False),
        ("csat in (1, 3)", True),
        ("csat in 1, 2", False),
        ('choice = "something ELSE"', True),
        ("plan = gold", True),
        ("plan > bronze", True),
        ("PLAN = gold", True),
        ("skipped = 1", False),
        ("skipped != 1", False),
        ("not skipped = 1", True),
        ("csat = 1 or csat = 3 and plan = gold", True),
        ("(csat = 1 or csat = 3) and plan = silver", False),
        ("not csat = 1 and plan = silver", False),
        ("not (csat = 1 and plan = silver)", True),
    ],
)
def test_a_condition_holds_as_it_reads(source: str, holds: bool) -> None:
    condition = conditions.read(source, line=1)
    assert conditions.holds(condition, FACTS) is holds
    again = conditions.read(conditions.describe(condition), line=1)
    assert conditions.describe(again) == conditions.describe(condition)
    assert conditions.holds(again, FACTS) is holds


@pytest.mark.parametrize(
    "pair",
    [
        ("csat <= 3", "csat >= 4", True),
        ("csat <= 3", "csat >= 3", False),
        ("contact = yes", "contact = no", True),
        ("choice = A", "choice = B", True),
        ("choice = A", "not choice = A", True),
        ("plan = gold", "plan = silver", True),
        ("plan != gold", "plan != silver", False),
        ("points < 2.5", "points > 2.5", True),
        ("points <= 2.5", "points >= 2.5", False),
        ("points < 3", "points > 2", False),
    ],
)
def test_two_why_questions_need_conditions_that_exclude_each_other(
    pair: tuple[str, str, bool],
) -> None:
    one, other, allowed = pair
    text = (
        "survey: s\ncsat: How?\nchoice: What?\n- A\n- B\ncontact: May we?\n"
        f"why ({one}): Why?\nwhy ({other}): What?\n"
    )
    if allowed:
        assert len(parse(text, language="en").questions) == 5
        return
    with pytest.raises(SurveyTextError, match="survey-name-overlaps"):
        parse(text, language="en")


def test_conditions_too_wide_to_compare_are_not_called_exclusive() -> None:
    wide = " and ".join(f"fact{n} = {n}" for n in range(8))
    text = f"survey: s\ncsat: How?\nwhy ({wide}): Why?\nwhy (fact0 = 9): What?\n"
    with pytest.raises(SurveyTextError, match="survey-name-overlaps"):
        parse(text, language="en")


def test_places_are_filled_and_nothing_else_is_evaluated() -> None:
    text = "Dear {name|friend} {{braces}} {name.__class__|plain} {no"
    assert placeholders.fill(text, {"name": "{agent|x}"}) == (
        "Dear {agent|x} {braces} plain {no"
    )
    assert placeholders.fill("{NAME|friend}", {"name": ""}) == "friend"
    assert placeholders.names("{Agent|a} {{name}}") == {"agent"}


@pytest.mark.parametrize("text", ["2", "h", "-2h", "9999999h", "366d", "٣h", ""])
def test_what_is_no_span_is_not_taken_for_one(text: str) -> None:
    assert durations.read(text) is None


LINES = """\
survey: a|csat: How?|why (csat <= 3): Why?|- A|- B ...|sl: Kako?|choice: What?
|thanks: Thanks|escalate: words a, b|after: 2h|escalate: csat <= 2|language: en|x|(
|csat (((: a|audience: a = 1||:"""
WORDS = st.sampled_from([line.strip() for line in LINES.split("|")])
TYPED = st.one_of(
    st.text(max_size=200), st.lists(WORDS | st.text(max_size=20)).map("\n".join)
)


@given(TYPED)
def test_any_text_is_a_survey_or_a_mistake_on_one_of_its_lines(text: str) -> None:
    mistake, survey = None, None
    try:
        survey = parse(text, language="en")
    except SurveyTextError as error:
        mistake = error.line
    if survey is not None:
        assert parse(survey.text, language="et") == survey
    else:
        assert mistake in range(1, 2 + lines_above(text) + normalise(text).count("\n"))


@given(st.text(max_size=300))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
