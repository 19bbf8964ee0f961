"""Put a step of the wizard: its question with its buttons, and what it was answered."""

from dataclasses import replace
from datetime import timedelta

from handlers.governing.wizard import steps
from handlers.governing.wizard.shapes import Asked, Step
from handlers.naming import derive
from handlers.people.choosing import IN_A_ROW
from handlers.saying import Rows, Spoken, answer, in_rows, phrase
from storage.records import (
    Button,
    Decision,
    Guide,
    Message,
    Part,
    Phrase,
    Pressed,
    Said,
    Situation,
    Target,
    Words,
)

LASTS = timedelta(days=1)
BACK, CANCEL = "back", "cancel"
LONGEST_ECHO = 200


def ask(
    event: Spoken,
    situation: Situation,
    guide: Guide,
    problem: Phrase | None = None,
    *,
    in_place: bool = False,
) -> Decision:
    """Ask the step that is next, with what was wrong before it."""
    step = steps.asked(guide)
    asked = step.ask(guide.given)
    told = answer(
        event,
        situation,
        *((problem,) if problem else ()),
        *asked.parts,
        buttons=_rows(guide, step, asked),
    )
    told = replace(told, replaces=guide.prompt if in_place else None)
    after = replace(
        guide,
        step=step.name,
        prompt=told.id,
        expires_at=event.at + LASTS,
        revision=guide.revision + 1,
    )
    return Decision(because=f"the wizard asks {step.name}", saved=(after, told))


def closed(
    event: Said | Pressed, situation: Situation, guide: Guide, step: Step, taken: str
) -> Message:
    """Let the step's message show what was told, without its buttons."""
    asked = step.ask(guide.given)
    labels = {value: label for label, value in asked.choices}
    own = (phrase("wizard-told"), Words(text=taken[:LONGEST_ECHO] or "–"))
    # A proposal stays above, so one's own words need a mark.
    told = (labels[taken],) if taken in labels else own
    closed = answer(event, situation, *asked.parts, *told)
    id = derive(event.key, "closed")
    return replace(closed, id=id, replaces=guide.prompt)


def has_back(guide: Guide) -> bool:
    """Tell whether a step lies before the one that is asked."""
    return steps.back(guide.given) != guide.given


def _rows(guide: Guide, step: Step, asked: Asked) -> Rows:
    buttons = [_button(guide, step, label, value) for label, value in asked.choices]
    rows = in_rows(buttons, IN_A_ROW if asked.wide else 1)
    ways = [(phrase("button-cancel"), CANCEL)]
    if has_back(guide):
        ways.insert(0, (phrase("button-back-step"), BACK))
    quiet = tuple(
        replace(_button(guide, step, label, way), style="quiet") for label, way in ways
    )
    return (*rows, quiet)


def _button(guide: Guide, step: Step, label: Part, value: str) -> Button:
    target = Target(kind="guide", id=guide.id, choice=f"{step.name}.{value}")
    return Button(label=label, target=target)
