"""What commands do, and for whom."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.tokens import Seal
from storage.engine import Database
from storage.records import (
    Account,
    Address,
    Code,
    Colleague,
    Person,
    Placement,
    Survey,
    Ticket,
)
from tests.builders import HOUSE
from tests.conversations.life import HOUSEHOLD, OWNER, STAFF_ROOM, Life, told

SURVEY = "survey: support\ntouchpoint: support.chat\n\ncsat: How was it?\n"
ANA = Account(channel="web", id="ab12", name="Ana", language_hint="sl-SI")
BO = Account(channel="web", id="b0b0", name="Bo")


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner."""
    return Life(database)


def code_of(life: Life, who: Account, role: str) -> str:
    """Let an owner make a code and return what is to be typed."""
    life.says(who, f"/role {role}")
    said = life.text_of(life.newest(who, "role-code"))
    return said.split("/start ")[1].split()[0]


def test_help_grows_with_the_role(life: Life) -> None:
    life.says(ANA, "/help")
    assert "/role" not in life.said_in(ANA)[-1]
    life.says(OWNER, "/help")
    for command in ("/survey new", "/role agent", "/desk", "/report"):
        assert command in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    ("channel", "way"),
    [
        ("web", "write in the field below its card"),
        ("telegram", "reply to its card in the group"),
        ("slack", "answer in the thread of its card"),
    ],
)
def test_help_says_how_a_case_is_answered_where_its_card_is(
    database: Database, channel: str, way: str
) -> None:
    room = Address(channel=channel, room="C1")
    life = Life(database, replace(HOUSEHOLD, staff_room=room))
    life.says(OWNER, "/help")
    assert way in life.said_in(OWNER)[-1]


def test_help_in_a_group_lists_only_what_works_there(life: Life) -> None:
    for who, role in ((ANA, None), (BO, "agent"), (OWNER, "owner")):
        if role == "agent":
            joined(life, role, who)
        told_here = life.says(who, "/help", where=STAFF_ROOM)
        assert told(told_here, "help-elsewhere")
        listed = life.text_of(life.newest(STAFF_ROOM, "help-elsewhere"))
        commands = re.findall(r"/[a-z]+(?: (?:list|show NAME))?", listed)
        assert bool(commands) == (role is not None)
        for command in commands:
            assert not told(life.says(who, command, where=STAFF_ROOM), "in-private"), (
                command
            )


def test_where_others_read_along_the_chat_with_the_bot_is_named(life: Life) -> None:
    life.says(OWNER, "/desk", where=STAFF_ROOM)
    refused = life.newest(STAFF_ROOM, "in-private")
    assert life.text_of(refused).endswith("in a chat of our own.")
    life.voice.chats["web"] = "https://t.me/ask_bot"
    assert life.text_of(refused).endswith("in a chat of our own: https://t.me/ask_bot")
    life.says(OWNER, "/help", where=STAFF_ROOM)
    listed = life.text_of(life.newest(STAFF_ROOM, "help-elsewhere"))
    assert listed.endswith("https://t.me/ask_bot")


@pytest.mark.parametrize(
    ("channel", "where"),
    [
        ("web", "cases are at the desk"),
        ("telegram", "cases come to the Telegram group"),
        ("slack", "cases come to the Slack channel"),
    ],
)
def test_agents_are_sent_to_where_cases_are(
    database: Database, channel: str, where: str
) -> None:
    room = Address(channel=channel, room="C1")
    life = Life(database, replace(HOUSEHOLD, staff_room=room))
    joined(life, "agent", BO)
    assert where in life.said_in(BO)[-1]
    for words in ("/start", "hello?"):
        life.says(BO, words)
        assert where in life.said_in(BO)[-1], words
    life.says(BO, "/desk")
    assert (where in life.said_in(BO)[-1]) == (channel != "web")


def test_a_mistyped_command_names_the_nearest_that_one_has(life: Life) -> None:
    assert told(life.says(ANA, "/hlep"), "command-nearest")
    assert told(life.says(ANA, "/surveys"), "command-unknown")
    assert told(life.says(OWNER, "/surveys"), "command-nearest")


@pytest.mark.parametrize("command", ["/survey new", "/report", "/role agent", "/desk"])
def test_a_customer_is_told_whom_to_ask(life: Life, command: str) -> None:
    decision = life.says(ANA, command)
    assert told(decision, "needs-role") or told(decision, "needs-admin")
    assert not [one for one in decision.saved if isinstance(one, Code)]


