"""Ids of new records, derived so that deciding twice names the same rows."""

from uuid import UUID, uuid5

ASKAFTER = UUID("5f0a1c1e-8a53-5b0e-9c39-6f1d2a7f4b11")


def derive(seed: str | UUID, word: str) -> UUID:
    """Name the record that plays the part `word` for this event key or record."""
    return uuid5(ASKAFTER, f"{seed}\0{word}")


def answer_id(session: UUID, question: str, version: int) -> UUID:
    """Name the row of one version of the answer to a question."""
    return derive(session, f"answer:{question}:{version}")


def identity_id(key: str) -> UUID:
    """Name the identity row of `kind:value`; equal for all who ever meet it."""
    return derive(key, "identity")


def colleague_id(account: str) -> UUID:
    """Name the colleague's row of an account key."""
    return derive(account, "colleague")


def placement_id(touchpoint: str) -> UUID:
    """Name the placement row of a touchpoint."""
    return derive(touchpoint, "placement")


def setting_id(name: str) -> UUID:
    """Name the row of a setting."""
    return derive(name, "setting")
