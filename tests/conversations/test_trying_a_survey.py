"""An admin tries a survey: everything is real, and nothing of it is counted."""

from dataclasses import replace
from random import Random

import pytest
from sqlalchemy import select

from storage import schema
from storage.engine import Database
from storage.records import Account, Guide, Message, Session, Survey
from tests.builders import pressed, said
from tests.conversations.life import OWNER, STAFF_ROOM, Life, room_of, told

SURVEY = """\
survey: support
touchpoint: support.chat

csat: How was it?
  sl: Kako je bilo?
why (csat <= 3): What went wrong?
why (csat >= 4): What was good?
contact (csat <= 2): May we write?
thanks: Thank you!

escalate: csat <= 2
"""
ANA = Account(channel="web", id="ab12", name="Ana")
KEPT_APART = ("guides", "messages", "heard", "transcript", "duties", "rates")
"""Tables that hold the run, what was said, and what every event leaves behind."""


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an active survey that somebody answered."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{SURVEY}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=2)
    life.says(ANA, "5")
    return life


def rows(life: Life) -> dict[str, list[str]]:
    """Return all that reports, lists and limits are made of."""
    with life.database.reading() as connection:
        return {
            name: sorted(map(str, connection.execute(select(table))))
            for name, table in schema.metadata.tables.items()
            if name not in KEPT_APART
        }


def said_since(life: Life, count: int) -> str:
    return "\n".join(life.said_in(OWNER)[count:])


def test_the_whole_survey_runs_with_its_branches_and_no_row_is_made(
    life: Life,
) -> None:
    before, count = rows(life), len(life.said_in(OWNER))
    assert told(life.says(OWNER, "/survey preview support"), "preview-begins")
    life.presses(OWNER, life.newest(OWNER, "scale-csat"), ".2")
    life.says(OWNER, "It broke; I want my money back")
    life.presses(OWNER, life.newest(OWNER), ".yes")
    said = said_since(life, count)
    assert "What went wrong?" in said
    assert "What was good?" not in said
    assert "a person would be called now" in said
    assert said.count("a person would be called now") == 1
    assert "Thank you!" in said
    assert "That was the whole survey. Nothing of it was kept." in said
    assert rows(life) == before


def test_a_good_score_takes_the_other_branch(life: Life) -> None:
    before = rows(life)
    life.says(OWNER, "/survey preview support")
    life.says(OWNER, "5")
    assert "What was good?" in life.said_in(OWNER)[-1]
    life.says(OWNER, "All of it")
    assert told_in(life, "Thank you!")
    assert rows(life) == before


def told_in(life: Life, words: str) -> bool:
    return words in "\n".join(life.said_in(OWNER)[-3:])


def test_it_speaks_the_language_that_is_named(life: Life) -> None:
    life.says(OWNER, "/survey preview support sl")
    assert "Kako je bilo?" in life.said_in(OWNER)[-1]


def test_a_version_that_is_not_there_is_not_tried(life: Life) -> None:
    decision = life.says(OWNER, "/survey preview support 9")
    assert told(decision, "survey-no-version")
    assert not told(decision, "preview-begins")


def test_it_tries_the_newest_draft_unless_a_version_is_named(life: Life) -> None:
    life.says(OWNER, f"/survey edit support\n{SURVEY.replace('it?', 'that?')}")
    life.says(OWNER, "/survey preview support")
    assert "How was that?" in life.said_in(OWNER)[-1]
    life.says(OWNER, "/survey preview support 1")
    assert "How was it?" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize("ending", ["/stop", "cancel", ".stop", ".never"])
def test_it_can_be_left_without_any_trace(life: Life, ending: str) -> None:
    before = rows(life)
    life.says(OWNER, "/survey preview support")
    if ending.startswith("."):
        life.presses(OWNER, life.newest(OWNER, "scale-csat"), ending)
    else:
        assert told(life.says(OWNER, ending), "guide-stopped-preview")
    assert rows(life) == before
    assert told(life.says(OWNER, "hello?"), "nothing-open-colleague")


def test_after_it_is_over_its_buttons_keep_nothing(life: Life) -> None:
    life.says(OWNER, "/survey preview support")
    asked = life.newest(OWNER, "scale-csat")
    life.says(OWNER, "/stop")
    before = rows(life)
    assert told(life.presses(OWNER, asked, ".5"), "only-a-preview")
    assert rows(life) == before


def test_it_ends_by_itself_after_an_hour(life: Life) -> None:
    life.says(OWNER, "/survey preview support")
    asked = life.newest(OWNER, "scale-csat")
    life.passes(hours=1)
    assert told(life.says(OWNER, "5"), "nothing-open-colleague")
    assert told(life.presses(OWNER, asked, ".5"), "only-a-preview")


def test_it_survives_a_restart(life: Life) -> None:
    life.says(OWNER, "/survey preview support")
    asked = life.newest(OWNER, "scale-csat")
    again = Life(life.database)
    again.at, again.told = life.at, [asked]
    again.hear(replace(said("2", who=OWNER), key="after", where=asked.to, at=life.at))
    assert "What went wrong?" in again.said_in(OWNER)[-1]


