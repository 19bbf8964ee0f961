"""Change what a survey does: let it ask, let it rest, take it away."""

from dataclasses import replace

from handlers.governing import confirming, publishing
from handlers.governing.publishing import Published
from handlers.governing.surveys import occasions, telling
from handlers.saying import Spoken, answer, phrase
from storage.records import Commanded, Decision, Part, Pressed, Situation
from storage.records.events import order_of


def activate(event: Spoken, situation: Situation, name: str, *_: str) -> Decision:
    """Let the newest draft ask from now on, or the paused version again."""
    versions = telling.versions_of(situation, name)
    done = publishing.activate(name, versions, situation.placements, situation.house)
    if done.survey is None:
        return _not_done(event, situation, done, name)
    occasion = occasions.of(done.survey, situation.house)
    return _told(event, situation, done, "survey-active", occasion)


def leave(event: Spoken, situation: Situation, name: str, *_: str) -> Decision:
    """Let a draft be a draft: the no to whether it shall ask."""
    asking = telling.asking(telling.versions_of(situation, name))
    if asking is None:
        told = phrase("survey-later", name=name)
    else:
        told = phrase("survey-later-beside", name=name, asking=asking.version)
    return telling.said(event, situation, f"{name} is not activated", told)


def pause(event: Spoken, situation: Situation, name: str, *_: str) -> Decision:
    """Let it ask nobody new."""
    done = publishing.pause(name, telling.versions_of(situation, name))
    if done.survey is None:
        return telling.refused(event, situation, done)
    return _told(event, situation, done, "survey-paused")


def delete(
    event: Commanded | Pressed, situation: Situation, name: str, *_: str
) -> Decision:
    """Delete what never asked anybody; retire what did, with all its answers.

    Either is asked once more, with what it means for this survey.
    """
    order = _order(event, name)
    versions = telling.versions_of(situation, name)
    done = publishing.remove(name, versions, situation.placements)
    if done.survey is None:
        return telling.refused(event, situation, done)
    if not confirming.given(order, situation):
        key = "survey-delete-drafts" if _asked_nobody(done) else "survey-delete-live"
        meaning = phrase(key, name=name, drafts=len(done.erased))
        return confirming.ask(order, situation, meaning)
    key = "survey-deleted" if _asked_nobody(done) else "survey-retired"
    told = answer(event, situation, phrase(key, name=name))
    what = "deleted the drafts of" if _asked_nobody(done) else "retired"
    return Decision(
        because=f"{what} {name}", saved=(*done.saved, told), erased=done.erased
    )


def _order(event: Commanded | Pressed, name: str) -> Commanded:
    """Return the command that a button stands for, or the one that was typed."""
    words = ("delete", name)
    if isinstance(event, Commanded):
        return replace(event, words=words)
    return order_of(event, "survey", words)


def _asked_nobody(done: Published) -> bool:
    return not done.saved


def _told(
    event: Spoken, situation: Situation, done: Published, key: str, *more: Part
) -> Decision:
    survey = done.survey
    assert survey is not None
    choice = "pause" if survey.state == "active" else "activate"
    told = answer(
        event,
        situation,
        phrase(key, name=survey.name, version=survey.version),
        *more,
        buttons=(telling.buttons(survey, choice, "preview", "show"),),
    )
    return Decision(
        because=f"{survey.name} version {survey.version} is {survey.state}",
        saved=(*done.saved, told),
    )


def _not_done(
    event: Spoken, situation: Situation, done: Published, name: str
) -> Decision:
    versions = telling.versions_of(situation, name)
    active = telling.asking(versions)
    idle = done.refusal is not None and done.refusal.code == "no_draft"
    if active is None or not idle:
        mending = phrase("survey-mend-draft", name=name)
        return telling.refused(event, situation, done, mending)
    told = phrase("survey-active-already", name=name, version=active.version)
    rows = (telling.buttons(active, "pause", "show"),)
    return telling.said(event, situation, f"{name} is active already", told, rows=rows)
