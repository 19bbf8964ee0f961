"""Questions, their options and translations, while they are being read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from handlers.questionnaire import conditions, placeholders
from handlers.questionnaire.errors import SurveyTextError, shown_in
from handlers.questionnaire.grammar import WORDS
from handlers.questionnaire.lines import Line
from handlers.questionnaire.ranges import RANGED, split_range
from handlers.questionnaire.shapes import (
    LISTED,
    Condition,
    Kind,
    Limits,
    Option,
    Question,
    Wording,
)

KINDS: Mapping[str, Kind] = {kind: kind for kind in get_args(Kind)}
EXAMPLES: Mapping[str, str] = {
    "csat": "csat: How was the help you got?",
    "nps": "nps: How likely are you to recommend us?",
    "why": "why (csat <= 3): What went wrong?",
    "text": "text: What should we know?",
    "ces": "ces: How easy was it to get help?",
    "stars": "stars: How many stars do you give us?",
    "expectation": "expectation: Was it as you had expected?",
    "yesno": "yesno: Was it solved the first time?",
    "choice": "choice: What was it about?\n- Delivery\n- Price",
    "choices": RANGED["choices"],
    "number": RANGED["number"],
    "date": "date: When did it arrive?",
    "contact": "contact: May a person write to you about it?",
    "consent": "consent: May we quote what you wrote?",
}
_NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}")
TAKEN = ("name", "agent", "touchpoint", *WORDS)
"""Names of facts that every session has, and words that conditions are made of."""

LONGEST_WORDING = 1000
LONGEST_OPTION = 100
MOST_OPTIONS = 20


@dataclass(slots=True, kw_only=True)
class Draft:
    """A question to which options and translations may still come.

    Attributes:
        doubtful: one of its options is wrong, so nobody knows how many there will be.
    """

    line: int
    kind: Kind
    name: str
    condition: Condition | None
    wording: Wording
    limits: Limits | None = None
    options: list[Option] = field(default_factory=list)
    doubtful: bool = False

    def add(self, line: Line) -> None:
        """Add an option; a wrong one as well, so that nobody misses it elsewhere.

        Raises:
            SurveyTextError: it is wrong.
        """
        before, option = tuple(self.options), option_of(line)
        self.options.append(option)
        try:
            check_option(option, line, before)
        except SurveyTextError:
            self.doubtful = True
            raise

    def translate(self, line: Line, *, base: str) -> None:
        """Add a translation to the wording, or to the option that came last."""
        if not self.options:
            with shown_in(line.head):
                placeholders.check(line.text, line=line.number)
            self.wording = translate(self.wording, line, base=base)
            return
        last = self.options[-1]
        bare = replace(line, text=_without_dots(line.text)) if last.open else line
        if len(bare.text) > LONGEST_OPTION:
            raise _option_length(line.number)
        self.options[-1] = replace(
            last, wording=translate(last.wording, bare, base=base)
        )

    def question(self) -> Question:
        """Return the finished question."""
        return Question(
            line=self.line,
            kind=self.kind,
            name=self.name,
            condition=self.condition,
            wording=self.wording,
            options=tuple(self.options),
            limits=self.limits,
        )

    def check_options(self) -> None:
        """Check how many there are; options belong to listed kinds alone.

        Raises:
            SurveyTextError: they are fewer than two, or fewer than may be chosen.
        """
        count = len(self.options)
        if self.kind not in LISTED or self.doubtful:
            return
        if count < 2:
            raise SurveyTextError(self.line, "survey-options-few", EXAMPLES[self.kind])
        if self.limits is not None and self.limits.most > count:
            least = min(int(self.limits.least), count)
            name = "" if self.name == self.kind else f" {self.name}"
            when = f" ({conditions.describe(self.condition)})" if self.condition else ""
            right = f"{self.kind} {least}-{count}{name}{when}: {self.wording.base}"
            raise SurveyTextError(self.line, "survey-range-options", right, count=count)


def question_of(line: Line) -> Draft:
    """Begin a question: `kind [range] [name] (condition): wording`.

    Raises:
        SurveyTextError: the range, the name, the condition or the wording is wrong.
    """
    kind = KINDS[line.word]
    condition = None
    if line.condition is not None:
        with shown_in(f"{line.name} (", f"): {line.text or '...'}"):
            condition = conditions.read(line.condition, line=line.number)
    wording = wording_of(line, EXAMPLES[kind])
    with shown_in(line.head):
        placeholders.check(wording.base, line=line.number)
    limits, name = split_range(line, kind, EXAMPLES[kind])
    return Draft(
        line=line.number,
        kind=kind,
        name=_name(line, kind, name),
        limits=limits,
        condition=condition,
        wording=wording,
    )


def _name(line: Line, kind: Kind, given: str) -> str:
    name = given or kind
    if re.search("[<>=]", name):
        right = f"{kind} ({name}): {line.text}"
        raise SurveyTextError(line.number, "survey-condition-brackets", right)
    if not _NAME.fullmatch(name) or name in TAKEN:
        named = f"{kind} delivery: How was the delivery?"
        raise SurveyTextError(
            line.number, "survey-question-name", named, name=name[:40]
        )
    return name


def option_of(line: Line) -> Option:
    """Read one option, a wrong one as well.

    Options have no places: they are the values of answers, the same for everybody.
    """
    is_open = line.text.endswith("...")
    text = _without_dots(line.text) if is_open else line.text
    return Option(wording=Wording(base=text), open=is_open)


def check_option(option: Option, line: Line, before: Sequence[Option]) -> None:
    """Check an option; `before` are those above it.

    Raises:
        SurveyTextError: it is empty, too long, there already, or below an open one.
    """
    example, text = EXAMPLES["choice"], option.wording.base
    if not text or len(text) > LONGEST_OPTION:
        raise _option_length(line.number)
    if any(one.wording.base.casefold() == text.casefold() for one in before):
        raise SurveyTextError(line.number, "survey-option-twice", example, option=text)
    if before and before[-1].open:
        last = f"- {text}\n- {before[-1].wording.base} ..."
        raise SurveyTextError(line.number, "survey-option-open-last", last)
    # The first that is too many speaks for those below it.
    if len(before) == MOST_OPTIONS:
        raise SurveyTextError(
            line.number, "survey-options-many", example, most=MOST_OPTIONS
        )


def translate(wording: Wording, line: Line, *, base: str) -> Wording:
    """Add a translation.

    Raises:
        SurveyTextError: it is empty, there already, or in the base language.
    """
    language = line.word
    example = f"{language}: {wording.base}"
    if language == base:
        raise SurveyTextError(
            line.number, "survey-translation-base", wording.base, language=language
        )
    if language in wording.translations:
        raise SurveyTextError(
            line.number, "survey-translation-twice", example, language=language
        )
    text = wording_of(line, example).base
    return replace(wording, translations={**wording.translations, language: text})


def wording_of(line: Line, example: str) -> Wording:
    """Read what stands after the colon.

    Raises:
        SurveyTextError: nothing does, or it is too long.
    """
    if not line.text:
        raise SurveyTextError(line.number, "survey-wording-missing", example)
    if len(line.text) > LONGEST_WORDING:
        raise SurveyTextError(
            line.number, "survey-wording-long", example, most=LONGEST_WORDING
        )
    return Wording(base=line.text)


def _option_length(line: int) -> SurveyTextError:
    example = EXAMPLES["choice"]
    return SurveyTextError(line, "survey-option-length", example, most=LONGEST_OPTION)


def _without_dots(text: str) -> str:
    return text.rstrip(". …")
