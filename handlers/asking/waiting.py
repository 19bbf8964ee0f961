"""A survey that waits is answered in words, although its question stands further up."""

from handlers.asking.willing import wants_on
from handlers.desk.receipts import PASSED_ON, was_just_given
from handlers.questionnaire import reading
from handlers.questionnaire.controls import read_control
from handlers.questionnaire.nothing import rather_not
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.selection import only_names
from handlers.questionnaire.shapes import FIXED, PERMITTING, YES_NO, Question
from handlers.talk import Talk
from handlers.words.folding import phrases, words_of
from handlers.words.thanks import is_thanks
from storage.records import Message, Said

_PLAIN = phrases(
    "yes, no, da, ne, jah, ei, ja, nein, oui, non, sí, no, sì, sim, não, tak, nie",
    "так, ні, да, нет, نعم, لا",
)
"""Yes and no themselves: "ok" and "please" may answer the receipt as well."""


def is_answered(said: Said, talk: Talk) -> bool:
    """Tell whether words can only be meant for the question that waits.

    No colleague's message may stand last: then they have the word. A receipt of ours
    asks for nothing, so a bare answer below it is for the question above; whatever says
    more is for the colleague who was just written to.
    """
    question = talk.question
    if question is None or said.carried or said.at >= talk.session.expires_at:
        return False
    if read_control(said.text) in ("skip", "back", "change"):
        return True
    language = talk.session.language
    today = talk.day_of(said.at)
    found = reading.read_typed(question, said.text, today=today, language=language)
    return found is not None and _is_bare(said.text, question, found)


def is_meant(said: Said, talk: Talk) -> bool:
    """Tell whether words say outright that they are for the survey: "go on", "stop".

    They do so whoever has spoken last.
    """
    if said.carried or said.at >= talk.session.expires_at:
        return False
    return read_control(said.text) == "stop" or wants_on(said.text)


def tells_a_value(said: Said, talk: Talk) -> bool:
    """Tell whether words are a bare answer, and no yes or no to anybody else."""
    question = talk.question
    if question is None or FIXED.get(question.kind) == YES_NO:
        return False
    return read_control(said.text) is None and is_answered(said, talk)


def notice(said: Said, talk: Talk, newest: Message | None) -> str | None:
    """Return what to say of other words while a survey waits; None if it was just said.

    Something is asked still, so it must be said where these words went.
    """
    if talk.session.state != "parked":
        return None
    return None if was_just_given(said, newest) else PASSED_ON


def _is_bare(text: str, question: Question, found: Reading) -> bool:
    """Tell whether a text is the value that was read in it, and nothing else."""
    if FIXED.get(question.kind) == YES_NO:
        permits = question.kind in PERMITTING
        return " ".join(words_of(text)) in _PLAIN or (permits and rather_not(text))
    if question.kind == "choices":
        return only_names(question.options, text)
    return not found.remark or is_thanks(found.remark)
