"""Whatever people do in whatever order, a session stays one that makes sense."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.questionnaire import conditions
from handlers.questionnaire.shapes import SCALES
from tests.builders import ROOM
from tests.handlers.asking.walker import Walker

SURVEY = """\
survey: support
language: en
csat: How was it?
why (csat <= 3): What went wrong?
why (csat >= 4): What was good?
yesno solved (csat <= 4): Is it solved?
choices 1-2 used (solved = no or csat = 5): What did you use?
- Chat
- Phone
- Something else ...
number 0-10 (used = Chat): How often?
date (not solved = yes): When?
contact (number > 3): May we write?
text: Anything else?
escalate: csat <= 1
escalate: number > 8
"""
WORDS = st.sampled_from(
    [
        *("1", "3", "5", "yes", "no", "chat", "phone", "chat, phone", "none", "7"),
        *("yesterday", "back", "skip", "stop", "purple", "Where is it?", "change"),
        *("a few", "2026-01-31", "🙂", "\u202e", "it was a mistake of yours"),
    ]
)
STEPS = st.integers(-1, 10).map(str)
CHOICES = st.sampled_from(
    [
        *("1", "2", "5", "yes", "no", "skip", "keep", "back", "change", "t0", "t1"),
        *("t2", "done", "m1", "m3", "m7", "m0", "d2026-01-31", "go", "enough", "stop"),
        *("", "x", "t99", "mzz", "never!"),
    ]
)
HERE = st.just("here")
ACTS = st.one_of(
    st.tuples(st.just("say"), WORDS),
    st.tuples(st.just("press"), HERE | STEPS, CHOICES),
    st.tuples(st.just("press"), HERE, CHOICES),
    st.tuples(st.just("edit"), st.integers(0, 15), WORDS),
    st.tuples(st.just("wait"), st.sampled_from([1, 130, 60 * 24 * 4])),
)


@settings(max_examples=400)
@given(st.lists(ACTS, max_size=25))
def test_a_session_makes_sense_after_anything(acts: list[tuple[object, ...]]) -> None:
    walker = Walker(SURVEY)
    for act in acts:
        match act:
            case ("say", str(text)):
                walker.says(text, original=f"{ROOM}#{len(walker.said) % 16}")
            case ("press", str(step), str(choice)):
                here = str(walker.session.step) if step == "here" else step
                walker.presses(f"{here}.{choice}")
            case ("edit", int(number), str(text)):
                walker.edits(f"{ROOM}#{number}", text)
            case ("wait", int(minutes)):
                walker.waits(timedelta(minutes=minutes))
        makes_sense(walker)


@settings(max_examples=100)
@given(st.lists(ACTS, max_size=10))
def test_whoever_goes_on_answering_comes_to_the_end(
    acts: list[tuple[object, ...]],
) -> None:
    walker = Walker(SURVEY)
    for act in acts:
        if act[0] == "press":
            walker.presses(f"{walker.session.step}.{act[2]}")
    for _ in range(len(walker.talk.survey.questions) + 1):
        if walker.session.state not in ("invited", "started"):
            break
        walker.presses(f"{walker.session.step}.skip")
    assert walker.session.state in ("completed", "declined")


def makes_sense(walker: Walker) -> None:
    """Check what must be true of a session at any time."""
    session, talk = walker.session, walker.talk
    questions = talk.survey.questions
    if session.state in ("invited", "started", "parked"):
        assert talk.question is not None
        assert session.prompt is not None
        assert all(0 <= n < len(talk.question.options) for n in session.picked)
    else:
        assert session.prompt is None
    if session.state == "completed":
        assert session.finished_at is not None
        assert len(talk.answers) > 0
    for question in questions:
        answer = talk.answer_that_counts(question)
        if answer is not None and answer.kind == question.kind:
            same = [one for one in questions if one.name == question.name]
            assert any(talk.applies(one) for one in same), f"{answer} must not count"
    scored = [one for one in map(talk.scored, questions) if one is not None]
    first = (scored[0].rating, scored[0].kind) if scored else (None, None)
    assert (session.score, session.score_kind) == first
    assert all(
        one.rating in SCALES[one.kind] for one in talk.answers if one.rating is not None
    )
    assert session.comment == (
        "\n".join(one.words or "" for one in talk.comments) or None
    )
    for rule in talk.survey.rules:
        condition = getattr(rule, "condition", None)
        if condition is not None and conditions.holds(condition, talk.facts()):
            assert walker.case is not None
