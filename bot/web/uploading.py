"""What customers add to their words in the web chat: bytes first, then the words."""

import asyncio
from datetime import timedelta
from typing import Annotated
from uuid import UUID, uuid5

from fastapi import APIRouter, Query
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from bot import ears
from bot.parts import Parts
from bot.web import sniffing, speaking
from bot.web.problems import Problem
from bot.web.speaking import Once, Words
from bot.web.visitors import Visitor, known_visitor
from handlers import attaching
from storage import uploads
from storage.engine import StorageFailure
from storage.errors import Conflict
from storage.records import AttachmentKind, Carried
from storage.records.house import OWN_CHANNEL
from storage.uploads import Upload

PATH = "/chat/files"
MOST_BYTES = attaching.most_bytes(OWN_CHANNEL)
DAY = timedelta(days=1)
MOST_A_DAY = 50
MOST_BYTES_A_DAY = 100 * attaching.MEGABYTE
AT_ONCE = 8
"""Files that one process takes in at the same time; the others wait."""

PATIENCE = 60.0
"""Seconds in which a file must be here."""

UPLOADS = UUID("d0a3c6c4-40a5-5b0b-9b43-0e6f6a4f2f57")
KINDS: dict[str, AttachmentKind] = {
    "image": "photo",
    "audio": "voice",
    "video": "video",
}


class ChatWords(Words):
    """Words in the chat may come with files that were sent before."""

    text: Annotated[str, Field(max_length=ears.LONGEST_BODY)] = ""
    files: Annotated[tuple[Once, ...], Field(max_length=attaching.MOST_AT_ONCE)] = ()


class Taking:
    """Takes files in, a few at a time."""

    def __init__(self, parts: Parts) -> None:
        """Nothing comes yet."""
        self._parts = parts
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def take(self, request: Request, who: Visitor, id: str, name: str) -> None:
        """Keep a file's bytes.

        Raises:
            Problem: nothing asks for a file here, or it is too large or one too many.
        """
        await self._check(who)
        async with self._slots:
            content = await _read(request)
            upload = Upload(
                id=_id(who, id),
                owner=who.account.key,
                name=ears.file_name(name),
                type=sniffing.media_type(content[: sniffing.ENOUGH]),
                size=len(content),
                at=self._parts.now(),
            )
            try:
                await self._parts.memory.write(uploads.keep, upload, content)
            except Conflict:
                # The same file twice at once: one of them is kept.
                return
            except StorageFailure:
                raise speaking.not_stored() from None

    async def _check(self, who: Visitor) -> None:
        memory, account = self._parts.memory, who.account.key
        if not await takes_files(self._parts, who):
            detail = "There is no open question here, so nobody would see this file."
            raise Problem(409, "nothing_open", detail)
        since = self._parts.now() - DAY
        count, size = await memory.read(uploads.sent_since, account, since)
        if count >= MOST_A_DAY or size >= MOST_BYTES_A_DAY:
            detail = "That is enough for one day. Please send the rest tomorrow."
            raise Problem(
                429, "too_many_files", detail, headers={"Retry-After": "3600"}
            )


async def takes_files(parts: Parts, who: Visitor) -> bool:
    """Tell whether a file that a visitor sends would belong to something."""
    now = parts.now()
    return await parts.memory.read(uploads.may_send, who.room, who.account.key, now)


async def say(parts: Parts, words: ChatWords, who: Visitor) -> Response:
    """Take words in with the files that belong to them."""
    if not words.text.strip() and not words.files:
        raise Problem(422, "empty", "There is nothing to send: write or add something.")
    ids = [_id(who, id) for id in words.files]
    found = await parts.memory.read(uploads.described, who.account.key, ids)
    if len(found) < len(ids):
        detail = "A file has not reached us. Please add it once more."
        raise Problem(422, "unknown_file", detail)
    carried = tuple(_carried(one) for one in found)
    return await speaking.say(parts, words, who.room, who.account, carried=carried)


def routes(parts: Parts) -> APIRouter:
    """Build the path that takes files in."""
    router = APIRouter(include_in_schema=False)
    taking = Taking(parts)

    @router.post(PATH)
    async def take_file(
        request: Request,
        id: Once,
        name: Annotated[str, Query(max_length=1000)] = "",
    ) -> Response:
        who = known_visitor(parts, request)
        await taking.take(request, who, id, name)
        return Response(status_code=201)

    return router


async def _read(request: Request) -> bytes:
    try:
        async with asyncio.timeout(PATIENCE):
            content = await request.body()
    except TimeoutError:
        raise Problem(408, "too_slow", "The file took too long. Try again.") from None
    if not content:
        raise Problem(422, "empty_file", "This file is empty.")
    return content


def _id(who: Visitor, id: str) -> str:
    # The page chooses its ids; nobody may meet another's file with one.
    return uuid5(UPLOADS, f"{who.account.key}\0{id}").hex


def _carried(one: Upload) -> Carried:
    return Carried(
        kind=KINDS.get(sniffing.shown_as(one.type), "file"),
        file=one.id,
        name=one.name,
        type=one.type,
        size=one.size,
    )
