"""A mistake in a survey text: its line, what is wrong, and a line that is right."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager


class SurveyTextError(Exception):
    """The text cannot become a survey.

    Attributes:
        line: number of the line, from 1, as the person finds it.
        key: names the sentence that says what is wrong.
        example: one or a few lines that would be right.
        values: fills the places of the sentence.
        others: what is wrong further down, in the order of the lines.
    """

    def __init__(self, line: int, key: str, example: str, **values: str | int) -> None:
        """Keep what an admin needs to mend it."""
        super().__init__(f"line {line}: {key}")
        self.line = line
        self.key = key
        self.example = example
        self.values: Mapping[str, str | int] = values
        self.others: tuple[SurveyTextError, ...] = ()


class Mistakes:
    """Gathers the mistakes of a text, so that all of them are told at once."""

    def __init__(self) -> None:
        """Begin without any."""
        self._found: list[SurveyTextError] = []

    def __len__(self) -> int:
        """Count them."""
        return len(self._found)

    def add(self, error: SurveyTextError) -> None:
        """Keep one more."""
        self._found.append(error)

    @contextmanager
    def gathered(self) -> Iterator[None]:
        """Go on behind what is wrong within."""
        try:
            yield
        except SurveyTextError as error:
            self.add(error)

    def told(self, at: Callable[[int], int]) -> None:
        """End here if there are any; `at` is where a person finds a line.

        Raises:
            SurveyTextError: the first one, with all others.
        """
        found = sorted(self._found, key=lambda one: one.line)
        moved = [_moved(one, at(one.line)) for one in found]
        if moved:
            first, *others = moved
            first.others = tuple(others)
            raise first


def _moved(error: SurveyTextError, line: int) -> SurveyTextError:
    return SurveyTextError(line, error.key, error.example, **error.values)


@contextmanager
def shown_in(before: str, after: str = "") -> Iterator[None]:
    """Make whole lines of the examples that show a part of a line."""
    try:
        yield
    except SurveyTextError as error:
        example = f"{before}{error.example}{after}"
        raise SurveyTextError(error.line, error.key, example, **error.values) from None
