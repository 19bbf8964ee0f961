"""Logs: one line an event, for a person or for a machine; never anybody's words."""

import logging
import sys
from pathlib import Path

import structlog

from bot.settings import Settings

QUIET = (
    "httpx",
    "httpcore",
    "uvicorn.access",
    "apscheduler",
    "asyncio",
    "alembic",
    "aiohttp",
)
"""Libraries that would log addresses, words or every second."""

SILENT = ("telegram", "slack_bolt", "slack_sdk")
"""Libraries that quote what they could not read, also in their errors."""


def set_up(settings: Settings) -> None:
    """Send all logs, also those of libraries, through one formatter to stderr."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=False,
    )
    as_json = settings.log_format == "json"
    last: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _without_traces],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                last,
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # A beat that was skipped because the last one still worked is no news.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _without_traces(
    _logger: object, _name: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    # A traceback of a library may quote what it was working on.
    trace = event.pop("exc_info", None)
    if isinstance(trace, tuple) and trace[0] is not None:
        event["error"] = trace[0].__name__
    return event


def origin(error: BaseException) -> dict[str, str | int]:
    """Return the kind of an error and where it was raised, as fields of a log line.

    Never its message: that may hold a person's words.
    """
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code if trace else None
    return {
        "error": type(error).__name__,
        "module": Path(code.co_filename).stem if code else "",
        "place": code.co_qualname if code else "",
        "line": trace.tb_lineno if trace else 0,
    }
