"""The words below a scale, typed back as an answer."""

import re
from itertools import dropwhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.voice import catalogue
from handlers.questionnaire.ends import read_end
from handlers.questionnaire.shapes import SCALES
from handlers.words.folding import fold, table
from handlers.words.negations import NEGATIONS
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts

FRAME = table(
    "is are star stars pomeni zvezdica je zvezdic da nas bi tähendab et on tärn tärni",
    "bedeutet Stern ist Sterne sind signifie étoile est étoiles es estrella estrellas",
    "è stella sono stelle é estrela estrelas oznacza gwiazdka to gwiazdek звезда звёзд",
    "зірка зірок تعني هي نجمة واحدة نجوم و",
)
"""Words of the sentences about a scale that belong to neither end."""


def ends(kind: str, language: str) -> list[str]:
    """Return the worst and the best as the sentence below a question names them."""
    sentence = catalogue.write(f"scale-{kind}", {}, language)
    words = re.findall(r"\d+|(?:[^\W\d_]|\u064b)+", sentence)
    top = words.index(str(SCALES[kind][-1]))
    return [_end(words[:top]), _end(words[top:])]


def _end(words: list[str]) -> str:
    kept = [*dropwhile(_frames, words)]
    return " ".join([*dropwhile(_frames, reversed(kept))][::-1])


def _frames(word: str) -> bool:
    return word.isdecimal() or fold(word) in FRAME


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SCALES)
def test_what_stands_below_a_scale_can_be_typed(kind: str, language: str) -> None:
    worst, best = ends(kind, language)
    for words, score in ((worst, SCALES[kind][0]), (best, SCALES[kind][-1])):
        assert read_end(words, kind) == (score, "")
        assert read_end(f"{words.upper()}!", kind) == (score, "")
        assert read_end(words[:-1], kind) in (None, (score, ""))
        for other in (f"{words} {best}", f"{words}?", f"not {words}", f"ne {words}"):
            assert read_end(other, kind) is None


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("ces", "It was very easy, thank you", (7, "thank you")),
        ("ces", "very diff", (1, "")),
        ("csat", "I'm very satisfied.\nMaja was great", (5, "Maja was great")),
        ("csat", "very dis", (1, "")),
        ("csat", "ich bin sehr zufrieden", (5, "")),
        ("csat", "Sem zelo zadovoljna", (5, "")),
        ("csat", "väga rahul", (5, "")),
        ("csat", "väga rahulo", (1, "")),
        ("nps", "Not at all", (0, "")),
        ("nps", "extremely lik", (10, "")),
        ("stars", "worst", (1, "")),
        ("stars", "The best 👍", (5, "👍")),
    ],
)
def test_an_end_is_read_the_way_people_write_it(
    kind: str, text: str, found: tuple[int, str] | None
) -> None:
    assert read_end(text, kind) == found


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("ces", ["easy", "very", "very e", "not very easy", "very easy to hate", ""]),
        ("ces", ["not at all", "very, very easy", "neither", "easy, very", "izjemno"]),
        ("csat", ["satisfied", "dissatisfied", "very sad", "zelo", "sehr", "väga rah"]),
        ("csat", ["nisem zelo zadovoljen", "nicht sehr zufrieden", "très", "muy"]),
        ("nps", ["sehr", "gotovo", "kindlasti", "likely", "not at all unlikely"]),
        ("nps", ["not extremely likely", "sehr wahrscheinlich", "very satisfied"]),
        ("stars", ["the", "not the best", "bad", "the best of the worst", "mejor"]),
    ],
)
def test_what_may_mean_something_else_is_no_end(kind: str, texts: list[str]) -> None:
    assert [one for one in texts if read_end(one, kind) is not None] == []


def test_nothing_that_may_stand_before_an_end_turns_it_round() -> None:
    for negation in NEGATIONS:
        for kind in SCALES:
            worst, best = ends(kind, "en")
            assert read_end(f"{negation} {worst}", kind) is None, negation
            assert read_end(f"{negation} {best}", kind) is None, negation


@given(text=texts, kind=st.sampled_from(sorted(SCALES)))
def test_no_text_names_a_score_off_the_scale(text: str, kind: str) -> None:
    found = read_end(text, kind)
    assert found is None or found[0] in SCALES[kind]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_text_of_any_length_is_looked_at(text: str) -> None:
    assert read_end(f"the best, {text}", "stars") is not None
