"""Attend to what was just answered: bring somebody, or keep the card true."""

from handlers import comments
from handlers.desk import cards, resolving, rules
from handlers.desk.opening import open_case
from handlers.talk import Talk
from handlers.thanks import is_thanks
from handlers.yesno import read_yes_no
from storage.records import Answer, Case, Decision, Incoming

INTERRUPTED = "rule-interrupted"


def look_after(event: Incoming, talk: Talk, answer: Answer) -> Decision:
    """Bring a person to this customer if the answers ask for one.

    The card of a case that is already there is edited to show the newest answers. One
    that was resolved meanwhile is opened again if the answer has something for it.

    Args:
        event: what was heard.
        talk: the talk with the answer.
        answer: the newest, with what was not said before.
    """
    case = talk.case
    if case is None:
        rule = rules.fired(talk)
        if rule is None:
            return Decision(because="no rule asks for a person")
        return open_case(event, talk, rule)
    if case.state == "resolved" and _adds_something(talk, case, answer):
        _, again = resolving.again(
            event, case, talk, by="customer", name=talk.person.name
        )
        return again
    return Decision(
        because=f"case {case.number} shows the new answer",
        saved=(cards.update(event, case, talk),),
    )


def _adds_something(talk: Talk, case: Case, answer: Answer) -> bool:
    """Tell whether an answer should be read although its case is resolved.

    What somebody says at a question does not concern a case about something else,
    unless it asks for a person by itself.
    """
    if rules.asks_alone(talk.survey, answer):
        return True
    said = [one.words or "" for one in comments.among(talk.survey, (answer,))]
    if not said or case.rule.key == INTERRUPTED or is_thanks(said[0]):
        return False
    read = read_yes_no(said[0], talk.session.language)
    return read is None or bool(read[1])
