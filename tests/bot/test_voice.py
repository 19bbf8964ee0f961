"""Texts: the same sentences and places in every language, and none too many."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.tokens import Seal
from bot.voice import catalogue
from bot.voice.wording import Voice, pick
from storage.records import Day, Phrase

ROOT = Path(__file__).parents[2]
FILES = sorted(catalogue.FOLDER.glob("*.ftl"))
TRANSLATED = [path for path in FILES if ".en." not in path.name]


class Places(Visitor):
    """Collects the places that a sentence has, and the forms it distinguishes."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.names.add(node.id.name)


def sentences(path: Path) -> dict[str, set[str]]:
    """Return the sentences of a file with their places."""
    found = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, fluent.Message):
            places = Places()
            places.visit(entry)
            found[entry.id.name] = places.names
    return found


def used_keys() -> set[str]:
    """Return every text in the code and pages that could be the key of a sentence."""
    found: set[str] = set()
    for folder in ("handlers", "bot", "storage"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    # A refusal's code is its sentence's key, written with underscores.
                    found |= {node.value, node.value.replace("_", "-")}
    for path in (ROOT / "bot" / "web").rglob("*.html"):
        found |= set(re.findall(r"[a-z][a-z0-9-]+", path.read_text(encoding="utf-8")))
    return found


def families() -> tuple[str, ...]:
    """Return the beginnings of keys that are put together from a word."""
    found: set[str] = set()
    for path in (*(ROOT / "handlers").rglob("*.py"), *(ROOT / "bot").rglob("*.py")):
        found |= set(re.findall(r'f"([a-z-]+-)\{', path.read_text(encoding="utf-8")))
    return tuple(found)


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.name)
def test_a_translation_has_the_same_sentences_and_places(path: Path) -> None:
    domain = path.name.split(".")[0]
    english = sentences(catalogue.FOLDER / f"{domain}.en.ftl")
    assert sentences(path) == english


def test_no_sentence_is_in_two_files() -> None:
    keys = [key for path in FILES if ".en." in path.name for key in sentences(path)]
    assert len(keys) == len(set(keys))


def test_every_sentence_is_said_somewhere() -> None:
    keys = {key for path in FILES if ".en." in path.name for key in sentences(path)}
    used, begun = used_keys(), families()
    assert {
        key for key in keys if key not in used and not key.startswith(begun)
    } == set()


def test_every_sentence_can_be_written_in_every_language() -> None:
    for language in catalogue.languages():
        for path in FILES:
            if ".en." not in path.name:
                continue
            for key, places in sentences(path).items():
                for number in (1, 2, 3, 5):
                    text = catalogue.write(key, dict.fromkeys(places, number), language)
                    assert text
                    assert text != key
                    assert "{" not in text


def test_what_is_missing_is_said_in_english_and_never_breaks_a_message() -> None:
    english = catalogue.write("welcome", {}, "en")
    assert catalogue.write("welcome", {}, "tlh") == english
    assert catalogue.write("no-such-sentence", {}, "en") == "no-such-sentence"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("sl-SI,sl;q=0.9,en;q=0.8", "sl"),
        ("de-DE,et;q=0.5", "de"),
        ("da-DK,et;q=0.5", "et"),
        ("en;q=0.1,sl;q=0.2", "sl"),
        ("sl;q=oops,et", "et"),
        ("ja", "en"),
        ("pl, de;q=0.5", "de"),
        ("", "en"),
    ],
)
def test_a_browser_gets_the_language_it_likes_best(header: str, language: str) -> None:
    assert pick(header, ("sl", "en", "de", "et"), "en") == language


@pytest.mark.parametrize(
    ("language", "day"), [("en", "9 Nov"), ("sl", "9. nov."), ("et", "9. nov")]
)
def test_a_day_on_a_button_is_written_as_one_does_there(
    language: str, day: str
) -> None:
    label = Phrase(
        key="button-yesterday",
        values={"day": Day(day=date(2026, 11, 9), form="short")},
    )
    voice = Voice(seal=Seal("x" * 40), base_url="http://test", timezone="UTC")
    assert voice.sentence(label, language).endswith(f", {day}")
