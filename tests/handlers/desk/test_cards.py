"""Cards: what staff read about a customer, and what they must not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.tokens import Seal
from bot.voice.wording import Voice
from handlers.desk import cards, rules
from handlers.talk import Talk, open_talk
from storage.records import Answer, Message, Phrase, Target, Words
from tests.builders import (
    HOUSE,
    NOW,
    a_case,
    a_person,
    a_session,
    a_survey,
    named,
    pressed,
)

SEAL = Seal("a-secret-for-tests-that-is-long-enough")
VOICE = Voice(seal=SEAL, base_url="", timezone="UTC")


def an_answer(question: str, kind: str, **more: object) -> Answer:
    return Answer(
        id=named(question),
        session_id=named("session"),
        question=question,
        kind=kind,
        given_at=NOW,
        **more,  # type: ignore[arg-type] # a test names the fields that matter
    )


def a_talk(*answers: Answer) -> Talk:
    return open_talk(
        session=a_session(),
        survey=a_survey(),
        person=a_person(),
        house=HOUSE,
        answers=answers,
        case=a_case(),
    )


def card(*answers: Answer) -> Message:
    press = pressed(Target(kind="case", id=named("case"), choice="take"))
    return cards.update(press, a_case(), a_talk(*answers))


def quotes(message: Message) -> list[str]:
    return [part.text for part in message.body if isinstance(part, Words)]


def phrases(message: Message) -> dict[str, Phrase]:
    return {part.key: part for part in message.body if isinstance(part, Phrase)}


def mood(message: Message) -> object:
    said = phrases(message)["card-sentiment"].values["mood"]
    return said.key if isinstance(said, Phrase) else said


@pytest.mark.parametrize(
    "bare",
    [
        an_answer("csat", "csat", rating=2, words="2"),
        an_answer("csat", "csat", rating=2, words="2/5!"),
        an_answer("contact", "contact", choice="no", words="no"),
        an_answer("choice", "choice", choice="Delivery", words="delivery"),
        an_answer("choice", "choice", choice="Delivery", words="1"),
    ],
)
def test_a_bare_answer_is_no_comment_and_has_no_mood(bare: Answer) -> None:
    told = card(bare)

    assert quotes(told) == []
    assert mood(told) == "mood-silent"


@pytest.mark.parametrize(
    "comment",
    [
        an_answer("csat", "csat", rating=1, words="1, awful service", polarity=-1.0),
        an_answer("why", "why", words="2", polarity=-1.0),
        an_answer("csat", "csat", words="hm", skipped=True, polarity=-1.0),
        an_answer("contact", "contact", choice="no", words="no, go", polarity=-1.0),
        an_answer("choice", "choice", choice="Something else", words="it", polarity=-1),
    ],
)
def test_what_is_said_beside_an_answer_is_quoted_and_has_its_mood(
    comment: Answer,
) -> None:
    told = card(comment)

    assert quotes(told) == [comment.words]
    assert mood(told) == "mood-negative"


@pytest.mark.parametrize("choice", ["yes", "no"])
@pytest.mark.parametrize("words", [None, "yes", "no"])
def test_the_card_says_whether_the_customer_may_be_written_to(
    choice: str, words: str | None
) -> None:
    told = card(an_answer("contact", "contact", choice=choice, words=words))

    assert f"card-contact-{choice}" in phrases(told)
    assert quotes(told) == []


def test_the_card_does_not_say_what_was_not_answered() -> None:
    told = card(an_answer("contact", "contact", skipped=True))

    assert not [key for key in phrases(told) if key.startswith("card-contact")]


@pytest.mark.parametrize(
    ("condition", "score", "told"),
    [
        ("csat <= 2", 2, ("rule-at-most", "CSAT", 2)),
        ("csat < 3", 1, ("rule-at-most", "CSAT", 2)),
        ("csat in (1, 2)", 1, ("rule-at-most", "CSAT", 2)),
        ("not csat >= 3", 1, ("rule-at-most", "CSAT", 2)),
        ("csat = 3", 3, ("rule-exactly", "CSAT", 3)),
        ("csat <= 1", 1, ("rule-exactly", "CSAT", 1)),
        ("again >= 4", 5, ("rule-at-least", "again", 4)),
        ("csat = 1 or csat = 5", 5, ("rule-condition", None, None)),
        ("csat <= 2 and agent = Maja", 2, ("rule-condition", None, None)),
        ("agent = Maja", 2, ("rule-condition", None, None)),
        ("not why = late", 4, ("rule-condition", None, None)),
    ],
)
def test_a_rule_about_one_score_is_told_in_words(
    condition: str, score: int, told: tuple[str, str | None, int | None]
) -> None:
    text = (
        "survey: s\ncsat: How?\nstars again: And again?\nwhy: Why?\n"
        f"escalate: {condition}\n"
    )
    talk = open_talk(
        session=a_session(),
        survey=a_survey(text=text),
        person=a_person(),
        house=HOUSE,
        answers=(
            an_answer("csat", "csat", rating=score),
            an_answer("again", "stars", rating=score),
        ),
    )
    rule = rules.fired(talk)
    assert rule is not None
    values = (rule.values.get("name"), rule.values.get("value"))
    assert (rule.key, *values) == told
    assert rule.values["condition"] == condition


def test_a_comment_whose_question_is_not_known_stands_by_itself() -> None:
    known = an_answer("why", "why", words="late")
    other = an_answer("gone", "text", words="and rude")

    told = card(known, other)

    assert quotes(told)[-1] == "and rude"
    assert len(quotes(told)) == 3


EVERY_KIND = """survey: s
language: en
nps: Would you recommend us?
stars: And the shop?
csat driver: How was the driver?
yesno solved: Was it solved?
yesno: Would you come again?
choice: What was it about?
  - Delivery
    sl: Dostava
  - Something else ...
