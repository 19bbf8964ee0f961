"""Questions that nobody could ever be asked are found before a survey is published."""

import pytest

from handlers.questionnaire import estimate
from handlers.questionnaire.check import publishable, warnings
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.estimate import Estimate
from handlers.questionnaire.parsing import LONGEST, parse
from handlers.questionnaire.reach import MOST, walks
from storage.records import Phrase


def mistake(lines: str, *, head: str = "survey: s\n") -> SurveyTextError | None:
    try:
        publishable(head + lines, language="en")
    except SurveyTextError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("csat: How?\nwhy (csat <= 2 and csat >= 4): Why?", 3),
        ("csat: How?\nwhy (not (csat <= 3 or csat > 3) and csat = 1): Why?", 3),
        # The second is asked only where the first cannot have been.
        (
            "csat: How?\nchoice (csat <= 2): What?\n- A\n- B\n"
            "text (csat >= 4 and choice = A): Which?",
            6,
        ),
        ("csat: How?\ntext (plan = gold and plan = silver): Which?", 3),
        ("csat: How?\nescalate: csat <= 2 and csat = 5", 3),
    ],
)
def test_what_can_never_come_about_is_refused_with_its_line(
    lines: str, line: int
) -> None:
    error = mistake(lines)
    assert error is not None
    assert error.key in ("survey-never", "survey-rule-never")
    assert error.line == line
    # What an older version kept is still read.
    assert parse(f"survey: s\n{lines}", language="en").questions


def test_the_line_is_the_one_that_was_typed() -> None:
    never = "csat: How?\nwhy (csat < 2 and csat > 2): Why?"
    error = mistake(never, head="\n\nsurvey: s\n")
    assert error is not None
    assert error.line == 5
    assert error.example == "why: Why?"


@pytest.mark.parametrize(
    "lines",
    [
        "csat: How?\nwhy (csat <= 2): Why?\nwhy (csat > 2): Why?",
        "csat: How?\ntext (not csat >= 1): Only who skipped?",
        "choice: What?\n- A\n- B\ntext (choice = A): A?\ntext b (text = x): B?",
        "csat: How?\nwhy (plan = gold and plan >= gold): Why?",
        "csat: How?\nescalate: csat <= 2 or agent = Maja",
    ],
)
def test_what_can_come_about_is_published(lines: str) -> None:
    assert mistake(lines) is None


def test_too_many_ways_are_believed_to_be_possible() -> None:
    names = [f"a{n}" for n in range(9)]
    asked = "".join(f"csat {name}: How?\n" for name in names)
    never = " and ".join(f"{name} = 1" for name in names) + " and a0 = 2"
    assert mistake(f"{asked}why ({never}): Why?\n") is None
    survey = parse(f"survey: s\n{asked}why ({never}): Why?\n", language="en")
    assert walks(survey.questions) is None
    assert estimate.of(survey).questions == 10
    assert MOST < 6**9


def test_the_longest_way_is_estimated_not_the_whole_text() -> None:
    text = (
        "survey: s\ncsat: How?\nwhy (csat <= 3): Why?\nwhy (csat >= 4): Why?\n"
        "contact (csat <= 2): May we?\n"
    )
    longest = estimate.of(parse(text, language="en"))
    assert longest.questions == 3
    assert 25 < longest.seconds < 45
    assert not longest.too_long
    assert longest.minutes == 0


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(5, 0), (44, 0), (45, 1), (89, 1), (91, 2), (155, 3)]
)
def test_a_length_is_said_in_whole_minutes(seconds: int, minutes: int) -> None:
    assert Estimate(questions=1, seconds=seconds).minutes == minutes


def keys(text: str) -> list[str]:
    survey = parse(f"survey: s\ntouchpoint: a\n{text}", language="en")
    return [one.key for one in warnings(survey, ("en",))]


def test_more_than_five_questions_or_two_minutes_are_advised_against() -> None:
    asked = [f"yesno{n}" for n in range(6)]
    text = "".join(f"contact {name}: May we?\n" for name in asked)
    assert keys(text) == ["survey-long"]
    assert keys(text.replace("contact yesno5: May we?\n", "")) == []
    words = "".join(f"text t{n}: What?\n" for n in range(5))
    assert keys(words) == ["survey-long"]


def test_a_long_survey_is_told_in_minutes() -> None:
    asked = "".join(f"text t{n}: What?\n" for n in range(40))
    survey = parse(f"survey: s\ntouchpoint: a\n{asked}", language="en")
    (advice,) = warnings(survey, ("en",))
    span = advice.values["span"]
    assert isinstance(span, Phrase)
    assert span.key == "span-minutes"


def test_an_option_that_no_button_holds_is_told_with_its_line() -> None:
    text = f"choice: What?\n- {'x' * 75}\n- {'y' * 76}\n- B\n  sl: {'z' * 80}\n"
    survey = parse(f"survey: s\ntouchpoint: a\n{text}", language="en")
    told = [one for one in warnings(survey, ()) if one.key == "survey-label-long"]
    assert [(one.values["line"], one.values["length"]) for one in told] == [
        (5, 76),
        (6, 80),
    ]


def test_the_longest_text_is_looked_at_in_a_moment() -> None:
    first = "csat a0: How?\n"
    more = "".join(
        f"csat a{n} (a{n - 1} >= 1 and a0 <= 5): How?\n" for n in range(1, 50)
    )
    assert len(first + more) < LONGEST
    assert mistake(first + more) is None
