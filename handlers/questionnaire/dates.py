"""Days as people write them."""

from datetime import date, timedelta

_NEAR = {"today": 0, "yesterday": 1}


def read_date(text: str, *, today: date, language: str) -> tuple[date, str] | None:
    """Read the day that a text begins with, and what is said beside it.

    Args:
        text: what was typed.
        today: where the person is.
        language: of the person; it decides what is written in several ways.
    """
    del language
    first, _, rest = text.strip().partition(" ")
    word = first.casefold().strip(".,!;:")
    if word in _NEAR:
        return today - timedelta(days=_NEAR[word]), rest.strip()
    try:
        return date.fromisoformat(word), rest.strip()
    except ValueError:
        return None
