"""Parts of an album: a platform tells of each by itself, and in any order."""

from dataclasses import replace

from handlers import attaching
from handlers.asking.keeping import with_comment
from handlers.asking.remembering import joined, with_more
from handlers.desk import relaying
from handlers.desk.attending import look_after
from handlers.saying import say
from handlers.talk import Talk
from storage.records import Answer, Attachment, Case, CaseEntry, Decision, Record, Said
from storage.records.messages import ALERT


def to_album(said: Said, earlier: Attachment, talk: Talk) -> Decision:
    """Put one more part of an album to where its earlier parts are.

    Args:
        said: the part; words that come with it are the words of all.
        earlier: a part that was kept before.
        talk: the session to which that one belongs.
    """
    for answer in talk.answers:
        if answer.question == earlier.question:
            return _to_answer(said, answer, talk)
    for entry in talk.story:
        if entry.id == earlier.entry_id and talk.case is not None:
            return _to_entry(said, entry, talk.case, talk)
    return Decision(because="what the album belongs to is too long ago")


def _to_answer(said: Said, answer: Answer, talk: Talk) -> Decision:
    added = attaching.with_answer(said, talk.session, answer.question)
    after = replace(talk, attachments=(*talk.attachments, *added))
    newest = answer
    saved: tuple[Record, ...] = added
    if said.text:
        newest = with_more(answer, said, answer.words, talk.session.language)
        after = after.with_answer(newest)
        saved = (newest, *added)
    # Raised also without words: two parts at once must not both be the first.
    session = replace(after.session, revision=after.session.revision + 1)
    after = replace(after, session=with_comment(session, after.comments))
    kept = Decision(
        because=f"added to the answer to {answer.question}",
        saved=(after.session, *saved),
    )
    return kept.also(look_after(said, after, newest, answer))


def _to_entry(said: Said, entry: CaseEntry, case: Case, talk: Talk) -> Decision:
    added = attaching.with_entry(said, talk.session, talk.person, entry.id)
    before = (one for one in talk.attachments if one.entry_id == entry.id)
    text = joined(entry.text, said.text)
    line = say(
        said,
        "quoted",
        *relaying.quotation(talk, text, (*before, *added)),
        to=case.room,
        language=talk.house.language,
        about=("case", case.id),
        priority=ALERT,
        replaces=entry.message_id,
    )
    saved: tuple[Record, ...] = (
        replace(case, touched_at=said.at, revision=case.revision + 1),
        replace(entry, text=text, revision=entry.revision + 1),
        *added,
        line,
    )
    return Decision(because=f"added to the words on case {case.number}", saved=saved)
