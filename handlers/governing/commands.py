"""The commands, by their first word, and who may give them."""

from handlers.governing import (
    codes,
    guiding,
    helping,
    leftovers,
    logbook,
    parking,
    settings,
    tokens,
)
from handlers.governing.surveys import obeying
from handlers.inviting.beginning import open_link
from handlers.learning.reporting import report
from handlers.people import choosing
from handlers.rights import commands_of, may, usage_in, word_of
from handlers.talk import Talk
from storage.records import Commanded, Decision, Situation, Ticket


def obey(order: Commanded, situation: Situation, talk: Talk | None) -> Decision:
    """Do what a command says, or say who may give it."""
    if order.verb in commands_of("owner") and not may(
        situation.role, order.verb, word_of(order)
    ):
        return helping.not_allowed(order, situation)
    if left := leftovers.of(order):
        return leftovers.refuse(order, situation, left)
    match order.verb:
        case "start":
            return _start(order, situation, talk)
        case "stop" if guiding.is_open(order, situation):
            return guiding.stop(order, situation)
        case "stop":
            return choosing.stop(order, situation, talk)
        case "language":
            return choosing.choose_language(order, situation, talk)
        case "privacy":
            return choosing.explain_privacy(order, situation)
        case "help":
            return helping.explain(order, situation)
        case "desk":
            return codes.link_to_desk(order, situation)
        case "role":
            return codes.give_role(order, situation)
        case "report":
            return report(order, situation)
        case "survey":
            return obeying.obey(order, situation)
        case "parked":
            return parking.show(order, situation)
        case "settings":
            return settings.obey(order, situation)
        case "token":
            return tokens.obey(order, situation)
        case "audit":
            return logbook.show(order, situation)
        case _:
            return helping.unknown(order, situation)


def is_public(order: Commanded, situation: Situation) -> bool:
    """Tell whether a command may be answered where others read along.

    Codes and links must not be, and what a person decides for themselves is nobody
    else's business; colleagues may look at numbers and surveys together.
    """
    if order.where != situation.house.staff_room:
        return False
    usage = usage_in(order)
    return usage is not None and usage.in_group


def _start(order: Commanded, situation: Situation, talk: Talk | None) -> Decision:
    match order.ticket:
        case Ticket(kind="session"):
            return open_link(
                order,
                interaction=situation.interaction,
                talk=talk,
                survey=situation.survey,
                person=situation.person,
                speaker=situation.speaker,
                house=situation.house,
                living=situation.shelf,
            )
        case Ticket():
            return codes.redeem(order, situation)
        case None if order.words and order.words[0] in ("o-", "r-", "d-"):
            return codes.wrong_code(order, situation)
        case None if order.words and order.words[0] == "s-":
            return open_link(
                order,
                interaction=None,
                talk=None,
                survey=None,
                person=None,
                speaker=situation.speaker,
                house=situation.house,
            )
        case None:
            return choosing.greet(order, situation)
