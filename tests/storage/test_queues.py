"""Due messages and timers: leased once, in order, and settled to an end."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select

from storage import claiming, codec, duties, queues, rates
from storage.claiming import Claimed
from storage.engine import Database
from storage.errors import Conflict
from storage.rates import Pause
from storage.records import Address, Message, Timer
from storage.schema import messages, timers
from tests.builders import NOW, a_message, a_timer, later

OTHER = Address(channel="web", room="other")


@dataclass(frozen=True)
class Limit:
    key: str = "tg:1"
    per_second: float = 1.0
    burst: int = 1
    whole: bool = False


def keep(database: Database, *saved: Message | Timer) -> None:
    with database.transaction() as connection:
        for one in saved:
            table = messages if isinstance(one, Message) else timers
            connection.execute(insert(table).values(codec.row_of(one)))


def claim(
    database: Database,
    now: datetime = NOW,
    *,
    owner: str = "me",
    limits: tuple[Limit, ...] = (),
) -> Claimed | None:
    with database.transaction() as connection:
        return claiming.claim(
            connection,
            owner=owner,
            now=now,
            channels=("web",),
            budgets=lambda _: limits,
        ).claimed


def claimed(
    database: Database, now: datetime = NOW, *, limits: tuple[Limit, ...] = ()
) -> Message:
    found = claim(database, now, limits=limits)
    assert found is not None
    return found.message


def stored(database: Database, message: Message) -> Message:
    with database.reading() as connection:
        found = codec.first(connection, Message, messages.c.id == message.id)
    assert found is not None
    return found


def test_a_room_keeps_its_order_and_rooms_do_not_wait_for_each_other(
    database: Database,
) -> None:
    first, second = a_message("1"), a_message("2")
    keep(database, first, second, a_message("3", to=OTHER))
    assert claimed(database).id == first.id
    assert claimed(database).to == OTHER
    assert claim(database) is None
    done = stored(database, first)
    with database.transaction() as connection:
        assert queues.sent(connection, done, owner="me", receipt="5")
    assert claimed(database).id == second.id


def test_the_urgent_goes_first_and_nothing_goes_early(database: Database) -> None:
    keep(
        database,
        a_message("invitation", priority=9),
        a_message("reply", priority=0, to=OTHER),
        a_message("tomorrow", due_at=later(days=1), to=replace(OTHER, room="x")),
    )
    assert claimed(database).to == OTHER
    assert claimed(database).priority == 9
    assert claim(database) is None


def test_only_who_leased_a_message_settles_it(database: Database) -> None:
    keep(database, a_message())
    message = claimed(database)
    assert (message.state, message.attempts, message.leased_by) == ("sending", 1, "me")
    with database.transaction() as connection:
        assert not queues.sent(connection, message, owner="other", receipt="1")
        assert queues.sent(connection, message, owner="me", receipt="1")
        assert not queues.sent(connection, message, owner="me", receipt="2")
    assert stored(database, message).receipt == "1"


def test_a_message_that_did_not_leave_waits_and_comes_again(
    database: Database,
) -> None:
    keep(database, a_message())
    with database.transaction() as connection:
        found = claiming.claim(
            connection, owner="me", now=NOW, channels=("web",), budgets=lambda _: ()
        ).claimed
        assert found is not None
        queues.again(
            connection,
            found.message,
            owner="me",
            due_at=later(seconds=30),
            counted=False,
        )
    assert claim(database, later(seconds=29)) is None
    assert claimed(database, later(seconds=31)).attempts == 1


def test_a_moved_room_takes_its_message_along(database: Database) -> None:
    keep(database, a_message())
    message = claimed(database)
    with database.transaction() as connection:
        queues.moved(connection, message, owner="me", to=OTHER)
    again = claimed(database)
    assert (again.to, again.lane) == (OTHER, str(OTHER))


def test_what_is_stale_is_not_said(database: Database) -> None:
    old = a_message("old", expires_at=NOW)
    keep(database, old, a_message("fresh"))
    assert claimed(database).id != old.id
    assert stored(database, old).state == "expired"


def test_an_edit_of_what_was_never_said_is_not_said_either(
    database: Database,
) -> None:
    card = a_message("card", state="failed")
    edit = a_message("edit", replaces=card.id)
    keep(database, card, edit, a_message("lost", replaces=a_message("none").id))
    assert claim(database) is None
    assert stored(database, edit).state == "cancelled"


def test_an_edit_and_a_line_below_carry_the_receipt_of_their_message(
    database: Database,
) -> None:
    card = a_message("card", state="sent", receipt="12")
    keep(database, card, a_message("edit", replaces=card.id, under=card.id))
    found = claim(database)
    assert found is not None
    assert (found.edits, found.under) == ("12", "12")


def test_a_lapsed_lease_is_found_and_settled_by_its_policy(
    database: Database,
) -> None:
    keep(database, a_message())
    message = claimed(database)

    def lapsed(at: datetime) -> tuple[Message, ...]:
        with database.transaction() as connection:
            return queues.lapsed(connection, now=at, channels=("web",))

    assert lapsed(later(seconds=19)) == ()
    assert lapsed(later(seconds=21)) == (message,)
    with database.transaction() as connection:
        assert queues.repeat(connection, message, due_at=NOW, harmless=False)
        assert not queues.repeat(connection, message, due_at=NOW, harmless=False)
    again = claimed(database)
    assert (again.attempts, again.maybe_doubled) == (2, 1)


def test_after_a_start_all_leases_are_over(database: Database) -> None:
    keep(database, a_message(), a_timer())
    message = claimed(database)
    with database.transaction() as connection:
        queues.lease_timers(connection, owner="dead", now=NOW, limit=5)
        queues.break_leases(connection, now=NOW)
        assert [
            m.id for m in queues.lapsed(connection, now=NOW, channels=("web",))
        ] == [message.id]
        again = queues.lease_timers(connection, owner="me", now=NOW, limit=5)
    assert len(again) == 1


def test_a_message_is_looked_up_twice_before_it_goes_again(
    database: Database,
) -> None:
    keep(database, a_message())
    message = claimed(database)
    look_at = later(seconds=10)
    with database.transaction() as connection:
        queues.checking(connection, message, look_at=look_at)
        assert claiming.due_checks(connection, now=NOW, channels=("web",)) == ()
        (due,) = claiming.due_checks(connection, now=look_at, channels=("web",))
        queues.checked(connection, due.message, receipt=None, look_at=look_at)
        assert claim_state(connection) == "checking"
        (due,) = claiming.due_checks(connection, now=look_at, channels=("web",))
        queues.checked(connection, due.message, receipt=None, look_at=look_at)
        assert claim_state(connection) == "ready"


def test_a_message_that_is_found_was_sent(database: Database) -> None:
    keep(database, a_message())
    message = claimed(database)
    with database.transaction() as connection:
        queues.checking(connection, message, look_at=NOW)
        (due,) = claiming.due_checks(connection, now=NOW, channels=("web",))
        assert queues.checked(connection, due.message, receipt="9", look_at=NOW)
    assert (stored(database, message).state, stored(database, message).receipt) == (
        "sent",
        "9",
    )


def claim_state(connection: object) -> str:
    return str(connection.execute(select(messages.c.state)).scalar_one())  # type: ignore[attr-defined] # a Connection


def test_a_rate_is_kept_by_all_together(database: Database) -> None:
    places = [replace(OTHER, room=str(n)) for n in range(5)]
    keep(database, *(a_message(place.room, to=place) for place in places))
    limits = (Limit(per_second=2, burst=2),)
    sent_at = []
    for step in range(40):
        now = later(seconds=step / 10)
        if claim(database, now, limits=limits) is not None:
            sent_at.append(step / 10)
    assert len(sent_at) == 5
    assert sent_at[:2] == [0.0, 0.1]
    for first, third in zip(sent_at, sent_at[2:], strict=False):
        assert third - first >= 0.5


def test_a_paused_room_waits_and_a_longer_pause_stays(database: Database) -> None:
    keep(database, a_message("here"), a_message("there", to=OTHER))
    lane = f"lane:{a_message().lane}"
    with database.transaction() as connection:
        rates.hold(connection, lane, until=later(seconds=30))
        rates.hold(connection, lane, until=later(seconds=10))
    assert claimed(database).to == OTHER
    assert claim(database, later(seconds=29)) is None
    assert claimed(database, later(seconds=31)).to != OTHER


FIVE = tuple(replace(OTHER, room=str(n)) for n in range(5))


def looked(database: Database, *limits: Limit) -> claiming.Search:
    with database.transaction() as connection:
        return claiming.claim(
            connection,
            owner="me",
            now=NOW,
            channels=("web",),
            budgets=lambda _: limits,
        )


def test_a_channel_whose_whole_rate_is_used_up_is_left_alone(
    database: Database,
) -> None:
    keep(database, *(a_message(place.room, to=place) for place in FIVE))
    limit = Limit(per_second=1, whole=True)
    first = claimed(database, limits=(limit,))
    found = looked(database, limit)
    assert (found.claimed, found.wait) == (None, timedelta(seconds=1))
    waiting = [a_message(place.room) for place in FIVE if place != first.to]
    assert {stored(database, one).due_at for one in waiting} == {NOW}


def test_a_channel_whose_account_pauses_is_left_alone(database: Database) -> None:
    keep(database, *(a_message(place.room, to=place) for place in FIVE))
    with database.transaction() as connection:
        rates.hold(connection, "account:web", until=later(seconds=30))
    found = looked(database, Limit())
    assert (found.claimed, found.wait) == (None, timedelta(seconds=30))
    waiting = [a_message(place.room) for place in FIVE]
    assert {stored(database, one).due_at for one in waiting} == {NOW}
    assert claimed(database, later(seconds=30)).to in FIVE


def test_a_slot_far_ahead_comes_from_a_clock_that_jumped(database: Database) -> None:
    with database.transaction() as connection:
        assert rates.take(connection, a_message(), [Limit()], later(days=2)) is None
        assert rates.take(connection, a_message(), [Limit()], NOW) is None
        assert rates.take(connection, a_message(), [Limit()], NOW) == Pause(
            until=later(seconds=1), whole=False
        )


def test_two_processes_never_lease_the_same_row(database: Database) -> None:
    keep(database, *(a_timer(str(n)) for n in range(10)))
    with database.transaction() as connection:
        mine = queues.lease_timers(connection, owner="a", now=NOW, limit=7)
        theirs = queues.lease_timers(connection, owner="b", now=NOW, limit=7)
        later_on = NOW + queues.LEASE + timedelta(seconds=1)
        again = queues.lease_timers(connection, owner="c", now=later_on, limit=20)
    assert (len(mine), len(theirs), len(again)) == (7, 3, 10)


def test_two_in_flight_in_one_room_are_impossible(database: Database) -> None:
    keep(database, a_message("1"))
    claimed(database)
    with pytest.raises(Conflict):
        keep(database, a_message("2", state="sending"))


def test_after_a_start_the_duties_of_the_dead_are_free(database: Database) -> None:
    span = timedelta(seconds=25)
    with database.transaction() as connection:
        assert duties.take(connection, "poll", owner="dead", now=NOW, span=span)
        assert not duties.take(connection, "poll", owner="me", now=NOW, span=span)
        queues.break_leases(connection, now=NOW)
        assert duties.take(connection, "poll", owner="me", now=NOW, span=span)


def test_what_a_clock_that_ran_ahead_put_off_goes_once_it_is_right(
    database: Database,
) -> None:
    year = later(days=365)
    keep(
        database,
        a_message("put off", due_at=year),
        a_message("meant", to=OTHER, due_at=later(minutes=10)),
        a_timer("leased", leased_by="dead", leased_until=year),
    )
    with database.transaction() as connection:
        rates.hold(connection, f"lane:{a_message().lane}", until=year)
        queues.mend_future(connection, NOW)
    assert claimed(database).id == a_message("put off").id
    assert claim(database) is None
    with database.transaction() as connection:
        rung = queues.lease_timers(connection, owner="me", now=NOW, limit=5)
    assert [timer.id for timer in rung] == [a_timer("leased").id]
