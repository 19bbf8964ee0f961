"""Words of people without the marks that could disguise what stands around them."""

TURNS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Marks that turn the direction of a text."""


def inert(text: str) -> str:
    """Take out what could turn the direction of our own words."""
    return "".join(letter for letter in text if letter not in TURNS)
