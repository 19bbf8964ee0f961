"""The guard: sizes, origins and headers, and errors that show no trace."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import httpx
import pytest
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.types import Message

from bot.web import problems
from bot.web.guard import BODY_LIMIT, Guard
from tests.harness import PATIENCE

PUBLIC = "https://ask.example.org"
HERE = "http://127.0.0.1:8080"
SAME = {"Origin": HERE}


def an_app() -> FastAPI:
    app = FastAPI()
    problems.install(app)
    app.add_middleware(Guard, public_url=PUBLIC)

    async def length(request: Request) -> PlainTextResponse:
        return PlainTextResponse(str(len(await request.body())))

    async def broken(request: Request) -> PlainTextResponse:
        raise RuntimeError(f"my secret words at {request.url.path}")

    async def styles(request: Request) -> PlainTextResponse:
        return PlainTextResponse(request.url.path)

    for path in ("/said", "/slack/events", "/hooks/zendesk", "/api/v1/x"):
        app.add_api_route(path, length, methods=["POST", "PUT"])
    app.add_api_route("/broken", broken)
    app.add_api_route("/static/chat.css", styles)
    return app


def ask(
    method: str,
    path: str,
    *,
    headers: Mapping[str, str] | None = None,
    content: bytes | AsyncIterator[bytes] | None = None,
) -> httpx.Response:
    async def once() -> httpx.Response:
        transport = httpx.ASGITransport(an_app())
        async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
            return await client.request(
                method, path, headers=dict(headers or {}), content=content
            )

    return asyncio.run(once())


def code_of(response: httpx.Response) -> object:
    assert response.headers["content-type"] == "application/problem+json"
    return response.json()["code"]


def test_every_answer_carries_the_security_headers() -> None:
    for path in ("/said", "/nowhere", "/broken"):
        headers = ask("GET", path).headers

        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "default-src 'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["cache-control"] == "no-store"


def test_only_static_files_may_be_kept_by_a_browser() -> None:
    assert "cache-control" not in ask("GET", "/static/chat.css").headers


@pytest.mark.parametrize(
    "headers",
    [
        SAME,
        {"Origin": PUBLIC},
        {"Origin": "https://ask.example.org:443"},
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {"Authorization": "Bearer whatever"},
    ],
)
def test_own_pages_and_programs_may_write(headers: dict[str, str]) -> None:
    assert ask("POST", "/said", headers=headers, content=b"abc").text == "3"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "http://ask.example.org"},
        {"Origin": "http://[broken"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Authorization": "Basic YTpi"},
    ],
)
def test_foreign_pages_may_not_write(headers: dict[str, str]) -> None:
    refused = ask("POST", "/said", headers=headers, content=b"abc")

    assert refused.status_code == 403
    assert code_of(refused) == "wrong_origin"


@pytest.mark.parametrize("path", ["/slack/events", "/hooks/zendesk", "/api/v1/x"])
def test_what_proves_itself_needs_no_origin(path: str) -> None:
    assert ask("POST", path, content=b"abc").text == "3"


def test_a_megabyte_is_read_and_a_byte_more_is_refused() -> None:
    fits = ask("POST", "/said", headers=SAME, content=b"x" * BODY_LIMIT)
    too_long = ask("POST", "/said", headers=SAME, content=b"x" * (BODY_LIMIT + 1))

    assert fits.text == str(BODY_LIMIT)
    assert too_long.status_code == 413
    assert code_of(too_long) == "too_large"


def test_a_body_without_length_is_counted_on_its_way() -> None:
    given = 0

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal given
        for _ in range(10):
            given += BODY_LIMIT // 2
            yield b"x" * (BODY_LIMIT // 2)

    refused = ask("POST", "/said", headers=SAME, content=chunks())

    assert refused.status_code == 413
    assert code_of(refused) == "too_large"


def test_what_nobody_expected_has_an_id_but_no_trace_and_no_words(
    capfd: pytest.CaptureFixture[str],
) -> None:
    answer = ask("GET", "/broken")

    logged = "".join(capfd.readouterr())
    assert answer.status_code == 500
    assert code_of(answer) == "unexpected"
    assert "secret words" not in answer.text + logged
    assert answer.json()["id"] in answer.json()["detail"]


def test_unknown_addresses_and_methods_are_problems_too() -> None:
    missing = ask("GET", "/nowhere")
    wrong = ask("PATCH", "/said", headers=SAME)

    assert (missing.status_code, code_of(missing)) == (404, "not_found")
    assert (wrong.status_code, code_of(wrong)) == (405, "method_not_allowed")
    assert "POST" in wrong.headers["allow"]


def test_a_browser_reads_a_sentence_instead_of_json() -> None:
    page = ask("GET", "/nowhere", headers={"Accept": "text/html,*/*"})
    api = ask("GET", "/api/v1/nowhere", headers={"Accept": "text/html"})

    assert page.headers["content-type"].startswith("text/html")
    assert "There is nothing at this address." in page.text
    assert code_of(api) == "not_found"


def test_live_streams_pass_piece_by_piece() -> None:
    async def story() -> None:
        written = asyncio.Event()
        read = asyncio.Event()
        app = FastAPI()

        async def events() -> AsyncIterator[str]:
            yield "data: 1\n\n"
            # The second piece is only made once the first was seen outside.
            await read.wait()
            yield "data: 2\n\n"

        async def stream() -> StreamingResponse:
            return StreamingResponse(events(), media_type="text/event-stream")

        app.add_api_route("/live", stream)
        problems.install(app)
        app.add_middleware(Guard, public_url="")
        pieces: list[bytes] = []

        async def send(message: Message) -> None:
            if message.get("body"):
                pieces.append(message["body"])
                written.set()
                read.set()

        async def receive() -> Message:
            await asyncio.Event().wait()
            raise AssertionError

        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": "GET",
            "path": "/live",
            "raw_path": b"/live",
            "query_string": b"",
            "headers": [],
            "scheme": "http",
            "server": ("127.0.0.1", 8080),
        }
        await asyncio.wait_for(app(scope, receive, send), PATIENCE)
        assert pieces == [b"data: 1\n\n", b"data: 2\n\n"]

    asyncio.run(story())
