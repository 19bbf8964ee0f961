"""What this process counts: a number for each promise, never anybody's words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, get_args

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from storage.reports.backlog import Backlog

EventOutcome = Literal["decided", "repeated", "parked", "refused", "contended"]
SendOutcome = Literal[
    "sent", "retried", "repeated", "checked", "unknown", "failed", "expired"
]
HoldReason = Literal["flood", "account"]
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0)
LATENESS = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0, 86400.0)
TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """The counters of one process; each takes a few microseconds to raise."""

    def __init__(self) -> None:
        """Make a registry of its own, so that two products never share a number."""
        disable_created_metrics()  # type: ignore[no-untyped-call] # without types
        self.registry = CollectorRegistry(auto_describe=False)
        self._events = self._counter(
            "events",
            "Events by kind and outcome (promises 1, 2, 3, 16).",
            "kind",
            "outcome",
        )
        self._event_seconds = Histogram(
            "askafter_event_seconds",
            "From taking an event in to its commit (promise 1).",
            buckets=SECONDS,
            registry=self.registry,
        )
        self._sends = self._counter(
            "sends",
            "Messages by what came of sending them (promises 6, 7, 8, 9).",
            "channel",
            "outcome",
        )
        self._holds = self._counter(
            "holds",
            "Times a platform asked to wait or refused us (promise 11).",
            "channel",
            "reason",
        )
        self._takeovers = self._counter(
            "takeovers",
            "Messages whose sender died and that were taken over (promise 14).",
            "channel",
        )
        self._timers = Histogram(
            "askafter_timer_lateness_seconds",
            "How late timers rang; their count is how many rang (promise 12).",
            ["kind"],
            buckets=LATENESS,
            registry=self.registry,
        )

    def prepare(self, *, kinds: Iterable[str], channels: Iterable[str]) -> None:
        """Let what may happen stand at zero: a rate needs the number before."""
        for kind in kinds:
            for outcome in get_args(EventOutcome):
                self._events.labels(kind, outcome)
        for channel in channels:
            for outcome in get_args(SendOutcome):
                self._sends.labels(channel, outcome)
            for reason in get_args(HoldReason):
                self._holds.labels(channel, reason)
            self._takeovers.labels(channel)

    def event(self, kind: str, outcome: EventOutcome) -> None:
        """Count what became of an event."""
        self._events.labels(kind, outcome).inc()

    def committed(self, seconds: float) -> None:
        """Note how long an event took from the ear to its commit."""
        self._event_seconds.observe(seconds)

    def send(self, channel: str, outcome: SendOutcome) -> None:
        """Count what came of sending a message."""
        self._sends.labels(channel, outcome).inc()

    def hold(self, channel: str, reason: HoldReason) -> None:
        """Count that a platform made us wait."""
        self._holds.labels(channel, reason).inc()

    def takeover(self, channel: str) -> None:
        """Count a message that a dead process left behind."""
        self._takeovers.labels(channel).inc()

    def rang(self, kind: str, late: float) -> None:
        """Note by how many seconds a timer rang too late."""
        self._timers.labels(kind).observe(late)

    def page(self, backlog: Backlog | None, ages: Mapping[str, float]) -> bytes:
        """Write all numbers in the form that Prometheus reads.

        Args:
            backlog: what waits in the database; None if it does not answer.
            ages: seconds since the last beat of each loop.
        """
        return generate_latest(self.registry) + generate_latest(_Looked(backlog, ages))

    def _counter(self, name: str, help: str, *labels: str) -> Counter:
        return Counter(f"askafter_{name}", help, labels, registry=self.registry)


class _Looked(Collector):
    """What was found at the moment of asking, so that nothing old is told as new."""

    def __init__(self, backlog: Backlog | None, ages: Mapping[str, float]) -> None:
        self._backlog = backlog
        self._ages = ages

    def collect(self) -> Iterator[GaugeMetricFamily]:
        up = float(self._backlog is not None)
        yield _gauge("database_up", "1 if the database answers (promise 16).", up)
        yield _gauges(
            "heartbeat_age_seconds",
            "Since each loop of this process last came round (promise 14).",
            "loop",
            self._ages,
        )
        if (found := self._backlog) is None:
            return
        yield _gauges(
            "messages",
            "Messages by what they wait for (promises 6, 7).",
            "state",
            found.messages,
        )
        yield _gauge(
            "timers_overdue",
            "Timers more than a minute late (promise 12).",
            found.timers_overdue,
        )
        yield _gauge(
            "events_parked",
            "Events kept as received because they failed (promise 3).",
            found.parked,
        )
        yield _gauge(
            "cases_without_alert",
            "Open cases that will alert nobody (promise 13).",
            found.cases_without_alert,
        )
        yield _gauges(
            "rules_broken",
            "Rows against each rule of the doctor (promises 4, 5, 10, 20).",
            "rule",
            found.broken,
        )


def _gauge(name: str, help: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"askafter_{name}", help, value=value)


def _gauges(
    name: str, help: str, label: str, values: Mapping[str, float]
) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"askafter_{name}", help, labels=[label])
    for one, value in values.items():
        family.add_metric([one], value)
    return family
