"""What an admin does with surveys in chat, by words and by buttons."""

import pytest

from handlers.governing.surveys import obeying
from handlers.governing.surveys.obeying import OF_ONE
from storage.engine import Database
from storage.records import (
    Account,
    Answer,
    AuditEntry,
    Interaction,
    Message,
    Placement,
    Session,
    Situation,
    Survey,
    Target,
    TextFile,
    Words,
)
from tests.builders import pressed
from tests.conversations.life import OWNER, Life, told

SURVEY = """\
survey: support
language: en
touchpoint: support.chat

csat: How was it?
  sl: Kako je bilo?
why (csat <= 3): What went wrong?
choice: What was it about?
  - Delivery
  sl: Dostava
  - Something else ...
thanks: Thank you!

escalate: csat <= 2
"""
ANA = Account(channel="web", id="ab12", name="Ana")


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner and a draft."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{SURVEY}")
    return life


def texts(life: Life) -> dict[tuple[str, int], str]:
    return {(one.name, one.version): one.text for one in life.every(Survey)}


def states(life: Life) -> dict[tuple[str, int], str]:
    return {(one.name, one.version): one.state for one in life.every(Survey)}


def typed_below(life: Life, command: str) -> str:
    """Return what the product proposes to send, as it can be copied."""
    said = life.said_in(OWNER)[-1]
    return f"/{command}" + said.split(f"/{command}", 1)[1]


def answered(life: Life, reference: str = "1") -> None:
    """Activate the survey and let Ana answer its first question."""
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends(reference, customer={"web": ANA.id})
    life.passes(hours=2)
    life.says(ANA, "5")


def test_edit_alone_shows_what_can_be_copied_changed_and_sent(life: Life) -> None:
    life.says(OWNER, "/survey edit support")
    command = typed_below(life, "survey edit support")
    life.says(OWNER, command.replace("How was it?", "How is it?"))
    assert states(life) == {("support", 1): "draft", ("support", 2): "draft"}
    assert texts(life)["support", 2] == SURVEY.replace("How was it?", "How is it?")


def test_edit_with_the_same_text_makes_no_version(life: Life) -> None:
    assert told(life.says(OWNER, f"/survey edit support\n{SURVEY}"), "survey-unchanged")
    assert told(life.says(OWNER, f"/survey new\n{SURVEY}"), "survey-unchanged")
    assert len(texts(life)) == 1


def test_edit_refuses_a_text_of_another_name_and_says_what_helps(life: Life) -> None:
    other = SURVEY.replace("survey: support", "survey: other")
    decision = life.says(OWNER, f"/survey edit support\n{other}")
    assert told(decision, "survey-other-name")
    assert "/survey copy support other" in life.said_in(OWNER)[-1]
    assert len(texts(life)) == 1


def test_a_running_talk_ends_on_the_version_it_began_with(life: Life) -> None:
    answered(life)
    changed = SURVEY.replace("What was it about?", "Which part?")
    life.says(OWNER, f"/survey edit support\n{changed}")
    life.says(OWNER, "/survey activate support")
    assert states(life) == {("support", 1): "retired", ("support", 2): "active"}
    assert "What was it about?" in life.said_in(ANA)[-1]
    life.says(ANA, "delivery")
    assert told_in(life, ANA, "Thank you!")
    (session,) = life.every(Session)
    assert (session.version, session.state) == (1, "completed")


def test_beside_an_active_version_a_draft_says_which_one_goes_on_asking(
    life: Life,
) -> None:
    assert "Nobody is asked yet" in life.said_in(OWNER)[-1]
    life.says(OWNER, "/survey activate support")
    changed = SURVEY.replace("How was it?", "How is it?")
    life.says(OWNER, f"/survey edit support\n{changed}")
    said = life.said_in(OWNER)[-1]
    assert "Version 1 goes on asking until you activate this one." in said
    life.says(OWNER, "later")
    assert "version 1 goes on asking" in life.said_in(OWNER)[-1]
    assert states(life) == {("support", 1): "active", ("support", 2): "draft"}


