"""Words and photos that come after the last thanks are received as warmly."""

import pytest

from storage.engine import Database
from storage.records import Account, Attachment, Carried, Case, Session
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told
from tests.conversations.test_attachments import PHOTO

TOUCHPOINT = "survey: kinds\ntouchpoint: support.chat"
QUESTION = "And when will my parcel come?"


@pytest.fixture
def life(database: Database) -> Life:
    """Ana has finished a survey, and skipped its last question."""
    life = asked(database, "csat", "text", rules="escalate: words refund")
    life.says(ANA, "5")
    life.says(ANA, "skip")
    assert "thanks" in keys_of(life.newest(ANA))
    return life


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[-1]


def test_a_question_after_the_end_goes_to_the_staff(life: Life) -> None:
    assert told(life.says(ANA, QUESTION), "passed-on")
    card = life.text_of(life.newest(STAFF_ROOM, "card-title"))
    assert "wrote or asked something after the questions had ended" in card
    assert QUESTION in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    life.says(ANA, "It was ordered on Monday")
    (case,) = life.every(Case)
    assert case.state == "open"
    assert session(life).state == "completed"
    assert session(life).comment is None


def test_a_few_words_after_the_end_are_a_comment(life: Life) -> None:
    assert told(life.says(ANA, "The driver was lovely"), "kept-afterwards")
    answer = answers(life)["text"]
    assert (answer.words, answer.skipped) == ("The driver was lovely", False)
    assert session(life).comment == "The driver was lovely"
    life.says(ANA, "And quick")
    assert session(life).comment == "The driver was lovely\nAnd quick"
    assert (session(life).state, session(life).score) == ("completed", 5)
    assert life.every(Case) == ()


def test_a_photo_after_the_end_is_kept(life: Life) -> None:
    decision = life.says(ANA, "", carried=(PHOTO,))
    assert told(decision, "kept-afterwards")
    assert not told(decision, "nothing-open")
    (kept,) = life.every(Attachment)
    assert kept.question == "text"
    assert answers(life)["text"].attached


def test_an_album_after_the_end_is_thanked_for_once(life: Life) -> None:
    life.says(ANA, "", carried=(PHOTO,), album="13")
    life.says(ANA, "Broken", carried=(PHOTO,), album="13")
    said = [one for one in life.told if "kept-afterwards" in keys_of(one)]
    assert len(said) == 1
    assert session(life).comment == "Broken"


def test_an_angry_sticker_after_the_end_is_kept(life: Life) -> None:
    sticker = Carried(kind="sticker", file="s1", type="image/webp", emoji="😡")
    assert told(life.says(ANA, "", carried=(sticker,)), "kept-afterwards")
    assert answers(life)["text"].words == "😡"


def test_words_after_the_end_may_call_somebody(life: Life) -> None:
    decision = life.says(ANA, "I want a refund")
    assert told(decision, "thanks-case")
    (case,) = life.every(Case)
    assert case.rule.key == "rule-words"


@pytest.mark.parametrize("words", ["Thank you!", "👍", "hvala lepa"])
def test_thanks_are_answered_and_not_kept(life: Life, words: str) -> None:
    assert told(life.says(ANA, words), "you-are-welcome")
    assert session(life).comment is None


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("4", "already-answered"),
        ("ok", "session-completed"),
        ("no", "session-completed"),
        ("stop", "session-completed"),
        ("!!!", "session-completed"),
    ],
)
def test_a_bare_value_after_the_end_changes_nothing(
    life: Life, words: str, key: str
) -> None:
    assert told(life.says(ANA, words), key)
    assert (session(life).score, session(life).comment) == (5, None)


def test_without_a_question_for_words_it_is_said_beside_the_score(
    database: Database,
) -> None:
    life = asked(database, "csat", "choice")
    life.says(ANA, "5")
    life.says(ANA, "Price")
    life.says(ANA, "a bit dear", original="7")
    assert (answers(life)["csat"].rating, session(life).comment) == (5, "a bit dear")
    life.edits(ANA, "7", "4")
    assert answers(life)["csat"].rating == 5


