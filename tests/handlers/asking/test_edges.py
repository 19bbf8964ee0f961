"""What can hardly happen, and is harmless when it does."""

from dataclasses import replace
from datetime import timedelta

from handlers.asking import ending, putting
from handlers.asking.showing import chosen
from storage.records import Answer
from tests.builders import NOW, ROOM, a_timer, named, rang
from tests.handlers.asking.walker import Walker

SURVEY = """\
survey: support
language: en
csat: How was it?
choice: What was it about?
- Delivery
- Price
contact (csat <= 2): May we write?
text: Anything else?
"""


def test_words_past_the_last_question_are_nothing() -> None:
    walker = Walker(SURVEY)
    walker.session = replace(walker.session, step=9, state="started")
    assert walker.says("hello").because == "nothing is being asked"


def test_a_button_that_the_question_never_had_is_nothing() -> None:
    walker = Walker(SURVEY)
    for choice in ("0.m1", "0.t0", "0.done", "0.d2026-01-31", "0.", "0.9", "0.yes"):
        decision = walker.presses(choice)
        assert "does not belong" in decision.because
        assert decision.saved == ()


def test_an_edit_of_an_answer_whose_question_is_gone_is_nothing() -> None:
    walker = Walker(SURVEY)
    walker.presses("0.1")
    walker.presses("1.0")
    walker.says("no", original=f"{ROOM}#7")
    walker.presses("0.change")
    walker.presses("0.5")
    assert walker.edits(f"{ROOM}#7", "yes").because == "another answer counts by now"


def test_a_session_whose_question_was_never_put_can_end_and_be_reminded() -> None:
    talk = Walker(SURVEY).talk
    talk = replace(talk, session=replace(talk.session, prompt=None))
    ring = rang(a_timer(), at=NOW + timedelta(days=7))
    assert [type(one).__name__ for one in ending.expire(ring, talk).saved] == [
        "Session"
    ]
    assert putting.instead(ring, talk, "asked-below") == ()


def test_nobody_is_offered_a_survey_after_a_no_elsewhere() -> None:
    walker = Walker(SURVEY)
    walker.says("Where is my parcel?")
    assert walker.session.state == "parked"
    walker.person = replace(walker.person, opted_out_at=walker.at)
    walker.waits(timedelta(hours=3))
    assert not walker.session.offered


def test_words_after_a_survey_that_asked_nothing_have_no_place() -> None:
    walker = Walker(SURVEY)
    walker.session = replace(walker.session, step=4, state="completed")
    assert walker.says("It was lovely").because == "nothing to add it to"


def test_an_option_that_the_survey_does_not_know_is_shown_as_it_is() -> None:
    question = Walker(SURVEY).talk.survey.questions[1]
    answer = Answer(
        id=named("answer"),
        session_id=named("session"),
        question="choice",
        kind="choice",
        choice="Weather",
        given_at=NOW,
    )
    assert chosen(question, answer, "en").values == {"option": "Weather"}
