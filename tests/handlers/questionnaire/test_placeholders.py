"""Places in a wording: filled from what is known, and nothing else is evaluated."""

import pytest

from handlers.questionnaire import placeholders
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.placeholders import Place, fill, places

FACTS: placeholders.Facts = {
    "Agent": "Maja",
    "nps": 0,
    "city": "",
    "choice": None,
    "x": "a thing",
    "order.id": "A-7",
    "trick": "{agent|x} {{y}} %s {0}",
}
INERT = (
    "{x.__class__}",
    "{x.__class__.__mro__}",
    "{agent.__init__.__globals__}",
)
BROKEN = (
    "{x!r}",
    "{x:>99999999}",
    "{x[0]}",
    "{0}",
    "{}",
    "{ }",
    "{|you}",
    "{7up|you}",
    "{two words|you}",
    "{_x|you}",
    "{agent",
    "agent}",
    "{a{b|c}d}",
    "{{agent}",
    "{" + "x" * 41 + "|you}",
)


def refusal(wording: str) -> tuple[int, str]:
    with pytest.raises(SurveyTextError) as caught:
        placeholders.check(wording, line=7)
    return caught.value.line, caught.value.key


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("From {agent|us}?", "From Maja?"),
        ("From { AGENT | us }?", "From Maja?"),
        ("{nps|none} of 10", "0 of 10"),
        ("In {city|your town}", "In your town"),
        ("About {choice| it }", "About it"),
        ("{nobody|we} and {nobody|you}", "we and you"),
        ("Order {order.id|}", "Order A-7"),
        ("{nobody|a|b}", "a|b"),
        ("no places", "no places"),
    ],
)
def test_a_place_is_filled_or_its_fallback_is_said(wording: str, said: str) -> None:
    assert fill(wording, FACTS) == said


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("{{agent}}", "{agent}"),
        ("{{{agent|us}}}", "{Maja}"),
        ("{{{{", "{{"),
        ("a }} b {{ c", "a } b { c"),
    ],
)
def test_a_brace_is_written_twice(wording: str, said: str) -> None:
    placeholders.check(wording, line=1)

    assert fill(wording, FACTS) == said


def test_what_a_fact_says_is_never_read_as_a_place() -> None:
    assert fill("{trick|x}", FACTS) == FACTS["trick"]


@pytest.mark.parametrize("wording", INERT)
def test_what_looks_like_code_is_a_name_that_nobody_knows(wording: str) -> None:
    assert fill(wording, FACTS) == ""
    assert fill(wording.replace("}", "|you}"), FACTS) == "you"
    assert refusal(f"How is {wording}?") == (7, "survey-fallback")


@pytest.mark.parametrize("wording", BROKEN)
def test_a_place_without_a_name_is_refused_and_never_evaluated(wording: str) -> None:
    assert refusal(f"How is {wording}?") == (7, "survey-brace")
    assert "a thing" not in fill(wording, FACTS)


@pytest.mark.parametrize("wording", ["{agent}", "{agent|}", "{agent| }", "{ agent }"])
def test_a_place_needs_words_for_when_nothing_is_known(wording: str) -> None:
    with pytest.raises(SurveyTextError, match="survey-fallback") as caught:
        placeholders.check(f"{{city|here}} {wording}", line=7)

    assert caught.value.line == 7
    assert caught.value.values == {"name": "agent"}
    assert caught.value.example == "{city|here} {agent|our team}"


def test_every_place_is_found_in_order() -> None:
    assert list(places("{A|b} {{c}} {d} {1|e} {")) == [
        Place(name="A", fallback="b"),
        Place(name="d", fallback=None),
        Place(name=None, fallback="e"),
        Place(name=None, fallback=None),
    ]
    assert placeholders.names("{A|b} {{c}} {d} {1|e} {") == {"a", "d"}
