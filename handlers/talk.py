"""One session with everything that belongs to it: what a verb of asking works on."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from handlers import comments
from handlers.questionnaire import conditions, placeholders
from handlers.questionnaire.conditions import Fact, Facts
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.shapes import Question, Questionnaire
from handlers.zones import day_of
from storage.records import (
    Answer,
    Attachment,
    Case,
    CaseEntry,
    House,
    Person,
    Session,
    Survey,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A session, the survey it runs, the person, and what has been answered.

    Attributes:
        answers: newest version of each, in the order in which they were first given.
        case: of this session, if one was opened.
        attachments: what came with the answers and with the words about the case.
    """

    session: Session
    survey: Questionnaire
    person: Person
    house: House
    answers: tuple[Answer, ...] = ()
    case: Case | None = None
    story: tuple[CaseEntry, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def question(self) -> Question | None:
        """Return the question that is being asked; None past the last."""
        return self.at(self.session.step)

    def at(self, step: int) -> Question | None:
        """Return the question at a step; None if there is no such step."""
        questions = self.survey.questions
        return questions[step] if 0 <= step < len(questions) else None

    def answered(self, question: Question) -> Answer | None:
        """Return what was answered to this question, a skip included."""
        return next((a for a in self.answers if a.question == question.name), None)

    def answer_that_counts(self, question: Question) -> Answer | None:
        """Return the answer to this question, unless it was only skipped."""
        answer = self.answered(question)
        return None if answer is None or answer.skipped else answer

    def scored(self, question: Question) -> Answer | None:
        """Return the answer to this question if it is a score."""
        answer = self.answer_that_counts(question)
        return None if answer is None or answer.rating is None else answer

    @property
    def declines_contact(self) -> bool:
        """Tell whether the person said that nobody may write to them about it."""
        return self.declined_contact_at is not None

    @property
    def declined_contact_at(self) -> datetime | None:
        """Return when they said so last; None if they did not."""
        declined = (
            one.given_at
            for one in self.answers
            if one.kind == "contact" and one.choice == "no"
        )
        return max(declined, default=None)

    @property
    def comments(self) -> tuple[Answer, ...]:
        """Return the answers that said more than a bare value, in words or not."""
        return comments.among(self.survey, self.answers)

    def facts(self) -> Facts:
        """Return what conditions and placeholders may speak of, by name."""
        known: dict[str, Fact] = dict(self.session.attributes)
        known["name"] = self.person.name or None
        known["agent"] = self.session.agent_name or self.session.agent_id
        known["touchpoint"] = self.session.touchpoint
        for answer in self.answers:
            known[answer.question] = value_of(answer)
        return known

    def day_of(self, at: datetime) -> date:
        """Return the day that it was at that moment where the person is."""
        return day_of(at, self.person.timezone)

    def wording(self, text: str) -> str:
        """Fill the placeholders of one text."""
        return placeholders.fill(text, self.facts())

    def applies(self, question: Question) -> bool:
        """Tell whether the question is one for this person, as things are now."""
        return conditions.holds(question.condition, self.facts())

    def is_settled(self, question: Question) -> bool:
        """Tell whether the question need not be asked any more."""
        answer = self.answered(question)
        return answer is not None and not answer.unsettled

    def next_step(self) -> int:
        """Return the step of the first question that is still to be asked."""
        facts = self.facts()
        for step, question in enumerate(self.survey.questions):
            settled = self.is_settled(question)
            if not settled and conditions.holds(question.condition, facts):
                return step
        return len(self.survey.questions)

    def step_before(self) -> int | None:
        """Return the step of the answered question before; None if there is none."""
        for step in range(self.session.step - 1, -1, -1):
            question = self.survey.questions[step]
            if self.is_settled(question) and self.applies(question):
                return step
        return None

    def with_answer(self, answer: Answer) -> "Talk":
        """Return the talk as it is once this answer counts, in its old place."""
        newest = {one.question: one for one in (*self.answers, answer)}
        return replace(self, answers=tuple(newest.values()))


def value_of(answer: Answer) -> Fact:
    """Return what an answer is worth in conditions; None if it was skipped."""
    if answer.skipped:
        return None
    if answer.rating is not None:
        return answer.rating
    if answer.number is not None:
        return format(answer.number, "f")
    if answer.day is not None:
        return answer.day.isoformat()
    if answer.choices:
        return answer.choices
    return answer.choice if answer.choice is not None else answer.words


def open_talk(
    *,
    session: Session,
    survey: Survey,
    person: Person,
    house: House,
    answers: tuple[Answer, ...] = (),
    case: Case | None = None,
    story: tuple[CaseEntry, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Talk:
    """Parse the survey's text and bring together what belongs to the session."""
    return Talk(
        session=session,
        survey=parse(survey.text, language=house.language),
        person=person,
        house=house,
        answers=answers,
        case=case if case is not None and case.session_id == session.id else None,
        story=story,
        attachments=attachments,
    )
