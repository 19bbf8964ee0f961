"""The command line as an operator types it, in a folder of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import TEXT
from tests.harness import STARTED

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder in which the commands run."""
    return tmp_path


def askafter(
    folder: Path, *words: str, **settings: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **settings},
        capture_output=True,
        text=True,
        timeout=STARTED,
        check=False,
    )


def test_help_explains_every_command(folder: Path) -> None:
    said = askafter(folder, "--help")
    assert said.returncode == 0
    for command in (
        "run",
        "web",
        "work",
        "migrate",
        "doctor",
        "survey",
        "slack-manifest",
        "version",
    ):
        assert command in said.stdout


def test_wrong_usage_ends_with_2(folder: Path) -> None:
    for words in (("dance",), ("survey", "check"), ("survey", "check", "nowhere.txt")):
        said = askafter(folder, *words)
        assert said.returncode == 2, words
        assert said.stderr


def test_a_survey_file_is_checked(folder: Path) -> None:
    right = folder / "right.txt"
    right.write_text(TEXT)
    said = askafter(folder, "survey", "check", str(right))
    assert said.returncode == 0
    assert "support is right. It asks:" in said.stdout
    assert "why (only if csat <= 3): We are sorry." in said.stdout
    assert "At most 4 of them, about" in said.stdout
    wrong = folder / "wrong.txt"
    wrong.write_text(TEXT.replace("choice:", "chioce:"))
    said = askafter(folder, "survey", "check", str(wrong))
    assert said.returncode == 1
    assert "Line 10: “chioce” is not known here. Did you mean “choice”?" in said.stderr
    assert "This would be right:\nchoice:" in said.stderr
    worse = folder / "worse.txt"
    worse.write_text(TEXT.replace("choice:", "chioce:").replace("csat:", "csat 1-7:"))
    said = askafter(folder, "survey", "check", str(worse))
    assert said.stderr.count("Line ") == 2
    broken = folder / "latin.txt"
    broken.write_bytes(b"survey: \xe8\n")
    said = askafter(folder, "survey", "check", str(broken))
    assert (said.returncode, "is not UTF-8" in said.stderr) == (1, True)


def test_a_survey_goes_in_as_a_file_and_comes_out_equal(folder: Path) -> None:
    file = folder / "support.survey"
    file.write_text(TEXT, encoding="utf-8")
    told = askafter(folder, "import", str(file)).stderr
    assert "Run: askafter migrate" in told
    askafter(folder, "migrate")
    said = askafter(folder, "import", str(file))
    assert said.stdout == "support version 1 is saved as a draft.\n", said.stderr
    again = askafter(folder, "import", str(file))
    assert again.stdout == "support version 1 says exactly this already.\n"
    assert askafter(folder, "export", "support").stdout == TEXT
    copy = folder / "copy.survey"
    told = askafter(folder, "export", "support", "--file", str(copy)).stdout
    assert (told, copy.read_text()) == (f"{copy} holds support.\n", TEXT)
    file.write_text(TEXT.replace("csat:", "csta:"), encoding="utf-8")
    wrong = askafter(folder, "import", str(file))
    assert wrong.returncode == 1
    assert "Line 6:" in wrong.stderr
    for words in (("nobody",), ("support", "--version", "9")):
        missing = askafter(folder, "export", *words)
        assert missing.returncode == 1
        assert "There is no survey named" in missing.stderr


def test_several_processes_need_postgresql(folder: Path) -> None:
    for role in ("web", "work"):
        said = askafter(folder, role)
        assert said.returncode == 1
        assert "postgresql+psycopg://" in said.stderr


def test_a_wrong_setting_stops_every_command_with_one_line(folder: Path) -> None:
    for words in (("run",), ("doctor",), ("migrate",)):
        said = askafter(folder, *words, PORT="http")
        assert said.returncode == 1
        assert said.stderr.splitlines() == [
            "PORT must be a port from 1 to 65535, such as 8080."
        ]


def test_the_doctor_sends_to_migrate_and_is_content_afterwards(folder: Path) -> None:
    first = askafter(folder, "doctor")
    assert first.returncode == 0, first.stdout
    assert "The first “askafter run” or “askafter migrate” makes it." in first.stdout
    assert not (folder / "askafter.db").exists()
    assert "was brought up" in askafter(folder, "migrate").stdout
    assert "is as it should be" in askafter(folder, "migrate").stdout
    assert "Held back: 0 replies" in askafter(folder, "migrate", "--restored").stdout
    said = askafter(folder, "doctor")
    assert said.returncode == 0, said.stdout
    assert "rules hold" in said.stdout


@pytest.mark.parametrize("host", ["::1", "nowhere.invalid", "a..b"])
def test_the_doctor_looks_at_any_host(folder: Path, host: str) -> None:
    said = askafter(folder, "doctor", HOST=host)
    assert f"nothing answers at {host}:8080" in said.stdout


@pytest.mark.parametrize("role", ["run", "web", "work"])
def test_a_database_that_is_down_is_told_in_a_line(folder: Path, role: str) -> None:
    said = askafter(
        folder,
        role,
        DATABASE_URL="postgresql+psycopg://nobody@127.0.0.1:1/none",
        SECRET_KEY="a-secret-for-tests-that-is-long-enough",
    )
    assert said.returncode == 1
    (line,) = said.stderr.splitlines()
    assert "“askafter doctor” looks closer." in line


def test_the_manifest_can_be_pasted_as_it_is(folder: Path) -> None:
    said = askafter(folder, "slack-manifest")
    assert json.loads(said.stdout)["display_information"]["name"] == "Askafter"


def test_the_version_is_told(folder: Path) -> None:
    said = askafter(folder, "version")
    assert said.returncode == 0
    assert said.stdout.strip()[0].isdigit()
