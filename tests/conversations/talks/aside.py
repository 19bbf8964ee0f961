"""What is said while no answer is awaited, and what it may be meant for."""

from decimal import Decimal

from storage.records import Carried, Case
from tests.conversations.life import keys_of
from tests.conversations.talks.drawing import PERMITTING, RIGHT, SCALES, Typed
from tests.conversations.talks.model import OPEN, Model
from tests.conversations.talks.walk import PHOTO, Walk

CONTROLS = {
    "skip": ("skip", "preskoči", "/skip"),
    "stop": ("stop", "dovolj"),
    "back": ("Back!", "nazaj", "tagasi"),
}
YES_OR_NO = ("yesno", *PERMITTING)
AFTERWARDS = ("purple", "It was lovely")
"""What is kept as a comment when all is said."""

ANSWERS_TO_AN_OFFER = {
    **dict.fromkeys(("yes", "da", "yes please"), "yes"),
    **dict.fromkeys(("no", "ei", *CONTROLS["skip"]), "no"),
}


def types_at_random(walk: Walk) -> None:
    """Type what may have been meant for another question, or for nobody."""
    if walk.listens:
        return None
    if walk.chance.random() < 0.15:
        return says_to_the_rest(walk, walk.chance.choice(("", *AFTERWARDS)), (PHOTO,))
    texts = ["5", "yes please", "no", "Where is it?", "\x00", "\u202e", *AFTERWARDS]
    if walk.model.state in OPEN:
        right = RIGHT[walk.model.question.form]
        texts += ["go on", "not now", *(one.text for one in right)]
    says_to_the_rest(walk, walk.chance.choice(texts))
    return None


def says_to_the_rest(walk: Walk, text: str, carried: tuple[Carried, ...] = ()) -> None:
    """Say something while no answer is awaited; it may be meant for a waiting survey.

    If a colleague spoke last it is meant for them. "Back" opens a survey that is
    complete.
    """
    offered = {"resume-offer", "no-hurry"} & {*keys_of(walk.last)}
    to_us = walk.last.about_kind != "case" and not walk.over
    had_case, is_new = bool(walk.life.every(Case)), text in AFTERWARDS or carried
    walk.notes(f"{text} {'+' * len(carried)}")
    settled = any(one.state == "resolved" for one in walk.life.every(Case))
    outright = walk.last.about_kind == "case" and walk.model.state in OPEN
    original = walk.types(text, carried=carried)
    if outright and not walk.over and not carried:
        _says_outright(walk.model, text, original, settled=settled)
    if to_us and walk.model.state == "completed" and text in CONTROLS["back"]:
        walk.model.steps_back()
    elif to_us and walk.model.state == "parked" and not carried:
        _says_to_what_waits(walk.model, text, original, offered=bool(offered))
    elif walk.model.hears and to_us and not had_case and is_new:
        walk.model.adds(text, original, attached=bool(carried))


def _says_outright(model: Model, text: str, original: str, *, settled: bool) -> None:
    """Say below a colleague's words what can be meant for the survey only.

    Once a case is settled that is a bare value as well, but no yes or no.
    """
    if text == "go on":
        model.goes_on()
    elif text in CONTROLS["stop"]:
        model.end("declined")
    elif settled and model.question.form not in YES_OR_NO:
        found = _bare(model.question.form, text)
        if found is not None:
            model.says(found, original)


def _says_to_what_waits(
    model: Model, text: str, original: str, *, offered: bool
) -> None:
    """Say something that goes on or ends, or that is a bare answer and nothing else."""
    answers = ANSWERS_TO_AN_OFFER if offered else {}
    if text == "go on" or answers.get(text) == "yes":
        model.goes_on()
    elif text in CONTROLS["stop"] or answers.get(text) == "no":
        model.end("declined")
    elif text in CONTROLS["back"]:
        model.steps_back()
    elif text in CONTROLS["skip"]:
        model.skips(original)
    elif found := _bare(model.question.form, text):
        model.says(found, original)


def _bare(form: str, text: str) -> Typed | None:
    if text == "5" and form in (*SCALES, "number"):
        return Typed(text=text, value=Decimal(5) if form == "number" else 5)
    right = (one for one in RIGHT[form] if not one.more)
    return next((one for one in right if one.text == text), None)
