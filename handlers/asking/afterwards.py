"""Words that come after the end of a survey, while it has not expired."""

import re
import unicodedata
from dataclasses import replace

from handlers import attaching
from handlers.asking import ending, interrupting, telling
from handlers.asking.keeping import with_comment
from handlers.asking.remembering import comment_of, with_more
from handlers.desk import relaying
from handlers.desk.attending import look_after
from handlers.questionnaire.controls import read_control
from handlers.questionnaire.shapes import SCALES, WORDED
from handlers.saying import phrase
from handlers.talk import Talk
from handlers.words.folding import words_of
from handlers.words.thanks import is_thanks
from handlers.words.yesno import read_yes_no
from storage.records import Answer, Case, Decision, Phrase, Said

RULE = "rule-afterwards"

_DIGIT = re.compile(r"\d")


def hears(said: Said, talk: Talk) -> bool:
    """Tell whether words are still taken: after the last thanks, or after "stop".

    Who was asked for the last time is left alone, and so is a survey to which nothing
    can be added, unless somebody wants an answer or thanks.
    """
    session, person = talk.session, talk.person
    if said.at >= session.expires_at:
        return False
    if session.state != "declined" or person.opted_out_at is not None:
        return session.state == "completed"
    heard = is_thanks(said.text) or interrupting.is_for_the_staff(said.text, talk)
    return heard or _last_word(talk) is not None


def take(said: Said, talk: Talk) -> Decision:
    """Answer thanks, bring what wants an answer to the staff, and keep the rest.

    Words about its case go there and not here; see `hears` for the others.
    """
    sent = any(one.kind != "sticker" for one in said.carried)
    if not sent and is_thanks(said.text):
        return _tell(said, talk, "the person thanks, too", phrase("you-are-welcome"))
    if not sent and _adds_nothing(said.text, talk.session.language):
        return _tell(said, talk, "said nothing new after the end", _ended(said, talk))
    last = _last_word(talk)
    if talk.case is None and interrupting.is_for_the_staff(said.text, talk):
        return relaying.bring(said, talk, RULE, notice="passed-on")
    if last is None:
        return _tell(said, talk, "nothing to add it to", _ended(said, talk))
    return _keep(said, talk, last)


def _ended(said: Said, talk: Talk) -> Phrase:
    """Say that it is over, and for a value how it is changed."""
    changes = talk.session.state == "completed" and _DIGIT.search(said.text)
    return phrase("already-answered" if changes else f"session-{talk.session.state}")


def _adds_nothing(text: str, language: str) -> bool:
    """Tell whether a text is only a value, a yes or no, or a word that steers."""
    signs = any(unicodedata.category(letter) == "So" for letter in text)
    valued = all(word.isdecimal() for word in words_of(text)) and not signs
    if valued or read_control(text) is not None:
        return True
    read = read_yes_no(text, language)
    return read is not None and not read[1]


def _last_word(talk: Talk) -> Answer | None:
    """Return the answer to which more is added: in words, else a score, else any."""
    asked = (one for one in talk.survey.questions if talk.applies(one))
    given = [one for question in asked if (one := talk.answered(question)) is not None]
    for kinds in (WORDED, tuple(SCALES)):
        if fitting := [one for one in given if one.kind in kinds]:
            return fitting[-1]
    return given[-1] if given else None


def _keep(said: Said, talk: Talk, last: Answer) -> Decision:
    answer = _with_more(said, talk, last)
    added = attaching.with_answer(said, talk.session, answer.question)
    after = talk.with_answer(answer)
    after = replace(after, attachments=(*after.attachments, *added))
    session = replace(
        after.session, answered_at=said.at, revision=after.session.revision + 1
    )
    after = replace(after, session=with_comment(session, after.comments))
    looked = look_after(said, after, answer, last)
    cases = [record for record in looked.saved if isinstance(record, Case)]
    after = replace(after, case=cases[-1] if cases else after.case)
    kept = Decision(
        because=f"kept a remark at {answer.question} after the end",
        saved=(after.session, answer, *added),
    )
    promised = ending.promise(said, after)
    told = _tell(said, talk, "said so", phrase("kept-afterwards"), *promised)
    return kept.also(looked).also(told)


def _with_more(said: Said, talk: Talk, last: Answer) -> Answer:
    # A bare value that was typed is no comment to which more is said.
    words = comment_of(talk, last)
    alone = last.kind in WORDED and not last.words
    return replace(
        with_more(last, said, words, talk.session.language),
        # Words where words were asked are an answer, also if it was skipped before.
        skipped=last.skipped and last.kind not in WORDED,
        attached=last.attached or bool(said.carried),
        # An edit of what was added must not change the value that was given before.
        original=said.original if alone else last.original,
    )


def _tell(said: Said, talk: Talk, because: str, *parts: Phrase) -> Decision:
    return Decision(because=because, saved=(telling.message(said, talk, *parts),))
