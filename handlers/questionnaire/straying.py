"""Questions that people ask us, in any script, beside an answer or instead of one."""

import re

from handlers.folding import fold, phrases, words_of

_ASKED = re.compile(
    r"(?:^|(?<=[.,;:!?\n]))(?P<clause>[^.,;:!?\n]*)\?+(?=[\s!?)\"'»”]|$)"
)
_LETTERS = re.compile(r"[^\W\d_]+")

_COURTESIES = phrases(
    "you know, if you ask me, all right, isn't it, wasn't it, am i right",
    "don't you think",
    "see on, eks ole, kas pole, on ju nii, ali ne, a ne, ne res, kaj ne, mar ne",
    "nicht wahr, oder nicht, wissen sie, weißt du, n'est ce pas, vous savez, pas vrai",
    "no es así, no es cierto, no cree, sabe usted, o no, non è vero, non crede",
    "não é, não acha, não é verdade, pois não, czyż nie, no nie, co nie, nie sądzicie",
    "чи не так, хіба ні, чи ні, не так ли, разве нет, верно же, أليس كذلك, مش كده",
)
"""More than a word, but nobody waits for an answer; "right?" is a word alone."""


def asks(text: str) -> bool:
    """Tell whether somebody asks us something: more than a word, and not "isn't it?".

    Arabic has its own sign for it. A word alone ("ok?", "kajne?", "oder?") wants to be
    agreed with, in every language.
    """
    clauses = (found["clause"] for found in _ASKED.finditer(fold(text)))
    return any(map(_waits_for_an_answer, clauses))


def _waits_for_an_answer(clause: str) -> bool:
    words = [word for word in words_of(clause) if _LETTERS.search(word)]
    return len(words) > 1 and " ".join(words) not in _COURTESIES
