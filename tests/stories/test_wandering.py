"""At every kind of question, everywhere: misunderstood, answered, looked at again."""

from typing import Any

import pytest

from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories.customers import CHANNELS, Customer, shown, world
from tests.stories.test_every_kind import GIVEN, SURVEY, values

CALM = SURVEY + "escalate: not negative\n"
QUESTIONS = {
    "csat": ("How was the help?", "5"),
    "nps": ("Would you recommend us?", "9"),
    "ces": ("How easy was it?", "7"),
    "stars": ("How many stars?", "4"),
    "expectation": ("as you had expected?", "Better"),
    "yesno": ("Was it solved?", "No"),
    "choice": ("What was it about?", "Price"),
    "choices": ("What did you use?", ""),
    "number": ("How many are you?", ""),
    "date": ("When did it arrive?", ""),
    "contact": ("May we write", "No"),
    "consent": ("May we quote", "Yes"),
}


# Once for each channel is enough: what a database does with it is told elsewhere.
@pytest.mark.parametrize(
    ("channel", "database_url"),
    [*zip(CHANNELS, ("sqlite", "postgresql", "sqlite"), strict=True)],
    indirect=["database_url"],
)
def test_every_kind_survives_a_wrong_answer_and_a_look_back(
    database_url: str, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    with world(database_url, telegram, slack, CALM) as there:
        customer = there.asks(channel, 77)
        before = ""
        for kind, (words, label) in QUESTIONS.items():
            customer.sees(words)
            customer.says("purple")
            asked = customer.sees("We did not quite get that", words)
            if before:
                customer.presses(asked, "Back")
                press(customer, before, "Leave it as it is")
            answer(customer, kind, shown(customer, words, "Skip"), label)
            before = words
        customer.sees("Anything else?")
        customer.says("No, all is well")
        customer.sees("Thank you, that was all.")
        (found,) = there.responses()
        assert found["state"] == "complete"
        assert {**values(found), "text": GIVEN["text"]} == GIVEN


def answer(customer: Customer, kind: str, asked: Any, label: str) -> None:
    """Answer as the channel lets one."""
    match kind:
        case "choices":
            customer.ticks(asked, "Mail", "Chat")
        case "number":
            customer.says("12.5")
        case "date":
            customer.picks(asked, "2026-01-31")
        case _:
            customer.presses(asked, label)


def press(customer: Customer, words: str, label: str) -> None:
    """Press a button once it is there."""
    customer.presses(shown(customer, words, label), label)
