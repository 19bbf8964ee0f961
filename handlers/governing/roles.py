"""/role: who works here, as what; change it, or take it away."""

from dataclasses import replace

from handlers.governing import appointing, confirming
from handlers.rights import CONFIGURES, RANK
from handlers.saying import answer, phrase
from handlers.words.rolenames import at_end
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

MOST_SHOWN = 40
LONGEST_NAME = 60


def list_all(situation: Situation) -> tuple[Part, ...]:
    """Return a line for each colleague; nothing if there is none."""
    lines = _lines(_staff(situation))
    if owners := situation.house.owners:
        lines.append(phrase("role-by-setting", accounts=", ".join(sorted(owners))))
    return (phrase("role-list"), *lines) if lines else ()


def remove(order: Commanded, situation: Situation, given: tuple[Role, ...]) -> Decision:
    """Take the role of the colleague whom the words name, or list who is there.

    Args:
        order: `/role remove NAME-or-ACCOUNT`.
        situation: `colleagues` are all who have a role.
        given: the roles that may be given, and so taken away.
    """
    named = _named(" ".join(order.words[1:]), situation.colleagues)
    if len(named) != 1:
        return _ask_whom(order, situation, named, "role-remove-whom")
    return _set(order, situation, named[0], None, given)


def change(order: Commanded, situation: Situation, given: tuple[Role, ...]) -> Decision:
    """Make a colleague something else: `/role change NAME-or-ACCOUNT ROLE`."""
    words, role = at_end(order.words[1:])
    named = _named(" ".join(words), situation.colleagues)
    if role is None or len(named) != 1:
        return _ask_whom(order, situation, named, "role-change-how")
    (colleague,) = named
    if role not in given:
        told = answer(order, situation, phrase("only-owners-give", role=role))
        return Decision(because="only owners give that role", saved=(told,))
    if colleague.role == role:
        told = answer(order, situation, Phrase(key="role-same", values=_of(colleague)))
        return Decision(because="that is the role already", saved=(told,))
    return _set(order, situation, colleague, role, given)


def called(account: str, order: Commanded, situation: Situation) -> str:
    """Return the name of an account, or the account where nobody told a name."""
    own = order.who.name if account == order.who.key else ""
    known = (one.name for one in situation.colleagues if one.account == account)
    return next(known, own)[:LONGEST_NAME] or account


def _set(
    order: Commanded,
    situation: Situation,
    colleague: Colleague,
    role: Role | None,
    given: tuple[Role, ...],
) -> Decision:
    kept = _kept(colleague, situation, given)
    if kept is not None:
        told = answer(order, situation, kept)
        return Decision(because=f"{colleague.account} keeps the role", saved=(told,))
    word = "removed" if role is None else "changed"
    values = {**_of(colleague), "new": phrase(f"role-{role or 'none'}")}
    # What only changes among agents, analysts and viewers is changed back as easily.
    grave = role is None or bool({colleague.role, role} & CONFIGURES)
    if grave and not confirming.given(order, situation):
        sure = Phrase(key=f"role-{word}-sure", values=values)
        return confirming.ask(order, situation, sure)
    changed = replace(colleague, role=role, revision=colleague.revision + 1)
    told = answer(order, situation, Phrase(key=f"role-{word}", values=values))
    theirs = appointing.told(order, situation, changed)
    return Decision(
        because=f"{colleague.account} is {role or 'nobody'}, not {colleague.role}",
        saved=(changed, *_witness(colleague, situation), told, *theirs),
    )


def _witness(colleague: Colleague, situation: Situation) -> tuple[Colleague, ...]:
    # Two owners who take each other's role at once, or each their own, both write the
    # first of those who are left: the slower one decides again, and the last stays.
    if colleague.role != "owner":
        return ()
    left = (
        one
        for one in situation.colleagues
        if one.role == "owner" and one.id != colleague.id
    )
    first = min(left, key=lambda one: one.account, default=None)
    return () if first is None else (replace(first, revision=first.revision + 1),)


def _named(words: str, colleagues: tuple[Colleague, ...]) -> tuple[Colleague, ...]:
    wanted = words.casefold()
    if not wanted:
        return ()
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


def _ask_whom(
    order: Commanded, situation: Situation, named: tuple[Colleague, ...], key: str
) -> Decision:
    # Several of one name are told apart by their accounts.
    shown = named if len(named) > 1 else _staff(situation)
    told = answer(order, situation, phrase(key), *_lines(shown))
    return Decision(because="asked whose role", saved=(told,))


def _lines(colleagues: tuple[Colleague, ...]) -> list[Part]:
    # One message of the narrowest platform holds some forty lines.
    shown = colleagues[:MOST_SHOWN]
    lines: list[Part] = [Phrase(key="role-colleague", values=_of(one)) for one in shown]
    if more := len(colleagues) - len(shown):
        lines.append(phrase("role-more", n=more))
    return lines


def _staff(situation: Situation) -> tuple[Colleague, ...]:
    return tuple(
        sorted(situation.colleagues, key=lambda one: -RANK.get(one.role or "viewer", 0))
    )


def _of(colleague: Colleague) -> dict[str, Value]:
    role = phrase(f"role-{colleague.role}")
    return {"name": _name(colleague), "role": role, "account": colleague.account}


def _name(colleague: Colleague) -> Value:
    return colleague.name[:LONGEST_NAME] or phrase("colleague-unnamed")
