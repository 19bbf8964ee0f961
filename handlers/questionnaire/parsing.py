"""A survey text becomes a questionnaire, or an error that names its line."""

from dataclasses import replace
from functools import lru_cache
from typing import Literal

from handlers.questionnaire import consistency, placeholders
from handlers.questionnaire.errors import SurveyTextError, shown_in
from handlers.questionnaire.lines import Line, lines_of
from handlers.questionnaire.questions import (
    EXAMPLES,
    KINDS,
    Draft,
    option_of,
    question_of,
    translate,
    wording_of,
)
from handlers.questionnaire.rules import rule_of
from handlers.questionnaire.settings import SETTINGS, Settings
from handlers.questionnaire.shapes import LISTED, Questionnaire, Rule, Wording
from handlers.questionnaire.text import Shift, lines_above, normalise
from handlers.questionnaire.words import is_translation, unknown

LONGEST = 20_000
THANKS = "thanks: Thank you, this helps us."


def parse(text: str, *, language: str) -> Questionnaire:
    """Read a survey text.

    Args:
        text: as typed or as kept.
        language: the base language if the text does not name one.

    Returns:
        What it means; its `text` names the base language and is read back equal.

    Raises:
        SurveyTextError: with the line, what is wrong, and a line that is right.
    """
    return _parse(text, language)


@lru_cache(maxsize=128)
def _parse(text: str, language: str) -> Questionnaire:
    _check_length(text)
    lines = normalise(text).split("\n")
    shift = Shift(above=lines_above(text))
    try:
        words = {line.word: line.number for line in lines_of("\n".join(lines))}
        place = words.get("survey", 0)
        if place and "language" not in words:
            lines.insert(place, f"language: {language}")
            shift = replace(shift, added=place + 1)
        return replace(_read("\n".join(lines)), shift=shift)
    except SurveyTextError as error:
        # People count the lines that they have typed.
        line = shift.typed(error.line)
        raise SurveyTextError(line, error.key, error.example, **error.values) from None


def _check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise SurveyTextError(1, "survey-too-long", "", most=LONGEST)


def _read(text: str) -> Questionnaire:
    # Again, with all that was added: what is kept must be short enough to be read.
    _check_length(text)
    reader = _Reader()
    for line in lines_of(text):
        reader.take(line)
    return reader.questionnaire(text)


class _Reader:
    """Takes the lines in order; `_below` is what a translation belongs to."""

    def __init__(self) -> None:
        self._settings = Settings()
        self._drafts: list[Draft] = []
        self._rules: list[Rule] = []
        self._thanks: Wording | None = None
        self._negative = True
        self._below: Draft | Literal["thanks"] | None = None

    def take(self, line: Line) -> None:
        """Take one line."""
        word = line.word
        if word in SETTINGS:
            self._settings.take(line, late=bool(self._drafts))
            self._below = None
        elif word in KINDS:
            draft = question_of(line)
            self._drafts.append(draft)
            self._below = draft
        elif word == "-":
            self._option(line)
        elif word == "thanks":
            self._take_thanks(line)
        elif word == "escalate":
            self._rule(line)
        elif is_translation(line):
            self._translation(line)
        else:
            raise unknown(line)

    def questionnaire(self, text: str) -> Questionnaire:
        """Return what all lines together mean."""
        settings = self._settings
        name = settings.name()
        if not self._drafts:
            raise SurveyTextError(1, "survey-no-questions", "csat: How was it?")
        found = Questionnaire(
            text=text,
            name=name,
            language=settings.language,
            touchpoints=tuple(settings.touchpoints),
            after=settings.spans["after"],
            remind=settings.spans["remind"],
            expires=settings.spans["expires"],
            audience=settings.audience,
            questions=tuple(draft.question() for draft in self._drafts),
            thanks=self._thanks,
            rules=tuple(self._rules),
            negative=self._negative,
        )
        consistency.check(found)
        return found

    def _option(self, line: Line) -> None:
        draft = self._below
        if not isinstance(draft, Draft) or draft.kind not in LISTED:
            example = EXAMPLES["choice"]
            raise SurveyTextError(line.number, "survey-option-place", example)
        draft.options.append(option_of(line, draft.options))

    def _translation(self, line: Line) -> None:
        base = self._settings.language
        if isinstance(self._below, Draft):
            self._below.translate(line, base=base)
        elif self._below == "thanks" and self._thanks is not None:
            with shown_in(line.head):
                placeholders.check(line.text, line=line.number)
            self._thanks = translate(self._thanks, line, base=base)
        else:
            example = f"csat: How was it?\n{line.word}: {line.text}"
            raise SurveyTextError(line.number, "survey-translation-place", example)

    def _take_thanks(self, line: Line) -> None:
        if self._thanks is not None:
            raise SurveyTextError(line.number, "survey-thanks-twice", THANKS)
        if line.condition is not None or line.between:
            raise SurveyTextError(line.number, "survey-thanks-always", THANKS)
        self._thanks = wording_of(line, THANKS)
        with shown_in(line.head):
            placeholders.check(line.text, line=line.number)
        self._below = "thanks"

    def _rule(self, line: Line) -> None:
        self._below = None
        rule = rule_of(line)
        if rule is None:
            self._negative = False
        else:
            self._rules.append(rule)
