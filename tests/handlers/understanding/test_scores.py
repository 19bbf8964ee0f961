"""Scores that people type."""

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.numbers import read_score
from handlers.questionnaire.numerals import WORDS
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts

FIVE = range(1, 6)
TEN = range(11)

COUNTED = {
    "en": "zero one two three four five six seven eight nine ten",
    "sl": "nič ena dva tri štiri pet šest sedem osem devet deset",
    "et": "null üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "uk": "нуль один два три чотири п'ять шість сім вісім дев'ять десять",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять",
    "ar": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_zero_to_ten_are_read_in_words_in_every_language(language: str) -> None:
    words = COUNTED[language].split()
    read = [read_score(word, TEN, language) for word in words]
    assert read == [(number, "") for number in range(11)]
    loud = [read_score(f"{word.upper()}!", TEN, language) for word in words]
    assert loud == read


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.integers(0, 10))
def test_digits_are_read_as_each_language_writes_them(
    language: str, number: int
) -> None:
    system = "arab" if language == "ar" else "latn"
    digits = format_decimal(number, locale=language, numbering_system=system)
    assert read_score(digits, TEN, language) == (number, "")


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("4 out of 5", 4),
        ("four out of five", 4),
        ("4 of 5 stars", 4),
        ("4 stars out of 5", 4),
        ("štiri od petih", 4),
        ("4 od 5", 4),
        ("4 5-st", 4),
        ("4 punkti 5", 4),
        ("vier von fünf", 4),
        ("4 auf 5", 4),
        ("quatre sur cinq", 4),
        ("4 de 5", 4),
        ("4 su 5", 4),
        ("4 em 5", 4),
        ("cztery na pięć", 4),
        ("4 з п’яти", 4),
        ("четыре из пяти", 4),
        ("٤ من ٥", 4),
        ("٤/٥", 4),
        ("４", 4),
        ("5️⃣", 5),
        ("п’ять", 5),
        ("пʼять", 5),
        ("fuenf", 5),
        ("stiri", 4),
        ("s\u030ctiri", 4),
        ("\u200f٥\u200f", 5),
        ("5 zvezdic", 5),
        ("cinco estrellas", 5),
        ("три звезды", 3),
        ("5*", 5),
        ("⭐⭐⭐⭐", 4),
        ("⭐️⭐️⭐️", 3),
        ("★★★☆☆", 3),
        ("I'd say 4", 4),
        ("score: 4", 4),
        ("je mets 4", 4),
        ("dam 4", 4),
        ("eine 4", 4),
        ("(5)", 5),
        ("#5", 5),
    ],
)
def test_a_score_is_read_the_way_people_write_it(text: str, score: int) -> None:
    assert read_score(text, FIVE) == (score, "")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("5, it was great!", "it was great"),
        ("4 because it was slow", "because it was slow"),
        ("five\nit was great", "it was great"),
        ("tre, Grazie", "Grazie"),
        ("5 de verdad", "de verdad"),
        ("5 – всё хорошо", "всё хорошо"),
        ("٥، شكرا", "شكرا"),
        ("five but slow", "but slow"),
        ("fünf aber lange gewartet", "aber lange gewartet"),
        ("п'ять але довго", "але довго"),
        ("خمسة لكن بطيء", "لكن بطيء"),
        ("5!!! 👍", "👍"),
    ],
)
def test_what_is_said_beside_a_score_is_kept_as_it_was_typed(
    text: str, rest: str
) -> None:
    found = read_score(text, FIVE)
    assert found is not None
    assert found[1] == rest


@pytest.mark.parametrize(
    "texts",
    [
        ["55", "3.5", "3,5", "٣٫٥", "4½", "½", "5²", "5%", "5€", "5pm", "3h", "5:30"],
        ["-1", "0", "6", "4-5", "4/10", "A5", "!", "-"],
        ["4 or 5", "4 ali 5", "4 või 5", "4 oder 5", "4 ou 5", "4 o 5", "4 lub 5"],
        ["4 або 5", "четыре или пять", "4 أو 5", "four or five", "4 to 5", "4 – 5"],
        ["4, 5", "4 5", "12.3.2026", "5. 3. 2026", "4/5/2026", "4 of 10"],
        ["3 days", "3 dni", "3 päeva", "3 Tage", "3 jours", "3 días", "3 giorni"],
        ["3 dias", "3 dni", "3 дні", "3 дня", "٣ أيام", "3-day", "three days"],
        ["5 minutes", "ten minutes", "vier Wochen", "2 people helped", "3 раза"],
        ["5 мин ждал", "3 tunnid", "2 miles away", "4 cm", "5 usd", "3 دولار"],
        ["One thing I hated", "one of you was rude", "2 of my friends", "due to delay"],
        ["great", "", "★★★☆", "⭐⭐⭐⭐⭐⭐", "it was bad", "en retard", "un"],
        ["ein Witz", "um erro", "5" * 20],
    ],
)
def test_what_is_no_score_is_not_taken_for_one(texts: list[str]) -> None:
    assert [one for one in texts if read_score(one, FIVE) is not None] == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("nič", "sl", (0, "")),
        ("nic", "pl", None),
        ("ten", "pl", None),
        ("ten", "en", (10, "")),
        ("en", "sl", (1, "")),
        ("en", "es", None),
        ("un", "fr", (1, "")),
        ("un", "sl", None),
        ("um", "pt", (1, "")),
        ("um", "de", None),
    ],
)
def test_the_language_decides_words_with_two_meanings(
    text: str, language: str, found: tuple[int, str] | None
) -> None:
    assert read_score(text, TEN, language) == found


def test_stars_count_only_on_a_scale_of_five() -> None:
    assert read_score("⭐⭐⭐", TEN) is None


def test_no_number_word_means_two_numbers() -> None:
    for language, words in COUNTED.items():
        for number, word in enumerate(words.split()):
            assert read_score(word, range(number, number + 1), language), word
    assert set(WORDS.values()) == set(range(11))


@given(text=texts, language=st.sampled_from(("", *LANGUAGES)))
def test_no_text_is_read_as_a_score_off_the_scale(text: str, language: str) -> None:
    found = read_score(text, FIVE, language)
    assert found is None or found[0] in FIVE


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_text_of_any_length_is_looked_at(text: str) -> None:
    found = read_score(f"5, {text}", FIVE)
    assert found is None or len(found[1]) > 90_000 or "\u0301" in text


@pytest.mark.parametrize("text", ["is 5 the best?", "is it 5?", "je 5 najboljše?"])
def test_a_question_about_the_scale_is_no_score(text: str) -> None:
    assert read_score(text, FIVE, "en") is None


@pytest.mark.parametrize("text", ["I'd say 4, ok?", "4. Why was it late?", "4?"])
def test_a_question_beside_a_score_leaves_it_one(text: str) -> None:
    found = read_score(text, FIVE, "en")
    assert found is not None
    assert found[0] == 4
