"""What must be known when something happened that nobody said."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, func, select

from storage.codec import every, first
from storage.columns import written as spelled
from storage.lookups import (
    LIVING,
    LONGEST,
    open_of,
    owners,
    shelves,
    versions,
    with_case,
    with_interaction,
    with_message,
    with_session,
)
from storage.records import (
    Case,
    Code,
    DeliveryGaveUp,
    DeliveryUnclear,
    Identity,
    Incident,
    Interaction,
    InteractionFinished,
    Left,
    Message,
    Person,
    Placement,
    Returned,
    Session,
    SignedOut,
    Situation,
    Started,
    Survey,
    SurveyWritten,
    Timer,
    TimerRang,
)
from storage.records.alarms import Alarm
from storage.records.incidents import subject
from storage.schema import colleagues, placements, sessions

TAKEN = placements.c.survey.is_not(None)
UNANSWERED = spelled(sessions.c.state, "invited", "started")


def finished(
    connection: Connection, event: InteractionFinished, empty: Situation
) -> Situation:
    """Add whom an interaction was with and the survey that it chooses."""
    told = _identified(connection, event.customer)
    found = _identified(connection, event.found)
    known = replace(empty, identities=(*told, *found))
    if told or found:
        id = (*told, *found)[0].person_id
        known = replace(
            known,
            person=first(connection, Person, id=id),
            session=open_of(connection, id),
        )
    name = event.survey
    if name is None and event.touchpoint is not None:
        placed = first(connection, Placement, touchpoint=event.touchpoint)
        name = placed.survey if placed else None
        if name is None:
            return replace(known, placements=every(connection, Placement, TAKEN))
    if name is None:
        return known
    survey = first(connection, Survey, LIVING, name=name)
    return replace(known, survey=survey)


def _identified(
    connection: Connection, identifiers: Mapping[str, str]
) -> tuple[Identity, ...]:
    keys = [f"{kind}:{value}" for kind, value in identifiers.items()]
    return every(connection, Identity, key=list(keys)) if keys else ()


def written(
    connection: Connection, event: SurveyWritten, empty: Situation
) -> Situation:
    """Add the versions of the survey that a program puts."""
    return replace(
        empty,
        shelf=versions(connection, event.name),
        placements=every(connection, Placement),
    )


def rang(connection: Connection, event: TimerRang, empty: Situation) -> Situation:
    """Add what the timer was armed for."""
    timer = first(connection, Timer, id=event.timer, state="armed")
    if timer is None:
        return empty
    known = replace(empty, timer=timer)
    match timer.kind:
        case "invite":
            found = first(connection, Interaction, id=timer.about)
            if found is None:
                return known
            known = with_interaction(connection, known, found)
            own = first(connection, Session, id=found.session_id)
            if own is None and found.person_id is not None:
                own = open_of(connection, found.person_id)
            return replace(known, session=own)
        case "remind" | "resume" | "expire":
            session = first(connection, Session, id=timer.about)
            return with_session(connection, known, session)
        case "hide":
            return replace(known, message=first(connection, Message, id=timer.about))
        case _:
            case = first(connection, Case, id=timer.about)
            if timer.kind == "nag" and case is not None:
                card = first(connection, Message, id=case.card)
                known = replace(known, message=card)
            return with_case(connection, known, case)


def returned(connection: Connection, event: Returned, empty: Situation) -> Situation:
    """Add the sessions that wait on that platform."""
    after = () if event.after is None else (sessions.c.id > event.after,)
    waiting = every(
        connection,
        Session,
        UNANSWERED,
        *after,
        order=(sessions.c.id,),
        limit=LONGEST,
        channel=event.channel,
    )
    return replace(empty, waiting=waiting)


def left(connection: Connection, event: Left, empty: Situation) -> Situation:
    """Add the person whose room was closed."""
    home = first(connection, Person, home=event.where)
    return replace(empty, person=home)


def signed_out(connection: Connection, event: SignedOut, empty: Situation) -> Situation:
    """Add the code by which the browser came in."""
    return replace(empty, code=first(connection, Code, id=event.code, kind="desk"))


def undelivered(
    connection: Connection, event: DeliveryGaveUp | DeliveryUnclear, empty: Situation
) -> Situation:
    """Add the message, and the case or session that it is about."""
    message = first(connection, Message, id=event.message)
    known = replace(empty, owners=owners(connection, empty.house))
    return with_message(connection, known, message)


def alarmed(connection: Connection, event: Alarm, empty: Situation) -> Situation:
    """Add what was told of that before, and the owners."""
    kind, about = subject(event)
    return replace(
        empty,
        incident=first(connection, Incident, kind=kind, about=about),
        owners=owners(connection, empty.house),
    )


def opened(connection: Connection, _event: Started, empty: Situation) -> Situation:
    """Add whether somebody owns this, and the surveys."""
    owners = select(func.count()).select_from(colleagues)
    count = connection.execute(owners.where(colleagues.c.role == "owner")).scalar_one()
    return replace(
        empty,
        owned=bool(count or empty.house.owners),
        shelf=shelves(connection),
        placements=every(connection, Placement),
    )
