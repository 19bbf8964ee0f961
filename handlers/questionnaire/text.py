"""A survey text as it was typed, brought into the one form that is kept."""

import re
import unicodedata

# Slack writes &amp;lt; for a typed &lt;. All layers go at once: if one were left, the
# kept text would mean something else each time it is read.
_ENTITY = re.compile(r"&(?:amp;)*(lt|gt|amp);")
_SIGN = {"lt": "<", "gt": ">", "amp": "&"}
_BREAK = re.compile("\r\n|[\r\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u2007\u202f\t]")
_BULLET = re.compile(r"^\s*[•–—*]\s*(?=\S)")
# Possessive: on a long line without a colon, going back would take minutes.
_HEAD = re.compile(r"^\s*+[^\s:(]++[^:(]*+(?:\(.*?\)\s*+)?:")
_RULE = re.compile(r"^\s*+(?:escalate|audience)\s*+:", re.IGNORECASE)
_SIGNS = str.maketrans({"≤": "<=", "≥": ">=", "≠": "!="} | dict.fromkeys("“”„«»″", '"'))


def normalise(text: str) -> str:
    """Return the text with line feeds, composed letters and plain signs.

    Signs are plain only where they mean something (in conditions and rules, before an
    option, at an option's end), so that a wording keeps its dashes and quotes.
    Normalising twice changes nothing.
    """
    text = _ENTITY.sub(lambda match: _SIGN[match[1]], text)
    text = unicodedata.normalize("NFC", _BREAK.sub("\n", text.removeprefix("\ufeff")))
    lines = [_plain(_SPACES.sub(" ", line).rstrip()) for line in text.split("\n")]
    return "\n".join(lines).strip("\n") + "\n"


def _plain(line: str) -> str:
    line = _BULLET.sub("- ", line)
    if line.lstrip().startswith("-"):
        return re.sub(r"(?<!\s)\s*…$", " ...", line)
    if _RULE.match(line):
        return line.translate(_SIGNS)
    head = _HEAD.match(line)
    if head is None:
        return line
    return head[0].translate(_SIGNS) + line[head.end() :]
