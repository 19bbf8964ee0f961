"""One-time codes: the record behind an owner code, a role code or a sign-in link."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from storage.records.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A right that one account may take once; the secret itself is never kept.

    Attributes:
        kind: "owner" and "role" give `role`; "desk" signs a browser in.
        account: for "desk", the account that the browser will act as; None makes
            a new colleague with `role` (the console's link).
        tries: wrong codes seen while this one was waiting.
        used_by: account key; None while it can still be used.
        ended_at: for "desk", when the browser was signed out; None while it is in.
    """

    id: UUID
    kind: Literal["owner", "role", "desk"]
    role: Role | None = None
    account: str | None = None
    made_by: str
    made_at: datetime
    expires_at: datetime
    tries: int = 0
    used_by: str | None = None
    used_at: datetime | None = None
    ended_at: datetime | None = None
    revision: int = 1
