"""What must be known when somebody presses a button."""

from dataclasses import replace

from sqlalchemy import Connection

from storage.codec import first
from storage.commanding import confirmable
from storage.lookups import (
    parked,
    with_case,
    with_message,
    with_session,
    with_speaker,
)
from storage.records import (
    Case,
    Confirmation,
    Guide,
    Message,
    Pressed,
    Session,
    Situation,
    Survey,
)
from storage.rooms import last_said
from storage.shelving import guided, with_guide, with_survey


def pressed(connection: Connection, event: Pressed, empty: Situation) -> Situation:
    """Add the record that a button names."""
    known = with_speaker(connection, event.who, empty)
    id = event.target.id
    match event.target.kind:
        case "session":
            session = first(connection, Session, id=id)
            known = replace(known, last_said=last_said(connection, event.where))
            return with_session(connection, known, session)
        case "case":
            case = first(connection, Case, id=id)
            asked = first(
                connection,
                Message,
                lane=str(event.where),
                receipt=event.on,
            )
            known = replace(known, last_said=asked)
            return with_case(connection, known, case)
        case "message":
            message = first(connection, Message, id=id)
            return with_message(connection, known, message)
        case "parked":
            return replace(known, parked=parked(connection, id=id))
        case "confirm":
            question = first(connection, Confirmation, id=id)
            if question is None:
                return known
            return confirmable(connection, event, known, question)
        case "preview" | "guide":
            guide = first(connection, Guide, id=id)
            typed = event.target.choice.partition(".")[2]
            known = replace(known, last_said=last_said(connection, event.where))
            return with_guide(connection, known, guide, typed)
        case "survey":
            survey = first(connection, Survey, id=id)
            if survey is None:
                return known
            return with_survey(connection, guided(connection, event, known), survey)
        case _:
            return known
