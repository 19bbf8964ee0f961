"""/survey: new, list, show, activate, pause, by words and by buttons."""

from dataclasses import replace
from difflib import get_close_matches

from handlers.governing import publishing
from handlers.governing.previewing import preview
from handlers.governing.publishing import Published
from handlers.questionnaire.check import warnings
from handlers.questionnaire.parsing import parse
from handlers.saying import answer, command_button, phrase
from storage.records import (
    Button,
    Commanded,
    Decision,
    Part,
    Phrase,
    Pressed,
    Refusal,
    Situation,
    Survey,
    Target,
    Words,
)

WORDS = ("new", "list", "show", "activate", "pause")
"""What may stand behind /survey."""

EXAMPLE = """\
survey: support
touchpoint: support.chat
after: 2h

csat: How was the help you got from {agent|our team}?
why (csat <= 3): We are sorry. What went wrong?
contact (csat <= 2): May a person write to you about it?

escalate: csat <= 2"""
"""What somebody who types the command alone can copy, change and send."""


def obey(order: Commanded, situation: Situation) -> Decision:
    """Do what the words after /survey say; alone it explains itself."""
    word = order.words[0].lower() if order.words else ""
    if word == "new":
        return _new(order, situation)
    if word == "list":
        return _list(order, situation)
    if word in ("show", "activate", "pause"):
        if len(order.words) < 2:
            example = f"/survey {word} support"
            told = answer(
                order, situation, phrase("survey-name-missing", example=example)
            )
            return Decision(because="no survey was named", saved=(told,))
        return _act(order, situation, word, order.words[1].lower())
    buttons = ((command_button(phrase("button-list"), "survey list"),),)
    meant = _meant(order)
    explained = answer(
        order, situation, *(meant or (phrase("survey-help"), _typed())), buttons=buttons
    )
    return Decision(because="explained /survey", saved=(explained,))


def _meant(order: Commanded) -> tuple[Phrase, ...]:
    """Name the nearest command, if the first word is nearly one."""
    word, *rest = (*order.words, "")
    return tuple(
        phrase(
            "command-nearest",
            verb=f"/survey {word}"[:40],
            nearest=" ".join(("/survey", near, *rest)).strip()[:80],
        )
        for near in get_close_matches(word.lower(), WORDS, n=1)
    )


def press(event: Pressed, survey: Survey, situation: Situation) -> Decision:
    """Do what a button below a survey says."""
    return _act(event, situation, event.target.choice, survey.name)


def _new(order: Commanded, situation: Situation) -> Decision:
    if not order.body.strip():
        told = answer(order, situation, phrase("survey-text-missing"), _typed())
        return Decision(because="the survey text was missing", saved=(told,))
    written = publishing.write(
        order.body,
        situation.shelf,
        situation.house,
        key=order.key,
        at=order.at,
        by=order.who.key,
    )
    if written.survey is None:
        return _refused(order, situation, written)
    survey = written.survey
    # As it was typed, not as it is kept: advice names the lines that people see.
    questionnaire = parse(order.body, language=situation.house.language)
    advice = warnings(questionnaire, situation.house.languages)
    saved = answer(
        order,
        situation,
        phrase("survey-saved", name=survey.name, version=survey.version),
        *advice,
        phrase("survey-preview"),
    )
    shown = preview(order, situation, survey, questionnaire)
    ready = replace(
        answer(
            order,
            situation,
            phrase("survey-ready", name=survey.name),
            buttons=(_buttons(survey, "activate"),),
        ),
        id=shown.last_id,
    )
    return Decision(
        because=f"wrote {survey.name} version {survey.version}",
        saved=(*written.saved, saved, *shown.messages, ready),
    )