def told_in(life: Life, who: Account, words: str) -> bool:
    return words in "\n".join(life.said_in(who))


def test_show_names_a_version_or_says_which_there_are(life: Life) -> None:
    answered(life)
    changed = SURVEY.replace("How was it?", "How is it?")
    life.says(OWNER, f"/survey edit support\n{changed}")
    life.says(OWNER, "/survey show support")
    assert "How was it?" in life.said_in(OWNER)[-1]
    life.says(OWNER, "/survey show support 2")
    assert "How is it?" in life.said_in(OWNER)[-1]
    assert told(life.says(OWNER, "/survey show support 9"), "survey-no-version")
    assert "The newest is 2." in life.said_in(OWNER)[-1]


def test_a_copy_is_a_draft_under_its_own_name(life: Life) -> None:
    life.says(OWNER, "/survey copy support orders")
    assert states(life)["orders", 1] == "draft"
    assert texts(life)["orders", 1] == SURVEY.replace(
        "survey: support", "survey: orders"
    )


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("", "survey-copy-how"),
        ("a_b", "survey-copy-how"),
        ("support", "survey-name-taken"),
    ],
)
def test_a_copy_needs_a_free_name(life: Life, name: str, key: str) -> None:
    assert told(life.says(OWNER, f"/survey copy support {name}"), key)
    assert len(texts(life)) == 1


def test_what_is_exported_is_equal_to_what_went_in(life: Life) -> None:
    decision = life.says(OWNER, "/survey export support")
    shown, attached = [one for one in decision.saved if isinstance(one, Message)]
    assert shown.body[-1] == Words(text=SURVEY)
    assert attached.file == TextFile(name="support.survey", text=SURVEY)
    imported = life.says(OWNER, f"/survey import\n{attached.file.text}")
    assert told(imported, "survey-unchanged")


def test_a_text_too_long_for_a_message_comes_as_a_file(life: Life) -> None:
    long = SURVEY + "".join(f"text t{n}: {'x' * 200}\n" for n in range(20))
    moved = long.replace("escalate: csat <= 2\n", "")
    life.says(OWNER, f"/survey edit support\n{moved}")
    life.says(OWNER, "/survey edit support")
    assert "here it is as a file" in life.said_in(OWNER)[-2]
    attached = life.newest(OWNER, "survey-file")
    assert attached.file == TextFile(name="support.survey", text=moved)
    life.says(OWNER, "/survey show support")
    assert life.newest(OWNER, "survey-file").file == attached.file


def test_all_mistakes_of_a_text_are_told_at_once_and_nothing_is_kept(
    life: Life,
) -> None:
    before = texts(life)
    life.says(
        OWNER,
        "/survey new\nsurvey: shop\nafter: soon\ncsta: How?\n"
        "choices 3-1: What?\n- A\n- B\n",
    )
    assert life.said_in(OWNER)[-1] == (
        "Line 2: “soon” is not a span of time. Write a number and s, m, h or d, at "
        "most a year.\nThis would be right:\nafter: 2h\n"
        "Line 3: “csta” is not known here. Did you mean “csat”?\n"
        "This would be right:\ncsat: How?\n"
        "Line 4: the range is turned round: the smaller number stands first.\n"
        "This would be right:\nchoices 1-3: What?\n"
        "Nothing was saved yet. Mend this, and send the whole text again."
    )
    assert texts(life) == before


def test_of_many_mistakes_the_first_five_are_told(life: Life) -> None:
    wrong = "".join(f"text t{n}: Hi {{agent}}!\n" for n in range(7))
    life.says(OWNER, f"/survey new\nsurvey: shop\n{wrong}")
    said = life.said_in(OWNER)[-1]
    assert said.count("needs words for when") == 5
    assert "… and 2 more mistakes." in said


def test_import_takes_a_text_and_names_the_line_of_a_mistake(life: Life) -> None:
    life.says(OWNER, "/survey import\nsurvey: a\ncsat: How?\n")
    assert states(life)["a", 1] == "draft"
    life.says(OWNER, "/survey import\nsurvey: b\ncsta: How?\n")
    assert "Line 2:" in life.said_in(OWNER)[-1]
    assert "send the whole file again, or its text" in life.said_in(OWNER)[-1]


