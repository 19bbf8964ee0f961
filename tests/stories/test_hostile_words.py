"""Words that would like to be more than words stay words, in both directions."""

from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import slack_scenes, telegram_scenes

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


def test_hostile_words_are_inert_in_telegram(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        owner = telegram_scenes.published(house, telegram)
        agent = telegram_scenes.agent_of(owner, 2, "<b>Bo</b>")
        customer = telegram_scenes.asked(house, telegram)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        customer.sees("What went wrong")
        customer.say("<i>first</i>")
        agent.sees("<i>first</i>")
        for words in HOSTILE:
            beginning = plain(words).strip()[:60]
            agent.say(words, reply_to=card)
            back = customer.sees("<b>Bo</b> from our team", beginning)
            customer.say(words)
            shown = agent.sees("Ana wrote", beginning)
            assert back["links"] == shown["links"] == []
            assert not back["preview"]
            assert not shown["preview"]
        for one in (*agent.all(), *customer.all()):
            assert not any(turn in one["text"] for turn in TURNS)


def test_hostile_words_are_inert_in_slack(database_url: str, slack: StubSlack) -> None:
    with slack_scenes.in_slack(database_url, slack) as house:
        owner = slack_scenes.published(house, slack)
        agent = slack_scenes.agent_of(owner, "U2", "<b>Bo</b>")
        customer = slack_scenes.asked(house, slack)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        customer.sees("What went wrong")
        customer.say("<!channel>")
        agent.sees("<!channel>")
        for words in HOSTILE:
            beginning = plain(words).strip()[:60]
            agent.say(words, reply_to=card)
            back = customer.sees("<b>Bo</b> from our team", beginning)
            customer.say(words)
            shown = agent.sees("Ana wrote", beginning)
            assert back["live"] == shown["live"] == []
        for one in (*agent.all(), *customer.all()):
            assert not any(turn in one["text"] for turn in TURNS)


def test_a_hostile_survey_is_shown_as_it_was_written(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        telegram_scenes.published(house, telegram)
        owner = TelegramPerson(telegram, 1, "Olga")
        text = (
            "/survey new\nsurvey: hostile\n\n"
            "choice: <b>What</b> & {name|<i>you</i>} {{x}}?\n"
            "- <a href='x'>A</a>\n- \u202eB *b*\n"
        )
        owner.say(text)
        owner.press(owner.sees("Shall hostile be asked"), "Try it")
        shown = owner.sees("<b>What</b> & <i>you</i> {x}?")
        assert shown["links"] == []
        labels = [label for label, _ in shown["buttons"]]
        assert labels[:2] == ["<a href='x'>A</a>", "B *b*"]
