"""The sample that people are shown, piece by piece, and every kind of question."""

from datetime import timedelta

import pytest

from handlers.questionnaire import conditions
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import (
    SCALES,
    ConditionRule,
    Question,
    Questionnaire,
    Wording,
    WordsRule,
)

SAMPLE = """\
survey: support
touchpoint: support.chat
after: 2h

csat: How was the help you got from {agent|our team}?
  sl: Kako ste bili zadovoljni s pomočjo?
why (csat <= 3): We are sorry. What went wrong?
  sl: Žal nam je. Kaj je šlo narobe?
why (csat >= 4): What did we do well?
choice: What was it about?
  - Delivery
  - Price
  - Something else ...
contact (csat <= 2): May a person write to you about it?
thanks: Thank you, this helps us.

escalate: csat <= 2
escalate: words refund, lawyer
"""


def read(text: str) -> Questionnaire:
    return parse(text, language="en")


def only(lines: str) -> Question:
    (question,) = read("survey: s\n" + lines).questions
    return question


def test_its_settings_are_taken_and_the_others_have_their_defaults() -> None:
    survey = read(SAMPLE)

    assert (survey.name, survey.language) == ("support", "en")
    assert survey.touchpoints == ("support.chat",)
    assert (survey.after, survey.remind) == (timedelta(hours=2), timedelta(days=3))
    assert (survey.expires, survey.audience) == (timedelta(days=7), None)


def test_its_questions_stand_in_order_with_kind_name_and_condition() -> None:
    told = [
        (one.kind, one.name, one.condition and conditions.describe(one.condition))
        for one in read(SAMPLE).questions
    ]

    assert told == [
        ("csat", "csat", None),
        ("why", "why", "csat <= 3"),
        ("why", "why", "csat >= 4"),
        ("choice", "choice", None),
        ("contact", "contact", "csat <= 2"),
    ]


def test_its_wordings_keep_places_and_translations() -> None:
    score, sorry, well, *_ = read(SAMPLE).questions

    assert score.wording == Wording(
        base="How was the help you got from {agent|our team}?",
        translations={"sl": "Kako ste bili zadovoljni s pomočjo?"},
    )
    assert sorry.wording.in_language("sl") == "Žal nam je. Kaj je šlo narobe?"
    assert well.wording.in_language("sl") == "What did we do well?"


def test_its_last_option_is_open_and_loses_its_dots() -> None:
    options = read(SAMPLE).questions[3].options

    assert [(one.wording.base, one.open) for one in options] == [
        ("Delivery", False),
        ("Price", False),
        ("Something else", True),
    ]


def test_its_thanks_and_rules_come_last() -> None:
    survey = read(SAMPLE)

    assert survey.thanks == Wording(base="Thank you, this helps us.")
    score, words = survey.rules
    assert isinstance(score, ConditionRule)
    assert score.source == "csat <= 2"
    assert conditions.holds(score.condition, {"csat": 2})
    assert isinstance(words, WordsRule)
    assert words.words == ("refund", "lawyer")
    assert survey.negative


def test_what_is_kept_of_it_is_what_was_typed_and_its_language() -> None:
    kept = read(SAMPLE).text

    assert kept == SAMPLE.replace("support\n", "support\nlanguage: en\n", 1)


@pytest.mark.parametrize("kind", ["csat", "nps", "why", "text", "contact"])
def test_a_question_is_a_kind_and_words(kind: str) -> None:
    question = only(f"{kind}: How: really?\n")

    assert (question.kind, question.name) == (kind, kind)
    assert question.wording == Wording(base="How: really?")
    assert (question.condition, question.options) == (None, ())


@pytest.mark.parametrize("kind", ["csat", "nps", "why", "text", "contact"])
def test_a_question_may_have_a_name_and_a_condition(kind: str) -> None:
    question = only(f"{kind.upper()}  last_one-2 (plan = gold) : How?\n")

    assert (question.kind, question.name) == (kind, "last_one-2")
    assert question.condition is not None
    assert conditions.describe(question.condition) == "plan = gold"


def test_scores_go_from_worst_to_best() -> None:
    assert (SCALES["csat"][0], SCALES["csat"][-1]) == (1, 5)
    assert (SCALES["nps"][0], SCALES["nps"][-1]) == (0, 10)


def test_a_choice_translates_its_wording_first_and_then_each_option() -> None:
    question = only(
        "choice topic: What?\nsl: Kaj?\net: Mis?\n- Price\nSL: Cena\n- Else ...\n"
        "sl: Drugo ...\net: Muu…\n"
    )

    assert question.name == "topic"
    assert question.wording.translations == {"sl": "Kaj?", "et": "Mis?"}
    price, other = (option.wording for option in question.options)
    assert (price.base, price.translations) == ("Price", {"sl": "Cena"})
    assert (other.base, other.translations) == ("Else", {"sl": "Drugo", "et": "Muu"})


def test_thanks_are_translated_below_themselves() -> None:
    survey = read("survey: s\ncsat: How?\nthanks: Thanks\nsl: Hvala\npt-br: Obrigado\n")

    assert survey.thanks is not None
    assert survey.thanks.translations == {"sl": "Hvala", "pt-br": "Obrigado"}
    assert survey.questions[0].wording.translations == {}
