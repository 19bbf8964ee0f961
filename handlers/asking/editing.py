"""A message that was edited changes the answer that it gave."""

from dataclasses import replace

from handlers.asking import changing, ending, putting, telling
from handlers.asking.keeping import accept, answer_of, keep
from handlers.asking.remembering import with_more
from handlers.asking.showing import chosen
from handlers.questionnaire import reading
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import WORDED, Question
from handlers.saying import phrase
from handlers.talk import Talk
from storage.records import Answer, Decision, Edited, Part, Record, Session


def change(event: Edited, talk: Talk, answer: Answer) -> Decision:
    """Take the new words as the answer, unless a newer one counts.

    Args:
        event: the edit.
        talk: the session.
        answer: the newest that this message has given.
    """
    step = _step_of(talk, answer)
    if step is None or talk.answered(talk.survey.questions[step]) != answer:
        return Decision(because="another answer counts by now")
    if (ended := changing.ended_as(event, talk.session)) is not None:
        return telling.tell(event, talk, f"session-{ended}", "edited after the end")
    question = talk.survey.questions[step]
    found = reading.read_typed(
        question,
        event.text,
        today=talk.day_of(answer.given_at),
        language=talk.session.language,
    )
    if found is None:
        return _keep_words(event, talk, step, answer)
    if step == talk.session.step and talk.session.under_way:
        return accept(event, talk, found, words=event.text)
    return _supersede(event, talk, step, found)


def _keep_words(event: Edited, talk: Talk, step: int, answer: Answer) -> Decision:
    """Keep new words in which no answer was found, beside the value that there is."""
    then = replace(talk, session=replace(talk.session, step=step))
    newest = with_more(answer, event, None, talk.session.language)
    kept, after = keep(event, then, newest)
    told = telling.message(event, talk, phrase("edit-unclear"))
    because = f"could not read the edited answer to {answer.question}"
    stays = _stays(talk.session, after)
    return kept.also(Decision(because=because, saved=(stays, told)))


def _stays(before: Session, after: Talk) -> Session:
    """Return the session as it was, with what has changed of the answers."""
    return replace(
        after.session,
        state=before.state,
        step=before.step,
        asked_again=before.asked_again,
        picked=before.picked,
    )


def _supersede(event: Edited, talk: Talk, step: int, found: Reading) -> Decision:
    question, before = talk.survey.questions[step], talk.session
    then = replace(talk, session=replace(before, step=step))
    answer = answer_of(event, then, question, found, words=event.text)
    kept, after = keep(event, then, answer)
    noted = (phrase("edit-noted"), *_shown(question, answer, talk))
    following = after.next_step()
    waits_at = before.step if before.under_way else len(talk.survey.questions)
    if following == waits_at or _is_being_changed(before, after):
        # The talk stays where it is: only what was said before has changed.
        session = _stays(before, after)
        told = telling.message(event, talk, *noted)
        return kept.also(Decision(because="noted", saved=(session, told)))
    moved = replace(after, session=replace(after.session, step=following))
    return kept.also(_ask_on(event, talk, moved, noted))


def _is_being_changed(before: Session, after: Talk) -> bool:
    """Tell whether the open question has an answer that the person is looking at."""
    question = after.at(before.step) if before.under_way else None
    return (
        question is not None and after.is_settled(question) and after.applies(question)
    )


def _ask_on(
    event: Edited, talk: Talk, moved: Talk, noted: tuple[Part, ...]
) -> Decision:
    """Ask what applies only now; the question that was open waits for its turn.

    Nothing may be left to ask, if the open question was all and applies no more.
    """
    closed: tuple[Record, ...] = putting.close(event, talk, None)
    if moved.question is None:
        told = Decision(
            because="noted", saved=(*closed, telling.message(event, talk, *noted))
        )
        return told.also(ending.finish(event, moved))
    prompt = putting.put(event, moved, *noted, word="question")
    session: Session = replace(moved.session, prompt=prompt.id)
    return Decision(
        because=f"asked question {moved.session.step + 1}, which applies now",
        saved=(session, *closed, prompt, *changing.end_again(event, talk.session)),
    )


def _step_of(talk: Talk, answer: Answer) -> int | None:
    """Return the step at which an answer was given; None if it no longer applies."""
    for step, question in enumerate(talk.survey.questions):
        same = (question.name, question.kind) == (answer.question, answer.kind)
        if same and talk.applies(question):
            return step
    return None


def _shown(question: Question, answer: Answer, talk: Talk) -> tuple[Part, ...]:
    if question.kind in WORDED:
        return ()
    return (chosen(question, answer, talk.session.language),)
