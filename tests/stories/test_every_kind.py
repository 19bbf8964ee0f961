"""The same dialogue stores the same rows in every channel, whatever is asked."""

from typing import Any

import pytest

from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories.customers import CHANNELS, Customer, world

SURVEY = """\
survey: support
touchpoint: support.chat
after: 2h

csat: How was the help?
nps: Would you recommend us?
ces: How easy was it?
stars: How many stars?
expectation: Was it as you had expected?
yesno: Was it solved?
choice: What was it about?
- Delivery
- Price
choices 1-2: What did you use?
- Chat
- Phone
- Mail
number 0-100: How many are you?
date: When did it arrive?
contact: May we write to you?
consent: May we quote you?
text: Anything else?
thanks: Thank you, that was all.
"""
GIVEN = {
    "csat": ("rating", 5),
    "nps": ("rating", 9),
    "ces": ("rating", 7),
    "stars": ("rating", 4),
    "expectation": ("choice", "better"),
    "yesno": ("choice", "no"),
    "choice": ("choice", "Price"),
    "choices": ("choices", ["Chat", "Mail"]),
    "number": ("number", 12.5),
    "date": ("date", "2026-01-31"),
    "contact": ("choice", "no"),
    "consent": ("choice", "yes"),
    "text": ("words", "No, all is well"),
}


def press_through(customer: Customer) -> None:
    """Answer with buttons and fields wherever there are any."""
    for words, label in (
        ("How was the help?", "5"),
        ("Would you recommend us?", "9"),
        ("How easy was it?", "7"),
        ("How many stars?", "4"),
        ("as you had expected?", "Better"),
        ("Was it solved?", "No"),
        ("What was it about?", "Price"),
    ):
        customer.presses(customer.sees(words), label)
    customer.ticks(customer.sees("What did you use?"), "Mail", "Chat")
    customer.sees("How many are you?")
    customer.says("12.5")
    customer.picks(customer.sees("When did it arrive?"), "2026-01-31")
    customer.presses(customer.sees("May we write"), "No")
    customer.presses(customer.sees("May we quote"), "Yes")


def type_through(customer: Customer) -> None:
    """Type every answer."""
    for words, text in (
        ("How was the help?", "five"),
        ("Would you recommend us?", "9"),
        ("How easy was it?", "7/7"),
        ("How many stars?", "4 stars"),
        ("as you had expected?", "better"),
        ("Was it solved?", "no"),
        ("What was it about?", "price"),
        ("What did you use?", "mail, chat"),
        ("How many are you?", "12.5"),
        ("When did it arrive?", "2026-01-31"),
        ("May we write", "no"),
        ("May we quote", "yes"),
    ):
        customer.sees(words)
        customer.says(text)


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_kind_is_stored_alike_by_press_and_by_typing(
    database_url: str, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    with world(database_url, telegram, slack, SURVEY) as there:
        for number, answer in ((77, press_through), (78, type_through)):
            customer = there.asks(channel, number)
            answer(customer)
            customer.sees("Anything else?")
            customer.says("No, all is well")
            customer.sees("Thank you, that was all.")
        found = there.responses()
        assert [one["state"] for one in found] == ["complete", "complete"]
        for one in found:
            assert values(one) == GIVEN
            assert (one["score"], one["score_kind"]) == (5, "csat")


def values(response: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    """Return the one value that each answer has."""
    fields = ("rating", "choice", "choices", "number", "date", "words")
    return {
        question: next((f, one[f]) for f in fields if one[f] not in (None, []))
        for question, one in response["answers"].items()
    }
