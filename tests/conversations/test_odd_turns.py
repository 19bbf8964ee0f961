"""Turns that few people take and that any talk may take; found by drawn talks."""

from datetime import timedelta

from storage.engine import Database
from storage.records import Message, Session
from storage.reports import responses, tallies
from tests.conversations.kinds import ANA, QUESTIONS, answers, asked, asked_text
from tests.conversations.life import STAFF_ROOM, Life, keys_of, told

HEAD = "survey: kinds\ntouchpoint: support.chat\n"


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def choices(message: Message) -> list[str]:
    return [one.target.choice for row in message.buttons for one in row]


def test_a_link_opened_again_leaves_one_open_question(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "4")
    before = life.newest(ANA)
    life.opens(ANA, session(life).id)
    again = life.newest(ANA)
    assert "Was it solved?" in life.text_of(again)
    assert choices(again)[-4:] == ["1.back", "1.skip", "1.stop", "1.never"]
    (closed,) = (one for one in life.told if one.replaces == before.id)
    assert keys_of(closed) == ["asked-below"]
    assert closed.buttons == ()


def test_a_link_opened_again_fills_in_what_was_answered(database: Database) -> None:
    text = f"{HEAD}{QUESTIONS['choice']}\nyesno: Was {{choice|it}} solved?\n"
    life = asked_text(database, text)
    life.says(ANA, "price")
    life.opens(ANA, session(life).id)
    assert "Was Price solved?" in life.text_of(life.newest(ANA))


def test_a_link_opened_again_goes_on_with_a_survey_that_waits(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "text")
    for words in ("4", "Where is my parcel?"):
        life.says(ANA, words)
    life.opens(ANA, session(life).id)
    assert session(life).state == "started"
    life.says(ANA, "no")
    assert answers(life)["yesno"].choice == "no"


def test_a_link_opened_again_in_the_moment_of_the_end_is_closed(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno")
    life.at = session(life).expires_at
    assert told(life.opens(ANA, session(life).id), "session-expired")


def test_comments_keep_their_order_when_one_is_changed(database: Database) -> None:
    life = asked(database, "text", "why", "yesno")
    life.says(ANA, "slow", original="1")
    life.passes(seconds=5)
    life.says(ANA, "it rained", original="2")
    life.passes(seconds=5)
    life.edits(ANA, "1", "a little slow")
    assert session(life).comment == "a little slow\nit rained"
    life.says(ANA, "no")
    assert session(life).comment == "a little slow\nit rained"


def test_words_in_the_moment_of_the_end_are_too_late(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    life.at = session(life).expires_at
    life.says(ANA, "4")
    assert answers(life) == {}
    assert session(life).state == "invited"


def test_yes_to_go_on_in_the_moment_of_the_end_is_for_the_staff(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "Where is my parcel?")
    life.passes(hours=2)
    life.at = session(life).expires_at
    life.says(ANA, "yes please")
    assert session(life).state == "parked"
    wrote = life.newest(STAFF_ROOM, "customer-wrote")
    assert "yes please" in life.text_of(wrote)


def test_an_edit_that_leaves_nothing_to_ask_ends_the_survey(
    database: Database,
) -> None:
    text = f"{HEAD}csat: How was it?\nwhy (csat <= 3): What went wrong?\n"
    life = asked_text(database, text)
    life.says(ANA, "2", original="1")
    open_now = life.newest(ANA)
    decision = life.edits(ANA, "1", "5")
    assert told(decision, "edit-noted")
    assert told(decision, "thanks")
    assert session(life).state == "completed"
    assert answers(life)["csat"].rating == 5
    (closed,) = (one for one in life.told if one.replaces == open_now.id)
    assert closed.buttons == ()


def test_an_edit_leaves_the_question_open_that_is_being_changed(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "number")
    life.says(ANA, "4")
    life.says(ANA, "no", original="2")
    for words in ("back", "back"):
        life.says(ANA, words)
    life.edits(ANA, "2", "yes")
    assert answers(life)["yesno"].choice == "yes"
    assert session(life).step == 0
    life.says(ANA, "5")
    assert answers(life)["csat"].rating == 5
    assert "How many are you?" in life.text_of(life.newest(ANA))


def test_the_newest_answer_counts_also_if_a_clock_goes_back(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "number")
    life.says(ANA, "4")
    life.at -= timedelta(minutes=1)
    for words in ("back", "2", "yes", "7"):
        life.says(ANA, words)
    assert session(life).score == 2
    with database.reading() as connection:
        response = responses.one(connection, session(life).id)
    assert response is not None
    given = {one.question: one.rating for one in response.answers}
    assert given["csat"] == 2


def test_the_word_change_goes_back_also_where_words_are_asked(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "text")
    for words in ("4", "change my answer", "2", "no", "change", "yes"):
        life.says(ANA, words)
    assert answers(life)["csat"].rating == 2
    assert answers(life)["yesno"].choice == "yes"
    assert "text" not in answers(life)


def test_change_may_be_an_option(database: Database) -> None:
    text = "survey: kinds\ntouchpoint: support.chat\ncsat: How?\n"
    life = asked_text(database, f"{text}choice: What now?\n- Change\n- Stay\n")
    for words in ("4", "change"):
        life.says(ANA, words)
    assert answers(life)["choice"].choice == "Change"


def test_an_edit_after_a_stop_is_told_that_the_survey_was_ended(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "4", original="1")
    life.says(ANA, "stop")
    assert told(life.edits(ANA, "1", "5"), "session-declined")
    assert answers(life)["csat"].rating == 4


def test_an_option_that_own_words_name_is_not_shown_twice(database: Database) -> None:
    life = asked(database, "choices", "text")
    life.says(ANA, "purple smoke, chat")
    closed = life.newest(ANA, "answer-choice")
    assert life.text_of(closed).endswith("Your answer: purple smoke, chat")
    assert answers(life)["choices"].choices == ("Chat", "Something else")


def test_a_finished_response_stays_complete_while_an_answer_is_changed(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno")
    for words in ("4", "no"):
        life.says(ANA, words)
    closed = next(m for m in reversed(life.told) if choices(m) == ["1.change"])
    life.presses(ANA, closed, ".change")
    assert session(life).state == "started"
    assert session(life).complete
    with database.reading() as connection:
        (tally,) = tallies.of(connection, "kinds")
        found = [
            responses.listed(
                connection, responses.Filters(state=state), limit=9, after=None
            )
            for state in ("complete", "partial")
        ]
    assert tally.completed == 1
    assert [len(page.items) for page in found] == [1, 0]
