"""Options that are typed with a slip, or without their article."""

import pytest
from hypothesis import given

from handlers.questionnaire.nearness import is_near, without_article
from tests.handlers.understanding.languages import texts
from tests.handlers.understanding.test_options import chosen, options, several

OF = options("Delivery|Dostava|التوصيل", "Price|Cena|السعر", "Opening hours")
OWN = options("Delivery|Dostava|التوصيل", "Price|Cena|السعر", "Other", own=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("delivry", "Delivery"),
        ("Deliverry!", "Delivery"),
        ("dleivery", "Delivery"),
        ("deilvery", "Delivery"),
        ("delivary", "Delivery"),
        ("dostavo", "Delivery"),
        ("prce", "Price"),
        ("opening hour", "Opening hours"),
        ("openning hours", "Opening hours"),
        ("توصيل", "Delivery"),
        ("التوصبل", "Delivery"),
        ("توصبل", "Delivery"),
        ("توص", "Delivery"),
        ("سعر", "Price"),
        ("dlivry", None),
        ("xelivery", None),
        ("cina", None),
        ("ال", None),
    ],
)
def test_one_slip_in_a_long_word_is_forgiven(text: str, found: str | None) -> None:
    assert chosen(OF, text) == (found and f"{found}/")
    assert chosen(OWN, text) == (
        f"{found}/" if found in ("Delivery", "Price") else f"Other/{text}"
    )


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("Option A", "Option B"), "option c"),
        (("Plan A", "Other plan"), "plan b"),
        (("Room 12", "Other"), "room 13"),
        (("Staff", "Stuff"), "stiff"),
        (("Moral", "Other"), "amoral"),
        (("Never", "Always"), "ever"),
        (("Delivery", "Price"), "delivry was late"),
        (("2020", "2021"), "2022"),
    ],
)
def test_what_may_be_another_word_is_no_slip(names: tuple[str, ...], text: str) -> None:
    assert chosen(options(*names), text) is None


def test_a_name_without_a_slip_comes_first() -> None:
    of = options("Stuff", "Staff")
    assert chosen(of, "staff") == "Staff/"
    assert several(of, "staff, stuff") == ["Stuff", "Staff"]
    assert several(OF, "delivry and prices") == ["Delivery", "Price"]


@given(said=texts, name=texts)
def test_any_two_texts_are_near_or_not(said: str, name: str) -> None:
    assert not is_near(said, said)
    assert is_near(said, name) in (True, False)
    assert len(without_article(said)) <= len(said)
