"""Which role may do what."""

from collections.abc import Mapping

from storage.records import Role

RANK: Mapping[Role, int] = {
    "viewer": 1,
    "analyst": 2,
    "agent": 3,
    "admin": 4,
    "owner": 5,
}
"""A code never takes rights away: the higher role stays."""

WORKS_ON_CASES: frozenset[Role | None] = frozenset({"owner", "admin", "agent"})
CONFIGURES: frozenset[Role | None] = frozenset({"owner", "admin"})
READS: frozenset[Role | None] = frozenset(RANK)

GIVES: Mapping[Role, tuple[Role, ...]] = {
    "owner": ("agent", "analyst", "viewer", "admin", "owner"),
    "admin": ("agent", "analyst", "viewer"),
}
"""Which roles a role may hand on."""
