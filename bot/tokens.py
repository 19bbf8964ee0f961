"""Signed tokens: rights that links, codes and cookies carry; derived, not drawn."""

import base64
import binascii
import hashlib
import hmac
from uuid import UUID

from storage.records import Ticket
from storage.records.messages import TicketKind

PREFIXES: dict[TicketKind, str] = {
    "owner": "o-",
    "role": "r-",
    "desk": "d-",
    "session": "s-",
    "token": "ask_",
}


class Seal:
    """Signs and reads tokens under the installation's secret key.

    A token is 16 bytes of id and 16 bytes of HMAC-SHA256 in URL-safe base64: 43
    characters, so that with its prefix it fits a deep link of 64.
    """

    def __init__(self, secret_key: str) -> None:
        """Derive the signing key."""
        self._key = hashlib.sha256(b"askafter tokens\0" + secret_key.encode()).digest()

    def write(self, purpose: str, id: UUID) -> str:
        """Return the token for that record and purpose."""
        mac = hmac.digest(self._key, purpose.encode() + b"\0" + id.bytes, "sha256")
        return base64.urlsafe_b64encode(id.bytes + mac[:16]).decode().rstrip("=")

    def read(self, purpose: str, token: str) -> UUID | None:
        """Return the id if the token was signed here for that purpose, else None."""
        try:
            raw = base64.b64decode(token.encode() + b"=", altchars=b"-_", validate=True)
        except (binascii.Error, UnicodeEncodeError):
            return None
        if len(raw) != 32:
            return None
        found = UUID(bytes=raw[:16])
        return found if hmac.compare_digest(self.write(purpose, found), token) else None

    def secret(self, purpose: str) -> str:
        """Return a secret for that purpose, the same in every process."""
        return hmac.digest(self._key, b"secret\0" + purpose.encode(), "sha256").hex()

    def code(self, ticket: Ticket) -> str:
        """Return what a person types or opens for this ticket: o-…, r-…, s-…."""
        return PREFIXES[ticket.kind] + self.write(ticket.kind, ticket.id)

    def ticket(self, code: str) -> Ticket | None:
        """Read a code back; None if it is not one of ours."""
        for kind, prefix in PREFIXES.items():
            if code.startswith(prefix):
                found = self.read(kind, code.removeprefix(prefix))
                return None if found is None else Ticket(kind=kind, id=found)
        return None
