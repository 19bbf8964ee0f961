"""Hours and days of the week as people write them, in the languages we ship."""

import re

from handlers.questionnaire.almanac import WEEKDAYS
from handlers.words.folding import fold, table
from handlers.words.languages import BESIDE
from storage.records.settings import DAYS

LONGEST = 100
_PIECE = re.compile(r"\d{1,2}(?:[:.h]\d\d)?|[^\W\d_]+|\S")
_BETWEEN = table(
    "- – — from to till until between and od do med in ter alates kuni von bis uhr",
    "zwischen und h de à du jusqu'à jusqu'au au entre et a desde hasta las y da dalle",
    "alle tra e das às até o z i між від з до по та с от и من إلى الى حتى الساعة",
)
"""What may stand beside two times; nothing else may."""

_SHORT = (
    "mo lun seg pon пн",
    "di mar ter tor wto wt вт",
    "mi mer mié mie qua sre śro śr ср",
    "do jeu jue gio qui čet czw чт",
    "fr ven vie sex pet pią pt пт",
    "sa sam sáb sab sob сб",
    "so dim dom ned nie niedz nd нд вс",
)
_DAY = {
    **WEEKDAYS,
    **{name: day for day, name in enumerate(DAYS)},
    **{fold(one): day for day, names in enumerate(_SHORT) for one in names.split()},
}
_WEEKEND = table("weekend weekends wochenende vikend nädalavahetus вихідні выходные")


def read_span(text: str) -> str | None:
    """Return two times as 22:00-08:00, however they are joined; None if it is not two.

    Words beside them must be of those that join times.
    """
    pieces = _PIECE.findall(fold(text)) if len(text) <= LONGEST else []
    times = [one for one in pieces if one[0].isdecimal()]
    others = [one for one in pieces if not one[0].isdecimal()]
    if len(times) != 2 or not _BETWEEN.issuperset(others):
        return None
    return "-".join(_time(one) for one in times)


def read_weekdays(text: str) -> str | None:
    """Return days of the week as they are kept, "sat,sun"; None if a word is none."""
    found: set[int] = set()
    for word in re.split(r"[,;،؛\s]+", fold(text)):
        if word in _WEEKEND:
            found |= {5, 6}
        elif word and word not in BESIDE:
            day = _DAY.get(word, _DAY.get(word.removesuffix("s")))
            if day is None:
                return None
            found.add(day)
    return ",".join(DAYS[day] for day in sorted(found))


def _time(text: str) -> str:
    hour, _, minute = re.sub("[.h]", ":", text).partition(":")
    return f"{hour}:{minute or '00'}"
