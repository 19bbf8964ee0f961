"""Scores from counts: the formulas of customer satisfaction, each with its source.

A count is a pair of a score and how often it was given, as `Tally.scores` holds them.
None always means that there is nothing to count. Only `rounded` rounds, for whoever
shows a figure.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

Counts = Sequence[tuple[int, int]]

SATISFIED = range(4, 6)
PROMOTERS = range(9, 11)
DETRACTORS = range(0, 7)


def number(counts: Counts) -> int:
    """Return n: how many scores were given."""
    return sum(times for _, times in counts)


def mean(counts: Counts) -> float | None:
    """Return the arithmetic mean: the sum of all scores ÷ n."""
    return _ratio(sum(score * times for score, times in counts), number(counts))


def csat(counts: Counts) -> float | None:
    """Return CSAT: the percentage of 4 and 5 among scores from 1 to 5.

    This is the "top two box" share; see Farris, Bendle, Pfeifer and Reibstein,
    Marketing Metrics, on customer satisfaction.
    """
    return _percent(_within(counts, SATISFIED), number(counts))


def nps(counts: Counts) -> float | None:
    """Return NPS: the percentage of 9 and 10 minus that of 0 to 6, from −100 to +100.

    See Reichheld, The One Number You Need to Grow, Harvard Business Review,
    December 2003; 7 and 8 count only in n.
    """
    balance = _within(counts, PROMOTERS) - _within(counts, DETRACTORS)
    return _percent(balance, number(counts))


def response_rate(*, answered: int, invited: int) -> float | None:
    """Return the percentage of invitations that brought at least one answer.

    RR1 of the AAPOR Standard Definitions counts only complete answers; here a
    partial one is an answer too, as in its RR2.
    """
    return _percent(answered, invited)


def completion_rate(*, completed: int, answered: int) -> float | None:
    """Return the percentage of those who began to answer that came to the end."""
    return _percent(completed, answered)


def rounded(figure: float) -> float:
    """Round a figure as it is shown everywhere: to one decimal, halves away from 0."""
    exact = Decimal(repr(figure))
    return float(exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP))


def _within(counts: Counts, scores: Iterable[int]) -> int:
    wanted = set(scores)
    return sum(times for score, times in counts if score in wanted)


def _percent(part: int, whole: int) -> float | None:
    return _ratio(100 * part, whole)


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


FORMULAS: Mapping[str, Callable[[Counts], float | None]] = {"csat": csat, "nps": nps}
"""The headline figure of each kind of score that has one."""
