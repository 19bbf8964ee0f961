"""Words that would like to be more than words, wherever somebody can type some."""

import unicodedata
from collections.abc import Callable

import pytest

from bot import ears
from storage.engine import Database
from storage.records import Account
from tests.conversations.kinds import ANA
from tests.conversations.life import OWNER, Life
from tests.conversations.rows import rows_of

HOSTILE = (
    "<b>bold</b> <a href='http://bank.example'>bank</a>",
    "<!channel> <@U1> @everyone <http://bank.example|bank>",
    "*bold* _it_ [bank](http://bank.example) `code` ||y||",
    "{name} {x.__class__.__mro__} {{y}} %s %(a)s ${z} {$name}",
    "\u202egnp.exe\u202c \u2066x\u2069",
    "nul \x00 \x1b[31mred \x7f \x85",
    "\ud83d lone \udc00",
    "\u200b\u200d\ufeff zero \u00ad",
    "سلام <b>",
    "'; DROP TABLE sessions; --",
    "\u2028line\u2029 \u0085",
)
AT_ONCE = " ".join(HOSTILE)
WORST = (AT_ONCE, "x" * 100_000, "\U0001f600" * 25_000, "\x00", "\u200b")
SURVEY = """\
survey: kinds
touchpoint: support.chat
language: en

text: <b>What</b> & {{x}} <!channel> \u202eabc\u202c {name|<i>you</i>}?
  sl: *Kaj* {{{{y}}}} <a href='x'>?
choice: @everyone \u2066which\u2069?
- <a href='http://bank.example'>A</a>
- \u202eB *b*
  sl: _B_ `b`
- Something else ...
yesno: {{x.__class__}} {text|-} {choice|-}?
thanks: <script>alert(1)</script> {choice|-}
"""


def asked_hostile(database: Database, name: str) -> Life:
    """Ask somebody with that name a survey that is as bad as it can be."""
    life = Life(database)
    who = Account(channel="web", id=ANA.id, name=name)
    life.says(OWNER, f"/survey new\n{SURVEY}")
    life.says(OWNER, "/survey activate kinds")
    life.says(who, "/start")
    life.ends("1", customer={"web": who.id}, name=name, agent_name=name)
    life.passes(hours=2)
    assert life.newest(who).buttons
    return life


def of_a_customer(life: Life, words: str) -> None:
    """Answer, go back, edit, ask the staff and start again, all in these words."""
    for number, text_ in enumerate((words, words, "back", words, "no")):
        life.says(ANA, text_, original=str(number))
        life.passes(seconds=5)
    life.edits(ANA, "0", f"{words} again")
    life.says(ANA, words)
    life.says(ANA, f"/start {words}")
    life.says(ANA, f"/language {words}")


def of_an_admin(life: Life, words: str) -> None:
    """Say it to every command, and at every step of the guided way."""
    for command in (
        *("survey", "survey show", "survey edit", "survey preview", "survey copy"),
        *("survey translate kinds", "survey import", "survey delete", "survey new"),
        *("settings sender", "settings staff-room", "settings privacy-contact"),
        *("token new", "token revoke", "role", "role change", "role remove"),
        *("report", "audit", "help", words[:40] or "x"),
    ):
        life.says(OWNER, f"/{command} {words}")
        life.says(OWNER, f"/{command}\n{words}")
        life.says(OWNER, "no")
    life.says(OWNER, "/survey new")
    life.presses(OWNER, life.newest(OWNER, "survey-begin"), "survey steps")
    for _ in range(12):
        life.says(OWNER, words)
        life.says(OWNER, "skip")
    life.says(OWNER, "stop")


@pytest.mark.parametrize("words", WORST, ids=range(len(WORST)))
def test_what_customers_type_is_kept_alike_by_both_databases(
    both: tuple[Database, Database], words: str
) -> None:
    kept = [after(one, words, of_a_customer) for one in both]
    assert kept[0] == kept[1]


@pytest.mark.parametrize("words", [AT_ONCE, "\x00", "a-\ud83d"], ids=range(3))
def test_what_admins_type_is_kept_alike_by_both_databases(
    both: tuple[Database, Database], words: str
) -> None:
    kept = [after(one, words, of_an_admin) for one in both]
    assert kept[0] == kept[1]


def after(
    database: Database, words: str, say: Callable[[Life, str], None]
) -> dict[str, list[str]]:
    """Return all rows once it was said; everything that was told can be shown."""
    life = asked_hostile(database, ears.clean(words)[:200])
    say(life, words)
    life.passes(days=9)
    shown = "\n".join(life.text_of(message) for message in life.told)
    rows = rows_of(database)
    kept = "\n".join(row for table in rows.values() for row in table)
    for text in (shown, kept):
        categories = {unicodedata.category(one) for one in set(text) - set("\n\t")}
        assert not {"Cc", "Cs"} & categories
    return rows
