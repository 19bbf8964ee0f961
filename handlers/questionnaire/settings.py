"""The settings of a survey: the lines before its first question."""

import re
from collections.abc import Mapping

from handlers.questionnaire import conditions, durations
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.lines import LANGUAGE, Line
from handlers.questionnaire.shapes import AFTER, EXPIRES, REMIND, Condition

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

_NAME = re.compile(r"[a-z0-9-]{1,40}")
LONGEST_TOUCHPOINT = 200


class Settings:
    """What the settings say so far.

    Attributes:
        spans: after, remind and expires, with their defaults.
    """

    def __init__(self) -> None:
        """Begin with the defaults."""
        self.language = ""
        self.touchpoints: list[str] = []
        self.spans = {"after": AFTER, "remind": REMIND, "expires": EXPIRES}
        self.audience: Condition | None = None
        self._name = ""
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
        elif word == "audience":
            self._read_audience(line, example)
        else:
            self._text(line, example)

    def name(self) -> str:
        """Return the survey's name.

        Raises:
            SurveyTextError: it was not given.
        """
        if not self._name:
            raise SurveyTextError(1, "survey-without-name", SETTINGS["survey"])
        return self._name

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
                raise SurveyTextError(
                    line.number, "survey-language", example, value=value[:40]
                )
            self.language = value.lower()
        else:
            if not _NAME.fullmatch(value):
                raise SurveyTextError(
                    line.number, "survey-name-wrong", example, value=value[:40]
                )
            self._name = value
