"""/token: keys with which programs use the API: make, list, revoke."""

import re
from dataclasses import replace
from datetime import timedelta

from handlers.governing import confirming, helping, roles
from handlers.naming import derive
from handlers.rights import word_of, words_of
from handlers.saying import Rows, answer, command_button, phrase, say
from storage.records import (
    Commanded,
    Decision,
    Incoming,
    Message,
    Moment,
    Part,
    Situation,
    Ticket,
    Timer,
    TimerRang,
    Token,
)
from storage.records.messages import LONGEST_CHOICE

SHOWN_FOR = timedelta(minutes=10)
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
_TAKEN = (
    "api askafter chatwoot console demo demonstration freshdesk intercom preview "
    "zammad zendesk"
)
TAKEN = frozenset(_TAKEN.split())
"""Sources that mean something of their own."""

OVER = ("sent", "unknown", "failed", "expired", "cancelled")


def obey(order: Commanded, situation: Situation) -> Decision:
    """Do what the word behind /token says; alone it lists and explains."""
    word = word_of(order) or "list"
    name = order.words[1].lower() if len(order.words) > 1 else ""
    match word:
        case "new":
            return _make(order, situation, name)
        case "revoke":
            return _revoke(order, situation, name)
        case "list":
            return Decision(
                because="listed the tokens", saved=(_listed(order, situation),)
            )
        case _:
            first = helping.meant_or_left(order, words_of(situation.role, "token"))
            told = _listed(order, situation, *first)
            return Decision(because=f"there is no /token {word}", saved=(told,))


def hide(ring: TimerRang, shown: Message) -> Decision:
    """Take a secret out of the chat again once there was time to copy it.

    Its row loses it, too: lines of the web chat are written anew each time they are
    read.
    """
    if shown.state not in OVER:
        return Decision(because="it was not shown yet", saved=(_later(ring, shown),))
    without = replace(
        shown, body=(phrase("token-hidden"),), revision=shown.revision + 1
    )
    hidden = say(
        ring,
        "hidden",
        phrase("token-hidden"),
        to=shown.to,
        language=shown.language,
        replaces=shown.id,
    )
    return Decision(because="a secret is not shown any more", saved=(without, hidden))


def _later(event: Incoming, shown: Message) -> Timer:
    return Timer(
        id=derive(event.key, "hide"),
        kind="hide",
        about=shown.id,
        due_at=event.at + SHOWN_FOR,
    )


def _make(order: Commanded, situation: Situation, name: str) -> Decision:
    if not NAME.fullmatch(name) or name in TAKEN:
        told = answer(order, situation, phrase("token-name"))
        return Decision(because="the token's name cannot be that", saved=(told,))
    if any(one.name == name for one in situation.tokens):
        told = answer(order, situation, phrase("token-taken", name=name))
        return Decision(because="a token of that name is there", saved=(told,))
    token = Token(
        id=derive(order.key, "token"),
        name=name,
        made_by=order.who.key,
        made_at=order.at,
    )
    secret = Ticket(kind="token", id=token.id)
    made = phrase("token-made", name=name, token=secret)
    told = answer(order, situation, made, phrase("token-where"))
    return Decision(
        because=f"made the token {name}", saved=(token, told, _later(order, told))
    )


def _revoke(order: Commanded, situation: Situation, name: str) -> Decision:
    token = next((one for one in situation.tokens if one.name == name), None)
    if token is None:
        told = _listed(order, situation, phrase("token-unknown", name=name[:40]))
        return Decision(because="there is no such token", saved=(told,))
    if not confirming.given(order, situation):
        return confirming.ask(order, situation, phrase("token-revoke-sure", name=name))
    revoked = replace(token, revoked_at=order.at, revision=token.revision + 1)
    told = answer(order, situation, phrase("token-revoked", name=name))
    return Decision(because=f"revoked the token {name}", saved=(revoked, told))


def _listed(order: Commanded, situation: Situation, *first: Part) -> Message:
    lines = [
        phrase(
            "token-line",
            name=one.name,
            at=Moment(at=one.made_at),
            who=roles.called(one.made_by, order, situation),
        )
        for one in situation.tokens
    ]
    buttons: Rows = tuple(
        (command_button(phrase("button-revoke", name=one.name), choice),)
        for one in situation.tokens
        if len(choice := f"token revoke {one.name}") <= LONGEST_CHOICE
    )
    shown = lines or [phrase("token-none")]
    how = (phrase("token-how"), phrase("token-where"))
    return answer(order, situation, *first, *shown, *how, buttons=buttons)