def test_an_agent_may_read_reports_but_not_write_surveys(life: Life) -> None:
    life.says(BO, f"/start {code_of(life, OWNER, 'agent')}")
    assert told(life.says(BO, "/report"), "report-none")
    assert told(life.says(BO, "/survey list"), "needs-admin")
    assert told(life.says(BO, "/role agent"), "needs-admin")


@pytest.mark.parametrize("role", ["agent", "viewer"])
def test_a_missing_report_names_no_command_that_the_reader_may_not_use(
    life: Life, role: str
) -> None:
    life.says(BO, f"/start {code_of(life, OWNER, role)}")
    for command in ("/report", "/report nope"):
        life.says(BO, command)
        assert "/survey" not in life.said_in(BO)[-1]
        life.says(OWNER, command)
        assert "/survey" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize("command", ["/role", "/role owner", "/role remove Olga"])
def test_a_customers_role_command_is_answered_like_other_staff_commands(
    life: Life, command: str
) -> None:
    assert told(life.says(ANA, command), "needs-role")
    assert told(life.says(ANA, "/desk"), "needs-role")


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("owner", "You are now the owner here."),
        ("admin", "You are now an admin here."),
        ("agent", "You are now an agent here."),
        ("viewer", "You are now a viewer here."),
    ],
)
def test_who_gets_a_role_is_told_in_a_whole_sentence(
    life: Life, role: str, said: str
) -> None:
    joined(life, role, BO)
    greeting = life.said_in(BO)[-1]
    assert said in greeting
    assert ("/survey new" in greeting) == (role == "owner")


def test_role_alone_shows_the_roles_as_buttons(life: Life) -> None:
    life.says(OWNER, "/role")
    asked = life.newest(OWNER, "which-role")
    assert told(life.presses(OWNER, asked, "role viewer"), "role-code")


@pytest.mark.parametrize("role", ["owner", "admin"])
def test_an_admin_is_told_that_only_owners_make_owners_and_admins(
    life: Life, role: str
) -> None:
    life.says(BO, f"/start {code_of(life, OWNER, 'admin')}")
    decision = life.says(BO, f"/role {role}")
    assert told(decision, "only-owners-give")
    assert f"Only owners can make somebody an {role}." in life.said_in(BO)[-1]
    assert not told(life.says(BO, "/role"), "only-owners-give")


def joined(life: Life, role: str, who: Account) -> Account:
    """Let somebody become a colleague."""
    life.says(who, f"/start {code_of(life, OWNER, role)}")
    return who


def roles(life: Life) -> dict[str, str | None]:
    return {one.name: one.role for one in life.every(Colleague)}


def test_an_owner_takes_a_role_away_by_name_or_account(life: Life) -> None:
    joined(life, "agent", BO)
    joined(life, "admin", ANA)
    assert told(life.confirms(OWNER, "/role remove bo"), "role-removed")
    assert "Bo (agent, web:b0b0) is no colleague" in life.said_in(OWNER)[-1]
    assert told(life.confirms(OWNER, "/role remove web:ab12"), "role-removed")
    assert roles(life) == {"Bo": None, "Ana": None}
    assert told(life.says(BO, "/report"), "needs-role")
    joined(life, "viewer", BO)
    assert roles(life)["Bo"] == "viewer"


def test_an_admin_removes_agents_but_neither_admins_nor_owners(life: Life) -> None:
    joined(life, "admin", ANA)
    joined(life, "agent", BO)
    cy = joined(life, "owner", Account(channel="web", id="c0c0", name="Cy"))
    assert told(life.says(ANA, "/role remove Cy"), "role-remove-owners")
    assert told(life.says(ANA, "/role remove Ana"), "role-remove-owners")
    assert told(life.confirms(ANA, "/role remove Bo"), "role-removed")
    assert told(life.confirms(cy, "/role remove Ana"), "role-removed")
    assert told(life.says(BO, "/role remove Cy"), "needs-role")


