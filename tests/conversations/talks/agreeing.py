"""What is kept of a talk beside what should be."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from storage.records import Answer, Button, CaseEntry
from tests.conversations.life import keys_of
from tests.conversations.talks.model import OPEN, Given
from tests.conversations.talks.walk import Walk, buttons_of

PASSED_ON = "passed-on"
HALF_AN_HOUR = timedelta(minutes=30)


def agrees(walk: Walk) -> None:
    """Compare what is kept with what should be."""
    _session_agrees(walk)
    _answers_agree(walk)
    _one_question_is_open(walk)
    _receipts_are_few(walk)


def _receipts_are_few(walk: Walk) -> None:
    """Compare with: nobody is told twice within half an hour what they know.

    PostgreSQL tells the time of messages by a clock of its own, which stands still
    beside the one of a talk.
    """
    if not walk.life.database.is_sqlite:
        return
    said = [one for one in walk.told if one.replaces is None]
    for before, after in pairwise(said):
        if keys_of(before) == keys_of(after) == [PASSED_ON]:
            again = _reopened_between(walk, before.due_at, after.due_at)
            assert again or after.due_at - before.due_at >= HALF_AN_HOUR


def _reopened_between(walk: Walk, since: datetime, until: datetime) -> bool:
    lines = walk.life.every(CaseEntry)
    return any(o.kind == "reopened" and since <= o.at <= until for o in lines)


def _session_agrees(walk: Walk) -> None:
    session, model = walk.session, walk.model
    model_says = {
        "state": model.state,
        "step": model.step,
        "asked_again": model.asked_again,
        "picked": tuple(sorted(model.picked)),
        "interruptions": int(model.interrupted),
        "offered": model.offered,
        "score": model.score,
        "comment": model.comment,
        "finished": model.finished or model.state not in OPEN,
    }
    kept = {
        "state": session.state,
        "step": session.step,
        "asked_again": session.asked_again,
        "picked": session.picked,
        "interruptions": session.interruptions,
        "offered": session.offered,
        "score": (session.score, session.score_kind),
        "comment": session.comment,
        "finished": session.finished_at is not None,
    }
    _same(model_says, kept)


def _answers_agree(walk: Walk) -> None:
    found: tuple[Answer, ...] = walk.life.every(Answer)
    kept: dict[str, list[Given]] = {}
    for one in sorted(found, key=lambda answer: answer.version):
        versions = kept.setdefault(one.question, [])
        versions.append(_given(one))
        assert one.version == len(versions)
    wanted = {
        name: [replace(one, more=False) for one in versions]
        for name, versions in walk.model.answers.items()
    }
    _same(wanted, kept)


def _one_question_is_open(walk: Walk) -> None:
    session, shown = walk.session, walk.shown
    asking = {
        root: {
            button.target.choice.partition(".")[0]
            for button in buttons_of(message)
            if button.target.kind == "session"
            and button.target.choice.endswith(".stop")
        }
        for root, message in shown.items()
    }
    asking = {root: steps for root, steps in asking.items() if steps}
    if session.state in OPEN:
        assert session.prompt is not None
        root = walk.root_of(session.prompt)
        assert asking == {root: {str(session.step)}}, list(asking.values())
    else:
        assert session.prompt is None
        assert asking == {}
    invited = [m for m in walk.told if "reminder" in keys_of(m)]
    assert len(invited) <= 1
    said = [m for m in walk.told if m.replaces is None]
    offers = [m for m in said if "resume-offer" in keys_of(m)]
    assert len(offers) <= 1
    going = [m for m in shown.values() if any(map(_goes_on, buttons_of(m)))]
    assert len(going) == (walk.model.offered and session.state == "parked")


def _goes_on(button: Button) -> bool:
    return button.target.choice.endswith(".go")


def _same(wanted: Mapping[str, object], kept: Mapping[str, object]) -> None:
    for name in {**wanted, **kept}:
        should, does = wanted.get(name), kept.get(name)
        assert should == does, f"{name} should be {should!r:.900}, is {does!r:.900}"


def _given(answer: Answer) -> Given:
    values = (answer.rating, answer.choice, answer.number, answer.day)
    value = next((one for one in values if one is not None), None)
    return Given(
        value=answer.choices or value,
        words=answer.words,
        skipped=answer.skipped,
        unsettled=answer.unsettled,
        attached=answer.attached,
        original=answer.original,
    )
