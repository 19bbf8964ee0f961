"""A please or a thanks before or behind what somebody says, in our languages."""

from handlers.words.folding import phrases, words_of
from handlers.words.thanks import THANKS

# In Polish "ty" is "you": "wybierz ty".
_POLITE = (THANKS - {"ty"}) | phrases(
    "please, pls, plz, prosim, prosim lepo, palun, bitte, svp, s'il te plaît",
    "s'il vous plaît, por favor, per favore, per piacere, proszę, poproszę",
    "будь ласка, пожалуйста, من فضلك, لو سمحت, رجاء, thank you",
)
_LENGTHS = (3, 2, 1)
"""Words of one, the most first: of "s'il vous plaît" nothing must be left over."""


def plainly(text: str) -> str:
    """Return the folded words of a text without the pleases around them.

    Where there is nothing else, they stay.
    """
    words = said = words_of(text)
    while polite := next((n for n in _LENGTHS if _is_polite(words[:n])), 0):
        words = words[polite:]
    while polite := next((n for n in _LENGTHS if _is_polite(words[-n:])), 0):
        words = words[:-polite]
    return " ".join(words or said)


def _is_polite(words: list[str]) -> bool:
    return " ".join(words) in _POLITE
