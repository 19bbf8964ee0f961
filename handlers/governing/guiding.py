"""What a colleague does step by step: whose words and presses it takes, and its end."""

from handlers.governing import guides, offering, previewing
from handlers.governing.wizard import putting, walking
from handlers.people import meeting
from handlers.questionnaire.controls import read_control
from handlers.saying import Spoken, answer, phrase
from handlers.words.cancelling import gives_up
from storage.records import Commanded, Decision, Pressed, Said, Situation


def is_open(event: Said | Commanded, situation: Situation) -> bool:
    """Tell whether this account is led through something in this very room."""
    guide = situation.guide
    if guide is None or not guide.listens(event.at) or not event.private:
        return False
    return guides.is_theirs(guide, event)


def words(said: Said, situation: Situation) -> Decision:
    """Take typed words as the answer to what is asked.

    Words that give it up end it, as /stop does.
    """
    if gives_up(said.text):
        return stop(said, situation)
    guide = situation.guide
    if guide is not None and guide.kind == "wizard":
        if read_control(said.text) == "stop":
            return stop(said, situation)
        if offering.declines(said, situation):
            # The words were about something beside it.
            return putting.ask(said, situation, guide)
        return walking.words(said, situation, guide)
    return previewing.words(said, situation)


def press(event: Pressed, situation: Situation) -> Decision:
    """Take a press, unless it belongs to something that is over or another's."""
    guide = situation.guide
    if guide is None or not guide.holds(event.at):
        return meeting.only_a_preview(event, situation)
    if not guides.is_theirs(guide, event):
        return meeting.not_yours(event, situation)
    if guide.kind == "preview":
        return previewing.press(event, situation)
    if event.target.choice.endswith(f".{putting.CANCEL}"):
        return stop(event, situation)
    return walking.press(event, situation, guide)


def stop(event: Spoken, situation: Situation) -> Decision:
    """End it; nothing that was told is kept."""
    guide = situation.guide
    assert guide is not None
    told = answer(event, situation, phrase(f"guide-stopped-{guide.kind}"))
    return Decision(because=f"ended the {guide.kind}", saved=(guides.over(guide), told))
