"""What colleagues are told when another gives, changes or takes their role."""

from handlers.saying import Spoken, cases_for, own_name, phrase, say, short
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
    by = own_name(event, situation) or phrase("colleague-unnamed")
    said = say(
        event,
        f"appointed:{home}",
        *_news(colleague, by=by, house=situation.house),
        to=home,
        language=_language(colleague, situation.house),
    )
    return (said,)


def _news(colleague: Colleague, *, by: Value, house: House) -> tuple[Part, ...]:
    role = colleague.role
    if role is None:
        return (phrase("role-taken", name=by),)
    told, given = phrase("role-told", name=by), phrase("role-given", role=role)
    return (told, given, *cases_for(role, house), phrase("try-help"))


def _language(colleague: Colleague, house: House) -> str:
    own = short(colleague.language)
    return own if own is not None and own in house.languages else house.language
