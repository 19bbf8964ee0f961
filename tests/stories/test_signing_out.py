"""Leaving the desk: a cookie that somebody has copied opens nothing any more."""

import httpx

from tests.harness import House, running
from tests.stories.people import Person, text_of
from tests.stories.talks import agent_of, owner_of

WORDS = {"id": "0" * 32, "text": "note: hello", "room": "staff"}


def is_in(client: httpx.Client) -> bool:
    """Tell whether the desk takes words from this browser, and shows itself."""
    said = client.post("/desk/say", json=WORDS)
    shown = 'action="/desk/out"' in client.get("/desk").text
    assert said.status_code == (202 if shown else 401)
    return shown


def copied(house: House, person: Person) -> httpx.Client:
    """Return another browser with the same cookie."""
    return house.client(
        headers={"Origin": house.base}, cookies=dict(person.client.cookies)
    )


def test_a_copied_cookie_is_worth_nothing_after_signing_out(database_url: str) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        other = agent_of(house, owner, "Bo")
        thief = copied(house, other)
        assert is_in(thief)
        assert other.client.post("/desk/out").status_code == 200
        assert not is_in(other.client)
        assert not is_in(thief)
        assert is_in(Person.at_desk(house, house.desk_path(), name="Cy").client)
        assert thief.post("/desk/out").status_code == 303


def joins(owner: Person, who: Person) -> None:
    """Give somebody the role of an agent."""
    known, seen = last(owner), last(who)
    owner.say("/role agent Bo")
    told = text_of(owner.sees("/start r-", after=known))
    who.say(f"/start r-{told.split('/start r-')[1].split()[0]} Bo")
    who.sees("You are now an agent", after=seen)


def last(who: Person) -> int:
    """Return the number of the last line that somebody has."""
    return max((line["number"] for line in who.lines()), default=0)


def test_who_loses_the_role_is_out_at_once_and_comes_back_by_a_new_link_only(
    database_url: str,
) -> None:
    with running(database_url) as house:
        owner, bo = owner_of(house), Person.visit(house)
        joins(owner, bo)
        bo.say("/desk")
        link = text_of(bo.sees("/desk/in/")).split("/desk/in/")[1].split()[0]
        desk = Person.at_desk(house, f"/desk/in/{link}", name="Bo").client
        assert is_in(desk)
        owner.say("/role remove Bo")
        owner.sees("be no colleague here any more?")
        owner.say("yes")
        owner.sees("is no colleague here any more.")
        assert not is_in(desk)
        joins(owner, bo)
        assert not is_in(desk)
