"""Every mistake that a survey text can have is answered with its line and a remedy."""

import re
from pathlib import Path

import pytest

import bot.voice
from handlers.questionnaire.check import warnings
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import LONGEST, parse
from handlers.questionnaire.questions import LONGEST_OPTION, LONGEST_WORDING

HEAD = "survey: support\n"
ASK = "csat: How was it?\n"
CHOICE = "choice: What was it about?\n"
MANY = "".join(f"text t{n}: What?\n" for n in range(60))
NAMED = "text mine: What?\n"

MISTAKES = [
    ("survey-too-long", 1, HEAD + ASK + "#" * LONGEST),
    ("survey-no-colon", 2, HEAD + "How was it?\n"),
    ("survey-word-unknown", 2, HEAD + "quizzical question: How?\n"),
    ("survey-word-nearest", 2, HEAD + "csta: How was it?\n"),
    ("survey-word-meant", 2, HEAD + "multi: Which?\n- A\n- B\n"),
    ("survey-without-name", 1, ASK),
    ("survey-name-wrong", 1, "survey: My Survey\n" + ASK),
    ("survey-setting-late", 3, HEAD + ASK + "after: 2h\n"),
    ("survey-setting-twice", 3, HEAD + "after: 2h\nafter: 3h\n" + ASK),
    ("survey-setting-empty", 2, HEAD + "after:\n" + ASK),
    ("survey-duration", 2, HEAD + "after: soon\n" + ASK),
    ("survey-duration", 2, HEAD + "after: 800d\n" + ASK),
    ("survey-duration", 2, HEAD + "expires: 0h\n" + ASK),
    ("survey-remind", 2, HEAD + "remind: of\n" + ASK),
    ("survey-touchpoint", 3, HEAD + "touchpoint: a\ntouchpoint: a\n" + ASK),
    ("survey-language", 2, HEAD + "language: Slovenian!\n" + ASK),
    ("survey-no-questions", 1, HEAD),
    ("survey-many", 52, HEAD + MANY),
    ("survey-range", 2, HEAD + "csat 1-7: How was it?\n"),
    ("survey-range-wrong", 2, HEAD + "number 7-: How many?\n"),
    ("survey-range-turned", 2, HEAD + "number 7-1: How many?\n"),
    ("survey-range-least", 2, HEAD + "choices 0-2: What?\n- A\n- B\n"),
    ("survey-range-options", 2, HEAD + "choices 1-3: What?\n- A\n- B\n"),
    ("survey-question-name", 2, HEAD + "csat agent: How was it?\n"),
    ("survey-name-twice", 3, HEAD + ASK + ASK),
    (
        "survey-name-overlaps",
        4,
        HEAD + ASK + "why (csat <= 3): Why?\nwhy (csat >= 3): What?\n",
    ),
    ("survey-wording-missing", 2, HEAD + "csat:\n"),
    ("survey-wording-long", 2, HEAD + "csat: " + "x" * (LONGEST_WORDING + 1)),
    ("survey-option-place", 3, HEAD + ASK + "- Delivery\n"),
    ("survey-option-length", 3, HEAD + CHOICE + "- " + "x" * (LONGEST_OPTION + 1)),
    (
        "survey-option-length",
        4,
        HEAD + CHOICE + "- A\nsl: " + "x" * (LONGEST_OPTION + 1) + "\n- B\n",
    ),
    ("survey-option-twice", 4, HEAD + CHOICE + "- A\n- a\n"),
    ("survey-option-open-last", 4, HEAD + CHOICE + "- A ...\n- B\n"),
    ("survey-options-few", 2, HEAD + CHOICE + "- A\n"),
    (
        "survey-options-many",
        23,
        HEAD + CHOICE + "".join(f"- {n}\n" for n in range(30)),
    ),
    ("survey-translation-base", 3, HEAD + ASK + "en: How was it?\n"),
    ("survey-translation-twice", 4, HEAD + ASK + "sl: Kako?\nsl: Kako?\n"),
    ("survey-translation-place", 2, HEAD + "sl: Kako?\n" + ASK),
    ("survey-thanks-always", 3, HEAD + ASK + "thanks (csat > 3): Thanks\n"),
    ("survey-thanks-twice", 4, HEAD + ASK + "thanks: Thanks\nthanks: Thanks\n"),
    ("survey-escalate-empty", 3, HEAD + ASK + "escalate:\n"),
    ("survey-escalate-words", 3, HEAD + ASK + "escalate: words refund, , lawyer\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + "why (csat 3): Why?\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + "why (csat <=): Why?\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + "why (3 <= csat): Why?\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + 'why (csat = ""): Why?\n'),
    ("survey-condition-wrong", 3, HEAD + ASK + "why (csat = and): Why?\n"),
    ("survey-value-with-spaces", 3, HEAD + ASK + "why (csat = 3 csat): Why?\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + "escalate: (csat = 3\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + "escalate: csat in (1, 2\n"),
    ("survey-condition-wrong", 3, HEAD + ASK + "escalate: csat = 3)\n"),
    (
        "survey-condition-wrong",
        3,
        HEAD + ASK + "escalate: " + "not " * 12 + "csat = 1\n",
    ),
    ("survey-condition-brackets", 3, HEAD + ASK + "why csat <= 3: Why?\n"),
    ("survey-condition-brackets", 3, HEAD + ASK + "why (csat <= 3: Why?\n"),
    (
        "survey-value-with-spaces",
        5,
        HEAD + CHOICE + "- A\n- B c\nwhy (choice = B c): Why?\n",
    ),
    ("survey-condition-later", 2, HEAD + "why (csat <= 3): Why?\n" + ASK),
    ("survey-condition-scale", 3, HEAD + ASK + "why (csat = 7): Why?\n"),
    (
        "survey-condition-option",
        5,
        HEAD + CHOICE + "- A\n- B\nwhy (choice = C): Why?\n",
    ),
    ("survey-condition-number", 3, HEAD + "number: N?\nwhy (number = few): Why?\n"),
    ("survey-condition-date", 3, HEAD + "date: When?\nwhy (date < 1.2.2026): Why?\n"),
    ("survey-brace", 2, HEAD + "csat: How was {agent?\n"),
    ("survey-brace", 2, HEAD + "csat: How was {x.__class__!r|you}?\n"),
    ("survey-place-later", 2, HEAD + "csat: Was {mine|it} good?\n" + NAMED),
    ("survey-fallback", 2, HEAD + "csat: How was {agent}?\n"),
]
TEXTS = Path(bot.voice.__file__).parent / "texts"


@pytest.mark.parametrize(
    ("key", "line", "text"),
    MISTAKES,
    ids=[f"{k}-{n}" for n, (k, *_) in enumerate(MISTAKES)],
)
def test_a_mistake_names_its_line_and_what_is_right(
    key: str, line: int, text: str
) -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse(text, language="en")
    error = caught.value
    assert (error.key, error.line) == (key, line)
    assert error.example or key in ("survey-too-long", "survey-many")


def test_every_sentence_about_a_mistake_can_be_provoked() -> None:
    mistakes = (TEXTS / "errors.en.ftl").read_text().split("# Advice")[0]
    mistakes += (TEXTS / "kind-errors.en.ftl").read_text()
    sentences = set(re.findall(r"^([a-z-]+) =", mistakes, re.MULTILINE))
    assert sentences == {key for key, _, _ in MISTAKES}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("survey-no-rule", HEAD + "touchpoint: a\n" + ASK),
        ("survey-no-touchpoint", HEAD + ASK + "escalate: csat <= 2\n"),
        (
            "survey-no-reminder",
            HEAD + "touchpoint: a\nexpires: 1d\n" + ASK + "escalate: csat <= 2\n",
        ),
        (
            "survey-half-translated",
            HEAD
            + "touchpoint: a\n"
            + ASK
            + "sl: Kako je bilo?\nthanks: Thanks\nescalate: csat <= 2\n",
        ),
    ],
)
def test_a_right_survey_gets_advice(key: str, text: str) -> None:
    advice = warnings(parse(text, language="en"), ("en", "sl"))
    assert [phrase.key for phrase in advice] == [key]


def test_a_complete_survey_gets_no_advice() -> None:
    text = HEAD + "touchpoint: a\n" + ASK + "escalate: csat <= 2\n"
    assert warnings(parse(text, language="en"), ("en", "sl")) == ()
