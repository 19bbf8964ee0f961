"""Why somebody is not asked: the gates in their order, each with its reason."""

from datetime import datetime, timedelta
from difflib import get_close_matches

from handlers.questionnaire import conditions
from handlers.questionnaire.shapes import Questionnaire
from storage.records import (
    House,
    InteractionFinished,
    Person,
    Placement,
    Session,
    Survey,
)

LONGEST_MEANT = 200
FLOOR = timedelta(hours=24)
"""Nobody is invited twice within this, whatever the settings say."""


def refused_by_survey(
    event: InteractionFinished,
    survey: Survey | None,
    placements: tuple[Placement, ...] = (),
) -> str | None:
    """Return why no survey asks after this interaction, or None if one does."""
    if survey is None and event.survey is not None:
        return f"there is no live survey named {event.survey}"
    if survey is None and event.touchpoint is not None:
        near = _nearest(event.touchpoint, placements)
        return f"no active survey asks at the touchpoint {event.touchpoint}{near}"
    if survey is None:
        return "neither a survey nor a touchpoint was named"
    if survey.state != "active":
        return f"the survey {survey.name} is {survey.state}"
    return None


def _nearest(touchpoint: str, placements: tuple[Placement, ...]) -> str:
    """Name the touchpoint that was probably meant: they are taken as written."""
    live = {one.touchpoint.casefold(): one.touchpoint for one in placements}
    near = get_close_matches(touchpoint[:LONGEST_MEANT].casefold(), live, n=1)
    return f" (the nearest is {live[near[0]]})" if near else ""


def refused_by_text(
    survey: Survey | None, questionnaire: Questionnaire | None
) -> str | None:
    """Return why a kept text asks nobody, or None; another version may have kept it."""
    if survey is None or questionnaire is not None:
        return None
    which = f"{survey.name} version {survey.version}"
    return f"the text of {which} cannot be read by this version of Askafter"


def refused_by_audience(
    event: InteractionFinished, questionnaire: Questionnaire
) -> str | None:
    """Return why this person is not in the survey's audience, or None."""
    if questionnaire.audience is None:
        return None
    facts: dict[str, str | int | None] = dict(event.attributes)
    facts |= {"touchpoint": event.touchpoint, "agent": event.agent_name}
    facts |= {"name": event.name or None, "language": event.language}
    if conditions.holds(questionnaire.audience, facts):
        return None
    return "the person is not in the survey's audience"


def resting(survey: Survey, living: tuple[Survey, ...]) -> str | None:
    """Return why a version that was chosen earlier asks nobody new, or None.

    Args:
        survey: the chosen version.
        living: the version that is in force now, if the chosen one is retired.
    """
    if survey.state == "retired" and not living:
        return f"the survey {survey.name} is retired"
    if any(one.state == "paused" for one in (survey, *living)):
        return f"the survey {survey.name} is paused"
    return None


def refused_by_person(
    at: datetime,
    person: Person,
    session: Session | None,
    house: House,
    *,
    demonstration: bool,
) -> str | None:
    """Return why this person is not asked now, or None if they may be.

    The demonstration may be repeated at once, but never over an open survey.
    """
    if person.opted_out_at is not None:
        return "the person does not want to be asked"
    if session is not None and session.state in ("invited", "started"):
        return f"the person is being asked already ({session.survey})"
    if demonstration or person.last_invited_at is None:
        return None
    wait = max(house.cool_down, FLOOR)
    when = f"{person.last_invited_at:%Y-%m-%d}"
    if at < person.last_invited_at:
        return f"the person is to be asked on {when} already"
    if at < person.last_invited_at + wait:
        return f"the person was asked on {when}, less than {wait.days} days before"
    return None
