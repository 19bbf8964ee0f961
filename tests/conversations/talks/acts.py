"""What may happen in a talk: words, presses, edits, repeats, time and colleagues."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from storage.errors import AlreadyHeard
from storage.records import Message, Person
from storage.reports import invariants
from tests.conversations.life import keys_of, room_of
from tests.conversations.talks.agreeing import agrees
from tests.conversations.talks.aside import CONTROLS, says_to_the_rest, types_at_random
from tests.conversations.talks.colleagues import (
    colleague_presses,
    colleague_types,
    tells_whether_solved,
)
from tests.conversations.talks.drawing import (
    NEARLY,
    PERMITTING,
    RIGHT,
    WORDED,
    Typed,
)
from tests.conversations.talks.model import OPEN
from tests.conversations.talks.sending import sends_photos
from tests.conversations.talks.walk import Walk, buttons_of

UNREADABLE = (
    Typed(text="purple"),
    Typed(text="\u202epur\x00ple\u200b", kept="\u202epurple\u200b"),
    Typed(text="<b>\udcff</b>", kept="<b>\ufffd</b>"),
    Typed(text="z" * 100_000, kept="z" * 4_000),
    Typed(text="well it was fine i guess nothing special"),
)
OWN_NUMBER = 3
"""Which option takes one's own words, where several may be marked."""

STRAY = ("Where is my parcel?", "I want my money back")
SLIPS = ("9", "#12")
NAMED = "Something else"
PUTS_OFF = ("later", "not now", "ne zdaj")
NOTHING_TO_ADD = ("no", "Nein, danke!", "لا")
RATHER_NOT = ("I'd rather not", "lieber nicht", "preferiría no")
NOTHING_KNOWN = ("don't know", "ne vem", "No idea, sorry", "n/a")


def answers(walk: Walk) -> None:
    """Type what fits the question."""
    if not walk.listens:
        return types_at_random(walk)
    found = walk.chance.choice(RIGHT[walk.model.question.form])
    walk.notes(found.text)
    walk.model.says(found, walk.types(found.text))
    return None


def mumbles(walk: Walk) -> None:
    """Type what nobody can read."""
    if not walk.listens or _takes_anything(walk):
        return types_at_random(walk)
    nearly = (Typed(text=one) for one in NEARLY.get(walk.model.question.form, ()))
    found = walk.chance.choice((*UNREADABLE, *nearly))
    walk.notes(found.text)
    walk.model.mumbles(found.words, walk.types(found.text))
    return None


def slips(walk: Walk) -> None:
    """Type what is no option of one's own yet: said again, it is.

    What the open option is called asks for one, as its button does.
    """
    if not walk.listens or not walk.model.question.form.startswith("open"):
        return types_at_random(walk)
    form = walk.model.question.form
    if _types_own(walk):
        return None
    if walk.chance.random() < 0.3:
        walk.notes(NAMED)
        walk.types(NAMED)
        return None
    several = ("delivery and price",) if form == "open choice" else ()
    text = walk.chance.choice((*SLIPS, *several))
    walk.notes(text)
    own = RIGHT[form][-1].value
    meant = walk.model.asked_again
    original = walk.types(text)
    if meant:
        walk.model.says(Typed(text=text, value=own, more=True), original)
    else:
        walk.model.mumbles(text, original)
    return None


def puts_off(walk: Walk) -> None:
    """Want to answer later: nothing is kept, and the question stays open."""
    if not walk.listens:
        return types_at_random(walk)
    if _types_own(walk):
        return None
    text = walk.chance.choice(PUTS_OFF)
    walk.notes(text)
    walk.types(text)
    return None


def strays(walk: Walk) -> None:
    """Write about something else."""
    if not walk.listens or walk.model.question.form in WORDED:
        return types_at_random(walk)
    text = walk.chance.choice(STRAY)
    if _takes_anything(walk):
        if _types_own(walk):
            return None
        # Where one may type one's own, a question still is one.
        text = STRAY[0]
    walk.notes(text)
    walk.types(text)
    walk.model.strays(walk.life.at)
    return None


def steers(walk: Walk) -> None:
    """Type a word that steers the survey."""
    word = walk.chance.choice(("skip", "skip", "back", "back", "back", "stop"))
    text = walk.chance.choice(CONTROLS[word])
    if not walk.listens:
        return says_to_the_rest(walk, text)
    if word == "skip" and walk.chance.random() < 0.5:
        worded = walk.model.question.form in WORDED
        text = walk.chance.choice(NOTHING_TO_ADD if worded else NOTHING_KNOWN)
        if walk.model.question.form not in PERMITTING and walk.chance.random() < 0.3:
            text = walk.chance.choice(RATHER_NOT)
        if not worded and _types_own(walk):
            return None
    if word == "back" and walk.chance.random() < 0.3:
        text = "I want to change my answer"
    walk.notes(text)
    if word == "stop" and walk.chance.random() < 0.7:
        return None
    original = walk.types(text)
    if word == "skip":
        walk.model.skips(original)
    elif word == "back":
        walk.model.steps_back()
    else:
        walk.model.end("declined")
    return None


def _takes_anything(walk: Walk) -> bool:
    form = walk.model.question.form
    return form in WORDED or form.startswith("open")


