"""Options as an admin types them: one per line, or all on one."""

import re

_GAPS = (re.compile(r"\n"), re.compile("[;؛]"), re.compile("[,،]"))
"""What parts them; the first that is there leaves the others to the options."""

_DASH = re.compile(r"^[-–—•*]\s+")


def options_of(said: str) -> list[str]:
    """Split what was typed into its options, without the dashes before them."""
    text = said.strip()
    gap = next((one for one in _GAPS if one.search(text)), _GAPS[0])
    options = (_DASH.sub("", " ".join(one.split())) for one in gap.split(text))
    return [one for one in options if one]
