"""Who asks for a person gets one, whatever the language."""

import pytest

from handlers.words.wishes import asks_for_a_person


@pytest.mark.parametrize(
    "text",
    [
        "It is still broken. Please call me!",
        "prosim, pokličite me čim prej",
        "Palun võtke minuga ühendust",
        "Bitte rufen Sie mich an",
        "S’il vous plaît, rappelez-moi.",
        "Por favor, llámenme",
        "Per favore contattatemi",
        "por favor liguem-me",
        "Proszę o kontakt",
        "Зателефонуйте мені, будь ласка",
        "ПЕРЕЗВОНИТЕ МНЕ",
        "أرجو التواصل معي",
    ],
)
def test_a_wish_for_contact_is_heard_in_every_language(text: str) -> None:
    assert asks_for_a_person(text)


@pytest.mark.parametrize(
    "text",
    ["", "You contacted me too often", "please do not contact me", "не звоните мне"],
)
def test_other_words_are_no_wish_for_contact(text: str) -> None:
    assert not asks_for_a_person(text)
