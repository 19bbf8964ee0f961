"""Scores: the formulas against examples that were worked out by hand."""

import pytest

from handlers.learning import scores
from handlers.sentiment.labels import label


def test_csat_is_the_share_of_fours_and_fives() -> None:
    # 12 + 18 of 40 are satisfied: 30 / 40 = 75.0 %.
    counts = ((1, 2), (2, 3), (3, 5), (4, 12), (5, 18))

    assert scores.csat(counts) == pytest.approx(75.0)
    assert scores.number(counts) == 40


def test_csat_of_one_satisfied_in_three_is_a_third() -> None:
    assert round(scores.csat(((2, 1), (3, 1), (4, 1))) or 0, 1) == 33.3


def test_nps_takes_detractors_from_promoters() -> None:
    # 9 promoters, 6 passives, 5 detractors of 20: 45 % − 25 % = +20.0.
    counts = ((0, 1), (4, 1), (6, 3), (7, 2), (8, 4), (9, 4), (10, 5))

    assert scores.nps(counts) == pytest.approx(20.0)


def test_nps_goes_below_zero() -> None:
    # 1 of 7 promotes, 4 of 7 detract: 14.286 % − 57.143 % = −42.857.
    counts = ((0, 2), (6, 2), (7, 1), (8, 1), (9, 1))

    assert round(scores.nps(counts) or 0, 1) == -42.9


@pytest.mark.parametrize(
    ("counts", "nps"), [(((9, 3),), 100.0), (((0, 3),), -100.0), (((7, 3),), 0.0)]
)
def test_nps_lies_between_minus_and_plus_a_hundred(
    counts: scores.Counts, nps: float
) -> None:
    assert scores.nps(counts) == nps


def test_mean_weighs_each_score_by_how_often_it_was_given() -> None:
    # (1·2 + 3·1 + 5·4) / 7 = 25 / 7.
    assert round(scores.mean(((1, 2), (3, 1), (5, 4))) or 0, 1) == 3.6


def test_response_and_completion_have_different_wholes() -> None:
    # 120 invited, 45 answered, 36 of these to the end.
    assert scores.response_rate(answered=45, invited=120) == pytest.approx(37.5)
    assert scores.completion_rate(completed=36, answered=45) == pytest.approx(80.0)


def test_nothing_counted_is_nothing_said() -> None:
    assert scores.csat(()) is None
    assert scores.nps(()) is None
    assert scores.mean(()) is None
    assert scores.response_rate(answered=0, invited=0) is None
    assert scores.completion_rate(completed=0, answered=0) is None


@pytest.mark.parametrize(
    ("polarity", "word"),
    [
        (None, "unknown"),
        (-1.0, "negative"),
        (-0.1, "negative"),
        (-0.09, "neutral"),
        (0.0, "neutral"),
        (0.09, "neutral"),
        (0.1, "positive"),
        (1.0, "positive"),
    ],
)
def test_what_was_not_measured_is_unknown_and_never_neutral(
    polarity: float | None, word: str
) -> None:
    assert label(polarity) == word


@pytest.mark.parametrize(
    ("figure", "shown"), [(4.25, 4.3), (10 / 3, 3.3), (-6.25, -6.3), (100.0, 100.0)]
)
def test_figures_are_rounded_as_by_hand(figure: float, shown: float) -> None:
    assert scores.rounded(figure) == shown