def _act(
    event: Commanded | Pressed, situation: Situation, word: str, name: str
) -> Decision:
    if word == "show":
        return _show(event, situation, name)
    if word == "activate":
        done = publishing.activate(
            name, situation.shelf, situation.placements, situation.house
        )
    elif word == "pause":
        done = publishing.pause(name, situation.shelf)
    else:
        return Decision(because=f"{word} is nothing that can be done with a survey")
    if done.survey is None:
        return _not_done(event, situation, done)
    key = "survey-active" if word == "activate" else "survey-paused"
    opposite = "pause" if word == "activate" else "activate"
    told = answer(
        event,
        situation,
        phrase(key, name=name, version=done.survey.version),
        buttons=(_buttons(done.survey, opposite, "show"),),
    )
    return Decision(
        because=f"{name} version {done.survey.version} is {done.survey.state}",
        saved=(*done.saved, told),
    )


def _show(event: Commanded | Pressed, situation: Situation, name: str) -> Decision:
    if not situation.shelf:
        missing = Published(
            refusal=Refusal(code="survey_unknown", values={"name": name})
        )
        return _refused(event, situation, missing)
    live = [s for s in situation.shelf if s.state in ("active", "paused")]
    survey = (live or list(situation.shelf))[0]
    choice = "pause" if survey.state == "active" else "activate"
    told = answer(
        event,
        situation,
        _line(survey),
        Words(text=survey.text),
        buttons=(_buttons(survey, choice),),
    )
    return Decision(because=f"showed {name}", saved=(told,))


def _list(order: Commanded, situation: Situation) -> Decision:
    if not situation.shelf:
        told = answer(order, situation, phrase("survey-none"))
        return Decision(because="there is no survey yet", saved=(told,))
    lines: list[Part] = [_line(survey) for survey in situation.shelf]
    names = dict.fromkeys(survey.name for survey in situation.shelf)
    newest = {name: _first(situation.shelf, name) for name in names}
    buttons = tuple(
        (
            Button(
                label=phrase("button-show-named", name=name),
                target=Target(kind="survey", id=survey.id, choice="show"),
            ),
        )
        for name, survey in newest.items()
    )
    told = answer(order, situation, *lines, buttons=buttons)
    return Decision(because="listed the surveys", saved=(told,))


def _first(shelf: tuple[Survey, ...], name: str) -> Survey:
    return next(survey for survey in shelf if survey.name == name)


def _line(survey: Survey) -> Phrase:
    return phrase(
        "survey-line",
        name=survey.name,
        version=survey.version,
        state=phrase(f"survey-state-{survey.state}"),
    )


def _buttons(survey: Survey, *choices: str) -> tuple[Button, ...]:
    return tuple(
        Button(
            label=phrase(f"button-{choice}"),
            target=Target(kind="survey", id=survey.id, choice=choice),
            style="primary" if choice == "activate" else "plain",
        )
        for choice in choices
    )


def _not_done(
    event: Commanded | Pressed, situation: Situation, done: Published
) -> Decision:
    active = next((s for s in situation.shelf if s.state == "active"), None)
    idle = done.refusal is not None and done.refusal.code == "no_draft"
    if active is None or not idle:
        return _refused(event, situation, done)
    told = answer(
        event,
        situation,
        phrase("survey-active-already", name=active.name, version=active.version),
        buttons=(_buttons(active, "pause", "show"),),
    )
    return Decision(because=f"{active.name} is active already", saved=(told,))


def _refused(
    event: Commanded | Pressed, situation: Situation, done: Published
) -> Decision:
    refusal = done.refusal or Refusal(code="survey_unknown")
    values = dict(refusal.values)
    if refusal.code != "survey_text":
        key = refusal.code.replace("_", "-")
        told = answer(event, situation, Phrase(key=key, values=values))
        return Decision(because=f"refused: {refusal.code}", saved=(told,))
    example = str(values.pop("example"))
    problem = Phrase(key=str(values.pop("problem")), values=values)
    told = answer(
        event,
        situation,
        phrase("survey-mistake", line=values["line"], problem=problem),
        *((phrase("survey-right"), Words(text=example)) if example else ()),
    )
    because = f"the survey text has a mistake in line {values['line']}"
    return Decision(because=because, saved=(told,))


def _typed() -> Phrase:
    # A phrase of ours, so that each channel shows the command as it is typed there.
    return phrase("survey-typed", text=EXAMPLE)
