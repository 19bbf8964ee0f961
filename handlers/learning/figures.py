"""What each question was answered with, as lines of a report."""

from collections.abc import Iterable

from handlers.learning import scores
from handlers.saying import phrase
from storage.records import Counted, Part, Phrase, Tally

FIXED = ("expectation", "yesno", "contact", "consent")
"""Kinds whose options are words of ours."""


def lines(tally: Tally) -> Iterable[Part]:
    """Yield lines for every question but those with lines of their own."""
    above = {kind for kind, _ in tally.scores}
    kinds = [one.kind for one in tally.questions]
    for one in tally.questions:
        alone = kinds.count(one.kind) == 1
        if not (alone and (one.kind in above or one.kind == "expectation")):
            yield from _question(one)


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
