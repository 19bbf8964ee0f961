"""The settings of a survey: the lines before its first question."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import timedelta

from handlers.questionnaire import conditions, durations
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.lines import LANGUAGE, Line
from handlers.questionnaire.shapes import AFTER, EXPIRES, REMIND, Condition
from handlers.words.folding import fold
from handlers.words.languages import BEGINNINGS, read_language

SETTINGS: Mapping[str, str] = {
    "survey": "survey: support",
    "language": "language: en",
    "touchpoint": "touchpoint: support.chat",
    "after": "after: 2h",
    "remind": "remind: 3d",
    "expires": "expires: 7d",
    "audience": "audience: plan = gold",
}
"""Every setting with a line that is right."""

NEVER = "off"
"""Nobody is reminded."""

_DIGIT = re.compile(r"\d")
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LONGEST_NAME = 40
LONGEST_TOUCHPOINT = 200


def name_of(words: str, language: str = "") -> str:
    """Make a survey's name of what somebody would call it; may be empty.

    Germans write Müller as mueller where there are no such letters.
    """
    called = unicodedata.normalize("NFC", words[:200].lower())
    if language == "de":
        called = called.translate(_GERMAN)
    plain = re.sub(r"[^a-z0-9]+", "-", fold(called))
    return plain.strip("-")[:LONGEST_NAME].strip("-")


class Settings:
    """What the settings say so far.

    Attributes:
        name: of the survey; empty until it is given.
        spans: after and expires, with their defaults.
        remind: after which time somebody is reminded; None is never.
    """

    def __init__(self) -> None:
        """Begin with the defaults."""
        self.name = ""
        self.language = ""
        self.touchpoints: list[str] = []
        self.spans = {"after": AFTER, "expires": EXPIRES}
        self.remind: timedelta | None = REMIND
        self.audience: Condition | None = None
        self._seen: set[str] = set()

    def take(self, line: Line, *, late: bool) -> None:
        """Take one setting; `late` says that a question stood before it.

        Raises:
            SurveyTextError: it is wrong, given twice, or stands too late.
        """
        word, example = line.word, SETTINGS[line.word]
        if late:
            raise SurveyTextError(
                line.number, "survey-setting-late", example, word=word
            )
        if word in self._seen and word != "touchpoint":
            raise SurveyTextError(
                line.number, "survey-setting-twice", example, word=word
            )
        self._seen.add(word)
        if not line.text or line.between or line.condition is not None:
            raise SurveyTextError(
                line.number, "survey-setting-empty", example, word=word
            )
        if word in self.spans:
            self._span(line, example)
        elif word == "remind":
            self._read_remind(line)
        elif word == "audience":
            self._read_audience(line, example)
        else:
            self._text(line, example)

    def check_name(self) -> None:
        """Check that the survey has a name.

        Raises:
            SurveyTextError: it was not given.
        """
        if not self.name:
            raise SurveyTextError(1, "survey-without-name", SETTINGS["survey"])

    def _read_audience(self, line: Line, example: str) -> None:
        try:
            self.audience = conditions.read(line.text, line=line.number)
        except SurveyTextError as error:
            # It speaks of what is known beforehand, and of no answer.
            raise SurveyTextError(
                error.line, error.key, example, **error.values
            ) from None

    def _span(self, line: Line, example: str) -> None:
        span = durations.read(line.text)
        if span is None or (line.word == "expires" and not span):
            raise SurveyTextError(
                line.number, "survey-duration", example, value=line.text[:40]
            )
        self.spans[line.word] = span

    def _read_remind(self, line: Line) -> None:
        value = line.text.lower()
        span = durations.read(value)
        if span is None and value != NEVER:
            # Without a number in it, it was hardly meant for a span.
            meant = SETTINGS["remind"] if _DIGIT.search(value) else f"remind: {NEVER}"
            raise SurveyTextError(
                line.number, "survey-remind", meant, value=line.text[:40]
            )
        self.remind = span

    def _text(self, line: Line, example: str) -> None:
        value = line.text
        if line.word == "touchpoint":
            if len(value) > LONGEST_TOUCHPOINT or value in self.touchpoints:
                raise SurveyTextError(
                    line.number, "survey-touchpoint", example, value=value[:40]
                )
            self.touchpoints.append(value)
        elif line.word == "language":
            if not LANGUAGE.fullmatch(value.lower()):
                code = read_language(value, BEGINNINGS)
                right = example if code is None else f"language: {code}"
                raise SurveyTextError(
                    line.number, "survey-language", right, value=value[:40]
                )
            self.language = value.lower()
        else:
            if not _NAME.fullmatch(value):
                named = name_of(value)
                right = f"survey: {named}" if named else example
                raise SurveyTextError(
                    line.number, "survey-name-wrong", right, value=value[:40]
                )
            self.name = value
