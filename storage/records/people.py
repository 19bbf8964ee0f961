"""People: customers, the identities they are known by, and colleagues with a role."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

from storage.records.places import Address

Role = Literal["owner", "admin", "analyst", "agent", "viewer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who may be asked.

    Attributes:
        language: chosen by the person or told by the helpdesk; None is not known.
        app_language: what the app is set to in which they were last seen; counts
            while `language` is None.
        timezone: IANA name; None is not known.
        home: where we may write to them; None until they opened a chat with us, and
            again after they blocked us or closed it.
        attributes: what the last interaction said of them.
        opted_out_at: when they asked never to be asked again; None is not said.
        last_invited_at: when the newest invitation went, or will go, out.
    """

    id: UUID
    name: str = ""
    language: str | None = None
    app_language: str | None = None
    timezone: str | None = None
    home: Address | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    opted_out_at: datetime | None = None
    last_invited_at: datetime | None = None
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One thing by which a person is recognised.

    Attributes:
        id: derived from `key`, so that one identity belongs to one person.
        key: kind and value: web:ab12, telegram:77, email:a@b.c, ref:4711.
    """

    id: UUID
    key: str
    person_id: UUID
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """An account that works here.

    Attributes:
        id: derived from `account`.
        account: account key, for instance telegram:77.
        name: what colleagues call them.
        role: None after it was taken away, or while only the settings name an owner.
        language: own choice; None follows the platform or the house.
        home: the room in which they last spoke to the bot in private.
        granted_by: who made the code that gave the role last.
        granted_at: since when they have worked here without a break; whoever was
            signed in to the desk before is so no more.
    """

    id: UUID
    account: str
    name: str
    role: Role | None
    language: str | None = None
    home: Address | None = None
    granted_by: str
    granted_at: datetime
    revision: int = 1
