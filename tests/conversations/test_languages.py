"""The language of a talk: chosen by button, told, or that of the person's app."""

from dataclasses import replace

import pytest

from bot.voice import catalogue
from handlers.people.choosing import NAMES
from storage.engine import Database
from storage.records import Account, Interaction, Person, Session, Words
from storage.records.house import SHIPPED
from tests.builders import TEXT
from tests.conversations.life import HOUSEHOLD, OWNER, Life, told

ANA = Account(channel="web", id="ab12", name="Ana")


@pytest.fixture
def life(database: Database) -> Life:
    return Life(database)


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_can_be_chosen_by_its_own_name(
    life: Life, language: str
) -> None:
    life.says(ANA, "/language")
    asked = life.newest(ANA, "which-language")
    assert all(len(row) <= 3 for row in asked.buttons)
    labels = [one.label for row in asked.buttons for one in row]
    assert {one.text for one in labels if isinstance(one, Words)} == set(NAMES.values())
    assert told(life.presses(ANA, asked, f"language {language}"), "language-chosen")
    chosen = life.newest(ANA, "language-chosen")
    assert life.text_of(chosen) == catalogue.write("language-chosen", {}, language)
    life.says(ANA, "/privacy")
    assert life.newest(ANA, "privacy").language == language


@pytest.mark.parametrize(
    ("named", "language"),
    [("deutsch", "de"), ("German", "de"), ("slovensko", "sl"), ("si", "sl")],
)
def test_a_language_can_be_chosen_by_any_of_its_names(
    life: Life, named: str, language: str
) -> None:
    assert told(life.says(ANA, f"/language {named}"), "language-chosen")
    assert life.newest(ANA, "language-chosen").language == language


def test_a_language_that_nobody_speaks_here_is_asked_for_again(life: Life) -> None:
    assert told(life.says(ANA, "/language klingon"), "which-language")


def invited(life: Life, who: Account, **told_of_them: str) -> str:
    """Let an interaction with somebody end, and return the language of the survey."""
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    life.says(who, "/start")
    life.ends("1", customer={"web": who.id}, **told_of_them)
    life.passes(hours=2)
    (session,) = life.every(Session)
    assert life.newest(who, "scale-csat").language == session.language
    return str(session.language)


def test_an_invitation_speaks_as_the_persons_app_does(life: Life) -> None:
    assert invited(life, replace(ANA, language_hint="sl-SI")) == "sl"


def test_what_was_told_of_a_person_goes_before_their_app(life: Life) -> None:
    assert invited(life, replace(ANA, language_hint="sl-SI"), language="et") == "et"


def test_what_the_person_chose_goes_before_everything(life: Life) -> None:
    mojca = replace(ANA, language_hint="sl-SI")
    life.says(mojca, "/language de")
    assert invited(life, mojca, language="et") == "de"


def test_a_language_that_nobody_speaks_here_is_not_asked_in(life: Life) -> None:
    assert invited(life, replace(ANA, language_hint="hu-HU"), language="is") == "en"


def test_a_survey_may_speak_a_language_that_the_house_does_not(
    database: Database,
) -> None:
    life = Life(database, replace(HOUSEHOLD, languages=("en",)))
    assert invited(life, replace(ANA, language_hint="sl")) == "sl"


def test_an_app_that_changes_its_language_is_followed(life: Life) -> None:
    life.says(replace(ANA, language_hint="de"), "/start")
    life.says(replace(ANA, language_hint="sl"), "hello")
    (before,) = life.every(Person)
    assert before.app_language == "sl"
    life.says(ANA, "an app that says nothing of itself changes nothing")
    assert life.every(Person) == (before,)
    assert invited(life, ANA) == "sl"


def test_a_name_that_only_the_platform_tells_is_used_until_one_is_told(
    life: Life,
) -> None:
    nameless = replace(ANA, name="")
    life.says(nameless, "/start")
    life.says(ANA, "hello")
    assert [one.name for one in life.every(Person)] == ["Ana"]
    invited(life, replace(ANA, name="ana_x"), name="Ana Novak")
    assert [one.name for one in life.every(Person)] == ["Ana Novak"]


def test_who_opens_a_link_is_remembered_with_their_apps_language(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    life.ends("1", customer={"ref": "4711"})
    (interaction,) = life.every(Interaction)
    life.opens(replace(ANA, language_hint="sl"), interaction.session_id)
    (person,) = life.every(Person)
    assert (person.name, person.app_language) == ("Ana", "sl")


def test_a_survey_under_way_goes_on_in_the_chosen_language(life: Life) -> None:
    invited(life, ANA)
    before = life.newest(ANA, "scale-csat")
    life.says(ANA, "/language sl")
    question = life.newest(ANA, "scale-csat")
    assert "Kako ste bili zadovoljni" in life.text_of(question)
    below = life.newest(ANA, "asked-below")
    assert (below.replaces, below.language) == (before.id, "sl")
    assert "answered csat with 2" in life.presses(ANA, before, ".2").because
    life.says(ANA, "Prepozno.")
    assert life.newest(ANA).language == "sl"
    (session,) = life.every(Session)
    assert session.language == "sl"


def test_a_survey_in_the_chosen_language_is_not_asked_again(life: Life) -> None:
    invited(life, replace(ANA, language_hint="sl"))
    decision = life.says(ANA, "/language sl")
    assert not told(decision, "scale-csat")
    assert not told(decision, "asked-below")


def test_a_survey_that_waits_goes_on_in_the_chosen_language(life: Life) -> None:
    invited(life, ANA)
    life.says(ANA, "When will my new card arrive?")
    decision = life.says(ANA, "/language sl")
    assert told(decision, "language-chosen")
    assert not told(decision, "scale-csat")
    life.passes(hours=2)
    offer = life.newest(ANA, "resume-offer")
    assert offer.language == "sl"
    life.says(ANA, "da")
    assert "Kako ste bili zadovoljni" in life.text_of(life.newest(ANA, "scale-csat"))


def test_nobody_changes_the_language_of_somebody_elses_survey(life: Life) -> None:
    invited(life, ANA)
    life.says(replace(ANA, id="cd34", name="Cy"), "/language sl")
    (session,) = life.every(Session)
    assert session.language == "en"


@pytest.mark.parametrize("told", ["\x00", "x", "s\x00l", "-", "slovenščina", "12"])
def test_what_is_no_language_is_not_kept(life: Life, told: str) -> None:
    assert invited(life, replace(ANA, language_hint=told)) == "en"
    assert [one.app_language for one in life.every(Person)] == [None]
