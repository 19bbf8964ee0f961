"""Recorded payloads, broken in their structure: wrong types, depths, sizes, signs."""

import copy
from collections.abc import Iterator
from random import Random
from typing import Any

Path = tuple[str | int, ...]


def deep(levels: int) -> Any:
    """Return a list in a list in a list."""
    nested: Any = "x"
    for _ in range(levels):
        nested = [nested]
    return nested


HOSTILE_TEXTS = (
    "",
    " ",
    "\0",
    "a\0b",
    "\ud800",
    "x\udfff\ud800y",
    "\u202eevil\u202c\u2066\u2069",
    "\u200b\u200d\ufeff",
    "e" + "\u0301" * 3_000,
    "<b>&amp;</i><script>alert(1)</script>",
    "<!channel> <@U1> <https://a.example|bank>",
    "*_~`[x](tg://user?id=1)",
    "{x.__class__} {{7*7}} %s %n ${jndi}",
    "' OR 1=1; DROP TABLE heard; --",
    "=cmd|' /C calc'!A0",
    "-1e400",
    "1" * 500,
    "/survey new\nsurvey: a\ncsat: " + "x" * 5_000,
    "/survey new\n" + "(" * 3_000,
    "/survey new\nsurvey: s\nwhy (" + "csat <= 1 and " * 400 + "csat): x",
    "/role owner",
    "/start " + "s-" + "A" * 43,
    "/start o-" + "\ud800" * 43,
    "/help@" + "x" * 4_000,
    "/language \u202e",
    "/report " + "a" * 4_000,
    "/parked " + "\0",
    "note: " + "\U0001f4a9" * 2_000,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 500,
    "\r\n\r\t\x0b\x0c\x1b[31m",
)
HOSTILE_NUMBERS = (
    0,
    -1,
    2**31,
    -(2**31) - 1,
    2**53 + 1,
    2**63,
    -(2**64),
    10**400,
    1.5,
    -0.0,
    1e308,
    float("inf"),
    float("nan"),
    True,
)
HOSTILE_SHAPES: tuple[Any, ...] = (None, False, [], {}, [[]], [{}], {"": ""}, [None])


def hostile(dice: Random) -> Any:
    """Return one value that nobody expects."""
    match dice.randrange(10):
        case 0 | 1 | 2 | 3:
            return dice.choice(HOSTILE_TEXTS)
        case 4 | 5:
            return dice.choice(HOSTILE_NUMBERS)
        case 6 | 7:
            # A copy: the next break may be inside it.
            return copy.deepcopy(dice.choice(HOSTILE_SHAPES))
        case 8:
            return deep(dice.choice((3, 60, 90)))
        case _:
            return "".join(chr(dice.randrange(1, 0x2FFF)) for _ in range(40))


def mutated(seed: Any, dice: Random, *, keep: frozenset[str] = frozenset()) -> Any:
    """Return a copy with one to four places broken; names in `keep` stay whole."""
    broken = copy.deepcopy(seed)
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        places = [place for place in _places(broken) if not keep.intersection(place)]
        if places:
            _break(broken, dice.choice(places), dice)
    return broken


def _break(whole: Any, place: Path, dice: Random) -> None:
    *above, last = place
    parent = whole
    for step in above:
        parent = parent[step]
    match dice.randrange(8):
        case 0:
            del parent[last]
        case 1 if isinstance(parent, dict):
            # Two fields change places, with their types.
            other = dice.choice(list(parent))
            parent[last], parent[other] = parent[other], parent[last]
        case 2 if isinstance(parent, dict):
            parent[str(dice.choice(HOSTILE_TEXTS))[:50]] = hostile(dice)
        case 3:
            parent[last] = [parent[last]]
        case 4:
            parent[last] = str(parent[last])
        case _:
            parent[last] = hostile(dice)


def _places(whole: Any, above: Path = ()) -> Iterator[Path]:
    steps: Any = ()
    if isinstance(whole, dict):
        steps = list(whole)
    elif isinstance(whole, list):
        steps = range(len(whole))
    for step in steps:
        yield (*above, step)
        if len(above) < 8:
            yield from _places(whole[step], (*above, step))
