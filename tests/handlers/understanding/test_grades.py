"""School grades that people type at a scale."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questionnaire.grades import is_school_grade
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.reading import read_typed
from tests.handlers.understanding.languages import LANGUAGES, texts


def score_of(text: str, language: str, kind: str = "csat") -> int | None:
    survey = parse(f"survey: x\ntouchpoint: y\n{kind}: How was it?", language="en")
    today = date(2026, 1, 2)
    found = read_typed(survey.questions[0], text, today=today, language=language)
    return None if found is None else found.rating


@pytest.mark.parametrize(
    "text",
    [
        *("Note 1", "note: 2", "Note eins", "die Note 2", "Ich gebe die Note 1"),
        *("Schulnote 1", "1 (Schulnote)", "1 als Schulnote", "Zensur 2"),
        *("sehr gut 1", "1 (sehr gut)", "1, sehr gut", "gut (2)", "mangelhaft 5"),
    ],
)
@pytest.mark.parametrize("kind", ["csat", "nps"])
def test_a_german_grade_is_no_score_for_sure(text: str, kind: str) -> None:
    assert score_of(text, "de", kind) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("sl", "ocena 4"), ("pl", "ocena 4"), ("et", "hinne 4"), ("fr", "note 4")),
        *(("fr", "Note : 4"), ("pt", "nota 4"), ("es", "nota 4"), ("it", "voto 4")),
        *(("it", "nota 4"), ("uk", "оцінка 4"), ("ru", "оценка 4"), ("en", "grade 4")),
        *(("en", "mark 4"), ("ar", "التقييم 4"), ("de", "Bewertung 4"), ("de", "4")),
        *(("de", "Note 4 von 5"), ("de", "Note 4/5"), ("de", "gut 4")),
        *(("en", "4, note that it was cold"), ("de", "4 – sehr gut beraten")),
    ],
)
def test_where_more_is_better_a_grade_is_a_score(language: str, text: str) -> None:
    assert score_of(text, language) == 4


def test_beyond_six_a_grade_is_a_score() -> None:
    assert score_of("Note 9", "de", "nps") == 9


@given(text=texts, language=st.sampled_from(("", *LANGUAGES)))
def test_any_text_is_a_grade_or_not(text: str, language: str) -> None:
    assert is_school_grade(text, language) in (True, False)
