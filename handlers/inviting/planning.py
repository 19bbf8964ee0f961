"""An interaction has finished: decide whether to ask, and when."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from handlers.inviting import gates, quiet
from handlers.naming import derive, identity_id
from handlers.questionnaire.parsing import readable
from handlers.questionnaire.shapes import Questionnaire
from handlers.saying import short
from storage.records import (
    Decision,
    House,
    Identity,
    Interaction,
    InteractionFinished,
    Person,
    Placement,
    Record,
    Refusal,
    Session,
    Survey,
    Timer,
)


def plan(
    event: InteractionFinished,
    *,
    survey: Survey | None,
    person: Person | None,
    identities: tuple[Identity, ...],
    session: Session | None,
    house: House,
    placements: tuple[Placement, ...] = (),
) -> Decision:
    """Plan an invitation, or write down why there is none.

    Args:
        event: what the helpdesk reported.
        survey: the version that would ask.
        person: whom the identifiers name; None for somebody new.
        identities: the rows of those identifiers that are known, also of found ones.
        session: an open session of that person.
        house: the installation.
        placements: where surveys ask, if none does where this happened.
    """
    named = tuple(one for one in identities if one.key in _keys(event.customer))
    if len({identity.person_id for identity in named}) > 1:
        return _conflict(event, named)
    questionnaire = readable(survey.text, language=house.language) if survey else None
    known = _told(event, person, identities)
    because = gates.refused_by_survey(event, survey, placements)
    unreadable = None if because else gates.refused_by_text(survey, questionnaire)
    because = because or unreadable
    if because is None and questionnaire is not None:
        because = gates.refused_by_audience(event, questionnaire)
    because = because or gates.refused_by_person(
        event.at, known, session, house, demonstration=event.source == "demo"
    )
    record = _interaction(event, survey, known, questionnaire, house, because)
    people = _people(event, known, identities, asked_at=record.send_at)
    saved: tuple[Record, ...] = (*people, record)
    if record.send_at is not None:
        timer = Timer(
            id=derive(record.id, "invite"),
            kind="invite",
            about=record.id,
            due_at=record.send_at,
        )
        saved = (*saved, timer)
    return Decision(because=record.because, saved=saved, warning=unreadable or "")


def _keys(identifiers: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{kind}:{value}" for kind, value in identifiers.items())


def _told(
    event: InteractionFinished, person: Person | None, identities: tuple[Identity, ...]
) -> Person:
    if person is None:
        person = Person(id=derive(event.key, "person"), revision=0)
    found = _keys(event.found)
    is_theirs = all(
        one.person_id == person.id for one in identities if one.key in found
    )
    return replace(
        person,
        home=person.home or (event.reach if is_theirs else None),
        name=event.name or person.name or event.shown_name,
        # A language that the person chose, or that was told first, stays.
        language=person.language or event.language,
        app_language=short(event.app_language) or person.app_language,
        timezone=event.timezone or person.timezone,
        attributes={**person.attributes, **event.attributes},
        revision=person.revision + 1,
    )


def _people(
    event: InteractionFinished,
    person: Person,
    identities: tuple[Identity, ...],
    *,
    asked_at: datetime | None,
) -> tuple[Record, ...]:
    known = {identity.key for identity in identities}
    keys = _keys(event.customer) + _keys(event.found)
    return (
        # Saved even if nobody is asked: two interactions at once meet at its revision.
        replace(person, last_invited_at=asked_at or person.last_invited_at),
        *(
            Identity(id=identity_id(key), key=key, person_id=person.id)
            for key in keys
            if key not in known
        ),
    )


def _interaction(
    event: InteractionFinished,
    survey: Survey | None,
    person: Person,
    questionnaire: Questionnaire | None,
    house: House,
    because: str | None,
) -> Interaction:
    asks = because is None and questionnaire is not None
    send_at = expires_at = None
    if asks and questionnaire is not None:
        due = max(event.ended_at + questionnaire.after, event.at)
        send_at = quiet.over_at(due, person, house, source=event.source)
        expires_at = send_at + questionnaire.expires
        because = _asks(event, questionnaire)
        if send_at != due:
            because += ", once the quiet hours are over"
    return Interaction(
        id=derive(event.key, "interaction"),
        source=event.source,
        reference=event.reference,
        fingerprint=event.fingerprint,
        idempotency_key=event.idempotency_key,
        person_id=person.id,
        survey_id=survey.id if survey else None,
        survey=survey.name if survey else None,
        version=survey.version if survey else None,
        session_id=derive(event.key, "session"),
        decision="ask" if asks else "skip",
        because=because or "there is nothing to ask",
        touchpoint=event.touchpoint,
        agent_id=event.agent_id,
        agent_name=event.agent_name,
        attributes=event.attributes,
        ended_at=event.ended_at,
        send_at=send_at,
        expires_at=expires_at,
        linked=asks and person.home is None,
    )


def _asks(event: InteractionFinished, questionnaire: Questionnaire) -> str:
    name, span = questionnaire.name, _span(questionnaire)
    if questionnaire.after and event.ended_at + questionnaire.after < event.at:
        return f"asks {name} as soon as may be: the end was more than {span} ago"
    return f"asks {name} {span} after the end"


def _span(questionnaire: Questionnaire) -> str:
    minutes, seconds = divmod(int(questionnaire.after.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "min"), (seconds, "s"))
    return " ".join(f"{n} {unit}" for n, unit in parts if n) or "right"


def _conflict(event: InteractionFinished, identities: tuple[Identity, ...]) -> Decision:
    kinds = ", ".join(sorted(identity.key.partition(":")[0] for identity in identities))
    return Decision(
        because=f"the identifiers ({kinds}) belong to different people",
        refusal=Refusal(
            code="identity_conflict", values={"id": event.reference, "kinds": kinds}
        ),
    )
