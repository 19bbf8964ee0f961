"""What an operator installs fits the product: image, compose file, systemd units."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import pytest

from tests.harness import PATIENCE, SECRET, STARTED, free_port, wait_for

ROOT = Path(__file__).parents[1]
UNITS = sorted((ROOT / "deploy").glob("*.service"))
NOBODY = "65532"
SOON = 30
"""Seconds for a start that is finished first, on a busy machine, and for the end."""


def test_the_image_never_runs_as_root() -> None:
    (user,) = [rest for word, rest in instructions() if word == "USER"]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    assert instructions()[-2:] == [("ENTRYPOINT", '["askafter"]'), ("CMD", '["run"]')]


def test_the_image_names_no_address_but_its_own() -> None:
    text = (ROOT / "Dockerfile").read_text()
    assert set(re.findall(r"https?://([^/'\" ]+)", text)) == {"127.0.0.1:"}
    bases = {rest.split()[0] for word, rest in instructions() if word == "FROM"}
    assert bases == {"python:3.13-slim-bookworm"}


def test_every_file_that_the_image_takes_is_there_and_let_in() -> None:
    let_in = (ROOT / ".dockerignore").read_text().splitlines()
    for word, rest in instructions():
        if word != "COPY" or rest.startswith("--from="):
            continue
        for source in rest.split()[:-1]:
            assert (ROOT / source).exists(), source
            assert f"!{source}" in let_in


def test_the_image_is_healthy_only_if_the_product_is_ready() -> None:
    (check,) = [rest for word, rest in instructions() if word == "HEALTHCHECK"]
    _, *words = json.loads(check.partition("CMD ")[2])
    port = free_port()
    with TemporaryDirectory() as folder:
        assert asked(words, port=port) != 0
        with product(Path(folder), port=port):
            assert asked(words, port=port) == 0


def test_every_part_of_the_compose_file_but_the_database_can_change_nothing() -> None:
    text = (ROOT / "compose.yaml").read_text()
    shared = block(text, "x-askafter: &askafter")
    for line in (
        "read_only: true",
        "cap_drop: [ALL]",
        'security_opt: ["no-new-privileges:true"]',
        "tmpfs: [/tmp]",
    ):
        assert line in shared
    services = re.findall(r"^  (\w+):$", block(text, "services:"), re.M)
    assert services == ["database", "migrate", "web", "work"]
    for name in ("migrate", "web", "work"):
        service = block(text, f"  {name}:")
        assert "<<: *askafter" in service
        assert not re.search("read_only|cap_|security_opt|privileged|tmpfs", service)


def test_the_compose_file_asks_for_every_secret() -> None:
    text = (ROOT / "compose.yaml").read_text()
    for name in ("SECRET_KEY", "POSTGRES_PASSWORD"):
        assert f"${{{name}:?" in text
        assert not re.search(rf"\$({name}|{{{name}}})", text)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_understands_every_unit(unit: Path, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd-analyze here")
    # It looks for the program, too, which is not installed here.
    text = unit.read_text().replace("/opt/askafter/bin/askafter", "/bin/true")
    copy = tmp_path / unit.name.replace("@", "@1")
    copy.write_text(text)
    said = subprocess.run(
        ["systemd-analyze", "verify", str(copy)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (said.returncode, said.stderr) == (0, "")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_no_unit_may_do_more_than_it_must(unit: Path) -> None:
    lines = unit.read_text().splitlines()
    for line in (
        "DynamicUser=yes",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "PrivateTmp=yes",
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
        "SystemCallFilter=@system-service",
    ):
        assert line in lines


def test_it_writes_nothing_outside_its_folder_and_ends_when_asked() -> None:
    with TemporaryDirectory(prefix="askafter-deployment-") as place:
        folder = Path(place)
        with product(folder, port=free_port()) as process:
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=SOON) == 0
        found = {path.name for path in (folder / "kept").iterdir()}
        assert found == {"askafter.db", "askafter.key"}
        assert list((folder / "scratch").iterdir()) == []
        assert list((folder / "here").iterdir()) == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("role", ["web", "work"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_each_of_several_processes_ends_in_peace_when_asked(
    role: str, number: signal.Signals, database_url: str, tmp_path: Path
) -> None:
    settings = {"DATABASE_URL": database_url, "SECRET_KEY": SECRET}
    log = tmp_path / "log.txt"
    with log.open("w") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", role],
            cwd=tmp_path,
            env=surroundings(PORT=str(free_port()), **settings),
            stdout=lines,
            stderr=lines,
        )
    try:
        started = re.compile("at work|startup complete")
        wait_for(lambda: started.search(log.read_text()), patience=STARTED)
        process.send_signal(number)
        assert process.wait(timeout=SOON) == 0, log.read_text()
    finally:
        process.kill()
        process.wait()
    assert "Traceback" not in log.read_text()


@contextmanager
def product(folder: Path, *, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run it as nobody, in a folder that it cannot write, until the block ends.

    It may write in `kept` and, as everywhere in a container, in a scratch folder.
    """
    folder.chmod(0o755)
    here, kept, scratch = (folder / name for name in ("here", "kept", "scratch"))
    for made in (here, kept, scratch):
        made.mkdir()
        if os.geteuid() == 0:
            os.chown(made, int(NOBODY), int(NOBODY))
    here.chmod(0o555)
    if os.geteuid() == 0:
        os.chown(here, 0, 0)
    process = subprocess.Popen(
        [*as_nobody(), sys.executable, "-m", "bot", "run"],
        cwd=here,
        env=surroundings(
            DATABASE_URL=f"sqlite:///{kept / 'askafter.db'}",
            HOST="0.0.0.0",
            PORT=str(port),
            HOME=str(here),
            TMPDIR=str(scratch),
        ),
    )
    try:
        wait_for(
            lambda: answers(port) or process.poll() is not None or None,
            patience=STARTED,
        )
        assert process.poll() is None, "it did not start"
        yield process
    finally:
        process.kill()
        process.wait()
        here.chmod(0o755)


