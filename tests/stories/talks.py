"""Steps that many stories share: an owner, a published survey, an agent, a customer."""

from typing import Any
from uuid import uuid4

import httpx

from tests.harness import House
from tests.stories.people import Person, api, text_of

SURVEY = """\
survey: support
touchpoint: support.chat
after: 2h

csat: How was the help you got from {agent|our team}?
  sl: Kako ste bili zadovoljni s pomočjo?
why (csat <= 3): We are sorry. What went wrong?
  sl: Žal nam je. Kaj je šlo narobe?
why (csat >= 4): What did we do well?
choice: What was it about?
  - Delivery
  - Price
  - Something else ...
contact (csat <= 2): May a person write to you about it?
thanks: Thank you, this helps us.

escalate: csat <= 2
escalate: words refund, lawyer
"""


def interaction(id: str, **more: Any) -> dict[str, Any]:
    """Return what a helpdesk would report."""
    return {
        "id": id,
        "customer": {"ref": f"customer-{id}", "name": "Ana"},
        "touchpoint": "support.chat",
        "agent": {"id": "7", "name": "Maja"},
        **more,
    }


def once() -> str:
    """Return an id such as a page makes for what it sends."""
    return uuid4().hex


def owner_of(house: House) -> Person:
    """Redeem the console's code."""
    owner = Person.visit(house)
    owner.say(f"/start {house.owner_code()} Olga")
    owner.sees("You are now the owner")
    return owner


def publish(owner: Person, text: str = SURVEY, name: str = "support") -> None:
    """Write a survey and activate it with the button below its preview."""
    owner.say(f"/survey new\n{text}")
    ready = owner.sees(f"Shall {name} be asked")
    owner.press(ready, "Activate")
    owner.sees(f"{name} version 1 is active")


def agent_of(house: House, owner: Person, name: str) -> Person:
    """Give somebody the role of an agent, and let them sign in to the desk."""
    owner.say(f"/role agent {name}")
    asked = owner.sees(f"/role agent {name}")
    code = text_of(owner.sees("/start r-", after=asked["number"]))
    agent = Person.visit(house)
    agent.say(f"/start r-{code.split('/start r-')[1].split()[0]} {name}")
    agent.sees("You are now an agent")
    agent.say("/desk")
    link = text_of(agent.find(lambda line: "/desk/in/" in text_of(line), "a link"))
    path = "/desk/in/" + link.split("/desk/in/")[1].split()[0]
    return Person.at_desk(house, path, name=name)


def invited(house: House, id: str, *, language: str = "en") -> Person:
    """Report an interaction and let the customer open the link."""
    with api(house) as program:
        answer = program.post("/api/v1/interactions", json=interaction(id))
    assert answer.status_code == 202, answer.text
    said = answer.json()
    assert said["decision"] == "ask"
    customer = Person.visit(house, language=language)
    path = httpx.URL(said["links"]["web"]).path
    assert customer.client.get(path).status_code == 200
    assert customer.client.post(path).status_code == 303
    return customer
