"""Photos, files and voice notes, from the customer's hand to a colleague's browser."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.harness import running
from tests.platforms import telegram as telegram_platform
from tests.platforms.slack import StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import talks
from tests.stories.customers import house_of
from tests.stories.people import Person, api, text_of
from tests.stories.test_pairs import Somebody, World, a_world

OGG = b"OggS\x00\x02" + bytes(range(256)) * 30
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 30
PAGE = b"<html><script>alert(1)</script>"
FILE = re.compile(r"/desk/files/[0-9a-f-]{36}")


def speaks(who: Somebody, world: World, words: str = "") -> None:
    """Send a voice note, as each channel lets people do it."""
    if isinstance(who, TelegramPerson):
        voice = world.telegram.keep_file(OGG, duration=12, mime_type="audio/ogg")
        who.sends(voice=voice)
    elif isinstance(who, SlackPerson):
        more = {"mimetype": "audio/ogg", "subtype": "slack_audio"}
        file = world.slack.share("voice.ogg", OGG, duration_ms=12_000, **more)
        who.say(words, files=[file])
    elif isinstance(who, Person):
        who.say(words, files=[who.upload("voice.ogg", OGG)])


def links_in(shown: Any) -> list[str]:
    """Return the addresses to which a message leads, in any channel."""
    if "parts" in shown:
        return [part["link"] for part in shown["parts"] if part["link"]]
    return list(shown["links"])


def browser_of(world: World) -> httpx.Client:
    """Sign a colleague's browser in with the console's link."""
    return Person.at_desk(world.house, world.house.desk_path(), name="Dora").client


def asked_why(world: World, channel: str) -> Somebody:
    """Let a customer give a 2 and be asked what went wrong."""
    customer = world.customer(channel)
    world.house.advance(timedelta(hours=2, minutes=1))
    customer.press(customer.sees("How was the help you got from Maja"), "2")
    customer.sees("What went wrong", "You may add photos")
    return customer


@pytest.mark.parametrize("staff", ["web", "telegram", "slack"])
@pytest.mark.parametrize("customers", ["web", "telegram", "slack"])
def test_a_voice_note_as_the_reason_is_kept_and_can_be_played(
    database_url: str,
    telegram: StubTelegram,
    slack: StubSlack,
    customers: str,
    staff: str,
) -> None:
    with a_world(database_url, telegram, slack, staff) as world:
        agent, colleague = world.agent(staff), browser_of(world)
        customer = asked_why(world, customers)
        speaks(customer, world)
        customer.sees("What was it about")
        card = agent.sees("csat <= 2", "Voice note", "nothing in words")
        (link,) = links_in(card)
        path = FILE.search(link)
        assert path is not None
        assert link == path[0] or link == world.house.base + path[0]
        page = colleague.get(path[0])
        assert page.status_code == 200
        assert f'<audio class="file-shown" controls preload="metadata" src="{path[0]}'
        assert "Ana" in page.text
        given = colleague.get(f"{path[0]}/bytes")
        assert given.content == OGG
        assert given.headers["content-type"] == "audio/ogg"
        assert given.headers["content-disposition"].startswith("attachment;")
        with api(world.house) as program:
            (response,) = program.get("/api/v1/responses").json()["items"]
        (one,) = response["answers"]["why"]["attachments"]
        assert (one["kind"], one["id"] in path[0]) == ("voice", True)
        assert (response["comment"], response["sentiment"]["label"]) == ("", "unknown")


@pytest.mark.parametrize("channel", ["web", "telegram", "slack"])
def test_what_was_sent_before_a_restart_can_still_be_opened(
    database_url: str, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    with a_world(database_url, telegram, slack, "web") as world:
        agent = world.agent("web")
        customer = asked_why(world, channel)
        speaks(customer, world)
        (link,) = links_in(agent.sees("csat <= 2", "Voice note"))
        assert isinstance(agent, Person)
        cookies = agent.client.cookies
    with house_of(database_url, telegram, slack) as house:
        colleague = house.client(cookies=cookies)
        assert colleague.get(link).status_code == 200
        assert colleague.get(f"{link}/bytes").content == OGG


@pytest.fixture
def opened(
    database_url: str, telegram: StubTelegram, slack: StubSlack
) -> Iterator[Callable[[str], tuple[World, Person, str]]]:
    """Return what lets a customer send a voice note and returns its link."""
    worlds: list[Any] = []

    def open_one(channel: str) -> tuple[World, Person, str]:
        entered = a_world(database_url, telegram, slack, "web")
        world = entered.__enter__()
        worlds.append(entered)
        agent = world.agent("web")
        speaks(asked_why(world, channel), world)
        (link,) = links_in(agent.sees("csat <= 2", "Voice note"))
        assert isinstance(agent, Person)
        return world, agent, link

    yield open_one
    for entered in worlds:
        entered.__exit__(None, None, None)


Opened = Callable[[str], tuple[World, Person, str]]


def test_only_colleagues_who_work_on_cases_may_open_it(opened: Opened) -> None:
    world, agent, link = opened("telegram")
    stranger = world.house.client()
    assert stranger.get(link).status_code == 401
    assert stranger.get(f"{link}/bytes").status_code == 401
    assert OGG not in stranger.get(f"{link}/bytes").content
    viewer = _viewer(world)
    assert "Only colleagues who work on cases" in viewer.get(link).text
    assert viewer.get(f"{link}/bytes").status_code == 403
    for unknown in ("/desk/files/x", link[:-1] + ("0" if link[-1] != "0" else "1")):
        found = agent.client.get(unknown)
        assert (found.status_code, "no such file" in found.text) == (404, True)


def _viewer(world: World) -> httpx.Client:
    world.owner.say("/role viewer Vid")
    asked = world.owner.sees("/role viewer Vid")
    said = text_of(world.owner.sees("/start r-", after=asked["number"]))
    code = said.split("/start ")[1].split()[0]
    viewer = Person.visit(world.house)
    viewer.say(f"/start {code} Vid")
    viewer.sees("You are now a viewer")
    viewer.say("/desk")
    link = text_of(viewer.find(lambda line: "/desk/in/" in text_of(line), "a link"))
    path = "/desk/in/" + link.split("/desk/in/")[1].split()[0]
    return Person.at_desk(world.house, path, name="Vid").client


@pytest.mark.parametrize("channel", ["web", "telegram", "slack"])
def test_a_file_that_is_gone_has_a_kind_page(
    opened: Opened, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    world, agent, link = opened(channel)
    telegram.files.clear()
    slack.files.clear()
    with world.house.product.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM uploads")
    for path in (link, f"{link}/bytes"):
        found = agent.client.get(path, headers={"Accept": "text/html"})
        assert found.status_code == 410
        assert "is not there any more" in found.text


def test_without_the_scope_slacks_sign_in_page_is_not_taken_for_the_file(
    opened: Opened, slack: StubSlack
) -> None:
    _, agent, link = opened("slack")
    slack.scopes = tuple(one for one in slack.scopes if one != "files:read")
    for path in (link, f"{link}/bytes"):
        found = agent.client.get(path)
        assert found.status_code == 502
        assert "Sign in" not in found.text.replace("sign in", "")
    assert slack.fetched == []


@pytest.mark.parametrize(
    "address",
    [
        "https://slack.com.evil.example/files-pri/T1-F1/a",
        "http://files.slack.com/files-pri/T1-F1/a",
        "https://files.slack.com:8443/files-pri/T1-F1/a",
        "https://[",
        "file:///etc/passwd",
    ],
)
def test_our_token_goes_to_nobody_but_slack(
    opened: Opened, slack: StubSlack, address: str
) -> None:
    _, agent, link = opened("slack")
    for file in slack.files.values():
        file |= {"url_private": address, "url_private_download": address}
    assert agent.client.get(link).status_code == 502


@pytest.mark.parametrize("failing", ["getFile", "bytes"])
def test_a_platform_that_is_away_has_a_kind_page_and_no_secret_in_the_log(
    opened: Opened,
    telegram: StubTelegram,
    capfd: pytest.CaptureFixture[str],
    failing: str,
) -> None:
    _, agent, link = opened("telegram")

    def refuse(method: str, _given: object) -> None:
        if method == failing:
            raise telegram_platform.Refusal(500, "Internal Server Error")

    telegram.refuse = refuse
    telegram.cut_files = failing == "bytes"
    for path in (link, f"{link}/bytes"):
        found = agent.client.get(path)
        assert found.status_code == 502
        assert "cannot be fetched just now" in found.text
    said = "".join(capfd.readouterr())
    assert "a file cannot be had" in said
    assert telegram_platform.TOKEN not in said


def test_a_page_that_calls_itself_a_picture_is_only_bytes(
    opened: Opened, telegram: StubTelegram
) -> None:
    _, agent, link = opened("telegram")
    for file in telegram.files:
        telegram.files[file] = PAGE
    page = agent.client.get(link)
    assert "<audio" not in page.text
    assert "has not checked this file" in page.text
    given = agent.client.get(f"{link}/bytes")
    assert given.headers["content-type"] == "application/octet-stream"
    assert given.headers["x-content-type-options"] == "nosniff"
    assert given.headers["content-disposition"].startswith("attachment;")
    assert "sandbox" in given.headers["content-security-policy"]


def test_a_file_larger_than_it_said_is_cut_off(
    opened: Opened, telegram: StubTelegram
) -> None:
    _, agent, link = opened("telegram")
    for file in telegram.files:
        telegram.files[file] = OGG + bytes(21 * 1024 * 1024)
    assert agent.client.get(f"{link}/bytes").status_code == 410


@pytest.mark.parametrize("channel", ["web", "telegram", "slack"])
def test_photos_about_a_case_come_below_its_card(
    database_url: str, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    with a_world(database_url, telegram, slack, "web") as world:
        agent = world.agent("web")
        customer = asked_why(world, channel)
        customer.say("The parcel was broken")
        customer.press(customer.sees("What was it about"), "Delivery")
        customer.press(customer.sees("May a person write"), "Yes")
        customer.sees("Thank you, this helps us.")
        if isinstance(customer, TelegramPerson):
            album = {"media_group_id": "135", "caption": "Look at this"}
            sizes = {"width": 800, "height": 600}
            for more in ({"media_group_id": "135"}, album):
                photo = telegram.keep_file(JPEG, **sizes)
                customer.sends(photo=[photo], **more)
        elif isinstance(customer, SlackPerson):
            files = [slack.share(f"{n}.jpg", JPEG, mimetype="image/jpeg") for n in "ab"]
            customer.say("Look at this", files=files)
        else:
            assert isinstance(customer, Person)
            ids = [customer.upload(f"{n}.jpg", JPEG) for n in "ab"]
            customer.say("Look at this", files=ids)
            own = customer.sees("Look at this")
            assert text_of(own) == "Look at this\nPhoto\nPhoto"
        line = agent.sees("Ana wrote", "Look at this", "Photo – open\nPhoto – open")
        first, second = links_in(line)
        assert first != second
        assert isinstance(agent, Person)
        for link in (first, second):
            assert agent.client.get(f"{link}/bytes").content == JPEG
            assert '<img class="file-shown"' in agent.client.get(link).text


def test_a_file_for_which_nobody_asked_is_refused_before_it_is_read(
    database_url: str,
) -> None:
    with running(database_url) as house:
        visitor = Person.visit(house)
        answer = visitor.send_bytes("0" * 32, "a.jpg", JPEG)
        assert (answer.status_code, answer.json()["code"]) == (409, "nothing_open")
        stranger = house.client(headers={"Origin": house.base})
        answer = stranger.post("/chat/files", params={"id": "0" * 32}, content=JPEG)
        assert answer.status_code == 401
        foreign = house.client(headers={"Origin": "https://evil.example"})
        answer = foreign.post("/chat/files", params={"id": "0" * 32}, content=JPEG)
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_origin")


def test_uploads_have_limits_and_belong_to_whoever_sent_them(
    database_url: str,
) -> None:
    with running(database_url) as house:
        owner = talks.owner_of(house)
        talks.publish(owner)
        ana, eva = (talks.invited(house, id) for id in ("1", "2"))
        for who in (ana, eva):
            who.press(who.sees("How was the help"), "5")
            who.sees("What did we do well?")
        large = ana.send_bytes("1" * 32, "a.bin", bytes(10 * 1024 * 1024 + 1))
        assert large.status_code == 413
        most = ana.send_bytes("2" * 32, "a.bin", bytes(10 * 1024 * 1024))
        assert most.status_code == 201
        assert ana.send_bytes("3" * 32, "a.bin", b"").status_code == 422
        assert ana.send_bytes("x", "a.bin", b"a").status_code == 422
        stolen = eva.client.post(
            "/chat/say", json={"id": "4" * 32, "text": "", "files": ["2" * 32]}
        )
        assert (stolen.status_code, stolen.json()["code"]) == (422, "unknown_file")
        nothing = eva.client.post("/chat/say", json={"id": "5" * 32, "text": " "})
        assert (nothing.status_code, nothing.json()["code"]) == (422, "empty")
        again = ana.send_bytes("2" * 32, "a.bin", b"a")
        assert again.status_code == 201
        ana.say("", files=["2" * 32])
        ana.sees("File “a.bin”")
        ana.sees("What was it about")


def test_nobody_fills_the_disk(database_url: str) -> None:
    with running(database_url) as house:
        owner = talks.owner_of(house)
        talks.publish(owner)
        ana = talks.invited(house, "1")
        ana.press(ana.sees("How was the help"), "5")
        ana.sees("What did we do well?")
        for _ in range(50):
            ana.upload("a.txt", b"a")
        answer = ana.send_bytes("f" * 32, "a.txt", b"a")
        assert (answer.status_code, answer.json()["code"]) == (429, "too_many_files")
        house.advance(timedelta(days=1, minutes=1))
        ana.upload("a.txt", b"a")


def test_a_hostile_name_is_only_a_name(
    database_url: str, telegram: StubTelegram, slack: StubSlack
) -> None:
    name = '../../<img src=x onerror=alert(1)>\u202egpj."; x="' + "é" * 300 + ".svg"
    with a_world(database_url, telegram, slack, "web") as world:
        agent = world.agent("web")
        customer = asked_why(world, "slack")
        assert isinstance(customer, SlackPerson)
        svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
        file = slack.share("a.svg", svg, mimetype="image/svg+xml")
        customer.say("", files=[{**file, "name": name}])
        (link,) = links_in(agent.sees("csat <= 2", "Photo – open"))
        assert isinstance(agent, Person)
        page = agent.client.get(link)
        assert page.status_code == 200
        assert "<img src=x" not in page.text
        given = agent.client.get(f"{link}/bytes")
        disposition = given.headers["content-disposition"]
        assert disposition.isascii()
        assert disposition.count('"') == 2
        assert given.headers["content-type"] == "application/octet-stream"
