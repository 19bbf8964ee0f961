"""Bytes of the web chat, and the records of what people sent on any channel."""

from datetime import timedelta

import pytest

from storage import codec, decisions, transcripts, uploads
from storage.engine import Database
from storage.records import Attachment, Carried, Decision, Said
from storage.records.sessions import SessionState
from storage.reports import attachments
from storage.uploads import Upload
from tests.builders import (
    ANA,
    NOW,
    ROOM,
    a_case,
    a_person,
    a_session,
    a_survey,
    later,
    named,
    said,
)

OWNER = ANA.key
BYTES = bytes(range(256)) * 40


def an_upload(id: str = "u1", **more: object) -> Upload:
    known: dict[str, object] = {
        "id": id,
        "owner": OWNER,
        "name": "račun.pdf",
        "type": "image/png",
        "size": len(BYTES),
        "at": NOW,
        **more,
    }
    return Upload(**known)  # type: ignore[arg-type] # given above


def an_attachment(**more: object) -> Attachment:
    known: dict[str, object] = {
        "id": named("attachment"),
        "session_id": named("session"),
        "person_id": named("person"),
        "question": "why",
        "kind": "photo",
        "channel": "web",
        "file": "u1",
        "sent_by": OWNER,
        "room": ROOM,
        "at": NOW,
        **more,
    }
    return Attachment(**known)  # type: ignore[arg-type] # given above


def keep(database: Database, *kept: Upload) -> None:
    for one in kept:
        with database.transaction() as connection:
            uploads.keep(connection, one, BYTES)


def save(database: Database, *records: object, event: Said | None = None) -> None:
    decision = Decision(because="test", saved=records)  # type: ignore[arg-type] # given by tests
    with database.transaction() as connection:
        decisions.record(connection, event or said("x"), decision)


def test_bytes_are_read_back_as_they_came(database: Database) -> None:
    keep(database, an_upload(), an_upload(name="again.pdf"))
    with database.reading() as connection:
        assert uploads.content(connection, "u1") == BYTES
        assert uploads.content(connection, "u2") is None
        assert uploads.described(connection, OWNER, ["u2", "u1"]) == (an_upload(),)
        assert uploads.described(connection, "web:other", ["u1"]) == ()


def test_how_much_somebody_sent_is_counted(database: Database) -> None:
    keep(database, an_upload("a"), an_upload("b", at=later(hours=2)))
    keep(database, an_upload("c", owner="web:other"))
    with database.reading() as connection:
        assert uploads.sent_since(connection, OWNER, NOW) == (2, 2 * len(BYTES))
        after = later(hours=1)
        assert uploads.sent_since(connection, OWNER, after) == (1, len(BYTES))
        assert uploads.sent_since(connection, OWNER, later(days=1)) == (0, 0)


def test_bytes_that_no_words_followed_are_thrown_away(database: Database) -> None:
    keep(database, an_upload("used"), an_upload("unused"))
    save(database, a_survey(), a_person(), a_session(), an_attachment(file="used"))
    keep(database, an_upload("new", at=later(hours=25)))
    with database.transaction() as connection:
        uploads.forget_unused(connection, before=later(hours=1))
        found = uploads.described(connection, OWNER, ["used", "unused", "new"])
    assert [one.id for one in found] == ["used", "new"]


def test_a_file_may_come_where_somebody_is_asked_or_has_a_case(
    database: Database,
) -> None:
    with database.reading() as connection:
        assert not uploads.may_send(connection, ROOM, OWNER, NOW)
    save(database, a_survey(), a_person(), a_session())
    with database.reading() as connection:
        assert uploads.may_send(connection, ROOM, OWNER, NOW)


@pytest.mark.parametrize(
    ("state", "taken"), [("completed", True), ("declined", False), ("expired", False)]
)
def test_a_file_may_come_as_long_as_answers_may_be_changed(
    database: Database, state: SessionState, taken: bool
) -> None:
    session = a_session(state=state)
    save(database, a_survey(), a_person(), session)
    last = session.expires_at - timedelta(seconds=1)
    with database.reading() as connection:
        assert uploads.may_send(connection, ROOM, OWNER, last) == taken
        assert not uploads.may_send(connection, ROOM, OWNER, session.expires_at)


def test_a_file_may_come_from_whoever_has_a_case(database: Database) -> None:
    from handlers.naming import identity_id
    from storage.records import Identity

    known = Identity(id=identity_id(OWNER), key=OWNER, person_id=named("person"))
    session = a_session(state="completed")
    save(database, a_survey(), a_person(), known, session)
    over = session.expires_at
    with database.reading() as connection:
        assert not uploads.may_send(connection, ROOM, OWNER, over)
    save(database, a_case(), event=said("y"))
    with database.reading() as connection:
        assert uploads.may_send(connection, ROOM, OWNER, over)


def test_an_attachment_is_read_back_with_whom_it_is_from(database: Database) -> None:
    full = an_attachment(
        entry_id=None,
        name="ü" * 120,
        type="audio/ogg",
        size=2**53,
        seconds=12,
        album="13",
    )
    save(database, a_survey(), a_person(), a_session(), a_case(), full)
    with database.reading() as connection:
        assert codec.first(connection, Attachment) == full
        found = attachments.one(connection, full.id)
        assert found is not None
        assert (found.attachment, found.person, found.case) == (
            full,
            a_person(),
            a_case(),
        )
        assert attachments.one(connection, named("other")) is None


def test_the_room_shows_what_came_with_the_words(database: Database) -> None:
    photo = Carried(kind="photo", file="u1", name="a.jpg", size=5)
    event = said("", carried=(photo,))
    with database.transaction() as connection:
        decisions.record(connection, event, Decision(because="test"))
    with database.reading() as connection:
        (line,) = transcripts.read(connection, str(ROOM), after=0, limit=10)
    assert (line.text, line.carried) == ("", (photo,))


def test_an_event_of_an_older_version_carries_nothing() -> None:
    kept = codec.text_of_event(said("hello"))
    old = kept.replace(',"carried":[]', "").replace(',"album":null', "")
    assert old != kept
    assert codec.event_of("Said", old) == said("hello")