def test_the_last_owner_stays(database: Database) -> None:
    life = Life(database, HOUSE)
    codes = [one for one in life.starts().saved if isinstance(one, Code)]
    owner = next(code for code in codes if code.kind == "owner")
    life.says(BO, f"/start {life.seal.code(Ticket(kind='owner', id=owner.id))}")
    assert told(life.says(BO, "/role remove Bo"), "role-remove-last")
    life.says(ANA, f"/start {code_of(life, BO, 'owner')}")
    assert told(life.confirms(BO, "/role remove Bo"), "role-removed")
    assert roles(life) == {"Bo": None, "Ana": "owner"}


def test_an_owner_by_setting_is_removed_there(life: Life) -> None:
    joined(life, "agent", OWNER)
    assert told(life.says(OWNER, "/role remove Olga"), "role-remove-setting")


@pytest.mark.parametrize("words", ["", " Nobody", " Bo"])
def test_whoever_is_unknown_or_ambiguous_is_asked_for_with_a_list(
    life: Life, words: str
) -> None:
    joined(life, "agent", BO)
    joined(life, "viewer", Account(channel="telegram", id="7", name="Bo"))
    assert told(life.says(OWNER, f"/role remove{words}"), "role-remove-whom")
    listed = life.said_in(OWNER)[-1]
    assert "Bo (agent): web:b0b0" in listed
    assert "Bo (viewer): telegram:7" in listed
    assert sorted(one.role or "" for one in life.every(Colleague)) == [
        "agent",
        "viewer",
    ]


def test_an_admin_cannot_make_owners(life: Life) -> None:
    life.says(BO, f"/start {code_of(life, OWNER, 'admin')} Bo Berg")
    assert told(life.says(BO, "/role owner"), "which-role")
    assert told(life.says(BO, "/role agent"), "role-code")


def test_a_code_works_once(life: Life) -> None:
    code = code_of(life, OWNER, "agent")
    assert told(life.says(BO, code), "role-given")
    assert told(life.says(ANA, f"/start {code}"), "code-used")
    (colleague,) = life.every(Colleague)
    assert (colleague.account, colleague.role, colleague.name) == (
        BO.key,
        "agent",
        "Bo",
    )


def test_a_code_expires(life: Life) -> None:
    code = code_of(life, OWNER, "agent")
    life.passes(hours=24)
    assert told(life.says(BO, f"/start {code}"), "code-expired")


def test_a_code_of_another_installation_is_refused(life: Life) -> None:
    code = code_of(life, OWNER, "agent")
    life.seal = Seal("another-secret-that-is-long-enough")
    assert told(life.says(BO, f"/start {code}"), "code-unknown")
    assert life.every(Colleague) == ()


def test_a_lower_role_never_takes_rights_away(life: Life) -> None:
    life.says(BO, f"/start {code_of(life, OWNER, 'admin')}")
    life.says(BO, f"/start {code_of(life, OWNER, 'viewer')}")
    assert life.every(Colleague)[0].role == "admin"


def test_five_wrong_owner_codes_void_the_one_that_waits(database: Database) -> None:
    life = Life(database, HOUSE)
    decision = life.starts()
    codes = [one for one in decision.saved if isinstance(one, Code)]
    owner = next(code for code in codes if code.kind == "owner")
    assert owner.expires_at - owner.made_at == timedelta(minutes=15)
    for _ in range(5):
        assert told(life.says(ANA, "/start o-wrong"), "code-unknown")
    right = life.seal.code(Ticket(kind="owner", id=owner.id))
    assert told(life.says(BO, f"/start {right}"), "code-expired")


def test_a_second_start_makes_no_owner_code_once_there_is_an_owner(life: Life) -> None:
    kinds = [one.kind for one in life.starts().saved if isinstance(one, Code)]
    assert kinds == ["desk"]


def test_the_demonstration_has_its_survey_once(life: Life) -> None:
    life.starts(demo=True)
    life.starts(demo=True)
    assert [one.name for one in life.every(Survey)] == ["demo"]


def test_a_link_to_the_desk_is_for_whoever_asked_for_it(life: Life) -> None:
    decision = life.says(OWNER, "/desk")
    (code,) = [one for one in decision.saved if isinstance(one, Code)]
    assert (code.kind, code.account) == ("desk", OWNER.key)
    assert "http://test/desk/in/" in life.said_in(OWNER)[-1]


