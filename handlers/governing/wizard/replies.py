"""What each step of the wizard takes for an answer, and why not."""

import re
from collections.abc import Callable

from handlers.governing.wizard import prompts
from handlers.governing.wizard.composing import NOTHING, TAKE_OURS, Given
from handlers.governing.wizard.listing import options_of
from handlers.governing.wizard.shapes import DONE, Taken
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.settings import name_of
from handlers.saying import phrase
from handlers.words.folding import fold
from handlers.words.languages import listed, read_language
from storage.records import Phrase, Situation

_NO_NAME = re.compile(r"[^\w\s,;]|_")


def _of_words(text: str) -> str:
    return " ".join(text.split())


def pick(*values: str) -> Callable[[Given, Situation, str], Taken]:
    """Make what takes one of these values and nothing else."""

    def take(_given: Given, _situation: Situation, said: str) -> Taken:
        word = said.strip().casefold()
        return word if word in values else phrase("wizard-choose")

    return take


def _fits(line: str) -> Phrase | None:
    """Return what is wrong with lines of a survey; None if nothing is."""
    try:
        parse(f"survey: s\n{line}\n", language="en")
    except SurveyTextError as error:
        return _wrong(error)
    return None


def _wrong(error: SurveyTextError) -> Phrase:
    problem = Phrase(key=error.key, values=error.values)
    # Other examples are of whole lines, and nobody writes lines here.
    if not error.key.startswith(("survey-fallback", "survey-brace")):
        return phrase("wizard-wrong", problem=problem)
    example = error.example.removeprefix("text: ")
    return phrase("wizard-wrong-place", problem=problem, example=example)


def take_name(given: Given, situation: Situation, said: str) -> Taken:
    """Take a name that no other survey has."""
    name = name_of(said, given["base"])
    if not name:
        return phrase("survey-name-wrong", value=said.strip()[:40])
    if any(survey.name == name for survey in situation.shelf):
        return phrase("survey-name-taken", name=name)
    return name


def take_touchpoint(_given: Given, situation: Situation, said: str) -> Taken:
    """Take a touchpoint at which no other survey asks."""
    wanted = _of_words(said)
    if wanted == NOTHING:
        return wanted
    wrong = _fits(f"touchpoint: {wanted}\ntext: x")
    if wrong is not None:
        return wrong
    for placement in situation.placements:
        if placement.touchpoint == wanted and placement.survey is not None:
            values = {"touchpoint": wanted, "survey": placement.survey}
            return Phrase(key="touchpoint-taken", values=values)
    return wanted


def take_wording(_given: Given, _situation: Situation, said: str) -> Taken:
    """Take a sentence, or ours."""
    words = _of_words(said)
    if words == TAKE_OURS:
        return words
    return _fits(f"text: {words}") or words


def take_options(_given: Given, _situation: Situation, said: str) -> Taken:
    """Take options, one below the other, or ours, or none."""
    if said.strip() in (TAKE_OURS, NOTHING):
        return said.strip()
    text = "\n".join(options_of(said))
    below = "\n".join(f"- {one}" for one in text.split("\n"))
    return _fits(f"choice: x\n{below}") or text


def take_languages(given: Given, _situation: Situation, said: str) -> Taken:
    """Take what was typed, codes or names, or what was picked once all is."""
    if said == DONE:
        return given.get("picked", "")
    known = given["offers"].split()
    offered = (*known, given["base"])
    words = listed(_NO_NAME.sub(" ", fold(said[:200])))
    codes = [read_language(word, offered) for word in words]
    if not codes or None in codes:
        return phrase("wizard-languages-wrong", known=prompts.listed(known))
    return " ".join(one for one in known if one in codes)
