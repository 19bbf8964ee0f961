"""The lines before the first question, and spans of time."""

from datetime import timedelta

import pytest

from handlers.questionnaire import conditions, durations
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.settings import LONGEST_TOUCHPOINT, SETTINGS
from handlers.questionnaire.shapes import Questionnaire

ASK = "csat: How was it?\n"


def read(settings: str) -> Questionnaire:
    return parse(f"{settings}\n{ASK}", language="en")


def refusal(settings: str) -> tuple[int, str]:
    with pytest.raises(SurveyTextError) as caught:
        read(settings)
    return caught.value.line, caught.value.key


def test_every_setting_that_is_shown_as_right_is_right() -> None:
    survey = read("\n".join(SETTINGS.values()))

    assert (survey.name, survey.language) == ("support", "en")
    assert survey.touchpoints == ("support.chat",)
    assert (survey.after, survey.remind) == (timedelta(hours=2), timedelta(days=3))
    assert survey.expires == timedelta(days=7)
    assert survey.audience == conditions.read("plan = gold", line=1)


@pytest.mark.parametrize(
    ("typed", "right"), [("Test 3", "test-3"), ("Naša trgovina!", "nasa-trgovina")]
)
def test_a_name_that_cannot_be_is_answered_with_one_that_can(
    typed: str, right: str
) -> None:
    with pytest.raises(SurveyTextError) as caught:
        read(f"survey: {typed}")
    assert caught.value.example == f"survey: {right}"


@pytest.mark.parametrize("name", ["a", "2", "-", "after-sales-2", "x" * 40])
def test_a_name_has_small_letters_digits_and_dashes(name: str) -> None:
    assert read(f"survey: {name}").name == name


@pytest.mark.parametrize("name", ["A", "a b", "a_b", "č", "a.b", "x" * 41, "٣"])
def test_any_other_name_is_refused(name: str) -> None:
    assert refusal(f"survey: {name}") == (1, "survey-name-wrong")


@pytest.mark.parametrize("code", ["sl", "pt-br", "est", "zh-hant", "es-419"])
def test_a_language_may_be_written_in_capitals(code: str) -> None:
    assert read(f"survey: s\nlanguage: {code.upper()}").language == code


@pytest.mark.parametrize(
    ("typed", "right"),
    [("deutsch", "de"), ("German", "de"), ("slovenščina", "sl"), ("Klingon", "en")],
)
def test_a_languages_name_is_answered_with_its_code(typed: str, right: str) -> None:
    with pytest.raises(SurveyTextError) as caught:
        read(f"survey: s\nlanguage: {typed}")
    assert caught.value.example == f"language: {right}"


@pytest.mark.parametrize("code", ["s", "slov", "sl_SI", "sl-", "sl-a", "s1", "čš"])
def test_what_is_no_code_is_no_language(code: str) -> None:
    assert refusal(f"survey: s\nlanguage: {code}") == (2, "survey-language")


def test_touchpoints_repeat_but_never_twice_the_same() -> None:
    assert read("survey: s\ntouchpoint: b\ntouchpoint: a").touchpoints == ("b", "a")
    assert refusal("survey: s\ntouchpoint: a\ntouchpoint: b\ntouchpoint: a") == (
        4,
        "survey-touchpoint",
    )


def test_a_touchpoint_has_a_greatest_length() -> None:
    longest = "x" * LONGEST_TOUCHPOINT

    assert read(f"survey: s\ntouchpoint: {longest}").touchpoints == (longest,)
    assert refusal(f"survey: s\ntouchpoint: {longest}x") == (2, "survey-touchpoint")


@pytest.mark.parametrize("word", [word for word in SETTINGS if word != "touchpoint"])
def test_any_other_setting_is_given_once(word: str) -> None:
    others = [line for name, line in SETTINGS.items() if name != word]
    twice = "\n".join([*others, SETTINGS[word], "# again", SETTINGS[word]])

    assert refusal(twice) == (len(others) + 3, "survey-setting-twice")


@pytest.mark.parametrize("word", [word for word in SETTINGS if word != "survey"])
@pytest.mark.parametrize("form", ["{}:", "{} x: 1d", "{} (csat = 1): 1d", "{} ():  1d"])
def test_a_setting_is_a_word_and_a_value(word: str, form: str) -> None:
    line = form.format(word)

    assert refusal(f"survey: s\n{line}") == (2, "survey-setting-empty")


@pytest.mark.parametrize("word", list(SETTINGS))
def test_a_setting_below_a_question_comes_too_late(word: str) -> None:
    with pytest.raises(SurveyTextError) as caught:
        parse(f"survey: s\n{ASK}\n{SETTINGS[word]}\n", language="en")

    assert (caught.value.line, caught.value.key) == (4, "survey-setting-late")
    assert caught.value.values == {"word": word}


def test_an_audience_is_read_like_any_condition() -> None:
    audience = read("survey: s\naudience: plan in (gold, silver) and age ≥ 18").audience

    assert audience is not None
    assert conditions.holds(audience, {"plan": "Gold", "age": 18})
    assert not conditions.holds(audience, {"plan": "Gold", "age": 17})
    assert refusal("survey: s\naudience: gold") == (2, "survey-condition-wrong")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("0s", timedelta()),
        ("30s", timedelta(seconds=30)),
        ("90m", timedelta(minutes=90)),
        ("2h", timedelta(hours=2)),
        (" 3 D ", timedelta(days=3)),
        ("2 hours", timedelta(hours=2)),
        ("1 day", timedelta(days=1)),
        ("90 min", timedelta(minutes=90)),
        ("45 seconds", timedelta(seconds=45)),
        ("007d", timedelta(days=7)),
        ("365d", timedelta(days=365)),
        ("8760h", timedelta(days=365)),
    ],
)
def test_a_span_is_a_number_and_a_unit(text: str, span: timedelta) -> None:
    assert durations.read(text) == span
    assert read(f"survey: s\nremind: {text}").remind == span


@pytest.mark.parametrize(
    "text",
    [
        "2",
        "h",
        "2w",
        "-2h",
        "1.5h",
        "2h 30m",
        "2hh",
        "2 hous",
        "1000000s",
        "366d",
        "8761h",
        "²h",
    ],
)
@pytest.mark.parametrize("word", ["after", "remind", "expires"])
def test_anything_else_is_no_span(word: str, text: str) -> None:
    key = "survey-remind" if word == "remind" else "survey-duration"
    assert refusal(f"survey: s\n{word}: {text}") == (2, key)


def test_a_survey_may_remind_nobody() -> None:
    assert read("survey: s\nremind: Off").remind is None


@pytest.mark.parametrize(
    ("typed", "right"), [("of", "off"), ("never", "off"), ("3 dayz", "3d")]
)
def test_a_reminder_that_is_no_span_is_answered_with_what_was_meant(
    typed: str, right: str
) -> None:
    with pytest.raises(SurveyTextError) as caught:
        read(f"survey: s\nremind: {typed}")
    assert caught.value.example == f"remind: {right}"


def test_a_survey_may_ask_at_once_but_not_end_at_once() -> None:
    assert read("survey: s\nafter: 0s").after == timedelta()
    assert refusal("survey: s\nexpires: 0s") == (2, "survey-duration")
