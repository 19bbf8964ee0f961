"""The texts of the product in the languages it speaks."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from bot.voice import directions

FOLDER = Path(__file__).parent / "texts"
FALLBACK = "en"
ENTRY = re.compile(r"^(?=[#a-z])", re.MULTILINE)
"""Where a text or a comment begins in a file; the rest of it is indented."""

logger = structlog.get_logger(__name__)


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that have texts, English first."""
    found = {path.suffixes[0].lstrip(".") for path in FOLDER.glob("*.ftl")}
    return (FALLBACK, *sorted(found - {FALLBACK}))


@cache
def _sources(language: str) -> Mapping[str, str]:
    """Return each text of a language as it is written in the files, by its key."""
    found: dict[str, str] = {}
    for path in sorted(FOLDER.glob(f"*.{language}.ftl")):
        entries = ENTRY.split(path.read_text(encoding="utf-8"))
        found |= {one.partition("=")[0].strip(): one for one in entries}
    return found


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks would be copied along with codes and commands; where a language
    # needs them, `directions` puts them round the other values only.
    return FluentBundle([language], use_isolating=False)


@cache
def _pattern(key: str, language: str) -> Pattern | None:
    """Compile a text when it is first said: all of them take 30 MB."""
    texts = _bundle(language)
    texts.add_resource(FluentResource(_sources(language).get(key, "")))
    return texts.get_message(key).value if texts.has_message(key) else None


def write(
    key: str,
    values: Mapping[str, str | int | float],
    language: str,
    *,
    bare: Collection[str] = (),
) -> str:
    """Write one sentence; what a language lacks is said in English.

    Args:
        key: which sentence.
        values: what stands in its places.
        language: of the reader.
        bare: places that must stay free of marks, because they are copied or pressed.
    """
    for code in (language, FALLBACK):
        pattern = _pattern(key, code) if code in languages() else None
        if pattern is None:
            continue
        turned = directions.of(code) == "rtl"
        if turned:
            values = directions.isolated(values, {*bare, *_choosing(pattern)}, code)
        text, errors = _bundle(code).format_pattern(pattern, dict(values))
        if errors:
            logger.error("text", key=key, language=code, problems=len(errors))
        return directions.steadied(str(text)) if turned else str(text)
    # A missing sentence must not keep the rest of a message from a customer.
    logger.error("text missing", key=key)
    return key


def _choosing(pattern: object) -> set[str]:
    """Return the places of a sentence by which one of its forms is chosen."""
    # What is only one text or one place has been compiled to just that.
    parts = getattr(pattern, "elements", (pattern,))
    wholes = (getattr(part, "expression", part) for part in parts)
    selectors = (getattr(whole, "selector", None) for whole in wholes)
    return {selector.id.name for selector in selectors if selector is not None}
