"""A mistake is on the line that the person counts, whatever stands around it."""

import pytest

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from tests.handlers.questionnaire.test_mistakes import MISTAKES

WHOLE = ("survey-too-long", "survey-without-name", "survey-no-questions")
"""Mistakes of the whole text, told of its first line."""

ON_A_LINE = [one for one in MISTAKES if one[0] not in WHOLE]
EACH = pytest.mark.parametrize(
    ("key", "line", "text"),
    ON_A_LINE,
    ids=[f"{key}-{number}" for number, (key, *_) in enumerate(ON_A_LINE)],
)


def mistake(text: str, language: str = "en") -> tuple[str, int]:
    with pytest.raises(SurveyTextError) as caught:
        parse(text, language=language)
    return caught.value.key, caught.value.line


@EACH
def test_comments_above_are_counted(key: str, line: int, text: str) -> None:
    assert mistake(f"# mine\n\n# yours\n{text}") == (key, line + 3)


@pytest.mark.parametrize("empty", ["\n", "\n\n", " \t\n", "\r\n\r\n", "\u00a0\n"])
@pytest.mark.parametrize("language", ["", "language: en\n"])
def test_empty_lines_above_are_counted(language: str, empty: str) -> None:
    typed = f"{empty}survey: s\n{language}\nHow was it?\n"

    assert mistake(typed) == (
        "survey-no-colon",
        1 + typed[: typed.index("How")].count("\n"),
    )


@EACH
def test_lines_between_are_counted(key: str, line: int, text: str) -> None:
    assert mistake(text.replace("\n", "\n\n# mine\n")) == (key, 3 * line - 2)


@EACH
@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", " \t\n", "\n\t  "])
def test_how_lines_end_makes_no_difference(
    end: str, key: str, line: int, text: str
) -> None:
    assert mistake(text.replace("\n", end)) == (key, line)


@pytest.mark.parametrize(
    ("key", "line", "text"), [one for one in ON_A_LINE if "\nlanguage:" not in one[2]]
)
def test_a_line_with_the_language_counts_only_if_it_was_typed(
    key: str, line: int, text: str
) -> None:
    for above in (f"language: en\n{text}", f"language: en\r\n{text}"):
        assert mistake(above, language="sl") == (key, line + 1)


@EACH
def test_what_follows_the_mistake_changes_nothing(
    key: str, line: int, text: str
) -> None:
    assert mistake(f"{text}\n\n# the end\n\n") == (key, line)


@pytest.mark.parametrize(
    ("key", "line", "text"), [one for one in MISTAKES if one[0] in WHOLE]
)
def test_a_mistake_of_the_whole_text_is_on_its_first_line(
    key: str, line: int, text: str
) -> None:
    assert mistake(f"{text}\n# the end\n") == (key, line) == (key, 1)


CHOICE = "survey: s\nchoice: A?\n- B\n- C\n"
MORE = [
    ("survey-without-name", 1, ""),
    ("survey-without-name", 1, "# nothing\n\n"),
    ("survey-no-questions", 1, "# nothing\n\nsurvey: s"),
    ("survey-condition-later", 3, "survey: s\n\naudience: csat = 1\ncsat: How?"),
    ("survey-condition-scale", 5, "survey: s\nnps: A?\n\n\nescalate: nps = 11"),
    ("survey-condition-scale", 3, "survey: s\ncsat: A?\nwhy (csat < bad): B?"),
    ("survey-condition-option", 3, "survey: s\ncontact: A?\nescalate: contact = maybe"),
    ("survey-condition-option", 5, f"{CHOICE}escalate: choice in B, D"),
    ("survey-option-place", 4, "survey: s\ncsat: A?\nthanks: T\n- B"),
    ("survey-option-place", 4, "survey: s\ncsat: A?\nescalate: csat = 1\n- B"),
    ("survey-option-length", 3, "survey: s\nchoice: A?\n-\n- B"),
    ("survey-option-length", 4, "survey: s\nchoice: A?\n- B\n- ..."),
    ("survey-translation-place", 4, "survey: s\ncsat: A?\nescalate: csat = 1\nsl: B"),
    ("survey-translation-base", 4, "survey: s\ncsat: A?\nthanks: T\nEN: B"),
    ("survey-translation-twice", 5, "survey: s\ncsat: A?\nthanks: T\nsl: B\nsl: C"),
    ("survey-wording-missing", 3, "survey: s\ncsat: A?\nsl:"),
    ("survey-wording-missing", 5, "survey: s\nchoice: A?\n- C\n- B ...\nsl: ..."),
    ("survey-wording-missing", 3, "survey: s\ncsat: A?\nthanks:"),
    ("survey-thanks-always", 3, "survey: s\ncsat: A?\nthanks all: T"),
    ("survey-escalate-empty", 3, "survey: s\ncsat: A?\nescalate (csat = 1): T"),
    ("survey-escalate-empty", 3, "survey: s\ncsat: A?\nescalate now: csat = 1"),
    ("survey-escalate-words", 3, "survey: s\ncsat: A?\nescalate: words"),
    ("survey-word-nearest", 3, "survey: s\ncsat: A?\nnsp: B?"),
    ("survey-word-unknown", 3, "survey: s\ncsat: A?\nen (csat = 1): B?"),
    ("survey-range", 2, "survey: s\nnps [0-10]: A?"),
    ("survey-question-name", 2, "survey: s\ncsat Delivery: A?"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "line", "text"), MORE)
def test_less_common_mistakes_are_found_too(key: str, line: int, text: str) -> None:
    assert mistake(text) == (key, line)
