"""What should be kept of a talk: the rules of a session, said once more and plainly.

Nothing here comes from the product: what words mean is known when they are drawn.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from tests.conversations.talks.drawing import (
    AMOUNTS,
    PRESSES,
    SCALES,
    WORDED,
    Question,
    Typed,
    Value,
)

OPEN = ("invited", "started", "parked")
REST = timedelta(hours=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One version of an answer."""

    value: Value = None
    words: str | None = None
    more: bool = False
    skipped: bool = False
    unsettled: bool = False
    attached: bool = False
    original: str | None = None


@dataclass(slots=True, kw_only=True)
class Model:
    """A session as it should be."""

    questions: tuple[Question, ...]
    expires_at: datetime
    state: str = "invited"
    step: int = 0
    asked_again: bool = False
    picked: set[int] = field(default_factory=set)
    interrupted: bool = False
    offered: bool = False
    finished: bool = False
    opted_out: bool = False
    answers: dict[str, list[Given]] = field(default_factory=dict)
    rest_until: datetime | None = None

    @property
    def question(self) -> Question:
        """Return the question that is open; only while one is."""
        return self.questions[self.step]

    @property
    def values(self) -> dict[str, Value]:
        """Return what conditions look at."""
        newest = {name: kept[-1] for name, kept in self.answers.items()}
        return {
            name: one.words if one.value is None else one.value
            for name, one in newest.items()
            if not one.skipped
        }

    @property
    def score(self) -> tuple[Value, str | None]:
        """Return the score of the first score question that has one."""
        for question in self.questions:
            given = self.newest(question)
            if question.kind in SCALES and given and not given.skipped:
                return given.value, question.kind
        return None, None

    @property
    def comment(self) -> str | None:
        """Return all that was said beyond bare values; empty for a photo alone."""
        newest = [kept[-1] for kept in self.answers.values()]
        said = [one.words or "" for one in newest if one.words and one.more]
        sent = any(one.attached for one in newest)
        return "\n".join(said) if said or sent else None

    @property
    def hears(self) -> bool:
        """Tell whether words are kept that come after the end."""
        if self.state != "declined":
            return self.state == "completed"
        asked = any(self.newest(q) and q.holds(self.values) for q in self.questions)
        return asked and not self.opted_out

    def newest(self, question: Question) -> Given | None:
        """Return what counts of the answers to a question."""
        kept = self.answers.get(question.name)
        return kept[-1] if kept else None

    def settled(self, question: Question) -> bool:
        """Tell whether it need not be asked any more."""
        given = self.newest(question)
        return given is not None and not given.unsettled

    def counts(self, question: Question) -> bool:
        """Tell whether it has an answer that is more than a skip."""
        given = self.newest(question)
        return given is not None and not given.skipped

    def next_step(self) -> int:
        """Return the first step that is still to be asked."""
        for step, question in enumerate(self.questions):
            if not self.settled(question) and question.holds(self.values):
                return step
        return len(self.questions)

    def says(self, found: Typed, original: str, *, attached: bool = False) -> None:
        """Answer the open question in words that fit it."""
        value, question = found.value, self.question
        if question.kind == "choices" and isinstance(value, tuple):
            marked = {question.options[n] for n in self.picked} | set(value)
            if len(marked) in AMOUNTS:
                value = tuple(o for o in question.options if o in marked)
        self._give(
            Given(
                value=value,
                words=found.words,
                more=found.more,
                attached=attached,
                original=original,
            )
        )

    def mumbles(self, words: str, original: str) -> None:
        """Answer the open question with what nobody can read."""
        counted = self.counts(self.question)
        if not self.asked_again:
            picked, before = self.picked, self.newest(self.question)
            if counted and before is not None:
                said = (before.words if before.more else None, words)
                kept = "\n".join(filter(None, said))
                self._keep(replace(before, words=kept, more=True, original=original))
            else:
                self._keep(
                    self._joined(
                        Given(
                            words=words,
                            more=True,
                            skipped=True,
                            unsettled=True,
                            original=original,
                        )
                    )
                )
            self.picked, self.asked_again = picked, True
            return
        before = self.newest(self.question)
        if counted and before is not None:
            value = before.value
            self._give(Given(value=value, words=words, more=True, original=original))
            return
        self._give(Given(words=words, more=True, skipped=True, original=original))

    def strays(self, at: datetime) -> None:
        """Write about something else."""
        if self.interrupted or self.opted_out:
            self.end("declined")
            return
        self.state, self.interrupted = "parked", True
        self.rest_until = at + min(REST, (self.expires_at - at) / 2)

    def skips(self, original: str | None = None) -> None:
        """Skip the open question, or leave its answer or what was added as it is."""
        given = self.newest(self.question)
        said = given is not None and bool(given.words or given.attached)
        commented = given is not None and not given.unsettled and said
        if self.counts(self.question) or commented:
            self._go_on()
            return
        self._give(Given(skipped=True, original=original))

    def steps_back(self) -> None:
        """Open the question before."""
        for step in range(self.step - 1, -1, -1):
            question = self.questions[step]
            if self.settled(question) and question.holds(self.values):
                self._open(step)
                return

    def changes(self, step: int) -> None:
        """Press "Change" below the question of a step."""
        if self.state in ("expired", "declined"):
            return
        if step == self.step and self.state != "completed":
            return
        question = self.questions[step]
        if self.settled(question) and question.holds(self.values):
            self._open(step)

    def end(self, state: str) -> None:
        """End; what was finished once stays so."""
        self.state = "completed" if self.finished else state

    def adds(self, words: str, original: str, *, attached: bool = False) -> None:
        """Say more when all is said: at the last words, else score, else anything."""
        asked = [q for q in self.questions if self.newest(q) and q.holds(self.values)]
        worded = [one for one in asked if one.kind in WORDED]
        scored = [one for one in asked if one.kind in SCALES]
        (*_, question) = worded or scored or asked
        before = self.newest(question)
        assert before is not None
        alone = question.kind in WORDED and not before.words
        said = (before.words if before.more else None, words)
        self.answers[question.name].append(
            replace(
                before,
                words="\n".join(filter(None, said)) or None,
                more=True,
                attached=before.attached or attached,
                skipped=before.skipped and question.kind not in WORDED,
                original=original if alone else before.original,
            )
        )

    def captions(self, question: Question, words: str, original: str) -> None:
        """Say more with a later part of an album, wherever the survey is by now."""
        before = self.newest(question)
        assert before is not None
        said = "\n".join(filter(None, (before.words, words)))
        self.answers[question.name].append(
            replace(before, words=said, more=True, original=original)
        )

    def opts_out(self) -> None:
        """Want to be asked nothing any more."""
        self.opted_out = True
        if self.state in OPEN:
            self.end("declined")

    def is_offered(self) -> None:
        """Be asked whether to go on, unless nothing waits or they said no to all."""
        if self.state == "parked" and not self.opted_out:
            self.offered = True

    def goes_on(self) -> None:
        """Say yes to going on."""
        if self.state == "parked":
            self.state = "started"

    def presses(self, step: int, choice: str) -> None:
        """Press a button of the question of a step, however old."""
        if choice == "never":
            self.opts_out()
        elif choice == "change":
            self.changes(step)
        elif self.state in OPEN and step == self.step:
            self._presses(choice)

    def passes(self, at: datetime) -> None:
        """Let the time come."""
        rest = self.rest_until
        if rest is not None and rest <= at and rest < self.expires_at:
            self.is_offered()
        if self.state in OPEN and at >= self.expires_at:
            self.end("expired")

    def edits(self, original: str, text: str, found: Typed | None) -> None:
        """Edit a message; None stands for words that nobody can read."""
        question = self.said_by(original)
        if question is None or self.state in ("expired", "declined"):
            return
        if found is None:
            newest = replace(self.answers[question.name][-1], words=text, more=True)
            self.answers[question.name].append(newest)
            return
        self._edit(self.questions.index(question), found, original)

    def said_by(self, original: str) -> Question | None:
        """Return the question whose answer is what a message says."""
        for question in self.questions:
            given = self.newest(question)
            if given and given.original == original and question.holds(self.values):
                return question
        return None

    def _edit(self, step: int, found: Typed, original: str) -> None:
        given = Given(
            value=found.value, words=found.words, more=found.more, original=original
        )
        if step == self.step and self.state in OPEN:
            self._keep(given)
            self._go_on()
            return
        state, now = self.state, self.step
        again, picked = self.asked_again, self.picked
        self.step = step
        self._keep(given)
        self.step, following = now, self.next_step()
        if self._stays(state, now, following):
            self.state, self.asked_again, self.picked = state, again, picked
            return
        self._go_on()

    def _stays(self, state: str, now: int, following: int) -> bool:
        if state not in OPEN:
            return following == len(self.questions)
        question = self.questions[now]
        changing = self.settled(question) and question.holds(self.values)
        return following == now or changing

    def _presses(self, choice: str) -> None:
        question = self.question
        if choice in ("skip", "keep"):
            self.skips()
        elif choice in ("stop", "enough"):
            self.end("declined")
        elif choice == "go":
            self.goes_on()
        elif choice == "back":
            self.steps_back()
        elif question.kind == "choices":
            self._marks(choice, question)
        elif question.kind == "date":
            self._give(Given(value=date.fromisoformat(choice[1:])))
        else:
            values = dict(PRESSES.get(question.form, ()))
            # The last option of an open choice only asks for words.
            if choice in values:
                self._give(Given(value=values[choice]))

    def _marks(self, choice: str, question: Question) -> None:
        if choice == "done":
            chosen = tuple(question.options[n] for n in sorted(self.picked))
            if len(chosen) in AMOUNTS:
                self._give(Given(value=chosen))
            return
        number = int(choice[1:])
        if number in self.picked:
            self.picked = self.picked - {number}
        elif len(self.picked) < AMOUNTS[-1]:
            self.picked = self.picked | {number}

    def _open(self, step: int) -> None:
        question = self.questions[step]
        given = self.newest(question)
        chosen = given.value if given and isinstance(given.value, tuple) else ()
        self.picked = {n for n, one in enumerate(question.options) if one in chosen}
        self.state, self.step, self.asked_again = "started", step, False

    def _give(self, given: Given) -> None:
        self._keep(self._joined(given))
        self._go_on()

    def _joined(self, given: Given) -> Given:
        """Return it with what was said before beside another value, or instead."""
        before = self.newest(self.question)
        if before is None or not before.words:
            return given
        if not before.unsettled and self._gives_way(before, given):
            return given
        says_more = given.more or self.question.kind in WORDED
        added = given.words if given.words and says_more else None
        said = dict.fromkeys(filter(None, (before.words, added)))
        return replace(given, words="\n".join(said), more=True)

    def _gives_way(self, before: Given, given: Given) -> bool:
        """Tell whether words were the answer itself, or nothing beside it."""
        question = self.question
        if question.kind in WORDED or not before.more:
            return True
        if not question.form.startswith("open"):
            return False
        values = (before.value, given.value)
        chosen = (one if isinstance(one, tuple) else (one,) for one in values)
        was, stays = (question.options[-1] in one for one in chosen)
        return was != stays or (stays and given.more)

    def _keep(self, given: Given) -> None:
        was = self.values
        kept = self.answers.setdefault(self.question.name, [])
        # What was sent stays, whatever is said in its place.
        attached = given.attached or any(one.attached for one in kept[-1:])
        kept.append(replace(given, attached=attached))
        for question in self.questions[self.step + 1 :]:
            gone = self.settled(question) and not question.holds(self.values)
            asked = (
                one
                for one in self.questions
                if one.name == question.name and one.holds(was)
            )
            if gone and next(asked, None) is question:
                before = self.answers[question.name][-1]
                taken_back = Given(
                    words=before.words if before.more else None,
                    more=before.more,
                    skipped=True,
                    unsettled=True,
                    attached=before.attached and question.kind in WORDED,
                )
                self.answers[question.name].append(taken_back)
        self.state, self.asked_again, self.picked = "started", False, set()

    def _go_on(self) -> None:
        self.state, self.asked_again, self.picked = "started", False, set()
        self.step = self.next_step()
        if self.step == len(self.questions):
            self.state, self.finished = "completed", True
