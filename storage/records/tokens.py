"""Keys of programs: the record behind a token of the API."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A right of one program to use the API.

    What the program shows is derived from the id under the installation's secret key
    and is kept nowhere; the row alone opens nothing.

    Attributes:
        name: what the program is called, and the source of what it reports; unique
            among the tokens that are not revoked.
        made_by: account key.
        revoked_at: from when it opens nothing any more; None while it does.
    """

    id: UUID
    name: str
    made_by: str
    made_at: datetime
    revoked_at: datetime | None = None
    revision: int = 1
