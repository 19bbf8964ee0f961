"""Pages: templates with the texts of the reader's language."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.parts import Parts
from bot.voice import directions
from bot.voice.wording import pick

FOLDER = Path(__file__).parent / "pages"
environment = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined
)


def liked(parts: Parts, request: Request) -> str:
    """Return the language of the house that the browser likes best."""
    wishes, house = request.headers.get("accept-language", ""), parts.house
    return pick(wishes, house.languages, house.language)


def page(
    parts: Parts,
    request: Request,
    template: str,
    *,
    status: int = 200,
    language: str | None = None,
    **values: object,
) -> HTMLResponse:
    """Write a page in the reader's language; None is that of the browser."""
    language = language or liked(parts, request)

    def text(key: str, **filled: str | int) -> str:
        return parts.voice.text(key, language, filled)

    html = environment.get_template(template).render(
        t=text,
        language=language,
        direction=directions.of(language),
        demo=parts.demo,
        **values,
    )
    return HTMLResponse(html, status)


def notice(parts: Parts, request: Request, what: str, *, status: int) -> HTMLResponse:
    """Write a page that says why a link leads nowhere."""
    return page(
        parts,
        request,
        "notice.html",
        status=status,
        title_key="page-no-way-title",
        body_key=f"page-{what}",
    )
