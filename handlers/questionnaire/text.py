"""A survey text as it was typed, brought into the one form that is kept."""

import re
import unicodedata
from dataclasses import dataclass

from handlers.questionnaire.heads import QUOTES, head_of

# Slack writes &amp;lt; for a typed &lt;. All layers go at once: if one were left, the
# kept text would mean something else each time it is read.
_ENTITY = re.compile(r"&(?:amp;)*(lt|gt|amp);")
_SIGN = {"lt": "<", "gt": ">", "amp": "&"}
_BREAK = re.compile("\r\n|[\r\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u2007\u202f\t]")
_BULLET = re.compile(r"^\s*[•–—*]\s*(?=\S)")
_RULE = re.compile(r"^\s*+(?:escalate|audience)\s*+:", re.IGNORECASE)
# Composed again, a stroke after a sign would make another sign of it each time.
_STROKES = re.compile("\u0338+")
_QUOTES = str.maketrans(dict.fromkeys(QUOTES, '"'))
_SIGNS = str.maketrans({"≤": "<=", "≥": ">=", "≠": "!="})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """How lines as they were typed differ from those that are kept.

    Attributes:
        above: empty lines above the first, which are not kept.
        added: number of the kept line that nobody typed; 0 if there is none.
    """

    above: int = 0
    added: int = 0

    def typed(self, line: int) -> int:
        """Return the number under which a person finds the kept line."""
        return self.above + line - (1 if 0 < self.added < line else 0)


def normalise(text: str) -> str:
    """Return the text with line feeds, composed letters and plain signs.

    Signs are plain only where they mean something (in conditions and rules, before an
    option, at an option's end), so that a wording and a quoted option keep theirs.
    Normalising twice changes nothing.
    """
    return "\n".join(_lines(text)).strip("\n") + "\n"


def lines_above(text: str) -> int:
    """Count the empty lines at the beginning, which normalising takes away."""
    lines = _lines(text)
    return next((place for place, line in enumerate(lines) if line), 0)


def _lines(text: str) -> list[str]:
    while True:
        once = _composed(text)
        lines = [_plain(_SPACES.sub(" ", one).rstrip()) for one in once.split("\n")]
        plain = "\n".join(lines)
        if plain == text:
            return lines
        text = plain


def _composed(text: str) -> str:
    text = _BREAK.sub("\n", text.replace("\ufeff", ""))
    text = _ENTITY.sub(lambda match: _SIGN[match[1]], text)
    return _STROKES.sub("\u0338", unicodedata.normalize("NFC", text))


def _plain(line: str) -> str:
    line = _BULLET.sub("- ", line)
    if line.lstrip().startswith("-"):
        return re.sub(r"(?<!\s)\s*…$", " ...", line)
    if _RULE.match(line):
        return _with_plain_signs(line)
    head = head_of(line)
    if head is None:
        return line
    return _with_plain_signs(line[: head.length]) + line[head.length :]


def _with_plain_signs(text: str) -> str:
    parts = text.translate(_QUOTES).split('"')
    parts[::2] = (part.translate(_SIGNS) for part in parts[::2])
    return '"'.join(parts)
