"""How a colleague's words begin that are not for the customer, or perhaps not."""

import re

_WORD = (
    r"(?:notes?|opomba|märkus|märge|notiz|nota|notatka|нотатка|заметка|ملاحظة)(?!\w)"
)
NOTE = re.compile(
    rf"\s*(?:/?{_WORD}\s*(?::|[-–—](?=\s))|/{_WORD}(?=\s))", re.IGNORECASE
)
"""How a note begins; words that go to a customer by mistake cannot be taken back."""

_AMONG_US = (
    r"(?:fyi|internal|interno|interna|interne|intern|sisemine|wewnętrznie|внутрішнє"
    r"|внутреннее|داخلي)(?!\w)"
)
_CLOSES = r"(?:close|resolve)\s+(?:it|this|that|the case|case)\s*[.!]?\s*$"

_CALLS = r"@\w"
DOUBTFUL = re.compile(
    rf"\s*(?:/|{_CALLS}|{_WORD}|{_AMONG_US}|{_CLOSES})", re.IGNORECASE
)
"""How words begin that may be meant as a note, as a command, or for a colleague."""


def asks(text: str) -> bool:
    """Tell whether words end as a question."""
    return text.rstrip().endswith(("?", "؟"))


def is_doubtful(text: str) -> bool:
    """Tell whether words begin like something for colleagues without being a note."""
    return NOTE.match(text) is None and DOUBTFUL.match(text) is not None
