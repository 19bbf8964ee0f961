"""Back to an earlier question, and a change of mind until the survey expires."""

from decimal import Decimal

import pytest

from storage.engine import Database
from storage.records import Account, Answer, Button, Case, Message, Session
from storage.reports import responses, tallies
from tests.builders import TEXT
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told
from tests.conversations.scenes import response

SURVEY = TEXT.replace("survey: support", "survey: kinds")
IN_TELEGRAM = Account(channel="telegram", id="77", name="Ana")


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def versions(life: Life, question: str) -> list[Answer]:
    found: tuple[Answer, ...] = life.every(Answer)
    of_it = (one for one in found if one.question == question)
    return sorted(of_it, key=lambda one: one.version)


def choices(message: Message) -> list[str]:
    buttons: list[Button] = [one for row in message.buttons for one in row]
    return [one.target.choice.partition(".")[2] for one in buttons]


def closed(life: Life, words: str) -> Message:
    """Return the newest closed question with these words."""
    return next(
        one
        for one in reversed(life.told)
        if words in life.text_of(one) and choices(one) == ["change"]
    )


@pytest.mark.parametrize("way", ["press", "word"])
def test_back_asks_the_question_before_with_what_was_answered(
    database: Database, way: str
) -> None:
    life = asked(database, "csat", "yesno", "number")
    assert "back" not in choices(life.newest(ANA))
    life.says(ANA, "4")
    life.passes(minutes=1)
    life.says(ANA, "no")
    if way == "press":
        life.presses(ANA, life.newest(ANA), ".back")
    else:
        life.says(ANA, "Back!")
    again = life.newest(ANA)
    assert life.text_of(again).startswith("Your answer: No\nWas it solved?")
    assert choices(again)[-4:] == ["back", "keep", "stop", "never"]
    life.passes(minutes=1)
    life.presses(ANA, again, ".yes")
    assert "How many are you?" in life.text_of(life.newest(ANA))
    old, new = versions(life, "yesno")
    assert (old.choice, new.choice) == ("no", "yes")
    assert old.given_at < new.given_at


def test_two_steps_back_go_on_where_nothing_was_answered(database: Database) -> None:
    life = asked(database, "csat", "yesno", "number")
    for words in ("4", "no", "back", "back"):
        life.says(ANA, words)
    assert "How was the help?" in life.text_of(life.newest(ANA))
    life.says(ANA, "5")
    assert "How many are you?" in life.text_of(life.newest(ANA))
    assert session(life).score == 5


def test_before_the_first_question_there_is_none(database: Database) -> None:
    life = asked(database, "csat", "text")
    assert told(life.says(ANA, "back"), "nothing-before")
    assert answers(life) == {}


@pytest.mark.parametrize("way", ["press", "word"])
def test_an_answer_can_be_left_as_it_is(database: Database, way: str) -> None:
    life = asked(database, "choices", "yesno", "text")
    for words in ("chat, mail", "no", "back", "back"):
        life.says(ANA, words)
    again = life.newest(ANA)
    assert [row[0].marked for row in again.buttons[:4]] == [True, False, True, False]
    if way == "press":
        life.presses(ANA, again, ".keep")
    else:
        life.says(ANA, "skip")
    assert "Anything else?" in life.text_of(life.newest(ANA))
    assert [one.version for one in versions(life, "choices")] == [1]
    assert session(life).picked == ()


def test_words_are_shown_again_before_they_are_changed(database: Database) -> None:
    life = asked(database, "text", "yesno")
    for words in ("slow and rude", "back"):
        life.says(ANA, words)
    assert "You wrote:\nslow and rude\n" in life.text_of(life.newest(ANA))
    life.says(ANA, "just slow")
    assert session(life).comment == "just slow"
    assert [one.words for one in versions(life, "text")] == [
        "slow and rude",
        "just slow",
    ]


