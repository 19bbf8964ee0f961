"""Which role may do what: one table for commands, buttons, help and pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.records import Commanded, Role

RANK: Mapping[Role, int] = {
    "viewer": 1,
    "analyst": 2,
    "agent": 3,
    "admin": 4,
    "owner": 5,
}
"""A code never takes rights away: the higher role stays."""

Roles = frozenset[Role | None]
WORKS_ON_CASES: Roles = frozenset({"owner", "admin", "agent"})
CONFIGURES: Roles = frozenset({"owner", "admin"})
EXAMINES: Roles = frozenset({"owner", "admin", "analyst"})
"""Who reads surveys and not only what came of them."""

READS: Roles = frozenset(RANK)
EVERYBODY: Roles = frozenset({None, *RANK})

GIVES: Mapping[Role, tuple[Role, ...]] = {
    "owner": ("agent", "analyst", "viewer", "admin", "owner"),
    "admin": ("agent", "analyst", "viewer"),
}
"""Which roles a role may hand on, and take away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """One way to use a command.

    Attributes:
        verb: the command without its slash.
        word: the word behind it that makes the difference; empty is the command alone,
            or with a name.
        roles: who may; None among them is a customer.
        changes: something is different afterwards.
        exports: it gives data away; that is written down like a change.
        in_group: it may be answered in the staff room, where others read along.
        shown: /help has a line for it.
        takes: how many words may stand behind it; None is any number.
        below: a text may stand on the lines below it.
    """

    verb: str
    word: str = ""
    roles: Roles
    changes: bool = False
    exports: bool = False
    in_group: bool = False
    shown: bool = True
    takes: int | None = 0
    below: bool = False


def _survey(
    word: str,
    roles: Roles = CONFIGURES,
    *,
    changes: bool = True,
    exports: bool = False,
    in_group: bool = True,
    shown: bool = True,
    takes: int | None = 1,
    below: bool = False,
) -> Usage:
    return Usage(
        verb="survey",
        word=word,
        roles=roles,
        changes=changes,
        exports=exports,
        in_group=in_group,
        shown=shown,
        takes=takes,
        below=below,
    )


USAGES = (
    Usage(verb="start", roles=EVERYBODY, changes=True, shown=False, takes=None),
    Usage(verb="stop", roles=EVERYBODY, changes=True, shown=False, takes=None),
    Usage(verb="language", roles=EVERYBODY, changes=True, shown=False, takes=None),
    Usage(verb="privacy", roles=EVERYBODY, shown=False, takes=None),
    Usage(verb="help", roles=EVERYBODY, in_group=True, shown=False, takes=2),
    Usage(verb="report", roles=READS, in_group=True, takes=1),
    Usage(verb="desk", roles=READS),
    _survey("", EXAMINES, changes=False, shown=False, takes=None, below=True),
    _survey("new", takes=None, below=True),
    _survey("text", changes=False, shown=False, takes=0),
    _survey("steps", changes=False, in_group=False, shown=False, takes=0),
    _survey("edit", below=True),
    _survey("list", EXAMINES, changes=False, takes=0),
    _survey("show", EXAMINES, changes=False, takes=2),
    _survey("preview", EXAMINES, changes=False, in_group=False, takes=3),
    _survey("activate"),
    _survey("pause"),
    _survey("copy", takes=2),
    _survey("export", EXAMINES, changes=False, exports=True, takes=2),
    _survey("import", takes=None, below=True),
    _survey("delete"),
    _survey("versions", EXAMINES, changes=False, takes=3),
    _survey("translate", takes=2, below=True),
    _survey("link", changes=False, shown=False, takes=None),
    Usage(verb="role", roles=CONFIGURES, changes=True, takes=None),
    Usage(verb="role", word="change", roles=CONFIGURES, changes=True, takes=None),
    Usage(verb="role", word="remove", roles=CONFIGURES, changes=True, takes=None),
    Usage(verb="settings", roles=CONFIGURES, changes=True, takes=None),
    Usage(verb="token", roles=CONFIGURES, shown=False, takes=None),
    Usage(verb="token", word="new", roles=CONFIGURES, changes=True, takes=1),
    Usage(verb="token", word="list", roles=CONFIGURES),
    Usage(verb="token", word="revoke", roles=CONFIGURES, changes=True, takes=1),
    Usage(verb="audit", roles=CONFIGURES, takes=None),
    Usage(verb="parked", roles=CONFIGURES, changes=True, in_group=True),
)
"""Every command there is, in the order in which it is offered."""


def usage_of(verb: str, word: str = "") -> Usage | None:
    """Return how a command is used with that word; None if there is no such use.

    Where the word makes no difference, as a survey's name does not, the command alone
    counts.
    """
    ways = [one for one in USAGES if one.verb == verb]
    exact = next((one for one in ways if one.word == word), None)
    alone = next((one for one in ways if not one.word), None)
    return exact or (alone if len(ways) == 1 else None)


def word_of(order: Commanded) -> str:
    """Return the word behind a command that says what it does."""
    return order.words[0].lower() if order.words else ""


def usage_in(order: Commanded) -> Usage | None:
    """Return how a command is used here: with its word, else by itself."""
    return usage_of(order.verb, word_of(order)) or usage_of(order.verb)


def may(role: Role | None, verb: str, word: str = "") -> bool:
    """Tell whether a role may give a command; a word that is unknown needs most."""
    usage = usage_of(verb, word)
    if usage is not None:
        return role in usage.roles
    ways = [one.roles for one in USAGES if one.verb == verb]
    return bool(ways) and role in frozenset.intersection(*ways)


def words_of(role: Role | None, verb: str) -> tuple[str, ...]:
    """Return the words behind a command that a role may use."""
    return tuple(
        one.word for one in USAGES if one.verb == verb and one.word if role in one.roles
    )


def commands_of(role: Role | None) -> tuple[str, ...]:
    """Return the commands that a role may give."""
    return tuple(dict.fromkeys(one.verb for one in USAGES if role in one.roles))
