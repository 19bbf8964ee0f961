"""Who sits at the staff desk, and who may write as whom."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from storage.codec import every, first
from storage.records import Code, Colleague
from storage.schema import colleagues


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A browser that was signed in with a link.

    Attributes:
        code: the code that signed it in.
        colleague: the account that it acts as; None if that is no colleague any more.
    """

    code: Code
    colleague: Colleague | None


def sitting(connection: Connection, code_id: UUID) -> Sitting | None:
    """Return who was signed in by a code; None if it was never used."""
    code = first(connection, Code, id=code_id, kind="desk")
    if code is None or code.used_by is None:
        return None
    return Sitting(code=code, colleague=colleague(connection, code.used_by))


def code(connection: Connection, code_id: UUID) -> Code | None:
    """Return a sign-in code, used or not."""
    return first(connection, Code, id=code_id, kind="desk")


def is_unnamed(connection: Connection, code: Code) -> bool:
    """Tell whether nobody knows yet what to call whoever signs in with a code."""
    found = colleague(connection, code.account) if code.account else None
    return found is None or not found.name


def colleague(connection: Connection, account: str) -> Colleague | None:
    """Return the colleague behind an account; None if it has no role any more."""
    return first(
        connection,
        Colleague,
        colleagues.c.role.is_not(None),
        account=account,
    )


def colleagues_of(connection: Connection, channel: str) -> tuple[Colleague, ...]:
    """Return the colleagues who have a role by an account of that channel."""
    return every(
        connection,
        Colleague,
        colleagues.c.account.like(f"{channel}:%"),
        colleagues.c.role.is_not(None),
    )