def test_a_retired_survey_is_brought_back_as_its_next_version(life: Life) -> None:
    life.says(OWNER, "/survey activate support")
    life.confirms(OWNER, "/survey delete support")
    life.says(OWNER, "/survey activate support")
    assert "/survey edit support writes the next version" in life.said_in(OWNER)[-1]
    life.says(OWNER, "/survey edit support")
    life.says(OWNER, typed_below(life, "survey edit support"))
    assert states(life)["support", 2] == "draft"
    assert told(life.says(OWNER, "yes"), "survey-active")
    assert told(life.says(OWNER, "/survey import"), "survey-import-how")
    assert "20" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize("problem", ["too-large", "empty", "not-text", "unreadable"])
def test_a_file_that_could_not_be_read_is_told_kindly(life: Life, problem: str) -> None:
    decision = life.says(OWNER, f"/survey import {problem}")
    assert told(decision, f"survey-file-{problem}")
    assert len(texts(life)) == 1


@pytest.mark.parametrize("word", ["show", "preview", "export", "edit", "versions"])
def test_the_beginning_of_a_name_is_enough_to_look_at_it(life: Life, word: str) -> None:
    life.says(OWNER, f"/survey {word} support")
    whole = life.said_in(OWNER)[-1]
    life.says(OWNER, "/stop")
    life.says(OWNER, f"/survey {word} SUP")
    assert life.said_in(OWNER)[-1] == whole


def test_the_beginning_of_a_name_is_enough_for_a_report(life: Life) -> None:
    assert told(life.says(OWNER, "/report sup"), "report-title")
    life.says(OWNER, "/survey copy sup supply")
    assert states(life)["supply", 1] == "draft"
    assert told(life.says(OWNER, "/report sup"), "survey-unknown")


@pytest.mark.parametrize("word", ["activate", "pause", "delete"])
def test_what_changes_whom_we_ask_wants_the_whole_name(life: Life, word: str) -> None:
    before = states(life)
    assert told(life.says(OWNER, f"/survey {word} sup"), "survey-nearest")
    assert "Did you mean support?" in life.said_in(OWNER)[-1]
    assert states(life) == before


@pytest.mark.parametrize(
    ("typed", "does"),
    [
        ("pause sup", "survey-paused"),
        ("PAUSE Suport", "survey-paused"),
        ("show suport 1", "survey-line"),
        ("delete sup", "confirm-how"),
    ],
)
def test_a_yes_means_the_survey_that_was_named(
    life: Life, typed: str, does: str
) -> None:
    life.says(OWNER, "/survey activate support")
    assert told(life.says(OWNER, f"/survey {typed}"), "survey-nearest")
    assert told(life.says(OWNER, "ja"), does)


@pytest.mark.parametrize("typed", ["show sup", "edit suport\nsurvey: x\ncsta: How?"])
def test_a_yes_chooses_none_of_several_and_drops_no_text(
    life: Life, typed: str
) -> None:
    if typed == "show sup":
        life.says(OWNER, "/survey copy support supply")
    life.says(OWNER, f"/survey {typed}")
    assert told(life.says(OWNER, "yes"), "nothing-open-colleague")


def test_a_text_below_a_shorter_name_is_of_a_survey_of_its_own(life: Life) -> None:
    life.says(OWNER, "/survey edit sup\nsurvey: sup\ncsat: How?")
    assert states(life)["sup", 1] == "draft"
    assert told(life.says(OWNER, "/survey show sup"), "survey-line")
    assert "survey: sup\n" in life.said_in(OWNER)[-1]


def test_a_beginning_that_several_share_names_them(life: Life) -> None:
    life.says(OWNER, "/survey copy support supply")
    assert told(life.says(OWNER, "/survey show sup"), "survey-nearest")
    assert "Did you mean supply / support?" in life.said_in(OWNER)[-1]
    assert told(life.says(OWNER, "/survey show suport"), "survey-nearest")
    assert told(life.says(OWNER, "/survey show %"), "survey-unknown")