def test_a_finished_survey_can_be_changed_until_it_expires(database: Database) -> None:
    life = asked(database, "csat", "number")
    for words in ("4", "12"):
        life.says(ANA, words)
    finished_at = session(life).finished_at
    life.passes(days=2)
    life.presses(ANA, closed(life, "How was the help?"), ".change")
    assert session(life).state == "started"
    decision = life.says(ANA, "2")
    assert told(decision, "thanks-changed")
    assert [one.rating for one in versions(life, "csat")] == [4, 2]
    found = session(life)
    assert (found.state, found.score, found.finished_at) == (
        "completed",
        2,
        finished_at,
    )
    with database.reading() as connection:
        (tally,) = tallies.of(connection, "kinds")
        response = responses.one(connection, found.id)
    assert tally.scores == (("csat", ((2, 1),)),)
    assert tally.questions[0].counts == (("2", 1),)
    assert response is not None
    assert [one.rating for one in response.answers if one.question == "csat"] == [2]
    life.passes(days=6)
    expired = life.presses(ANA, closed(life, "How many"), ".change")
    assert told(expired, "session-expired")
    assert session(life).state == "completed"


@pytest.mark.parametrize("leaves", ["silently", "with stop", "for good"])
def test_a_change_that_is_not_finished_leaves_the_survey_finished(
    database: Database, leaves: str
) -> None:
    life = asked(database, "csat", "number")
    for words in ("4", "12"):
        life.says(ANA, words)
    life.presses(ANA, closed(life, "How many"), ".change")
    if leaves == "with stop":
        life.says(ANA, "stop")
    elif leaves == "for good":
        life.presses(ANA, life.newest(ANA), ".never")
    life.passes(days=8)
    assert session(life).state == "completed"
    assert versions(life, "number")[-1].number == Decimal(12)


def test_an_answer_whose_question_no_longer_applies_does_not_count_but_was_said(
    database: Database,
) -> None:
    life = asked_text(database, SURVEY)
    for words in ("3", "It was late", "price"):
        life.says(ANA, words)
    assert session(life).comment == "It was late"
    life.presses(ANA, closed(life, "How was the help"), ".change")
    decision = life.says(ANA, "5")
    assert "why no longer counts" in decision.because
    assert "What did we do well?" in life.text_of(life.newest(ANA))
    assert session(life).comment == response(life)["comment"] == "It was late"
    life.says(ANA, "nearly everything")
    first, gone, second = versions(life, "why")
    both = "It was late\nnearly everything"
    assert (first.words, gone.words, second.words) == ("It was late",) * 2 + (both,)
    assert (gone.skipped, gone.unsettled) == (True, True)
    assert session(life).state == "completed"
    assert session(life).comment == both


@pytest.mark.parametrize("way", ["press", "word"])
def test_what_was_said_beside_a_score_stays_when_the_score_is_changed(
    database: Database, way: str
) -> None:
    life = asked(database, "csat", "yesno", rules="escalate: csat <= 2")
    life.says(ANA, "2, the driver was rude")
    life.presses(ANA, closed(life, "How was the help"), ".change")
    if way == "press":
        life.presses(ANA, life.newest(ANA), ".4")
    else:
        life.says(ANA, "4")
    assert (session(life).score, session(life).comment) == (4, "2, the driver was rude")
    assert answers(life)["csat"].words == "2, the driver was rude"
    card = life.text_of(life.newest(STAFF_ROOM, "card-title"))
    assert "CSAT: 4 of 5" in card
    assert "the driver was rude" in card


def test_a_why_that_no_longer_applies_is_still_read_on_the_card(
    database: Database,
) -> None:
    text = SURVEY.replace("why (csat >= 4): What did we do well?\n", "")
    life = asked_text(database, text)
    for words in ("2", "rude"):
        life.says(ANA, words)
    life.presses(ANA, closed(life, "How was the help"), ".change")
    life.says(ANA, "4")
    assert "rude" in life.text_of(life.newest(STAFF_ROOM, "card-title"))
    shown = response(life)
    assert (shown["score"], shown["comment"]) == (4, "rude")


def test_an_option_of_ones_own_gives_way_to_another_option(database: Database) -> None:
    life = asked(database, "choices", "text")
    life.says(ANA, "a carrier pigeon")
    life.says(ANA, "back")
    life.says(ANA, "chat")
    both = answers(life)["choices"]
    assert (both.choices, both.words) == (
        ("Chat", "Something else"),
        "a carrier pigeon",
    )
    life.says(ANA, "back")
    life.presses(ANA, life.newest(ANA), ".t3")
    life.presses(ANA, life.newest(ANA), ".done")
    alone = answers(life)["choices"]
    assert (alone.choices, alone.words) == (("Chat",), None)


