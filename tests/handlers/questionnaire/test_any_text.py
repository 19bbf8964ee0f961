"""Whatever is typed is a survey or a mistake with a line, and nothing else happens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire import conditions, placeholders
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.grammar import OPERATORS, WORDS
from handlers.questionnaire.parsing import LONGEST, parse
from handlers.questionnaire.questions import KINDS
from handlers.questionnaire.shapes import Comparison, Condition, Joined, Negated
from handlers.questionnaire.text import lines_above, normalise
from tests.handlers.questionnaire.test_sample import SAMPLE

NAMES = st.from_regex(r"[a-z][a-z0-9_.-]{0,8}", fullmatch=True).filter(
    lambda name: name not in WORDS
)
VALUES = st.text(
    st.characters(blacklist_characters='"', blacklist_categories=["C"]), min_size=1
).filter(lambda value: value == value.strip())
COMPARISONS = st.builds(
    Comparison,
    name=NAMES,
    operator=st.sampled_from([one for one in OPERATORS if one != "in"]),
    values=st.tuples(VALUES),
) | st.builds(
    Comparison,
    name=NAMES,
    operator=st.just("in"),
    values=st.lists(VALUES, min_size=1, max_size=3).map(tuple),
)
TREES: st.SearchStrategy[Condition] = st.recursive(
    COMPARISONS,
    lambda parts: (
        st.builds(Negated, part=parts)
        | st.builds(
            Joined,
            word=st.sampled_from(["and", "or"]),
            parts=st.lists(parts, min_size=2, max_size=3).map(tuple),
        )
    ),
    max_leaves=5,
)


SIGNS = st.text("(){}[]:|#-–•…≤≥≠<>=!\"“”'.,&; \t\u00a0\r\n\u2028ačŽ019", max_size=60)
LINES = st.lists(
    st.sampled_from(
        [*SAMPLE.splitlines()[5:], "- A", "thanks:", "why: {csat|x}", "et: x"]
    )
    | st.sampled_from(["text", "nps", "# x", "sl", "- "]).flatmap(
        lambda word: st.text(max_size=9).map(lambda words: f"{word}: {words}")
    ),
    max_size=12,
).map(lambda lines: "\n".join(["survey: s", "csat: How?", *lines]))

FEW = st.text('(){}:|#-•…≤≠<=>!"“”., \u00a0\nač09', max_size=2)
WHENS = st.sampled_from(
    [" (plan = gold)", ' (not (a < 1 or b>=2) and c in ("x y", z))', '(a != "b: (c)")']
)


@st.composite
def changed_samples(draw: st.DrawFn) -> str:
    """The sample with a few pieces cut out and others put in."""
    text = SAMPLE
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 3))
        text = text[:place] + draw(FEW) + text[place + gone :]
    return text


@st.composite
def surveys(draw: st.DrawFn) -> str:
    """A right survey with any words that fit on a line."""
    words = st.text(
        st.characters(blacklist_characters="{}&", blacklist_categories=["C", "Z"]),
        min_size=1,
        max_size=30,
    ).map(lambda text: f"x {text} x")
    lines = ["survey: s"]
    for number in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from([*KINDS, "number -5-7.5", "choices 1-2"]))
        condition = draw(st.just("") | WHENS)
        lines.append(f"{kind} q{number}{condition}: {draw(words)}")
        if draw(st.booleans()):
            lines.append(f"  sl: {draw(words)}")
        if kind.startswith("choice"):
            lines += [f"- {draw(words)}", f"- the {draw(words)}"]
    lines.append(f"thanks: {draw(words)}")
    return "\n".join(lines) + "\n"


def mistake(text: str) -> SurveyTextError | None:
    try:
        parse(text, language="en")
    except SurveyTextError as error:
        return error
    return None


@given(st.text() | SIGNS | LINES | changed_samples())
def test_any_text_is_kept_equal_or_has_a_mistake_on_one_of_its_lines(text: str) -> None:
    error = mistake(text)

    if error is not None:
        assert 1 <= error.line <= lines_above(text) + normalise(text).count("\n")
        assert error.key.startswith("survey-")
        return
    survey = parse(text, language="en")
    assert parse(survey.text, language="sl") == survey
    assert normalise(survey.text) == survey.text


@given(surveys())
def test_a_right_survey_comes_out_as_it_went_in(text: str) -> None:
    survey = parse(text, language="en")

    kept = normalise(text).replace("survey: s\n", "survey: s\nlanguage: en\n", 1)
    assert survey.text == kept
    assert parse(kept, language="sl") == survey


@given(TREES)
def test_a_condition_that_is_written_down_is_read_back_equal(
    tree: Condition,
) -> None:
    assert conditions.read(conditions.describe(tree), line=1) == tree


@given(st.text() | SIGNS)
def test_any_condition_is_read_or_refused_where_it_stands(source: str) -> None:
    found, line = None, 7
    try:
        found = conditions.read(source, line=7)
    except SurveyTextError as error:
        line = error.line

    assert line == 7
    if found is not None:
        assert conditions.read(conditions.describe(found), line=1) == found


@given(st.text() | SIGNS, st.dictionaries(st.text(max_size=5), st.text(), max_size=3))
def test_filling_places_never_fails(text: str, facts: dict[str, str]) -> None:
    filled = placeholders.fill(text, facts)

    if "{" not in text and "}" not in text:
        assert filled == text


@pytest.mark.parametrize("sign", [*"(){}[]:|#-<=!.,&…–", "x (", "x ((", "::"])
def test_the_longest_text_is_refused_in_a_moment(sign: str) -> None:
    text = (sign * LONGEST)[: LONGEST - 40]

    assert mistake(f"survey: s\n{text}") is not None
    assert mistake(f"survey: s\ncsat {text}: x") is not None
    assert mistake(f"survey: s\ncsat ({text}): x") is not None
