"""Satisfaction against expectation: which touchpoints surprise, which are plain.

People are satisfied by comparison: what is better than they expected pleases, what is
as expected is hardly noticed (Oliver, A Cognitive Model of the Antecedents and
Consequences of Satisfaction Decisions, Journal of Marketing Research, 1980). Kano
calls the first attractive quality and the second must-be quality (Kano, Seraku,
Takahashi and Tsuji, 1984).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from handlers.learning import scores
from handlers.saying import listed, phrase
from storage.records import Contrast, Part, Phrase

LEAST = 10
"""Answers from which a touchpoint is judged; fewer may be chance."""

MOST = 20
"""Touchpoints that a report shows, those with the most answers first."""

ANSWERS = ("better", "as", "worse")

Verdict = Literal["pleases", "granted", "few"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What people expected of one touchpoint, and how satisfied they are.

    Attributes:
        touchpoint: None where the interactions named none.
        csat: for better, as and worse the scores that were given beside it.
        times: how often each of the three was answered.
    """

    touchpoint: str | None
    csat: Mapping[str, scores.Counts]
    times: Mapping[str, int]

    @property
    def n(self) -> int:
        """Return how many said what they had expected."""
        return sum(self.times.values())

    def share(self, answer: str) -> float:
        """Return the percentage of those who gave one of the three answers."""
        return 100 * self.times[answer] / self.n

    @property
    def verdict(self) -> Verdict | None:
        """Judge the touchpoint.

        It pleases though nobody expected it where more than half say "better" and
        CSAT is above 50 %; it is taken for granted where at least half say "as
        expected" and at most one in ten "better".
        """
        if self.n < LEAST:
            return "few"
        every = [count for counts in self.csat.values() for count in counts]
        satisfied = scores.csat(every)
        if self.share("better") > 50 and satisfied is not None and satisfied > 50:
            return "pleases"
        if self.share("as") >= 50 and self.share("better") <= 10:
            return "granted"
        return None


def gaps(contrasts: Iterable[Contrast]) -> tuple[Gap, ...]:
    """Gather what was counted by touchpoint, the most answered first."""
    found: dict[str | None, list[Contrast]] = {}
    for one in contrasts:
        found.setdefault(one.touchpoint, []).append(one)
    gathered = (_gap(touchpoint, some) for touchpoint, some in found.items())
    return tuple(sorted(gathered, key=lambda gap: (-gap.n, gap.touchpoint or "")))


def lines(contrasts: Iterable[Contrast], survey: str, language: str) -> Iterable[Part]:
    """Yield the lines of a report; `survey` names what has no touchpoint."""
    found = gaps(contrasts)[:MOST]
    for gap in found:
        name = gap.touchpoint or survey
        yield phrase("report-gap", touchpoint=name, n=gap.n)
        yield from (_line(gap, answer) for answer in ANSWERS if gap.times[answer])
    for verdict in ("pleases", "granted", "few"):
        named = [gap.touchpoint or survey for gap in found if gap.verdict == verdict]
        if named:
            places = listed(named, language)
            yield phrase(f"report-gap-{verdict}", touchpoints=places, least=LEAST)


def _gap(touchpoint: str | None, some: list[Contrast]) -> Gap:
    of = {name: [one for one in some if one.expectation == name] for name in ANSWERS}
    return Gap(
        touchpoint=touchpoint,
        csat={
            name: tuple((one.csat, one.times) for one in kept if one.csat is not None)
            for name, kept in of.items()
        },
        times={name: sum(one.times for one in kept) for name, kept in of.items()},
    )


def _line(gap: Gap, answer: str) -> Phrase:
    given = gap.csat[answer]
    satisfied = scores.csat(given)
    option, times = phrase(f"button-{answer}"), gap.times[answer]
    percent = scores.rounded(gap.share(answer))
    if satisfied is None:
        return phrase("report-count", option=option, times=times, percent=percent)
    return phrase(
        "report-gap-count",
        option=option,
        times=times,
        percent=percent,
        csat=scores.rounded(satisfied),
        n=scores.number(given),
    )
