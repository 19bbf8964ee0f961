"""A survey as chance draws it, and what people type and press at its questions."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Value = int | str | tuple[str, ...] | Decimal | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Words that answer a question.

    Attributes:
        text: what is typed.
        value: what it is worth; None at questions that are answered in words.
        more: more is said than the bare value.
        kept: what is stored of it, if that is something else.
    """

    text: str
    value: Value = None
    more: bool = False
    kept: str = ""

    @property
    def words(self) -> str:
        """Return what is stored of it."""
        return self.kept or self.text


def _typed(**words: Value) -> tuple[Typed, ...]:
    return tuple(Typed(text=text, value=value) for text, value in words.items())


YES_NO = (
    *_typed(yes="yes", no="no", da="yes", ei="no"),
    Typed(text="no, not at all", value="no", more=True),
)
OWN = (
    Typed(text="a carrier pigeon", value="Something else", more=True),
    Typed(
        text="\u202epigeon\x00 <b>\ud800",
        value="Something else",
        more=True,
        kept="\u202epigeon <b>\ufffd",
    ),
)
WORDS = (
    Typed(text="It was late", more=True),
    Typed(text="Where is my parcel?", more=True),
    Typed(text="{name} <!channel> @everyone", more=True),
    Typed(text="\ud83d\x00\u2066x", more=True, kept="\ufffd\u2066x"),
    Typed(text="x" * 100_000, more=True, kept="x" * 4_000),
)
RIGHT: Mapping[str, tuple[Typed, ...]] = {
    "csat": (
        *_typed(four=4, pet=5),
        Typed(text="2/5", value=2),
        Typed(text="1, it was late", value=1, more=True),
        Typed(text="four but it was late", value=4, more=True),
        Typed(text="Very satisfied!", value=5),
    ),
    "nps": (Typed(text="10", value=10), *_typed(three=3, nine=9)),
    "ces": (
        Typed(text="6/7", value=6),
        Typed(text="very difficult, it was late", value=1, more=True),
        *_typed(two=2),
    ),
    "stars": (Typed(text="5 stars", value=5), *_typed(three=3)),
    "expectation": (
        *_typed(better="better", worse="worse", same="as"),
        Typed(text="much worse than I expected", value="worse"),
        Typed(text="worse, it was late", value="worse", more=True),
    ),
    "yesno": YES_NO,
    "contact": (*YES_NO, Typed(text="I'd rather not", value="no")),
    "consent": (*YES_NO, Typed(text="lieber nicht", value="no")),
    "choice": (
        *_typed(price="Price", deliv="Delivery", delivry="Delivery"),
        Typed(text="the price, it was late", value="Price", more=True),
    ),
    "open choice": (*_typed(price="Price"), *OWN),
    "choices": (
        Typed(text="chat, mail", value=("Chat", "Mail")),
        *_typed(phone=("Phone",)),
        Typed(text="late in the chat", value=("Chat",), more=True),
    ),
    "open choices": (
        Typed(text="chat, phone", value=("Chat", "Phone")),
        Typed(text="a carrier pigeon", value=("Something else",), more=True),
    ),
    "number": (
        Typed(text="12.50", value=Decimal("12.5")),
        Typed(text="45 minutes", value=Decimal(45)),
        *_typed(seven=Decimal(7)),
        Typed(text="12, it was late", value=Decimal(12), more=True),
    ),
    "date": (
        Typed(text="2025-12-31", value=date(2025, 12, 31)),
        Typed(text="2026-03-12", value=date(2026, 3, 12)),
        Typed(text="12.3.2026, it was late", value=date(2026, 3, 12), more=True),
    ),
    "text": WORDS,
    "why": WORDS,
}
NEARLY: Mapping[str, tuple[str, ...]] = {
    "csat": ("Schulnote 1", "sehr gut (1)"),
    "number": ("2 hours", "2h", "300"),
}
"""What has a number in it that is no answer for sure."""

