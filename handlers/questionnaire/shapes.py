"""What a survey text means, once it is parsed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from typing import Literal

from handlers.questionnaire.text import Shift

Kind = Literal[
    "csat",
    "nps",
    "ces",
    "stars",
    "expectation",
    "yesno",
    "choice",
    "choices",
    "text",
    "why",
    "number",
    "date",
    "contact",
    "consent",
]
Operator = Literal["=", "!=", "<", "<=", ">", ">=", "in"]

SCALES: Mapping[str, range] = {
    "csat": range(1, 6),
    "nps": range(0, 11),
    "ces": range(1, 8),
    "stars": range(1, 6),
}
"""Every value of a score question, worst first."""

YES_NO = ("yes", "no")
FIXED: Mapping[str, tuple[str, ...]] = {
    "expectation": ("worse", "as", "better"),
    "yesno": YES_NO,
    "contact": YES_NO,
    "consent": YES_NO,
}
"""Every value of a question whose options are the same in each survey."""

PERMITTING = ("contact", "consent")
"""Kinds that ask whether we may: to these, no answer at all is a no."""

LISTED = ("choice", "choices")
"""Kinds whose options stand below them."""

WORDED = ("why", "text")
"""Kinds that are answered in words."""

AFTER = timedelta(hours=2)
REMIND = timedelta(days=3)
EXPIRES = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """`name op value`; text compares without regard to case, numbers as numbers.

    Attributes:
        values: one value, or several for "in".
    """

    name: str
    operator: Operator
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Conditions of which all ("and") or at least one ("or") must hold."""

    word: Literal["and", "or"]
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Negated:
    """A condition that must not hold."""

    part: "Condition"


Condition = Comparison | Joined | Negated


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A text with its translations; placeholders are still in it.

    Attributes:
        base: in the survey's base language.
        translations: by language code.
    """

    base: str
    translations: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """Return the text in that language, or in the base language."""
        return self.translations.get(language, self.base)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a choice; `wording.base` is its value in answers and conditions.

    Attributes:
        open: "Something else ...": the person may type their own.
    """

    wording: Wording
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The least and the most of a number, or of options to choose; both count."""

    least: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question.

    Attributes:
        line: number of its line in the normalised text, from 1.
        condition: it is asked only if this holds; None is always.
        limits: None if any number will do, or one option and more.
    """

    line: int
    kind: Kind
    name: str
    condition: Condition | None
    wording: Wording
    options: tuple[Option, ...] = ()
    limits: Limits | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """Return what can be chosen, as answers hold it; empty if that is not fixed."""
        listed = tuple(option.wording.base for option in self.options)
        return FIXED.get(self.kind, listed)

    @property
    def amounts(self) -> range:
        """Return how many options may be chosen at once."""
        if self.limits is None:
            return range(1, len(self.options) + 1)
        return range(int(self.limits.least), int(self.limits.most) + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionRule:
    """`escalate: condition`.

    Attributes:
        source: the condition as it was written, for the card.
    """

    line: int
    source: str
    condition: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsRule:
    """`escalate: words a, b`: whole words or phrases, without regard to case."""

    line: int
    words: tuple[str, ...]


Rule = ConditionRule | WordsRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """A survey text and what it means.

    Attributes:
        text: normalised (LF, NFC); parsing it again gives an equal questionnaire.
        after: from the end of the interaction to the invitation.
        remind: from the newest question to the one reminder; None is no reminder.
        expires: from the first question to the end.
        audience: who is asked; None is everybody.
        thanks: said at the end; None leaves it to the product.
        negative: a clearly negative sentence opens a case.
        shift: from the lines of `text` to those that were typed.
    """

    text: str
    name: str
    language: str
    touchpoints: tuple[str, ...]
    after: timedelta
    remind: timedelta | None
    expires: timedelta
    audience: Condition | None
    questions: tuple[Question, ...]
    thanks: Wording | None
    rules: tuple[Rule, ...]
    negative: bool = True
    shift: Shift = field(default=Shift(), compare=False)

    @property
    def languages(self) -> frozenset[str]:
        """Return those in which at least one of the questions can be asked."""
        wordings = (question.wording for question in self.questions)
        translated = (code for one in wordings for code in one.translations)
        return frozenset((self.language, *translated))
