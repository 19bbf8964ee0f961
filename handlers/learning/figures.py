"""What each question was answered with, as lines of a report."""

from collections.abc import Iterable
from itertools import islice

from handlers.learning import scores
from handlers.questionnaire import reading
from handlers.questionnaire.shapes import Question
from handlers.saying import phrase
from storage.records import Counted, Part, Phrase, Tally, Words

MOST_QUOTED = 3
FIXED = ("expectation", "yesno", "contact", "consent")
"""Kinds whose options are words of ours."""


def lines(tally: Tally, asked: Iterable[Question]) -> Iterable[Part]:
    """Yield lines for every question but those with lines of their own.

    Args:
        tally: what was counted.
        asked: the questions as they were asked last.
    """
    named: dict[tuple[str, str], Question] = {
        (one.name, one.kind): one for one in asked
    }
    above = {kind for kind, _ in tally.scores}
    kinds = [one.kind for one in tally.questions]
    for one in tally.questions:
        alone = kinds.count(one.kind) == 1
        if not (alone and (one.kind in above or one.kind == "expectation")):
            yield from _question(one)
            yield from _own_words(one, named.get((one.question, one.kind)))


def mean(one: Counted) -> float | None:
    """Return the mean of a question's numbers or scores; None if it has neither."""
    if one.mean is not None or not one.counts:
        return one.mean
    if not all(value.isdecimal() for value, _ in one.counts) or _is_listed(one):
        return None
    return scores.mean([(int(value), times) for value, times in one.counts])


def _question(one: Counted) -> Iterable[Part]:
    middle = mean(one)
    if one.kind in scores.FORMULAS:
        counts = [(int(value), times) for value, times in one.counts]
        named = score(one.kind, counts)
        yield phrase("report-scored", question=one.question, score=named)
    elif middle is None:
        yield phrase("report-question", question=one.question, n=one.n)
        for value, times in one.counts:
            percent = scores.rounded(100 * times / one.n)
            option = _option(one, value)
            yield phrase("report-count", option=option, times=times, percent=percent)
    elif one.least is None or one.most is None:
        rounded = scores.rounded(middle)
        yield phrase("report-mean", question=one.question, mean=rounded, n=one.n)
    else:
        yield phrase(
            "report-numbers",
            question=one.question,
            mean=scores.rounded(middle),
            least=one.least,
            most=one.most,
            n=one.n,
        )


def _own_words(one: Counted, question: Question | None) -> Iterable[Part]:
    """Quote what was typed last instead of one of the options."""
    if question is None or not question.options or not question.options[-1].open:
        return
    own = question.options[-1].wording.base
    said = (
        answer.words
        for answer in one.said
        if own in (answer.choice, *answer.choices)
        and answer.words
        and reading.says_more(question, answer.words)
    )
    for words in islice(dict.fromkeys(said), MOST_QUOTED):
        yield Words(text=words, by="customer")


def score(kind: str, counts: scores.Counts) -> Phrase:
    """Name a score with the figure that its kind is known by, and its n."""
    mean = scores.rounded(scores.mean(counts) or 0.0)
    n = scores.number(counts)
    if kind == "nps":
        return phrase(
            "report-nps", nps=scores.rounded(scores.nps(counts) or 0.0), mean=mean, n=n
        )
    if kind != "csat":
        return phrase(f"report-{kind}", mean=mean, n=n)
    return phrase(
        "report-csat",
        percent=scores.rounded(scores.csat(counts) or 0.0),
        mean=mean,
        n=n,
    )


def _option(one: Counted, value: str) -> str | Phrase:
    return phrase(f"button-{value}") if one.kind in FIXED else value


def _is_listed(one: Counted) -> bool:
    return one.kind in ("choice", "choices")