def test_without_any_score_it_is_said_beside_the_last_answer(
    database: Database,
) -> None:
    life = asked(database, "yesno", "choice")
    life.says(ANA, "yes")
    life.says(ANA, "Price")
    life.says(ANA, "a bit dear")
    answer = answers(life)["choice"]
    assert (answer.choice, answer.words) == ("Price", "a bit dear")


def test_what_comes_when_the_time_is_up_is_told_so(life: Life) -> None:
    life.at = session(life).expires_at
    assert told(life.says(ANA, "The driver was lovely"), "nothing-open")


def test_a_case_that_is_open_has_the_words(database: Database) -> None:
    life = asked(database, "csat", "text", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    life.says(ANA, "It was late")
    assert told(life.says(ANA, "The driver was lovely"), "passed-on")
    assert answers(life)["text"].words == "It was late"


def test_a_survey_since_the_case_was_settled_has_the_words(life: Life) -> None:
    life.says(ANA, QUESTION)
    card = life.newest(STAFF_ROOM, "card-title")
    life.presses(OWNER, card, "resolve", where=STAFF_ROOM)
    life.passes(days=40)
    life.ends("2", customer={"web": ANA.id})
    life.passes(hours=2)
    life.says(ANA, "4")
    life.says(ANA, "skip")
    assert told(life.says(ANA, "The driver was lovely"), "kept-afterwards")
    assert len(life.every(Session)) == 2
    (case,) = life.every(Case)
    assert case.state == "resolved"


def test_words_that_were_attended_to_do_not_open_the_case_again(
    database: Database,
) -> None:
    life = asked_text(database, f"{TOUCHPOINT}\nexpires: 30d\ncsat: How was it?")
    life.says(ANA, "2, I want a refund")
    card = life.newest(STAFF_ROOM, "card-title")
    life.presses(OWNER, card, "resolve", where=STAFF_ROOM)
    life.passes(days=8)
    life.says(ANA, "it is solved, thanks")
    life.passes(days=8)
    assert told(life.says(ANA, "The new app is nice"), "kept-afterwards")
    (case,) = life.every(Case)
    assert case.state == "resolved"


def test_a_colleague_is_told_what_they_can_do(database: Database) -> None:
    life = asked(database, "csat", who=OWNER)
    life.says(OWNER, "5")
    assert told(life.says(OWNER, "The driver was lovely"), "nothing-open-colleague")


def test_a_stranger_is_told_that_nobody_reads(life: Life) -> None:
    eva = Account(channel="web", id="e7a0", name="Eva")
    assert told(life.says(eva, "The driver was lovely"), "nothing-open")


def stopped(database: Database, *words: str) -> Life:
    """Ana answered like this and ended the survey by its button."""
    life = asked(database, "csat", "yesno", "text")
    for one in words:
        life.says(ANA, one)
    life.presses(ANA, life.newest(ANA), ".stop")
    return life


def test_words_after_a_stop_stay_with_the_answers(database: Database) -> None:
    life = stopped(database, "4")
    assert told(life.says(ANA, "it was fine, really"), "kept-afterwards")
    assert (session(life).state, session(life).comment) == (
        "declined",
        "it was fine, really",
    )


def test_a_question_after_a_stop_goes_to_the_staff(database: Database) -> None:
    life = stopped(database)
    assert told(life.says(ANA, "Where is my parcel?"), "passed-on")
    assert len(life.every(Case)) == 1


def test_thanks_after_a_stop_are_answered(database: Database) -> None:
    assert told(stopped(database).says(ANA, "thanks"), "you-are-welcome")


def test_a_value_after_a_stop_is_told_that_it_is_over(database: Database) -> None:
    assert told(stopped(database, "4").says(ANA, "5"), "session-declined")


def test_words_that_cannot_be_added_to_anything_are_told_so(
    database: Database,
) -> None:
    assert told(stopped(database).says(ANA, "it was fine"), "nothing-open")


def test_who_wants_no_questions_any_more_is_left_alone(database: Database) -> None:
    life = stopped(database, "4")
    life.says(ANA, "/stop")
    assert told(life.says(ANA, "it was fine, really"), "nothing-open")
