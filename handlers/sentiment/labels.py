"""The word for a mood, so that every place that shows one uses the same border."""

from typing import Literal

Label = Literal["negative", "neutral", "positive", "unknown"]

NEGATIVE_UP_TO = -0.1
POSITIVE_FROM = 0.1


def label(polarity: float | None) -> Label:
    """Name a mood; None was not measured and is unknown, never neutral."""
    if polarity is None:
        return "unknown"
    if polarity <= NEGATIVE_UP_TO:
        return "negative"
    return "positive" if polarity >= POSITIVE_FROM else "neutral"
