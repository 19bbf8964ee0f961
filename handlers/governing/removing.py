"""/role remove: an account works here no more."""

from dataclasses import replace

from handlers.saying import answer, phrase
from storage.records import (
    Colleague,
    Commanded,
    Decision,
    Part,
    Phrase,
    Role,
    Situation,
    Value,
)


def remove(order: Commanded, situation: Situation, given: tuple[Role, ...]) -> Decision:
    """Take the role of the colleague whom the words name, or list who is there.

    Args:
        order: `/role remove NAME-or-ACCOUNT`.
        situation: `colleagues` are all who have a role.
        given: the roles that may be given, and so taken away.
    """
    named = _named(" ".join(order.words[1:]), situation.colleagues)
    if len(named) != 1:
        return _list(order, situation, named or situation.colleagues)
    (colleague,) = named
    kept = _kept(colleague, situation, given)
    if kept is not None:
        told = answer(order, situation, kept)
        return Decision(because=f"{colleague.account} keeps the role", saved=(told,))
    gone = replace(colleague, role=None, revision=colleague.revision + 1)
    told = answer(order, situation, Phrase(key="role-removed", values=_of(colleague)))
    return Decision(
        because=f"{colleague.account} is no {colleague.role} any more",
        saved=(gone, told),
    )


def _named(words: str, colleagues: tuple[Colleague, ...]) -> tuple[Colleague, ...]:
    wanted = words.casefold()
    exact = tuple(one for one in colleagues if one.account.casefold() == wanted)
    return exact or tuple(one for one in colleagues if one.name.casefold() == wanted)


def _kept(
    colleague: Colleague, situation: Situation, given: tuple[Role, ...]
) -> Phrase | None:
    """Say why this role cannot be taken away; None if it can."""
    if colleague.account in situation.house.owners:
        return phrase("role-remove-setting", name=_name(colleague))
    if colleague.role not in given:
        role = colleague.role or ""
        return phrase("role-remove-owners", name=_name(colleague), role=role)
    others = {one.account for one in situation.colleagues if one.role == "owner"}
    if others | situation.house.owners == {colleague.account}:
        return phrase("role-remove-last", name=_name(colleague))
    return None


def _list(
    order: Commanded, situation: Situation, colleagues: tuple[Colleague, ...]
) -> Decision:
    lines: list[Part] = [
        Phrase(key="role-colleague", values=_of(one)) for one in colleagues
    ]
    told = answer(order, situation, phrase("role-remove-whom"), *lines)
    return Decision(because="asked whose role", saved=(told,))


def _of(colleague: Colleague) -> dict[str, Value]:
    role = phrase(f"role-{colleague.role}")
    return {"name": _name(colleague), "role": role, "account": colleague.account}


def _name(colleague: Colleague) -> str:
    return colleague.name or colleague.account
