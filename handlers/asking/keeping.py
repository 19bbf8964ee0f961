"""Keep an answer, look whether somebody needs help, and ask on."""

from dataclasses import replace

from handlers.asking import ending, putting
from handlers.desk.opening import look_after
from handlers.naming import derive
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import Question
from handlers.saying import phrase
from handlers.sentiment import mood
from handlers.talk import Talk
from storage.records import Answer, Case, Decision, Part, Pressed, Said, Session


def accept(
    event: Said | Pressed,
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
    step = after.next_step()
    moved = replace(after, session=replace(after.session, step=step))
    in_place = in_place and putting.is_pressed(moved.question)
    if not in_place:
        closed = Decision(because="closed", saved=putting.close(event, talk, answer))
        kept = kept.also(closed)
    lead = putting.closed_body(talk, answer) if in_place else ()
    return kept.also(_go_on(event, moved, answer, lead))


def keep(event: Said | Pressed, talk: Talk, answer: Answer) -> tuple[Decision, Talk]:
    """Keep an answer and look whether somebody must help; the talk as it is then."""
    after = replace(talk.with_answer(answer), session=_raised(event, talk, answer))
    looked = look_after(event, after)
    cases = [record for record in looked.saved if isinstance(record, Case)]
    after = replace(after, case=cases[-1] if cases else after.case)
    because = _because(talk.survey.questions[talk.session.step], answer)
    return Decision(because=because, saved=(answer,)).also(looked), after


def answer_of(
    event: Said | Pressed,
    talk: Talk,
    question: Question,
    found: Reading,
    *,
    words: str | None,
    skipped: bool,
) -> Answer:
    """Make the newest version of the answer to a question."""
    before = talk.answered(question)
    remark = words if skipped and words else found.remark
    if before is not None and before.words:
        # What was not understood at first stays said; a bare value adds no words.
        more = words if remark and words else ""
        words = remark = "\n".join(dict.fromkeys(filter(None, (before.words, more))))
    felt = mood.measure(remark, talk.session.language) if remark else mood.Mood()
    version = 1 if before is None else before.version + 1
    return Answer(
        id=derive(talk.session.id, f"answer:{question.name}:{version}"),
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
        given_at=event.at,
    )


def _raised(event: Said | Pressed, talk: Talk, answer: Answer) -> Session:
    session = replace(
        talk.session,
        state="started",
        answered_at=event.at,
        asked_again=False,
        picked=(),
        revision=talk.session.revision + 1,
    )
    if answer.rating is not None and session.score_kind is None:
        session = replace(session, score=answer.rating, score_kind=answer.kind)
    return _with_comment(session, talk.with_answer(answer).comments)


def _with_comment(session: Session, comments: tuple[Answer, ...]) -> Session:
    if not comments:
        return session
    measured = [one for one in comments if one.polarity is not None]
    worst = min(measured, key=lambda one: one.polarity or 0.0, default=comments[0])
    return replace(
        session,
        comment="\n".join(one.words or "" for one in comments),
        polarity=worst.polarity,
        scorer=worst.scorer,
        comment_language=worst.language,
    )


def _go_on(
    event: Said | Pressed, moved: Talk, answer: Answer, above: tuple[Part, ...]
) -> Decision:
    if moved.question is None:
        return ending.finish(event, moved)
    before = moved.session.prompt if above else None
    if answer.skipped and answer.words and not above:
        above = (*above, phrase("kept-as-comment"))
    prompt = putting.put(event, moved, *above, word="question", replaces=before)
    session = replace(moved.session, prompt=prompt.id)
    step, count = moved.session.step, len(moved.survey.questions)
    return Decision(
        because=f"asked question {step + 1} of {count}", saved=(session, prompt)
    )


def _because(question: Question, answer: Answer) -> str:
    if answer.skipped:
        what = "kept a remark at" if answer.words else "skipped"
        return f"{what} {question.name}"
    if answer.rating is not None:
        return f"answered {question.name} with {answer.rating}"
    return f"answered {question.name}"
