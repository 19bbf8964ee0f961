"""A please before or behind what somebody says, in the languages we ship."""

from handlers.folding import phrases, words_of

_PLEASE = tuple(
    sorted(
        phrases(
            "please, pls, plz, prosim, prosim lepo, palun, bitte, svp, s'il te plaît",
            "s'il vous plaît, por favor, per favore, per piacere, proszę, poproszę",
            "будь ласка, пожалуйста, من فضلك, لو سمحت, رجاء, thanks, thank you, hvala",
            "aitäh, danke, merci, gracias, grazie, obrigado, obrigada, dziękuję",
            "дякую, спасибо, شكرا",
        ),
        key=len,
        reverse=True,
    )
)
"""Folded, the longest first: of "s'il vous plaît" nothing must be left over."""


def plainly(text: str) -> str:
    """Return the folded words of a text without the pleases around them.

    Where there is nothing else, they stay.
    """
    said = words = " ".join(words_of(text))
    for one in _PLEASE:
        words = words.removesuffix(f" {one}").removeprefix(f"{one} ")
    return said if words in _PLEASE else words
