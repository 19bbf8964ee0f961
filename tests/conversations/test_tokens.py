"""/token: keys of programs, shown once and kept nowhere."""

import pytest
from sqlalchemy import update

from bot.voice.wording import Voice
from storage.engine import Database
from storage.records import AuditEntry, Message, Ticket, Token
from storage.reports import tokens
from storage.schema import messages
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA, BO, joined


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner."""
    return Life(database)


def made(life: Life, name: str = "helpdesk") -> str:
    """Make a token, and return what is shown."""
    life.says(OWNER, f"/token new {name}")
    shown = life.text_of(life.newest(OWNER, "token-made"))
    return shown.splitlines()[1].strip()


def test_a_token_is_shown_for_ten_minutes_and_no_more(life: Life) -> None:
    secret = made(life)
    assert secret.startswith("ask_")
    assert len(secret) == 4 + 43
    life.passes(minutes=9)
    assert told_hidden(life) == 0
    life.passes(minutes=1)
    assert told_hidden(life) == 1
    hidden = life.newest(OWNER, "token-hidden")
    assert hidden.replaces == life.newest(OWNER, "token-made").id
    assert secret not in life.text_of(hidden)
    (row,) = [one for one in life.every(Message) if one.id == hidden.replaces]
    assert secret not in life.text_of(row)


def test_a_token_that_could_not_be_shown_yet_stays_until_it_was(life: Life) -> None:
    life.says(OWNER, "/token new shop")
    shown = life.newest(OWNER, "token-made")
    with life.database.transaction() as connection:
        connection.execute(
            update(messages).where(messages.c.id == shown.id).values(state="checking")
        )
    life.passes(minutes=15)
    assert told_hidden(life) == 0
    with life.database.transaction() as connection:
        connection.execute(
            update(messages).where(messages.c.id == shown.id).values(state="sent")
        )
    life.passes(minutes=6)
    assert told_hidden(life) == 1


def told_hidden(life: Life) -> int:
    """Return how often a key was taken out of the chat."""
    return sum("A key stood here" in text for text in life.said_in(OWNER))


def test_the_secret_is_in_no_row(life: Life) -> None:
    secret = made(life)
    (token,) = life.every(Token)
    rows = f"{life.every(Token)} {life.every(AuditEntry)} {life.told}"
    assert secret not in rows
    assert secret.removeprefix("ask_") == life.seal.write("token", token.id)
    other = Voice(seal=life.seal, base_url="http://x", timezone="UTC")
    assert other.link(Ticket(kind="session", id=token.id)).count(secret[4:]) == 0


def test_a_revoked_token_opens_nothing_and_its_name_is_free(life: Life) -> None:
    made(life)
    assert told(life.says(OWNER, "/token new helpdesk"), "token-taken")
    assert told(life.confirms(OWNER, "/token revoke helpdesk"), "token-revoked")
    (token,) = life.every(Token)
    with life.database.reading() as connection:
        assert tokens.name_of(connection, token.id) is None
    assert told(life.says(OWNER, "/token revoke helpdesk"), "token-unknown")
    assert told(life.says(OWNER, "/token new helpdesk"), "token-made")


def test_tokens_are_listed_with_a_button_to_revoke(life: Life) -> None:
    assert told(life.says(OWNER, "/token"), "token-none")
    made(life, "shop")
    made(life, "a-rather-long-name")
    life.says(OWNER, "/token list")
    listed = life.newest(OWNER, "token-line")
    assert "shop – made 20 Nov" in life.text_of(listed)
    assert len(listed.buttons) == 1
    assert told(life.presses(OWNER, listed, "token revoke shop"), "confirm-how")
    asked = life.newest(OWNER, "token-revoke-sure")
    assert told(life.presses(OWNER, asked, "yes"), "token-revoked")


def test_a_key_opens_until_its_end_is_confirmed(life: Life) -> None:
    made(life)
    assert told(life.says(OWNER, "/token revoke helpdesk"), "token-revoke-sure")
    assert told(life.says(OWNER, "no"), "confirmed-no")
    (token,) = life.every(Token)
    assert token.revoked_at is None
    assert told(life.says(OWNER, "/token revoke helpdesk"), "token-revoke-sure")
    life.passes(minutes=1)
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")
    assert life.every(Token) == (token,)


@pytest.mark.parametrize(
    "name", ["", "api", "demo", "zendesk", "Ä", "a b", "-x", "x" * 41, "a\u0660"]
)
def test_a_name_that_cannot_be_is_refused(life: Life, name: str) -> None:
    refused = life.says(OWNER, f"/token new {name}")
    assert told(refused, "words-left" if name == "a b" else "token-name")
    assert life.every(Token) == ()


def test_making_and_revoking_is_written_down(life: Life) -> None:
    made(life)
    life.confirms(OWNER, "/token revoke helpdesk")
    lines = {(one.subject, one.before, one.after) for one in life.every(AuditEntry)}
    assert lines == {
        ("helpdesk", "", "active"),
        ("/token revoke helpdesk", "", ""),
        ("helpdesk", "active", ""),
    }


def test_a_key_is_never_shown_where_others_read_along(life: Life) -> None:
    where = life.house.staff_room
    assert told(life.says(OWNER, "/token new shop", where=where), "in-private")
    assert life.every(Token) == ()


def test_tokens_are_for_owners_and_admins(life: Life) -> None:
    joined(life, "analyst", BO)
    for who in (BO, ANA):
        refused = life.says(who, "/token new shop")
        assert told(refused, "needs-admin") or told(refused, "needs-role")
    assert life.every(Token) == ()


def test_a_key_that_is_pasted_into_a_chat_is_not_kept(life: Life) -> None:
    secret = made(life)
    assert told(life.says(BO, secret), "code-unknown")
    decision = life.says(BO, f"look: {secret}")
    assert secret not in str(decision)
