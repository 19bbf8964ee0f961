"""What each question of a survey was answered with, counted in the database."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Float, Row, Subquery, case, cast, func, select

from storage.codec import every
from storage.records import Answer, Contrast, Counted
from storage.schema import answers, sessions

WORDED = ("why", "text")
LISTED = ("choice", "choices")
LAST_SAID = 30
MOST_DAYS = 3


def of(connection: Connection, survey: str) -> tuple[Counted, ...]:
    """Count the newest answers to each question, over all versions of a survey."""
    newest = _newest(survey)
    given = (newest.c.question, newest.c.kind)
    value = (newest.c.rating, newest.c.choice, newest.c.choices)
    number = cast(newest.c.number, Float)
    found = connection.execute(
        select(
            *given,
            *value,
            func.count().label("times"),
            newest.c.since,
            func.avg(number).label("mean"),
            func.min(number).label("least"),
            func.max(number).label("most"),
            func.min(newest.c.day).label("earliest"),
            func.max(newest.c.day).label("latest"),
        )
        .where(newest.c.rank == 1, newest.c.skipped.is_(False))
        .group_by(*given, *value, newest.c.since)
    )
    grouped: dict[tuple[str, str], list[Row[Any]]] = {}
    for row in sorted(found, key=lambda row: (row.since, row.question)):
        grouped.setdefault((row.question, row.kind), []).append(row)
    return tuple(
        _counted(
            *name,
            rows,
            said=_said(connection, survey, *name),
            days=_days(connection, survey, *name),
        )
        for name, rows in grouped.items()
    )


def _said(
    connection: Connection, survey: str, question: str, kind: str
) -> tuple[Answer, ...]:
    """Return the newest answers in which words stand beside an option."""
    if kind not in LISTED:
        return ()
    newest = _newest(survey)
    ids = connection.execute(
        select(newest.c.id)
        .where(newest.c.rank == 1, newest.c.skipped.is_(False))
        .where(newest.c.question == question, newest.c.kind == kind)
        .where(newest.c.words.is_not(None))
        .order_by(newest.c.given_at.desc(), newest.c.id)
        .limit(LAST_SAID)
    )
    found = list(ids.scalars())
    order = (answers.c.given_at.desc(), answers.c.id)
    return every(connection, Answer, id=found, order=order) if found else ()


def _days(
    connection: Connection, survey: str, question: str, kind: str
) -> tuple[tuple[date, int], ...]:
    """Return the days that were named most often, the latest first among equals."""
    if kind != "date":
        return ()
    newest = _newest(survey)
    found = connection.execute(
        select(newest.c.day, func.count().label("times"))
        .where(newest.c.rank == 1, newest.c.skipped.is_(False))
        .where(newest.c.question == question, newest.c.kind == kind)
        .where(newest.c.day.is_not(None))
        .group_by(newest.c.day)
        .order_by(func.count().desc(), newest.c.day.desc())
        .limit(MOST_DAYS)
    )
    return tuple((day, times) for day, times in found)


def contrasts(connection: Connection, survey: str) -> tuple[Contrast, ...]:
    """Count what was expected beside how satisfied people are, by touchpoint."""
    newest = _newest(survey)
    csat = case((newest.c.score_kind == "csat", newest.c.score))
    together = (newest.c.touchpoint, newest.c.choice, csat)
    found = connection.execute(
        select(*together, func.count())
        .where(newest.c.rank == 1, newest.c.skipped.is_(False))
        .where(newest.c.kind == "expectation")
        .group_by(*together)
        .order_by(*together)
    )
    return tuple(
        Contrast(touchpoint=touchpoint, expectation=choice, csat=score, times=times)
        for touchpoint, choice, score, times in found
    )


def _newest(survey: str) -> Subquery:
    """Rank the versions of each answer of a survey; the newest has rank 1."""
    rank = func.row_number().over(
        partition_by=(answers.c.session_id, answers.c.question),
        order_by=answers.c.version.desc(),
    )
    since = func.min(answers.c.given_at).over(partition_by=answers.c.question)
    of_session = (sessions.c.touchpoint, sessions.c.score_kind, sessions.c.score)
    return (
        select(answers, *of_session, rank.label("rank"), since.label("since"))
        .join(sessions, sessions.c.id == answers.c.session_id)
        .where(sessions.c.survey == survey, answers.c.kind.not_in(WORDED))
        .subquery()
    )


def _counted(
    question: str,
    kind: str,
    rows: list[Row[Any]],
    *,
    said: tuple[Answer, ...],
    days: tuple[tuple[date, int], ...],
) -> Counted:
    # Of numbers and days there is one row only: nothing but the value differs.
    numbers = rows[0] if kind == "number" else None
    return Counted(
        question=question,
        kind=kind,
        n=sum(row.times for row in rows),
        counts=_counts(rows),
        mean=numbers.mean if numbers else None,
        least=numbers.least if numbers else None,
        most=numbers.most if numbers else None,
        earliest=rows[0].earliest if kind == "date" else None,
        latest=rows[0].latest if kind == "date" else None,
        days=days,
        said=said,
    )


def _counts(rows: Iterable[Row[Any]]) -> tuple[tuple[str, int], ...]:
    scores: Counter[int] = Counter()
    options: Counter[str] = Counter()
    for row in rows:
        if row.rating is not None:
            scores[row.rating] += row.times
        for option in row.choices or (row.choice,):
            if option is not None:
                options[option] += row.times
    in_order = ((str(score), times) for score, times in sorted(scores.items()))
    often = sorted(options.items(), key=lambda one: (-one[1], one[0]))
    return (*in_order, *often)
