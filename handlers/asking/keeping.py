"""Keep an answer, look whether somebody needs help, and ask on."""

from dataclasses import replace

from handlers import attaching, comments
from handlers.asking import ending, putting
from handlers.asking.remembering import still_said
from handlers.asking.showing import says_something
from handlers.asking.superseding import taken_back
from handlers.desk.attending import look_after
from handlers.naming import answer_id
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import Question
from handlers.saying import phrase
from handlers.sentiment import mood
from handlers.talk import Talk
from storage.records import (
    Answer,
    Case,
    Decision,
    Edited,
    Part,
    Pressed,
    Said,
    Session,
)

Given = Said | Pressed | Edited
"""Ways in which an answer can be given."""


def accept(
    event: Given,
    talk: Talk,
    found: Reading,
    *,
    words: str | None = None,
    skipped: bool = False,
    in_place: bool = False,
) -> Decision:
    """Take what was read as the answer to the current question, and ask on.

    Args:
        event: the words or the press.
        talk: the session; its question must exist.
        found: the value.
        words: what was typed, if anything was.
        skipped: nothing usable was given.
        in_place: the next question may take this one's place.
    """
    question = talk.survey.questions[talk.session.step]
    answer = answer_of(event, talk, question, found, words=words, skipped=skipped)
    kept, after = keep(event, talk, answer)
    return kept.also(go_on(event, talk, after, answer, in_place=in_place))


def go_on(
    event: Given,
    talk: Talk,
    after: Talk,
    answer: Answer,
    *,
    in_place: bool = False,
) -> Decision:
    """Close the question that was answered and ask the next one, or end with thanks.

    Args:
        event: the words or the press.
        talk: the talk as it was.
        after: the talk as it is now; its session is already raised.
        answer: what the closed question shows.
        in_place: the next question may take this one's place.
    """
    moved = replace(after, session=replace(after.session, step=after.next_step()))
    if in_place and putting.is_pressed(moved.question):
        return _ask(event, moved, answer, putting.closed_body(talk, answer))
    closed = Decision(because="closed", saved=putting.close(event, talk, answer))
    return closed.also(_ask(event, moved, answer, ()))


def keep(event: Given, talk: Talk, answer: Answer) -> tuple[Decision, Talk]:
    """Keep an answer and look whether somebody must help; the talk as it is then."""
    added = attaching.with_answer(event, talk.session, answer.question)
    named = (one for one in talk.answers if one.question == answer.question)
    before, after = next(named, None), talk.with_answer(answer)
    after = replace(after, attachments=(*after.attachments, *added))
    others = taken_back(event, talk, after)
    for other in others:
        after = after.with_answer(other)
    after = replace(after, session=_raised(event, after, answer))
    looked = look_after(event, after, answer, before)
    cases = [record for record in looked.saved if isinstance(record, Case)]
    after = replace(after, case=cases[-1] if cases else after.case)
    because = _because(answer, others)
    return Decision(because=because, saved=(answer, *added, *others)).also(
        looked
    ), after


def answer_of(
    event: Given,
    talk: Talk,
    question: Question,
    found: Reading,
    *,
    words: str | None,
    skipped: bool = False,
    unsettled: bool = False,
) -> Answer:
    """Make the newest version of the answer to a question."""
    before = talk.answered(question)
    remark = words if skipped and words else found.remark
    # An edit stands in the place of what was said before.
    said = None if isinstance(event, Edited) else still_said(talk, question, found)
    if said:
        # A bare value adds no words.
        more = words if remark and words else ""
        words = remark = "\n".join(dict.fromkeys(filter(None, (said, more))))
    felt = mood.measure(remark, talk.session.language)
    version = 1 if before is None else before.version + 1
    attached = isinstance(event, Said) and bool(event.carried)
    return Answer(
        id=answer_id(talk.session.id, question.name, version),
        session_id=talk.session.id,
        question=question.name,
        kind=question.kind,
        version=version,
        rating=found.rating,
        choice=found.choice,
        choices=found.choices,
        number=found.number,
        day=found.day,
        words=words,
        polarity=felt.polarity,
        language=felt.language,
        scorer=felt.scorer,
        skipped=skipped,
        unsettled=unsettled,
        attached=attached or (before is not None and before.attached),
        original=None if isinstance(event, Pressed) else event.original,
        given_at=event.at,
    )


def _raised(event: Given, after: Talk, answer: Answer) -> Session:
    told = says_something(answer)
    scored = next(filter(None, map(after.scored, after.survey.questions)), None)
    session = replace(
        after.session,
        state="started",
        # Who leaves a question has not answered it.
        answered_at=event.at if told else after.session.answered_at,
        asked_again=False,
        picked=(),
        score=scored.rating if scored else None,
        score_kind=scored.kind if scored else None,
        revision=after.session.revision + 1,
    )
    return with_comment(session, after.comments)


def with_comment(session: Session, found: tuple[Answer, ...]) -> Session:
    """Return the session with what was said in all, and the mood of its worst part."""
    words = "\n".join(one.words for one in found if one.words)
    worst = comments.worst(found)
    return replace(
        session,
        # Without words it is still a comment: somebody said something.
        comment=words if found else None,
        polarity=worst.polarity if worst else None,
        scorer=worst.scorer if worst else None,
        comment_language=worst.language if worst else None,
    )


def _ask(
    event: Given, moved: Talk, answer: Answer, above: tuple[Part, ...]
) -> Decision:
    if moved.question is None:
        return ending.finish(event, moved)
    before = moved.session.prompt if above else None
    if answer.skipped and says_something(answer) and not above:
        above = (*above, phrase("kept-as-comment"))
    prompt = putting.put(event, moved, *above, word="question", replaces=before)
    session = replace(moved.session, prompt=prompt.id)
    step, count = moved.session.step, len(moved.survey.questions)
    return Decision(
        because=f"asked question {step + 1} of {count}", saved=(session, prompt)
    )


def _because(answer: Answer, others: tuple[Answer, ...]) -> str:
    if answer.skipped:
        what = "kept a remark at" if says_something(answer) else "skipped"
        return f"{what} {answer.question}"
    how = "changed" if answer.version > 1 else "answered"
    what = f"{how} {answer.question}"
    if answer.rating is not None:
        what = f"{what} with {answer.rating}"
    if others:
        names = ", ".join(one.question for one in others)
        what = f"{what}, so {names} no longer counts"
    return what
