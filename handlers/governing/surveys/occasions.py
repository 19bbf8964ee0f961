"""When a survey comes to be asked, in words: what an admin wants to know next."""

from datetime import timedelta

from handlers.questionnaire.parsing import parse
from handlers.saying import phrase, shortened
from storage.records import House, Phrase, Survey

UNITS = (
    ("days", timedelta(days=1)),
    ("hours", timedelta(hours=1)),
    ("minutes", timedelta(minutes=1)),
)
LONGEST_SHOWN = 200


def of(survey: Survey, house: House) -> Phrase:
    """Say after which contacts it is asked, how much later, and who reports them."""
    asks = parse(survey.text, language=house.language)
    when = "later" if asks.after else "now"
    after = {"after": span(asks.after)} if asks.after else {}
    if not asks.touchpoints:
        return phrase(f"survey-occasion-{when}-named", name=survey.name, **after)
    touchpoint = shortened(", ".join(asks.touchpoints), LONGEST_SHOWN)
    return phrase(f"survey-occasion-{when}", touchpoint=touchpoint, **after)


def span(length: timedelta) -> Phrase:
    """Say a length of time in the largest unit that divides it."""
    for name, unit in UNITS:
        if length >= unit and not length % unit:
            return phrase(f"span-{name}", n=length // unit)
    return phrase("span-seconds", n=int(length.total_seconds()))