choices topics: And what else?
  - Price
  - Speed
number: How many calls did it take?
date: Since when?
expectation: Was it as you had expected?
consent: May we quote you?
contact: May we write?
why: Why?
"""


def lines(*answers: Answer, language: str = "en") -> list[str]:
    talk = open_talk(
        session=a_session(),
        survey=a_survey(text=EVERY_KIND),
        person=a_person(),
        house=replace(HOUSE, language=language),
        answers=answers,
        case=a_case(),
    )
    press = pressed(Target(kind="case", id=named("case"), choice="take"))
    body = VOICE.rendered(cards.update(press, a_case(), talk)).parts
    return [part.text for part in body]


def test_the_card_lists_each_answer_as_a_person_would_say_it() -> None:
    told = lines(
        an_answer("stars", "stars", rating=4),
        an_answer("nps", "nps", rating=3),
        an_answer("driver", "csat", rating=1),
        an_answer("solved", "yesno", choice="no"),
        an_answer("yesno", "yesno", choice="yes"),
        an_answer("choice", "choice", choice="Delivery"),
        an_answer("topics", "choices", choices=("Price", "Speed")),
        an_answer("number", "number", number=Decimal("1E+1")),
        an_answer("date", "date", day=date(2026, 3, 12)),
        an_answer("expectation", "expectation", choice="worse"),
        an_answer("consent", "consent", skipped=True),
        an_answer("why", "why", words="It leaks"),
    )
    who = next(n for n, line in enumerate(told) if line.startswith("Customer:"))

    assert told[who + 1 : told.index("It leaks")] == [
        "NPS: 3 of 10",
        "And the shop: 4 of 5",
        "Driver: 1 of 5",
        "Solved: No",
        "Would you come again: Yes",
        "What was it about: Delivery",
        "Topics: Price, Speed",
        "How many calls did it take: 10",
        "Since when: March 12, 2026",
        "Was it as you had expected: Worse",
    ]


def test_options_on_the_card_are_in_the_language_of_the_house() -> None:
    told = lines(an_answer("choice", "choice", choice="Delivery"), language="sl")

    assert "What was it about: Dostava" in told


@pytest.mark.parametrize("tries", ["later", "11", "later\nno idea"])
def test_a_try_that_was_not_understood_is_left_out_once_there_is_a_value(
    tries: str,
) -> None:
    told = card(an_answer("csat", "csat", rating=2, words=tries, polarity=-0.5))

    assert quotes(told) == []
    assert mood(told) == "mood-silent"
    assert phrases(told)["card-score"].values["score"] == 2


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("later\n2, too slow", "2, too slow"),
        ("The driver was very rude", "The driver was very rude"),
        ("2\ntoo slow", "2\ntoo slow"),
        ("refund", "refund"),
        ("awful", "awful"),
        ("contact me", "contact me"),
    ],
)
def test_what_was_said_beside_a_value_stays_on_the_card(words: str, shown: str) -> None:
    assert quotes(card(an_answer("csat", "csat", rating=2, words=words))) == [shown]


def test_what_was_never_understood_stays_on_the_card() -> None:
    assert quotes(card(an_answer("csat", "csat", words="later", skipped=True))) == [
        "later"
    ]


def reason(*answers: Answer) -> str:
    low = rules.fired(a_talk(an_answer("csat", "csat", rating=2)))
    assert low is not None
    press = pressed(Target(kind="case", id=named("case"), choice="take"))
    told = cards.update(press, a_case(rule=low), a_talk(*answers))
    return VOICE.sentence(phrases(told)["card-rule"], "en")


def test_the_card_adds_what_has_come_up_since_the_case_was_opened() -> None:
    low = an_answer("csat", "csat", rating=2)
    words = an_answer("why", "why", words="A refund, or my lawyer", polarity=-0.1)
    wish = an_answer("contact", "contact", choice="yes")

    assert reason(low) == "Why: CSAT is 2 or lower (csat <= 2)"
    assert reason(low, words, wish) == (
        "Why: CSAT is 2 or lower (csat <= 2); the customer wrote “refund”; "
        "the customer wrote “lawyer”; the customer would like to be contacted"
    )


def test_the_first_reason_stays_although_the_answer_was_changed() -> None:
    assert reason(an_answer("csat", "csat", rating=5)) == (
        "Why: CSAT is 2 or lower (csat <= 2)"
    )


def test_a_photo_beside_a_try_stays_without_its_words() -> None:
    told = card(an_answer("csat", "csat", rating=2, words="later", attached=True))

    assert quotes(told) == []
    assert mood(told) == "mood-without-words"


def test_an_answer_whose_question_is_gone_is_not_listed() -> None:
    assert "card-score" not in phrases(card(an_answer("gone", "csat", rating=1)))


def test_an_option_that_is_gone_is_said_as_it_was_given() -> None:
    told = card(an_answer("choice", "choice", choice="Parking"))

    assert phrases(told)["card-answer"].values["said"] == "Parking"