PRESSES: Mapping[str, tuple[tuple[str, Value], ...]] = {
    "csat": tuple((str(n), n) for n in range(1, 6)),
    "nps": tuple((str(n), n) for n in range(11)),
    "ces": tuple((str(n), n) for n in range(1, 8)),
    "stars": tuple((str(n), n) for n in range(1, 6)),
    "expectation": tuple((word, word) for word in ("worse", "as", "better")),
    "yesno": (("yes", "yes"), ("no", "no")),
    "contact": (("yes", "yes"), ("no", "no")),
    "consent": (("yes", "yes"), ("no", "no")),
    "choice": (("0", "Delivery"), ("1", "Price")),
    "open choice": (("0", "Delivery"), ("1", "Price")),
}
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "choice": ("Delivery", "Price"),
    "open choice": ("Delivery", "Price", "Something else ..."),
    "choices": ("Chat", "Phone", "Mail"),
    "open choices": ("Chat", "Phone", "Mail", "Something else ..."),
}
UNITS = {"number": " in minutes"}
RANGES = {"choices": " 1-2", "open choices": " 1-2", "number": " 0-100"}
AMOUNTS = (1, 2)
SCALES = ("csat", "nps", "ces", "stars")
PERMITTING = ("contact", "consent")
WORDED = ("text", "why")
KINDS = tuple(RIGHT)

Holds = Callable[[Mapping[str, Value]], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of a drawn survey.

    Attributes:
        form: its kind; "open" ones let people type their own.
        condition: as it stands in the text; empty is always.
        holds: the same, of the values by name.
    """

    form: str
    name: str
    condition: str
    holds: Holds

    @property
    def kind(self) -> str:
        """Return the word of the survey text."""
        return self.form.removeprefix("open ")

    @property
    def options(self) -> tuple[str, ...]:
        """Return what answers hold of its options."""
        return tuple(one.removesuffix(" ...") for one in OPTIONS.get(self.form, ()))

    @property
    def text(self) -> str:
        """Return its lines."""
        condition = f" ({self.condition})" if self.condition else ""
        head = f"{self.kind}{RANGES.get(self.form, '')} {self.name}{condition}: "
        about = f"About {self.name}{UNITS.get(self.form, '')}"
        lines = [f"{head}{about} and {self.condition or 'all'}?"]
        return "\n".join(lines + [f"- {one}" for one in OPTIONS.get(self.form, ())])


def _always(_values: Mapping[str, Value]) -> bool:
    return True


def survey(chance: random.Random) -> tuple[Question, ...]:
    """Draw one to five questions; some depend on what was said before them."""
    drawn: list[Question] = []
    for number in range(chance.randint(1, 5)):
        form = chance.choice(KINDS)
        before = [one for one in drawn if one.form not in WORDED]
        if before and chance.random() < 0.5:
            drawn += _depending(chance, form, f"q{number}", chance.choice(before))
        else:
            drawn.append(
                Question(form=form, name=f"q{number}", condition="", holds=_always)
            )
    return tuple(drawn)


def _depending(
    chance: random.Random, form: str, name: str, on: Question
) -> list[Question]:
    condition, holds = _condition(chance, on)
    first = Question(form=form, name=name, condition=condition, holds=holds)
    if form != "why" or chance.random() < 0.3:
        return [first]

    def otherwise(values: Mapping[str, Value]) -> bool:
        return not holds(values)

    # Two of one name, of which one applies to each person.
    other = f"not ({condition})"
    return [first, Question(form=form, name=name, condition=other, holds=otherwise)]


def _condition(chance: random.Random, on: Question) -> tuple[str, Holds]:
    name = on.name
    if on.kind in SCALES:
        limit = 3 if on.kind in ("csat", "stars") else 5
        return f"{name} <= {limit}", lambda values: _number(values, name) <= limit
    if on.kind == "number":
        return f"{name} > 7", lambda values: 7 < _number(values, name) < 10**6
    if on.kind == "date":
        new_year = date(2026, 1, 1)

        def old(values: Mapping[str, Value]) -> bool:
            given = values.get(name)
            return isinstance(given, date) and given < new_year

        return f"{name} < 2026-01-01", old
    value = chance.choice([*on.options] or [c for c, _ in PRESSES[on.form]])

    def same(values: Mapping[str, Value]) -> bool:
        given = values.get(name)
        return value in given if isinstance(given, tuple) else given == value

    return f'{name} = "{value}"', same


def _number(values: Mapping[str, Value], name: str) -> float:
    given = values.get(name)
    return float(given) if isinstance(given, int | Decimal) else 10.0**9


def text_of(questions: tuple[Question, ...], rules: str) -> str:
    """Return the text of a survey."""
    lines = "\n".join(one.text for one in questions)
    return f"survey: kinds\ntouchpoint: support.chat\n{lines}\n{rules}"
