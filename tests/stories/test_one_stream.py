"""The desk has one live stream for both of its rooms."""

import json
from typing import Any

import httpx

from tests.harness import PATIENCE, running
from tests.stories.people import Person, text_of
from tests.stories.talks import owner_of

BOTH = "/desk/stream?room=staff&room=own"


def read(client: httpx.Client, count: int, last: str = "") -> list[dict[str, str]]:
    """Return so many events as they come, by their fields."""
    headers = {"Last-Event-ID": last} if last else {}
    found: list[dict[str, str]] = [{}]
    with client.stream("GET", BOTH, headers=headers, timeout=PATIENCE) as answer:
        for row in answer.iter_lines():
            field, _, value = row.partition(":")
            if field:
                found[-1][field] = value.strip()
            elif "data" in found[-1] and len(found) == count:
                return found
            elif "data" in found[-1]:
                found.append({})
    raise AssertionError(found)


def line(event: dict[str, str]) -> Any:
    """Return the line that an event carries."""
    return json.loads(event["data"])


def test_both_rooms_come_in_one_stream_that_resumes_where_it_was(
    database_url: str,
) -> None:
    with running(database_url) as house:
        owner_of(house)
        staff = Person.at_desk(house, house.desk_path(), name="Bo")
        staff.say("Who is here?")
        staff.own_room().say("/help")
        staff.own_room().sees("/report NAME")
        first = read(staff.client, 3)
        assert [line(one)["room"] for one in first] == ["staff", "own", "own"]
        staff.say("Anybody?")
        (new,) = read(staff.client, 1, last=first[-1]["id"])
        assert line(new)["room"] == "staff"
        assert text_of(line(new)) == "Anybody?"
