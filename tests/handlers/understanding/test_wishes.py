"""What people want of the team, in the languages we ship."""

import pytest

from handlers.words.wishes import wishes


@pytest.mark.parametrize(
    "text",
    [
        "I want my money back",
        "can someone call me",
        "Hočem svoj denar nazaj",
        "Tahan oma raha tagasi",
        "Ich möchte mein Geld zurück",
        "Je veux être remboursé",
        "Quiero hablar con una persona",
        "Voglio un rimborso",
        "Quero o meu dinheiro de volta",
        "Chcę zwrotu pieniędzy",
        "Хочу повернути гроші",
        "Верните деньги, пожалуйста",
        "أريد استرداد أموالي",
    ],
)
def test_a_wish_is_understood(text: str) -> None:
    assert wishes(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok so it was fine i guess nothing special",
        "I don't want my money back, it was fine",
        "It helped me a lot",
        "bilo je v redu, nič posebnega",
    ],
)
def test_a_statement_is_none(text: str) -> None:
    assert not wishes(text)
