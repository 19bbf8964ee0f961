"""Settings: a wrong one is named in a line, and no secret is ever shown."""

import stat
from pathlib import Path

import pytest

from bot.settings import KEY_FILE, SettingError, house_of, read_settings

SECRET = "short-but-secret"
ALL = (
    "DATABASE_URL HOST PORT PUBLIC_URL SECRET_KEY API_TOKEN OWNERS STAFF_ROOM SENDERS "
    "DEFAULT_LANGUAGE TIMEZONE DEMO LOG_LEVEL LOG_FORMAT"
)


@pytest.fixture(autouse=True)
def an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start in a folder without `.env`, and with none of the settings set."""
    monkeypatch.chdir(tmp_path)
    for name in ALL.split():
        monkeypatch.delenv(name, raising=False)


def test_without_any_setting_it_runs_on_sqlite_here() -> None:
    settings = read_settings()
    assert settings.is_sqlite
    assert settings.base_url == "http://127.0.0.1:8080"
    house = house_of(settings)
    assert (str(house.staff_room), house.language, house.owners) == (
        "web:desk",
        "en",
        frozenset(),
    )


def test_a_demonstration_ends_when_a_platform_is_connected_or_it_is_told_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert read_settings().shows_demo
    monkeypatch.setenv("DEMO", "off")
    assert not read_settings().shows_demo
    monkeypatch.delenv("DEMO")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1")
    assert not read_settings().shows_demo


def test_the_secret_key_is_made_once_and_only_its_owner_may_read_it() -> None:
    first = read_settings().secret_key.get_secret_value()
    assert len(first) >= 32
    assert read_settings().secret_key.get_secret_value() == first
    assert stat.S_IMODE(Path(KEY_FILE).stat().st_mode) == 0o600


def test_a_broken_key_file_is_named() -> None:
    Path(KEY_FILE).write_text("too short\n")
    with pytest.raises(SettingError, match=KEY_FILE):
        read_settings()


def test_a_folder_in_the_place_of_the_key_is_named() -> None:
    Path(KEY_FILE).mkdir()
    with pytest.raises(SettingError, match=rf"{KEY_FILE} cannot be read"):
        read_settings()


def test_a_file_of_settings_in_another_encoding_is_named() -> None:
    Path(".env").write_bytes(b"OWNERS=\xe8\n")
    with pytest.raises(SettingError, match=r"\.env must be UTF-8 text\."):
        read_settings()


def test_an_address_of_version_6_stands_in_brackets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOST", "::1")
    assert read_settings().base_url == "http://[::1]:8080"


def test_a_missing_folder_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///nowhere/askafter.db")
    with pytest.raises(SettingError, match="Make the folder"):
        read_settings()


def test_several_processes_must_be_given_their_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://a@b/c")
    with pytest.raises(SettingError, match="SECRET_KEY must be set on PostgreSQL"):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("DATABASE_URL", "mysql://a/b", "a database URL"),
        ("DATABASE_URL", "sqlite://", "a database URL"),
        ("DATABASE_URL", "not a url", "a database URL"),
        ("DATABASE_URL", "postgresql+nosuch://a@b/c", "a database URL"),
        ("DATABASE_URL", "sqlite+aiosqlite:///a.db", "a database URL"),
        ("PORT", "0", "a port from 1 to 65535"),
        ("PORT", "http", "a port from 1 to 65535"),
        ("PUBLIC_URL", "ask.example.org", "https://ask.example.org"),
        ("PUBLIC_URL", "https://", "https://ask.example.org"),
        ("PUBLIC_URL", "https://ask.example.org/?a=b", "https://ask.example.org"),
        ("SECRET_KEY", SECRET, "at least 32 random characters"),
        ("API_TOKEN", SECRET, "at least 32 random characters"),
        ("OWNERS", "ana", "telegram:123456789"),
        ("STAFF_ROOM", "the kitchen", "web:desk"),
        ("SENDERS", "0", "from 1 to 256"),
        ("DEFAULT_LANGUAGE", "tlh", "one of en"),
        ("TIMEZONE", "Mars/Base", "IANA"),
        ("LOG_LEVEL", "LOUD", "DEBUG, INFO"),
        ("LOG_FORMAT", "xml", "console or json"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_expected(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingError) as caught:
        read_settings()
    (line,) = str(caught.value).splitlines()
    assert line.startswith(f"{name} must be ")
    assert expected in line
    assert SECRET not in line


def test_an_unknown_name_in_the_file_stops_the_start() -> None:
    Path(".env").write_text("POTR=8080\n")
    with pytest.raises(SettingError, match=r"POTR is no setting\. There are: .*PORT"):
        read_settings()


def test_the_file_is_read_and_empty_means_unset() -> None:
    Path(".env").write_text(
        "PORT=9090\nPUBLIC_URL=https://ask.example.org/\nHOST=\n"
        "OWNERS=web:a, telegram:77\n"
    )
    settings = read_settings()
    assert (settings.port, settings.host) == (9090, "127.0.0.1")
    assert settings.base_url == "https://ask.example.org"
    assert house_of(settings).owners == {"web:a", "telegram:77"}
