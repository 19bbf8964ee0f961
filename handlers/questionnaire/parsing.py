"""A survey text becomes a questionnaire, or an error that names its line."""

from difflib import get_close_matches
from functools import lru_cache
from typing import NoReturn

from handlers.questionnaire import conditions, consistency
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.lines import LANGUAGE, Line, lines_of
from handlers.questionnaire.questions import (
    AVAILABLE,
    LATER,
    Draft,
    option_of,
    question_of,
    translate,
)
from handlers.questionnaire.settings import SETTINGS, Settings
from handlers.questionnaire.shapes import (
    ConditionRule,
    Questionnaire,
    Rule,
    Wording,
    WordsRule,
)
from handlers.questionnaire.text import normalise

LONGEST = 20_000
KNOWN = (*SETTINGS, *AVAILABLE, *LATER, "thanks", "escalate")
ESCALATE = "escalate: csat <= 2"
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
    if len(text) > LONGEST:
        raise SurveyTextError(1, "survey-too-long", "", most=LONGEST)
    typed = normalise(text)
    words = {line.word: line.number for line in lines_of(typed)}
    place = words.get("survey", 0)
    if "language" in words or not place:
        return _read(typed)
    lines = typed.split("\n")
    lines.insert(place, f"language: {language}")
    try:
        return _read("\n".join(lines))
    except SurveyTextError as error:
        # People count the lines that they have typed.
        shift = 1 if error.line > place else 0
        raise SurveyTextError(
            error.line - shift, error.key, error.example, **error.values
        ) from None


def _read(text: str) -> Questionnaire:
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
        self._below: Draft | None = None
        self._below_thanks = False

    def take(self, line: Line) -> None:
        """Take one line."""
        word = line.word
        if word in SETTINGS:
            self._settings.take(line, late=bool(self._drafts))
        elif word in AVAILABLE or word in LATER:
            self._below = question_of(line)
            self._below_thanks = False
            self._drafts.append(self._below)
        elif word == "-":
            self._option(line)
        elif word == "thanks":
            self._take_thanks(line)
        elif word == "escalate":
            self._rule(line)
        elif LANGUAGE.fullmatch(word) and not line.between and line.condition is None:
            self._translation(line)
        else:
            _unknown(line)

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
        if draft is None or draft.kind != "choice":
            raise SurveyTextError(
                line.number,
                "survey-option-place",
                "choice: What was it about?\n- Delivery\n- Price",
            )
        draft.options.append(option_of(line, draft.options))

    def _translation(self, line: Line) -> None:
        base = self._settings.language
        if self._below_thanks and self._thanks is not None:
            self._thanks = translate(self._thanks, line, base=base)
        elif self._below is not None:
            self._below.translate(line, base=base)
        else:
            _unknown(line)

    def _take_thanks(self, line: Line) -> None:
        if self._thanks is not None:
            raise SurveyTextError(line.number, "survey-thanks-twice", THANKS)
        if not line.text or line.condition is not None or line.between:
            raise SurveyTextError(line.number, "survey-wording-missing", THANKS)
        self._thanks = Wording(base=line.text)
        self._below_thanks = True

    def _rule(self, line: Line) -> None:
        self._below, self._below_thanks = None, False
        first, _, rest = line.text.partition(" ")
        if not line.text or line.between or line.condition is not None:
            raise SurveyTextError(line.number, "survey-escalate-empty", ESCALATE)
        if line.text.lower().split() == ["not", "negative"]:
            self._negative = False
        elif first.lower() == "words":
            words = tuple(word.strip(' "') for word in rest.split(","))
            if not all(words):
                example = "escalate: words refund, lawyer"
                raise SurveyTextError(line.number, "survey-escalate-words", example)
            self._rules.append(WordsRule(line=line.number, words=words))
        else:
            condition = conditions.read(line.text, line=line.number)
            rule = ConditionRule(
                line=line.number, source=line.text, condition=condition
            )
            self._rules.append(rule)


def _unknown(line: Line) -> NoReturn:
    near = get_close_matches(line.word, KNOWN, n=1, cutoff=0.6)
    if near:
        text = line.text or "…"
        example = f"{near[0]}: {text}"
        raise SurveyTextError(
            line.number,
            "survey-word-nearest",
            example,
            word=line.word[:40],
            nearest=near[0],
        )
    raise SurveyTextError(
        line.number,
        "survey-word-unknown",
        "csat: How was the help you got?",
        word=line.word[:40],
        settings=", ".join(SETTINGS),
        kinds=", ".join(AVAILABLE),
    )
