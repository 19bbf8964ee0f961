"""A survey and answers that would like to be more than words, in every channel."""

from typing import Any

import pytest

from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories.customers import (
    CHANNELS,
    Customer,
    InSlack,
    InTelegram,
    OnThePage,
    shown,
    world,
)
from tests.stories.people import text_of

TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b"
SURVEY = """\
survey: support
touchpoint: support.chat
after: 2h

text: <b>What</b> & {{x.__class__}} <!channel> @everyone \u202eabc\u202c?
choice: [bank](http://bank.example) \u2066which\u2069?
- <a href='http://bank.example'>A</a>
- \u202eB *b* <@U1>
- Something else ...
yesno: You said {choice|<i>nothing</i>} and {text|-}, *right*?
thanks: <script>alert(1)</script> <http://bank.example|{choice|-}>
"""
WORDS = "<i>{name}</i> <!here> \u202egnp.exe\x00 _*x*_ &amp; <https://bank.example|y>"
SHOWN = "<i>{name}</i> <!here> gnp.exe _*x*_ &amp; <https://bank.example|y>"


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_hostile_survey_and_its_answers_stay_words(
    database_url: str, telegram: StubTelegram, slack: StubSlack, channel: str
) -> None:
    with world(database_url, telegram, slack, SURVEY) as there:
        customer = there.asks(channel, 77)
        first = customer.sees("<b>What</b> & {x.__class__} <!channel> @everyone abc?")
        customer.says(WORDS)
        which = customer.sees("[bank](http://bank.example) which?")
        assert customer.labels(which)[:2] == [
            "<a href='http://bank.example'>A</a>",
            "B *b* <@U1>",
        ]
        customer.says("back")
        again = customer.sees("You wrote:", SHOWN)
        customer.presses(again, "Leave it as it is")
        second = shown(customer, "[bank](http://bank.example) which?", "Skip")
        customer.presses(second, "B *b* <@U1>")
        piped = customer.sees("You said B *b* <@U1> and <i>{name}</i>")
        customer.presses(piped, "No")
        thanks = customer.sees("<script>alert(1)</script>", "|B *b* <@U1>>")
        for one in (first, which, again, piped, thanks):
            assert live(one) == []
        (response,) = there.responses()
        said = response["answers"]["text"]["words"]
        assert said == WORDS.replace("\x00", "")
        assert response["answers"]["choice"]["choice"] == "\u202eB *b* <@U1>"
        assert not any(turn in text for text in told(customer) for turn in TURNS)


def live(message: Any) -> list[Any]:
    """Return what would be more than words; a line of the web chat holds only words."""
    return list(message.get("links", message.get("live", [])))


def told(customer: Customer) -> list[str]:
    """Return all that stands in the customer's chat."""
    if isinstance(customer, InTelegram | InSlack):
        return [one["text"] for one in customer.person.all()]
    assert isinstance(customer, OnThePage)
    return [text_of(line) for line in customer.all() if not line.get("own")]
