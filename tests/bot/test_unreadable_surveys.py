"""Programs get an honest answer about a survey that only another version can read."""

from sqlalchemy import update
from structlog.testing import capture_logs

from storage.schema import surveys
from tests.harness import running
from tests.stories.people import Person, api
from tests.stories.talks import SURVEY, interaction


def test_a_survey_that_cannot_be_read_asks_nobody_and_says_so(
    database_url: str,
) -> None:
    body = {"text": SURVEY, "state": "active"}
    with running(database_url) as house, api(house) as program:
        assert program.put("/api/v1/surveys/support", json=body).status_code == 200
        link = program.post("/api/v1/interactions", json=interaction("1")).json()
        with house.product.database.transaction() as connection:
            strange = f"{SURVEY}hologram: Where were you?\n"
            connection.execute(update(surveys).values(text=strange))
        with capture_logs() as lines:
            answer = program.post("/api/v1/interactions", json=interaction("2"))
        told, shown = answer.json(), program.get("/api/v1/surveys/support").json()
        page = Person.visit(house).client.get(link["links"]["web"])
    assert (answer.status_code, told["decision"]) == (202, "skip")
    assert "cannot be read by this version of Askafter" in told["because"]
    warned = [one for one in lines if one["log_level"] == "warning"]
    assert [one.get("why") for one in warned] == [told["because"]]
    assert "I cannot read it" in shown["warnings"][0]
    assert page.status_code < 500
