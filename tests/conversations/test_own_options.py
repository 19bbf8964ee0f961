"""What is typed at a list whose last option takes one's own words."""

import pytest

from storage.engine import Database
from storage.records import Session
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import Life, keys_of, told

TEXT = """survey: kinds
touchpoint: support.chat
choice: What was it about?
- Delivery
- Price
- Something else ...
text: Anything else?
"""


@pytest.fixture
def life(database: Database) -> Life:
    """Ana is asked what it was about."""
    return asked_text(database, TEXT)


@pytest.mark.parametrize("words", ["5", "#7", "both delivery and price"])
def test_a_slip_is_asked_again_with_an_example(life: Life, words: str) -> None:
    assert told(life.says(ANA, words), "please-again")
    assert "“Delivery”" in life.text_of(life.newest(ANA))
    life.says(ANA, "price")
    assert answers(life)["choice"].choice == "Price"


def test_what_is_said_twice_is_meant(life: Life) -> None:
    life.says(ANA, "#7")
    life.says(ANA, "#7")
    answer = answers(life)["choice"]
    assert (answer.choice, answer.words) == ("Something else", "#7")


def test_who_was_asked_for_own_words_may_name_several(life: Life) -> None:
    life.presses(ANA, life.newest(ANA), ".2")
    life.says(ANA, "delivery and price")
    answer = answers(life)["choice"]
    assert (answer.choice, answer.words) == ("Something else", "delivery and price")


@pytest.mark.parametrize("words", ["none of these", "nobena", "2019", "a pigeon"])
def test_what_is_not_on_the_list_is_something_else(life: Life, words: str) -> None:
    life.says(ANA, words)
    answer = answers(life)["choice"]
    assert (answer.choice, answer.words) == ("Something else", words)


def test_who_was_asked_for_own_words_may_type_a_number(life: Life) -> None:
    life.presses(ANA, life.newest(ANA), ".2")
    assert "type-your-own" in keys_of(life.newest(ANA))
    life.says(ANA, "7")
    answer = answers(life)["choice"]
    assert (answer.choice, answer.words) == ("Something else", "7")


def test_a_slip_in_an_options_name_is_forgiven(life: Life) -> None:
    life.says(ANA, "delivry")
    answer = answers(life)["choice"]
    assert answer.choice == "Delivery"
    assert "Your answer: Delivery" in "\n".join(life.said_in(ANA))
    (session,) = life.every(Session)
    assert isinstance(session, Session)
    assert session.comment is None


def test_none_of_several_is_something_else(database: Database) -> None:
    life = asked(database, "choices", "text")
    life.says(ANA, "none of these")
    answer = answers(life)["choices"]
    assert (answer.choices, answer.words) == (("Something else",), "none of these")


def test_a_number_beyond_several_is_asked_again(database: Database) -> None:
    life = asked(database, "choices", "text")
    assert told(life.says(ANA, "9"), "please-again-choices")
    assert told(life.says(ANA, "2"), "answer-choice")
    assert answers(life)["choices"].choices == ("Phone",)


@pytest.mark.parametrize(
    "words",
    ["both prices and staff", "both price and staff", "both", "tako prices kot staff"],
)
def test_both_marks_two_options_where_several_may_be_chosen(
    database: Database, words: str
) -> None:
    text = TEXT.replace("choice:", "choices:")
    text = text.replace("- Delivery\n- Price\n", "- Prices\n- Staff\n")
    life = asked_text(database, text)
    life.says(ANA, words)
    assert answers(life)["choices"].choices == ("Prices", "Staff")


@pytest.mark.parametrize("words", ["Something else", "something", "3"])
def test_the_name_of_the_open_option_asks_for_words_as_its_button_does(
    life: Life, words: str
) -> None:
    assert told(life.says(ANA, words), "type-your-own")
    assert "choice" not in answers(life)
    life.says(ANA, "The packaging")
    answer = answers(life)["choice"]
    assert (answer.choice, answer.words) == ("Something else", "The packaging")


def test_the_name_of_the_open_option_is_enough_when_it_is_said_twice(
    life: Life,
) -> None:
    life.says(ANA, "something else")
    life.says(ANA, "something else")
    assert answers(life)["choice"].choice == "Something else"


def test_the_name_of_the_open_option_asks_for_words_beside_what_is_marked(
    database: Database,
) -> None:
    life = asked(database, "choices", "text")
    life.presses(ANA, life.newest(ANA), ".t0")
    assert told(life.says(ANA, "Something else"), "type-your-own")
    life.says(ANA, "A pigeon")
    answer = answers(life)["choices"]
    assert (answer.choices, answer.words) == (("Chat", "Something else"), "A pigeon")


ROOMS = """survey: kinds
touchpoint: support.chat
choice: Що вам не сподобалося?
- Час очікування
  ar: وقت الانتظار
- Ціна послуги
- Інше ...
text: Ще щось?
"""


@pytest.mark.parametrize("words", ["очікування", "الانتظار", "انتظار", "Очікування!"])
def test_one_word_of_an_option_is_enough(database: Database, words: str) -> None:
    life = asked_text(database, ROOMS)
    life.says(ANA, words)
    assert answers(life)["choice"].choice == "Час очікування"
