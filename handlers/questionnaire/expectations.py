"""Worse, as expected, or better, as people write it."""

from typing import Literal

WORDS: dict[str, Literal["worse", "as", "better"]] = {
    "worse": "worse",
    "as expected": "as",
    "as i expected": "as",
    "same": "as",
    "better": "better",
}


def read_expectation(text: str) -> Literal["worse", "as", "better"] | None:
    """Read how something was beside what had been expected."""
    return WORDS.get(" ".join(text.casefold().strip(" .!").split()))
