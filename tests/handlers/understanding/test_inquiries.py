"""What people ask us, in any script, and what only sounds like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.words.inquiries import asks


@pytest.mark.parametrize(
    "text",
    [
        "Where is my parcel?",
        "4, do you sell bread?",
        "5 but when does my order arrive??",
        "Kje je moj paket? Čakam že dolgo.",
        "أين طردي؟",
        "5 (is that all?)",
    ],
)
def test_a_question_waits_for_an_answer(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hm",
        "what?",
        "??",
        "4?",
        "5, ok?",
        "4, it was fine, right?",
        "4, je bilo v redu, kajne?",
        "4, war gut, nicht wahr?",
        "5, c'était bien, n'est-ce pas ?",
        "4, it was fine, isn't it?",
        "see https://example.com/page?id=7",
        "My parcel has not come and nobody answers the phone",
    ],
)
def test_a_statement_and_a_courtesy_do_not(text: str) -> None:
    assert not asks(text)


@given(st.text())
def test_any_text_is_one_or_the_other(text: str) -> None:
    assert asks(text) in (True, False)