def _types_own(walk: Walk) -> bool:
    """Tell whether one was just asked for an option of one's own."""
    marked = OWN_NUMBER in walk.model.picked
    return marked or "type-your-own" in keys_of(walk.last)


def presses(walk: Walk) -> None:
    """Press a button that stands in the room, not often one that ends the survey."""
    shown = list(walk.shown.values())
    _press_one(walk, shown[-1:] if walk.chance.random() < 0.7 else shown)


def presses_old(walk: Walk) -> None:
    """Press a button that is not shown any more, or was shown long ago."""
    _press_one(walk, walk.told)


def marks(walk: Walk) -> None:
    """Mark options, or send them."""
    _press_one(walk, walk.told[-3:], lambda c: c[:1] == "t" or c == "done")


def changes(walk: Walk) -> None:
    """Press "Change" below any question."""
    _press_one(walk, walk.told, lambda choice: choice == "change")


def _press_one(
    walk: Walk, told: list[Message], fits: Callable[[str], bool] = lambda _: True
) -> None:
    offered = [
        (message, button)
        for message in told
        for button in buttons_of(message)
        if button.target.kind == "session"
        and fits(button.target.choice.partition(".")[2])
    ]
    if not offered:
        return
    message, button = walk.chance.choice(offered)
    step, _, choice = button.target.choice.partition(".")
    if choice in ("stop", "never", "enough") and walk.chance.random() < 0.8:
        return
    walk.notes(button.target.choice)
    walk.life.presses(walk.who, message, button.target.choice)
    if not walk.over or choice == "never":
        walk.model.presses(int(step), choice)


def edits(walk: Walk) -> None:
    """Edit something that was typed before."""
    if not walk.originals:
        return
    original = walk.chance.choice(walk.originals[-6:])
    named = f"{room_of(walk.who)}#{original}"
    question = walk.model.said_by(named)
    form = "text" if question is None else question.form
    found: Typed | None = walk.chance.choice(RIGHT[form])
    assert found is not None
    text = found.text
    if form not in WORDED and not form.startswith("open") and _seldom(walk):
        found, text = None, "purple"
    walk.notes(f"{original} {text}")
    walk.life.edits(walk.who, original, text)
    if not walk.over:
        walk.model.edits(named, text, found)


def _seldom(walk: Walk) -> bool:
    return walk.chance.random() < 0.2


def repeats(walk: Walk) -> None:
    """Deliver something again that was heard before."""
    event = walk.chance.choice(walk.life.events)
    walk.notes(event.key)
    with pytest.raises(AlreadyHeard):
        walk.life.hear(event)


def restarts(walk: Walk) -> None:
    """Close the database and open it again, as a new process does."""
    walk.life.database.restart()  # type: ignore[attr-defined]  # ours, see the test


def waits(walk: Walk) -> None:
    """Let time pass; what comes due rings."""
    hours = walk.chance.choice((0.1, 0.5, 1, 2, 2, 5, 24, 30, 80))
    walk.notes(hours)
    walk.life.passes(hours=hours)
    walk.model.passes(walk.life.at)


def oversleeps(walk: Walk) -> None:
    """Let the time be up without anybody noticing, for one thing that happens."""
    if walk.over or walk.chance.random() < 0.8:
        return
    walk.life.at = walk.model.expires_at
    late = walk.chance.choice((answers, presses, edits, strays, steers, reopens_link))
    walk.notes(late.__name__)
    late(walk)
    agrees(walk)
    walk.life.passes(seconds=1)
    if walk.model.state in OPEN:
        walk.model.end("expired")


def reopens_link(walk: Walk) -> None:
    """Open the survey's link again."""
    walk.life.opens(walk.who, walk.session.id)
    if not walk.over:
        walk.model.goes_on()


def opts_out(walk: Walk) -> None:
    """Want to be asked nothing any more; or come back."""
    if walk.chance.random() < 0.8:
        return
    walk.life.says(walk.who, walk.chance.choice(("/stop", "unsubscribe")))
    (*_, person) = (p for p in walk.life.every(Person) if isinstance(p, Person))
    assert person.opted_out_at is not None
    walk.model.opts_out()


ACTS: dict[Callable[[Walk], None], int] = {
    answers: 24,
    presses: 24,
    mumbles: 8,
    presses_old: 8,
    marks: 8,
    steers: 8,
    changes: 8,
    edits: 8,
    waits: 5,
    strays: 4,
    slips: 3,
    sends_photos: 3,
    puts_off: 2,
    types_at_random: 3,
    repeats: 3,
    restarts: 2,
    colleague_presses: 6,
    colleague_types: 4,
    tells_whether_solved: 3,
    reopens_link: 2,
    oversleeps: 2,
    opts_out: 1,
}
"""What may happen, and how often beside the rest."""


def go(walk: Walk, steps: int) -> None:
    """Let so many things happen, and look at everything after each."""
    agrees(walk)
    for _ in range(steps):
        walk.life.at += timedelta(seconds=walk.chance.randint(1, 90))
        act = walk.chance.choices(list(ACTS), weights=list(ACTS.values()))[0]
        walk.happened.append(act.__name__)
        act(walk)
        agrees(walk)
    waits(walk)
    agrees(walk)
    with walk.life.database.reading() as connection:
        assert invariants.broken(connection, walk.life.at) == ()
