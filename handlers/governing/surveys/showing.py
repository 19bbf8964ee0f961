"""Look at surveys: the list, one version, its file, what versions differ in."""

from difflib import SequenceMatcher

from handlers.governing.surveys import telling
from handlers.rights import may
from handlers.saying import Spoken, command_button, phrase
from storage.records import (
    Button,
    Commanded,
    Decision,
    Moment,
    Part,
    Situation,
    Survey,
    Words,
)

MOST_CHANGES = 40
"""Lines of a comparison that are shown."""

MOST_VERSIONS = 15


def all_of_them(order: Commanded, situation: Situation, *_: str) -> Decision:
    """List every survey with its newest and its live version."""
    because = "listed the surveys"
    if not situation.shelf:
        new = ((command_button(phrase("button-new"), "survey new"),),)
        offered = new if may(situation.role, "survey", "new") else ()
        nothing = phrase("survey-none")
        return telling.said(order, situation, because, nothing, rows=offered)
    lines = [line for one in situation.shelf for line in _lines_of(one, situation)]
    newest: dict[str, Survey] = {}
    for survey in situation.shelf:
        newest.setdefault(survey.name, survey)
    rows = tuple(
        (
            Button(
                label=phrase("button-show-named", name=name),
                target=telling.target(survey.id, "show"),
            ),
        )
        for name, survey in newest.items()
    )
    return telling.said(order, situation, because, *lines, rows=rows)


def _lines_of(survey: Survey, situation: Situation) -> tuple[Part, ...]:
    """Say what became of a version; one that still counts must be readable, too."""
    if survey.state == "retired":
        return (telling.line(survey),)
    return (telling.line(survey), *telling.unreadable(survey, situation.house))


def show(event: Spoken, situation: Situation, name: str, *more: str) -> Decision:
    """Show the version that is named, else the live one or the newest."""
    versions = telling.versions_of(situation, name)
    if not versions:
        return telling.unknown(event, situation, name)
    survey = telling.in_force(versions)
    if more:
        found = telling.numbered(versions, more[0])
        if found is None:
            return telling.no_version(event, situation, name, more[0], versions)
        survey = found
    change = "pause" if survey.state == "active" else "activate"
    rows = (
        telling.allowed(situation, survey, change, "preview"),
        telling.allowed(situation, survey, "edit", "versions", "delete"),
    )
    return telling.handed(
        event,
        situation,
        f"showed {name} version {survey.version}",
        *_lines_of(survey, situation),
        file=telling.file_of(name, survey.text),
        rows=rows,
    )


def export(event: Spoken, situation: Situation, name: str, *more: str) -> Decision:
    """Hand the text over, equal to what went in."""
    versions = telling.versions_of(situation, name)
    if not versions:
        return telling.unknown(event, situation, name)
    survey = telling.numbered(versions, more[0]) if more else telling.in_force(versions)
    if survey is None:
        return telling.no_version(event, situation, name, more[0], versions)
    return telling.handed(
        event,
        situation,
        f"exported {name} version {survey.version}",
        phrase("survey-export", name=name, version=survey.version),
        file=telling.file_of(name, survey.text),
        always=True,
    )


def versions(event: Spoken, situation: Situation, name: str, *more: str) -> Decision:
    """List the versions and compare two of them, the newest unless others are named."""
    known = telling.versions_of(situation, name)
    if not known:
        return telling.unknown(event, situation, name)
    lines = [_dated(survey) for survey in known[:MOST_VERSIONS]]
    chosen: list[Survey] = []
    for number in more:
        found = telling.numbered(known, number)
        if found is None:
            return telling.no_version(event, situation, name, number, known)
        chosen.append(found)
    if len(known) < 2:
        alone = phrase("survey-one-version")
        return telling.said(event, situation, f"showed {name}", *lines, alone)
    newest, before, *_ = known
    # One that is named is compared with the newest.
    old, new = (*chosen, newest)[:2] if chosen else (before, newest)
    return telling.said(
        event,
        situation,
        f"compared versions {old.version} and {new.version} of {name}",
        *lines,
        *_compared(old, new),
    )


def _dated(survey: Survey) -> Part:
    return phrase(
        "survey-version",
        version=survey.version,
        state=phrase(f"survey-state-{survey.state}"),
        at=Moment(at=survey.made_at),
    )


def _compared(old: Survey, new: Survey) -> tuple[Part, ...]:
    changes = _changes(_lines(old.text), _lines(new.text))
    if not changes:
        return (phrase("survey-no-change", old=old.version, new=new.version),)
    title = phrase("survey-changes", old=old.version, new=new.version)
    shown = changes[:MOST_CHANGES]
    rest = len(changes) - len(shown)
    more = (phrase("survey-more-changes", n=rest),) if rest else ()
    return (title, Words(text="\n".join(shown)), *more)


def _lines(text: str) -> list[str]:
    """Return the lines of a survey; indentation has no meaning."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def _changes(old: list[str], new: list[str]) -> list[str]:
    """Return the lines that went, with a minus, and those that came, with a plus."""
    found: list[str] = []
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for _, start, end, begin, stop in matcher.get_opcodes():
        if old[start:end] == new[begin:stop]:
            continue
        found += [f"− {one}" for one in old[start:end]]
        found += [f"+ {one}" for one in new[begin:stop]]
    return found
