"""Settings from the environment or `.env`, each checked at the start."""

import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from bot.voice.catalogue import languages
from storage.records import House
from storage.records.settings import ROOM, read_hours, read_room

SHORTEST_SECRET = 32
KEY_FILE = "askafter.key"


class SettingError(Exception):
    """A setting is wrong; the text names it and says what is expected, in a line."""


def _database(value: str) -> str:
    try:
        url = make_url(value)
        dialect = url.get_dialect()
        dialect.import_dbapi()
    except (ArgumentError, ImportError):
        raise ValueError("a database URL") from None
    if dialect.is_async:
        raise ValueError("a database URL")
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise ValueError("a database URL")
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise ValueError("a database URL")
    return value


def _address(value: str) -> str:
    if not value:
        return value
    parts = urlsplit(value)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ValueError("an address")
    if parts.query or parts.fragment:
        raise ValueError("an address")
    return value.rstrip("/")


def _bot_token(value: SecretStr) -> SecretStr:
    token = value.get_secret_value()
    if token and not re.fullmatch(r"[0-9]{3,20}:[A-Za-z0-9_-]{20,100}", token):
        raise ValueError("a bot token")
    return value


def _prefixed(prefix: str) -> AfterValidator:
    def check(value: SecretStr) -> SecretStr:
        token = value.get_secret_value()
        if token and not (token.startswith(prefix) and token.isascii()):
            raise ValueError("a token")
        return value

    return AfterValidator(check)


def _slash(value: str) -> str:
    return value.rstrip("/") + "/"


def _header_secret(value: SecretStr) -> SecretStr:
    secret = value.get_secret_value()
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{32,256}", secret):
        raise ValueError("a header secret")
    return value


def _secret(value: SecretStr) -> SecretStr:
    if 0 < len(value.get_secret_value()) < SHORTEST_SECRET:
        raise ValueError("a long secret")
    return value


def _owners(value: str) -> str:
    for owner in filter(None, (part.strip() for part in value.split(","))):
        channel, _, account = owner.partition(":")
        if not channel or not account:
            raise ValueError("owners")
    return value


def _staff_room(value: str) -> str:
    if not re.fullmatch(ROOM, value):
        raise ValueError("a room")
    return value


def _language(value: str) -> str:
    if value not in languages():
        raise ValueError("a language")
    return value


def _timezone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError, LookupError):
        raise ValueError("a time zone") from None
    return value


def _quiet_hours(value: str) -> str:
    read_hours(value)
    return value


EXPECTED: Mapping[str, str] = {
    "database_url": (
        "a database URL such as sqlite:///askafter.db or "
        "postgresql+psycopg://user:password@host/name"
    ),
    "host": "a host name or address to listen on, such as 127.0.0.1",
    "port": "a port from 1 to 65535, such as 8080",
    "public_url": "an address such as https://ask.example.org",
    "secret_key": f"at least {SHORTEST_SECRET} random characters",
    "api_token": f"at least {SHORTEST_SECRET} random characters",
    "owners": "accounts such as telegram:123456789, separated by commas",
    "staff_room": "web:desk, a group such as telegram:-1001234567890, or a channel "
    "such as slack:C0123456789",
    "telegram_bot_token": "what BotFather gave, such as 123456789:AAF…",
    "telegram_webhook_secret": "32 to 256 letters, digits, dashes and underscores",
    "telegram_api_url": "an address such as https://api.telegram.org",
    "slack_bot_token": "the Bot User OAuth Token, which begins with xoxb-",
    "slack_signing_secret": "the Signing Secret of the app, under Basic Information",
    "slack_app_token": "an App-Level Token, which begins with xapp-",
    "slack_api_url": "an address such as https://slack.com/api/",
    "telegram_rate": "messages per second, from 1 to 1000",
    "senders": "a whole number from 1 to 256",
    "default_language": f"one of {', '.join(languages())}",
    "timezone": "an IANA time zone such as Europe/Ljubljana",
    "quiet_hours": "a span of the day such as 20:00-09:00, or off",
    "log_level": "one of DEBUG, INFO, WARNING, ERROR",
    "log_format": "console or json",
    "demo": "auto or off",
}
"""What each setting expects, in words that complete "must be …"."""


