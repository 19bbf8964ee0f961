"""Sentences of the product for programs: in the house's language, as plain text."""

from bot.parts import Parts
from storage.records import Phrase


def sentence(parts: Parts, phrase: Phrase) -> str:
    """Write a phrase for a program's log."""
    return parts.voice.sentence(phrase, parts.house.language)
