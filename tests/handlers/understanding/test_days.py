"""Days that people type."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.dates import read_date
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts

SATURDAY = date(2026, 11, 21)


def read(text: str, language: str = "") -> str | None:
    found = read_date(text, today=SATURDAY, language=language)
    if found is None:
        return None
    return found[0].isoformat() + (f" {found[1]}" if found[1] else "")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2026-03-12", "en"),
        ("2026-03-12T10:30:00Z", "en"),
        ("12.3.2026", ""),
        ("12. 3. 2026", "sl"),
        ("12.03.26", "de"),
        ("12-03-2026", "pt"),
        ("12 3 2026", "et"),
        ("１２.３.２０２６", ""),
        ("12 March 2026", "en"),
        ("March 12th, 2026", "en"),
        ("the 12th of March 2026", "en"),
        ("Thursday, 12 March 2026", "en"),
        ("12. marca 2026", "sl"),
        ("12. märts 2026", "et"),
        ("12. März 2026", "de"),
        ("le 12 mars 2026", "fr"),
        ("12 de marzo de 2026", "es"),
        ("12 marzo 2026", "it"),
        ("12 de março de 2026", "pt"),
        ("12 marca 2026", "pl"),
        ("12 березня 2026 р.", "uk"),
        ("12 марта 2026 г.", "ru"),
        ("١٢ مارس ٢٠٢٦", "ar"),
        ("12 آذار 2026", "ar"),
    ],
)
def test_one_day_is_read_the_way_each_language_writes_it(
    text: str, language: str
) -> None:
    assert read(text, language) == "2026-03-12"


@pytest.mark.parametrize(
    ("language", "yesterday", "before", "monday", "ago"),
    [
        ("en", "yesterday", "the day before yesterday", "on Monday", "5 days ago"),
        ("sl", "včeraj", "predvčerajšnjim", "v ponedeljek", "pred petimi dnevi"),
        ("et", "eile", "üleeile", "esmaspäeval", "5 päeva tagasi"),
        ("de", "gestern", "vorgestern", "am Montag", "vor 5 Tagen"),
        ("fr", "hier", "avant-hier", "lundi dernier", "il y a cinq jours"),
        ("es", "ayer", "anteayer", "el lunes pasado", "hace 5 días"),
        ("it", "ieri", "l'altro ieri", "lunedì scorso", "5 giorni fa"),
        ("pt", "ontem", "anteontem", "segunda-feira passada", "há cinco dias"),
        ("pl", "wczoraj", "przedwczoraj", "w poniedziałek", "5 dni temu"),
        ("uk", "вчора", "позавчора", "минулого понеділка", "5 днів тому"),
        ("ru", "вчера", "позавчера", "в прошлый понедельник", "пять дней назад"),
        ("ar", "أمس", "أول أمس", "يوم الاثنين الماضي", "قبل ٥ أيام"),
    ],
)
def test_days_beside_today_are_read_in_every_language(
    language: str, yesterday: str, before: str, monday: str, ago: str
) -> None:
    assert read(yesterday, language) == "2026-11-20"
    assert read(before, language) == "2026-11-19"
    assert read(monday, language) == "2026-11-16"
    assert read(ago, language) == "2026-11-16"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-21"),
        ("danes", "2026-11-21"),
        ("aujourd’hui", "2026-11-21"),
        ("heute Morgen", "2026-11-21"),
        ("esta mañana", "2026-11-21"),
        ("ayer por la mañana", "2026-11-20"),
        ("tomorrow", "2026-11-22"),
        ("mañana", "2026-11-22"),
        ("بعد غد", "2026-11-23"),
        ("a week ago", "2026-11-14"),
        ("twelve days ago", "2026-11-09"),
        ("week ago", "2026-11-14"),
        ("two weeks ago", "2026-11-07"),
        ("nädal tagasi", "2026-11-14"),
        ("неделю назад", "2026-11-14"),
        ("قبل يومين", "2026-11-19"),
        ("vor einer Woche", "2026-11-14"),
        ("in 3 days", "2026-11-24"),
        ("3 days later", "2026-11-24"),
        ("čez 3 dni", "2026-11-24"),
        ("Saturday", "2026-11-21"),
        ("last Saturday", "2026-11-14"),
        ("next Saturday", "2026-11-28"),
        ("next Monday", "2026-11-23"),
        ("prejšnji petek", "2026-11-20"),
        ("yesterday at 10:30", "2026-11-20"),
        ("gestern um 10 Uhr", "2026-11-20"),
        ("včeraj ob 10.30", "2026-11-20"),
        ("it was yesterday", "2026-11-20"),
        ("Yesterday, it was late!", "2026-11-20 it was late"),
        ("they came yesterday", "2026-11-20 they came"),
    ],
)
def test_words_for_days_count_from_today(text: str, day: str) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20. 11.", "2026-11-20"),
        ("22.11", "2026-11-22"),
        ("31. decembra", "2026-12-31"),
        ("5. 6.", "2026-06-05"),
        ("1. 2.", "2027-02-01"),
        ("15 de enero", "2027-01-15"),
        ("Dec 24", "2026-12-24"),
        ("29. 2.", None),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(text: str, day: str | None) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("12/03/2026", "fr", "2026-03-12"),
        ("12/03/2026", "", "2026-03-12"),
        ("12/03/2026", "en-GB", "2026-03-12"),
        ("12/03/2026", "en-US", "2026-12-03"),
        ("12/03/2026", "en", None),
        ("12.03.2026", "en", "2026-03-12"),
        ("25/03/2026", "en", "2026-03-25"),
        ("03/25/2026", "en", "2026-03-25"),
        ("05/05/2026", "en", "2026-05-05"),
        ("01.02.70", "de", "1970-02-01"),
    ],
)
def test_what_comes_first_in_a_date_depends_on_the_language(
    text: str, language: str, day: str | None
) -> None:
    assert read(text, language) == day


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("hier", "fr", "2026-11-20"),
        ("hier", "de", None),
        ("jutro", "pl", "2026-11-22"),
        ("jutro", "sl", None),
        ("morgen", "de", "2026-11-22"),
    ],
)
def test_the_language_decides_words_with_two_meanings(
    text: str, language: str, day: str | None
) -> None:
    assert read(text, language) == day


@pytest.mark.parametrize(
    "text",
    [
        *("31.2.2026", "29.2.2026", "0.0.2026", "12.13.2026", "99.99.9999"),
        *("12.3.9999", "12.3.1400", "10-12", "1.2.3.4", "12.3.2026-14.3.2026"),
        *("today or yesterday", "10 or 12 March", "between 3. and 5. March"),
        *("March", "March 2026", "March 150", "3 days", "a month ago", "blue days ago"),
        *("Monday or Tuesday", "not yesterday", "vor 3 Tagen ago?? in 2 days"),
        *("12 3", "5", "abc", "", "yesterday 5", "in 3 days ago", "200 of March"),
        "x" * 300,
    ],
)
def test_what_is_no_single_day_is_not_taken_for_one(text: str) -> None:
    assert read(text) is None


def test_the_calendar_ends_quietly() -> None:
    for today in (date.min, date.max):
        assert read_date("999 days ago", today=today, language="en") is None or today
        assert read_date("in 999 days", today=today, language="en") is None or today
        assert read_date("12. 3.", today=today, language="en") is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["long", "full", "d MMMM y", "d. MMMM y", "d MMM y"])
@given(day=st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_a_day_is_read_as_each_language_formats_it(
    language: str, form: str, day: date
) -> None:
    text = format_date(day, form, locale=language)
    assert read_date(text, today=SATURDAY, language=language) == (day, ""), text


@pytest.mark.parametrize("language", LANGUAGES)
@given(days=st.integers(-120, 120))
def test_a_near_day_needs_no_year(language: str, days: int) -> None:
    day = SATURDAY + timedelta(days=days)
    for form in ("d MMMM", "d. M.", "EEEE, d MMMM"):
        text = format_date(day, form, locale=language)
        found = read_date(text, today=SATURDAY, language=language)
        assert found == (day, ""), text


@given(
    text=texts,
    language=st.sampled_from(("", "en-US", *LANGUAGES)),
    today=st.dates(),
)
def test_any_text_is_read_as_a_day_or_none(
    text: str, language: str, today: date
) -> None:
    found = read_date(text, today=today, language=language)
    assert found is None or isinstance(found[0], date)


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_day_in_a_story_is_no_answer(text: str) -> None:
    assert read(f"12.3.2026 {text}") is None