def test_the_example_names_a_survey_that_is_there(life: Life) -> None:
    life.says(OWNER, "/survey copy support cafe")
    life.says(OWNER, "/survey show")
    assert life.said_in(OWNER)[-1].endswith("/survey show cafe")


def test_numbers_of_versions_are_looked_at_even_if_there_is_one(life: Life) -> None:
    for words in ("versions support 7", "versions support x", "show support x"):
        assert told(life.says(OWNER, f"/survey {words}"), "survey-no-version"), words
    for words in ("versions support 1", "versions support v1"):
        assert told(life.says(OWNER, f"/survey {words}"), "survey-one-version"), words
    assert told(life.says(OWNER, "/survey versions support 1 1 1"), "words-left")


def test_versions_are_listed_and_the_newest_two_compared(life: Life) -> None:
    assert told(life.says(OWNER, "/survey versions support"), "survey-one-version")
    changed = SURVEY.replace("What was it about?", "Which part?").replace(
        "  - Delivery\n  sl: Dostava\n", "  - Delivery\n  - Price\n"
    )
    life.says(OWNER, f"/survey edit support\n{changed}")
    life.says(OWNER, "/survey versions support")
    said = life.said_in(OWNER)[-1]
    assert "Version 2: draft" in said
    assert "From version 1 to 2" in said
    assert "− choice: What was it about?" in said
    assert "+ choice: Which part?" in said
    assert "− sl: Dostava" in said
    assert "+ - Price" in said
    assert "How was it?" not in said
    life.says(OWNER, "/survey versions support 2 1")
    assert "+ choice: What was it about?" in life.said_in(OWNER)[-1]
    life.says(OWNER, "/survey versions support 1 1")
    assert "say the same" in life.said_in(OWNER)[-1]
    assert told(life.says(OWNER, "/survey versions support 1 7"), "survey-no-version")


def test_a_draft_is_deleted_only_after_a_second_word(life: Life) -> None:
    life.says(OWNER, f"/survey edit support\n{SURVEY.replace('it?', 'that?')}")
    life.says(OWNER, "/survey delete support")
    asked = life.newest(OWNER, "survey-delete-drafts")
    assert "2 drafts have asked nobody" in life.text_of(asked)
    assert len(texts(life)) == 2
    assert told(life.presses(OWNER, asked, "yes"), "survey-deleted")
    assert texts(life) == {}
    life.says(OWNER, f"/survey new\n{SURVEY}")
    assert states(life) == {("support", 1): "draft"}


def test_a_survey_that_has_asked_is_retired_with_its_answers(life: Life) -> None:
    answered(life)
    life.says(OWNER, f"/survey edit support\n{SURVEY.replace('it?', 'that?')}")
    life.says(OWNER, "/survey delete support")
    asked = life.newest(OWNER, "survey-delete-live")
    assert told(life.presses(OWNER, asked, "yes"), "survey-retired")
    assert states(life) == {("support", 1): "retired"}
    assert [one.survey for one in life.every(Placement)] == [None]
    assert len(life.every(Answer)) == 1
    assert told(life.says(OWNER, "/report support"), "report-title")
    assert told(life.says(OWNER, "/survey delete support"), "nothing-to-delete")


def test_a_draft_that_was_activated_meanwhile_is_not_deleted(life: Life) -> None:
    life.says(OWNER, "/survey delete support")
    asked = life.newest(OWNER, "survey-delete-drafts")
    life.says(OWNER, "/survey activate support")
    assert told(life.presses(OWNER, asked, "yes"), "survey-retired")
    assert states(life) == {("support", 1): "retired"}


