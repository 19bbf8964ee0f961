"""What the manual lets a helpdesk send is understood, word for word."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.harness import running
from tests.stories.people import Person, api

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
API = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")


def readme_body() -> dict[str, Any]:
    (body,) = re.findall(r"-d '(\{.*?\})'\n", README, re.DOTALL)
    found: dict[str, Any] = json.loads(body)
    return found


def api_body() -> dict[str, Any]:
    body, _answer = re.findall(r"^```json\n(.*?)^```", API, re.DOTALL | re.M)
    found: dict[str, Any] = json.loads(body)
    return found


@pytest.mark.parametrize("body", [readme_body(), api_body()], ids=["README", "api"])
def test_the_interaction_of_a_page_leads_to_a_link(
    body: dict[str, Any], database_url: str
) -> None:
    with running(database_url) as house, api(house) as program:
        owner = Person.visit(house)
        owner.say(f"/start {house.owner_code()}")
        owner.sees("You are now the owner")
        owner.say("/survey new support en sl")
        owner.press(owner.sees("support version 1 is saved"), "Activate")
        owner.sees("support version 1 is active", f"at “{body['touchpoint']}”")
        answer = program.post("/api/v1/interactions", json=body)
        assert answer.status_code == 202
        told = answer.json()
        assert (told["decision"], told["survey"]) == ("ask", "support")
        assert program.get(told["links"]["web"]).status_code == 200


def test_the_page_shows_every_part_of_the_answer(database_url: str) -> None:
    _body, answer = re.findall(r"^```json\n(.*?)^```", API, re.DOTALL | re.M)
    with running(database_url) as house, api(house) as program:
        told = program.post("/api/v1/interactions", json=api_body()).json()
    assert told.keys() == json.loads(answer).keys()
