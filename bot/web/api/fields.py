"""Single fields of what programs send, each with a plain word for its mistake."""

import re
from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, StringConstraints

MOST_ATTRIBUTES = 50
LONGEST_NAME = 100
LONGEST_VALUE = 500
EMAIL = re.compile(r"[^@\s<>,;\"]{1,64}@[^@\s<>,;\".]+(\.[^@\s<>,;\".]+)+")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,5}")
SLACK = re.compile(r"[TE][A-Z0-9]{0,30}/[UW][A-Z0-9]{0,30}")
MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII
)


def _absent(value: object) -> object:
    # Many helpdesks send "" for what they do not know.
    return None if isinstance(value, str) and not value.strip() else value


def moment(value: object) -> object:
    """Read an RFC 3339 time with its offset into aware UTC."""
    if value is None or isinstance(value, datetime):
        return value
    if isinstance(value, str) and MOMENT.fullmatch(value.upper()):
        try:
            return datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise ValueError(
        'must be a time with its offset, for example "2026-08-03T14:05:00+02:00" '
        'or "2026-08-03T12:05:00Z".'
    )


def _email(value: str) -> str:
    if not EMAIL.fullmatch(value):
        raise ValueError('must be one e-mail address, for example "ana@example.org".')
    return value.lower()


def _slack(value: str) -> str:
    if not SLACK.fullmatch(value):
        raise ValueError('must be TEAM/USER, for example "T024BE7LD/U023BECGF".')
    return value


def _telegram(value: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]{0,18}", value):
        raise ValueError('must be the user id as text, for example "123456789".')
    return value


def _language(value: str) -> str:
    if not LANGUAGE.fullmatch(value):
        raise ValueError('must be a BCP 47 language tag, for example "sl" or "en-GB".')
    return value.replace("_", "-")


def _timezone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError, LookupError):
        raise ValueError(
            'must be an IANA time zone, for example "Europe/Ljubljana".'
        ) from None
    return value


def _attributes(value: object) -> object:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ValueError('must be an object, for example {"plan": "gold"}.')
    if len(value) > MOST_ATTRIBUTES:
        raise ValueError(f"must have at most {MOST_ATTRIBUTES} names.")
    if not all(0 < len(name.strip()) <= LONGEST_NAME for name in value):
        raise ValueError(f"each name must have 1 to {LONGEST_NAME} characters.")
    told = {name: _as_text(item) for name, item in value.items() if item is not None}
    if any(len(item) > LONGEST_VALUE for item in told.values()):
        raise ValueError(f"each value must have at most {LONGEST_VALUE} characters.")
    return told


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    raise ValueError("each value must be text, a number, true or false.")


def read_agent(value: object) -> object:
    """Read the agent's name alone as an agent."""
    return {"name": value} if isinstance(value, str) and value.strip() else value


Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)
]
_Blank = BeforeValidator(_absent)
Maybe = Annotated[Text | None, _Blank]
Email = Annotated[Annotated[Text, AfterValidator(_email)] | None, _Blank]
Slack = Annotated[Annotated[Text, AfterValidator(_slack)] | None, _Blank]
Telegram = Annotated[Annotated[Text, AfterValidator(_telegram)] | None, _Blank]
Language = Annotated[Annotated[Text, AfterValidator(_language)] | None, _Blank]
Timezone = Annotated[Annotated[Text, AfterValidator(_timezone)] | None, _Blank]
Moment = Annotated[datetime | None, BeforeValidator(moment)]
Attributes = Annotated[dict[str, str], BeforeValidator(_attributes)]
SurveyName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
