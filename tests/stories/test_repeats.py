"""Everything may be delivered once, twice or three times, all at the same moment."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx

from storage import codec
from storage.records import Answer, Case, CaseEntry, Interaction, Session
from tests.harness import Running, running, wait_for
from tests.stories.people import Line, Person, api
from tests.stories.talks import agent_of, interaction, invited, owner_of, publish

TIMES = (1, 2, 3)


def at_once(*deliveries: Callable[[], httpx.Response]) -> list[int]:
    with ThreadPoolExecutor(len(deliveries)) as crowd:
        sent = [crowd.submit(deliver) for deliver in deliveries]
        return [one.result().status_code for one in sent]


def press_times(person: Person, line: Line, label: str, times: int) -> None:
    body = person.press_body(line, label)
    if person.room:
        body["room"] = person.room
    path = f"/{person.place}/press"
    sent = at_once(*[lambda: person.client.post(path, json=body)] * times)
    assert set(sent) == {202}


def say_times(person: Person, text: str, times: int) -> None:
    body = {"id": uuid4().hex, "text": text}
    path = f"/{person.place}/say"
    sent = at_once(*[lambda: person.client.post(path, json=body)] * times)
    assert set(sent) == {202}


def test_each_event_counts_once_however_often_it_comes(database_url: str) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        publish(owner)
        bo, cy = agent_of(house, owner, "Bo"), agent_of(house, owner, "Cy")
        customers = [invited(house, str(number)) for number in TIMES]
        for times, customer in zip(TIMES, customers, strict=True):
            press_times(customer, customer.sees("How was the help"), "1", times)
            customer.sees("What went wrong")
            say_times(customer, "They were late", times)
            press_times(customer, customer.sees("What was it about"), "Price", times)
            press_times(customer, customer.sees("May a person write"), "No", times)
            customer.sees("Thank you, this helps us.")
        cards = wait_for(lambda: cards_of(bo))
        with ThreadPoolExecutor(6) as crowd:
            for card in cards:
                for agent in (bo, cy):
                    crowd.submit(press_times, agent, card, "Take", 3)
        bo.sees("was faster")
        check(house)


def cards_of(agent: Person) -> list[Line] | None:
    cards = [line for line in agent.lines() if line["edits"] is None]
    return cards if len(cards) == len(TIMES) else None


def check(house: Running) -> None:
    with house.product.database.reading() as connection:
        sessions = codec.every(connection, Session)
        answers = codec.every(connection, Answer)
        cases = codec.every(connection, Case)
        story = codec.every(connection, CaseEntry)
    assert [session.state for session in sessions] == ["completed"] * 3
    given = Counter((answer.session_id, answer.question) for answer in answers)
    assert (len(given), set(given.values())) == (12, {1})
    assert [case.state for case in cases] == ["claimed"] * 3
    assert Counter(entry.kind for entry in story) == {"opened": 3, "claimed": 3}


def test_one_interaction_reported_by_many_at_once_is_one(database_url: str) -> None:
    with running(database_url) as house, api(house) as program:
        publish(owner_of(house))

        def report() -> httpx.Response:
            return program.post("/api/v1/interactions", json=interaction("1"))

        assert set(at_once(*[report] * 8)) == {202}
        with house.product.database.reading() as connection:
            assert len(codec.every(connection, Interaction)) == 1


def test_two_interactions_of_one_person_at_once_ask_once(database_url: str) -> None:
    with running(database_url) as house, api(house) as program:
        publish(owner_of(house))
        who = {"ref": "the-same", "email": "ana@example.org"}

        def report(id: str) -> Callable[[], httpx.Response]:
            body = interaction(id, customer=who)
            return lambda: program.post("/api/v1/interactions", json=body)

        assert set(at_once(*[report(str(n)) for n in range(6)])) == {202}
        with house.product.database.reading() as connection:
            found = codec.every(connection, Interaction)
        assert Counter(one.decision for one in found) == {"ask": 1, "skip": 5}


def test_a_sign_in_link_lets_one_browser_in(database_url: str) -> None:
    with running(database_url) as house:
        path = house.desk_path()
        clients = [house.client(headers={"Origin": house.base}) for _ in range(4)]
        sent = at_once(
            *[
                lambda client=client: client.post(path, data={"name": "Bo"})
                for client in clients
            ]
        )
        assert Counter(sent) == {303: 1, 410: 3}
