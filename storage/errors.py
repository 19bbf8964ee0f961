"""What storage says when it cannot do as asked; each tells its catcher what to do."""


class Conflict(Exception):
    """Somebody else changed the same records first: read again and decide again."""


class AlreadyHeard(Exception):
    """The event was processed before: acknowledge it and stop quietly."""


class StorageFailure(Exception):
    """The database cannot be used now: acknowledge nothing, the sender repeats it."""


class DatabaseTooOld(Exception):
    """The schema is not the one that this version works with: `askafter migrate`."""
