"""Names and languages of people in the workspace, as far as Slack tells them."""

import asyncio
import time
from dataclasses import dataclass, replace
from math import inf

from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.refusals import FAILED
from handlers.saying import Spoken
from storage.records import Account

LOOK_UP = 2.0
"""Seconds that anybody waits for us because Slack is slow, at most."""

FRESH = 24 * 3600
"""Seconds for which an answer is believed: people change their name and language."""

MOST = 5000
"""People that are remembered; then all are asked for anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a person; empty and None are not told."""

    name: str = ""
    language: str | None = None


class Directory:
    """Asks Slack once for each person, and does without if it does not answer."""

    def __init__(self, client: AsyncWebClient) -> None:
        """Remember nobody yet."""
        self._client = client
        self._known: dict[str, tuple[float, Known]] = {}
        self._by_email: dict[str, str] = {}

    async def person(self, user: str) -> Known:
        """Return name and language of a person."""
        asked_at, known = self._known.get(user, (-inf, Known()))
        if not user or time.monotonic() < asked_at + FRESH:
            return known
        try:
            async with asyncio.timeout(LOOK_UP):
                answer = await self._client.users_info(user=user, include_locale=True)
        except FAILED:
            return known
        found = answer.get("user") or {}
        profile = found.get("profile") or {}
        shown = profile.get("display_name") or found.get("real_name") or ""
        known = Known(name=str(shown), language=found.get("locale"))
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[user] = (time.monotonic(), known)
        return known

    async def named(self, event: Spoken) -> Spoken:
        """Return the event with the name and language of who caused it."""
        return replace(event, who=await self.introduced(event.who))

    async def introduced(self, who: Account) -> Account:
        """Return the account with its name and language."""
        known = await self.person(who.id.partition("/")[2])
        name = known.name or who.name
        return replace(who, name=name, language_hint=known.language)

    async def by_email(self, email: str) -> str | None:
        """Return the user with that address; None if there is none, or no answer."""
        if email not in self._by_email:
            try:
                async with asyncio.timeout(LOOK_UP):
                    answer = await self._client.users_lookupByEmail(email=email)
            except FAILED:
                return None
            if len(self._by_email) >= MOST:
                self._by_email.clear()
            self._by_email[email] = str(answer["user"]["id"])
        return self._by_email[email]
