"""Attend to what was just answered: bring somebody, or keep the card true."""

from dataclasses import replace

from handlers import comments
from handlers.desk import cards, relaying, resolving, rules
from handlers.desk.opening import new_case, open_case
from handlers.desk.receipts import PASSED_ON
from handlers.questionnaire.shapes import WORDED
from handlers.saying import phrase
from handlers.talk import Talk
from handlers.words.inquiries import asks
from handlers.words.thanks import is_thanks
from handlers.words.wishes import wishes
from handlers.words.yesno import read_yes_no
from storage.records import Answer, Case, Decision, Incoming, Said

INTERRUPTED = "rule-interrupted"
ASKED = "rule-asked"


def look_after(
    event: Incoming, talk: Talk, answer: Answer, before: Answer | None
) -> Decision:
    """Bring a person to this customer if the answers ask for one.

    The card of a case that is already there is edited to show the newest answers. One
    that was resolved meanwhile is opened again if the answer has something for it.

    Args:
        event: what was heard.
        talk: the talk with the answer.
        answer: the newest version.
        before: the one before it: what it says was looked at. None if there is none.
    """
    answer = _only_new(answer, before)
    if isinstance(event, Said) and _asks_beside(talk, answer):
        return _answer_to_come(event, talk)
    case = talk.case
    if case is None:
        rule = rules.fired(talk)
        if rule is None:
            return Decision(because="no rule asks for a person")
        return open_case(event, new_case(event, talk, rule), talk)
    if case.state == "resolved" and _adds_something(talk, case, answer):
        return resolving.answered_after(event, case, talk)
    rule = rules.all_told(case.rule, talk)
    because = f"case {case.number} shows the new answer"
    if rule == case.rule:
        return Decision(because=because, saved=(cards.update(event, case, talk),))
    case = replace(case, rule=rule, revision=case.revision + 1)
    return Decision(because=because, saved=(case, cards.update(event, case, talk)))


def _only_new(answer: Answer, before: Answer | None) -> Answer:
    """Leave out the words that stood there before."""
    said = before.words if before else None
    if not said or not f"{answer.words}\n".startswith(f"{said}\n"):
        return answer
    return replace(answer, words=(answer.words or "")[len(said) + 1 :] or None)


def _answer_to_come(said: Said, talk: Talk) -> Decision:
    """Bring what is wanted beside an answer to the staff, and say so.

    A card that is new shows it; below one that is there already it is put.
    """
    case, told = talk.case, relaying.passed_on(said, talk, PASSED_ON)
    if case is None:
        rule, asked = rules.fired(talk), phrase(ASKED)
        rule = asked if rule is None else rules.all_told(rule, talk, asked)
        return open_case(said, new_case(said, talk, rule), talk).also(told)
    if case.state == "resolved":
        return resolving.answered_after(said, case, talk).also(told)
    # What came with the words is kept with the answer, on the card.
    alone = replace(said, carried=())
    return relaying.from_customer(alone, case, talk, notice=PASSED_ON, answered=True)


def _asks_beside(talk: Talk, answer: Answer) -> bool:
    """Tell whether a value came with a question or a wish of the customer's own.

    Where words were asked or invited, they are the answer.
    """
    if not answer.words or answer.skipped or answer.kind in WORDED:
        return False
    question = comments.asked(talk.survey, answer, talk.facts())
    values = answer.choices or (answer.choice,)
    own = [one.wording.base for one in question.options if one.open] if question else []
    return [*values] != own and (asks(answer.words) or wishes(answer.words))


def _adds_something(talk: Talk, case: Case, answer: Answer) -> bool:
    """Tell whether an answer should be read although its case is resolved.

    What somebody says at a question does not concern a case about something else,
    unless it asks for a person by itself.
    """
    if rules.asks_alone(talk.survey, answer):
        return True
    said = [one.words or "" for one in comments.among(talk.survey, (answer,))]
    first = rules.first(case.rule).key
    if not said or first in (INTERRUPTED, ASKED) or is_thanks(said[0]):
        return False
    read = read_yes_no(said[0], talk.session.language)
    return read is None or bool(read[1])