class Settings(BaseSettings):
    """The installation's settings; field names are the environment's in lower case."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_ignore_empty=True,
        extra="forbid",
        hide_input_in_errors=True,
    )

    database_url: Annotated[str, AfterValidator(_database)] = "sqlite:///askafter.db"
    host: Annotated[str, Field(min_length=1)] = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    public_url: Annotated[str, AfterValidator(_address)] = ""
    secret_key: Annotated[SecretStr, AfterValidator(_secret)] = SecretStr("")
    api_token: Annotated[SecretStr, AfterValidator(_secret)] = SecretStr("")
    owners: Annotated[str, NoDecode, AfterValidator(_owners)] = ""
    staff_room: Annotated[str, AfterValidator(_staff_room)] = "web:desk"
    telegram_bot_token: Annotated[SecretStr, AfterValidator(_bot_token)] = SecretStr("")
    telegram_webhook_secret: Annotated[SecretStr, AfterValidator(_header_secret)] = (
        SecretStr("")
    )
    telegram_api_url: Annotated[str, AfterValidator(_address)] = (
        "https://api.telegram.org"
    )
    slack_bot_token: Annotated[SecretStr, _prefixed("xoxb-")] = SecretStr("")
    slack_signing_secret: Annotated[SecretStr, Field(max_length=200)] = SecretStr("")
    slack_app_token: Annotated[SecretStr, _prefixed("xapp-")] = SecretStr("")
    slack_api_url: Annotated[str, AfterValidator(_address), AfterValidator(_slash)] = (
        "https://slack.com/api/"
    )
    telegram_rate: Annotated[float, Field(ge=1, le=1000)] = 25
    senders: Annotated[int, Field(ge=1, le=256)] = 32
    demo: Literal["auto", "off"] = "auto"
    default_language: Annotated[str, AfterValidator(_language)] = "en"
    timezone: Annotated[str, AfterValidator(_timezone)] = "UTC"
    quiet_hours: Annotated[str, AfterValidator(_quiet_hours)] = "20:00-09:00"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @property
    def base_url(self) -> str:
        """Return the address at which browsers find this installation."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{self.port}"

    @property
    def shows_demo(self) -> bool:
        """Tell whether visitors may play a customer: while no platform is connected."""
        return self.demo == "auto" and not self.platforms

    @property
    def platforms(self) -> tuple[str, ...]:
        """Return the names of the platforms that are connected."""
        tokens = {"telegram": self.telegram_bot_token, "slack": self.slack_bot_token}
        return tuple(name for name, token in tokens.items() if token.get_secret_value())

    @property
    def is_sqlite(self) -> bool:
        """Tell whether one file is the database."""
        return make_url(self.database_url).get_backend_name() == "sqlite"


def read_settings() -> Settings:
    """Read the settings, and make the secret key if this is the first start.

    Raises:
        SettingError: one line for each setting that is wrong.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        raise SettingError("\n".join(_lines(error))) from None
    except UnicodeDecodeError:
        raise SettingError(".env must be UTF-8 text.") from None
    except OSError as error:
        raise SettingError(f".env cannot be read ({error.strerror}).") from None
    if settings.secret_key.get_secret_value():
        return settings
    if not settings.is_sqlite:
        raise SettingError(
            "SECRET_KEY must be set on PostgreSQL, so that all processes agree: "
            f"{EXPECTED['secret_key']}."
        )
    return settings.model_copy(update={"secret_key": _kept_key(settings)})


def house_of(settings: Settings) -> House:
    """Return what these settings decide about the installation."""
    owners = frozenset(o.strip() for o in settings.owners.split(",") if o.strip())
    return House(
        staff_room=read_room(settings.staff_room),
        language=settings.default_language,
        owners=owners,
        languages=languages(),
        timezone=settings.timezone,
        quiet_hours=read_hours(settings.quiet_hours),
        channels=("web", *settings.platforms),
    )


def _lines(error: ValidationError) -> list[str]:
    lines = []
    for problem in error.errors(include_input=False, include_url=False):
        name = str(problem["loc"][0]).lower()
        if name in EXPECTED:
            lines.append(f"{name.upper()} must be {EXPECTED[name]}.")
        else:
            known = ", ".join(field.upper() for field in EXPECTED)
            lines.append(f"{name.upper()} is no setting. There are: {known}.")
    return lines


def _kept_key(settings: Settings) -> SecretStr:
    folder = Path(make_url(settings.database_url).database or "").parent
    path = folder / KEY_FILE
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        key = _read_key(path)
    except OSError as error:
        raise SettingError(
            f"The secret key cannot be written to {path} ({error.strerror}). Make the "
            "folder, or set SECRET_KEY."
        ) from None
    else:
        key = secrets.token_urlsafe(32)
        with os.fdopen(descriptor, "w") as file:
            file.write(key + "\n")
    if len(key) < SHORTEST_SECRET:
        raise SettingError(f"{path} holds no key: {EXPECTED['secret_key']}.")
    return SecretStr(key)


def _read_key(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise SettingError(f"{path} cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        return ""
