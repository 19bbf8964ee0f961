"""/role: who works here, as what."""

import threading
from collections.abc import Callable

import pytest

from bot.voice import catalogue
from handlers.routing import decide
from storage import decisions, situations
from storage.engine import Database
from storage.errors import Conflict
from storage.records import Account, Colleague, Decision, Pressed
from storage.records.house import SHIPPED
from tests.builders import HOUSE, named, said
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA, BO, CY, joined


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with some colleagues."""
    life = Life(database)
    joined(life, "admin", BO)
    joined(life, "agent", CY)
    return life


def roles(life: Life) -> dict[str, str | None]:
    """Return the roles by name."""
    return {one.name: one.role for one in life.every(Colleague)}


def test_role_alone_lists_who_works_here(life: Life) -> None:
    life.says(OWNER, "/role")
    listed = life.said_in(OWNER)[-1]
    assert "Bo (admin): web:b0b0" in listed
    assert "Cy (agent): web:c0c0" in listed
    assert listed.index("Bo (admin)") < listed.index("Cy (agent)")
    assert "owners by the setting OWNERS: web:01" in listed


def test_a_role_is_changed_by_name_or_account(life: Life) -> None:
    assert told(life.says(BO, "/role change cy analyst"), "role-changed")
    assert "Cy (web:c0c0) was agent and is analyst now." in life.said_in(BO)[-1]
    assert told(life.says(BO, "/role change web:c0c0 viewer"), "role-changed")
    assert told(life.says(BO, "/role change Cy viewer"), "role-same")
    assert roles(life)["Cy"] == "viewer"


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("role", ["agent", "analyst", "viewer"])
def test_a_role_may_be_called_as_we_call_it(
    life: Life, role: str, language: str
) -> None:
    called = catalogue.write(f"role-{role}", {}, language)
    life.says(BO, "/role change Cy " + ("viewer" if role != "viewer" else "analyst"))
    assert told(life.says(BO, f"/role change Cy {called}"), "role-changed")
    assert roles(life)["Cy"] == role
    assert told(life.says(BO, f"/role {called.upper()} Dana"), "role-code")
    assert "/start" in life.said_in(BO)[-1]


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("role", ["admin", "owner"])
def test_so_may_those_that_only_owners_give(
    life: Life, role: str, language: str
) -> None:
    called = catalogue.write(f"role-{role}", {}, language)
    assert told(life.says(BO, f"/role change Cy {called}"), "only-owners-give")
    assert told(life.says(BO, f"/role {called}"), "only-owners-give")


def test_raising_and_lowering_an_admin_is_for_owners_and_confirmed(life: Life) -> None:
    assert told(life.says(BO, "/role change Cy admin"), "only-owners-give")
    assert told(life.says(BO, "/role change Bo viewer"), "role-remove-owners")
    assert told(life.confirms(OWNER, "/role change Cy admin"), "role-changed")
    assert told(life.confirms(OWNER, "/role change Bo viewer"), "role-changed")
    assert roles(life) == {"Bo": "viewer", "Cy": "admin"}


@pytest.mark.parametrize(
    "words", ["", " Cy", " Cy emperor", " Nobody viewer", " viewer", " \u202eyC viewer"]
)
def test_what_is_unclear_is_asked_for(life: Life, words: str) -> None:
    assert told(life.says(OWNER, f"/role change{words}"), "role-change-how")
    assert roles(life) == {"Bo": "admin", "Cy": "agent"}


def test_somebody_without_a_name_is_not_meant_by_silence(life: Life) -> None:
    joined(life, "viewer", Account(channel="web", id="d0d0"))
    assert told(life.says(OWNER, "/role remove"), "role-remove-whom")
    assert told(life.confirms(OWNER, "/role remove web:d0d0"), "role-removed")


def test_a_large_house_still_fits_into_a_message(database: Database) -> None:
    life = Life(database)
    everybody = tuple(
        Colleague(
            id=named(f"{number}"),
            account=f"telegram:{10**15 + number}",
            name=f"{number:03} " + "x" * 500,
            role="agent",
            granted_by="web:01",
            granted_at=life.at,
        )
        for number in range(60)
    )
    with database.transaction() as connection:
        kept = Decision(because="hired", saved=everybody)
        decisions.record(connection, said("hired"), kept)
    life.says(OWNER, "/role")
    listed = life.said_in(OWNER)[-1]
    assert "039 xxx" in listed
    assert "… and 20 more" in listed
    assert len(listed) < 6000


def owners(database: Database, *who: Account) -> Life:
    """Return an installation in which these are the owners, by no setting."""
    life = Life(database)
    for one in who:
        joined(life, "owner", one)
    life.house = HOUSE
    return life


def test_the_last_owner_can_neither_be_removed_nor_lowered(database: Database) -> None:
    life = owners(database, ANA, BO)
    life.confirms(ANA, "/role change Bo viewer")
    assert told(life.says(ANA, "/role remove Ana"), "role-remove-last")
    assert told(life.says(ANA, "/role change Ana admin"), "role-remove-last")
    assert roles(life) == {"Ana": "owner", "Bo": "viewer"}
    life.says(ANA, "/role")
    assert "OWNERS" not in life.said_in(ANA)[-1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("/role remove Bo", "/role remove Ana"),
        ("/role remove Ana", "/role remove Bo"),
        ("/role change Ana admin", "/role change Bo admin"),
        ("/role change Bo viewer", "/role remove Bo"),
    ],
)
def test_two_owners_at_the_same_instant_leave_one(
    database: Database, first: str, second: str
) -> None:
    life = owners(database, ANA, BO)
    presses = []
    for who, words in ((ANA, first), (BO, second)):
        life.says(who, words)
        presses.append(yes(life, who))
    run(database, life, presses)
    assert "owner" in roles(life).values()


def test_three_owners_in_a_circle_leave_one(database: Database) -> None:
    life = owners(database, ANA, BO, CY)
    presses = []
    for who, whom in ((ANA, "Bo"), (BO, "Cy"), (CY, "Ana")):
        life.says(who, f"/role remove {whom}")
        presses.append(yes(life, who))
    run(database, life, presses)
    assert "owner" in roles(life).values()


def yes(life: Life, who: Account) -> Pressed:
    """Return the press that confirms."""
    asked = life.newest(who, "confirm-how")
    target = asked.buttons[0][0].target
    return Pressed(
        key=f"yes:{who.key}", at=life.at, where=asked.to, who=who, target=target
    )


def run(database: Database, life: Life, presses: list[Pressed]) -> None:
    """Decide on all of them at once, as processes do, each again on a conflict."""
    meet = threading.Barrier(len(presses))
    failures: list[BaseException] = []

    def work(press: Pressed) -> Callable[[], None]:
        def receive() -> None:
            waits = True
            while True:
                try:
                    with database.transaction() as connection:
                        situation = situations.of(connection, press, life.house)
                        decision = decide(press, situation)
                        if waits and not database.is_sqlite:
                            # Both have decided before either has written.
                            waits = False
                            meet.wait(10)
                        decisions.record(connection, press, decision)
                except Conflict:
                    continue
                except BaseException as error:
                    failures.append(error)
                return

        return receive

    threads = [threading.Thread(target=work(press)) for press in presses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_name_behind_the_role_comes_back_with_the_code(
    life: Life, language: str
) -> None:
    life.says(OWNER, f"/language {language}")
    life.says(OWNER, "/role agent Ana Novak")
    said = life.text_of(life.newest(OWNER, "role-code"))
    life.says(Account(channel="web", id="d0d0"), f"/start {said.split('/start ')[1]}")
    assert roles(life)["Ana Novak"] == "agent"


def test_a_colleague_without_a_name_is_not_called_by_a_number(life: Life) -> None:
    joined(life, "analyst", Account(channel="web", id="98f8", name=""))
    life.says(OWNER, "/role")
    assert "somebody without a name (analyst): web:98f8" in life.said_in(OWNER)[-1]
    life.says(OWNER, "/role change web:98f8 viewer")
    line = "somebody without a name (web:98f8) was analyst and is viewer now."
    assert line in life.said_in(OWNER)[-1]
    life.says(OWNER, "/audit")
    assert "role of viewer (web:98f8): analyst → viewer" in life.said_in(OWNER)[-1]


def test_who_gets_another_role_is_told_by_whom(life: Life) -> None:
    life.says(CY, "/language sl")
    life.says(BO, "/role change Cy analyst")
    said = life.said_in(CY)[-1]
    assert said.startswith("Bo vam dodeljuje novo vlogo.")
    assert "Vaša vloga tukaj je zdaj: analitik" in said
    assert "/help" in said
    before = len(life.said_in(CY))
    life.says(BO, "/role change Cy analyst")
    assert len(life.said_in(CY)) == before


def test_whose_role_is_taken_is_told_once(life: Life) -> None:
    joined(life, "owner", ANA)
    life.confirms(OWNER, "/role remove Ana")
    said = life.said_in(ANA)
    assert said[-1].startswith("Olga has taken your role here back.")
    assert not [one for one in said if "For your information" in one]


def test_who_changes_the_own_role_is_answered_alone(life: Life) -> None:
    joined(life, "owner", ANA)
    life.confirms(ANA, "/role change Ana viewer")
    assert not [one for one in life.said_in(ANA) if "changed your role" in one]


def test_who_cannot_be_written_to_loses_the_role_all_the_same(life: Life) -> None:
    life.closed.add(life.newest(CY).to)
    life.confirms(OWNER, "/role remove Cy")
    assert roles(life)["Cy"] is None
