"""What the commands about surveys have in common: lines, buttons, refusals."""

from dataclasses import replace
from difflib import get_close_matches
from uuid import UUID

from handlers.governing.publishing import Published
from handlers.naming import derive
from handlers.questionnaire.parsing import readable
from handlers.rights import may
from handlers.saying import Rows, Spoken, answer, phrase
from storage.records import (
    Button,
    Commanded,
    Decision,
    House,
    Message,
    Part,
    Phrase,
    Refusal,
    Situation,
    Survey,
    Target,
    TextFile,
    Words,
)

ENDING = ".survey"
LONGEST_SHOWN = 3000
"""Characters of a text that a message shows; what is longer comes as a file alone."""

MOST_NEAR = 5
"""Surveys that are named as what was probably meant."""

MOST_MISTAKES = 5
"""Mistakes of a text that are told at once; nobody mends more in one go."""


def versions_of(situation: Situation, name: str) -> tuple[Survey, ...]:
    """Return the versions of one survey, the newest first."""
    return tuple(survey for survey in situation.shelf if survey.name == name)


def in_force(versions: tuple[Survey, ...]) -> Survey:
    """Return the version that asks or is paused, else the newest; one must exist."""
    return next((one for one in versions if one.is_live), versions[0])


def asking(versions: tuple[Survey, ...]) -> Survey | None:
    """Return the version that asks; None if nobody is asked."""
    return next((one for one in versions if one.state == "active"), None)


def line(survey: Survey) -> Phrase:
    """Say which version it is and what became of it."""
    return phrase(
        "survey-line",
        name=survey.name,
        version=survey.version,
        state=phrase(f"survey-state-{survey.state}"),
    )


def unreadable(survey: Survey, house: House) -> tuple[Phrase, ...]:
    """Say that a kept text cannot be read, and what to do; nothing if it can."""
    if readable(survey.text, language=house.language) is not None:
        return ()
    return (phrase("survey-unreadable", name=survey.name, version=survey.version),)


def target(id: UUID, choice: str) -> Target:
    """Name what a button does with a version."""
    return Target(kind="survey", id=id, choice=choice)


def allowed(situation: Situation, survey: Survey, *choices: str) -> tuple[Button, ...]:
    """Make the buttons of a row that this account may press."""
    role = situation.role
    return buttons(survey, *(one for one in choices if may(role, "survey", one)))


def buttons(survey: Survey, *choices: str) -> tuple[Button, ...]:
    """Make a row of buttons; the one that lets it ask stands out."""
    return tuple(
        Button(
            label=phrase(f"button-{choice}"),
            target=target(survey.id, choice),
            style="primary" if choice == "activate" else "plain",
        )
        for choice in choices
    )


def said(
    event: Spoken, situation: Situation, because: str, *parts: Part, rows: Rows = ()
) -> Decision:
    """Answer, and do nothing else."""
    told = answer(event, situation, *parts, buttons=rows)
    return Decision(because=because, saved=(told,))


def handed(
    event: Spoken,
    situation: Situation,
    because: str,
    *parts: Part,
    file: TextFile,
    rows: Rows = (),
    always: bool = False,
) -> Decision:
    """Answer with a text, as a file where no message holds it.

    Args:
        event: what is answered.
        situation: gives the language.
        because: the reason of the decision.
        parts: said before the text.
        file: the text.
        rows: buttons below the answer.
        always: as a file as well.
    """
    fits = len(file.text) <= LONGEST_SHOWN
    shown = (Words(text=file.text),) if fits else ()
    told = answer(event, situation, *parts, *shown, buttons=rows)
    attached = () if fits and not always else (attached_to(event, situation, file),)
    return Decision(because=because, saved=(told, *attached))


def attached_to(event: Spoken, situation: Situation, file: TextFile) -> Message:
    """Hand a file over, in a message of its own: what stands beside one is short."""
    told = answer(event, situation, phrase("survey-file", name=file.name))
    return replace(told, id=derive(event.key, "file"), file=file)


def file_of(name: str, text: str) -> TextFile:
    """Make the file of a survey's text."""
    return TextFile(name=f"{name}{ENDING}", text=text)


def full_name(situation: Situation, word: str) -> str:
    """Return the name of the only survey that begins like that, else the word."""
    names = {one.name for one in situation.shelf}
    begun = [name for name in names if name.startswith(word)]
    return begun[0] if word not in names and len(begun) == 1 else word


def unknown(event: Spoken, situation: Situation, name: str) -> Decision:
    """Say that there is no such survey, and which ones are called nearly so."""
    names = sorted({one.name for one in situation.shelf})
    near = [one for one in names if one.startswith(name)]
    near = near or get_close_matches(name, names, n=1)
    missing = phrase("survey-unknown", name=name[:40])
    if near:
        named = {"name": name[:40], "nearest": " / ".join(near[:MOST_NEAR])}
        meant = _meant(event, name, near[0]) if len(near) == 1 else {}
        missing = Phrase(key="survey-nearest", values={**named, **meant})
    return said(event, situation, "there is no such survey", missing)


def _meant(event: Spoken, name: str, near: str) -> dict[str, str]:
    """Return the command that a yes gives; none if a text stood below it."""
    if not isinstance(event, Commanded) or event.body.strip():
        return {}
    words = (near if one.lower() == name else one for one in event.words)
    return {"command": " ".join((f"/{event.verb}", *words))}


def refused(
    event: Spoken, situation: Situation, done: Published, *mending: Part
) -> Decision:
    """Say why nothing was changed; `mending` is what to do about a text's mistakes."""
    refusal = done.refusal or Refusal(code="survey_unknown")
    values = dict(refusal.values)
    if refusal.code == "survey_unknown":
        return unknown(event, situation, str(values.get("name", "")))
    if refusal.code != "survey_text":
        key = refusal.code.replace("_", "-")
        told = Phrase(key=key, values=values)
        return said(event, situation, f"refused: {refusal.code}", told)
    mistakes = (refusal, *refusal.others)
    parts = [part for one in mistakes[:MOST_MISTAKES] for part in _mistake(one)]
    if more := len(mistakes[MOST_MISTAKES:]):
        parts.append(phrase("survey-mistakes-more", n=more))
    parts.extend(mending)
    because = f"the survey text has a mistake in line {values['line']}"
    return said(event, situation, because, *parts)


def _mistake(refusal: Refusal) -> tuple[Part, ...]:
    values = dict(refusal.values)
    example = str(values.pop("example"))
    problem = Phrase(key=str(values.pop("problem")), values=values)
    told = phrase("survey-mistake", line=values["line"], problem=problem)
    right = (phrase("survey-right"), Words(text=example)) if example else ()
    return (told, *right)


def typed(command: str, text: str) -> Phrase:
    """Show what is to be typed: a phrase, so that each channel shows its own way."""
    return phrase("command-typed", command=command, text=text)


def numbered(versions: tuple[Survey, ...], number: str) -> Survey | None:
    """Return the version of that number; None if there is none."""
    bare = number.lower().removeprefix("v")
    return next((one for one in versions if str(one.version) == bare), None)


def no_version(
    event: Spoken,
    situation: Situation,
    name: str,
    number: str,
    versions: tuple[Survey, ...],
) -> Decision:
    """Say that a survey has no version of that number."""
    told = phrase(
        "survey-no-version",
        name=name,
        version=number[:10],
        newest=versions[0].version,
    )
    return said(event, situation, "there is no such version", told)
