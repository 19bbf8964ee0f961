"""Twelve languages: nothing is missing, every form is there, everything fits."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.channels.slack.modals import MOST_TITLE
from bot.voice import catalogue
from handlers.people.choosing import NAMES
from storage.records.house import SHIPPED

MOST_SLACK_LABEL = 75
MOST_COMMAND_DESCRIPTION = 256
ENGLISH = sorted(catalogue.FOLDER.glob("*.en.ftl"))
PLURALS = {"zero", "one", "two", "few", "many", "other"}
DOMAINS = [path.name.split(".")[0] for path in ENGLISH]


def messages(path: Path) -> Iterator[fluent.Message]:
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, fluent.Message):
            yield entry


def texts(language: str) -> dict[str, str]:
    """Return what stands in the files of a language, by key."""
    found = {}
    for domain in DOMAINS:
        path = catalogue.FOLDER / f"{domain}.{language}.ftl"
        source = path.read_text(encoding="utf-8")
        for message in messages(path):
            assert message.value is not None
            assert message.value.span is not None
            span = message.value.span
            found[message.id.name] = source[span.start : span.end]
    return found


class Forms(Visitor):
    """Collects the forms of every choice, by what it is chosen by."""

    def __init__(self) -> None:
        self.found: list[tuple[str, set[str]]] = []

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:
        assert isinstance(node.selector, fluent.VariableReference)
        keys = {
            one.key.name if isinstance(one.key, fluent.Identifier) else one.key.value
            for one in node.variants
        }
        self.found.append((node.selector.id.name, keys))
        self.generic_visit(node)


def forms(language: str) -> dict[str, list[tuple[str, set[str]]]]:
    found = {}
    for domain in DOMAINS:
        for message in messages(catalogue.FOLDER / f"{domain}.{language}.ftl"):
            seen = Forms()
            seen.visit(message)
            found[message.id.name] = seen.found
    return found


def counts(keys: set[str]) -> bool:
    """Tell whether forms are chosen by a number, not by one of our words."""
    return all(key.isdecimal() or key in PLURALS for key in keys)


def test_the_product_speaks_the_same_languages_everywhere() -> None:
    assert catalogue.languages() == SHIPPED
    assert set(NAMES) == set(SHIPPED)


@pytest.mark.parametrize("language", SHIPPED)
def test_no_text_is_missing_in_any_language(language: str) -> None:
    for domain in DOMAINS:
        assert (catalogue.FOLDER / f"{domain}.{language}.ftl").exists(), domain
    assert texts(language).keys() == texts("en").keys()


@pytest.mark.parametrize("language", SHIPPED)
def test_every_count_has_every_form_that_the_language_knows(language: str) -> None:
    known = set(Locale(language).plural_form.rules) | {"other"}
    for key, choices in forms(language).items():
        for _name, keys in choices:
            if counts(keys):
                assert known <= keys, f"{key}: {known - keys} missing"


@pytest.mark.parametrize("language", SHIPPED)
def test_what_is_chosen_by_a_word_is_chosen_in_every_language(language: str) -> None:
    english = {
        (key, name): keys
        for key, choices in forms("en").items()
        for name, keys in choices
        if not counts(keys)
    }
    for key, choices in forms(language).items():
        for name, keys in choices:
            if not counts(keys):
                assert keys == english[key, name], key


@pytest.mark.parametrize("language", SHIPPED)
def test_texts_fit_where_the_platforms_show_them(language: str) -> None:
    for key, text in texts(language).items():
        if key.startswith("command-") and "{" not in text:
            assert 0 < len(text) <= MOST_COMMAND_DESCRIPTION, key
        if key.startswith("button-") and "{" not in text:
            assert 0 < len(text) <= MOST_SLACK_LABEL, key
        if key.startswith("window-") and not key.endswith("-label"):
            assert 0 < len(text) <= MOST_TITLE, key


@pytest.mark.parametrize("language", SHIPPED)
def test_commands_are_the_same_in_every_language(language: str) -> None:
    command = re.compile(r"(?<![\w/])/[a-z]+(?: [a-z]+\b)?")
    english = {key: command.findall(text) for key, text in texts("en").items()}
    for key, text in texts(language).items():
        verbs = sorted(one.split()[0] for one in command.findall(text))
        assert verbs == sorted(one.split()[0] for one in english[key]), key


@pytest.mark.parametrize("language", SHIPPED)
def test_quotation_marks_are_those_of_print(language: str) -> None:
    for key, text in texts(language).items():
        assert "'" not in text, key
        assert '"' not in re.sub(r'\{"[^"]*"\}', "", text), key
