"""What all ears share: clean words, and the command that words may be."""

import re
import unicodedata
from dataclasses import replace
from datetime import datetime

from bot.tokens import PREFIXES, Seal
from bot.voice import labels
from bot.voice.inert import inert
from handlers.questionnaire.controls import read_control
from handlers.words.leaving import leaves
from storage.records import (
    Account,
    Address,
    Carried,
    Commanded,
    Edited,
    Pressed,
    Said,
    Target,
)
from storage.records.surveys import is_survey_text

LONGEST = 4000
LONGEST_NAME = 120
LONGEST_BODY = 20_001
"""Characters; one more than a survey text may have: it is refused, not cut short."""

COMMAND = re.compile(r"/([A-Za-z][A-Za-z0-9_-]{0,39})(?:@\S+)?(?=\s|$)(.*)", re.DOTALL)
_PREFIX = "|".join(PREFIXES.values())
_TOKEN = "[A-Za-z0-9_-]"
# More letters than a code has are taken, too: people put marks around it.
CODE = re.compile(rf"(?<![A-Za-z0-9])({_PREFIX}){_TOKEN}{{43,}}")
ALONE = re.compile(
    rf"(?:start\s+)?[`*_(\"']*(?P<code>(?:{_PREFIX}){_TOKEN}{{43}})[`*_)\"'.]*"
)

CASE_WORD = re.compile(r"/([^\W\d_]{1,20})(?:@\S+)?(?=\s|$)(.*)", re.DOTALL)
"""What may do something with a case: a reply below its card, and no command."""

ANSWER = re.compile(r"/(skip|cancel)(?:@\S+)?", re.IGNORECASE)
"""Commands that are answers: they do what the words do."""


MEDIA_TYPE = re.compile(r"[a-z]{1,20}/[a-z0-9][a-z0-9.+-]{0,80}")


def clean(text: str) -> str:
    """Take out what no database and no reader can do with: control characters.

    Line breaks and tabs stay; a lone surrogate becomes U+FFFD.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) == "Cs" else c
        for c in text
        if c in "\n\t" or unicodedata.category(c) != "Cc"
    )


def file_name(text: object) -> str:
    """Return a file's name without folders and disguises; empty if it has none.

    What is too long loses its middle, so that the ending stays.
    """
    if not isinstance(text, str):
        return ""
    name = re.split(r"[/\\]", inert(clean(text)))[-1]
    name = " ".join(name.split()).strip(". ")
    if len(name) <= LONGEST_NAME:
        return name
    return f"{name[: LONGEST_NAME - 21]}…{name[-20:]}"


def media_type(text: object) -> str:
    """Return a MIME type as it was claimed; empty if it is not written as one."""
    claimed = text.partition(";")[0].strip().lower() if isinstance(text, str) else ""
    return claimed if MEDIA_TYPE.fullmatch(claimed) else ""


def from_words(
    text: str,
    seal: Seal,
    *,
    key: str,
    at: datetime,
    where: Address,
    who: Account,
    reply_to: str | None = None,
    about: Target | None = None,
    private: bool = True,
    carried: tuple[Carried, ...] = (),
    dropped: bool = False,
    original: str | None = None,
    album: str | None = None,
) -> Said | Commanded:
    """Make the event of what somebody wrote.

    A code in it is resolved here and replaced by its prefix, so that the secret is
    neither kept nor shown. A code that is sent alone, or as "start CODE", means
    "/start CODE". Whoever wants not to be asked again means "/stop" where nobody else
    reads along, and "/skip" and "/cancel" are the words. Where others read along, the
    words of a card's buttons are words with or without a slash. `original` is the
    platform's id of the message.
    """
    words = clean(text).strip()
    if alone := ALONE.fullmatch(words):
        words = f"/start {alone['code']}"
    if private and (answer := ANSWER.fullmatch(words)):
        words = answer[1].lower()
    typed_as = words if private and leaves(words) else ""
    if typed_as:
        words = "/stop"
    about_case = None if private else _about_case(words)
    found = None if about_case else COMMAND.match(_first_line_inert(words))
    if found is None:
        words = about_case or words
        said = CODE.sub(r"\1", words)[: longest_of(words)]
        exact, begun = labels.meant(said) if private else (labels.of_case(said), ())
        return Said(
            key=key,
            at=at,
            where=where,
            who=who,
            text=said,
            reply_to=reply_to,
            about=about,
            private=private,
            carried=carried,
            dropped=dropped,
            original=None if original is None else _named(where, original),
            album=album,
            steers_back=private and read_control(said) in ("back", "change"),
            labels=exact,
            beginnings=begun,
        )
    first, _, body = found[2].partition("\n")
    order = Commanded(
        key=key,
        at=at,
        where=where,
        who=who,
        verb=found[1].lower(),
        words=tuple(first.split()),
        body=CODE.sub(r"\1", body).strip("\n")[:LONGEST_BODY],
        typed_as=typed_as,
        private=private,
    )
    return _without_secrets(order, seal)


def _about_case(words: str) -> str | None:
    """Return a slash and the words behind it if the first is of a card's buttons."""
    found = CASE_WORD.match(_first_line_inert(words))
    if found is None or not labels.of_case(found[1]):
        return None
    return f"/{found[1]}{found[2]}"


def longest_of(words: str) -> int:
    """Return how many characters are kept; a survey may be long without a command."""
    return LONGEST_BODY if is_survey_text(words) else LONGEST


def from_edit(
    text: str, *, key: str, at: datetime, where: Address, who: Account, original: str
) -> Edited | None:
    """Make the event of a message that says something else now.

    None if it holds no words any more, or a command: those count when they are sent.
    """
    words = clean(text).strip()
    if not words or COMMAND.match(_first_line_inert(words)):
        return None
    return Edited(
        key=key,
        at=at,
        where=where,
        who=who,
        text=CODE.sub(r"\1", words)[:LONGEST],
        original=_named(where, original),
    )


def _first_line_inert(words: str) -> str:
    # A command copied from a text that runs from right to left brings its marks along.
    line, newline, body = words.partition("\n")
    return inert(line).strip() + newline + body


def from_press(press: Pressed, seal: Seal) -> Pressed | Commanded:
    """Return the press, or the command that its button stands for."""
    if press.target.kind != "command":
        return press
    order = from_words(
        f"/{press.target.choice}",
        seal,
        key=press.key,
        at=press.at,
        where=press.where,
        who=press.who,
    )
    return replace(order, typed=False) if isinstance(order, Commanded) else press


def _named(where: Address, original: str) -> str:
    """Name a message for good: platforms number them anew in each room."""
    return f"{where}#{original}"


def _without_secrets(order: Commanded, seal: Seal) -> Commanded:
    words = [CODE.sub(r"\1", word)[:LONGEST] for word in order.words]
    ticket = None
    if order.verb == "start" and words:
        ticket = seal.ticket(order.words[0])
        # Also what is only like a code: a code with a slip is still nearly a secret.
        words[0] = _prefix(words[0]) or words[0]
    return replace(order, words=tuple(words), ticket=ticket)


def _prefix(word: str) -> str | None:
    return next((one for one in PREFIXES.values() if word.startswith(one)), None)
