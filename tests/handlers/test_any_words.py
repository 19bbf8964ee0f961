"""Whatever an admin types, a command about surveys answers and never stumbles."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot import ears
from handlers.governing import guiding
from handlers.governing.surveys import obeying
from handlers.governing.wizard import walking
from storage.records import Guide, Message, Situation
from tests.builders import HOUSE, a_survey, commanded, said

SURVEY = a_survey()
ADMIN = Situation(house=HOUSE, role="owner", shelf=(SURVEY,))
LINES = st.lists(
    st.sampled_from([*SURVEY.text.splitlines(), "sl: x", "et:", "- A", "survey: a"])
    | st.text(max_size=20),
    max_size=12,
).map("\n".join)
HOSTILE = st.sampled_from(
    [
        "\x00",
        "\ud800",
        "\u202eabc",
        "{x.__class__}",
        "<b>&amp;",
        "@csat-us",
        "a" * 100_000,
        "\n" * 5000,
        "- \n- \n",
        "=",
        "-",
        "done",
        "back",
        "sl et klingon",
    ]
)


@given(
    st.sampled_from([*obeying.WORDS, "", "dance"]),
    st.lists(st.sampled_from(["support", "sl", "1", "9", "x", "\x00"]), max_size=3),
    LINES | HOSTILE | st.text(),
)
def test_any_text_below_any_word_is_answered(
    word: str, words: list[str], body: str
) -> None:
    order = commanded("survey", word, *words, body=ears.clean(body)[:20_001])
    decision = obeying.obey(order, ADMIN)
    assert any(isinstance(one, Message) for one in decision.saved)


@given(st.lists(LINES | HOSTILE | st.text(max_size=40), max_size=12), st.booleans())
def test_the_wizard_takes_or_refuses_any_words(typed: list[str], usual: bool) -> None:
    decision = walking.begin(commanded("survey", "steps"), ADMIN)
    guide = next(one for one in decision.saved if isinstance(one, Guide))
    begun = ["a", "-", "csat", "=", "no", "-", "-"] if usual else []
    for number, words in enumerate([*begun, *typed]):
        if guide.state == "over":
            return
        text = ears.clean(words)[: ears.LONGEST].strip()
        event = replace(said(text), key=str(number))
        known = replace(ADMIN, guide=guide)
        assert guiding.is_open(event, known)
        decision = guiding.words(event, known)
        guide = next(one for one in decision.saved if isinstance(one, Guide))
        assert any(isinstance(one, Message) for one in decision.saved)
