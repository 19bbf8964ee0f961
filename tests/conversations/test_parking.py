"""What could not be processed is shown to owners and can be tried again."""

from storage import decisions
from storage.engine import Database
from storage.records import Account, Decision, Garbled
from tests.conversations.life import OWNER, Life, told

ANA = Account(channel="web", id="ab12")


def parked(life: Life, name: str) -> None:
    event = Garbled(key=name, at=life.at, channel="telegram", raw="{}", error="E")
    with life.database.transaction() as connection:
        decisions.park(connection, event, ValueError("words"), life.at)


def test_nothing_parked_is_good_news(database: Database) -> None:
    life = Life(database)
    assert told(life.says(OWNER, "/parked"), "parked-none")
    assert told(life.says(ANA, "/parked"), "needs-role")


def test_a_parked_event_is_tried_again_at_once(database: Database) -> None:
    life = Life(database)
    parked(life, "one")
    life.says(OWNER, "/parked")
    listed = life.newest(OWNER, "parked-list")
    assert "Garbled (ValueError), tried once" in life.text_of(listed)
    assert "words" not in life.text_of(listed)
    with database.reading() as connection:
        assert decisions.parked_due(connection, life.at, 9) == ()
    assert told(life.presses(OWNER, listed, "retry"), "parked-again")
    with database.reading() as connection:
        (due,) = decisions.parked_due(connection, life.at, 9)
    assert due.key == "one"
    with database.transaction() as connection:
        done = Decision(because="it could be read after all")
        decisions.record(connection, due, done, again=True)
    assert told(life.presses(OWNER, listed, "retry"), "parked-gone")


def test_only_those_who_configure_may_try_it_again(database: Database) -> None:
    life = Life(database)
    parked(life, "one")
    life.says(OWNER, "/parked")
    listed = life.newest(OWNER, "parked-list")
    assert told(life.presses(ANA, listed, "retry"), "not-yours")
