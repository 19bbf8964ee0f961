"""Words of a colleague that nobody waits for, and that are nearly a command."""

from difflib import get_close_matches

from handlers.governing.helping import nearest
from handlers.questionnaire.nearness import is_near
from handlers.rights import GIVES, commands_of, usage_of, words_of
from handlers.saying import answer
from storage.records import Decision, Role, Said, Situation
from storage.records.offers import LONGEST_MEANT, NEVER_MEANT
from storage.records.settings import FORMS


def suggest(said: Said, situation: Situation) -> Decision | None:
    """Name the command that was probably meant; None if the words are like none."""
    if said.carries_more or "\n" in said.text or len(said.text) > LONGEST_MEANT:
        return None
    meant = _meant(said.text.split(), situation.role)
    if not meant:
        return None
    told = answer(said, situation, nearest(" ".join(said.text.split()), *meant))
    return Decision(because="the words are nearly a command", saved=(told,))


def _meant(words: list[str], role: Role | None) -> tuple[str, ...]:
    """Return the nearest command, word by word; nothing if none is near."""
    if role is None or not words:
        return ()
    first, *rest = words
    commands = [one for one in commands_of(role) if one not in NEVER_MEANT]
    near = (one for one in commands if one == first.lower())
    slipped = (one for one in commands if is_near(first.lower(), one))
    verb = next(near, None) or next(slipped, None)
    return () if verb is None else (f"/{verb}", *_behind(role, verb, rest))


def _behind(role: Role, verb: str, words: list[str]) -> list[str]:
    """Return the words behind the command that it can take."""
    known = _known(role, verb)
    if not known:
        usage = usage_of(verb)
        takes = usage.takes if usage is not None else None
        return words if takes is None or len(words) <= takes else []
    near = get_close_matches(words[0].lower(), known, n=1) if words else []
    return [*near, *words[1:]] if near else []


def _known(role: Role, verb: str) -> tuple[str, ...]:
    """Return the words that may stand behind it; none if it takes any."""
    match verb:
        case "role":
            return (*words_of(role, verb), *GIVES.get(role, ()))
        case "settings":
            return tuple(FORMS)
        case _:
            return words_of(role, verb)
