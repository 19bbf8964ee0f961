"""Words that would like to be more than words stay words, in both directions."""

import pytest

from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.test_telegram import agent_of, asked, in_telegram, published
from tests.stories.test_telegram import stub as stub

HOSTILE = (
    "<b>bold</b> <a href='http://bank.example'>bank</a>",
    "</blockquote></b><script>alert(1)</script>",
    "<!channel> <@U1> <http://bank.example|bank>",
    "*bold* _it_ [bank](http://bank.example) `code` ~x~ ||y||",
    "&lt;b&gt; &amp; & < > \" '",
    "{name} {x.__class__} {{y}} %s %(a)s ${z}",
    "\u202egnp.exe\u202c \u2066x\u2069 a\u0301\u0301\u0301 \U0001f468\u200d\U0001f469",
    "line\nbreak\ttab \x00nul \x1b[31mred",
    "x" * 3990,
    "\U0001f600" * 2500,
)
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b"


def plain(text: str) -> str:
    """Return what is left of a text once it is inert."""
    return "".join(letter for letter in text if letter not in TURNS)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_inert_in_telegram(
    database_url: str, stub: StubTelegram, words: str
) -> None:
    with in_telegram(database_url, stub) as house:
        owner = published(house, stub)
        agent = agent_of(owner, 2, "<b>Bo</b>")
        customer = asked(house, stub)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        customer.sees("What went wrong")
        customer.say(words)
        beginning = plain(words).strip()[:60]
        shown = agent.sees(beginning)
        assert shown["links"] == []
        agent.say(words, reply_to=card)
        back = customer.sees("from our team", beginning)
        assert back["links"] == []
        assert not back["preview"]
        for one in (*agent.all(), *customer.all()):
            assert not any(turn in one["text"] for turn in TURNS)


def test_a_hostile_survey_is_shown_as_it_was_written(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        published(house, stub)
        owner = TelegramPerson(stub, 1, "Olga")
        text = (
            "/survey new\nsurvey: hostile\n\n"
            "choice: <b>What</b> & {name|<i>you</i>} {{x}}?\n"
            "- <a href='x'>A</a>\n- \u202eB *b*\n"
        )
        owner.say(text)
        shown = owner.sees("<b>What</b> & <i>you</i> {x}?")
        assert shown["links"] == []
        labels = [label for label, _ in shown["buttons"]]
        assert labels[:2] == ["<a href='x'>A</a>", "B *b*"]