def test_what_lacks_a_language_is_listed_to_be_filled_in(life: Life) -> None:
    life.says(OWNER, "/survey translate support sl")
    command = typed_below(life, "survey translate support sl")
    assert command.splitlines()[1:] == [
        "why (csat <= 3): What went wrong?",
        "sl: ",
        "choice: What was it about?",
        "sl: ",
        "- Something else ...",
        "sl: ",
        "thanks: Thank you!",
        "sl: ",
    ]
    filled = iter(["Kaj je šlo narobe?", "", "Nekaj drugega ...", "Hvala!"])
    sent = "\n".join(
        line + next(filled) if line == "sl: " else line for line in command.splitlines()
    )
    life.says(OWNER, sent)
    kept = texts(life)["support", 2]
    assert kept == SURVEY.replace(
        "What went wrong?\n", "What went wrong?\n  sl: Kaj je šlo narobe?\n"
    ).replace("else ...\n", "else ...\n  sl: Nekaj drugega ...\n").replace(
        "Thank you!\n", "Thank you!\n  sl: Hvala!\n"
    )
    life.says(OWNER, "/survey translate support sl")
    assert "choice: What was it about?" in life.said_in(OWNER)[-1]
    assert "thanks:" not in life.said_in(OWNER)[-1]


@pytest.mark.parametrize("named", ["slovenian", "Slovenščina", "SLOVENE"])
def test_a_language_may_be_called_by_its_name(life: Life, named: str) -> None:
    life.says(OWNER, f"/survey translate support {named}")
    by_name = life.said_in(OWNER)[-1]
    life.says(OWNER, "/survey translate support sl")
    assert by_name == life.said_in(OWNER)[-1]
    assert "choice: What was it about?" in by_name
    assert told(life.says(OWNER, f"/survey preview support {named}"), "preview-begins")


def test_the_example_of_a_translation_is_to_another_language(life: Life) -> None:
    text = "survey: a\nlanguage: {}\ncsat: How?\n"
    for base in ("sl", "en", "et"):
        life.says(OWNER, f"/survey new\n{text.format(base)}")
        life.says(OWNER, "/survey translate a")
        said = life.said_in(OWNER)[-1]
        assert "/survey translate a " in said
        assert f"translate a {base}" not in said
    life.says(OWNER, "/survey translate a eesti")
    assert "“et” is the language that a is written in." in life.said_in(OWNER)[-1]


def test_everything_translated_is_said(life: Life) -> None:
    life.says(OWNER, "/survey new\nsurvey: a\ncsat: How?\nsl: Kako?\n")
    assert told(life.says(OWNER, "/survey translate a sl"), "survey-translated")


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "survey-translate-how"),
        (" en", "survey-translate-own"),
        (" English", "survey-translate-own"),
        (" klingon", "survey-translate-unknown"),
        (" sl\nsl: Kaj?", "survey-translate-strange"),
        (" sl\nwhat: is this", "survey-translate-strange"),
        (" sl\nthanks: Thank you!\nsl:", "survey-translate-empty"),
        (" sl\nthanks: Thank you!\nsl: {agent}", "survey-mistake"),
    ],
)
def test_a_translation_that_does_not_fit_keeps_nothing(
    life: Life, words: str, key: str
) -> None:
    assert told(life.says(OWNER, f"/survey translate support{words}"), key)
    assert len(texts(life)) == 1


@pytest.mark.parametrize("word", OF_ONE)
def test_a_command_without_or_with_an_unknown_name_says_so(
    life: Life, word: str
) -> None:
    assert told(life.says(OWNER, f"/survey {word}"), "survey-name-missing")
    assert told(life.says(OWNER, f"/survey {word} nobody"), "survey-unknown")
    assert len(texts(life)) == 1


def test_the_buttons_below_a_survey_do_what_the_words_do(life: Life) -> None:
    life.says(OWNER, "/survey show support")
    for choice, key in (
        ("edit", "survey-edit-how"),
        ("versions", "survey-one-version"),
        ("delete", "survey-delete-drafts"),
        ("preview", "preview-begins"),
        ("activate", "survey-active"),
    ):
        shown = life.newest(OWNER, "survey-line")
        assert told(life.presses(OWNER, shown, choice), key), choice


def test_an_empty_list_offers_to_begin(database: Database) -> None:
    life = Life(database)
    assert told(life.says(OWNER, "/survey list"), "survey-none")
    assert life.presses(OWNER, life.newest(OWNER), "survey new").saved


