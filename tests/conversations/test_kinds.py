"""Every kind of question, by press and by typing, as it is stored and reported."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.web.api import reports, shapes
from storage.engine import Database
from storage.records import Answer, Case, Message, Session
from storage.reports import responses, tallies
from tests.builders import TEXT
from tests.conversations.kinds import ANA, QUESTIONS, answers, asked, asked_text
from tests.conversations.life import OWNER, Life, keys_of, told

VALUES: list[tuple[str, str, str, dict[str, Any]]] = [
    ("csat", ".4", "four", {"rating": 4}),
    ("nps", ".10", "10", {"rating": 10}),
    ("ces", ".6", "6/7", {"rating": 6}),
    ("ces", ".7", "Very easy", {"rating": 7}),
    ("stars", ".5", "5 stars", {"rating": 5}),
    ("expectation", ".better", "better", {"choice": "better"}),
    ("yesno", ".no", "no", {"choice": "no"}),
    ("choice", ".1", "price", {"choice": "Price"}),
    ("date", ".d2026-11-19", "yesterday", {"day": date(2026, 11, 19)}),
    ("contact", ".no", "no", {"choice": "no"}),
    ("consent", ".yes", "yes", {"choice": "yes"}),
]


def value(answer: Answer) -> dict[str, Any]:
    fields = ("rating", "choice", "choices", "number", "day")
    given = {name: getattr(answer, name) for name in fields}
    return {name: one for name, one in given.items() if one not in (None, ())}


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def marked(message: Message) -> list[bool]:
    return [button.marked for row in message.buttons[:4] for button in row]


@pytest.mark.parametrize("way", ["pressed", "typed"])
@pytest.mark.parametrize(("kind", "choice", "words", "wanted"), VALUES)
def test_a_press_and_typed_words_store_the_same(
    database: Database,
    kind: str,
    choice: str,
    words: str,
    wanted: dict[str, Any],
    way: str,
) -> None:
    life = asked(database, kind, "text")
    if way == "typed":
        life.says(ANA, words)
    else:
        life.presses(ANA, life.newest(ANA), choice)
    assert value(answers(life)[kind]) == wanted
    assert "Anything else?" in life.text_of(life.newest(ANA))


@pytest.mark.parametrize("kind", QUESTIONS)
def test_every_kind_can_be_skipped_and_stopped(database: Database, kind: str) -> None:
    life = asked(database, kind, "text" if kind != "text" else "yesno")
    life.presses(ANA, life.newest(ANA), ".skip")
    assert answers(life)[kind].skipped
    assert value(answers(life)[kind]) == {}
    assert told(life.presses(ANA, life.newest(ANA), ".stop"), "stopped")


@pytest.mark.parametrize("kind", [k for k in QUESTIONS if k not in ("text", "why")])
def test_what_is_not_understood_is_asked_again_once_and_kept(
    database: Database, kind: str
) -> None:
    life = asked(database, kind, "text", rules="escalate: not negative")
    strange = "chat, phone, mail" if kind == "choices" else "purple"
    life.says(ANA, strange)
    again = life.newest(ANA)
    assert keys_of(again)[0].startswith("please-again")
    life.says(ANA, strange)
    assert "kept-as-comment" in keys_of(life.newest(ANA))
    assert answers(life)[kind].words == strange
    assert session(life).comment == strange


@pytest.mark.parametrize(
    ("kind", "example"),
    [
        ("csat", "“3”"),
        ("number", "“50”"),
        ("date", "“yesterday”"),
        ("yesno", "“Yes”"),
        ("expectation", "“As expected”"),
        ("choice", "“Delivery”"),
    ],
)
def test_what_would_be_understood_is_said_with_an_example(
    database: Database, kind: str, example: str
) -> None:
    life = asked(database, kind, "text", rules="escalate: not negative")
    life.says(ANA, "purple")
    assert example in life.text_of(life.newest(ANA)).splitlines()[0]


def test_the_question_says_how_it_is_answered(database: Database) -> None:
    life = asked(database, "number", "choices", "ces", "date")
    assert "from 0 to 100" in life.text_of(life.newest(ANA))
    life.says(ANA, "12.50")
    assert "choose 1 to 2" in life.text_of(life.newest(ANA))
    life.says(ANA, "mail and chat")
    assert "7 is very easy" in life.text_of(life.newest(ANA))
    life.says(ANA, "7")
    question = life.newest(ANA)
    days = [life.voice.text("button-today", "en", {"day": "20 Nov"})]
    rendered = life.voice.rendered(question)
    assert [label.text for label in rendered.buttons[0]][:1] == days
    closed = [life.text_of(m) for m in life.told if "answer-choice" in keys_of(m)]
    assert closed[0].endswith("Your answer: 12.5")
    assert closed[1].endswith("Your answer: Chat, Mail")
    life.says(ANA, "yesterday")
    assert "Your answer: November 19, 2026" in "\n".join(life.said_in(ANA))


@pytest.mark.parametrize(
    ("language", "shown"), [("de", "Ihre Antwort: 1,5"), ("en", "Your answer: 1.5")]
)
def test_a_number_is_repeated_with_the_decimal_mark_of_the_language(
    database: Database, language: str, shown: str
) -> None:
    life = asked(database, "number", "text")
    life.says(ANA, f"/language {language}")
    life.says(ANA, "1.5")
    assert shown in "\n".join(life.said_in(ANA))


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("101", "please-again-outside"),
        ("-1", "please-again-outside"),
        ("a few", "please-again-range"),
    ],
)
def test_a_number_outside_its_range_is_asked_again(
    database: Database, words: str, key: str
) -> None:
    life = asked(database, "number", "text")
    assert told(life.says(ANA, words), key)
    life.says(ANA, "99")
    assert answers(life)["number"].number == Decimal(99)


def test_options_are_marked_one_by_one_and_sent_with_done(database: Database) -> None:
    life = asked(database, "choices", "text")
    first = life.newest(ANA)
    assert first.asks == "choices"
    life.presses(ANA, first, ".t0")
    shown = life.newest(ANA)
    assert shown.replaces == first.id
    assert marked(shown) == [True, False, False, False]
    life.presses(ANA, first, ".t2")
    life.presses(ANA, first, ".t0")
    assert marked(life.newest(ANA)) == [False, False, True, False]
    life.presses(ANA, life.newest(ANA), ".t1")
    too_many = life.presses(ANA, first, ".t0")
    assert told(too_many, "please-fewer")
    assert session(life).picked == (1, 2)
    life.presses(ANA, first, ".done")
    assert answers(life)["choices"].choices == ("Phone", "Mail")
    assert session(life).picked == ()
    assert life.presses(ANA, first, ".done").saved == ()
    assert told(life.presses(ANA, first, ".t0"), "already-answered")


def test_nothing_chosen_is_said_kindly_in_the_question(database: Database) -> None:
    life = asked(database, "choices", "text")
    question = life.newest(ANA)
    decision = life.presses(ANA, question, ".done")
    assert told(decision, "please-more")
    assert life.newest(ANA).replaces == question.id
    assert answers(life) == {}


def test_what_is_typed_joins_what_is_marked(database: Database) -> None:
    life = asked(database, "choices", "text")
    life.presses(ANA, life.newest(ANA), ".t1")
    assert told(life.presses(ANA, life.newest(ANA), ".t3"), "type-your-own")
    life.says(ANA, "a carrier pigeon")
    answer = answers(life)["choices"]
    assert answer.choices == ("Phone", "Something else")
    assert session(life).comment == "a carrier pigeon"
    closed = life.newest(ANA, "answer-choice")
    assert "Phone, a carrier pigeon" in life.text_of(closed)


def test_what_is_typed_counts_alone_where_both_would_be_too_many(
    database: Database,
) -> None:
    life = asked(database, "choices", "text")
    life.presses(ANA, life.newest(ANA), ".t0")
    life.says(ANA, "phone, mail")
    assert answers(life)["choices"].choices == ("Phone", "Mail")


def test_marks_stay_when_the_question_is_asked_again(database: Database) -> None:
    text = QUESTIONS["choices"].replace("\n- Something else ...", "")
    head = "survey: kinds\ntouchpoint: support.chat\n"
    life = asked_text(database, f"{head}{text}\ntext: More?\n")
    life.presses(ANA, life.newest(ANA), ".t1")
    assert told(life.says(ANA, "purple"), "please-again-choices")
    assert marked(life.newest(ANA))[:3] == [False, True, False]
    life.presses(ANA, life.newest(ANA), ".done")
    assert answers(life)["choices"].choices == ("Phone",)


def test_of_one_option_at_most_the_newest_mark_counts(database: Database) -> None:
    head = "survey: kinds\ntouchpoint: support.chat\n"
    life = asked_text(database, f"{head}choices 1-1: Which?\n- A\n- B\ntext: More?\n")
    question = life.newest(ANA)
    for choice in (".t0", ".t1", ".done"):
        life.presses(ANA, question, choice)
    assert answers(life)["choices"].choices == ("B",)


def test_conditions_look_at_every_kind(database: Database) -> None:
    text = """\
