"""The API as programs meet it: clear answers, paging, repeats, and clear errors."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.builders import named
from tests.harness import API_TOKEN, Running, running
from tests.stories.people import Person, api
from tests.stories.talks import SURVEY, interaction


@pytest.fixture
def house(database_url: str) -> Iterator[Running]:
    """A product in which one survey is active."""
    with running(database_url) as started:
        with api(started) as program:
            body = {"text": SURVEY, "state": "active"}
            assert program.put("/api/v1/surveys/support", json=body).status_code == 200
        yield started


@pytest.fixture
def program(house: Running) -> httpx.Client:
    """Somebody with the token."""
    return api(house)


def problem(answer: httpx.Response) -> tuple[int, str]:
    """Return status and code of an error, which must be a problem document."""
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == answer.status_code
    assert told["detail"]
    return answer.status_code, told["code"]


def report(program: httpx.Client, id: str, **more: Any) -> httpx.Response:
    return program.post("/api/v1/interactions", json=interaction(id, **more))


def respond(house: Running, program: httpx.Client, id: str, score: str) -> None:
    """Let a new customer open the link and give a score."""
    link = report(program, id).json()["links"]["web"]
    customer = Person.visit(house)
    assert customer.client.post(httpx.URL(link).path).status_code == 303
    customer.press(customer.sees("How was the help"), score)
    customer.sees(f"Your answer: {score} of 5")


def test_every_path_asks_for_the_token(house: Running) -> None:
    stranger = house.client()
    for headers in (
        {},
        {"Authorization": f"Bearer {API_TOKEN}x"},
        {"Authorization": f"Basic {API_TOKEN}"},
        {"Authorization": API_TOKEN},
    ):
        for path in ("surveys", "responses", "cases", "reports/support"):
            answer = stranger.get(f"/api/v1/{path}", headers=headers)
            assert problem(answer) == (401, "unauthorized"), headers
    for path in ("/openapi.json", "/docs", "/health/live", "/health/ready"):
        assert stranger.get(path).status_code == 200


def test_an_interaction_is_answered_with_decision_reason_and_link(
    program: httpx.Client,
) -> None:
    answer = report(program, "1")
    told = answer.json()
    assert answer.status_code == 202
    assert (told["id"], told["decision"], told["survey"], told["version"]) == (
        "1",
        "ask",
        "support",
        1,
    )
    assert told["because"] == "asks support 2 h after the end"
    assert told["send_at"].endswith("Z")
    assert "/s/" in told["links"]["web"]
    skipped = report(program, "2", touchpoint="phone").json()
    assert (skipped["decision"], skipped["send_at"], skipped["links"]) == (
        "skip",
        None,
        {},
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "It takes about 2 minutes, and"),
        ("sl", "Vzame približno 2 minuti, končate"),
        ("ar", "يستغرق نحو دقيقتين، ويمكنك"),
    ],
)
def test_the_page_behind_a_link_says_how_long_its_survey_takes(
    house: Running, program: httpx.Client, language: str, told: str
) -> None:
    short = httpx.URL(report(program, "1").json()["links"]["web"]).path
    words = "".join(f"text t{number}: What else?\n" for number in range(4))
    text = f"survey: long\ntouchpoint: order\n{words}"
    program.put("/api/v1/surveys/long", json={"text": text, "state": "active"})
    found = report(program, "2", touchpoint="order", customer={"ref": "2"}).json()
    customer = house.client(headers={"Accept-Language": language})
    assert told in customer.get(httpx.URL(found["links"]["web"]).path).text
    if language == "en":
        assert "It takes about 1 minute, and" in customer.get(short).text
    nothing = house.product.seal.write("session", named("nothing"))
    assert customer.get(f"/s/{nothing}").status_code == 404


def test_a_repeat_gets_the_first_answer_and_another_body_is_refused(
    program: httpx.Client,
) -> None:
    first = report(program, "1")
    assert report(program, "1").json() == first.json()
    changed = report(program, "1", touchpoint="phone")
    assert problem(changed) == (422, "id_reused")
    key = {"Idempotency-Key": "k-1"}
    one = program.post("/api/v1/interactions", json=interaction("2"), headers=key)
    two = program.post("/api/v1/interactions", json=interaction("3"), headers=key)
    assert one.status_code == 202
    assert problem(two) == (422, "id_reused")


def test_the_same_report_at_once_asks_once(program: httpx.Client) -> None:
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: report(program, "1"), range(32)))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.text for answer in answers}) == 1


def test_identifiers_of_two_people_are_refused(program: httpx.Client) -> None:
    report(program, "1", customer={"email": "Ana@Example.org"})
    report(program, "2", customer={"ref": "77"})
    both = report(program, "3", customer={"email": "ana@example.org", "ref": "77"})
    assert problem(both) == (409, "identity_conflict")


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"customer": {}}, "customer"),
        ({"customer": {"name": "Ana"}}, "customer"),
        ({"customer": {"email": "nobody"}}, "customer.email"),
        ({"customer": {"telegram": "@ana"}}, "customer.telegram"),
        ({"customer": {"slack": "U1"}}, "customer.slack"),
        ({"ended_at": "yesterday"}, "ended_at"),
        ({"ended_at": "2026-11-20T10:00:00"}, "ended_at"),
        ({"ended_at": "2999-11-20T10:00:00Z"}, "ended_at"),
        ({"touchpiont": "x"}, "touchpiont"),
        ({"attributes": {"a": {"b": 1}}}, "attributes"),
        ({"agent": 7}, "agent"),
        ({"id": ""}, "id"),
        ({"customer": {"ref": "1", "timezone": "Mars/Base"}}, "customer.timezone"),
    ],
)
def test_a_wrong_field_is_named(
    program: httpx.Client, more: dict[str, Any], field: str
) -> None:
    answer = program.post("/api/v1/interactions", json={**interaction("1"), **more})
    assert problem(answer) == (422, "invalid_request")
    assert field in [error["field"] for error in answer.json()["errors"]]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"{", 400, "malformed_json"),
        (b"\xff", 400, "malformed_json"),
        (b"[" * 5000, 400, "too_deep"),
        (b'{"id": NaN}', 400, "malformed_json"),
        (b" " * 2_000_000, 413, "too_large"),
    ],
)
def test_what_is_no_json_is_refused(
    program: httpx.Client, content: bytes, status: int, code: str
) -> None:
    answer = program.post("/api/v1/interactions", content=content)
    assert problem(answer) == (status, code)


def test_unknown_paths_and_methods_are_problems_too(program: httpx.Client) -> None:
    assert problem(program.get("/api/v1/nothing"))[0] == 404
    assert problem(program.delete("/api/v1/surveys/support"))[0] == 405
    nobody = "00000000-0000-0000-0000-000000000000"
    for path, code in (
        (f"responses/{nobody}", "unknown_response"),
        (f"cases/{nobody}", "unknown_case"),
        ("surveys/nobody", "unknown_survey"),
        ("reports/nobody", "unknown_survey"),
    ):
        assert problem(program.get(f"/api/v1/{path}")) == (404, code)


def test_responses_and_cases_are_read_in_pages(
    house: Running, program: httpx.Client
) -> None:
    for number, score in enumerate(("1", "2", "5")):
        respond(house, program, str(number), score)
    first = program.get("/api/v1/responses", params={"limit": 2}).json()
    rest = program.get(
        "/api/v1/responses", params={"limit": 2, "cursor": first["next"]}
    ).json()
    scores = [one["score"] for one in first["items"] + rest["items"]]
    assert scores == [5, 2, 1]
    assert rest["next"] is None
    one = first["items"][1]
    assert program.get(f"/api/v1/responses/{one['id']}").json() == one
    assert (one["score_kind"], one["state"], one["touchpoint"], one["agent"]) == (
        "csat",
        "partial",
        "support.chat",
        one["agent"],
    )
    cases = program.get("/api/v1/cases", params={"state": "open"}).json()["items"]
    assert {case["id"] for case in cases} >= {one["case"]}
    assert len(cases) == 2
    case = program.get(f"/api/v1/cases/{one['case']}").json()
    assert [line["kind"] for line in case["history"]] == ["opened"]
    numbers = program.get("/api/v1/reports/support").json()
    assert (numbers["invited"], numbers["answered"]) == (3, 3)
    bad = program.get("/api/v1/responses", params={"cursor": "AAAA"})
    assert problem(bad) == (422, "bad_cursor")


def test_responses_are_filtered(house: Running, program: httpx.Client) -> None:
    respond(house, program, "1", "5")
    person = program.get("/api/v1/responses").json()["items"][0]["person"]

    def found(**wanted: str) -> int:
        answer = program.get("/api/v1/responses", params=wanted)
        assert answer.status_code == 200, answer.text
        return len(answer.json()["items"])

    assert found(survey="support", state="partial", person=person) == 1
    assert found(state="complete") == 0
    assert found(survey="other") == 0
    assert found(since="2999-01-01T00:00:00Z") == 0
    assert found(until="2999-01-01T00:00:00Z") == 1
    assert program.get("/api/v1/cases", params={"survey": "other"}).json() == {
        "items": [],
        "next": None,
    }


def test_a_survey_is_put_read_and_changed(program: httpx.Client) -> None:
    path = "/api/v1/surveys/support"
    again = SURVEY.replace("What went wrong?", "What was it?")
    draft = program.put(path, json={"text": again}).json()
    assert (draft["version"], draft["state"]) == (2, "draft")
    assert program.get(path).json()["live"] == 1
    active = program.put(path, json={"state": "active"}).json()
    assert (active["version"], active["state"]) == (2, "active")
    assert program.put(path, json={"state": "active"}).json()["version"] == 2
    for state in ("paused", "retired"):
        assert program.put(path, json={"state": state}).json()["state"] == state
    listed = program.get("/api/v1/surveys").json()["items"]
    assert ("support", None) in [(one["name"], one["live"]) for one in listed]
    assert program.get(path).json()["text"].startswith("survey: support\n")


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("other", {"text": SURVEY}, (422, "name_differs")),
        ("Other!", {"text": SURVEY}, (422, "invalid_request")),
        ("support", {}, (422, "invalid_request")),
        ("support", {"state": "draft"}, (422, "text_missing")),
        ("support", {"text": SURVEY, "state": "paused"}, (422, "text_needs_active")),
        ("nobody", {"state": "active"}, (422, "unknown_survey")),
        ("nobody", {"state": "retired"}, (422, "unknown_survey")),
        ("support", {"text": "survey: support\ncsta: How?\n"}, (422, "survey_text")),
        (
            "second",
            {
                "text": SURVEY.replace("survey: support", "survey: second"),
                "state": "active",
            },
            (409, "touchpoint_taken"),
        ),
    ],
)
def test_a_survey_that_cannot_be_says_why(
    program: httpx.Client, name: str, body: dict[str, str], expected: tuple[int, str]
) -> None:
    answer = program.put(f"/api/v1/surveys/{name}", json=body)
    assert problem(answer) == expected
    if expected[1] == "survey_text":
        assert answer.json()["line"] == 2
        assert answer.json()["example"] == "csat: How?"
        (told,) = answer.json()["mistakes"]
        assert (told["line"], told["example"]) == (2, "csat: How?")
        assert told["detail"] == answer.json()["detail"]


def test_an_idempotency_key_makes_one_version(program: httpx.Client) -> None:
    key = {"Idempotency-Key": "put-1"}
    body = {"text": SURVEY.replace("Thank you", "Thanks")}
    path = "/api/v1/surveys/support"
    versions = {
        program.put(path, json=body, headers=key).json()["version"] for _ in range(3)
    }
    assert versions == {2}
    other = SURVEY.replace("Thank you", "Many thanks")
    reused = program.put(path, json={"text": other}, headers=key)
    assert problem(reused) == (422, "id_reused")
