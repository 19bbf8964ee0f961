"""A mistake in a survey text: its line, what is wrong, and a line that is right."""

from collections.abc import Mapping


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
