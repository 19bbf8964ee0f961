"""What whoever starts the product reads on the console."""

from rich.console import Console

from bot.parts import Parts
from storage.records import Code, Ticket

WORKING_ELSEWHERE = {"telegram": "the Telegram group", "slack": "the Slack channel"}


def greet(parts: Parts, codes: tuple[Code, ...]) -> None:
    """Print the addresses, the first owner's code and a link to the desk.

    The codes are printed, never logged: logs are kept and passed on.
    """
    base = parts.settings.base_url
    by_kind = {code.kind: code for code in codes}
    lines = ["", f"Askafter is running.  Customers: {base}/   Staff: {base}/desk", ""]
    if (where := WORKING_ELSEWHERE.get(parts.house.staff_room.channel)) is not None:
        lines += [f"Cases come to {where} (/settings staff-room).", ""]
    if (owner := by_kind.get("owner")) is not None:
        code = parts.seal.code(Ticket(kind="owner", id=owner.id))
        lines += [
            "Nobody owns this installation yet. Within 15 minutes, send this in a chat",
            "with Askafter, for example on the first page. It works once:",
            f"    /start {code}",
            "",
        ]
    if (desk := by_kind.get("desk")) is not None:
        token = parts.seal.write("desk", desk.id)
        lines += [
            "Sign in to the staff desk with this link; it works once, for 15 minutes:",
            f"    {base}/desk/in/{token}",
            "",
        ]
    console = Console(highlight=False, soft_wrap=True, markup=False)
    console.print("\n".join(lines))
