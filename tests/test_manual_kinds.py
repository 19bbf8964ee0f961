"""The manual shows every kind of question in a survey that can be published."""

import re
from pathlib import Path

from handlers.questionnaire.parsing import parse
from handlers.questionnaire.questions import KINDS

PAGE = Path(__file__).parents[1] / "docs" / "questions.md"


def test_every_kind_has_an_example_in_the_manual() -> None:
    blocks = re.findall(r"^```\n(survey:.*?)^```", PAGE.read_text(), re.DOTALL | re.M)
    surveys = [parse(block, language="en") for block in blocks]
    shown = {question.kind for survey in surveys for question in survey.questions}
    assert shown == set(KINDS)
