"""/survey new: with a text it is kept; alone it offers ways to begin."""

from handlers.governing import helping, leftovers
from handlers.governing.surveys import telling, writing
from handlers.governing.surveys.writing import NAME_LINE
from handlers.governing.templates import skeletons
from handlers.governing.templates.wording import WORDS, worded
from handlers.governing.wizard import walking
from handlers.questionnaire.parsing import LONGEST
from handlers.saying import command_button, language_of, phrase
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

EXAMPLE_ELSEWHERE = """\
survey: support
language: {language}
touchpoint: support.chat
after: 2h

csat: @csat-help
why (csat <= 3): @why-low
contact (csat <= 2): @contact

escalate: csat <= 2"""
"""The same for who reads another language than English."""


def begin(order: Commanded, situation: Situation, *words: str) -> Decision:
    """Keep the text below the command, begin with a template, or offer the ways."""
    if order.body.strip():
        if words and not _is_named(order.body, words):
            return leftovers.refuse(order, situation, words)
        return writing.keep(order, situation, order.body)
    if words and words[0] in skeletons.SKELETONS:
        return walking.from_template(order, situation, *words)
    steps = command_button(phrase("button-steps"), "survey steps")
    text = command_button(phrase("button-text"), "survey text")
    templates = tuple(
        (command_button(phrase(f"template-{name}"), f"survey new {name}"),)
        for name in skeletons.SKELETONS
    )
    offer = (*(helping.left(one) for one in words[:1]), phrase("survey-begin"))
    rows = ((steps, text), *templates)
    return telling.said(order, situation, "offered ways to begin", *offer, rows=rows)


def _is_named(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether the words behind the command are the name that the text says."""
    named = NAME_LINE.search(text)
    return named is not None and words == (text[named.end(1) : named.end()].strip(),)


def example_in(language: str) -> str:
    """Return the example in a language, in English where nobody wrote it."""
    if language == "en" or language not in WORDS:
        return EXAMPLE
    return worded(EXAMPLE_ELSEWHERE.replace("{language}", language), (language,))


def explain(order: Commanded, situation: Situation, *_: str) -> Decision:
    """Show a text that can be copied, changed and sent."""
    typed = phrase("survey-typed", text=example_in(language_of(situation, order.who)))
    how = phrase("survey-help", most=LONGEST)
    return telling.said(order, situation, "showed how a text is sent", how, typed)
