"""A survey with every kind of question, and Ana who has just been asked the first."""

from storage.engine import Database
from storage.records import Account, Answer
from tests.conversations.life import OWNER, Life

ANA = Account(channel="web", id="ab12", name="Ana")
QUESTIONS = {
    "csat": "csat: How was the help?",
    "nps": "nps: How likely are you to recommend us?",
    "ces": "ces: How easy was it?",
    "stars": "stars: How many stars?",
    "expectation": "expectation: Was it as you had expected?",
    "yesno": "yesno: Was it solved?",
    "choice": "choice: What was it about?\n- Delivery\n  sl: Dostava\n- Price",
    "choices": (
        "choices 1-2: What did you use?\n- Chat\n- Phone\n- Mail\n- Something else ..."
    ),
    "number": "number 0-100: How many are you?",
    "date": "date: When did it arrive?",
    "contact": "contact: May we write to you?",
    "consent": "consent: May we quote you?",
    "text": "text: Anything else?",
    "why": "why: Why?",
}
"""A question of each kind, by its kind, which is also its name."""


def asked(database: Database, *kinds: str, who: Account = ANA, rules: str = "") -> Life:
    """Ask somebody questions of these kinds; the first one has been put."""
    text = "survey: kinds\ntouchpoint: support.chat\n"
    text += "\n".join(QUESTIONS[kind] for kind in kinds)
    return asked_text(database, f"{text}\n{rules}\n", who=who)


def asked_text(database: Database, text: str, *, who: Account = ANA) -> Life:
    """Ask somebody the questions of a survey named "kinds"."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate kinds")
    life.says(who, "/start")
    life.ends("1", customer={who.channel: who.id}, agent_name="Maja")
    life.passes(hours=2)
    assert life.newest(who).buttons
    return life


def answers(life: Life) -> dict[str, Answer]:
    """Return the newest answers, by question."""
    found: tuple[Answer, ...] = life.every(Answer)
    return {one.question: one for one in sorted(found, key=lambda one: one.version)}
