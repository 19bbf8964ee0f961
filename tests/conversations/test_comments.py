"""What customers say beside their answers, as colleagues and programs see it."""

import pytest

from handlers.comments import MOST, short
from storage.engine import Database
from storage.records import Message, Phrase, Words
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import OWNER, STAFF_ROOM
from tests.conversations.scenes import response

ANGRY = "this is a horrible, awful mess"
TEXT = """\
survey: kinds
touchpoint: support.chat
csat: How was the help you got from {agent|our team}?
why (csat <= 3): We are sorry. What went wrong?
why (csat >= 4): What did we do well?
text: Anything else?
  sl: Še kaj?
escalate: csat <= 2
"""


def mood_on(card: Message) -> object:
    for part in card.body:
        if isinstance(part, Phrase) and part.key == "card-sentiment":
            mood = part.values["mood"]
            return mood.values.get("polarity") if isinstance(mood, Phrase) else mood
    return None


def test_the_card_has_the_worst_mood_and_programs_that_of_the_comment(
    database: Database,
) -> None:
    life = asked(database, "csat", "text", rules="escalate: csat <= 2")
    life.says(ANA, ANGRY)
    life.says(ANA, "2")
    angry = mood_on(life.newest(STAFF_ROOM))
    assert isinstance(angry, float)
    assert angry < 0
    assert response(life)["comment"] is None
    life.says(ANA, "Maja was wonderful")
    told = response(life)
    assert told["comment"] == "Maja was wonderful"
    assert isinstance(told["sentiment"], dict)
    assert told["sentiment"]["label"] == "positive"
    assert mood_on(life.newest(STAFF_ROOM)) == angry


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [("4", "11", ""), ("4, but slow", "11\n4, but slow", "4, but slow")],
)
def test_what_was_not_understood_at_first_is_kept_but_not_shown_to_colleagues(
    database: Database, typed: str, kept: str, shown: str
) -> None:
    life = asked(database, "csat", "text", rules="escalate: csat <= 4")
    for words in ("11", typed):
        life.says(ANA, words)
    assert (answers(life)["csat"].rating, answers(life)["csat"].words) == (4, kept)
    told = response(life)["answers"]
    assert isinstance(told, dict)
    assert told["csat"]["words"] == kept
    life.says(OWNER, "/report kinds")
    for words in map(life.text_of, (life.newest(STAFF_ROOM), life.newest(OWNER))):
        assert "\n11\n" not in words
        assert shown in words


def test_one_comment_stands_alone(database: Database) -> None:
    life = asked_text(database, TEXT)
    for words in ("2", "It was late"):
        life.says(ANA, words)
    quoted = [one.text for one in _words(life.newest(STAFF_ROOM))]
    assert quoted == ["It was late"]


def test_several_comments_are_told_with_what_was_asked(database: Database) -> None:
    life = asked_text(database, TEXT)
    for words in ("2, really", "It was late", "Never again"):
        life.says(ANA, words)
        life.passes(minutes=1)
    wanted = [
        ("survey", "How was the help you got from Maja?"),
        ("customer", "2, really"),
        ("survey", "We are sorry. What went wrong?"),
        ("customer", "It was late"),
        ("survey", "Anything else?"),
        ("customer", "Never again"),
    ]
    card = _words(life.newest(STAFF_ROOM, "card-title"))
    assert [(one.by, one.text) for one in card] == wanted
    life.says(OWNER, "/report kinds")
    report = _words(life.newest(OWNER, "report-title"))
    wanted[0] = ("survey", "How was the help you got from our team?")
    assert [(one.by, one.text) for one in report] == wanted


def _words(message: Message) -> list[Words]:
    return [part for part in message.body if isinstance(part, Words)]


def test_a_long_question_is_called_to_mind_in_few_words() -> None:
    story = "We are sorry to hear that you are not satisfied with our help. "
    assert short("How was it?") == "How was it?"
    assert short(story + "What went wrong?") == "What went wrong?"
    assert short(story * 2) == f"{story[:56]}…"
    assert len(short("x" * 200)) == MOST