def test_the_chosen_language_wins_over_the_platforms(life: Life) -> None:
    life.says(ANA, "/help")
    assert life.newest(ANA).language == "sl"
    life.says(ANA, "/language")
    asked = life.newest(ANA, "which-language")
    assert asked.language == "sl"
    assert told(life.presses(ANA, asked, "language et"), "language-chosen")
    assert life.newest(ANA).language == "et"
    life.says(ANA, "/language klingon")
    assert life.newest(ANA, "which-language").language == "et"


def test_a_colleague_chooses_a_language_too(life: Life) -> None:
    life.says(BO, f"/start {code_of(life, OWNER, 'agent')}")
    life.says(BO, "/language sl")
    life.says(BO, "/help")
    assert life.newest(BO).language == "sl"


def test_stop_is_for_good_until_start(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{SURVEY}")
    life.says(OWNER, "/survey activate support")
    assert told(life.says(ANA, "/stop"), "never-again")
    decision = life.ends("1", customer={"web": ANA.id})
    assert "does not want to be asked" in decision.because
    assert told(life.says(ANA, "/start"), "welcome-back")
    assert "asks support" in life.ends("2", customer={"web": ANA.id}).because


def test_a_first_hello_is_remembered_as_the_way_to_write(life: Life) -> None:
    assert told(life.says(ANA, "/start"), "welcome")
    (person,) = life.every(Person)
    assert person.home is not None
    assert told(life.says(ANA, "/stop"), "never-again")


@pytest.mark.parametrize("role", ["agent", "admin", "viewer"])
def test_a_colleague_who_says_start_is_greeted_as_one(life: Life, role: str) -> None:
    joined(life, role, BO)
    assert told(life.says(BO, "/start"), "welcome-colleague")
    greeting = life.said_in(BO)[-1]
    article = "an" if role[0] == "a" else "a"
    assert f"You are {article} {role} here." in greeting
    assert "/help" in greeting
    assert ("cases are at the desk" in greeting) == (role != "viewer")
    assert "ask you a short question" not in greeting


def test_a_colleague_who_said_stop_comes_back_with_start_as_well(life: Life) -> None:
    joined(life, "agent", BO)
    life.says(BO, "/stop")
    decision = life.says(BO, "/start")
    assert told(decision, "welcome-colleague")
    assert told(decision, "welcome-back")


def test_privacy_is_explained(life: Life) -> None:
    assert told(life.says(ANA, "/privacy"), "privacy")


def test_words_without_a_question_are_answered_kindly(life: Life) -> None:
    assert told(life.says(ANA, "hello?"), "nothing-open")
    assert told(life.says(OWNER, "hello?"), "nothing-open-colleague")
    quiet = life.says(OWNER, "good morning all", where=STAFF_ROOM)
    assert quiet.saved == ()


@pytest.mark.parametrize("words", ["ich will doch", "I want to come back", "hello?"])
def test_who_said_stop_is_told_the_way_back(life: Life, words: str) -> None:
    life.says(ANA, "/start")
    assert not told(life.says(ANA, words), "how-to-come-back")
    life.says(ANA, "/stop")
    assert told(life.says(ANA, words), "how-to-come-back")
    assert "/start" in life.text_of(life.newest(ANA))


def test_a_survey_goes_from_draft_to_active_to_paused(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{SURVEY}")
    assert "version 1 is saved as a draft" in "\n".join(life.said_in(OWNER))
    ready = life.newest(OWNER, "survey-ready")
    assert told(life.presses(OWNER, ready, "activate"), "survey-active")
    life.says(OWNER, "/survey show support")
    shown = life.newest(OWNER, "survey-line")
    assert told(life.presses(OWNER, shown, "pause"), "survey-paused")
    assert "is paused" in life.ends("1").because
    assert told(life.says(OWNER, "/survey pause support"), "survey-paused")
    assert told(life.says(OWNER, "/survey activate support"), "survey-active")
    again = life.says(OWNER, "/survey activate support")
    assert told(again, "survey-active-already")
    assert "support version 1 is active already" in life.said_in(OWNER)[-1]


def test_a_new_text_is_the_next_version(life: Life) -> None:
    for wording in ("How was it?", "How is it?"):
        life.says(OWNER, f"/survey new\nsurvey: s\ncsat: {wording}\n")
        life.says(OWNER, "/survey activate s")
    states = {one.version: one.state for one in life.every(Survey)}
    assert states == {1: "retired", 2: "active"}
    assert told(life.says(OWNER, "/survey list"), "survey-line")
    listed = life.newest(OWNER, "survey-line")
    assert "s, version 2: active" in life.text_of(listed)
    assert told(life.presses(OWNER, listed, "show"), "survey-line")


def test_a_touchpoint_belongs_to_one_active_survey(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{SURVEY}")
    life.says(OWNER, "/survey activate support")
    other = SURVEY.replace("survey: support", "survey: other")
    life.says(OWNER, f"/survey new\n{other}")
    assert told(life.says(OWNER, "/survey activate other"), "touchpoint-taken")
    moved = SURVEY.replace("support.chat", "phone")
    life.says(OWNER, f"/survey new\n{moved}")
    life.says(OWNER, "/survey activate support")
    assert told(life.says(OWNER, "/survey activate other"), "survey-active")
    owners = {one.touchpoint: one.survey for one in life.every(Placement)}
    assert owners == {"support.chat": "other", "phone": "support"}


@pytest.mark.parametrize(
    ("command", "key"),
    [
        ("/survey", "survey-commands"),
        ("/survey new", "survey-begin"),
        ("/survey text", "survey-help"),
        ("/survey show", "survey-name-missing"),
        ("/survey activate nobody", "survey-unknown"),
        ("/survey pause nobody", "survey-unknown"),
        ("/survey show nobody", "survey-unknown"),
        ("/survey list", "survey-none"),
        ("/survey dance", "survey-commands"),
        ("/survey new\ncsta: What?", "survey-mistake"),
        ("/report", "survey-none"),
        ("/report nobody", "survey-unknown"),
    ],
)
def test_an_incomplete_command_says_what_is_missing(
    life: Life, command: str, key: str
) -> None:
    assert told(life.says(OWNER, command), key)
    assert life.every(Survey) == ()


def test_a_mistyped_name_in_a_condition_is_told_when_the_survey_is_saved(
    life: Life,
) -> None:
    text = "survey: support\ncsat: How?\nwhy (cast <= 3): Why?\n"
    assert told(life.says(OWNER, f"/survey new\n{text}"), "survey-near-name")
    saved = life.text_of(life.newest(OWNER, "survey-near-name"))
    assert "Line 3 asks for “cast”, which is no question above it." in saved
    assert "Did you mean “csat”?" in saved


def test_a_mistyped_word_after_survey_names_the_nearest(life: Life) -> None:
    life.says(OWNER, "/survey actvate support")
    assert "Did you mean /survey activate support?" in life.said_in(OWNER)[-1]


def test_skip_as_a_command_does_what_the_word_does(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{SURVEY}why: Why?\n")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    assert told(life.says(ANA, "/skip"), "question-skipped")
    assert told(life.says(ANA, "/skip"), "thanks")


def test_a_draft_cannot_be_paused(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{SURVEY}")
    assert told(life.says(OWNER, "/survey pause support"), "not-live")


def test_a_report_rests_on_its_numbers(life: Life) -> None:
    life.says(OWNER, f"/survey new\n{SURVEY}why: Why?\n")
    life.says(OWNER, "/survey activate support")
    assert told(life.says(OWNER, "/report"), "report-nobody-asked")
    for number, score in enumerate(("5", "4", "2", None)):
        who = Account(channel="web", id=f"c{number}")
        life.says(who, "/start")
        life.ends(str(number), customer={"web": who.id})
        life.passes(hours=3)
        if score is not None:
            life.says(who, score)
    life.says(Account(channel="web", id="c0"), "Very good, thank you!")
    life.says(OWNER, "/report support")
    report = life.said_in(OWNER)[-1]
    assert "66.7" in report
    assert "n = 3" in report
    assert "75" in report
    assert "3 of 4 invited" in report
    assert "Very good, thank you!" in report
    life.says(OWNER, "/survey new\nsurvey: second\nnps: How likely?\n")
    life.says(OWNER, "/survey activate second")
    assert told(life.says(OWNER, "/report"), "which-report")


@pytest.mark.parametrize("words", ["/cancel", "cancel", "Abbrechen"])
def test_where_nothing_is_under_way_there_is_nothing_to_cancel(
    life: Life, words: str
) -> None:
    assert told(life.says(OWNER, words), "nothing-to-cancel")
    assert told(life.says(ANA, words), "nothing-open")
