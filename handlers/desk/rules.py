"""Which rule says that somebody needs a person, and the words it is told with."""

import re
from collections.abc import Iterator
from functools import lru_cache, reduce

from handlers.desk.requests import asks_for_a_person
from handlers.questionnaire import conditions
from handlers.questionnaire.shapes import (
    SCALES,
    ConditionRule,
    Question,
    Questionnaire,
    WordsRule,
)
from handlers.saying import phrase
from handlers.sentiment import mood
from handlers.talk import Talk
from storage.records import Answer, Phrase


def fired(talk: Talk) -> Phrase | None:
    """Return the first rule that the answers so far fulfil; None if none does."""
    return next(reasons(talk), None)


def reasons(talk: Talk) -> Iterator[Phrase]:
    """Yield every rule that the answers so far fulfil, as the card says it.

    The survey's own rules come first, in their order; then a wish for contact; then
    a clearly negative sentence, unless the survey switched that off.
    """
    facts = talk.facts()
    for rule in talk.survey.rules:
        match rule:
            case ConditionRule() if conditions.holds(rule.condition, facts):
                yield _in_words(rule, talk)
            case WordsRule():
                if (word := _listed(rule.words, talk.answers)) is not None:
                    yield phrase("rule-words", word=word)
    if _wants_contact(talk.answers):
        yield phrase("rule-contact")
    if talk.survey.negative and (worst := _negative(talk.answers)) is not None:
        yield worst


def all_told(first: Phrase, talk: Talk) -> Phrase:
    """Say in one sentence why there is a case, and what has come up since.

    Args:
        first: the rule that opened it; it stays, whatever is answered later.
        talk: the answers as they are now.
    """
    told = [first]
    for reason in reasons(talk):
        if not any(_same(reason, before) for before in told):
            told.append(reason)
    return reduce(
        lambda before, rule: phrase("rule-and", before=before, rule=rule), told
    )


def asks_alone(survey: Questionnaire, answer: Answer) -> bool:
    """Tell whether one answer asks for a person by its words, whatever the others."""
    one = (answer,)
    return (
        lists(survey, answer.words or "")
        or _wants_contact(one)
        or (survey.negative and _negative(one) is not None)
    )


def lists(survey: Questionnaire, text: str) -> bool:
    """Tell whether a text has a word for which the survey itself calls somebody."""
    listed = (rule.words for rule in survey.rules if isinstance(rule, WordsRule))
    return any(_pattern(word).search(text) for words in listed for word in words)


def _same(one: Phrase, other: Phrase) -> bool:
    # The mood of the worst sentence may have been another when the case was opened.
    once = ("rule-contact", "rule-negative")
    return one.key == other.key and (one.key in once or one.values == other.values)


def _in_words(rule: ConditionRule, talk: Talk) -> Phrase:
    """Say a condition on one score in words, its source beside them; others as is."""
    scores = (one for one in talk.survey.questions if one.kind in SCALES)
    for question in filter(talk.scored, scores):
        if conditions.names(rule.condition) == {question.name}:
            return _about_score(rule, question)
    return phrase("rule-condition", condition=rule.source)


def _about_score(rule: ConditionRule, question: Question) -> Phrase:
    scale = SCALES[question.kind]
    meant = [n for n in scale if conditions.holds(rule.condition, {question.name: n})]
    least, most = meant[0], meant[-1]
    name = question.kind.upper() if question.name == question.kind else question.name
    about = {"name": name, "condition": rule.source}
    if least == most:
        return phrase("rule-exactly", value=most, **about)
    if meant == [*range(scale[0], most + 1)]:
        return phrase("rule-at-most", value=most, **about)
    if meant == [*range(least, scale[-1] + 1)]:
        return phrase("rule-at-least", value=least, **about)
    return phrase("rule-condition", condition=rule.source)


def _listed(words: tuple[str, ...], answers: tuple[Answer, ...]) -> str | None:
    said = " ".join(answer.words for answer in answers if answer.words)
    return next((word for word in words if _pattern(word).search(said)), None)


def _wants_contact(answers: tuple[Answer, ...]) -> bool:
    return any(
        (answer.kind == "contact" and answer.choice == "yes")
        or (answer.words and asks_for_a_person(answer.words))
        for answer in answers
    )


def _negative(answers: tuple[Answer, ...]) -> Phrase | None:
    for answer in answers:
        if answer.words and answer.scorer is not None:
            worst = mood.clearly_negative(answer.words)
            if worst is not None:
                return phrase("rule-negative", polarity=round(worst, 1))
    return None


@lru_cache(maxsize=512)
def _pattern(word: str) -> re.Pattern[str]:
    # Whole words only; white space between words of a phrase may be any.
    inner = r"\s+".join(re.escape(part) for part in word.split())
    return re.compile(rf"(?<!\w){inner}(?!\w)", re.IGNORECASE)
