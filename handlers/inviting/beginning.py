"""A session begins: by an invitation that is due, or by a link that was opened."""

from dataclasses import replace
from datetime import datetime

from handlers.asking import putting, resuming
from handlers.inviting import gates, quiet
from handlers.naming import derive, identity_id
from handlers.questionnaire import placeholders
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import Question
from handlers.saying import phrase, say, short
from handlers.talk import Talk, open_talk
from storage.records import (
    Account,
    Address,
    Commanded,
    Decision,
    House,
    Identity,
    Incoming,
    Interaction,
    Person,
    Phrase,
    Record,
    Session,
    Survey,
    Timer,
    TimerRang,
)
from storage.records.messages import INVITATION, REPLY


def send(
    ring: TimerRang,
    interaction: Interaction,
    survey: Survey,
    person: Person,
    session: Session | None,
    house: House,
    living: tuple[Survey, ...] = (),
) -> Decision:
    """Invite now, if it is still right to.

    Everything was read again: the customer may have opted out since, or may have
    opened the link already.

    Args:
        ring: the timer.
        interaction: what is being asked about.
        survey: the version that was chosen then.
        person: whom to ask.
        session: an open session of that person, whichever it belongs to.
        house: the installation.
        living: the version in force, if the chosen one was followed by another.
    """
    if session is not None and session.id == interaction.session_id:
        return Decision(because="the person opened the link before")
    because = gates.refused_by_person(
        # The person's own planned invitation must not stand in its own way.
        ring.at,
        replace(person, last_invited_at=None),
        session,
        house,
        demonstration=interaction.source == "demo",
    )
    because = because or gates.resting(survey, living)
    if because is not None:
        return _skipped(interaction, because)
    if person.home is None:
        return Decision(because="nobody can be written to; the link waits")
    until = quiet.over_at(ring.at, person, house, source=interaction.source)
    if until > ring.at:
        return _later(ring, interaction, until)
    return _begin(ring, interaction, survey, person, person.home, house, None)


def _later(ring: TimerRang, interaction: Interaction, until: datetime) -> Decision:
    # The quiet hours may have been set, or the zone been told, since it was planned.
    lasts = (interaction.expires_at or ring.at) - (interaction.send_at or ring.at)
    moved = replace(
        interaction,
        send_at=until,
        expires_at=until + lasts,
        revision=interaction.revision + 1,
    )
    timer = Timer(
        id=derive(ring.key, "invite"),
        kind="invite",
        about=interaction.id,
        due_at=until,
    )
    return Decision(
        because="the quiet hours are not over, so it waits", saved=(moved, timer)
    )


def open_link(
    order: Commanded,
    *,
    interaction: Interaction | None,
    talk: Talk | None,
    survey: Survey | None,
    person: Person | None,
    speaker: Person | None,
    house: House,
    living: tuple[Survey, ...] = (),
) -> Decision:
    """Start the survey behind a link in the chat in which it was opened.

    The first account that opens a link binds it; others are refused kindly. `talk` is
    what runs behind it already: whoever opens it again is asked once more.
    """
    if interaction is None or survey is None or person is None:
        return _closed(order, house, "link-unknown", "no interaction has this link")
    if talk is not None:
        return _again(order, talk)
    expired = interaction.expires_at is not None and interaction.expires_at <= order.at
    rests = gates.resting(survey, living) is not None
    if interaction.decision == "skip" or expired or rests:
        return _closed(order, house, "link-closed", "the link has expired")
    bound, records = _bind(order, person, speaker)
    begun = _begin(order, interaction, survey, bound, order.where, house, order.who)
    return Decision(because="the link was opened", saved=records).also(begun)


def _begin(
    event: Incoming,
    interaction: Interaction,
    survey: Survey,
    person: Person,
    where: Address,
    house: House,
    who: Account | None,
) -> Decision:
    talk = open_talk(
        session=_session(event, interaction, survey, person, where, house, who),
        survey=survey,
        person=person,
        house=house,
    )
    first = talk.next_step()
    ends_at = event.at + talk.survey.expires
    talk = replace(talk, session=replace(talk.session, step=first, expires_at=ends_at))
    if talk.question is None:
        return _skipped(interaction, "no question of the survey applies")
    priority = INVITATION if who is None else REPLY
    greeted = _greeted(person, talk.question, talk.session.language)
    lead = _lead(greeted, house)
    prompt = putting.put(event, talk, lead, word="question", priority=priority)
    session = replace(talk.session, prompt=prompt.id)
    return Decision(
        because=f"asked question {first + 1} of {len(talk.survey.questions)}",
        saved=(session, prompt, *_timers(event.at, session, talk)),
    )


