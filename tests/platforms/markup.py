"""Telegram's HTML as its server reads it: known tags, nested rightly, or a 400."""

from html.parser import HTMLParser

KNOWN = frozenset(("b", "i", "u", "s", "code", "pre", "a", "blockquote"))


class BadMarkup(Exception):
    """The text cannot be parsed; the sentence is Telegram's."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in KNOWN:
            raise BadMarkup(f'Unsupported start tag "{tag}"')
        self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise BadMarkup(f'Unexpected end tag "{tag}"')

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise BadMarkup(f"Unsupported start tag {data[:5]}")


def read(html: str) -> tuple[str, list[str]]:
    """Return the plain text and the links of a message.

    Raises:
        BadMarkup: Telegram would refuse it.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.open:
        raise BadMarkup(f'Can\'t find end tag corresponding to "{reader.open[-1]}"')
    return "".join(reader.text), reader.links
