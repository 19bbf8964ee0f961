"""What cannot be taken back asks once more; only whoever asked for it says yes."""

import pytest

from storage.engine import Database
from storage.records import (
    Account,
    AuditEntry,
    Colleague,
    Confirmation,
    Person,
    Target,
)
from tests.builders import named, pressed
from tests.conversations.life import OWNER, STAFF_ROOM, Life, told
from tests.conversations.scenes import ANA, BO, CY, joined


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an admin and a second owner."""
    life = Life(database)
    life.says(OWNER, "/start")
    joined(life, "admin", BO)
    joined(life, "owner", CY)
    return life


def role_of(life: Life, who: Account) -> str | None:
    """Return the role that an account has now."""
    roles: dict[str, str | None] = {
        one.account: one.role for one in life.every(Colleague)
    }
    return roles[who.key]


def test_nothing_happens_before_the_yes(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    assert "Shall Bo (admin, web:b0b0) be no colleague" in life.said_in(OWNER)[-1]
    assert role_of(life, BO) == "admin"
    life.presses(OWNER, life.newest(OWNER, "confirm-how"), "yes")
    assert role_of(life, BO) is None
    assert "is no colleague here any more" in life.said_in(OWNER)[-1]


def test_the_question_loses_its_buttons(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    asked = life.newest(OWNER, "confirm-how")
    life.presses(OWNER, asked, "yes")
    closed = life.newest(OWNER, "confirmed-yes")
    assert (closed.replaces, closed.buttons) == (asked.id, ())
    assert "Confirmed: /role remove Bo" in life.text_of(closed)


@pytest.mark.parametrize("word", ["yes", "Yes!", "da", "jah", "oui", "так", "نعم"])
def test_yes_may_be_typed(life: Life, word: str) -> None:
    life.says(OWNER, "/role remove Bo")
    assert told(life.says(OWNER, word), "role-removed")


@pytest.mark.parametrize("word", ["no", "ne", "ei", "nein", "нет", "لا"])
def test_no_leaves_all_as_it_is(life: Life, word: str) -> None:
    life.says(OWNER, "/role remove Bo")
    assert told(life.says(OWNER, word), "confirmed-no")
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")
    assert role_of(life, BO) == "admin"


def test_no_may_be_pressed(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    asked = life.newest(OWNER, "confirm-how")
    life.presses(OWNER, asked, "no")
    assert told(life.presses(OWNER, asked, "yes"), "confirm-over")
    assert role_of(life, BO) == "admin"


def test_other_words_are_no_answer(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    assert told(life.says(OWNER, "yes but who is it?"), "confirm-waits")
    assert "/role remove Bo" in life.said_in(OWNER)[-1]
    assert role_of(life, BO) == "admin"
    assert told(life.says(OWNER, "yes"), "role-removed")


@pytest.mark.parametrize("word", ["yes", "no"])
def test_a_word_after_something_else_was_said_is_asked_about_again(
    life: Life, word: str
) -> None:
    life.says(OWNER, "/role remove Bo")
    life.says(OWNER, "/help")
    assert told(life.says(OWNER, word), "confirm-waits")
    assert role_of(life, BO) == "admin"
    assert told(life.says(OWNER, word), f"confirmed-{word}")


def test_among_others_a_yes_is_about_the_question_that_stands_last(life: Life) -> None:
    life.says(OWNER, "/survey new\nsurvey: shop\ncsat: How was it?")
    life.says(OWNER, "/survey delete shop", where=STAFF_ROOM)
    life.says(OWNER, "/survey list", where=STAFF_ROOM)
    assert told(life.says(OWNER, "yes", where=STAFF_ROOM), "confirm-waits")
    assert told(life.says(OWNER, "yes", where=STAFF_ROOM), "survey-deleted")


def test_another_persons_press_changes_nothing(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    asked = life.newest(OWNER, "confirm-how")
    for other in (CY, BO, ANA):
        assert told(life.presses(other, asked, "yes"), "confirm-others")
    assert role_of(life, BO) == "admin"
    assert told(life.says(CY, "yes"), "nothing-open-colleague")


def test_after_a_minute_it_is_too_late(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    asked = life.newest(OWNER, "confirm-how")
    life.passes(seconds=60)
    assert told(life.presses(OWNER, asked, "yes"), "confirm-late")
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")
    assert role_of(life, BO) == "admin"


def test_just_before_the_minute_is_over_it_counts(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    life.passes(seconds=59)
    assert told(life.says(OWNER, "yes"), "role-removed")


def test_a_second_press_changes_nothing(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    asked = life.newest(OWNER, "confirm-how")
    assert told(life.presses(OWNER, asked, "yes"), "role-removed")
    joined(life, "admin", BO)
    assert told(life.presses(OWNER, asked, "yes"), "confirm-over")
    assert role_of(life, BO) == "admin"


def test_a_button_of_a_question_that_never_was_is_harmless(life: Life) -> None:
    target = Target(kind="confirm", id=named("nothing"), choice="yes")
    for who in (OWNER, ANA):
        assert told(life.hear(pressed(target, who=who)), "confirm-over")


def test_the_newest_question_is_the_one_that_yes_answers(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    life.passes(seconds=1)
    life.says(OWNER, "/role remove Cy")
    assert told(life.says(OWNER, "yes"), "role-removed")
    assert (role_of(life, BO), role_of(life, CY)) == ("admin", None)


def test_a_right_that_was_lost_meanwhile_confirms_nothing(life: Life) -> None:
    life.says(CY, "/role remove Bo")
    life.confirms(OWNER, "/role remove Cy")
    assert told(life.presses(CY, life.newest(CY, "confirm-how"), "yes"), "needs-role")
    assert role_of(life, BO) == "admin"
    assert not told(life.says(CY, "/help"), "owners-told")


def test_the_owners_are_told_who_did_what(life: Life) -> None:
    life.confirms(OWNER, "/role remove Bo")
    notice = life.text_of(life.newest(CY, "owners-told"))
    assert "Olga (web:01) has just done this: /role remove Bo" in notice
    with pytest.raises(AssertionError):
        life.newest(OWNER, "owners-told")
    life.confirms(CY, "/role remove Cy")
    assert "Cy (web:c0c0)" in life.text_of(life.newest(OWNER, "owners-told"))


def test_a_confirmation_is_written_down(life: Life) -> None:
    life.confirms(OWNER, "/role remove Bo")
    (line,) = [one for one in life.every(AuditEntry) if one.what == "confirmation"]
    assert (line.who, line.subject) == (OWNER.key, "/role remove Bo")
    (asked,) = life.every(Confirmation)
    assert asked.state == "given"


def test_a_change_among_those_who_decide_nothing_is_not_asked_about(
    life: Life,
) -> None:
    joined(life, "agent", ANA)
    assert told(life.says(OWNER, "/role change Ana viewer"), "role-changed")


@pytest.mark.parametrize("role", ["agent", "analyst", "viewer"])
def test_to_take_anybodys_role_is_asked_about(life: Life, role: str) -> None:
    joined(life, role, ANA)
    assert told(life.says(OWNER, "/role remove Ana"), "role-removed-sure")
    assert role_of(life, ANA) == role
    assert told(life.says(OWNER, "yes"), "role-removed")
    assert "/role remove Ana" in life.text_of(life.newest(CY, "owners-told"))


def test_a_yes_counts_in_the_language_of_whoever_says_it(life: Life) -> None:
    life.says(OWNER, "/language pl")
    assert told(life.says(OWNER, "/role remove Bo"), "confirm-how")
    # Many a Polish sentence that agrees begins with "no", so it decides nothing.
    assert not told(life.says(OWNER, "no"), "confirmed-no")
    assert told(life.says(OWNER, "tak"), "confirmed-yes")
    assert role_of(life, BO) is None


@pytest.mark.parametrize("left", [True, False])
def test_a_typed_yes_is_about_the_command_and_not_about_a_walk(
    database: Database, left: bool
) -> None:
    life = Life(database)
    life.says(OWNER, "/start")
    life.says(OWNER, "/survey new\nsurvey: shop\ncsat: How was it?")
    life.says(OWNER, "/survey steps")
    if left:
        life.says(OWNER, "/stop")
    life.says(OWNER, "/survey delete shop")
    assert told(life.says(OWNER, "yes"), "survey-deleted")


def test_a_typed_no_is_answered_below_since_the_question_may_be_out_of_sight(
    life: Life,
) -> None:
    life.says(OWNER, "/role remove Bo")
    life.says(OWNER, "no")
    line = life.newest(OWNER)
    assert line.replaces is None
    assert life.text_of(line) == "All right, nothing has changed: /role remove Bo"


def test_a_pressed_no_is_answered_by_the_question_itself(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    asked = life.newest(OWNER, "confirm-how")
    life.presses(OWNER, asked, "no")
    assert life.newest(OWNER).replaces == asked.id


def test_the_other_owners_are_told_what_an_owner_without_a_name_is(life: Life) -> None:
    nameless = joined(life, "owner", Account(channel="web", id="98f8", name=""))
    life.says(nameless, "/role remove Bo")
    life.says(nameless, "yes")
    assert "owner (web:98f8) has just done this" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    "word",
    [
        *(
            "cancel",
            "/cancel",
            "/Cancel@askafter_bot",
            "Cancel, please",
            "never mind",
            "forget it",
            "stop",
            "not now",
        ),
        *("prekliči", "unusta ära", "abbrechen", "laisse tomber", "déjalo"),
        *("lascia stare", "deixa pra lá", "nieważne", "забудьте", "отмена", "إلغاء"),
    ],
)
def test_giving_up_is_a_no(life: Life, word: str) -> None:
    life.says(OWNER, "/role remove Bo")
    assert told(life.says(OWNER, word), "confirmed-no")
    assert role_of(life, BO) == "admin"


def test_a_stop_is_a_no_to_what_waits_and_no_wish_for_good(life: Life) -> None:
    life.says(OWNER, "/role remove Bo")
    assert told(life.says(OWNER, "/stop"), "confirmed-no")
    assert role_of(life, BO) == "admin"
    assert [one for one in life.every(Person) if one.opted_out_at] == []


@pytest.mark.parametrize("word", ["unsubscribe", "/stop"])
def test_who_wants_to_be_asked_nothing_is_heard_all_the_same(
    life: Life, word: str
) -> None:
    life.says(OWNER, "/role remove Bo")
    if word == "/stop":
        life.passes(minutes=1)
    assert not told(life.says(OWNER, word), "confirmed-no")
    assert [one for one in life.every(Person) if one.opted_out_at] != []
