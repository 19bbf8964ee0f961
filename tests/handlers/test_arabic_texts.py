"""Arabic as it is written: joined words, marks and commas alike everywhere."""

import re
from pathlib import Path

import pytest

from bot.voice.catalogue import FOLDER
from handlers.governing.templates.in_ar import WORDS
from handlers.saying import listed

TEXTS = "\n".join(
    line
    for path in sorted(Path(FOLDER).glob("*.ar.ftl"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
)
EVERYTHING = "\n".join((TEXTS, *WORDS.values()))


@pytest.mark.parametrize("word", ["شكر", "أيض", "مثل", "مرحب", "أول", "تمام", "جد"])
def test_an_adverb_has_its_mark_everywhere(word: str) -> None:
    assert not re.search(rf"(?<!\w){word}(?:ا|اً)(?!\w)", EVERYTHING)


def test_and_is_joined_with_what_follows() -> None:
    assert not re.search(r"(?<!\w)و [0-9«{]", EVERYTHING)


def test_everybody_is_spoken_to_as_one_person() -> None:
    assert not re.search(r"(?<!\w)(?:شكرًا لكم|إجابتكم|رأيكم)(?!\w)", EVERYTHING)


def test_names_are_listed_with_the_commas_of_the_language() -> None:
    assert listed(("أ", "ب"), "ar") == "أ، ب"
    assert listed(("a", "b"), "de") == "a, b"
