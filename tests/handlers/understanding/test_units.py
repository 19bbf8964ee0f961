"""Numbers that people give in a unit of their own."""

import pytest
from hypothesis import given

from handlers.questionnaire.units import is_in_another
from tests.handlers.understanding.languages import texts

MINUTES = {
    "en": "How many minutes did you wait?",
    "sl": "Kako dolgo ste čakali (v minutah)?",
    "et": "Mitu minutit te ootasite?",
    "de": "Wie lange haben Sie gewartet (in Minuten)?",
    "fr": "Combien de minutes avez-vous attendu ?",
    "es": "¿Cuántos minutos esperó?",
    "it": "Quanti minuti ha aspettato?",
    "pt": "Quantos minutos você esperou?",
    "pl": "Ile minut trwało czekanie?",
    "uk": "Скільки часу ви чекали (у хвилинах)?",
    "ru": "Сколько вы ждали (в минутах)?",
    "ar": "كم انتظرت بالدقائق؟",
}


@pytest.mark.parametrize(
    ("language", "own", "other"),
    [
        ("en", "45 minutes", "1.5 hours"),
        ("sl", "45 minut", "2 uri"),
        ("et", "45 minutit", "2 tundi"),
        ("de", "45 Min.", "zwei Stunden"),
        ("fr", "45 minutes", "2 heures"),
        ("es", "45 minutos", "2 horas"),
        ("it", "45 minuti", "2 ore"),
        ("pt", "45 minutos", "2 horas"),
        ("pl", "45 minut", "2 godziny"),
        ("uk", "45 хв", "дві години"),
        ("ru", "45 минут", "2 часа"),
        ("ar", "٤٥ دقيقة", "2 ساعة"),
    ],
)
def test_another_unit_is_told_from_the_one_that_is_asked_for(
    language: str, own: str, other: str
) -> None:
    assert not is_in_another([MINUTES[language]], own)
    assert is_in_another([MINUTES[language]], other)


@pytest.mark.parametrize(
    "text", ["2h", "2 h", "hours: 2", "2 and a half hours", "2 kg"]
)
def test_a_unit_is_heard_short_or_long_before_or_behind(text: str) -> None:
    assert is_in_another([MINUTES["en"]], text)


@pytest.mark.parametrize(
    "text", ["45", "about 45", "45min", "45, an hour too long", "45 people were before"]
)
def test_what_is_no_unit_of_the_number_is_left_alone(text: str) -> None:
    assert not is_in_another([MINUTES["en"]], text)


@pytest.mark.parametrize(
    ("wording", "text", "other"),
    [
        ("How much did you pay, in €?", "€12", False),
        ("How much did you pay, in €?", "$12", True),
        ("Wie lange (h)?", "2h", False),
        ("Wie lange (h)?", "120 min", True),
        ("Wie viele Werktage?", "3 Tage", False),
        ("Koliko let ste pri nas?", "5 mesecev", True),
        ("How long was your second visit?", "2 hours", False),
        ("How long did it take?", "2h", False),
    ],
)
def test_a_question_decides_which_units_it_takes(
    wording: str, text: str, other: bool
) -> None:
    assert is_in_another([wording], text) == other


@given(wording=texts, text=texts)
def test_any_texts_can_be_compared(wording: str, text: str) -> None:
    assert is_in_another([wording], text) in (True, False)
