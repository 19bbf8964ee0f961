"""What a start brings: the first owner's code, a way to the desk, the demonstration."""

from datetime import timedelta
from typing import Literal

from handlers.governing import publishing
from handlers.naming import derive
from storage.records import Code, Decision, Record, Role, Situation, Started

CODE_LASTS = timedelta(minutes=15)

SAMPLE = """\
survey: demo
touchpoint: demo
after: 3s
remind: 90s
expires: 15m

csat: How was the help you got from {agent|our team}?
  sl: Kako ste bili zadovoljni s pomočjo? Pomagal vam je: {agent|naša ekipa}.
  et: Kuidas jäite abiga rahule? Teid aitas {agent|meie meeskond}.
why (csat <= 3): We are sorry. What went wrong?
  sl: Žal nam je. Kaj je šlo narobe?
  et: Meil on kahju. Mis läks valesti?
why (csat >= 4): What did we do well?
  sl: Kaj smo naredili dobro?
  et: Mida me hästi tegime?
choice: What was it about?
  sl: Za kaj je šlo?
  et: Mille kohta see oli?
  - Delivery
  sl: Dostava
  et: Tarne
  - Price
  sl: Cena
  et: Hind
  - Something else ...
  sl: Nekaj drugega ...
  et: Midagi muud ...
contact (csat <= 2): May a person write to you about it?
  sl: Vam lahko o tem nekdo piše?
  et: Kas keegi võib teile sel teemal kirjutada?
thanks: Thank you, this helps us.
  sl: Hvala, to nam pomaga.
  et: Aitäh, sellest on meile abi.

escalate: csat <= 2
escalate: words refund, lawyer
"""
"""The survey of the demonstration, with delays of seconds."""


def open_house(event: Started, situation: Situation) -> Decision:
    """Make the codes that the console prints, and what the demonstration needs."""
    desk = _code(event, "desk", "agent")
    saved: tuple[Record, ...] = (desk,)
    if not situation.owned:
        saved = (_code(event, "owner", "owner"), *saved)
    if event.demo and not situation.shelf:
        saved = (*saved, *_sample(event, situation))
    return Decision(because="the product has started", saved=saved)


def _code(event: Started, kind: Literal["owner", "desk"], role: Role) -> Code:
    return Code(
        id=derive(event.key, f"code:{kind}"),
        kind=kind,
        role=role,
        made_by="console",
        made_at=event.at,
        expires_at=event.at + CODE_LASTS,
    )


def _sample(event: Started, situation: Situation) -> tuple[Record, ...]:
    house = situation.house
    written = publishing.write(
        SAMPLE, (), house, key=event.key, at=event.at, by="demonstration"
    )
    if written.survey is None:
        return ()
    draft = publishing.unsaved(written.survey)
    return publishing.activate("demo", (draft,), situation.placements, house).saved
