"""Write a survey's text: new, changed, copied, from a file; always as a draft."""

import re
from dataclasses import replace

from handlers.governing import guides, leftovers, publishing
from handlers.governing.surveys import cutting, telling
from handlers.questionnaire import estimate
from handlers.questionnaire.check import warnings
from handlers.questionnaire.conditions import describe
from handlers.questionnaire.parsing import LONGEST, parse
from handlers.questionnaire.shapes import Question, Questionnaire
from handlers.rights import may
from handlers.saying import Spoken, answer, phrase, shortened
from storage.records import Commanded, Decision, Phrase, Said, Situation, Survey
from storage.records.surveys import is_survey_text

NAME_LINE = re.compile(r"^([^\S\n]*survey[^\S\n]*:[^\S\n]*).*$", re.MULTILINE | re.I)
AFTER_WRITING = ("activate", "preview", "edit")
MOST_LISTED = 15
LONGEST_LISTED = 100
FILE_PROBLEMS = ("too-large", "empty", "not-text", "unreadable")
"""What an ear says of a file that it could not read."""


def change(order: Commanded, situation: Situation, name: str, *_: str) -> Decision:
    """Keep the text below as the next version; alone, show what there is to change."""
    if order.body.strip():
        return keep(order, situation, order.body, name=name)
    return show_for_change(order, situation, name)


def show_for_change(event: Spoken, situation: Situation, name: str) -> Decision:
    """Hand the newest text over, as a command that can be copied, changed and sent."""
    versions = telling.versions_of(situation, name)
    if not versions:
        return telling.unknown(event, situation, name)
    text = versions[0].text
    how = phrase("survey-edit-how", name=name)
    because = f"showed {name} to be changed"
    if len(text) <= telling.LONGEST_SHOWN:
        typed = telling.typed(f"survey edit {name}", text)
        return telling.said(event, situation, because, how, typed)
    told = answer(event, situation, phrase("survey-edit-file", name=name))
    file = telling.attached_to(event, situation, telling.file_of(name, text))
    return Decision(because=because, saved=(told, file))


def copy(
    order: Commanded, situation: Situation, name: str, other: str = "", *_: str
) -> Decision:
    """Keep the text of one survey as the first version of another."""
    versions = telling.versions_of(situation, name)
    if not versions:
        return telling.unknown(order, situation, name)
    if not re.fullmatch(r"[a-z0-9-]{1,40}", other):
        wanted = phrase("survey-copy-how", name=name)
        return telling.said(order, situation, "the copy needs a name", wanted)
    if telling.versions_of(situation, other):
        taken = phrase("survey-name-taken", name=other)
        return telling.said(order, situation, "that name is taken", taken)
    text = telling.in_force(versions).text
    renamed = NAME_LINE.sub(lambda match: match[1] + other, text, count=1)
    return keep(order, situation, renamed, name=other)


def take_file(order: Commanded, situation: Situation, *words: str) -> Decision:
    """Keep the text of a file; alone, say how one is sent."""
    if words and words[0] not in FILE_PROBLEMS:
        return leftovers.refuse(order, situation, words)
    if order.body.strip():
        return keep(order, situation, order.body)
    if words:
        wrong = phrase(f"survey-file-{words[0]}", most=LONGEST)
        return telling.said(order, situation, f"the file was {words[0]}", wrong)
    told = answer(order, situation, phrase("survey-import-how", most=LONGEST))
    asked = replace(told, asks="survey")
    return Decision(because="explained how files are sent", saved=(asked,))


def other_file(said: Said, situation: Situation) -> Decision | None:
    """Say what a survey's file is, if one of another kind came alone; else None."""
    files = [one for one in said.carried if one.kind == "file"]
    if not files or said.text or not may(situation.role, "survey", "new"):
        return None
    told = phrase("survey-file-other")
    return telling.said(said, situation, "a file that nobody waits for", told)


def is_pasted(said: Said, situation: Situation) -> bool:
    """Tell whether somebody who may write surveys has sent a text without a command."""
    may_write = may(situation.role, "survey", "new")
    alone = guides.alone(said, situation.house)
    return alone and may_write and is_survey_text(said.text)


