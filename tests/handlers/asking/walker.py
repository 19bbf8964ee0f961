"""A session in memory: events in, decisions applied, and nothing else around it."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

from handlers.routing import decide, talk_of
from handlers.talk import Talk
from storage.records import (
    Account,
    Answer,
    Case,
    CaseEntry,
    Decision,
    Edited,
    Incoming,
    Message,
    Person,
    Pressed,
    Said,
    Session,
    Situation,
    Target,
    Timer,
    TimerRang,
)
from tests.builders import ANA, HOUSE, NOW, ROOM, a_person, a_session, a_survey

MINUTE = timedelta(minutes=1)


class Walker:
    """Ana and one session of hers; a minute passes with each event.

    Attributes:
        said: messages in the order in which they were decided on.
    """

    def __init__(self, text: str) -> None:
        """Begin with the first question put."""
        self.at = NOW
        self.survey = a_survey(text=text)
        self.session: Session = a_session()
        self.person: Person = a_person()
        self.answers: list[Answer] = []
        self.case: Case | None = None
        self.entries: list[CaseEntry] = []
        self.timers: dict[object, Timer] = {}
        self.said: list[Message] = []
        self._numbers = count(1)

    @property
    def talk(self) -> Talk:
        """Return the session as a verb sees it."""
        found = talk_of(self._situation())
        assert found is not None
        return found

    def says(self, text: str, original: str = "") -> Decision:
        """Type something."""
        named = original or f"{ROOM}#{next(self._numbers)}"
        return self._hear(
            Said(
                key=self._key(),
                at=self.at,
                where=ROOM,
                who=ANA,
                text=text,
                original=named,
            )
        )

    def edits(self, original: str, text: str) -> Decision:
        """Change what was typed."""
        return self._hear(
            Edited(
                key=self._key(),
                at=self.at,
                where=ROOM,
                who=ANA,
                text=text,
                original=original,
            )
        )

    def presses(self, choice: str, who: Account = ANA) -> Decision:
        """Press a button that the session has, or had, or never had."""
        target = Target(kind="session", id=self.session.id, choice=choice)
        press = Pressed(
            key=self._key(), at=self.at, where=ROOM, who=who, target=target, on="1"
        )
        return self._hear(press)

    def waits(self, span: timedelta) -> None:
        """Let time pass; what comes due rings."""
        until = self.at + span
        while due := sorted(
            (one for one in self.timers.values() if one.due_at <= until),
            key=lambda one: one.due_at,
        ):
            timer = due[0]
            self.at = max(self.at, timer.due_at)
            del self.timers[timer.id]
            ring = TimerRang(key=self._key(), at=self.at, timer=timer.id)
            self._hear(ring, timer=timer)
        self.at = until

    def newest(self) -> list[Answer]:
        """Return the newest version of each answer."""
        return list({one.question: one for one in self.answers}.values())

    def _key(self) -> str:
        return f"event {next(self._numbers)}"

    def _situation(self, **more: object) -> Situation:
        situation = Situation(
            house=HOUSE,
            person=self.person,
            speaker=self.person,
            session=self.session,
            survey=self.survey,
            answers=tuple(self.newest()),
            case=self.case,
            story=tuple(self.entries),
        )
        return replace(situation, **more)  # type: ignore[arg-type] # given by callers

    def _hear(self, event: Incoming, **more: object) -> Decision:
        if isinstance(event, Said | Pressed) and self.said:
            more["last_said"] = self.said[-1]
        if isinstance(event, Edited):
            known = [one for one in self.answers if one.original == event.original]
            more["edited"] = known[-1] if known else None
        decision = decide(event, self._situation(**more))
        assert decide(event, self._situation(**more)) == decision
        for id in decision.cancelled:
            self.timers.pop(id, None)
        for record in decision.saved:
            self._save(record)
        self.at += MINUTE
        return decision

    def _save(self, record: object) -> None:
        match record:
            case Session():
                assert record.revision == self.session.revision + 1
                self.session = record
            case Answer():
                before = [a for a in self.answers if a.question == record.question]
                assert record.version == len(before) + 1
                assert record.id not in {one.id for one in self.answers}
                self.answers.append(record)
            case Case():
                self.case = record
            case CaseEntry():
                self.entries.append(record)
            case Timer():
                assert record.id not in self.timers
                self.timers[record.id] = record
            case Message():
                self.said.append(record)
            case Person():
                self.person = record
            case _:
                raise AssertionError(f"nobody expected {record}")
