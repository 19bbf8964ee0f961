"""Rules: the lines that say when a person is called."""

from handlers.questionnaire import conditions
from handlers.questionnaire.errors import SurveyTextError, shown_in
from handlers.questionnaire.lines import Line
from handlers.questionnaire.shapes import ConditionRule, Rule, WordsRule

CONDITION = "escalate: csat <= 2"
WORDS = "escalate: words refund, lawyer"


def rule_of(line: Line) -> Rule | None:
    """Read what stands after `escalate:`; None is `not negative`.

    Raises:
        SurveyTextError: it is neither a condition nor a list of words.
    """
    if not line.text or line.between or line.condition is not None:
        raise SurveyTextError(line.number, "survey-escalate-empty", CONDITION)
    if line.text.lower().split() == ["not", "negative"]:
        return None
    first, _, rest = line.text.partition(" ")
    if first.lower() == "words":
        return WordsRule(line=line.number, words=_words(line, rest))
    with shown_in(line.head):
        condition = conditions.read(line.text, line=line.number)
    return ConditionRule(line=line.number, source=line.text, condition=condition)


def _words(line: Line, listed: str) -> tuple[str, ...]:
    words = tuple(word.strip(' "') for word in listed.split(","))
    if not all(words):
        raise SurveyTextError(line.number, "survey-escalate-words", WORDS)
    return words
