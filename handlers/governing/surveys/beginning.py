"""/survey new: with a text it is kept; alone it says how one begins."""

from handlers.governing.surveys import telling, writing
from handlers.saying import phrase
from storage.records import Commanded, Decision, Situation

EXAMPLE = """\
survey: support
touchpoint: support.chat
after: 2h

csat: How was the help you got from {agent|our team}?
why (csat <= 3): We are sorry. What went wrong?
contact (csat <= 2): May a person write to you about it?

escalate: csat <= 2"""
"""What somebody can copy, change and send."""


def begin(order: Commanded, situation: Situation, *_: str) -> Decision:
    """Keep the text below the command, or show one to begin with."""
    if order.body.strip():
        return writing.keep(order, situation, order.body)
    return explain(order, situation)


def explain(order: Commanded, situation: Situation, *_: str) -> Decision:
    """Show a text that can be copied, changed and sent."""
    typed = phrase("survey-typed", text=EXAMPLE)
    how = phrase("survey-help")
    return telling.said(order, situation, "showed how a text is sent", how, typed)
