"""What must be known of surveys when somebody writes, tries or manages them."""

import re
from dataclasses import replace

from sqlalchemy import Connection

from storage.codec import every, first
from storage.lookups import begun, shelves, versions
from storage.records import (
    Commanded,
    Guide,
    Placement,
    Pressed,
    Said,
    Situation,
    Survey,
)

NAME_LINE = re.compile(r"^[^\S\n]*survey[^\S\n]*:[^\S\n]*(\S+)", re.I | re.M)
LONGEST_NAME = 40


def named(connection: Connection, event: Commanded, known: Situation) -> Situation:
    """Add the versions of the surveys that a command names, or of all."""
    word = event.words[0].lower() if event.words else ""
    if word == "list" or (word == "new" and not event.body.strip()):
        shelf = shelves(connection)
    elif word in ("new", "import"):
        shelf = _of_text(connection, event.body)
    else:
        # What is copied has two names; all others have one, and perhaps a number.
        names = [one.lower()[:LONGEST_NAME] for one in event.words[1:3]]
        shelf = _called(connection, names[0]) if names else ()
        if names[1:] and names[0] != names[1]:
            shelf += versions(connection, names[1])
        if word and not shelf:
            # One of them is named as an example, or as what was probably meant.
            shelf = shelves(connection)
    return replace(known, shelf=shelf, placements=every(connection, Placement))


def _called(connection: Connection, word: str) -> tuple[Survey, ...]:
    """Return the versions of the survey of that name, or of the only one like it."""
    exact = versions(connection, word)
    name = None if exact else begun(connection, word)
    return exact if name is None else versions(connection, name)


def pasted(connection: Connection, event: Said, known: Situation) -> Situation:
    """Add the versions of the survey whose text was sent without a command."""
    shelf = _of_text(connection, event.text)
    return replace(known, shelf=shelf, placements=every(connection, Placement))


def _of_text(connection: Connection, text: str) -> tuple[Survey, ...]:
    found = NAME_LINE.search(text)
    return versions(connection, found[1]) if found else ()


def guided(
    connection: Connection, event: Said | Pressed | Commanded, known: Situation
) -> Situation:
    """Add what a colleague is doing step by step here; customers cost no look."""
    if known.role is None:
        return known
    guide = first(connection, Guide, account=event.who.key, address=event.where)
    text = event.text if isinstance(event, Said) else ""
    return with_guide(connection, known, guide, text)


def with_guide(
    connection: Connection, known: Situation, guide: Guide | None, typed: str
) -> Situation:
    """Add a walk, and the survey that it is about; None adds nothing."""
    if guide is None:
        return known
    if guide.kind == "preview":
        survey = first(connection, Survey, id=guide.survey_id)
        return replace(known, guide=guide, survey=survey)
    # The name may be what is being typed, or lie in the button that is pressed.
    name = guide.given.get("name") or typed.strip().lower()[:LONGEST_NAME]
    return replace(
        known,
        guide=guide,
        shelf=versions(connection, name),
        placements=every(connection, Placement),
    )


def with_survey(connection: Connection, known: Situation, survey: Survey) -> Situation:
    """Add the version that a button is about, and what else can be done with it."""
    return replace(
        known,
        survey=survey,
        shelf=versions(connection, survey.name),
        placements=every(connection, Placement),
    )
