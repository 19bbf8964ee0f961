"""A survey in conversation: what counts as an answer, and what is said to the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.api import shapes
from handlers.questionnaire.numbers import read_score
from handlers.words.yesno import read_yes_no
from storage.engine import Database
from storage.records import Account, Answer, Case, Session
from storage.reports import responses
from tests.builders import TEXT
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told

ANA = Account(channel="web", id="ab12", name="Ana")
NPS = "survey: support\ntouchpoint: support.chat\n\nnps: How likely?\nwhy: Why?\n"


@pytest.fixture
def life(database: Database) -> Life:
    """An installation in which Ana has just been asked the first question."""
    return asked(database, TEXT)


def asked(database: Database, text: str, who: Account = ANA) -> Life:
    life = Life(database)
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate support")
    life.says(who, "/start")
    life.ends("1", customer={"web": who.id}, agent_name="Maja")
    life.passes(hours=2)
    assert life.newest(who).buttons
    return life


def given_answers(life: Life) -> dict[str, tuple[object, bool]]:
    found: tuple[Answer, ...] = life.every(Answer)
    return {
        one.question: (
            one.rating if one.rating is not None else one.choice,
            one.skipped,
        )
        for one in found
    }


def test_a_press_and_typed_words_are_the_same_answer(life: Life) -> None:
    life.presses(ANA, life.newest(ANA), ".2")
    life.says(ANA, "It was late")
    life.says(ANA, "delivery")
    life.says(ANA, "no")
    assert given_answers(life) == {
        "csat": (2, False),
        "why": (None, False),
        "choice": ("Delivery", False),
        "contact": ("no", False),
    }
    (session,) = life.every(Session)
    assert (session.state, session.score, session.comment) == (
        "completed",
        2,
        "It was late",
    )
    assert life.text_of(life.newest(ANA)).startswith("Thank you, this helps us.")


def test_who_is_content_is_asked_less(life: Life) -> None:
    life.says(ANA, "5, it was great!")
    assert "What did we do well?" in life.text_of(life.newest(ANA))
    life.says(ANA, "Everything")
    life.says(ANA, "2")
    assert told(life.says(ANA, "thanks"), "you-are-welcome")
    assert given_answers(life)["choice"] == ("Price", False)
    assert "contact" not in given_answers(life)
    assert life.every(Case) == ()


def test_55_is_asked_again_once_and_then_kept_as_a_remark(life: Life) -> None:
    assert told(life.says(ANA, "55"), "please-again-score")
    assert told(life.says(ANA, "55"), "kept-as-comment")
    answer = max(life.every(Answer), key=lambda one: one.version)
    assert (answer.skipped, answer.words, answer.rating) == (True, "55", None)


def test_an_unclear_option_is_asked_again_without_a_scale(database: Database) -> None:
    text = TEXT.replace("  - Something else ...\n", "")
    life = asked(database, text)
    for words in ("5", "All of it"):
        life.says(ANA, words)
    decision = life.says(ANA, "hm")
    assert told(decision, "please-again")


def test_own_words_count_where_something_else_is_offered(life: Life) -> None:
    for words in ("5", "All of it"):
        life.says(ANA, words)
    question = life.newest(ANA)
    assert told(life.presses(ANA, question, ".2"), "type-your-own")
    life.says(ANA, "the packaging")
    assert given_answers(life)["choice"] == ("Something else", False)
    closed = next(m for m in reversed(life.told) if "answer-choice" in keys_of(m))
    assert "the packaging" in life.text_of(closed)


def test_a_press_on_an_old_question_is_answered_kindly(life: Life) -> None:
    first = life.newest(ANA)
    life.presses(ANA, first, ".2")
    again = life.presses(ANA, first, ".2")
    assert again.saved == ()
    assert told(life.presses(ANA, first, ".5"), "already-answered")
    assert given_answers(life) == {"csat": (2, False)}


def test_skip_by_button_and_by_word(life: Life) -> None:
    life.presses(ANA, life.newest(ANA), ".skip")
    life.says(ANA, "skip")
    assert given_answers(life) == {"csat": (None, True), "choice": (None, True)}
    (session,) = life.every(Session)
    assert session.state == "completed"


@pytest.mark.parametrize("way", ["press", "word"])
def test_stop_keeps_what_was_given(life: Life, way: str) -> None:
    life.presses(ANA, life.newest(ANA), ".2")
    if way == "press":
        assert told(life.presses(ANA, life.newest(ANA), ".stop"), "stopped-kept")
    else:
        assert told(life.says(ANA, "Stop!"), "stopped-kept")
    (session,) = life.every(Session)
    assert (session.state, session.score) == ("declined", 2)
    old = next(m for m in life.told if m.buttons and m.about == session.id)
    assert told(life.presses(ANA, old, ".5"), "session-declined")


def test_stop_before_any_answer(life: Life) -> None:
    assert told(life.presses(ANA, life.newest(ANA), ".stop"), "stopped")


def test_dont_ask_me_again_is_one_press_for_good(life: Life) -> None:
    question = life.newest(ANA)
    assert told(life.presses(ANA, question, ".never"), "never-again")
    life.passes(days=40)
    assert "does not want" in life.ends("2", customer={"web": ANA.id}).because
    again = life.presses(ANA, question, ".never")
    assert told(again, "never-again")


def test_stop_as_a_command_ends_the_open_survey_too(life: Life) -> None:
    assert told(life.says(ANA, "/stop"), "never-again")
    (session,) = life.every(Session)
    assert session.state == "declined"


def test_somebody_elses_button_does_nothing(life: Life) -> None:
    other = Account(channel="web", id="ffff")
    assert told(life.presses(other, life.newest(ANA), ".5"), "not-yours")
    assert life.every(Answer) == ()


def test_nps_counts_ten(database: Database) -> None:
    life = asked(database, NPS)
    assert len(life.newest(ANA).buttons[0]) == 11
    life.says(ANA, "10")
    life.says(ANA, "skip")
    assert given_answers(life)["nps"] == (10, False)
    life.says(OWNER, "/report support")
    assert "NPS: 100" in life.said_in(OWNER)[-1]


def test_a_silent_person_is_reminded_once_and_then_left_alone(life: Life) -> None:
    life.passes(days=3)
    reminders = [m for m in life.told if "reminder" in keys_of(m)]
    assert len(reminders) == 1
    assert life.newest(ANA, "asked-below").replaces is not None
    life.passes(days=30)
    assert [m for m in life.told if "reminder" in keys_of(m)] == reminders
    (session,) = life.every(Session)
    assert session.state == "expired"
    assert told(life.presses(ANA, reminders[0], ".5"), "session-expired")


def test_a_late_answer_moves_the_reminder(life: Life) -> None:
    life.passes(days=2)
    life.says(ANA, "5")
    life.passes(days=2)
    assert not [m for m in life.told if "reminder" in keys_of(m)]
    life.passes(days=1)
    assert len([m for m in life.told if "reminder" in keys_of(m)]) == 1


def test_an_answer_too_late_for_a_reminder_arms_none(life: Life) -> None:
    life.passes(days=2, hours=23)
    life.says(ANA, "5")
    life.passes(days=20)
    assert len([m for m in life.told if "reminder" in keys_of(m)]) == 1


def test_the_score_of_a_question_in_slovenian_reads_slovenian_words(
    database: Database,
) -> None:
    mojca = Account(channel="web", id="ab12", language_hint="sl-SI")
    life = asked(database, TEXT, mojca)
    life.says(mojca, "/language sl")
    life.says(mojca, "pet")
    assert given_answers(life)["csat"] == (5, False)


def test_the_mood_of_another_language_is_unknown_and_not_neutral(life: Life) -> None:
    life.says(ANA, "2")
    life.says(ANA, "Paket je prišel zelo pozno in bil je poškodovan")
    (session,) = life.every(Session)
    assert (session.polarity, session.scorer) == (None, None)
    assert session.comment_language == "sl"
    card = life.newest(life.house.staff_room, "card-title")
    assert "unknown" in life.text_of(card)


SCORES = [
    ("5", 5, ""),
    ("five", 5, ""),
    ("4/5", 4, ""),
    ("4 out of 5", 4, ""),
    ("5, it was great!", 5, "it was great"),
    ("5 stars", 5, ""),
    ("pet", 5, ""),
    ("viis", 5, ""),
    ("3 - fine", 3, "fine"),
]
NO_SCORES = [
    "55",
    "3.5",
    "4 or 5",
    "4-5",
    "4/10",
    "3 days",
    "great",
    "",
    "!",
    "-1",
    "0",
]


@pytest.mark.parametrize(("text", "score", "rest"), SCORES)
def test_a_score_is_read_as_people_write_it(text: str, score: int, rest: str) -> None:
    assert read_score(text, range(1, 6)) == (score, rest)


@pytest.mark.parametrize("text", NO_SCORES)
def test_what_is_no_score_is_not_taken_for_one(text: str) -> None:
    assert read_score(text, range(1, 6)) is None


@given(st.text(max_size=200))
def test_no_text_is_read_as_a_score_off_the_scale(text: str) -> None:
    found = read_score(text, range(1, 6))
    assert found is None or 1 <= found[0] <= 5


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yes", ("yes", "")),
        ("No.", ("no", "")),
        ("da", ("yes", "")),
        ("ei", ("no", "")),
        ("no, it still leaks", ("no", "it still leaks")),
        ("nobody knows", None),
        ("", None),
    ],
)
def test_yes_and_no_in_every_shipped_language(
    text: str, said: tuple[str, str] | None
) -> None:
    assert read_yes_no(text) == said


def test_words_at_a_score_question_are_kept_when_the_score_follows(life: Life) -> None:
    assert told(life.says(ANA, "it was bad"), "please-again-score")
    life.says(ANA, "2")
    answer = max(life.every(Answer), key=lambda one: one.version)
    assert (answer.rating, answer.words, answer.skipped) == (2, "it was bad", False)
    card = life.newest(STAFF_ROOM, "card-title")
    assert "it was bad" in life.text_of(card)
    assert "\n2\n" not in life.text_of(card)


def test_words_at_a_score_question_are_kept_when_a_button_follows(life: Life) -> None:
    life.says(ANA, "it was bad")
    life.presses(ANA, life.newest(ANA), ".2")
    life.says(ANA, "It was late")
    (quoted,) = [m for m in life.told if "card-title" in keys_of(m)][-1:]
    assert "it was bad\nWe are sorry. What went wrong?\nIt was late" in (
        life.text_of(quoted)
    )


def test_words_that_ask_for_help_bring_somebody_before_they_are_understood(
    life: Life,
) -> None:
    assert told(life.says(ANA, "I want a refund"), "passed-on")
    (case,) = life.every(Case)
    assert case.rule.key == "rule-words"
    (answer,) = life.every(Answer)
    assert (answer.skipped, answer.words) == (True, "I want a refund")


def report(life: Life) -> str:
    life.says(OWNER, "/report support")
    return life.said_in(OWNER)[-1]


def test_a_report_has_the_comments_typed_with_a_score(life: Life) -> None:
    life.says(ANA, "1, awful service")
    asked = "How was the help you got from our team?"
    assert f"score 1, negative:\n{asked}\n1, awful service" in report(life)
    life.says(ANA, "The courier never came")
    said = "1, awful service\nWe are sorry. What went wrong?\nThe courier never came"
    assert said in report(life)


def test_a_report_has_the_words_kept_from_answers_not_understood(life: Life) -> None:
    life.says(ANA, "it was bad")
    assert "it was bad" in report(life)
    life.says(ANA, "2")
    asked = "How was the help you got from our team?"
    assert f"score 2, negative:\n{asked}\nit was bad" in report(life)


def test_a_bare_score_is_no_comment_in_a_report(life: Life) -> None:
    life.says(ANA, "2")
    assert "Nobody has written a comment yet" in report(life)


def test_an_answer_kept_as_a_comment_does_not_read_skipped(life: Life) -> None:
    question = life.newest(ANA)
    life.says(ANA, "it was bad")
    again = life.newest(ANA)
    life.says(ANA, "really bad")
    closed = next(m for m in reversed(life.told) if m.replaces == again.id)
    assert keys_of(closed) == ["question-kept"]
    assert "question-skipped" not in [k for m in life.told for k in keys_of(m)]
    assert question.id != again.id


def test_a_response_tells_programs_the_first_text_as_its_comment(life: Life) -> None:
    def shown() -> dict[str, object]:
        with life.database.reading() as connection:
            filters = responses.Filters()
            page = responses.listed(connection, filters, limit=5, after=None)
        return shapes.response(page.items[0])

    life.says(ANA, "1, awful service")
    assert (shown()["score"], shown()["comment"]) == (1, None)
    assert shown()["sentiment"] == {
        "polarity": None,
        "label": "unknown",
        "scorer": None,
        "language": None,
    }
    life.says(ANA, "The courier was terrible")
    assert shown()["comment"] == "The courier was terrible"
    sentiment = shown()["sentiment"]
    assert isinstance(sentiment, dict)
    assert sentiment["label"] == "negative"
