"""D3: things that happen at once, or in the wrong order, have one outcome."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import select

from storage import codec
from storage.engine import Database
from storage.records import Answer, Case, CaseEntry, Message, Phrase, Session
from storage.reports import invariants
from storage.schema import cases, heard, messages
from tests.faults.figures import tell
from tests.faults.forked import ForkServer
from tests.faults.load import (
    Crowd,
    crew,
    finished,
    platform,
    press,
    said,
    wait_until_settled,
)
from tests.faults.orders import Order
from tests.faults.seeded import SOAK, seeded

AGENTS = 64
TAKES, OVERTAKES = (150, 1_000) if SOAK else (2, 20)


def test_of_sixty_four_who_take_a_case_one_has_it(
    forks: ForkServer, database_url: str
) -> None:
    began = time.monotonic()
    database = Database(database_url)
    with platform() as stub, ThreadPoolExecutor(AGENTS) as agents:
        stub.slowest = 0.0
        one = Order(database=database_url, platform=stub.url, agents=AGENTS)
        many = [one] if database.is_sqlite else [one, one, one]
        with crew(forks, many) as processes:
            crowd = Crowd(processes, stub)
            crowd.open_shop()
            for number in range(TAKES):
                name = f"c{number}"
                _ask(crowd, name)
                crowd.send("pressed", press(name, crowd.waits(name, "How was"), "1"))
                _take_at_once(agents, crowd, _newest_case(database))
        with database.reading() as connection:
            found = codec.every(connection, Case)
            assert len(found) == TAKES
            for case in found:
                _one_winner(database, case)
            parked = select(heard.c.key).where(heard.c.state == "parked")
            assert connection.execute(parked).first() is None
            assert invariants.broken(connection, database.now(connection)) == ()
    database.dispose()
    tell(
        "D3 take",
        database_url,
        races=TAKES,
        presses=TAKES * AGENTS,
        winners=TAKES,
        seconds=time.monotonic() - began,
    )


def _take_at_once(agents: ThreadPoolExecutor, crowd: Crowd, case: Case) -> None:
    line = Barrier(AGENTS)

    def take(number: int) -> None:
        body = {
            "key": f"stub:take:{case.id}:{number}",
            "who": f"agent{number}",
            "where": "web:desk",
            "kind": "case",
            "id": str(case.id),
            "choice": "take",
        }
        line.wait()
        crowd.send("pressed", body)

    for done in [agents.submit(take, number) for number in range(AGENTS)]:
        done.result()


def _newest_case(database: Database) -> Case:
    with database.reading() as connection:
        newest = (cases.c.opened_at.desc(),)
        return codec.every(connection, Case, order=newest, limit=1)[0]


def _one_winner(database: Database, case: Case) -> None:
    """One entry says who took it, and everybody else is told that name."""
    with database.reading() as connection:
        entries = codec.every(connection, CaseEntry, case_id=case.id, kind="claimed")
        lines = codec.every(connection, Message, messages.c.under == case.card)
    (claimed,) = entries
    assert (case.state, case.claimed_by) == ("claimed", claimed.by)
    told = [
        part.values
        for line in lines
        for part in line.body
        if isinstance(part, Phrase) and part.key == "case-taken-already"
    ]
    assert {values["owner"] for values in told} == {claimed.name}
    slower = {str(values["name"]) for values in told}
    assert slower == {f"agent{n}" for n in range(AGENTS)} - {claimed.name}
    assert len(told) == AGENTS - 1


def test_a_press_that_overtakes_words_counts_once(
    forks: ForkServer, database_url: str
) -> None:
    database = Database(database_url)
    began = time.monotonic()
    with seeded() as chance, platform(chance) as stub:
        stub.slowest = 0.0
        one = Order(database=database_url, platform=stub.url)
        many = [one] if database.is_sqlite else [one, one]
        with crew(forks, many) as processes, ThreadPoolExecutor(8) as people:
            crowd = Crowd(processes, stub)
            crowd.open_shop()

            def race(number: int, press_first: bool) -> None:
                name = f"c{number}"
                _ask(crowd, name)
                button = press(name, crowd.waits(name, "How was it?"), "5")
                both = [("pressed", button), ("said", said(name, "4"))]
                with ThreadPoolExecutor(2) as fingers:
                    for act in both if press_first else reversed(both):
                        fingers.submit(crowd.send, *act)

            races = [
                people.submit(race, number, chance.random() < 0.5)
                for number in range(OVERTAKES)
            ]
            for done in races:
                done.result()
            wait_until_settled(database)
        outcomes = _check_overtaken(database)
    database.dispose()
    tell(
        "D3 overtake",
        database_url,
        races=OVERTAKES,
        press_was_first=outcomes["press"],
        words_were_first=outcomes["words"],
        seconds=time.monotonic() - began,
    )


def _check_overtaken(database: Database) -> Counter[str]:
    with database.reading() as connection:
        sessions = codec.every(connection, Session)
        answers = codec.every(connection, Answer)
        assert invariants.broken(connection, database.now(connection)) == ()
    assert len(sessions) == OVERTAKES
    given = Counter((answer.session_id, answer.question) for answer in answers)
    assert set(given.values()) == {1}, "a question has two answers"
    outcomes: Counter[str] = Counter()
    for session in sessions:
        own = {a.question: a for a in answers if a.session_id == session.id}
        # What the press means stays a 5; the words are the why if they came later.
        if session.score == 5:
            outcomes["press"] += 1
            assert own["why"].words == "4"
            assert session.state == "completed"
        else:
            outcomes["words"] += 1
            assert session.score == 4
            assert "why" not in own
            assert session.state == "started"
    return outcomes


def _ask(crowd: Crowd, name: str) -> None:
    crowd.send("said", said(name, "/start"))
    crowd.send("finished", finished(name))
    crowd.waits(name, "How was it?")
