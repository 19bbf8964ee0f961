"""Cards: what staff read about a customer, and what they must not."""

import pytest

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
