"""A mistake in a survey text: its line, what is wrong, and a line that is right."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager


class SurveyTextError(Exception):
    """The text cannot become a survey.

    Attributes:
        line: number of the line, from 1, as the person finds it.
        key: names the sentence that says what is wrong.
        example: one or a few lines that would be right.
        values: fills the places of the sentence.
    """

    def __init__(self, line: int, key: str, example: str, **values: str | int) -> None:
        """Keep what an admin needs to mend it."""
        super().__init__(f"line {line}: {key}")
        self.line = line
        self.key = key
        self.example = example
        self.values: Mapping[str, str | int] = values


@contextmanager
def shown_in(before: str, after: str = "") -> Iterator[None]:
    """Make whole lines of the examples that show a part of a line."""
    try:
        yield
    except SurveyTextError as error:
        example = f"{before}{error.example}{after}"
        raise SurveyTextError(error.line, error.key, example, **error.values) from None
