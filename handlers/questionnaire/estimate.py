"""How long a survey takes: its longest way, in questions and in seconds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from handlers.questionnaire.reach import walks
from handlers.questionnaire.shapes import Question, Questionnaire
from storage.records import Phrase

ADVISED_QUESTIONS = 5
ADVISED_SECONDS = 120
HALF = 45
"""Seconds below which one says half a minute rather than a minute."""

ABOUT_A_MINUTE = 55

ANSWERING: Mapping[str, int] = {
    "csat": 4,
    "nps": 6,
    "ces": 5,
    "stars": 4,
    "expectation": 4,
    "yesno": 3,
    "contact": 4,
    "consent": 4,
    "choice": 6,
    "choices": 10,
    "number": 7,
    "date": 8,
    "text": 25,
    "why": 25,
}
"""Seconds to find and give an answer once the question is read."""

USUAL = 10
LETTERS_A_SECOND = 16
"""How fast people read on a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """The longest that anybody is kept.

    Attributes:
        questions: how many are asked on the way with the most.
        seconds: of the slowest way; a guess, good to say "about".
    """

    questions: int
    seconds: int

    @property
    def too_long(self) -> bool:
        """Tell whether it is more than is advised."""
        return self.questions > ADVISED_QUESTIONS or self.seconds > ADVISED_SECONDS

    @property
    def about(self) -> int:
        """Return the seconds as one says them: in tens, at least ten."""
        return max(10, round(self.seconds, -1))

    @property
    def span(self) -> Phrase:
        """Return it as colleagues read it: below a minute in seconds."""
        if self.seconds < ABOUT_A_MINUTE:
            return Phrase(key="span-seconds", values={"n": self.about})
        minutes = max(1, round(self.seconds / 60))
        return Phrase(key="span-minutes", values={"n": minutes})

    @property
    def minutes(self) -> int:
        """Return it as people say it, in whole minutes; 0 is about half a minute."""
        return 0 if self.seconds < HALF else max(1, round(self.seconds / 60))


def of(survey: Questionnaire) -> Estimate:
    """Estimate a survey; where it has too many ways, all questions count."""
    tried = walks(survey.questions)
    ways = [survey.questions] if tried is None else [walk.asked for walk in tried]
    return Estimate(
        questions=max(map(len, ways)),
        seconds=max(map(_seconds, ways)),
    )


def _seconds(questions: Iterable[Question]) -> int:
    return sum(_one(question) for question in questions)


def _one(question: Question) -> int:
    letters = len(question.wording.base)
    letters += sum(len(option.wording.base) for option in question.options)
    return ANSWERING.get(question.kind, USUAL) + letters // LETTERS_A_SECOND