survey: kinds
touchpoint: support.chat
choices: What?
- Delivery
- Price
number: How many?
date: When?
expectation: As expected?
text late (date < 2026-01-01 and number > 3): Why so late?
text sent (choices = Delivery): How was it sent to {choices|us}?
text never (choices = Price): Never?
why (expectation = worse): What was worse?
escalate: expectation = worse
"""
    life = asked_text(database, text)
    for words in ("delivery", "4", "2025-12-31", "worse"):
        life.says(ANA, words)
    assert len(life.every(Case)) == 1
    assert "Why so late?" in life.text_of(life.newest(ANA))
    life.says(ANA, "no idea")
    assert "sent to Delivery?" in life.text_of(life.newest(ANA))
    life.says(ANA, "by boat")
    assert "What was worse?" in life.text_of(life.newest(ANA))


def test_the_score_is_that_of_the_first_score_question(database: Database) -> None:
    life = asked(database, "ces", "stars", "csat")
    life.says(ANA, "skip")
    life.says(ANA, "4")
    life.says(ANA, "1")
    found = session(life)
    assert (found.score, found.score_kind, found.state) == (4, "stars", "completed")


def test_programs_get_every_kind_in_one_shape(database: Database) -> None:
    life = asked(database, "choices", "number", "date", "consent")
    for words in ("chat", "2.5", "yesterday", "no"):
        life.says(ANA, words)
    with database.reading() as connection:
        found = responses.one(connection, session(life).id)
    assert found is not None
    given = shapes.response(found)["answers"]
    assert isinstance(given, dict)
    assert given["choices"]["choices"] == ["Chat"]
    assert given["number"]["number"] == 2.5
    assert given["date"]["date"] == "2026-11-19"
    assert given["consent"]["choice"] == "no"
    assert given["number"]["choices"] == []


EVERYTHING = ("ces", "stars", "expectation", "choices", "number", "date", "yesno")


def test_the_report_has_every_question_with_its_n(database: Database) -> None:
    life = asked(database, *EVERYTHING)
    for words in ("7", "4", "worse", "chat, mail", "10", "yesterday", "skip"):
        life.says(ANA, words)
        life.passes(seconds=1)
    life.passes(days=31)
    life.ends("2", customer={"web": ANA.id}, agent_name="Maja")
    life.passes(hours=2)
    for words in ("5", "skip", "better", "mail", "2.5", "skip", "yes"):
        life.says(ANA, words)
    life.says(OWNER, "/report kinds")
    said = life.said_in(OWNER)[-1].split("\n")
    assert "CES: mean 6 of 7 (n = 2)" in said
    assert "How many stars: mean 4 (n = 1)" in said
    at = said.index("support.chat, beside what was expected (n = 2)")
    assert said[at + 1 : at + 3] == ["– Better: 1 (50 %)", "– Worse: 1 (50 %)"]
    at = said.index("What did you use? (n = 2)")
    assert said[at + 1 : at + 3] == ["– Mail: 2 (100 %)", "– Chat: 1 (50 %)"]
    assert "How many are you: mean 6.3, from 2.5 to 10 (n = 2)" in said
    at = said.index("When did it arrive? (n = 1)")
    assert said[at + 1] == "– November 19, 2026: 1 (100 %)"
    assert "– Yes: 1 (100 %)" in said
    with database.reading() as connection:
        (tally,) = tallies.of(connection, "kinds")
    told_programs = reports.report(tally)["questions"]
    assert isinstance(told_programs, list)
    by_name = {one["question"]: one for one in told_programs}
    assert list(by_name) == list(EVERYTHING)
    assert by_name["ces"]["mean"] == 6.0
    assert by_name["choices"]["counts"] == {"Mail": 2, "Chat": 1}
    assert (by_name["number"]["least"], by_name["number"]["most"]) == (2.5, 10)
    assert by_name["date"] == {
        "question": "date",
        "kind": "date",
        "n": 1,
        "mean": None,
        "least": None,
        "most": None,
        "counts": {},
    }


def test_two_questions_of_one_kind_are_told_apart(database: Database) -> None:
    text = "survey: kinds\ntouchpoint: support.chat\ncsat: A?\ncsat other: B?\n"
    life = asked_text(database, text)
    for words in ("5", "3"):
        life.says(ANA, words)
    life.says(OWNER, "/report kinds")
    said = life.said_in(OWNER)[-1]
    assert "CSAT: 100 %" in said
    assert "A – CSAT: 100 % gave 4 or 5, mean 5 of 5 (n = 1)" in said
    assert "B – CSAT: 0 % gave 4 or 5, mean 3 of 5 (n = 1)" in said


def test_the_sample_still_asks_what_it_asked(database: Database) -> None:
    life = asked_text(database, TEXT.replace("survey: support", "survey: kinds"))
    for words in ("2", "late", "delivery", "no"):
        life.says(ANA, words)
    assert session(life).state == "completed"


def test_a_second_score_is_reported_by_its_own_formula(database: Database) -> None:
    life = asked(database, "csat", "nps")
    life.says(ANA, "4")
    life.says(ANA, "9")
    life.says(OWNER, "/report kinds")
    said = life.said_in(OWNER)[-1].split("\n")
    assert "How likely are you to recommend us – NPS: 100, mean 9 of 10 (n = 1)" in said


def test_who_leaves_every_question_has_answered_none(database: Database) -> None:
    life = asked(database, "csat", "text")
    life.says(ANA, "skip")
    assert told(life.says(ANA, "stop"), "stopped")
    life.says(OWNER, "/report kinds")
    assert "(0 of 1 invited)" in life.said_in(OWNER)[-1]
