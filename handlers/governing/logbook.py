"""/audit: who changed what, the newest first."""

from handlers.rights import RANK
from handlers.saying import Rows, answer, command_button, phrase
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
LONGEST_CHOICE = 24
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
    role = one.what in ("role", "code")
    before = _state(one.before, role=role)
    after = _state(one.after, role=role)
    subject = _state(one.subject, role=one.what == "code")
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


def _called(account: str, situation: Situation) -> str:
    for one in situation.colleagues:
        if one.account == account and one.name:
            return f"{_short(one.name)} ({account})"
    return _short(account)


def _state(text: str, *, role: bool) -> Value:
    return phrase(f"role-{text}") if role and text in RANK else _short(text)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


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
