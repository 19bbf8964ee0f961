"""Options that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.selection import read_option, read_options
from handlers.questionnaire.shapes import Option, Wording
from tests.handlers.understanding.languages import LONG, PIECES, texts


def options(*names: str, own: bool = False) -> tuple[Option, ...]:
    """Make options; translations stand behind a bar, and the last may be open."""
    made = []
    for number, name in enumerate(names, 1):
        base, *others = name.split("|")
        wording = Wording(
            base=base, translations=dict(zip(("sl", "ar"), others, strict=False))
        )
        made.append(Option(wording=wording, open=own and number == len(names)))
    return tuple(made)


OPEN = options(
    "Delivery|Dostava|التوصيل", "Price|Cena|السعر", "Something else", own=True
)
CLOSED = options("Delivery", "Price", "Bed and breakfast", "Čiščenje sobe")
AMOUNTS = options("1 day", "2 days", "3 or more")


def chosen(of: tuple[Option, ...], text: str) -> str | None:
    found = read_option(of, text)
    return None if found is None else "/".join((found[0].wording.base, found[1]))


def several(of: tuple[Option, ...], text: str) -> list[str] | None:
    found = read_options(of, text)
    return None if found is None else [option.wording.base for option in found]


@pytest.mark.parametrize(
    "text",
    [
        *("Price", "price!", "PRICE", "cena", "السعر", "2", "2.", "#2", "2)", "٢", "b"),
        *("b)", "B.", "б", "ب", "pri", "two", "dva", "number 2"),
    ],
)
def test_an_option_is_named_in_many_ways(text: str) -> None:
    assert chosen(OPEN, text) == "Price/"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("delivery was slow", "Delivery/delivery was slow"),
        ("dostava je zamujala", "Delivery/dostava je zamujala"),
        ("not the price", "Something else/not the price"),
        ("delivery and price", "Something else/delivery and price"),
        ("the packaging", "Something else/the packaging"),
        ("something else", "Something else/"),
        ("3", "Something else/"),
        ("4", "Something else/4"),
        ("", None),
    ],
)
def test_what_names_no_option_is_taken_as_own_words(
    text: str, found: str | None
) -> None:
    assert chosen(OPEN, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ciscenje sobe", "Čiščenje sobe/"),
        ("bed", "Bed and breakfast/"),
        ("delivery, please", "Delivery/delivery, please"),
        ("not the price", None),
        ("delivery and price", None),
        ("b", None),
        ("b)", "Price/"),
        ("p", None),
        ("5", None),
        ("hm", None),
        ("!!!", None),
    ],
)
def test_without_an_open_option_what_is_not_clear_is_asked_again(
    text: str, found: str | None
) -> None:
    assert chosen(CLOSED, text) == found


def test_numbers_in_the_names_come_before_positions() -> None:
    assert chosen(AMOUNTS, "2 days") == "2 days/"
    assert chosen(AMOUNTS, "1") == "1 day/"
    assert chosen(options("3 days", "1 day"), "1") is None
    assert chosen(options("3 days", "1 day"), "1.") == "3 days/"


def test_two_options_of_one_name_are_not_told_apart() -> None:
    assert chosen(options("Price", "PRÍCE"), "price") is None
    assert chosen(options("+", "-"), "+") == "+/"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1, 3", ["Delivery", "Bed and breakfast"]),
        ("1 and 3", ["Delivery", "Bed and breakfast"]),
        ("3 1", ["Delivery", "Bed and breakfast"]),
        ("1.3", ["Delivery", "Bed and breakfast"]),
        ("1+3", ["Delivery", "Bed and breakfast"]),
        ("ena in tri", ["Delivery", "Bed and breakfast"]),
        ("один и три", ["Delivery", "Bed and breakfast"]),
        ("2", ["Price"]),
        ("delivery and price", ["Delivery", "Price"]),
        ("Price\nDelivery", ["Delivery", "Price"]),
        ("price, price", ["Price"]),
        ("bed and breakfast", ["Bed and breakfast"]),
        ("bed and breakfast and price", ["Price", "Bed and breakfast"]),
        ("both delivery and price were bad", ["Delivery", "Price"]),
        ("all", [one.wording.base for one in CLOSED]),
        ("Všechno", None),
        ("vse", [one.wording.base for one in CLOSED]),
        ("الكل", [one.wording.base for one in CLOSED]),
        ("none", []),
        ("keines davon", []),
        ("everything except delivery", None),
        ("delivery, the packaging", None),
        ("1-3", None),
        ("1, 9", None),
        ("xyz", None),
        ("", None),
        (", ,", None),
    ],
)
def test_several_options_are_named_in_one_message(
    text: str, found: list[str] | None
) -> None:
    assert several(CLOSED, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("delivery, the packaging", ["Delivery", "Something else"]),
        ("the packaging", None),
        ("all", ["Delivery", "Price"]),
        ("1 3", ["Delivery", "Something else"]),
    ],
)
def test_own_words_beside_options_are_the_open_one(
    text: str, found: list[str] | None
) -> None:
    assert several(OPEN, text) == found


@given(
    text=texts,
    names=st.lists(st.one_of(texts, st.sampled_from(PIECES)), min_size=2, unique=True),
    own=st.booleans(),
)
def test_any_text_among_any_options_is_one_of_them_or_none(
    text: str, names: list[str], own: bool
) -> None:
    of = options(*names, own=own)
    one, many = read_option(of, text), read_options(of, text)
    assert one is None or one[0] in of
    assert many is None or list(many) == [option for option in of if option in many]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_story_is_no_option(text: str) -> None:
    assert chosen(CLOSED, text) is None
    assert several(CLOSED, text) is None
    assert chosen(OPEN, text) == f"Something else/{text.strip()}"


NAMED = options(
    "Waiting time", "Nothing of this", "Other staff", "The price", "Time off"
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("staff", "Other staff/"),
        ("Price!", "The price/"),
        ("off", None),
        ("time", "Time off/"),
        ("this", None),
        ("pricey", None),
    ],
)
def test_one_word_is_an_option_if_it_tells_which(text: str, found: str | None) -> None:
    assert chosen(NAMED, text) == found


def test_a_word_of_two_options_is_neither() -> None:
    assert chosen(options("Long waiting", "No waiting"), "waiting") is None
