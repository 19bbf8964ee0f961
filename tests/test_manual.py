"""What the manual shows is true: its links lead somewhere, its examples work."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from handlers.questionnaire.parsing import parse

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text())
    for link in links:
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_survey_of_a_page_can_be_published(page: Path) -> None:
    blocks = re.findall(r"^```\w*\n(.*?)^```", page.read_text(), re.DOTALL | re.M)
    for block in blocks:
        if block.startswith("survey:"):
            assert parse(block, language="en").questions


def test_the_sample_settings_name_every_setting() -> None:
    sample = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^#? ?([A-Z_]+)=", sample, re.M))
    assert named == {name.upper() for name in Settings.model_fields}


def test_the_readme_stays_under_two_screens() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) < 100
