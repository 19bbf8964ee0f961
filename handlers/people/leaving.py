"""Somebody closed a chat to us."""

from dataclasses import replace

from storage.records import Decision, Left, Person


def close(event: Left, person: Person | None) -> Decision:
    """Write there no more; what was answered stays, and /start opens it again."""
    if person is None or person.home != event.where:
        return Decision(because="nobody was reached by that chat")
    homeless = replace(person, home=None, revision=person.revision + 1)
    return Decision(because="the person closed the chat", saved=(homeless,))
