"""/help: what this person may do; and what a mistyped command may have meant."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import reduce

from handlers.rights import (
    READS,
    USAGES,
    WORKS_ON_CASES,
    Usage,
    commands_of,
    may,
    usage_of,
    word_of,
    words_of,
)
from handlers.saying import answer, phrase, shortened
from storage.records import Commanded, Decision, House, Phrase, Role, Situation
from storage.records.offers import LONGEST_MEANT

CHAPTERS = (
    ("colleague", ("report", "desk")),
    ("surveys", ("survey",)),
    ("house", ("role", "settings", "token", "audit", "parked")),
)
"""The paragraphs of /help for colleagues, and the commands in each."""

OF_A_CASE = ("take", "return", "note", "resolve", "resolved", "reopen")
"""No commands: what these do, they do below the card of a case."""

LONGEST_SHOWN = 40
LONGEST_LEFT = 60


def explain(order: Commanded, situation: Situation) -> Decision:
    """Say what the person may do here, or how the named command is used."""
    role = situation.role
    named, word = (*(one.lower() for one in order.words), "", "")[:2]
    named = named.lstrip("/")
    if word in words_of(role, named):
        told = answer(order, situation, *lines_of(role, named, word))
        return Decision(because=f"explained /{named} {word}", saved=(told,))
    lines = _lines(role, in_group=not order.private, verbs=(named,))
    if lines:
        strange = (left(word),) if word else ()
        told = answer(order, situation, *strange, lines)
        return Decision(because=f"explained /{named}", saved=(told,))
    # "Help me" is what customers say, and means no command.
    known = role is None or named in ("", *commands_of("owner"))
    strange = () if known else (_strange(named, role),)
    wanted = parts_for if order.private else parts_in_group
    told = answer(order, situation, *strange, *wanted(role, situation.house))
    return Decision(because="explained what can be done here", saved=(told,))


def parts_for(role: Role | None, house: House) -> tuple[Phrase, ...]:
    """Return the paragraphs that say what a role may do."""
    return (phrase("help-customer"), *_chapters(role, house, in_group=False))


def parts_in_group(role: Role | None, house: House) -> tuple[Phrase, ...]:
    """Return the paragraphs that say what works where others read along."""
    return (*_chapters(role, house, in_group=True), phrase("help-elsewhere"))


def unknown(order: Commanded, situation: Situation) -> Decision:
    """Name the nearest command that this person has, or where the word belongs."""
    told = _strange(order.verb, situation.role, *order.words)
    if order.verb in OF_A_CASE and situation.role in WORKS_ON_CASES:
        told = phrase("case-word-where", verb=f"/{order.verb}")
    return Decision(
        because="nobody knows that command", saved=(answer(order, situation, told),)
    )


def _strange(verb: str, role: Role | None, *words: str) -> Phrase:
    near = get_close_matches(verb, commands_of(role), n=1, cutoff=0.6)
    if not near:
        return phrase("command-unknown", verb=f"/{verb}"[:LONGEST_SHOWN])
    # What stood behind a mistyped /start is nearly a secret.
    behind = () if near[0] == "start" else words
    return nearest(f"/{verb}", f"/{near[0]}", *behind)


def nearest(typed: str, *words: str) -> Phrase:
    """Name the command, word by word, that was probably meant by what was typed."""
    command = " ".join(filter(None, words))[:LONGEST_MEANT]
    return phrase("command-nearest", verb=typed[:LONGEST_SHOWN], nearest=command)


def left(*words: str) -> Phrase:
    """Say which words mean nothing here."""
    return phrase("words-left", words=shortened(" ".join(words), LONGEST_LEFT))


def meant_or_left(order: Commanded, words: Iterable[str]) -> tuple[Phrase, ...]:
    """Name what the first word behind a command was nearly, or that it is nothing."""
    return meant(order, words) or (left(order.words[0]),)


def meant(order: Commanded, words: Iterable[str]) -> tuple[Phrase, ...]:
    """Name the nearest way to use a command, if its first word is nearly one."""
    word, *rest = (*order.words, "")
    return tuple(
        nearest(f"/{order.verb} {word}", f"/{order.verb}", near, *rest)
        for near in get_close_matches(word.lower(), tuple(words), n=1)
        if near != word.lower()
    )


def not_allowed(order: Commanded, situation: Situation) -> Decision:
    """Say that a command needs a role, without showing what it would do."""
    role, word = situation.role, word_of(order)
    known = usage_of(order.verb, word) is not None or not may(role, order.verb)
    near = () if known else meant(order, words_of(role, order.verb))
    if near:
        return Decision(
            because="a mistyped command", saved=(answer(order, situation, *near),)
        )
    key = "needs-admin" if role in READS else "needs-role"
    return Decision(
        because=f"{order.verb} is not for {role or 'customers'}",
        saved=(answer(order, situation, phrase(key)),),
    )


def lines_of(role: Role | None, verb: str, word: str = "") -> tuple[Phrase, ...]:
    """Return the lines of one command that this role may use, as a paragraph.

    Where the word behind it has a line of its own, that is enough.
    """
    usage = usage_of(verb, word)
    if word and usage is not None and usage.shown and role in usage.roles:
        return (phrase(f"help-{_key(usage)}"),)
    lines = _lines(role, in_group=False, verbs=(verb,))
    return (lines,) if lines is not None else ()


def _chapters(role: Role | None, house: House, *, in_group: bool) -> tuple[Phrase, ...]:
    parts = []
    for name, verbs in CHAPTERS:
        lines = _lines(role, in_group=in_group, verbs=verbs)
        if lines is not None:
            head = "here" if in_group and name == CHAPTERS[0][0] else name
            parts.append(_below(phrase(f"help-of-{head}"), lines))
    if role in WORKS_ON_CASES:
        # How a case is answered depends on where its card is, not on where one asks.
        parts.append(phrase(f"help-agent-{house.staff_room.channel}"))
    return tuple(parts)


def _lines(
    role: Role | None, *, in_group: bool, verbs: tuple[str, ...]
) -> Phrase | None:
    """Return the lines of some commands as one paragraph; None if there is none."""
    lines = [
        phrase(f"help-{_key(one)}")
        for one in USAGES
        if one.shown and one.verb in verbs and role in one.roles
        if one.in_group or not in_group
    ]
    return reduce(_below, lines) if lines else None


def _below(before: Phrase, line: Phrase) -> Phrase:
    return phrase("help-and", before=before, line=line)


def _key(usage: Usage) -> str:
    return f"{usage.verb}-{usage.word}" if usage.word else usage.verb
