"""Every way through any survey ends, and every question lies on one of them."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire import conditions
from handlers.questionnaire.check import publishable
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.reach import walks
from handlers.questionnaire.shapes import Question, Questionnaire
from handlers.talk import Talk
from storage.records import Answer
from tests.builders import HOUSE, NOW, a_person, a_session, named

KINDS = ("csat", "nps", "ces", "yesno", "choice", "text", "why", "contact")
TWICE = st.integers(1, 2)
OPERATORS = ("=", "!=", "<", "<=", ">", ">=")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A survey whose questions ask for the answers above them."""
    lines = ["survey: s"]
    above: list[tuple[str, str]] = []
    for number in range(draw(st.integers(1, 6))):
        kind, name = draw(st.sampled_from(KINDS)), f"q{number}"
        when = ""
        asks_back = draw(st.booleans())
        if above and asks_back:
            chosen = [draw(st.sampled_from(above)) for _ in range(draw(TWICE))]
            joined = draw(st.sampled_from([" and ", " or "]))
            parts = joined.join(draw(comparisons(*one)) for one in chosen)
            when = f" ({draw(st.sampled_from(['', 'not ']))}({parts}))"
        lines.append(f"{kind} {name}{when}: What?")
        if kind == "choice":
            lines += ["- A", "- B"]
        above.append((kind, name))
    return "\n".join(lines) + "\n"


def comparisons(kind: str, name: str) -> st.SearchStrategy[str]:
    """Return comparisons with answers that such a question can have."""
    signs: tuple[str, ...] = OPERATORS[:2]
    match kind:
        case "csat" | "nps" | "ces":
            values, signs = ["1", "2", "3", "5"], OPERATORS
        case "yesno" | "contact":
            values = ["yes", "no"]
        case "choice":
            values = ["A", "B"]
        case _:
            values = ["x"]
    return st.builds(
        lambda sign, value: f"{name} {sign} {value}",
        st.sampled_from(signs),
        st.sampled_from(values),
    )


def answers_to(question: Question) -> st.SearchStrategy[dict[str, Any]]:
    """Return what may be kept of an answer: a value, words, or that it was skipped."""
    given: list[dict[str, Any]] = [{"skipped": True}]
    match question.kind:
        case "csat" | "nps" | "ces":
            given += [{"rating": n} for n in (1, 2, 3, 5)]
        case "yesno" | "contact":
            given += [{"choice": "yes"}, {"choice": "no"}]
        case "choice":
            given += [{"choice": "A"}, {"choice": "B"}]
        case _:
            given += [{"words": "x"}, {"words": "y"}]
    return st.sampled_from(given)


def run(draw: st.DrawFn, survey: Questionnaire) -> list[int]:
    """Answer a survey from the first question to the end; return what was asked."""
    talk = Talk(
        session=a_session(step=-1), survey=survey, person=a_person(), house=HOUSE
    )
    asked: list[int] = []
    while True:
        step = talk.next_step()
        talk = replace(talk, session=replace(talk.session, step=step))
        if talk.question is None:
            return asked
        asked.append(step)
        given = draw(answers_to(talk.question))
        answer = Answer(
            id=named(f"answer {step}"),
            session_id=talk.session.id,
            question=talk.question.name,
            kind=talk.question.kind,
            given_at=NOW,
            **given,
        )
        talk = talk.with_answer(answer)


@given(texts(), st.data())
def test_every_way_ends_and_asks_nothing_twice(text: str, data: st.DataObject) -> None:
    survey = parse(text, language="en")
    asked = run(data.draw, survey)  # type: ignore[arg-type] # it draws as well
    assert asked == sorted(set(asked))
    assert all(step < len(survey.questions) for step in asked)


@given(texts(), st.data())
def test_what_is_asked_lies_on_a_way_that_was_looked_at(
    text: str, data: st.DataObject
) -> None:
    survey = parse(text, language="en")
    tried = walks(survey.questions)
    if tried is None:
        return
    ways = {tuple(one.line for one in walk.asked) for walk in tried}
    asked = run(data.draw, survey)  # type: ignore[arg-type] # it draws as well
    assert tuple(survey.questions[step].line for step in asked) in ways


@given(texts())
def test_a_published_survey_reaches_each_of_its_questions(text: str) -> None:
    survey = parse(text, language="en")
    tried = walks(survey.questions)
    if tried is None:
        return
    reached = {one.line for walk in tried for one in walk.asked}
    lines = [one.line for one in survey.questions]
    try:
        publishable(text, language="en")
    except SurveyTextError as error:
        kept = next(one for one in lines if survey.shift.typed(one) == error.line)
        assert kept not in reached
    else:
        assert reached == set(lines)


@given(texts())
def test_a_condition_is_looked_at_with_every_value_that_matters(text: str) -> None:
    """A way that skips every question is among those that are tried."""
    survey = parse(text, language="en")
    tried = walks(survey.questions)
    if tried is None:
        return
    silent = [
        one.line
        for one in survey.questions
        if one.condition is None or conditions.holds(one.condition, {})
    ]
    assert tuple(silent) in {tuple(q.line for q in walk.asked) for walk in tried}
