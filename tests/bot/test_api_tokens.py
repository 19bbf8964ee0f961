"""Programs show tokens that were made in chat; each has a name of its own."""

from collections.abc import Iterator
from datetime import timedelta

import httpx
import pytest

from tests.harness import Running, running
from tests.stories.people import Person, api, text_of
from tests.stories.talks import interaction, owner_of, publish


@pytest.fixture
def house(database_url: str) -> Iterator[Running]:
    """A product."""
    with running(database_url) as house:
        yield house


def token(owner: Person, name: str) -> str:
    """Let an owner make a token."""
    owner.say(f"/token new {name}")
    shown = owner.sees(f"This is the key of {name}.")
    return text_of(shown).splitlines()[1].strip()


def program(house: Running, secret: str) -> httpx.Client:
    """Return a program that shows this token."""
    return house.client(headers={"Authorization": f"Bearer {secret}"})


def test_a_token_opens_the_api_until_it_is_revoked(house: Running) -> None:
    owner = owner_of(house)
    helpdesk = program(house, token(owner, "helpdesk"))
    assert helpdesk.get("/api/v1/surveys").status_code == 200
    assert helpdesk.get("/metrics", headers={"Via": "proxy"}).status_code == 200
    owner.say("/token revoke helpdesk")
    owner.sees("Shall the key of helpdesk open nothing any more?")
    owner.say("yes")
    owner.sees("opens nothing any more")
    refused = helpdesk.get("/api/v1/surveys")
    assert (refused.status_code, refused.json()["code"]) == (401, "unauthorized")
    assert helpdesk.get("/metrics", headers={"Via": "proxy"}).status_code == 401


@pytest.mark.parametrize(
    "secret",
    ["ask_" + "A" * 43, "ask_", "ask_é", "x" * 5000, "ask_" + "-" * 43, "a b"],
)
def test_what_was_not_made_here_opens_nothing(house: Running, secret: str) -> None:
    headers = {b"Authorization": f"Bearer {secret}".encode()}
    answer = house.client().get("/api/v1/surveys", headers=headers)
    assert answer.status_code == 401
    assert "/token new" in answer.json()["detail"]


def test_each_token_numbers_its_own_interactions(house: Running) -> None:
    owner = owner_of(house)
    publish(owner)
    answers = []
    for name in ("helpdesk", "shop"):
        other = program(house, token(owner, name))
        body = interaction("1", customer={"ref": name})
        answers.append(other.post("/api/v1/interactions", json=body))
        again = other.post("/api/v1/interactions", json=body)
        assert again.json() == answers[-1].json()
    assert [one.status_code for one in answers] == [202, 202]
    with api(house) as first:
        body = interaction("1", customer={"ref": "third"})
        assert first.post("/api/v1/interactions", json=body).status_code == 202


def test_the_audit_log_is_read_in_pages(house: Running) -> None:
    owner = owner_of(house)
    shop = program(house, token(owner, "shop"))
    text = "survey: shop\ncsat: How was it?\n"
    for state in ("draft", "active"):
        body = {"text": text, "state": state}
        assert shop.put("/api/v1/surveys/shop", json=body).status_code == 200
    found: list[dict[str, object]] = []
    cursor: str | None = None
    while not found or cursor is not None:
        wanted = {"limit": "2"} | ({"cursor": cursor} if cursor else {})
        page = shop.get("/api/v1/audit", params=wanted).json()
        found += page["items"]
        cursor = page["next"]
    newest = found[0]
    assert set(newest) == {"id", "at", "who", "what", "subject", "before", "after"}
    mine = [one for one in found if one["who"] == "api:shop"]
    assert {(one["what"], one["subject"], one["after"]) for one in mine} == {
        ("survey", "shop", "1 draft"),
        ("survey", "shop", "2 active"),
    }
    only = shop.get("/api/v1/audit", params={"what": "token"}).json()["items"]
    assert [(one["subject"], one["before"]) for one in only] == [("shop", None)]
    wrong = shop.get("/api/v1/audit", params={"what": "x" * 41})
    assert wrong.status_code == 422
    assert shop.get("/api/v1/audit", params={"cursor": "x"}).status_code == 422


def test_a_token_is_taken_out_of_the_chat_after_ten_minutes(house: Running) -> None:
    owner = owner_of(house)
    secret = token(owner, "shop")
    house.advance(timedelta(minutes=10, seconds=5))
    owner.sees("A key stood here.")
    reopened = "\n".join(text_of(line) for line in owner.lines())
    assert secret not in reopened
