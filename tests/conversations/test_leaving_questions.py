"""Words with which people leave a question do what "skip" does."""

import pytest

from storage.engine import Database
from storage.records import Session
from tests.conversations.kinds import ANA, QUESTIONS, answers, asked, asked_text
from tests.conversations.life import told
from tests.conversations.test_attachments import PHOTO

PRESSED = [kind for kind in QUESTIONS if kind not in ("text", "why")]


@pytest.mark.parametrize("kind", PRESSED)
@pytest.mark.parametrize("words", ["don't know", "ne vem", "No idea, sorry", "n/a"])
def test_who_does_not_know_has_skipped(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, kind, "text")
    decision = life.says(ANA, words)
    answer = answers(life)[kind]
    assert (answer.skipped, answer.words) == (True, None)
    assert told(decision, "question-skipped")
    assert not told(decision, "kept-as-comment")
    assert "Anything else?" in life.text_of(life.newest(ANA))


def test_not_knowing_is_no_no_in_italian(database: Database) -> None:
    life = asked(database, "consent", "text")
    life.says(ANA, "Non sono sicura")
    assert answers(life)["consent"].choice is None


def test_where_words_are_asked_not_knowing_is_an_answer(database: Database) -> None:
    life = asked(database, "text", "yesno")
    life.says(ANA, "I don't know")
    assert answers(life)["text"].words == "I don't know"


@pytest.mark.parametrize("kind", ["text", "why"])
@pytest.mark.parametrize("words", ["No", "no thanks", "ne", "Nein, danke", "لا", "нет"])
def test_a_bare_no_where_words_are_asked_adds_nothing(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, "csat", kind, "yesno")
    life.says(ANA, "4")
    decision = life.says(ANA, words)
    assert answers(life)[kind].skipped
    assert told(decision, "question-skipped")
    (session,) = life.every(Session)
    assert isinstance(session, Session)
    assert session.comment is None


@pytest.mark.parametrize("words", ["nothing", "no reply at all", "not yet"])
def test_a_no_that_says_something_is_a_comment(database: Database, words: str) -> None:
    life = asked(database, "why", "yesno")
    life.says(ANA, words)
    assert answers(life)["why"].words == words


def test_no_is_still_a_no_where_yes_or_no_is_asked(database: Database) -> None:
    life = asked(database, "yesno", "text")
    life.says(ANA, "لا")
    assert answers(life)["yesno"].choice == "no"


def test_a_photo_with_a_no_is_kept(database: Database) -> None:
    life = asked(database, "text", "yesno")
    life.says(ANA, "no", carried=(PHOTO,))
    answer = answers(life)["text"]
    assert (answer.words, answer.attached) == ("no", True)


def test_an_option_may_be_not_to_know(database: Database) -> None:
    text = "survey: kinds\ntouchpoint: support.chat\nchoice: What was it?\n"
    life = asked_text(database, f"{text}- Delivery\n- I don't know\ntext: Why?\n")
    life.says(ANA, "i dont know")
    assert answers(life)["choice"].choice == "I don't know"


def test_who_was_asked_for_own_words_may_say_that_they_do_not_know(
    database: Database,
) -> None:
    life = asked(database, "choices", "text")
    life.presses(ANA, life.newest(ANA), ".t3")
    life.says(ANA, "no idea")
    assert answers(life)["choices"].words == "no idea"


def test_a_marked_option_does_not_keep_one_from_leaving(database: Database) -> None:
    text = "survey: kinds\ntouchpoint: support.chat\nchoices: What was it?\n"
    life = asked_text(database, f"{text}- Delivery\n- Price\ntext: Why?\n")
    life.presses(ANA, life.newest(ANA), ".t1")
    life.says(ANA, "don't know")
    assert answers(life)["choices"].skipped


@pytest.mark.parametrize("kind", ["yesno", "csat", "choice", "text"])
@pytest.mark.parametrize("words", ["lieber nicht", "I'd rather not", "preferiría no"])
def test_who_would_rather_not_say_has_skipped(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, kind, "number")
    life.says(ANA, words)
    answer = answers(life)[kind]
    assert (answer.skipped, answer.choice, answer.words) == (True, None, None)


@pytest.mark.parametrize("kind", ["contact", "consent"])
@pytest.mark.parametrize("words", ["lieber nicht", "I'd rather not", "preferiría no"])
def test_who_would_rather_not_has_not_allowed_it(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, kind, "text")
    life.says(ANA, words)
    assert answers(life)[kind].choice == "no"