def answers(port: int) -> bool | None:
    """Tell whether the product is ready; None if it is not."""
    try:
        found = httpx.get(f"http://127.0.0.1:{port}/health/ready", trust_env=False)
    except httpx.TransportError:
        return None
    return found.status_code == 200 or None


def asked(words: list[str], *, port: int) -> int:
    """Return how the image's own question ends."""
    said = subprocess.run(
        [sys.executable, *words],
        env={"PORT": str(port)},
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    return said.returncode


@cache
def as_nobody() -> tuple[str, ...]:
    """Return what to put before a command so that it runs without root's rights."""
    if os.geteuid() != 0:
        return ()
    changed = f"setpriv --reuid={NOBODY} --regid={NOBODY} --clear-groups"
    # Where Python lives in root's home, nobody may read all and still write nothing.
    reading = "--inh-caps=+dac_read_search --ambient-caps=+dac_read_search"
    program = [sys.executable, "-c", "import bot.__main__"]
    for words in (f"{changed} --no-new-privs", f"{changed} {reading}"):
        if shutil.which("setpriv") and works([*words.split(), *program]):
            return tuple(words.split())
    pytest.skip("nobody but root may use this Python")


def works(command: list[str]) -> bool:
    """Tell whether a command can be run here."""
    said = subprocess.run(
        command, cwd="/", env=surroundings(), capture_output=True, check=False
    )
    return said.returncode == 0


def surroundings(**settings: str) -> dict[str, str]:
    """Return an environment that owes nothing to the one of the tests."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        **settings,
    }


def instructions() -> list[tuple[str, str]]:
    """Read the Dockerfile: each instruction's word and what follows it."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.M)
    found = []
    for line in filter(None, text.replace("\\\n", " ").splitlines()):
        match = re.fullmatch(r"([A-Z]+) +(.+)", line)
        assert match is not None, line
        if match[2].startswith("["):
            assert json.loads(match[2])
        found.append((match[1], match[2]))
    return found


def block(text: str, head: str) -> str:
    """Return the lines that are indented below a line of the compose file."""
    _, _, after = text.partition(f"{head}\n")
    assert after, head
    depth = len(head) - len(head.lstrip())
    lines = []
    for line in after.splitlines():
        if line.strip() and len(line) - len(line.lstrip()) <= depth:
            break
        lines.append(line)
    return "\n".join(lines)
