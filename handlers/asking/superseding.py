"""What a changed answer does to the answers that came after it."""

from collections.abc import Iterator

from handlers.asking.remembering import comment_of
from handlers.naming import answer_id
from handlers.questionnaire.shapes import WORDED, Question
from handlers.talk import Talk
from storage.records import Answer, Incoming


def taken_back(event: Incoming, before: Talk, after: Talk) -> tuple[Answer, ...]:
    """Return newer versions of answers whose questions no longer apply.

    They do not count any more; what was said beside a value, or instead of one, stays.

    Args:
        event: what changed an answer.
        before: the talk as it was.
        after: the talk with the changed answer.
    """
    step, answers = after.session.step, []
    for question in after.survey.questions[step + 1 :]:
        answer = after.answered(question)
        if answer is None or answer.unsettled or after.applies(question):
            continue
        if question is _asked(before, question):
            answers.append(_taken_back(event, answer, comment_of(after, answer)))
            after = after.with_answer(answers[-1])
    return tuple(answers)


def _asked(before: Talk, question: Question) -> Question | None:
    """Return which of the questions with this name was the one that was asked."""
    return next(_same_name(before, question), None)


def _same_name(talk: Talk, question: Question) -> Iterator[Question]:
    for other in talk.survey.questions:
        if other.name == question.name and talk.applies(other):
            yield other


def _taken_back(event: Incoming, answer: Answer, words: str | None) -> Answer:
    version = answer.version + 1
    return Answer(
        id=answer_id(answer.session_id, answer.question, version),
        session_id=answer.session_id,
        question=answer.question,
        kind=answer.kind,
        version=version,
        words=words,
        polarity=answer.polarity if words else None,
        language=answer.language if words else None,
        scorer=answer.scorer if words else None,
        skipped=True,
        unsettled=True,
        # A photo where a value was asked would count as a first try at the next one.
        attached=answer.attached and answer.kind in WORDED,
        given_at=event.at,
    )