def _session(
    event: Incoming,
    interaction: Interaction,
    survey: Survey,
    person: Person,
    where: Address,
    house: House,
    who: Account | None,
) -> Session:
    return Session(
        id=interaction.session_id,
        interaction_id=interaction.id,
        person_id=person.id,
        survey_id=survey.id,
        survey=survey.name,
        version=survey.version,
        source=interaction.source,
        channel=where.channel,
        address=where,
        language=_language(survey, person, house, who),
        state="invited",
        step=-1,
        touchpoint=interaction.touchpoint,
        agent_id=interaction.agent_id,
        agent_name=interaction.agent_name,
        attributes={**person.attributes, **interaction.attributes},
        asked_at=event.at,
        expires_at=event.at,
    )


def _language(survey: Survey, person: Person, house: House, who: Account | None) -> str:
    """Return what the person chose or was told to speak, else what their app does.

    A language in which neither the survey nor the house speaks does not count.
    """
    offered = {*house.languages, *parse(survey.text, language=house.language).languages}
    app = short(who.language_hint) if who else None
    wishes = (short(person.language), app, person.app_language)
    return next((one for one in wishes if one in offered), house.language)


def _timers(at: datetime, session: Session, talk: Talk) -> tuple[Timer, ...]:
    expire = Timer(
        id=derive(session.id, "expire"),
        kind="expire",
        about=session.id,
        due_at=session.expires_at,
    )
    after = talk.survey.remind
    if after is None or at + after >= session.expires_at:
        return (expire,)
    remind = Timer(
        id=derive(session.id, "remind"),
        kind="remind",
        about=session.id,
        due_at=at + after,
    )
    return (remind, expire)


def _lead(name: str, house: House) -> Phrase:
    if house.sender and name:
        return phrase("invitation-from-named", name=name, sender=house.sender)
    if house.sender:
        return phrase("invitation-from", sender=house.sender)
    if name:
        return phrase("invitation-named", name=name)
    return phrase("invitation")


def _greeted(person: Person, question: Question, language: str) -> str:
    """Return the name to greet by; none where the question below says it."""
    wording = question.wording.in_language(language)
    return "" if "name" in placeholders.names(wording) else person.name


def _bind(
    order: Commanded, person: Person, speaker: Person | None
) -> tuple[Person, tuple[Record, ...]]:
    if speaker is not None and speaker.id != person.id:
        # A browser that several people share: the session runs here, but the chat
        # stays the home of whom it belonged to.
        return person, ()
    bound = replace(person, home=order.where, revision=person.revision + 1)
    if speaker is not None:
        return bound, (bound,)
    key = order.who.key
    return bound, (bound, Identity(id=identity_id(key), key=key, person_id=person.id))


def _again(order: Commanded, talk: Talk) -> Decision:
    session = talk.session
    if session.address != order.where:
        return _closed(order, talk.house, "link-taken", "somebody else opened the link")
    if not session.under_way:
        return _closed(order, talk.house, f"session-{session.state}", "it is over")
    if order.at >= session.expires_at:
        return _closed(order, talk.house, "session-expired", "it has expired")
    if session.state == "parked":
        return resuming.go_on(order, talk, None)
    return Decision(
        because="the question was put again", saved=putting.again(order, talk)
    )


def _closed(order: Commanded, house: House, key: str, because: str) -> Decision:
    language = short(order.who.language_hint) or house.language
    told = say(order, "answer", phrase(key), to=order.where, language=language)
    return Decision(because=because, saved=(told,))


def _skipped(interaction: Interaction, because: str) -> Decision:
    skipped = replace(
        interaction,
        decision="skip",
        because=because,
        revision=interaction.revision + 1,
    )
    return Decision(because=because, saved=(skipped,))
