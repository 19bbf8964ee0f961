"""A survey text as it was typed, brought into the one form that is kept."""

import re
import unicodedata

_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}
_SPACES = re.compile("[\u00a0\u2007\u202f\t]")
_BULLET = re.compile(r"^\s*[•–—*]\s*(?=\S)")
_HEAD = re.compile(r"^\s*[^\s:(]+[^:(]*(?:\(.*?\)\s*)?:")
_RULE = re.compile(r"^\s*(?:escalate|audience)\s*:", re.IGNORECASE)
_SIGNS = str.maketrans({"≤": "<=", "≥": ">=", "≠": "!="} | dict.fromkeys("“”„«»″", '"'))


def normalise(text: str) -> str:
    """Return the text with line feeds, composed letters and plain signs.

    Signs are plain only where they mean something (in conditions and rules, before an
    option, at an option's end), so that a wording keeps its dashes and quotes.
    Normalising twice changes nothing.
    """
    text = unicodedata.normalize("NFC", _without_entities(text))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    lines = [_plain(_SPACES.sub(" ", line).rstrip()) for line in text.split("\n")]
    return "\n".join(lines).strip("\n") + "\n"


def _without_entities(text: str) -> str:
    # Slack writes &amp;lt; for a typed &lt;: undone until nothing is left to undo.
    while any(entity in text for entity in _ENTITIES):
        for entity, sign in _ENTITIES.items():
            text = text.replace(entity, sign)
    return text


def _plain(line: str) -> str:
    line = _BULLET.sub("- ", line)
    if line.lstrip().startswith("-"):
        return re.sub(r"\s*…$", " ...", line)
    if _RULE.match(line):
        return line.translate(_SIGNS)
    head = _HEAD.match(line)
    if head is None:
        return line
    return head[0].translate(_SIGNS) + line[head.end() :]
