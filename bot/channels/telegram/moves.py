"""Groups that became supergroups: one room for us, whatever number it has now."""


class Moves:
    """Numbers of groups, old and new; learned from Telegram, which never forgets."""

    def __init__(self) -> None:
        """Nothing has moved yet."""
        self._now: dict[str, str] = {}
        self._once: dict[str, str] = {}

    def learn(self, old: str, new: str) -> None:
        """Remember that a group has another number now."""
        first = self.room(old)
        self._now[first] = new
        self._once[new] = first

    def chat(self, room: str) -> int:
        """Return the number that a room has now."""
        return int(self._now.get(room, room))

    def room(self, chat: str) -> str:
        """Return the room that a number stands for: its first number."""
        return self._once.get(chat, chat)
