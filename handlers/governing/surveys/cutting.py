"""Texts that a chat program sends in several messages, as each is only so long."""

from datetime import timedelta

from handlers.governing import guides
from handlers.governing.surveys import telling
from handlers.rights import may
from handlers.saying import Spoken, phrase
from storage.records import Commanded, Decision, Phrase, Said, Situation

LIMITS = {"telegram": (4096,), "slack": (4000, 12_000)}
"""Characters of a message, as each platform counts them."""

NEARLY = 300
"""So much shorter a first part may be: some programs part texts between lines."""

SOON = timedelta(seconds=5)
"""No person writes several lines in that time; a program sends the next part."""

ANSWERS = ("survey-ready", "survey-mend-text")
"""How a pasted text is answered; words of one line may be about that."""

WARNED = ("survey-cut", "survey-rest")


def may_be_cut(event: Spoken) -> bool:
    """Tell whether the end of a typed text may be missing."""
    if isinstance(event, Commanded) and event.words[:1] != ("import",):
        length = _units(" ".join(event.words)) + _units(event.body)
    else:
        length = _units(event.text) if isinstance(event, Said) else 0
    limits = LIMITS.get(event.where.channel, ())
    return any(limit - NEARLY <= length <= limit for limit in limits)


def advice(name: str | None = None) -> tuple[Phrase, ...]:
    """Say what helps, and with a draft's name how it can ask all the same."""
    whole = () if name is None else (phrase("survey-cut-whole", name=name),)
    return (phrase("survey-cut"), *whole)


def is_rest(said: Said, situation: Situation) -> bool:
    """Tell whether the words are the next part of the text that was just answered."""
    last = situation.last_said
    if last is None or said.at >= last.due_at + SOON or said.carries_more:
        return False
    if not guides.alone(said, situation.house):
        return False
    lines = "\n" in said.text and last.says(*ANSWERS)
    return may(situation.role, "survey", "new") and (lines or last.says(*WARNED))


def rest(said: Said, situation: Situation) -> Decision:
    """Say that the first part alone is not the survey."""
    return telling.said(said, situation, "a text came in parts", phrase("survey-rest"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2
