"""What colleagues are told when another gives, changes or takes their role."""

from dataclasses import replace

from handlers.naming import derive
from handlers.rights import WORKS_ON_CASES
from handlers.saying import Spoken, cases_at, phrase, say, short
from storage.records import Colleague, House, Message, Part, Situation, Value


def told(
    event: Spoken, situation: Situation, colleague: Colleague
) -> tuple[Message, ...]:
    """Tell the colleague whose role has just changed, in the room that is theirs.

    Nobody is told who did it themselves, or to whom nothing can be said.
    """
    home = colleague.home
    if home is None or home == event.where or colleague.account == event.who.key:
        return ()
    said = say(
        event,
        "appointed",
        *_news(colleague, by=_name(event, situation), house=situation.house),
        to=home,
        language=_language(colleague, situation.house),
    )
    return (replace(said, id=derive(event.key, f"appointed:{home}")),)


def _news(colleague: Colleague, *, by: Value, house: House) -> tuple[Part, ...]:
    role = colleague.role
    if role is None:
        return (phrase("role-taken", name=by),)
    cases = (cases_at(house),) if role in WORKS_ON_CASES else ()
    given = phrase("role-given", role=role)
    return (phrase("role-told", name=by), given, *cases, phrase("try-help"))


def _name(event: Spoken, situation: Situation) -> Value:
    own = situation.colleague.name if situation.colleague else ""
    return own or event.who.name or phrase("colleague-unnamed")


def _language(colleague: Colleague, house: House) -> str:
    own = short(colleague.language)
    return own if own is not None and own in house.languages else house.language
