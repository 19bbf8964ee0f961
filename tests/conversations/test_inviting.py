"""Who is asked, when, and why not; and how a link binds whoever opens it first."""

from datetime import timedelta

import pytest

from storage.engine import Database
from storage.records import Account, Identity, Interaction, Person, Session, Survey
from tests.builders import TEXT, named
from tests.conversations.life import OWNER, Life, told

ANA = Account(channel="web", id="ab12", name="Ana")
BEN = Account(channel="web", id="be00", name="Ben")


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with one active survey."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    return life


def interaction(life: Life, reference: str) -> Interaction:
    found = (one for one in life.every(Interaction) if one.reference == reference)
    kept = next(found)
    assert isinstance(kept, Interaction)
    return kept


def test_the_invitation_comes_after_the_surveys_delay(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id}, ended_at=life.at - timedelta(hours=1))
    life.passes(minutes=59)
    assert life.every(Session) == ()
    life.passes(minutes=1)
    assert "How was the help you got from our team?" in life.said_in(ANA)[-1]


@pytest.mark.parametrize(
    ("more", "because"),
    [
        ({"touchpoint": "phone"}, "no active survey asks at the touchpoint phone"),
        (
            {"touchpoint": "Support.Chat"},
            "no active survey asks at the touchpoint Support.Chat"
            " (the nearest is support.chat)",
        ),
        ({"touchpoint": None}, "neither a survey nor a touchpoint was named"),
        ({"survey": "other"}, "there is no live survey named other"),
    ],
)
def test_without_a_survey_nobody_is_asked(
    life: Life, more: dict[str, str | None], because: str
) -> None:
    assert life.ends("1", **more).because == because
    assert interaction(life, "1").decision == "skip"


def test_an_audience_decides_by_what_is_known(database: Database) -> None:
    life = Life(database)
    text = TEXT.replace("after: 2h", "after: 2h\naudience: plan = gold")
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate support")
    skipped = life.ends("1", attributes={"plan": "free"})
    assert skipped.because == "the person is not in the survey's audience"
    assert "asks support" in life.ends("2", attributes={"plan": "Gold"}).because


def test_nobody_is_asked_twice_in_thirty_days(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    life.says(ANA, "stop")
    life.passes(days=29)
    assert "less than 30 days" in life.ends("2", customer={"web": ANA.id}).because
    life.passes(days=2)
    assert "asks support" in life.ends("3", customer={"web": ANA.id}).because


def test_nobody_is_asked_over_an_open_survey(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    second = life.ends("2", customer={"web": ANA.id})
    assert second.because == "the person is being asked already (support)"


def test_who_opted_out_meanwhile_is_not_asked(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.says(ANA, "/stop")
    life.passes(hours=3)
    assert life.every(Session) == ()
    assert interaction(life, "1").decision == "skip"


def test_a_survey_paused_meanwhile_asks_nobody(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.says(OWNER, "/survey pause support")
    life.passes(hours=3)
    assert life.every(Session) == ()
    assert interaction(life, "1").because == "the survey support is paused"


def test_a_survey_of_which_nothing_applies_asks_nothing(database: Database) -> None:
    life = Life(database)
    text = "survey: support\ntouchpoint: support.chat\n\ntext (plan = gold): What?\n"
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    assert life.every(Session) == ()
    assert interaction(life, "1").because == "no question of the survey applies"


def test_identifiers_of_two_people_are_refused_and_nothing_is_merged(
    life: Life,
) -> None:
    life.ends("1", customer={"email": "ana@example.org"})
    life.ends("2", customer={"ref": "77"})
    both = life.ends("3", customer={"email": "ana@example.org", "ref": "77"})
    assert both.refusal is not None
    assert both.refusal.code == "identity_conflict"
    assert len(life.every(Interaction)) == 2


def test_a_new_identifier_joins_the_person_it_came_with(life: Life) -> None:
    life.ends("1", customer={"email": "ana@example.org"}, name="Ana")
    life.ends("2", customer={"email": "ana@example.org", "ref": "77"})
    assert len(life.every(Person)) == 1
    assert {one.key for one in life.every(Identity)} == {
        "email:ana@example.org",
        "ref:77",
    }


def test_the_first_who_opens_a_link_binds_it(life: Life) -> None:
    life.ends("1", customer={"email": "ana@example.org"}, name="Ana")
    session = interaction(life, "1").session_id
    life.opens(ANA, session)
    assert "How was the help" in life.said_in(ANA)[-1]
    assert told(life.opens(BEN, session), "link-taken")
    life.passes(hours=3)
    assert len(life.every(Session)) == 1
    keys = {one.key for one in life.every(Identity)}
    assert keys == {"email:ana@example.org", ANA.key}


def test_opening_ones_own_link_again_puts_the_question_again(life: Life) -> None:
    life.ends("1")
    session = interaction(life, "1").session_id
    life.opens(ANA, session)
    life.opens(ANA, session)
    assert life.said_in(ANA)[-1].startswith("How was the help")
    life.says(ANA, "stop")
    assert told(life.opens(ANA, session), "session-declined")


def test_a_browser_of_two_people_keeps_its_first_owners_home(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"email": "ben@example.org"}, name="Ben")
    life.opens(ANA, interaction(life, "1").session_id)
    ben = next(one for one in life.every(Person) if one.name == "Ben")
    assert ben.home is None


def test_a_link_of_nobody_and_an_old_link_are_answered_kindly(life: Life) -> None:
    assert told(life.opens(ANA, named("nothing")), "link-unknown")
    assert told(life.says(ANA, "/start s-guessed"), "link-unknown")
    life.ends("1")
    life.passes(days=8)
    assert told(life.opens(ANA, interaction(life, "1").session_id), "link-closed")


def test_whoever_cannot_be_written_to_waits_for_the_link(life: Life) -> None:
    life.ends("1")
    life.passes(hours=3)
    assert life.every(Session) == ()
    life.opens(ANA, interaction(life, "1").session_id)
    assert len(life.every(Session)) == 1


def test_a_running_survey_ends_on_the_version_it_began_with(life: Life) -> None:
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    other = TEXT.replace("What went wrong?", "What should be better?")
    life.says(OWNER, f"/survey new\n{other}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "2")
    assert "What went wrong?" in life.said_in(ANA)[-1]
    assert {one.version: one.state for one in life.every(Survey)}[1] == "retired"
