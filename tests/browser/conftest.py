"""A real Chromium, as Debian ships it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.harness import PATIENCE

CHROMIUM = Path("/usr/bin/chromium")
# Other tests run beside these; what is awaited is a state, not a speed.
expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the browser for a file of tests; each person has a context of their own."""
    if not CHROMIUM.exists():
        pytest.skip(f"needs Debian's chromium at {CHROMIUM}")
    with sync_playwright() as playwright:
        # Its sandbox needs rights that a container does not give.
        started = playwright.chromium.launch(
            executable_path=str(CHROMIUM), chromium_sandbox=False
        )
        yield started
        started.close()
