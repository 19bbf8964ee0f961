"""A text as it comes from a chat or a file, in the one form that is kept."""

import unicodedata

import pytest

from handlers.questionnaire import conditions
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import ConditionRule, Questionnaire, WordsRule
from handlers.questionnaire.text import normalise

PLAIN = """\
survey: s
language: en
audience: plan != basic

csat: How was it?
choice: What?
- Price
- Something else ...
why (csat <= 3 or choice = "Something else"): Why?
escalate: csat >= 1 and not csat > 2
escalate: words "refund", lawyer
"""


def read(text: str) -> Questionnaire:
    return parse(text, language="en")


@pytest.mark.parametrize(
    ("plain", "typed"),
    [
        ("\n", "\r\n"),
        ("\n", "\r"),
        ("\n", "\u2028"),
        ("\n", "\u2029"),
        ("\n", " \t\u00a0\n"),
        ("survey: s", "\ufeffsurvey: s"),
        ("lawyer\n", "lawyer"),
        ("lawyer\n", "lawyer\n\n \n"),
        (" ", "\u00a0"),
        (" ", "\u202f"),
        (" ", "\u2007"),
        (" ", "\t"),
        ("- ", "• "),
        ("- ", "–"),
        ("- ", "—\u00a0"),
        ("- ", "* "),
        (" ...", "…"),
        (" ...", " …"),
        ("<=", "≤"),
        (">=", "≥"),
        ("!=", "≠"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("<", "&amp;lt;"),
        (">", "&amp;amp;gt;"),
    ],
)
def test_what_a_chat_makes_of_a_sign_is_undone(plain: str, typed: str) -> None:
    assert plain in PLAIN
    assert normalise(PLAIN.replace(plain, typed)) == PLAIN
    assert read(PLAIN.replace(plain, typed)) == read(PLAIN)


@pytest.mark.parametrize("quotes", ["“”", "„“", "„”", "««", "«»", "»«", "″″"])
def test_curly_quotes_count_as_straight_where_they_mean_something(quotes: str) -> None:
    typed = PLAIN
    for word in ("Something else", "refund"):
        typed = typed.replace(f'"{word}"', f"{quotes[0]}{word}{quotes[1]}")

    assert normalise(typed) == PLAIN


@pytest.mark.parametrize(
    "words", ["“Good” – or ≤ bad…", "«oui»", "a • b", "5 ≥ 3 ≠ 4", "* (or: –) *"]
)
def test_a_wording_keeps_its_signs(words: str) -> None:
    text = f"survey: s\ncsat mine (plan = a): {words}\nsl: {words}\nthanks: {words}\n"
    survey = read(text)

    assert survey.questions[0].wording.base == words
    assert survey.questions[0].wording.in_language("sl") == words
    assert survey.thanks is not None
    assert survey.thanks.base == words


def test_slack_writes_an_ampersand_as_an_entity() -> None:
    survey = read("survey: s\ncsat: R&amp;D, A&B &copy; &lt;3?\n")

    assert survey.questions[0].wording.base == "R&D, A&B &copy; <3?"


def test_letters_are_composed() -> None:
    typed = unicodedata.normalize("NFD", "survey: s\nchoice: Č?\n- Žal\n- Ö\n")
    survey = read(typed + 'why (choice = "Žal"): Zakaj?\n')

    assert typed != unicodedata.normalize("NFC", typed)
    assert [one.wording.base for one in survey.questions[0].options] == ["Žal", "Ö"]
    assert survey.text.startswith("survey: s\nlanguage: en\nchoice: Č?\n- Žal\n")


def test_comments_and_empty_lines_stand_anywhere_and_are_kept() -> None:
    lines = PLAIN.splitlines()
    spread = "\n\n  # why: not a question\n#\n".join(lines) + "\n"
    survey = read(spread)

    assert survey.text == spread
    assert [one.name for one in survey.questions] == ["csat", "choice", "why"]
    assert survey.questions[0].line == 17
    assert [rule.line for rule in survey.rules] == [37, 41]


def test_indentation_has_no_meaning() -> None:
    indented = "".join(f"\t   {line}\n" for line in PLAIN.splitlines())

    survey = read(indented)

    assert [one.wording for one in survey.questions] == [
        one.wording for one in read(PLAIN).questions
    ]


def test_rules_say_which_words_and_conditions_call_a_person() -> None:
    condition, words = read(PLAIN.replace('"refund"', " “Money  back” ")).rules

    assert isinstance(condition, ConditionRule)
    assert conditions.describe(condition.condition) == "csat >= 1 and not csat > 2"
    assert isinstance(words, WordsRule)
    assert words.words == ("Money  back", "lawyer")


@pytest.mark.parametrize("typed", ["not negative", " NOT   Negative ", "not\tnegative"])
def test_a_negative_sentence_calls_nobody_if_that_is_written(typed: str) -> None:
    survey = read(f"{PLAIN}escalate: {typed}\n")

    assert not survey.negative
    assert survey.rules == read(PLAIN).rules
