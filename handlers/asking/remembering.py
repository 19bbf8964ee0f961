"""Words stay said, whatever becomes of the value that they stood beside."""

from dataclasses import replace

from handlers import comments
from handlers.naming import answer_id
from handlers.questionnaire import reading
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import WORDED, Question
from handlers.sentiment import mood
from handlers.talk import Talk
from storage.records import Answer, Edited, Said


def still_said(talk: Talk, question: Question, found: Reading) -> str | None:
    """Return what was written at a question before and stays; None if nothing was.

    That is what was not understood at first, what stands beside a value that changes
    now, and what was said before a change took the question away. Words that are the
    answer themselves give way: where words are asked, and as an option of one's own.

    Args:
        talk: the talk as it was.
        question: one that is answered now.
        found: its new value.
    """
    before = talk.answered(question)
    if before is None or before.unsettled:
        return before.words if before else None
    gives_way = question.kind in WORDED or _is_replaced(question, before, found)
    return None if gives_way else comment_of(talk, before)


def comment_of(talk: Talk, answer: Answer) -> str | None:
    """Return what was said beside a value; None for a bare one."""
    return next((one.words for one in comments.among(talk.survey, (answer,))), None)


def newer(before: Answer) -> Answer:
    """Return the next version of an answer, which holds what it held so far."""
    version = before.version + 1
    name = answer_id(before.session_id, before.question, version)
    return replace(before, id=name, version=version, revision=1)


def with_more(
    before: Answer, said: Said | Edited, words: str | None, spoken: str
) -> Answer:
    """Return the next version, in which what came now follows what was said.

    Args:
        before: the version so far.
        said: what came.
        words: what was said before and stays.
        spoken: language of the talk.
    """
    words = joined(words, said.text)
    felt = mood.measure(words, spoken)
    return replace(
        newer(before),
        words=words or None,
        polarity=felt.polarity,
        language=felt.language,
        scorer=felt.scorer,
        original=said.original,
        given_at=said.at,
    )


def joined(before: str | None, more: str) -> str:
    """Return what was said, with more of it on a line of its own."""
    return "\n".join(filter(None, (before, more)))


def _is_replaced(question: Question, before: Answer, found: Reading) -> bool:
    """Tell whether an option of one's own goes, or comes with words of its own."""
    if not reading.takes_own_words(question):
        return False
    own = question.options[-1].wording.base
    was, stays = (own in (one.choice, *one.choices) for one in (before, found))
    return was != stays or (stays and bool(found.remark))
