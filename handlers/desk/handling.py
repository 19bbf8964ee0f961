"""Who may do what with a case: buttons of its card, of its follow-up, and words."""

from dataclasses import replace

from handlers.desk import cards, holding, marks, relaying, resolving, taking
from handlers.desk.taking import Act
from handlers.rights import WORKS_ON_CASES
from handlers.saying import own_name, phrase, say
from handlers.talk import Talk
from handlers.words.contentment import is_content
from handlers.words.thanks import is_thanks
from handlers.words.yesno import read_yes_no
from storage.records import Case, Decision, Message, Pressed, Said, Situation

STAFF = ("take", "return", "note", "resolve", "reopen")
CUSTOMER = ("solved", "unsolved")
WORDS = {
    "button-take": "take",
    "case-claimed": "take",
    "button-return": "return",
    "button-note": "note",
    "button-resolve": "resolve",
    "case-resolved": "resolve",
    "button-reopen": "reopen",
}
"""Buttons of the card, by the labels that colleagues type instead."""


def name_of(event: Pressed | Said, situation: Situation) -> str:
    """Return what colleagues call whoever did this, by the account if nobody knows."""
    return own_name(event, situation) or event.who.id[-4:]


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
        return resolving.unsolved(press, case, talk, asked)
    if choice not in STAFF or situation.role not in WORKS_ON_CASES:
        return _refused(press, situation)
    return _do(choice, press, case, talk, name=name_of(press, situation))


def from_colleague(
    said: Said, case: Case, talk: Talk, answered: Message | None, *, name: str
) -> Decision:
    """Take a colleague's words below a card: for the case, for colleagues, or to send.

    Args:
        said: what the colleague wrote.
        case: the case.
        talk: its session.
        answered: the message that it replies to.
        name: what colleagues call them.
    """
    noting = relaying.asks_for_note(answered)
    named = None if noting or said.carries_more else _meant(said)
    # "Resolved?" asks colleagues.
    choice = None if marks.asks(said.text) else named
    if choice == "note":
        return _ask_for_note(said, case, talk)
    if choice is not None:
        done = _do(choice, said, case, talk, name=name)
        return done.also(_told_how_it_stands(said, case, talk, done))
    asks = None if noting else holding.question(said, case, talk, name=name)
    if named is not None:
        asks = phrase(holding.DOUBTFUL, name=name)
    if asks is None:
        done = relaying.from_staff(said, case, talk, answered, name=name)
    else:
        done = holding.hold(said, case, talk, asks)
    left = relaying.left_out(said, case, talk.house, name=name)
    return replace(done, saved=(*done.saved, *left))


def at_an_old_card(said: Said, case: Case, situation: Situation) -> Decision:
    """Tell a colleague who answers below a card that has moved where it is now."""
    if situation.role not in WORKS_ON_CASES:
        return Decision(because="people talk among themselves")
    told = say(
        said,
        "answer",
        phrase("answer-there", name=name_of(said, situation)),
        cards.now_at(case, case.room),
        to=said.where,
        language=situation.house.language,
        under=situation.message.id if situation.message else None,
    )
    return Decision(because=f"the card of case {case.number} moved", saved=(told,))


def belongs(said: Said, case: Case, talk: Talk, asked: Message | None) -> bool:
    """Tell whether a customer's words are about this case; `asked` was said last."""
    if case.state != "resolved":
        return True
    language = talk.session.language
    answers = read_yes_no(said.text, language) or is_content(said.text, language)
    if _asks_if_solved(asked) and answers:
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
    if case.state != "resolved":
        return relaying.from_customer(said, case, talk, notice=notice)
    language = talk.session.language
    question = asked if _asks_if_solved(asked) else None
    if question is not None:
        if is_content(said.text, language):
            return resolving.confirm(said, case, talk, question)
        answered = read_yes_no(said.text, language)
        if answered is not None and answered[0] == "no":
            more = said if answered[1] else None
            return resolving.unsolved(said, case, talk, question, words=more)
    # A "yes" below what a colleague wrote answers that.
    if is_thanks(said.text) or (asked is None and is_content(said.text, language)):
        welcome = relaying.passed_on(said, talk, "you-are-welcome")
        return relaying.thanked(said, case, talk).also(welcome)
    return resolving.written_after(said, case, talk, question)


def _meant(said: Said) -> str | None:
    """Return the button that a colleague's words stand for; None if they are words."""
    meant = {WORDS[label] for label in said.labels if label in WORDS}
    return meant.pop() if len(meant) == 1 else None


def _do(choice: str, act: Act, case: Case, talk: Talk, *, name: str) -> Decision:
    match choice:
        case "take":
            return taking.take(act, case, talk, name=name)
        case "return":
            return taking.give_back(act, case, talk, name=name)
        case "resolve":
            return resolving.resolve(act, case, talk, name=name)
        case "reopen":
            return resolving.reopen(act, case, talk, name=name)
        case _:
            return _ask_for_note(act, case, talk)


def _told_how_it_stands(said: Said, case: Case, talk: Talk, done: Decision) -> Decision:
    """Say below the card what became of the case: the card may be out of sight."""
    after = next((one for one in done.saved if isinstance(one, Case)), case)
    state = phrase(f"case-{after.state}")
    line = phrase("case-stands", number=case.number, state=state)
    told = cards.below(said, after, talk.house, line, word="stands")
    return Decision(because="told how the case stands", saved=(told,))


def _ask_for_note(act: Act, case: Case, talk: Talk) -> Decision:
    prompt = cards.below(act, case, talk.house, phrase(relaying.NOTE_PROMPT))
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
    return message is not None and message.says("is-it-solved")
