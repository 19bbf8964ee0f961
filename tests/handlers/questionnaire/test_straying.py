"""What is no answer and clearly meant for a person, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.straying import strays


@pytest.mark.parametrize(
    "text",
    [
        "Where is my parcel?",
        "Kje je moj paket? Čakam že dolgo.",
        "أين طردي؟",
        "My parcel has not come and nobody answers the phone",
    ],
)
def test_a_question_or_a_whole_sentence_is_meant_for_a_person(text: str) -> None:
    assert strays(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hm",
        "what?",
        "??",
        "purple",
        "All of it",
        "55",
        "chat, phone, mail",
        "I think there may be 20 or 30 of us here",
    ],
)
def test_a_failed_answer_is_not(text: str) -> None:
    assert not strays(text)


@given(st.text())
def test_any_text_is_one_or_the_other(text: str) -> None:
    assert strays(text) in (True, False)
