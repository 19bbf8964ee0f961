"""/settings: what the installation decides, shown, changed and put back in chat."""

from dataclasses import replace

import pytest

from storage.engine import Database
from storage.records import Account, Address, AuditEntry, Setting
from storage.records.house import SHIPPED
from storage.records.settings import FORMS
from tests.conversations.life import HOUSEHOLD, OWNER, STAFF_ROOM, Life, told
from tests.conversations.scenes import ANA, BO, card, joined, unhappy

GROUP = Address(channel="telegram", room="-100")
TELEGRAM = replace(HOUSEHOLD, channels=("web", "telegram"))


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with Telegram connected."""
    return Life(database, TELEGRAM)


def values(life: Life) -> dict[str, str | None]:
    """Return what was decided in chat."""
    return {one.name: one.value for one in life.every(Setting)}


def test_settings_alone_shows_all_with_their_values(life: Life) -> None:
    life.says(OWNER, "/settings")
    shown = life.said_in(OWNER)[-1]
    for name in FORMS:
        assert f"\n{name}: " in shown
    assert "timezone: UTC – " in shown
    assert "sender: nothing – " in shown
    labels = [b.target.choice for row in life.newest(OWNER).buttons for b in row]
    assert labels == [f"settings {name}" for name in FORMS]


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_name_alone_explains_with_an_example_that_is_right(
    life: Life, name: str
) -> None:
    life.says(OWNER, "/settings language sl")
    life.says(OWNER, f"/settings {name}")
    explained = life.said_in(OWNER)[-1].splitlines()
    # The owner's platform says nothing, so the house's new language counts.
    example = next(line for line in explained if line.startswith("Na primer: "))
    done = life.says(OWNER, example.removeprefix("Na primer: "))
    assert any(
        told(done, key) for key in ("setting-changed", "setting-same", "confirm-how")
    ), (name, done.because)


def test_the_buttons_of_a_setting_set_it(life: Life) -> None:
    life.says(OWNER, "/settings language")
    explained = life.newest(OWNER)
    assert told(life.presses(OWNER, explained, "language et"), "setting-changed")
    assert values(life) == {"language": "et"}


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("languages sl en", "en,sl"),
        ("languages EN, et", "en,et"),
        ("languages all", ",".join(SHIPPED)),
        ("language SL", "sl"),
        ("language slovenian", "sl"),
        ("language Deutsch", "de"),
        ("languages english, slovenščina", "en,sl"),
        ("languages english and estonian", "en,et"),
        ("timezone Europe/Ljubljana", "Europe/Ljubljana"),
        ("quiet-hours 22:00-7:30", "22:00-07:30"),
        ("quiet-hours 22 – 7", "22:00-07:00"),
        ("quiet-hours 22 bis 8", "22:00-08:00"),
        ("quiet-hours von 22 bis 8 Uhr", "22:00-08:00"),
        ("quiet-hours 22-8", "22:00-08:00"),
        ("quiet-hours 22 to 8", "22:00-08:00"),
        ("quiet-hours od 22 do 8", "22:00-08:00"),
        ("quiet-hours de 22h à 8h30", "22:00-08:30"),
        ("quiet-hours від 22:30 до 8", "22:30-08:00"),
        ("quiet-hours من ٢٢ إلى ٨", "22:00-08:00"),
        ("quiet-hours off", "off"),
        ("quiet-days Sunday, sat", "sat,sun"),
        ("QUIET-DAYS sun", "sun"),
        ("quiet-days sonntag", "sun"),
        ("quiet-days Sonntags und Samstag", "sat,sun"),
        ("quiet-days Sa, So", "sat,sun"),
        ("quiet-days Wochenende", "sat,sun"),
        ("quiet-days sobota in nedelja", "sat,sun"),
        ("quiet-days неділя", "sun"),
        ("quiet-days الجمعة", "fri"),
        ("timezone Berlin", "Europe/Berlin"),
        ("sender Café Luna", "Café Luna"),
        ("sender a\u2028b\u202e", "a b"),
        ("privacy-contact https://luna.example/privacy", None),
    ],
)
def test_a_value_is_kept_in_one_form(life: Life, words: str, kept: str | None) -> None:
    life.says(OWNER, f"/settings {words}")
    name = words.split()[0].lower()
    same = kept == FORMS[name].write(TELEGRAM)
    expected = kept or words.partition(" ")[2]
    assert values(life) == ({} if same else {name: expected})


def test_a_name_may_be_written_in_two_words(life: Life) -> None:
    life.says(OWNER, "/settings quiet hours 22-7")
    assert values(life) == {"quiet-hours": "22:00-07:00"}


def test_the_time_zone_of_the_house_is_the_example(life: Life) -> None:
    life.says(OWNER, "/settings timezone Berlin")
    life.says(OWNER, "/settings timezone Mars")
    assert "/settings timezone Europe/Berlin" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("languages en, tlh", "setting-languages-wrong"),
        ("languages sl", "setting-languages-base"),
        ("language tlh", "setting-language-wrong"),
        ("timezone Mars/Base", "setting-timezone-wrong"),
        ("timezone ../../etc/passwd", "setting-timezone-wrong"),
        ("timezone Europe", "setting-timezone-wrong"),
        ("timezone tzdata.zi", "setting-timezone-wrong"),
        ("timezone é\u202e", "setting-timezone-wrong"),
        ("timezone " + "x" * 4000, "setting-timezone-wrong"),
        ("quiet-hours at night", "setting-quiet-hours-wrong"),
        ("quiet-hours 25:00-07:00", "setting-quiet-hours-wrong"),
        ("quiet-hours 9-9", "setting-quiet-hours-wrong"),
        ("quiet-hours 22 pm 8", "setting-quiet-hours-wrong"),
        ("quiet-hours 22 8 6", "setting-quiet-hours-wrong"),
        ("quiet-hours " + "1" * 4000, "setting-quiet-hours-wrong"),
        ("quiet-days " + "sun " * 900 + "x", "setting-quiet-days-wrong"),
        ("quiet-days today", "setting-quiet-days-wrong"),
        ("quiet-days mon tue wed thu fri sat sun", "setting-quiet-days-wrong"),
        ("staff-room here", "setting-staff-room-wrong"),
        ("staff-room slack:C0123456789", "setting-staff-room-away"),
        ("sender " + "x" * 61, "setting-text-wrong"),
        ("privacy-contact " + "x" * 3000, "setting-text-wrong"),
    ],
)
def test_a_wrong_value_is_explained_and_changes_nothing(
    life: Life, words: str, key: str
) -> None:
    refused = life.says(OWNER, f"/settings {words}")
    assert told(refused, key)
    assert "For example: /settings " in life.said_in(OWNER)[-1]
    assert values(life) == {}


def test_a_change_shows_the_old_value_and_is_written_down(life: Life) -> None:
    life.says(OWNER, "/settings sender Café Luna")
    assert "sender: before nothing, now Café Luna." in life.said_in(OWNER)[-1]
    life.says(OWNER, "/settings sender Luna")
    assert "sender: before Café Luna, now Luna." in life.said_in(OWNER)[-1]
    assert told(life.says(OWNER, "/settings sender Luna"), "setting-same")
    lines = [(one.subject, one.before, one.after) for one in life.every(AuditEntry)]
    assert sorted(lines) == [
        ("sender", "", "Café Luna"),
        ("sender", "Café Luna", "Luna"),
    ]


def test_default_puts_back_what_the_environment_says(life: Life) -> None:
    assert told(life.says(OWNER, "/settings timezone default"), "setting-same")
    life.says(OWNER, "/settings timezone Europe/Ljubljana")
    life.says(OWNER, "/settings timezone default")
    assert "before Europe/Ljubljana, now UTC" in life.said_in(OWNER)[-1]
    assert values(life) == {"timezone": None}
    life.house = replace(life.house, timezone="Asia/Tokyo")
    life.says(OWNER, "/settings")
    assert "timezone: Asia/Tokyo" in life.said_in(OWNER)[-1]


def test_the_language_of_the_house_cannot_fall_out_of_those_offered(
    life: Life,
) -> None:
    life.says(OWNER, "/settings language sl")
    life.says(OWNER, "/settings languages sl et")
    assert values(life) == {"language": "sl", "languages": "et,sl"}
    refused = life.says(OWNER, "/settings language default")
    assert told(refused, "setting-language-wrong")


def test_the_offered_languages_are_those_that_people_may_choose(life: Life) -> None:
    life.says(OWNER, "/settings languages en et")
    life.says(ANA, "/language")
    choices = [b.target.choice for row in life.newest(ANA).buttons for b in row]
    assert sorted(choices) == ["language en", "language et"]
    assert told(life.says(ANA, "/language sl"), "which-language")
    slovene = Account(channel="web", id="ab13", language_hint="sl-SI")
    life.says(slovene, "/help")
    assert life.newest(slovene).language == "en"


def test_moving_the_staff_room_is_confirmed_and_said_in_the_new_one(
    database: Database,
) -> None:
    life = unhappy(Life(database, TELEGRAM))
    old = card(life)
    asked = life.says(OWNER, "/settings staff-room telegram:-100")
    assert told(asked, "setting-staff-room-sure")
    assert values(life) == {}
    assert told(life.says(OWNER, "yes"), "setting-changed")
    assert "customers’ cases come here" in life.said_in(GROUP)[-1]
    life.house = replace(life.house, staff_room=STAFF_ROOM)
    # A card in the old room still takes an answer.
    life.says(BO, "We are sorry", where=old.to, below=old)
    assert "We are sorry" in life.said_in(ANA)[-1]
    eva = Account(channel="web", id="e7", name="Eva")
    life.says(eva, "/start")
    life.ends("2", customer={"web": eva.id}, name="Eva")
    life.passes(hours=2)
    life.says(eva, "1")
    assert "Customer: Eva" in life.text_of(life.newest(GROUP, "card-title"))


def test_a_card_in_a_group_that_is_no_staff_room_any_more_takes_answers(
    database: Database,
) -> None:
    life = Life(database, replace(TELEGRAM, staff_room=GROUP))
    unhappy(life)
    old = life.newest(GROUP, "card-title")
    life.confirms(OWNER, "/settings staff-room web:desk")
    life.says(BO, "We are sorry", where=GROUP, below=old)
    assert "We are sorry" in life.said_in(ANA)[-1]
    assert told(life.says(BO, "/report", where=GROUP), "in-private")


@pytest.mark.parametrize("role", ["agent", "analyst", "viewer"])
def test_only_owners_and_admins_look_at_settings(life: Life, role: str) -> None:
    joined(life, role, BO)
    for words in ("/settings", "/settings language", "/settings language sl"):
        assert told(life.says(BO, words), "needs-admin")
    joined(life, "admin", BO)
    assert told(life.says(BO, "/settings language sl"), "setting-changed")
