"""Who may do what with a case: buttons of its card, of its follow-up, and words."""

from handlers.desk import cards, relaying, resolving, taking
from handlers.rights import WORKS_ON_CASES
from handlers.saying import phrase, say
from handlers.talk import Talk
from handlers.thanks import is_thanks
from handlers.yesno import read_yes_no
from storage.records import Case, Decision, Message, Phrase, Pressed, Said, Situation

STAFF = ("take", "return", "note", "resolve", "reopen")
CUSTOMER = ("solved", "unsolved")


def name_of(event: Pressed | Said, situation: Situation) -> str:
    """Return what colleagues call whoever did this; empty if nobody knows."""
    own = situation.colleague.name if situation.colleague else ""
    return own or event.who.name or event.who.id[-4:]


def press(press: Pressed, case: Case, talk: Talk, situation: Situation) -> Decision:
    """Do what a button of the case says, if this account may press it."""
    choice = press.target.choice
    speaker = situation.speaker
    if choice in CUSTOMER and (
        (speaker is not None and speaker.id == case.person_id)
        or press.where in (talk.person.home, talk.session.address)
    ):
        asked = situation.last_said if _asks_if_solved(situation.last_said) else None
        if choice == "solved":
            return resolving.confirm(press, case, talk, asked)
        return _unsolved(press, case, talk, asked)
    if choice not in STAFF or situation.role not in WORKS_ON_CASES:
        return _refused(press, situation)
    name = name_of(press, situation)
    match choice:
        case "take":
            return taking.take(press, case, talk, name=name)
        case "return":
            return taking.give_back(press, case, talk, name=name)
        case "resolve":
            return resolving.resolve(press, case, talk, name=name)
        case "reopen":
            return resolving.reopen(
                press, case, talk, None, by=press.who.key, name=name
            )
        case _:
            return _ask_for_note(press, case, talk)


def belongs(said: Said, case: Case, talk: Talk, asked: Message | None) -> bool:
    """Tell whether a customer's words are about this case; `asked` was said last."""
    if case.state != "resolved":
        return True
    read = read_yes_no(said.text, talk.session.language)
    if _asks_if_solved(asked) and read is not None:
        return True
    # A colleague may write long after; whoever answers that means the case as well.
    since = [case.resolved_at or case.touched_at]
    if asked is not None and not _asks_if_solved(asked):
        since.append(asked.due_at)
    return said.at - max(since) <= resolving.WORDS_REOPEN


def words(
    said: Said,
    case: Case,
    talk: Talk,
    asked: Message | None,
    *,
    notice: str | None = None,
) -> Decision:
    """Take a customer's words about their case; "yes" may answer "is it solved?".

    The customer is told with `notice` where they went; without one, as usual.
    """
    if _asks_if_solved(asked):
        read = read_yes_no(said.text, talk.session.language)
        if read == ("yes", ""):
            return resolving.confirm(said, case, talk, asked)
        if read is not None and read[0] == "no":
            reopened = _unsolved(said, case, talk, asked)
            if not read[1] or not reopened.saved:
                return reopened
            (opened,) = (one for one in reopened.saved if isinstance(one, Case))
            return reopened.also(relaying.quote(said, opened, talk))
    if case.state == "resolved" and is_thanks(said.text):
        return relaying.quote(said, case, talk)
    if case.state == "resolved":
        question = asked if _asks_if_solved(asked) else None
        return resolving.written_after(said, case, talk, question)
    return relaying.from_customer(said, case, talk, notice=notice)


def _unsolved(
    event: Pressed | Said, case: Case, talk: Talk, asked: Message | None
) -> Decision:
    return resolving.reopen(
        event, case, talk, asked, by="customer", name=talk.person.name
    )


def _ask_for_note(press: Pressed, case: Case, talk: Talk) -> Decision:
    prompt = cards.below(press, case, talk.house, phrase(relaying.NOTE_PROMPT))
    return Decision(because="asked for the note", saved=(prompt,))


def _refused(press: Pressed, situation: Situation) -> Decision:
    told = say(
        press,
        "answer",
        phrase("not-yours"),
        to=press.where,
        language=situation.house.language,
    )
    return Decision(because="this account may not work on cases", saved=(told,))


def _asks_if_solved(message: Message | None) -> bool:
    return message is not None and any(
        isinstance(part, Phrase) and part.key == "is-it-solved" for part in message.body
    )
