"""Who sits at the staff desk, and who may write as whom."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from storage.codec import first
from storage.records import Account, Code, Colleague, House, Situation
from storage.reports import people


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A browser that was signed in with a link.

    Attributes:
        code: the code that signed it in.
        account: as which it acts.
        known: role, row and person of that account.
    """

    code: Code
    account: Account
    known: Situation


def sitting(connection: Connection, code_id: UUID, house: House) -> Sitting | None:
    """Return who was signed in by a code; None if it was never used."""
    used = code(connection, code_id)
    if used is None or used.used_by is None:
        return None
    account = Account.parse(used.used_by)
    known = people.speaker(connection, account, house)
    return Sitting(code=used, account=account, known=known)


def code(connection: Connection, code_id: UUID) -> Code | None:
    """Return a sign-in code, used or not."""
    return first(connection, Code, id=code_id, kind="desk")


def is_unnamed(connection: Connection, code: Code) -> bool:
    """Tell whether nobody knows yet what to call whoever signs in with a code."""
    found = first(connection, Colleague, account=code.account)
    return found is None or not found.name