def keep(
    event: Spoken,
    situation: Situation,
    text: str,
    *,
    name: str | None = None,
    shown: bool = False,
) -> Decision:
    """Keep a text as the next draft of its survey, or say what is wrong with it.

    Args:
        event: what brought the text.
        situation: its shelf holds the versions of that survey.
        text: as it was typed.
        name: what the survey must be called; None takes any name.
        shown: the text stands just above, so its questions are not listed again.
    """
    written = publishing.write(
        text,
        situation.shelf,
        situation.house,
        key=event.key,
        at=event.at,
        by=event.who.key,
    )
    cut = cutting.may_be_cut(event)
    if written.survey is None:
        perhaps = cutting.advice() if cut else ()
        return telling.refused(event, situation, written, _again(event), *perhaps)
    survey = written.survey
    if name is not None and survey.name != name:
        return _other_name(event, situation, survey.name, name)
    before = telling.versions_of(situation, survey.name)
    # What is retired can only ask again as a new version.
    same = bool(before) and before[0].text == survey.text
    if same and before[0].state != "retired":
        return _unchanged(event, situation, before[0])
    # As it was typed, not as it is kept: advice names the lines that people see.
    questionnaire = parse(text, language=situation.house.language)
    ready = phrase("survey-ready", name=survey.name)
    offered = AFTER_WRITING[1:] if cut else AFTER_WRITING
    told = answer(
        event,
        situation,
        _saved(survey, telling.asking(before)),
        *warnings(questionnaire, situation.house.languages),
        *((takes(questionnaire),) if shown else overview(questionnaire)),
        *(cutting.advice(survey.name) if cut else (ready,)),
        buttons=(telling.buttons(survey, *offered),),
    )
    because = f"wrote {survey.name} version {survey.version}"
    return Decision(because=because, saved=(*written.saved, told))


def _saved(draft: Survey, asking: Survey | None) -> Phrase:
    """Say that it is kept, and who goes on being asked what."""
    name, version = draft.name, draft.version
    if asking is None:
        return phrase("survey-saved", name=name, version=version)
    beside = asking.version
    return phrase("survey-saved-beside", name=name, version=version, asking=beside)


def overview(questionnaire: Questionnaire) -> tuple[Phrase, ...]:
    """Say in short what it asks, and how long that takes."""
    questions = questionnaire.questions
    lines = [_asked(n, one) for n, one in enumerate(questions[:MOST_LISTED], 1)]
    if len(questions) > MOST_LISTED:
        lines.append(phrase("survey-asks-more", n=len(questions) - MOST_LISTED))
    return (*lines, takes(questionnaire))


def takes(questionnaire: Questionnaire) -> Phrase:
    """Say how long the longest way takes."""
    longest = estimate.of(questionnaire)
    return phrase("survey-takes", questions=longest.questions, span=longest.span)


def _asked(number: int, question: Question) -> Phrase:
    wording = shortened(question.wording.base, LONGEST_LISTED)
    given = {"number": number, "kind": question.kind, "wording": wording}
    if question.condition is None:
        return Phrase(key="survey-asks", values=given)
    condition = describe(question.condition)[:LONGEST_LISTED]
    return Phrase(key="survey-asks-if", values={**given, "condition": condition})


def _again(event: Spoken) -> Phrase:
    """Say how a text that was mended comes back: the way it came."""
    filed = isinstance(event, Commanded) and event.words[:1] == ("import",)
    return phrase("survey-mend-file" if filed else "survey-mend-text")


def _other_name(event: Spoken, situation: Situation, found: str, name: str) -> Decision:
    told = phrase("survey-other-name", found=found, name=name)
    return telling.said(event, situation, "the text names another survey", told)


def _unchanged(event: Spoken, situation: Situation, newest: Survey) -> Decision:
    told = phrase("survey-unchanged", name=newest.name, version=newest.version)
    choice = "pause" if newest.state == "active" else "activate"
    rows = (telling.buttons(newest, choice, "show"),)
    because = f"{newest.name} says that already"
    return telling.said(event, situation, because, told, rows=rows)
