"""What each platform shows for several options, a day, and own words."""

from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories.customers import shown, world

SURVEY = """\
survey: support
touchpoint: support.chat
after: 2h

choices 1-11: What did you use?
{options}
choice: What was it about?
- Delivery
- Something else ...
date: When did it arrive?
text: Anything else?
"""
OPTIONS = [f"Option {number}" for number in range(1, 13)]
TEXT = SURVEY.format(options="\n".join(f"- {option}" for option in OPTIONS))


def test_telegram_marks_options_in_words_and_opens_the_field_for_own_words(
    database_url: str, telegram: StubTelegram, slack: StubSlack
) -> None:
    with world(database_url, telegram, slack, TEXT) as there:
        ana = there.asks("telegram", 77)
        question = ana.sees("What did you use?")
        assert question["field"] is None
        ana.presses(question, "Option 2")
        ana.presses(question, "Option 12")
        shown(ana, "What did you use?", "✓ Option 12")
        marked = shown(ana, "What did you use?", "✓ Option 2")
        assert marked["id"] == question["id"]
        ana.presses(marked, "Done")
        ana.sees("Option 2, Option 12")
        choice = ana.sees("What was it about?")
        ana.presses(choice, "Something else")
        asked = ana.sees("in your own words")
        assert (asked["field"], asked["buttons"]) == ("Write an answer", [])
        ana.says("the weather")
        day = ana.sees("When did it arrive?")
        assert ana.labels(day)[1].startswith("Yesterday, ")
        ana.presses(day, ana.labels(day)[1])
        assert ana.sees("Anything else?")["field"] is None


def test_slack_shows_boxes_in_groups_and_a_calendar(
    database_url: str, telegram: StubTelegram, slack: StubSlack
) -> None:
    with world(database_url, telegram, slack, TEXT) as there:
        ana = there.asks("slack", 77)
        question = ana.sees("What did you use?")
        assert [len(one["options"]) for one in question["fields"]] == [10, 2]
        ana.ticks(question, *OPTIONS)
        refused = ana.sees("At most 11 can be chosen")
        assert refused["ts"] == question["ts"]
        ticked = [len(one["initial_options"]) for one in refused["fields"]]
        assert ticked == [10, 2]
        names = [one["block_id"] for one in question["fields"]]
        assert not {one["block_id"] for one in refused["fields"]} & set(names)
        ana.presses(question, "Skip")
        ana.presses(ana.sees("What was it about?"), "Delivery")
        day = ana.sees("When did it arrive?")
        assert [one["type"] for one in day["fields"]] == ["datepicker"]
        ana.picks(day, "2026-01-31")
        ana.sees("Your answer: January 31, 2026")