def test_a_changed_score_does_not_open_a_resolved_case_with_old_words(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", rules="escalate: words refund")
    life.says(ANA, "2, I want a refund")
    card = life.newest(STAFF_ROOM, "card-title")
    life.presses(OWNER, card, "resolve", where=STAFF_ROOM)
    life.presses(ANA, closed(life, "How was the help"), ".change")
    life.says(ANA, "4")
    (case,) = life.every(Case)
    assert case.state == "resolved"


def test_what_was_taken_back_is_asked_again_when_it_applies_again(
    database: Database,
) -> None:
    life = asked_text(database, SURVEY)
    for words in ("1", "late", "price", "no", "change"):
        life.says(ANA, words)
    life.presses(ANA, closed(life, "How was the help"), ".change")
    life.says(ANA, "3")
    assert answers(life)["contact"].unsettled
    assert answers(life)["why"].words == "late"
    gone = life.presses(ANA, closed(life, "May a person"), ".change")
    assert told(gone, "change-gone")
    life.presses(ANA, closed(life, "How was the help"), ".change")
    life.says(ANA, "2")
    assert "May a person write" in life.text_of(life.newest(ANA))


def test_a_changed_answer_can_call_a_person(database: Database) -> None:
    life = asked_text(database, SURVEY)
    for words in ("5", "fine", "price"):
        life.says(ANA, words)
    assert life.every(Case) == ()
    life.presses(ANA, closed(life, "How was the help"), ".change")
    life.says(ANA, "1")
    assert len(life.every(Case)) == 1
    life.passes(minutes=1)
    for words in ("a mistake", "no"):
        life.says(ANA, words)
    thanks = life.newest(ANA)
    assert keys_of(thanks) == ["thanks-changed"]


def test_a_case_that_a_last_change_opens_is_promised(database: Database) -> None:
    life = asked(database, "csat", rules="escalate: csat <= 2")
    life.says(ANA, "5")
    life.passes(minutes=1)
    life.presses(ANA, closed(life, "How was the help"), ".change")
    life.says(ANA, "1")
    assert keys_of(life.newest(ANA)) == ["thanks-changed", "thanks-case"]


def test_what_is_not_understood_leaves_the_old_answer(database: Database) -> None:
    life = asked(database, "csat", "number", rules="escalate: not negative")
    for words in ("4", "12"):
        life.says(ANA, words)
    life.presses(ANA, closed(life, "How was the help"), ".change")
    assert told(life.says(ANA, "purple"), "please-again-score")
    assert answers(life)["csat"].rating == 4
    life.says(ANA, "purple")
    newest = answers(life)["csat"]
    assert (newest.rating, newest.words, newest.skipped) == (4, "purple", False)
    assert session(life).state == "completed"


def test_a_question_left_by_going_back_is_asked_again(database: Database) -> None:
    life = asked(database, "csat", "yesno", "number", rules="escalate: not negative")
    for words in ("4", "purple", "back", "5"):
        life.says(ANA, words)
    assert "Was it solved?" in life.text_of(life.newest(ANA))
    life.says(ANA, "yes")
    assert "How many are you?" in life.text_of(life.newest(ANA))


def test_change_pressed_twice_opens_the_question_once(database: Database) -> None:
    life = asked(database, "csat", "yesno", "number")
    life.says(ANA, "4")
    change = closed(life, "How was the help")
    open_now = life.newest(ANA)
    life.presses(ANA, change, ".change")
    assert life.presses(ANA, change, ".change").saved == ()
    assert told(life.presses(ANA, open_now, ".yes"), "not-now")
    life.says(ANA, "3")
    assert "Was it solved?" in life.text_of(life.newest(ANA))


def test_nothing_is_changed_after_a_stop(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "4")
    life.says(ANA, "stop")
    gone = life.presses(ANA, closed(life, "How was the help"), ".change")
    assert told(gone, "session-declined")


def test_a_press_in_the_moment_of_the_end_is_too_late(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    question = life.newest(ANA)
    life.at = session(life).expires_at
    assert told(life.presses(ANA, question, ".4"), "session-expired")


def test_in_telegram_back_takes_the_place_of_the_question(database: Database) -> None:
    life = asked(database, "csat", "yesno", "number", who=IN_TELEGRAM)
    life.presses(IN_TELEGRAM, life.newest(IN_TELEGRAM), ".4")
    second = life.newest(IN_TELEGRAM)
    life.presses(IN_TELEGRAM, second, ".back")
    again = life.newest(IN_TELEGRAM)
    assert again.replaces == second.id
    assert "Your answer: 4 of 5" in life.text_of(again)


@pytest.mark.parametrize("word", ["change", "back", "spremeni"])
def test_a_finished_survey_is_opened_by_typing_what_the_button_says(
    database: Database, word: str
) -> None:
    life = asked(database, "csat", "number")
    for words in ("4", "12"):
        life.says(ANA, words)
    life.passes(hours=5)
    life.says(ANA, word)
    assert life.text_of(life.newest(ANA)).startswith("Your answer: 12\nHow many")
    assert session(life).state == "started"
    assert told(life.says(ANA, "13"), "thanks-changed")
    assert answers(life)["number"].number == Decimal(13)
    life.passes(days=8)
    assert told(life.says(ANA, word), "session-expired")


def test_who_has_a_case_can_still_change_by_a_word(database: Database) -> None:
    life = asked(database, "csat", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    life.says(ANA, "change")
    assert "Your answer: 1 of 5" in life.text_of(life.newest(ANA))
    life.says(ANA, "5")
    assert session(life).score == 5


def test_change_typed_to_a_colleague_is_for_the_colleague(database: Database) -> None:
    life = asked(database, "csat", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    card = life.newest(STAFF_ROOM, "card-title")
    life.says(OWNER, "Refund or change?", where=STAFF_ROOM, below=card)
    life.says(ANA, "change")
    assert "change" in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    assert session(life).state == "completed"


def test_nothing_is_opened_by_a_word_after_a_stop(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    for words in ("4", "stop"):
        life.says(ANA, words)
    assert told(life.says(ANA, "change"), "session-declined")


def test_where_nobody_was_asked_there_is_nothing_to_change(database: Database) -> None:
    assert told(Life(database).says(ANA, "change"), "nothing-open")


@pytest.mark.parametrize("way", ["press", "word"])
def test_a_comment_is_told_and_kept_when_one_goes_on_from_it(
    database: Database, way: str
) -> None:
    life = asked(database, "csat", "yesno", rules="escalate: not negative")
    for words in ("purple", "purple", "back"):
        life.says(ANA, words)
    again = life.newest(ANA)
    assert life.text_of(again).startswith("How was the help?")
    if way == "press":
        life.presses(ANA, again, ".skip")
    else:
        life.says(ANA, "skip")
    assert keys_of(life.newest(ANA)) == ["kept-as-comment"]
    assert closed(life, "Kept as a comment.")
    assert [one.words for one in versions(life, "csat")][-1] == "purple"
    assert session(life).comment == "purple"


WORDED = """survey: kinds
touchpoint: support.chat
yesno: Was it solved?
choice: What was it about?
- Delivery
- Something else ...
text: Anything else?
"""


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Change",
            "please change",
            "Spremeni",
            "spremenite prosim",
            "Muuda",
            "muutke",
        ),
        *("Ändern", "bitte ändern", "Ändere meine Antwort", "Modifier", "changez"),
        *("Cambiar", "cambie, por favor", "Modifica", "cambia la risposta", "Alterar"),
        *("mude", "Zmień", "zmień to", "Змінити", "змініть відповідь", "Изменить"),
        *("поменять", "تغيير", "عدل الإجابة"),
    ],
)
def test_change_is_heard_where_any_words_are_taken_and_after_the_end(
    database: Database, words: str
) -> None:
    life = asked_text(database, WORDED)
    life.says(ANA, "no")
    life.says(ANA, words)
    assert "Was it solved?" in life.text_of(life.newest(ANA))
    life.says(ANA, "yes")
    life.says(ANA, "Delivery")
    life.says(ANA, words)
    assert "What was it about?" in life.text_of(life.newest(ANA))
    life.says(ANA, "Delivery")
    life.says(ANA, "It was fine")
    life.says(ANA, words)
    assert "Anything else?" in life.text_of(life.newest(ANA))


def test_change_is_heard_where_ones_own_option_is_changed(database: Database) -> None:
    life = asked_text(database, WORDED.replace("choice:", "choices:"))
    for words in ("no", "A pigeon", "back", "change"):
        life.says(ANA, words)
    assert "Was it solved?" in life.text_of(life.newest(ANA))
    assert answers(life)["choices"].words == "A pigeon"
