"""/help: what this person may do; and what a mistyped command may have meant."""

from difflib import get_close_matches

from handlers.rights import CONFIGURES, READS, WORKS_ON_CASES
from handlers.saying import answer, phrase
from storage.records import Commanded, Decision, House, Phrase, Role, Situation

EVERYBODY = ("start", "stop", "language", "privacy", "help")
COLLEAGUES = ("report", "desk")
ADMINS = ("survey", "role", "parked")


def explain(order: Commanded, situation: Situation) -> Decision:
    """Say what the person may do, in as many lines as they have rights."""
    wanted = parts_for if order.private else parts_in_group
    told = answer(order, situation, *wanted(situation.role, situation.house))
    return Decision(because="explained what can be done here", saved=(told,))


def parts_for(role: Role | None, house: House) -> tuple[Phrase, ...]:
    """Return the paragraphs that say what a role may do."""
    parts = [phrase("help-customer")]
    if role in READS:
        parts.append(phrase("help-colleague"))
    if role in WORKS_ON_CASES:
        # How a case is answered depends on where its card is, not on where one asks.
        parts.append(phrase(f"help-agent-{house.staff_room.channel}"))
    if role in CONFIGURES:
        parts.append(phrase("help-admin"))
    return tuple(parts)


def parts_in_group(role: Role | None, house: House) -> tuple[Phrase, ...]:
    """Return the paragraphs that say what works where others read along."""
    parts = []
    if role in READS:
        parts.append(phrase("help-group-colleague"))
    if role in CONFIGURES:
        parts.append(phrase("help-group-admin"))
    if role in WORKS_ON_CASES:
        parts.append(phrase(f"help-agent-{house.staff_room.channel}"))
    return (*parts, phrase("help-elsewhere"))


def unknown(order: Commanded, situation: Situation) -> Decision:
    """Name the nearest command that this person has."""
    near = get_close_matches(order.verb, commands_of(situation.role), n=1, cutoff=0.6)
    told = phrase("command-unknown", verb=f"/{order.verb}"[:40])
    if near:
        told = phrase(
            "command-nearest", verb=f"/{order.verb}"[:40], nearest=f"/{near[0]}"
        )
    return Decision(
        because="nobody knows that command", saved=(answer(order, situation, told),)
    )


def not_allowed(order: Commanded, situation: Situation) -> Decision:
    """Say that a command needs a role, without showing what it would do."""
    key = "needs-admin" if situation.role in READS else "needs-role"
    return Decision(
        because=f"{order.verb} is not for {situation.role or 'customers'}",
        saved=(answer(order, situation, phrase(key)),),
    )


def commands_of(role: Role | None) -> tuple[str, ...]:
    """Return the commands that a role may use."""
    colleagues = COLLEAGUES if role in READS else ()
    admins = ADMINS if role in CONFIGURES else ()
    return (*EVERYBODY, *colleagues, *admins)
