"""One-time codes: give a role, sign in to the desk, redeem."""

from dataclasses import replace
from datetime import timedelta

from handlers.governing import helping, roles
from handlers.naming import colleague_id, derive
from handlers.rights import GIVES, RANK, word_of
from handlers.saying import answer, cases_for, command_button, phrase
from handlers.words.rolenames import at_start
from storage.records import (
    Code,
    Colleague,
    Commanded,
    Decision,
    Part,
    Refusal,
    Role,
    SignedOut,
    Situation,
    Ticket,
)

ROLE_CODE_LASTS = timedelta(hours=24)
DESK_LINK_LASTS = timedelta(minutes=15)
MOST_TRIES = 5
LONGEST_NAME = 60


def give_role(order: Commanded, situation: Situation) -> Decision:
    """List who works here, make a code that gives a role, change or take one."""
    given = GIVES.get(situation.role or "viewer", ())
    wanted = word_of(order)
    if wanted == "remove":
        return roles.remove(order, situation, given)
    if wanted == "change":
        return roles.change(order, situation, given)
    role, called = at_start(order.words)
    if role not in given or role is None:
        return _ask_which(order, situation, given, role or wanted)
    # It goes along with the code, and comes back with it.
    name = " ".join(called)[:LONGEST_NAME]
    code = Code(
        id=derive(order.key, "code"),
        kind="role",
        role=role,
        made_by=order.who.key,
        made_at=order.at,
        expires_at=order.at + ROLE_CODE_LASTS,
    )
    told = answer(
        order,
        situation,
        phrase(
            "role-code",
            role=phrase(f"role-{role}"),
            code=Ticket(kind="role", id=code.id),
            called=f" {name}" if name else "",
        ),
    )
    return Decision(because=f"made a code for the role {role}", saved=(code, told))


def _ask_which(
    order: Commanded, situation: Situation, given: tuple[Role, ...], wanted: str
) -> Decision:
    why: tuple[Part, ...] = ()
    if wanted in RANK:
        why = (phrase("only-owners-give", role=wanted),)
    elif wanted:
        why = helping.meant_or_left(order, (*given, "change", "remove"))
    buttons = (tuple(command_button(phrase(f"role-{r}"), f"role {r}") for r in given),)
    asked = answer(
        order,
        situation,
        *(why or roles.list_all(situation)),
        phrase("which-role"),
        phrase("role-remove-how"),
        buttons=buttons,
    )
    return Decision(because="asked which role", saved=(asked,))


def link_to_desk(order: Commanded, situation: Situation) -> Decision:
    """Send a colleague a link that signs one browser in to the desk."""
    code = Code(
        id=derive(order.key, "code"),
        kind="desk",
        account=order.who.key,
        made_by=order.who.key,
        made_at=order.at,
        expires_at=order.at + DESK_LINK_LASTS,
    )
    link = Ticket(kind="desk", id=code.id, form="link")
    elsewhere = situation.house.staff_room.channel != "web"
    cases = cases_for(situation.role, situation.house) if elsewhere else ()
    told = answer(order, situation, phrase("desk-link", link=link), *cases)
    return Decision(because="made a link to the desk", saved=(code, told))


def redeem(order: Commanded, situation: Situation) -> Decision:
    """Take a code that somebody typed or a link that somebody opened."""
    code = situation.code
    problem = _problem(order, code)
    if code is None or problem is not None:
        key = problem or "code-unknown"
        refused = _refuse(order, situation, key)
        return replace(refused, refusal=Refusal(code=key))
    used = replace(
        code,
        used_by=code.account or order.who.key,
        used_at=order.at,
        revision=code.revision + 1,
    )
    if code.account is not None:
        named = _named(order, situation.colleague, code)
        because = "a browser was signed in to the desk"
        return Decision(because=because, saved=(used, *named))
    colleague = _colleague(order, situation.colleague, code)
    owns = colleague.role == "owner"
    new = command_button(phrase("button-new"), "survey new")
    told = answer(
        order,
        situation,
        phrase("role-given", role=colleague.role or ""),
        *cases_for(colleague.role, situation.house),
        *((phrase("owner-next"),) if owns else ()),
        phrase("try-help"),
        buttons=((new,),) if owns else (),
    )
    return Decision(
        because=f"{order.who.key} is now {colleague.role}",
        saved=(used, colleague, told),
    )


def sign_out(event: SignedOut, code: Code | None) -> Decision:
    """End the visit of one browser at the desk, whoever has its cookie."""
    if code is None or code.used_by is None or code.ended_at is not None:
        return Decision(because="that browser is not signed in")
    ended = replace(code, ended_at=event.at, revision=code.revision + 1)
    return Decision(because=f"{code.used_by} left the desk", saved=(ended,))


def wrong_code(order: Commanded, situation: Situation) -> Decision:
    """Refuse a code that was not signed here; too many void the owner's code."""
    refused = _refuse(order, situation, "code-unknown")
    code = situation.code
    if code is None or code.kind != "owner":
        return refused
    tried = replace(code, tries=code.tries + 1, revision=code.revision + 1)
    return refused.also(Decision(because="a wrong owner code", saved=(tried,)))


def _problem(order: Commanded, code: Code | None) -> str | None:
    if code is None:
        return "code-unknown"
    if code.used_by is not None:
        return "code-used"
    if code.expires_at <= order.at or code.tries >= MOST_TRIES:
        return "code-expired"
    return None


def _colleague(order: Commanded, colleague: Colleague | None, code: Code) -> Colleague:
    # "/start r-… Ana Novak" says what colleagues call this account.
    name = " ".join(order.words[1:]) or order.who.name
    role = code.role or "agent"
    if colleague is None:
        return Colleague(
            id=colleague_id(order.who.key),
            account=order.who.key,
            name=name,
            role=role,
            home=order.where,
            granted_by=code.made_by,
            granted_at=order.at,
        )
    before = colleague.role
    kept = before if before is not None and RANK[before] > RANK[role] else role
    return replace(
        colleague,
        name=name or colleague.name,
        role=kept,
        home=order.where,
        granted_by=code.made_by,
        granted_at=order.at if before is None else colleague.granted_at,
        revision=colleague.revision + 1,
    )


def _named(
    order: Commanded, colleague: Colleague | None, code: Code
) -> tuple[Colleague, ...]:
    """Keep what somebody wants to be called who had no name here.

    Owners by setting have no row yet, and get no role by it.
    """
    name = " ".join(order.words[1:])
    if not name:
        return ()
    if colleague is None:
        return (replace(_colleague(order, None, code), role=None),)
    if colleague.name:
        return ()
    return (replace(colleague, name=name, revision=colleague.revision + 1),)


def _refuse(order: Commanded, situation: Situation, key: str) -> Decision:
    told = answer(order, situation, phrase(key))
    return Decision(because=f"refused: {key}", saved=(told,))
