"""Words stay said, whatever becomes of the value that they stood beside."""

from handlers.questionnaire import reading
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import WORDED, Question
from handlers.talk import Talk
from storage.records import Answer


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
    return next((one.words for one in talk.comments if one.id == answer.id), None)


def _is_replaced(question: Question, before: Answer, found: Reading) -> bool:
    """Tell whether an option of one's own goes, or comes with words of its own."""
    if not reading.takes_own_words(question):
        return False
    own = question.options[-1].wording.base
    was, stays = (own in (one.choice, *one.choices) for one in (before, found))
    return was != stays or (stays and bool(found.remark))
