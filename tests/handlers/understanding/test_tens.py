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


ROUGHLY = {
    "en": "25 minutes or so; about twenty-five minutes; 25 minutes approximately",
    "sl": "petindvajset minut približno; 25 minut okoli; kakšnih 25 minut",
    "et": "kakskümmend viis minutit umbes; 25 minutit enam-vähem; umbkaudu 25",
    "de": "fünfundzwanzig Minuten etwa; 25 Minuten ca.; wohl 25 Minuten",
    "fr": "vingt-cinq minutes environ; 25 minutes, à peu près; 25 environ",
    "es": "veinticinco minutos aproximadamente; 25 minutos más o menos",
    "it": "venticinque minuti circa; 25 minuti più o meno; all’incirca 25 minuti",
    "pt": "vinte e cinco minutos mais ou menos; uns 25 minutos",
    "pl": "chyba dwadzieścia pięć minut; 25 minut mniej więcej; gdzieś 25 minut",
    "uk": "двадцять п'ять хвилин приблизно; десь 25 хвилин; 25 хвилин (приблизно)",
    "ru": "двадцать пять минут примерно; 25 минут где-то; приблизительно 25 минут",
    "ar": "خمسة وعشرون دقيقة تقريبا; 25 دقيقة تقريبا",
}


@pytest.mark.parametrize("language", ROUGHLY)
def test_a_number_may_be_given_roughly(language: str) -> None:
    for words in ROUGHLY[language].split("; "):
        assert read_figure(words, language) == (Decimal(25), ""), words


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("une vingtaine de minutes", "fr", 20),
        ("environ une trentaine", "fr", 30),
        ("une vingtaine d'euros environ", "fr", 20),
        ("una ventina di minuti", "it", 20),
        ("una veintena de minutos", "es", 20),
    ],
)
def test_about_so_many_are_so_many(text: str, language: str, number: int) -> None:
    assert read_figure(text, language) == (Decimal(number), "")
    assert is_in_another(["How many hours?"], "une vingtaine de minutes")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("deux heures et demie", "fr"),
        ("dos de ellos", "es"),
        ("une vingtaine ou une trentaine", "fr"),
        ("twenty minutes or thirty", "en"),
    ],
)
def test_what_is_said_behind_a_number_may_leave_it_open(
    text: str, language: str
) -> None:
    assert read_figure(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        *(("dwójka", "pl", 2), ("jedynka", "pl", 1), ("mocna czwórka", "pl", 4)),
        *(("daję dwójkę", "pl", 2), ("двійка", "uk", 2), ("единица", "ru", 1)),
        *(("un bel quattro", "it", 4), ("un bon 4", "fr", 4), ("a solid 4", "en", 4)),
        *(("твердая четверка", "ru", 4), ("um bom quatro", "pt", 4)),
    ],
)
def test_a_grade_may_have_a_name_and_be_a_firm_one(
    text: str, language: str, score: int
) -> None:
    assert read_score(text, range(1, 6), language) == (score, "")


@pytest.mark.parametrize(
    "text", ["a good 4 hours", "eine gute 2", "good 4 or 5", "un bon 4 sur 10"]
)
def test_a_firm_grade_stands_alone(text: str) -> None:
    assert read_score(text, range(1, 6), "de") is None
