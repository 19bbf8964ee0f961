"""What the customers' manual promises about typing is so."""

from datetime import date

from handlers.questionnaire.controls import read_control
from handlers.questionnaire.dates import read_date
from handlers.questionnaire.ends import read_end
from handlers.questionnaire.numbers import read_score

SATURDAY = date(2026, 11, 21)


def test_the_examples_of_the_manual_are_understood() -> None:
    for score in ("5", "five", "4/5", "5, it was great!"):
        assert read_score(score, range(1, 6)) is not None
    assert read_end("very easy", "ces") == (7, "")
    for day in ("yesterday", "12. 3.", "last Monday", "3 days ago"):
        assert read_date(day, today=SATURDAY, language="en") is not None
    for word in ("skip", "stop", "back", "change"):
        assert read_control(word) == word
    assert read_date("12/03", today=SATURDAY, language="en") is None
    assert read_date("12/03", today=SATURDAY, language="de") is not None
