"""A survey's text is taken as one without a command before it."""

from dataclasses import replace

import pytest

from handlers.governing.templates import wording
from storage.engine import Database
from storage.records import Account, Guide, Message, Phrase, Survey
from storage.records.house import SHIPPED
from tests.conversations.life import HOUSEHOLD, OWNER, STAFF_ROOM, Life, told

TEXT = "survey: shop\ntouchpoint: shop\n\ncsat: How do you like our shop?\n"
ANA = Account(channel="web", id="ab12", name="Ana")


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner."""
    return Life(database)


@pytest.mark.parametrize("language", SHIPPED)
def test_the_example_is_in_the_readers_language_and_can_be_sent_back(
    life: Life, language: str
) -> None:
    life.says(OWNER, f"/language {language}")
    life.says(OWNER, "/survey text")
    (_, example) = life.newest(OWNER, "survey-typed").body
    assert isinstance(example, Phrase)
    text = str(example.values["text"])
    assert wording.WORDS[language]["contact"] in text
    assert told(life.says(OWNER, f"/survey new\n{text}"), "survey-saved")


@pytest.mark.parametrize("begin", ["", "# our shop\n\n", "  "])
def test_a_text_is_kept_as_a_draft(life: Life, begin: str) -> None:
    life.says(OWNER, "/survey text")
    assert told(life.says(OWNER, begin + TEXT), "survey-saved")
    assert told(life.says(OWNER, begin + TEXT), "survey-unchanged")
    life.says(OWNER, begin + TEXT.replace("How", "And how"))
    assert [one.version for one in life.every(Survey)] == [1, 2]


def test_its_mistakes_are_told_as_behind_the_command(life: Life) -> None:
    assert told(life.says(OWNER, TEXT + "csta: What?"), "survey-mistake")
    assert "Line 5:" in life.said_in(OWNER)[-1]


def test_a_long_text_is_kept_whole(life: Life) -> None:
    long = TEXT + "".join(f"text t{n}: {'x' * 900}\n" for n in range(20))
    life.says(OWNER, long)
    (survey,) = life.every(Survey)
    assert survey.text.count("x" * 900) == 20
    too_long = TEXT + "#" * 30_000
    assert told(life.says(OWNER, too_long), "survey-mistake")
    assert "at most 20,000 characters" in life.said_in(OWNER)[-1]


def test_it_is_no_answer_to_the_step_that_is_asked(life: Life) -> None:
    life.says(OWNER, "/survey steps")
    assert told(life.says(OWNER, TEXT), "survey-saved")
    life.says(OWNER, "other")
    assert life.every(Guide)[0].given["name"] == "other"


def test_customers_and_groups_write_what_they_like(life: Life) -> None:
    assert told(life.says(ANA, TEXT), "nothing-open")
    life.says(OWNER, TEXT, where=STAFF_ROOM)
    assert life.every(Survey) == ()


def test_words_about_a_survey_are_none(life: Life) -> None:
    for words in ("survey: shop", "survey shop\ncsat: How?", "my survey: shop\nx"):
        assert told(life.says(OWNER, words), "nothing-open-colleague")


def pasted(life: Life, who: Account, length: int) -> None:
    """Let somebody paste a survey of so many characters."""
    life.says(who, TEXT + "#" + "x" * (length - len(TEXT) - 1))


def test_a_text_as_long_as_a_message_may_have_lost_its_end(database: Database) -> None:
    life, owner = on_telegram(database)
    pasted(life, owner, 4096)
    assert "its end may be missing" in life.said_in(owner)[-1]
    assert "button-activate" not in labels_of(life.newest(owner))
    assert told(life.says(owner, "yes and no?\ntext: More?"), "survey-rest")
    assert told(life.says(owner, "and more"), "survey-rest")
    life.passes(seconds=10)
    assert told(life.says(owner, "yes"), "nothing-open-colleague")
    assert told(life.says(owner, "/survey activate shop"), "survey-active")


def test_mistakes_at_the_end_of_a_long_text_may_come_of_that(
    database: Database,
) -> None:
    life, owner = on_telegram(database)
    life.says(owner, TEXT + "#" + "x" * 3900 + "\nwhy (csat <")
    assert "its end may be missing" in life.said_in(owner)[-1]
    assert told(life.says(owner, "= 3): Why?"), "survey-rest")


def test_a_program_may_part_a_text_between_its_questions(database: Database) -> None:
    life, owner = on_telegram(database)
    pasted(life, owner, 3000)
    life.says(owner, "\n\ntext more: More?\nthanks: Thank you.")
    assert "the rest of a survey" in life.said_in(owner)[-1]
    assert told(life.says(owner, "yes"), "survey-rest")
    (survey,) = life.every(Survey)
    assert survey.state == "draft"


def test_a_long_text_is_whole_where_messages_have_no_limit(life: Life) -> None:
    pasted(life, OWNER, 4096)
    assert told(life.says(OWNER, "yes"), "survey-active")


def on_telegram(database: Database) -> tuple[Life, Account]:
    """Return an installation and its owner, who writes in Telegram."""
    owner = Account(channel="telegram", id="7", name="Olga")
    return Life(database, replace(HOUSEHOLD, owners=frozenset({owner.key}))), owner


def labels_of(message: Message) -> list[str]:
    """Return the labels of a message's buttons by their keys."""
    labels = [button.label for row in message.buttons for button in row]
    return [one.key for one in labels if isinstance(one, Phrase)]
