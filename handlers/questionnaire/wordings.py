"""The lines of a survey text that people read, and what is below each of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from handlers.questionnaire.lines import Line, lines_of
from handlers.questionnaire.settings import SETTINGS
from handlers.questionnaire.words import KNOWN, is_translation

RULE = "escalate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """A question, an option or the thanks.

    Attributes:
        line: where it stands in the base language.
        last: number of its last translation's line; its own if there is none.
        translations: by language code.
    """

    line: Line
    last: int
    translations: Mapping[str, str]

    @property
    def shown(self) -> str:
        """Return the line as it is written."""
        dash = self.line.word == "-"
        return f"- {self.line.text}" if dash else f"{self.line.head}{self.line.text}"


def worded(text: str) -> Iterator[Worded]:
    """Yield what people read, in order; the text is one that can be parsed."""
    found: Worded | None = None
    for line in lines_of(text):
        if line.word in SETTINGS or line.word == RULE:
            continue
        if found is not None and translates(line):
            told = {**found.translations, line.word: line.text}
            found = replace(found, last=line.number, translations=told)
            continue
        if found is not None:
            yield found
        found = Worded(line=line, last=line.number, translations={})
    if found is not None:
        yield found


def translates(line: Line) -> bool:
    """Tell whether a line of a right text translates the one above it."""
    return line.word not in ("-", *KNOWN) and is_translation(line)
