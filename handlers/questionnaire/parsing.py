"""A survey text becomes a questionnaire, or an error that names its line."""

import re
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from handlers.questionnaire import consistency, placeholders
from handlers.questionnaire.errors import Mistakes, SurveyTextError, shown_in
from handlers.questionnaire.lines import LANGUAGE, Line, line_from, numbered
from handlers.questionnaire.questions import (
    EXAMPLES,
    KINDS,
    Draft,
    question_of,
    translate,
    wording_of,
)
from handlers.questionnaire.rules import rule_of
from handlers.questionnaire.settings import SETTINGS, Settings
from handlers.questionnaire.shapes import LISTED, Questionnaire, Rule, Wording
from handlers.questionnaire.text import Shift, lines_above, normalise
from handlers.questionnaire.words import (
    KNOWN,
    is_translation,
    meant,
    unknown,
    with_colon,
)

LONGEST = 20_000
MOST_MISTAKES = 100
"""Mistakes after which nobody reads on: the text is probably something else."""

_NAMES = re.compile(r"[\w-]+")
THANKS = "thanks: Thank you, this helps us."


def parse(text: str, *, language: str) -> Questionnaire:
    """Read a survey text.

    Args:
        text: as typed or as kept.
        language: the base language if the text does not name one.

    Returns:
        What it means; its `text` names the base language and is read back equal.

    Raises:
        SurveyTextError: with the line, what is wrong, and a line that is right; what is
            wrong further down comes with it.
    """
    return _parse(text, language)


def readable(text: str, *, language: str) -> Questionnaire | None:
    """Read a text that is kept; None if only another version of the product could."""
    try:
        return parse(text, language=language)
    except SurveyTextError:
        return None


@lru_cache(maxsize=128)
def _parse(text: str, language: str) -> Questionnaire:
    _check_length(text)
    lines = normalise(text).split("\n")
    shift = Shift(above=lines_above(text))
    words = _words_above("\n".join(lines))
    place = words.get("survey", 0)
    if place and "language" not in words:
        lines.insert(place, f"language: {language}")
        shift = replace(shift, added=place + 1)
    # Again, with all that was added: what is kept must be short enough to be read.
    kept = "\n".join(lines)
    _check_length(kept)
    reader = _Reader()
    found = reader.read(kept)
    # People count the lines that they have typed.
    reader.mistakes.told(shift.typed)
    return replace(found, shift=shift)


def _check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise SurveyTextError(1, "survey-too-long", "", most=LONGEST)


def _words_above(text: str) -> dict[str, int]:
    """Return the words of the lines above the first question, and where they stand."""
    found: dict[str, int] = {}
    for number, raw in numbered(text):
        with suppress(SurveyTextError):
            found[line_from(number, raw).word] = number
        if not found.keys().isdisjoint(KINDS):
            break
    return found


def _line(number: int, raw: str) -> Line:
    """Take a line apart; one whose colon is missing is shown with it.

    Raises:
        SurveyTextError: it has none.
    """
    try:
        return line_from(number, raw)
    except SurveyTextError as error:
        right = with_colon(raw) or error.example
        raise SurveyTextError(number, error.key, right, **error.values) from None


class _Reader:
    """Takes the lines in order; `_below` is what a translation belongs to.

    It goes on behind a line that is wrong, and says nothing of what only follows from
    it: "lost" is a line above of which nobody knows what it was meant to be, `_lost`
    are the names that it may have had.
    """

    def __init__(self) -> None:
        self.mistakes = Mistakes()
        self._settings = Settings()
        self._drafts: list[Draft] = []
        self._rules: list[Rule] = []
        self._thanks: Wording | None = None
        self._negative = True
        self._below: Draft | Literal["thanks", "lost"] | None = None
        self._lost: set[str] = set()

    def read(self, text: str) -> Questionnaire:
        """Take all lines; what comes of it is right if there are no mistakes."""
        for number, raw in numbered(text):
            try:
                self.take(_line(number, raw))
            except SurveyTextError as error:
                self.mistakes.add(error)
                self._lose(raw)
            if len(self.mistakes) >= MOST_MISTAKES:
                break
        found = self._questionnaire(text)
        consistency.check(found, self.mistakes, frozenset(self._lost))
        return found

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

    def _lose(self, raw: str) -> None:
        head = raw.partition(":")[0].casefold().strip()
        if raw.startswith("-") or (LANGUAGE.fullmatch(head) and head not in KNOWN):
            return
        names = _NAMES.findall(head)
        found = meant(names)
        self._lost.update(names, found[:1] if found else ())
        self._below = "lost"

    def _questionnaire(self, text: str) -> Questionnaire:
        settings = self._settings
        if "survey" not in self._lost:
            with self.mistakes.gathered():
                settings.check_name()
        # A line that is wrong may have been meant to be one.
        if not self._drafts and not self.mistakes:
            example = EXAMPLES["csat"]
            self.mistakes.add(SurveyTextError(1, "survey-no-questions", example))
        for draft in self._drafts:
            with self.mistakes.gathered():
                draft.check_options()
        return Questionnaire(
            text=text,
            name=settings.name,
            language=settings.language,
            touchpoints=tuple(settings.touchpoints),
            after=settings.spans["after"],
            remind=settings.remind,
            expires=settings.spans["expires"],
            audience=settings.audience,
            questions=tuple(draft.question() for draft in self._drafts),
            thanks=self._thanks,
            rules=tuple(self._rules),
            negative=self._negative,
        )

    def _option(self, line: Line) -> None:
        draft = self._below
        if draft == "lost":
            return
        if not isinstance(draft, Draft) or draft.kind not in LISTED:
            self._below = "lost"
            example = EXAMPLES["choice"]
            raise SurveyTextError(line.number, "survey-option-place", example)
        draft.add(line)

    def _translation(self, line: Line) -> None:
        base = self._settings.language
        if isinstance(self._below, Draft):
            self._below.translate(line, base=base)
        elif self._below == "thanks" and self._thanks is not None:
            with shown_in(line.head):
                placeholders.check(line.text, line=line.number)
            self._thanks = translate(self._thanks, line, base=base)
        elif self._below != "lost":
            self._below = "lost"
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
