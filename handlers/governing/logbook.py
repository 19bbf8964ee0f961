"""/audit: who changed what, the newest first."""

from typing import get_args

from handlers.rights import RANK
from handlers.saying import Rows, answer, command_button, phrase, shortened
from storage.records import (
    AuditEntry,
    Commanded,
    Decision,
    Moment,
    Part,
    Phrase,
    Situation,
    Value,
)
from storage.records.audit import PAGE, read_words
from storage.records.messages import LONGEST_CHOICE
from storage.records.surveys import SurveyState

KINDS = (
    "role",
    "code",
    "setting",
    "survey",
    "touchpoint",
    "token",
    "confirmation",
    "export",
    "parked",
)
STATES: tuple[str, ...] = get_args(SurveyState)
PROGRAM = "api:"
LONGEST_SHOWN = 80


def show(order: Commanded, situation: Situation) -> Decision:
    """Show a page of the log, with a way to the next."""
    wanted, page = read_words(order.words)
    lines = situation.audit[:PAGE]
    if not lines:
        key = "audit-none" if wanted or page > 1 else "audit-empty"
        told = answer(order, situation, phrase(key, kinds=", ".join(KINDS)))
        return Decision(because="there is nothing to show", saved=(told,))
    parts: list[Part] = [phrase("audit-title")]
    parts += [_line(one, situation) for one in lines]
    buttons: Rows = ()
    if len(situation.audit) > PAGE:
        older = " ".join(filter(None, ("audit", wanted, str(page + 1))))
        parts.append(phrase("audit-older", command=f"/{older}"))
        if len(older) <= LONGEST_CHOICE and older.isascii():
            buttons = ((command_button(phrase("button-older"), older),),)
    told = answer(order, situation, *parts, buttons=buttons)
    return Decision(because="showed the audit log", saved=(told,))


def _line(one: AuditEntry, situation: Situation) -> Phrase:
    before = _state(one.before, one.what)
    after = _state(one.after, one.what)
    subject: Value = _short(one.subject)
    if one.what == "code":
        subject = _role(one.subject)
    if one.what == "role":
        subject = _called(one.subject, situation)
    what = one.what if one.what in KINDS else "other"
    return phrase(
        "audit-line",
        at=Moment(at=one.at),
        who=_called(one.who, situation),
        what=phrase(f"audit-{what}", what=one.what, subject=subject),
        change=_change(before, after),
    )


def _called(account: str, situation: Situation) -> Value:
    """Name who it was; beside a name the account stands only if others have it too."""
    if account == "console":
        return phrase("audit-by-console")
    if account.startswith(PROGRAM):
        return phrase("audit-by-program", name=account.removeprefix(PROGRAM))
    names = {one.account: one.name for one in situation.colleagues}
    name = names.get(account)
    if not name:
        return _unnamed(account, situation)
    alone = list(names.values()).count(name) == 1
    return _short(name) if alone else f"{_short(name)} ({account})"


def _unnamed(account: str, situation: Situation) -> Phrase:
    """Say what somebody is here whom nobody can call by a name."""
    roles = {one.account: one.role for one in situation.colleagues}
    role = "owner" if account in situation.house.owners else roles.get(account)
    named = phrase(f"role-{role or 'none'}")
    return phrase("audit-unnamed", role=named, account=_short(account))


def _state(text: str, what: str) -> Value:
    version, _, state = text.partition(" ")
    match what, text:
        case "role", _:
            return _role(text)
        case "survey", _ if version.isdecimal() and state in STATES:
            named = phrase(f"survey-state-{state}")
            return phrase("audit-version", version=version, state=named)
        case "token", "active":
            return phrase("audit-valid")
        case "parked", "retry":
            return phrase("audit-retried")
        case _:
            return _short(text)


def _role(text: str) -> Value:
    return phrase(f"role-{text}") if text in RANK else _short(text)


def _short(text: str) -> str:
    return shortened(text, LONGEST_SHOWN)


def _change(before: Value, after: Value) -> Value:
    match bool(before), bool(after):
        case True, True:
            return phrase("audit-changed", before=before, after=after)
        case True, False:
            return phrase("audit-ended", before=before)
        case False, True:
            return phrase("audit-begun", after=after)
        case _:
            return ""
