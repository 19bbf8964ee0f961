"""Which rule says that somebody needs a person, and the words it is told with."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, reduce

from handlers.desk import history
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
from handlers.words.wishes import asks_for_a_person
from storage.records import Answer, Phrase


def fired(talk: Talk) -> Phrase | None:
    """Return the first rule that the answers so far fulfil; None if none does."""
    return next(reasons(talk), None)


def reasons(talk: Talk) -> Iterator[Phrase]:
    """Yield every rule that is fulfilled so far, as the card says it.

    The survey's own rules come first, in their order; then a wish for contact; then
    a clearly negative sentence, unless the survey switched that off. Words that were
    written about the case count like those of an answer.
    """
    facts = talk.facts()
    wrote = [one.text for one in history.written(talk.story)]
    said = [*_words(talk.answers), *wrote]
    for rule in talk.survey.rules:
        match rule:
            case ConditionRule() if conditions.holds(rule.condition, facts):
                yield _in_words(rule, talk)
            case WordsRule():
                for word in _found(rule, "\n".join(said)):
                    yield phrase("rule-words", word=word)
    if _wants_contact(talk.answers, said):
        yield phrase("rule-contact")
    readable = (one for one in wrote if mood.measure(one, talk.session.language).scorer)
    worst = _negative([*_scored(talk.answers), *readable])
    if talk.survey.negative and worst is not None:
        yield worst


def all_told(so_far: Phrase, talk: Talk, *more: Phrase) -> Phrase:
    """Say in one sentence why there is a case, and what has come up since.

    Args:
        so_far: what it said before; it stays, whatever is answered later.
        talk: the answers and the customer's words as they are now.
        more: what has come up besides.
    """
    told = [*_each(so_far)]
    for reason in (*more, *reasons(talk)):
        if not any(_same(reason, before) for before in told):
            told.append(reason)
    return reduce(
        lambda before, rule: phrase("rule-and", before=before, rule=rule), told
    )


def first(told: Phrase) -> Phrase:
    """Return the reason that opened the case."""
    return next(_each(told))


def asks_alone(survey: Questionnaire, answer: Answer) -> bool:
    """Tell whether one answer asks for a person by its words, whatever the others."""
    one = (answer,)
    return (
        lists(survey, answer.words or "")
        or _wants_contact(one, _words(one))
        or (survey.negative and _negative(_scored(one)) is not None)
    )


def lists(survey: Questionnaire, text: str) -> bool:
    """Tell whether a text has a word for which the survey itself calls somebody."""
    rules = (rule for rule in survey.rules if isinstance(rule, WordsRule))
    return any(_found(rule, text) for rule in rules)


def _each(told: Phrase) -> Iterator[Phrase]:
    """Yield the reasons that a sentence holds, the oldest first."""
    before, rule = told.values.get("before"), told.values.get("rule")
    if isinstance(before, Phrase) and isinstance(rule, Phrase):
        yield from _each(before)
        yield rule
    else:
        yield told


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


def _words(answers: Iterable[Answer]) -> list[str]:
    return [answer.words for answer in answers if answer.words]


def _scored(answers: Iterable[Answer]) -> list[str]:
    return _words(answer for answer in answers if answer.scorer is not None)


def _found(rule: WordsRule, text: str) -> list[str]:
    return [word for word in rule.words if _pattern(word).search(text)]


def _wants_contact(answers: Iterable[Answer], said: Iterable[str]) -> bool:
    return any(
        answer.kind == "contact" and answer.choice == "yes" for answer in answers
    ) or any(map(_asks_for_a_person, said))


def _negative(said: Iterable[str]) -> Phrase | None:
    """Tell of the first clearly negative sentence; all must be known to be English."""
    found = (mood.clearly_negative(one) for one in said)
    worst = next((one for one in found if one is not None), None)
    return None if worst is None else phrase("rule-negative", polarity=round(worst, 1))


# All that was written about a case is read again with each message about it.
_asks_for_a_person = lru_cache(maxsize=mood.LATELY)(asks_for_a_person)


@lru_cache(maxsize=512)
def _pattern(word: str) -> re.Pattern[str]:
    # Whole words only; white space between words of a phrase may be any.
    inner = r"\s+".join(re.escape(part) for part in word.split())
    return re.compile(rf"(?<!\w){inner}(?!\w)", re.IGNORECASE)
