"""Numbers above ten in words."""

from decimal import Decimal

import pytest

from handlers.questionnaire.figures import read_figure
from handlers.questionnaire.numbers import read_score
from handlers.questionnaire.units import is_in_another

SPELLED = {
    "en": "eleven 11, twenty 20, twenty-five 25, forty two 42, ninety-nine 99",
    "sl": "enajst 11, dvajset 20, petindvajset 25, enaintrideset 31, devetdeset 90",
    "et": "üksteist 11, kakskümmend 20, kakskümmend viis 25, üheksakümmend 90",
    "de": "elf 11, zwanzig 20, fünfundzwanzig 25, einunddreißig 31, neunzig 90",
    "fr": "onze 11, dix-sept 17, vingt et un 21, soixante et onze 71, "
    "soixante-dix-sept 77, quatre-vingts 80, quatre-vingt-un 81, "
    "quatre-vingt-dix-neuf 99, septante-deux 72",
    "es": "once 11, dieciséis 16, veinte 20, veintidós 22, treinta y cinco 35",
    "it": "undici 11, venti 20, ventuno 21, ventotto 28, trentatré 33",
    "pt": "onze 11, dezessete 17, dezasseis 16, vinte e um 21, trinta e cinco 35",
    "pl": "jedenaście 11, dwadzieścia 20, dwadzieścia pięć 25, dziewięćdziesiąt 90",
    "uk": "одинадцять 11, двадцять 20, двадцять п'ять 25, сорок 40, дев'яносто 90",
    "ru": "одиннадцать 11, двадцать 20, двадцать пять 25, сорок 40, девяносто 90",
    "ar": "خمسة عشر 15, عشرون 20, خمسة وعشرون 25, خمس و عشرين 25, تسعون 90",
}
CASES = [
    (language, *one.rsplit(" ", 1))
    for language, line in SPELLED.items()
    for one in line.split(", ")
]


@pytest.mark.parametrize(("language", "words", "number"), CASES)
def test_a_number_above_ten_is_read_in_words(
    language: str, words: str, number: str
) -> None:
    assert read_figure(words, language) == (Decimal(number), "")
    assert read_figure(f"{words}, {words}", language) is None
    assert read_score(words, range(11), language) is None


def test_what_is_counted_may_stand_beside_it() -> None:
    assert read_figure("about twenty minutes", "en") == (Decimal(20), "")
    assert is_in_another(["How many minutes?"], "twenty hours")
    assert not is_in_another(["How many minutes?"], "petindvajset minut")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("twenty or thirty", "en"),
        ("one twenty", "en"),
        ("once", "en"),
        ("elf", "en"),
        ("deux cents", "fr"),
        ("twenty hundred", "en"),
        ("twenty of them were broken", "en"),
    ],
)
def test_what_is_no_number_for_sure_is_none(text: str, language: str) -> None:
    assert read_figure(text, language) is None
