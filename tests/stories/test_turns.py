"""Edited, interrupted, resumed after a restart, back, changed: alike everywhere."""

from datetime import timedelta
from typing import Any

import pytest

from tests.harness import Running
from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories.customers import (
    CHANNELS,
    Customer,
    OnThePage,
    house_of,
    shown,
    world,
)
from tests.stories.people import api

SURVEY = """\
survey: support
touchpoint: support.chat
after: 2h

csat: How was the help?
yesno: Was it solved?
why (csat <= 3): What went wrong?
thanks: Thank you, that was all.
"""


def begin(customer: Customer) -> None:
    """Answer, correct the answer if that can be done, and ask something else."""
    customer.sees("How was the help?")
    customer.says("4")
    customer.sees("Was it solved?")
    if customer.edits("5"):
        customer.sees("noted your change", "Your answer: 5 of 5")
    else:
        press(customer, "Your answer: 4 of 5", "Change")
        customer.sees("Your answer: 4 of 5", "How was the help?")
        customer.says("5")
        customer.sees("Was it solved?")
    customer.says("Where is my parcel?")
    customer.sees("the question can wait")


def end(customer: Customer) -> None:
    """Go on, go back, leave it, and change the first answer once all is said."""
    press(customer, "Shall we go on?", "Go on")
    asked = press(customer, "Was it solved?", "Back")
    assert customer.labels(asked) == [
        *("Yes", "No"),
        *("Back", "Skip", "End survey", "Don’t ask me again"),
    ]
    press(customer, "How was the help?", "Leave it as it is")
    press(customer, "Was it solved?", "No")
    customer.sees("Thank you, that was all.")
    closed = press(customer, "Your answer: No", "Change")
    assert customer.labels(closed) == ["Change"]
    press(customer, "Was it solved?", "Back")
    press(customer, "How was the help?", "3")
    customer.sees("What went wrong?")
    customer.says("It was late")
    customer.sees("we have it as you want it now")


def press(customer: Customer, words: str, label: str) -> Any:
    """Wait until a message with these words has this button, and press it."""
    found = shown(customer, words, label)
    customer.presses(found, label)
    return found


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_talk_with_every_turn_stores_the_same_rows(
    database_url: str, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    with world(database_url, telegram, slack, SURVEY) as there:
        customer = there.asks(channel, 77)
        begin(customer)
        then = there.house.product.now()
    with house_of(database_url, telegram, slack) as house:
        house.advance(then - house.product.now())
        customer = moved(customer, house)
        house.advance(timedelta(hours=2, minutes=1))
        end(customer)
        assert rows(house) == {
            "csat": (3, None, None, False, 3),
            "yesno": (None, "no", None, False, 1),
            "why": (None, None, "It was late", False, 1),
        }


def moved(customer: Customer, house: Running) -> Customer:
    """Return the customer with the address that the product has now."""
    if not isinstance(customer, OnThePage):
        return customer
    client = house.client(headers={"Origin": house.base})
    client.cookies.update(customer.person.client.cookies)
    customer.person.client = client
    return OnThePage(customer.person, house)


def rows(house: Running) -> dict[str, tuple[Any, ...]]:
    """Return what the one response says, as programs get it."""
    with api(house) as program:
        (found,) = program.get("/api/v1/responses").json()["items"]
    assert (found["state"], found["score"]) == ("complete", 3)
    assert found["case"] is not None
    fields = ("rating", "choice", "words", "skipped", "version")
    return {
        question: tuple(one[field] for field in fields)
        for question, one in found["answers"].items()
    }