def test_somebody_elses_press_does_nothing(life: Life) -> None:
    life.says(OWNER, "/survey preview support")
    asked = life.newest(OWNER, "scale-csat")
    assert told(life.presses(ANA, asked, ".5", where=asked.to), "not-yours")


def test_where_others_read_along_it_is_refused(life: Life) -> None:
    refused = life.says(OWNER, "/survey preview support", where=STAFF_ROOM)
    assert told(refused, "in-private")
    life.says(OWNER, "/survey show support", where=STAFF_ROOM)
    shown = life.newest(STAFF_ROOM, "survey-line")
    pressed = life.presses(OWNER, shown, "preview", where=STAFF_ROOM)
    assert told(pressed, "in-private")
    assert life.every(Guide) == ()


def test_a_command_in_the_middle_is_a_command(life: Life) -> None:
    life.says(OWNER, "/survey preview support")
    assert told(life.says(OWNER, "/report support"), "report-title")
    life.says(OWNER, "5")
    assert "What was good?" in life.said_in(OWNER)[-1]


def test_a_new_one_takes_the_place_of_the_old(life: Life) -> None:
    life.says(OWNER, "/survey preview support")
    life.says(OWNER, "2")
    life.says(OWNER, "/survey preview support")
    life.says(OWNER, "5")
    assert "What was good?" in life.said_in(OWNER)[-1]
    assert len(life.every(Guide)) == 1


def test_a_deleted_draft_ends_its_preview(life: Life) -> None:
    life.says(OWNER, "/survey new\nsurvey: a\ncsat: How?\n")
    life.says(OWNER, "/survey preview a")
    asked = life.newest(OWNER, "scale-csat")
    life.says(OWNER, "/survey delete a")
    life.presses(OWNER, life.newest(OWNER, "survey-delete-drafts"), "yes")
    assert {one.name for one in life.every(Survey)} == {"support"}
    assert told(life.says(OWNER, "5"), "preview-over")
    assert told(life.presses(OWNER, asked, ".5"), "only-a-preview")


def test_a_survey_for_known_customers_only_says_that_it_asks_nothing(
    life: Life,
) -> None:
    life.says(OWNER, "/survey new\nsurvey: a\ncsat (plan = gold): How?\n")
    assert told(life.says(OWNER, "/survey preview a"), "preview-nothing")
    assert life.every(Guide) == ()


def test_an_own_question_of_the_admin_waits_until_the_preview_is_over(
    life: Life,
) -> None:
    life.says(OWNER, "/start")
    life.ends("2", customer={"web": OWNER.id})
    life.passes(hours=2)
    life.says(OWNER, "/survey preview support")
    life.says(OWNER, "2")
    (own,) = [one for one in life.every(Session) if one.state == "invited"]
    assert own.answered_at is None
    life.says(OWNER, "cancel")
    life.says(OWNER, "4")
    assert {one.score for one in life.every(Session)} == {5, 4}


def test_going_back_and_changing_an_answer_can_be_tried_too(life: Life) -> None:
    before = rows(life)
    life.says(OWNER, "/survey preview support")
    life.says(OWNER, "2")
    life.presses(OWNER, life.newest(OWNER), ".back")
    life.says(OWNER, "5")
    assert "What was good?" in life.said_in(OWNER)[-1]
    life.says(OWNER, "All of it")
    assert told_in(life, "That was the whole survey")
    assert told(life.says(OWNER, "hello?"), "nothing-open-colleague")
    changed = next(m for m in reversed(life.told) if has(m, "0.change"))
    life.presses(OWNER, changed, "0.change")
    life.says(OWNER, "1")
    assert "What went wrong?" in "\n".join(life.said_in(OWNER)[-2:])
    assert rows(life) == before


def has(message: Message, choice: str) -> bool:
    buttons = [button for row in message.buttons for button in row]
    return any(button.target.choice == choice for button in buttons)


def test_a_question_in_the_middle_reaches_nobody(life: Life) -> None:
    before = rows(life)
    life.says(OWNER, "/survey preview support")
    life.says(OWNER, "Where is my parcel? I have waited for two weeks now!")
    assert "a person would be called now" in "\n".join(life.said_in(OWNER)[-3:])
    assert life.said_in(STAFF_ROOM) == []
    assert rows(life) == before


def test_no_press_and_no_words_of_a_preview_leave_a_row(life: Life) -> None:
    """Whatever is pressed or typed, in any order."""
    before = rows(life)
    chance = Random(5)
    for _ in range(40):
        asked = [m for m in life.told if m.to == room_of(OWNER) and m.buttons]
        targets = [b.target for m in asked for r in m.buttons for b in r]
        own = [one for one in targets if one.kind == "preview"]
        words = chance.choice(["1", "5", "Why?", "back", "skip", "yes", "It broke."])
        match chance.randrange(4):
            case 0:
                life.says(OWNER, "/survey preview support")
            case 1 | 2 if own:
                target = chance.choice(own)
                life.hear(
                    pressed(
                        target,
                        who=OWNER,
                        key=str(chance.random()),
                        where=room_of(OWNER),
                        at=life.at,
                    )
                )
            case _:
                life.says(OWNER, words)
    assert rows(life) == before
