"""What surveys have brought, counted in the database."""

from sqlalchemy import Connection, func, select

from storage.records import Comment, Tally
from storage.reports import counting
from storage.reports.responses import attached
from storage.schema import sessions, surveys

LAST_COMMENTS = 5
MOST_SURVEYS = 50


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
    # A session counts as answered from its first answer that was not skipped.
    answered = sessions.c.answered_at.is_not(None)
    row = connection.execute(
        select(
            func.count(),
            func.count().filter(answered),
            func.count().filter(answered, sessions.c.state == "completed"),
        ).where(sessions.c.survey == name)
    ).one()
    return Tally(
        survey=name,
        invited=row[0],
        answered=row[1],
        completed=row[2],
        scores=_scores(connection, name),
        comments=_comments(connection, name),
        questions=counting.of(connection, name),
    )


def _scores(
    connection: Connection, name: str
) -> tuple[tuple[str, tuple[tuple[int, int], ...]], ...]:
    found = connection.execute(
        select(sessions.c.score_kind, sessions.c.score, func.count())
        .where(sessions.c.survey == name, sessions.c.score_kind.is_not(None))
        .group_by(sessions.c.score_kind, sessions.c.score)
        .order_by(sessions.c.score_kind, sessions.c.score)
    )
    by_kind: dict[str, list[tuple[int, int]]] = {}
    for kind, score, times in found:
        by_kind.setdefault(kind, []).append((score, times))
    return tuple((kind, tuple(counts)) for kind, counts in by_kind.items())


def _comments(connection: Connection, name: str) -> tuple[Comment, ...]:
    found = connection.execute(
        select(
            sessions.c.id,
            sessions.c.comment,
            sessions.c.score,
            sessions.c.polarity,
            sessions.c.answered_at,
        )
        .where(sessions.c.survey == name, sessions.c.comment.is_not(None))
        .order_by(sessions.c.answered_at.desc(), sessions.c.id)
        .limit(LAST_COMMENTS)
    )
    rows = found.all()
    came = attached(connection, [row.id for row in rows])
    return tuple(
        Comment(
            session_id=id,
            text=text,
            score=score,
            polarity=polarity,
            at=at,
            attachments=came.get(id, ()),
        )
        for id, text, score, polarity, at in rows
    )
