"""Versions of a survey: write, activate, pause, retire; nothing half published."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.naming import derive, placement_id
from handlers.questionnaire.check import publishable
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import Questionnaire
from storage.records import House, Placement, Record, Refusal, Survey
from storage.records.surveys import SurveyState

Shelf = tuple[Survey, ...]
Placements = tuple[Placement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What came of it: a survey and its records, or a reason why not.

    Attributes:
        survey: the version that changed; None if it was refused.
        saved: records, in the order in which they must be saved.
        erased: drafts that are to be deleted.
        refusal: codes survey_text, survey_unknown, touchpoint_taken, no_draft,
            not_live, nothing_to_delete.
    """

    survey: Survey | None = None
    saved: tuple[Record, ...] = ()
    erased: tuple[Survey, ...] = ()
    refusal: Refusal | None = None


def write(
    text: str, shelf: Shelf, house: House, *, key: str, at: datetime, by: str
) -> Published:
    """Keep a text as the next draft of the survey that it names."""
    try:
        questionnaire = publishable(text, language=house.language)
    except SurveyTextError as error:
        return Published(refusal=text_refusal(error))
    name = questionnaire.name
    draft = Survey(
        id=derive(key, f"survey:{name}"),
        name=name,
        version=max((s.version for s in shelf if s.name == name), default=0) + 1,
        state="draft",
        text=questionnaire.text,
        made_by=by,
        made_at=at,
    )
    return Published(survey=draft, saved=(draft,))


def text_refusal(error: SurveyTextError) -> Refusal:
    """Say which lines of a survey text are wrong, why, and what would be right."""
    values = {**error.values, "line": error.line, "problem": error.key}
    return Refusal(
        code="survey_text",
        values={**values, "example": error.example},
        others=tuple(text_refusal(other) for other in error.others),
    )


def activate(
    name: str, shelf: Shelf, placements: Placements, house: House
) -> Published:
    """Make the newest draft the live version, or resume the paused one."""
    live = _live(shelf)
    newest = max(shelf, key=lambda survey: survey.version, default=None)
    if newest is None:
        return _no("survey_unknown", name)
    draft = newest if newest.state == "draft" else None
    if draft is None and live is not None and live.state == "paused":
        if (refusal := _unreadable(live, house)) is not None:
            return Published(refusal=refusal)
        resumed = _to(live, "active")
        return Published(survey=resumed, saved=(resumed,))
    if draft is None:
        return _no("no_draft", name)
    try:
        # A draft may be older than what is checked today.
        wanted = publishable(draft.text, language=house.language)
    except SurveyTextError as error:
        return Published(refusal=text_refusal(error))
    taken = _taken(wanted, placements)
    if taken is not None:
        values = {"touchpoint": taken.touchpoint, "survey": taken.survey or ""}
        return Published(refusal=Refusal(code="touchpoint_taken", values=values))
    active = _to(draft, "active")
    # The old version retires first: one live version per name is a rule of the table.
    retired = (_to(live, "retired"),) if live else ()
    places = _place(wanted.name, wanted.touchpoints, placements)
    return Published(survey=active, saved=(*retired, active, *places))


def _unreadable(survey: Survey, house: House) -> Refusal | None:
    """Say why a kept text cannot be asked; another version may have kept it."""
    try:
        parse(survey.text, language=house.language)
    except SurveyTextError as error:
        return text_refusal(error)
    return None


def pause(name: str, shelf: Shelf) -> Published:
    """Let the live version ask nobody new until it is activated again."""
    live = _live(shelf)
    if live is None:
        return _no("not_live" if shelf else "survey_unknown", name)
    if live.state == "paused":
        return Published(survey=live)
    paused = _to(live, "paused")
    return Published(survey=paused, saved=(paused,))


def retire(name: str, shelf: Shelf, placements: Placements) -> Published:
    """End the live version for good and free its touchpoints."""
    live = _live(shelf)
    if live is None:
        return _no("not_live" if shelf else "survey_unknown", name)
    retired = _to(live, "retired")
    return Published(survey=retired, saved=(retired, *_place(name, (), placements)))


def remove(name: str, shelf: Shelf, placements: Placements) -> Published:
    """Delete the drafts, which asked nobody, and retire the live version.

    Whatever has asked somebody stays readable, with its answers.
    """
    live = _live(shelf)
    drafts = tuple(survey for survey in shelf if survey.state == "draft")
    if live is None and not drafts:
        return _no("nothing_to_delete" if shelf else "survey_unknown", name)
    if live is None:
        return Published(survey=drafts[0], erased=drafts)
    return replace(retire(name, shelf, placements), erased=drafts)


def unsaved(draft: Survey) -> Survey:
    """Return a draft that is not saved as such, so that its next state is its first."""
    return replace(draft, revision=0)


def _live(shelf: Shelf) -> Survey | None:
    return next((s for s in shelf if s.is_live), None)


def _to(survey: Survey, state: SurveyState) -> Survey:
    return replace(survey, state=state, revision=survey.revision + 1)


def _taken(wanted: Questionnaire, placements: Placements) -> Placement | None:
    return next(
        (
            placement
            for placement in placements
            if placement.touchpoint in wanted.touchpoints
            and placement.survey not in (None, wanted.name)
        ),
        None,
    )


def _place(
    name: str, touchpoints: tuple[str, ...], placements: Placements
) -> Iterable[Placement]:
    known = {placement.touchpoint: placement for placement in placements}
    for touchpoint in touchpoints:
        before = known.get(touchpoint)
        if before is None:
            yield Placement(
                id=placement_id(touchpoint), touchpoint=touchpoint, survey=name
            )
        elif before.survey != name:
            yield replace(before, survey=name, revision=before.revision + 1)
    for placement in placements:
        if placement.survey == name and placement.touchpoint not in touchpoints:
            yield replace(placement, survey=None, revision=placement.revision + 1)


def _no(code: str, name: str) -> Published:
    return Published(refusal=Refusal(code=code, values={"name": name}))
