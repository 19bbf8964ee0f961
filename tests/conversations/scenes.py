"""Scenes in which several tests begin."""

from bot.web.api import shapes
from storage.records import Account, Case, Guide, Message, Session
from storage.reports import responses
from tests.builders import TEXT
from tests.conversations.life import OWNER, STAFF_ROOM, Life

ANA = Account(channel="web", id="ab12", name="Ana")
BO = Account(channel="web", id="b0b0", name="Bo")
CY = Account(channel="web", id="c0c0", name="Cy")


def unhappy(life: Life) -> Life:
    """Two agents are there, and Ana has just given a 2."""
    for who in (BO, CY):
        life.says(OWNER, "/role agent")
        code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
        life.says(who, f"/start {code}")
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id}, name="Ana", agent_name="Maja")
    life.passes(hours=2)
    life.presses(ANA, life.newest(ANA), ".2")
    return life


def joined(life: Life, role: str, who: Account) -> Account:
    """Let somebody become a colleague by a code of the owner's."""
    life.says(OWNER, f"/role {role}")
    code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
    life.says(who, f"/start {code.split()[0]}")
    return who


def begun(life: Life) -> Life:
    """Let an owner begin to write a survey step by step."""
    life.says(OWNER, "/survey steps")
    return life


def given(life: Life) -> dict[str, str]:
    """Return what was answered to the steps so far."""
    (guide,) = life.every(Guide)
    return dict(guide.given)


def case(life: Life) -> Case:
    """Return the one case."""
    (found,) = life.every(Case)
    assert isinstance(found, Case)
    return found


def card(life: Life) -> Message:
    """Return the newest card of the staff room as it was last edited."""
    return life.newest(STAFF_ROOM, "card-title")


def response(life: Life) -> shapes.Shape:
    """Return what programs read of the one response."""
    (session,) = life.every(Session)
    with life.database.reading() as connection:
        found = responses.one(connection, session.id)
    assert found is not None
    return shapes.response(found)
