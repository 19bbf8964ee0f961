"""Take an answer: read it, keep it, look whether somebody needs help, ask on."""

from dataclasses import replace

from handlers.asking import ending, putting
from handlers.desk.opening import look_after
from handlers.naming import derive
from handlers.questionnaire import reading
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import SCALES, Question
from handlers.saying import phrase, say
from handlers.sentiment import mood
from handlers.talk import Talk
from storage.records import (
    Answer,
    Case,
    Decision,
    Message,
    Part,
    Pressed,
    Said,
    Session,
)

OPEN = ("invited", "started", "parked")


def take_press(press: Pressed, talk: Talk, newest: Message | None) -> Decision:
    """Take a press on a question's button, however old the button is.

    Args:
        press: the press.
        talk: the session that the button is about.
        newest: what was said in the room last.
    """
    step, _, choice = press.target.choice.partition(".")
    session = talk.session
    if choice == "never":
        return ending.never(press, talk)
    if session.state not in OPEN:
        return _tell(press, talk, f"session-{session.state}", "pressed after the end")
    if not step.isdecimal() or int(step) != session.step:
        return _take_old_press(press, talk, step, choice)
    if choice == "skip":
        return _accept(press, talk, Reading(), skipped=True)
    if choice == "stop":
        return ending.stop(press, talk)
    question = talk.survey.questions[session.step]
    if reading.asks_for_own_words(question, choice):
        return _tell(press, talk, "type-your-own", "wants to answer in own words")
    found = reading.read_pressed(question, choice)
    if found is None:
        return Decision(because="that button does not belong to the question")
    in_place = putting.may_edit(press, talk, newest)
    return _accept(press, talk, found, in_place=in_place)


def take_words(said: Said, talk: Talk) -> Decision:
    """Take typed words as the answer to the current question."""
    question = talk.question
    if question is None:
        return Decision(because="nothing is being asked")
    word = said.text.strip().casefold().rstrip(".!")
    if word in reading.SKIP:
        return _accept(said, talk, Reading(), skipped=True)
    if word in reading.STOP:
        return ending.stop(said, talk)
    found = reading.read_typed(question, said.text)
    if found is not None:
        return _accept(said, talk, found, words=said.text)
    if talk.session.asked_again:
        return _accept(said, talk, Reading(), words=said.text, skipped=True)
    return _ask_again(said, talk, question)


def _keep(event: Said | Pressed, talk: Talk, answer: Answer) -> tuple[Decision, Talk]:
    """Keep an answer and look whether somebody must help; the talk as it is then."""
    after = replace(talk.with_answer(answer), session=_raised(event, talk, answer))
    looked = look_after(event, after)
    cases = [record for record in looked.saved if isinstance(record, Case)]
    after = replace(after, case=cases[-1] if cases else after.case)
    because = _because(talk.survey.questions[talk.session.step], answer)
    return Decision(because=because, saved=(answer,)).also(looked), after


def _accept(
    event: Said | Pressed,
    talk: Talk,
    found: Reading,
    *,
    words: str | None = None,
    skipped: bool = False,
    in_place: bool = False,
) -> Decision:
    question = talk.survey.questions[talk.session.step]
    answer = _answer(event, talk, question, found, words=words, skipped=skipped)
    kept, after = _keep(event, talk, answer)
    step = after.next_step()
    moved = replace(after, session=replace(after.session, step=step))
    in_place = in_place and putting.is_pressed(moved.question)
    if not in_place:
        closed = Decision(because="closed", saved=putting.close(event, talk, answer))
        kept = kept.also(closed)
    lead = putting.closed_body(talk, answer) if in_place else ()
    return kept.also(_go_on(event, moved, answer, lead))


def _answer(
    event: Said | Pressed,
    talk: Talk,
    question: Question,
    found: Reading,
    *,
    words: str | None,
    skipped: bool,
) -> Answer:
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


def _ask_again(said: Said, talk: Talk, question: Question) -> Decision:
    closing = putting.close(said, talk, None)
    lead = phrase("please-again")
    if question.kind in SCALES:
        scale = SCALES[question.kind]
        lead = phrase("please-again-score", low=scale[0], high=scale[-1])
    # Kept before it is understood: whoever leaves now has said something all the same.
    answer = _answer(said, talk, question, Reading(), words=said.text, skipped=True)
    kept, after = _keep(said, talk, answer)
    prompt = putting.put(said, after, lead, word="question")
    session = replace(after.session, asked_again=True, prompt=prompt.id)
    asked = Decision(
        because=f"could not read the answer to {question.name}, asked once more",
        saved=(session, *closing, prompt),
    )
    return kept.also(asked)


def _take_old_press(press: Pressed, talk: Talk, step: str, choice: str) -> Decision:
    question = talk.at(int(step)) if step.isdecimal() and len(step) < 4 else None
    given = talk.answered(question) if question else None
    found = reading.read_pressed(question, choice) if question else None
    if given and found and (given.rating, given.choice) == (found.rating, found.choice):
        return Decision(because="the same button was pressed twice")
    return _tell(press, talk, "already-answered", "pressed a button of an old question")


def _tell(press: Pressed, talk: Talk, key: str, because: str) -> Decision:
    return Decision(because=because, saved=(_reply(press, talk, key),))


def _reply(press: Pressed, talk: Talk, key: str) -> Message:
    return say(
        press,
        "answer",
        phrase(key),
        to=press.where,
        language=talk.session.language,
        about=("session", talk.session.id),
    )


def _because(question: Question, answer: Answer) -> str:
    if answer.skipped:
        what = "kept a remark at" if answer.words else "skipped"
        return f"{what} {question.name}"
    if answer.rating is not None:
        return f"answered {question.name} with {answer.rating}"
    return f"answered {question.name}"
