"""What may be published, and what it might still be missing: advice."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from handlers.questionnaire import conditions, estimate, reach
from handlers.questionnaire.lines import lines_of
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import (
    SCALES,
    Condition,
    ConditionRule,
    Questionnaire,
)
from handlers.questionnaire.wordings import translates, worded
from handlers.words.languages import nearest
from storage.records import Phrase, Value
from storage.records.house import SHIPPED

ALWAYS_KNOWN = frozenset(("name", "agent", "touchpoint"))
"""Facts of every session; no question may be named like them."""

IN_QUESTION = ("survey-near-name", "survey-no-name")
IN_RULE = ("survey-rule-near-name", "survey-rule-no-name")


LONGEST_LABEL = 75
"""Characters of a button; Slack cuts what is longer, and phones show less."""

LONGEST_QUOTED = 30
"""Characters of a line that are shown beside its number."""

MOST_LINES = 9
"""Lines that one sentence names before the last."""


def publishable(text: str, *, language: str) -> Questionnaire:
    """Read a survey text of which every question and every rule can come about.

    A kept text is read with `parse`, so that what was once published stays readable.

    Raises:
        SurveyTextError: with the line, what is wrong, and a line that is right.
    """
    survey = parse(text, language=language)
    reach.check(survey)
    return survey


def warnings(
    questionnaire: Questionnaire, languages: Iterable[str]
) -> tuple[Phrase, ...]:
    """Return advice about a survey.

    Args:
        questionnaire: one without mistakes.
        languages: those in which the product itself speaks.
    """
    return tuple(_advice(questionnaire, set(languages)))


def _advice(survey: Questionnaire, languages: set[str]) -> Iterator[Phrase]:
    if _no_rule_on_a_score(survey):
        yield Phrase(key="survey-no-rule")
    if not survey.touchpoints:
        yield Phrase(key="survey-no-touchpoint")
    if survey.remind is not None and survey.remind >= survey.expires:
        yield Phrase(key="survey-no-reminder")
    yield from _strange_names(survey)
    yield from _half_translated(survey, languages)
    yield from _strange_languages(survey)
    yield from _long_labels(survey)
    yield from _long_ways(survey)


def _no_rule_on_a_score(survey: Questionnaire) -> bool:
    scores = {one.name for one in survey.questions if one.kind in SCALES}
    looks = (
        conditions.names(rule.condition)
        for rule in survey.rules
        if isinstance(rule, ConditionRule)
    )
    return bool(scores) and not any(scores & names for names in looks)


def _strange_names(survey: Questionnaire) -> Iterator[Phrase]:
    known: list[str] = []
    for one in survey.questions:
        if one.condition is not None:
            line = survey.shift.typed(one.line)
            yield from _unasked(IN_QUESTION, one.condition, known, line)
        known.append(one.name)
    for rule in survey.rules:
        if isinstance(rule, ConditionRule):
            line = survey.shift.typed(rule.line)
            yield from _unasked(IN_RULE, rule.condition, known, line)


def _unasked(
    keys: tuple[str, str], condition: Condition, known: list[str], line: int
) -> Iterator[Phrase]:
    for name in sorted(conditions.names(condition) - ALWAYS_KNOWN - set(known)):
        told: dict[str, str | int] = {"line": line, "name": name}
        near = get_close_matches(name, known, n=1)
        if near:
            yield Phrase(key=keys[0], values=told | {"nearest": near[0]})
        else:
            yield Phrase(key=keys[1], values=told)


def _half_translated(survey: Questionnaire, languages: set[str]) -> Iterator[Phrase]:
    wordings = list(worded(survey.text))
    told = {code for one in wordings for code in one.translations}
    for language in sorted(told & languages):
        missing = [
            f"{survey.shift.typed(one.line.number)} ({_short(one.line.text)})"
            for one in wordings
            if language not in one.translations
        ]
        if missing:
            yield Phrase(
                key="survey-half-translated",
                values={"language": language, "lines": _named(missing)},
            )


def _strange_languages(survey: Questionnaire) -> Iterator[Phrase]:
    """Name what the product speaks in no installation, mostly a code mistyped."""
    found: dict[str, list[int]] = {}
    for code, line in _codes(survey):
        if code not in SHIPPED:
            found.setdefault(code, []).append(survey.shift.typed(line))
    for code, lines in found.items():
        told: dict[str, Value] = {"language": code, "lines": _named(lines)}
        told["known"] = ", ".join(SHIPPED)
        near = nearest(code, SHIPPED)
        if near is None:
            yield Phrase(key="survey-strange-language", values=told)
        else:
            told["nearest"] = near
            yield Phrase(key="survey-near-language", values=told)


def _codes(survey: Questionnaire) -> Iterator[tuple[str, int]]:
    for line in lines_of(survey.text):
        if line.word == "language":
            yield line.text.lower(), line.number
        elif translates(line):
            yield line.word, line.number


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTED else f"{text[: LONGEST_QUOTED - 1]}…"


def _named(lines: Sequence[int | str]) -> Phrase:
    """Name lines in one breath; of many only the first and the last."""
    *first, last = [str(line) for line in lines]
    if len(first) >= MOST_LINES:
        first = [*first[: MOST_LINES - 1], "…"]
    return Phrase(
        key="lines-named",
        values={"n": len(first) + 1, "first": ", ".join(first), "last": last},
    )


def _long_labels(survey: Questionnaire) -> Iterator[Phrase]:
    for one in worded(survey.text):
        texts = (one.line.text, *one.translations.values())
        length = max(map(len, texts))
        if one.line.word == "-" and length > LONGEST_LABEL:
            told = {"line": survey.shift.typed(one.line.number), "length": length}
            yield Phrase(
                key="survey-label-long", values={**told, "most": LONGEST_LABEL}
            )


def _long_ways(survey: Questionnaire) -> Iterator[Phrase]:
    longest = estimate.of(survey)
    if longest.too_long:
        yield Phrase(
            key="survey-long",
            values={
                "questions": longest.questions,
                "span": longest.span,
                "most": estimate.ADVISED_QUESTIONS,
            },
        )
