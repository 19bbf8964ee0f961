"""Real customers may be met in the web chat alone."""

import pytest

from tests.harness import running


@pytest.mark.parametrize(("demo", "shown"), [("auto", True), ("off", False)])
def test_the_page_is_a_demonstration_unless_that_is_turned_off(
    database_url: str, demo: str, shown: bool
) -> None:
    with running(database_url, settings={"demo": demo}) as house:
        visitor = house.client(headers={"Origin": house.base})
        assert ("End a conversation" in visitor.get("/").text) is shown
        answer = visitor.post("/demo/interaction", json={})
        assert answer.status_code == (202 if shown else 404)