def test_a_name_line_with_spaces_before_its_colon_finds_its_versions(
    life: Life,
) -> None:
    life.says(OWNER, "/survey new\n  Survey : support\ncsat: How?\n")
    assert states(life)["support", 2] == "draft"


def test_deleting_is_written_down_and_told_to_the_other_owners(life: Life) -> None:
    life.says(OWNER, "/role owner")
    code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
    life.says(ANA, f"/start {code}")
    life.says(OWNER, "/survey delete support")
    life.says(OWNER, "yes")
    assert texts(life) == {}
    lines = [
        (one.what, one.subject, one.before)
        for one in life.every(AuditEntry)
        if one.what in ("survey", "confirmation")
    ]
    assert ("survey", "support", "1 draft") in lines
    assert ("confirmation", "/survey delete support", "") in lines
    assert "/survey delete support" in life.said_in(ANA)[-1]


def test_a_no_or_a_minute_leaves_everything_as_it_was(life: Life) -> None:
    life.says(OWNER, "/survey delete support")
    life.says(OWNER, "no")
    life.says(OWNER, "/survey delete support")
    asked = life.newest(OWNER, "survey-delete-drafts")
    life.passes(minutes=1)
    assert told(life.presses(OWNER, asked, "yes"), "confirm-late")
    assert len(texts(life)) == 1


def test_an_analyst_looks_tries_and_exports_but_changes_nothing(life: Life) -> None:
    life.says(OWNER, "/role analyst")
    code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
    life.says(ANA, f"/start {code}")
    for words, key in (
        ("list", "survey-line"),
        ("show support", "survey-line"),
        ("versions support", "survey-one-version"),
        ("export support", "survey-export"),
        ("preview support", "preview-begins"),
        ("edit support", "needs-admin"),
        ("new", "needs-admin"),
        ("steps", "needs-admin"),
        ("delete support", "needs-admin"),
        (f"import\n{SURVEY}", "needs-admin"),
    ):
        assert told(life.says(ANA, f"/survey {words}"), key), words
    life.says(ANA, "/survey show support")
    shown = life.newest(ANA, "survey-line")
    choices = [one.target.choice for row in shown.buttons for one in row]
    assert choices == ["preview", "versions"]
    assert [one.what for one in life.every(AuditEntry)].count("export") == 1


def test_the_delete_button_asks_like_the_command(life: Life) -> None:
    life.says(OWNER, "/survey show support")
    life.presses(OWNER, life.newest(OWNER, "survey-line"), "delete")
    assert told(life.says(OWNER, "yes"), "survey-deleted")
    assert texts(life) == {}


def test_what_is_no_choice_of_a_survey_does_nothing(life: Life) -> None:
    (survey,) = life.every(Survey)
    decision = obeying.press(
        pressed(Target(kind="survey", id=survey.id, choice="dance")),
        survey,
        Situation(house=life.house),
    )
    assert decision.saved == ()


def test_a_missing_version_is_told_and_not_counted_as_an_export(life: Life) -> None:
    assert told(life.says(OWNER, "/survey export support 9"), "survey-no-version")
    assert "export" not in {one.what for one in life.every(AuditEntry)}


def test_a_deleted_survey_invites_nobody_any_more(life: Life) -> None:
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    interaction = life.ends("2")
    life.says(OWNER, "/survey delete support")
    life.says(OWNER, "yes")
    life.passes(hours=3)
    assert life.every(Session) == ()
    assert not told_in(life, ANA, "How was it?")
    (planned,) = [one for one in interaction.saved if isinstance(one, Interaction)]
    assert told(life.opens(ANA, planned.session_id), "link-closed")


def test_a_version_that_was_followed_by_another_still_invites(life: Life) -> None:
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.says(OWNER, f"/survey edit support\n{SURVEY.replace('it?', 'that?')}")
    life.says(OWNER, "/survey activate support")
    life.passes(hours=3)
    (session,) = life.every(Session)
    assert session.version == 1
