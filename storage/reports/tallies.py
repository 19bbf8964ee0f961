"""What surveys have brought, counted in the database."""

from collections import Counter
from collections.abc import Mapping
from itertools import chain

from sqlalchemy import Connection, func, select

from storage.lookups import COMPLETE
from storage.records import Comment, Portion, Tally
from storage.records.tallies import Scores
from storage.reports import counting
from storage.reports.responses import answered, attached
from storage.schema import sessions, surveys

LAST_COMMENTS = 5
MOST_SURVEYS = 50
# A session counts as answered from its first answer that was not skipped.
ANSWERED = sessions.c.answered_at.is_not(None)


def of(connection: Connection, survey: str | None) -> tuple[Tally, ...]:
    """Count what one survey has brought, or every survey, by name.

    Empty if there is no survey of that name.
    """
    query = select(surveys.c.name).distinct().order_by(surveys.c.name)
    if survey is not None:
        query = query.where(surveys.c.name == survey)
    names = connection.execute(query.limit(MOST_SURVEYS)).scalars().all()
    return tuple(_tally(connection, name) for name in names)


def _tally(connection: Connection, name: str) -> Tally:
    versions = _versions(connection, name)
    return Tally(
        survey=name,
        invited=sum(one.invited for one in versions),
        answered=sum(one.answered for one in versions),
        completed=_completed(connection, name),
        scores=_joined(versions),
        comments=_comments(connection, name),
        questions=counting.of(connection, name),
        versions=versions,
        contrasts=counting.contrasts(connection, name),
        text=_text(connection, name, versions[-1].version) if versions else "",
    )


def _text(connection: Connection, name: str, version: int) -> str:
    query = select(surveys.c.text).where(
        surveys.c.name == name, surveys.c.version == version
    )
    return str(connection.execute(query).scalar_one_or_none() or "")


def _versions(connection: Connection, name: str) -> tuple[Portion, ...]:
    given = _scores(connection, name)
    found = connection.execute(
        select(
            sessions.c.version,
            func.min(sessions.c.asked_at),
            func.count(),
            func.count().filter(ANSWERED),
        )
        .where(sessions.c.survey == name)
        .group_by(sessions.c.version)
        .order_by(sessions.c.version)
    )
    return tuple(
        Portion(
            version=version,
            since=since,
            invited=invited,
            answered=answered,
            scores=given.get(version, ()),
        )
        for version, since, invited, answered in found
    )


def _completed(connection: Connection, name: str) -> int:
    done = select(func.count()).where(sessions.c.survey == name, ANSWERED, COMPLETE)
    return int(connection.execute(done).scalar_one())


def _scores(connection: Connection, name: str) -> Mapping[int, Scores]:
    score = (sessions.c.score_kind, sessions.c.score)
    found = connection.execute(
        select(sessions.c.version, *score, func.count())
        .where(sessions.c.survey == name, sessions.c.score_kind.is_not(None))
        .group_by(sessions.c.version, *score)
        .order_by(sessions.c.version, *score)
    )
    by_version: dict[int, dict[str, list[tuple[int, int]]]] = {}
    for version, kind, value, times in found:
        by_kind = by_version.setdefault(version, {})
        by_kind.setdefault(kind, []).append((value, times))
    return {
        version: tuple((kind, tuple(counts)) for kind, counts in by_kind.items())
        for version, by_kind in by_version.items()
    }


def _joined(versions: tuple[Portion, ...]) -> Scores:
    by_kind: dict[str, Counter[int]] = {}
    for kind, counts in chain.from_iterable(one.scores for one in versions):
        by_kind.setdefault(kind, Counter()).update(dict(counts))
    return tuple(
        (kind, tuple(sorted(counts.items())))
        for kind, counts in sorted(by_kind.items())
    )


def _comments(connection: Connection, name: str) -> tuple[Comment, ...]:
    found = connection.execute(
        select(
            sessions.c.id,
            sessions.c.comment,
            sessions.c.score,
            sessions.c.polarity,
            sessions.c.answered_at,
            surveys.c.text,
        )
        .join(surveys, surveys.c.id == sessions.c.survey_id)
        .where(sessions.c.survey == name, sessions.c.comment.is_not(None))
        .order_by(sessions.c.answered_at.desc(), sessions.c.id)
        .limit(LAST_COMMENTS)
    )
    rows = found.all()
    ids = [row.id for row in rows]
    came, given = attached(connection, ids), answered(connection, ids)
    return tuple(
        Comment(
            session_id=id,
            text=text,
            score=score,
            polarity=polarity,
            at=at,
            attachments=came.get(id, ()),
            asked=asked,
            answers=given.get(id, ()),
        )
        for id, text, score, polarity, at, asked in rows
    )
