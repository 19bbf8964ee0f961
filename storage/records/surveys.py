"""Surveys as they are kept: a text per version."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

_BEGINS = re.compile(
    r"\s*(?:#[^\n]*\n\s*)*survey[^\S\n]*:[^\S\n]*\S+[^\S\n]*\n", re.IGNORECASE
)


def is_survey_text(words: str) -> bool:
    """Tell whether words begin as the text of a survey does: with its name's line."""
    return _BEGINS.match(words) is not None


SurveyState = Literal["draft", "active", "paused", "retired"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One version of a survey; its text never changes once it exists.

    Attributes:
        name: what admins call it; all versions share it.
        version: 1, 2, …, without gaps.
        text: normalised survey text, parsed when it is used.
        made_by: account key or API token name.
    """

    id: UUID
    name: str
    version: int
    state: SurveyState
    text: str
    made_by: str
    made_at: datetime
    revision: int = 1

    @property
    def is_live(self) -> bool:
        """Tell whether it asks, or only rests; of each name one version does."""
        return self.state in ("active", "paused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Which active survey asks at one touchpoint; at most one does.

    Attributes:
        id: derived from the touchpoint, so a second placement conflicts.
        survey: name of the survey; None when the place is free again.
    """

    id: UUID
    touchpoint: str
    survey: str | None
    revision: int = 1
