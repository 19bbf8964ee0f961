"""What all ears share: clean words, commands, and codes that never stay in events."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import ears
from bot.tokens import Seal
from bot.voice import catalogue
from handlers.questionnaire import parsing
from storage.records import Commanded, Pressed, Said, Target, Ticket
from storage.records.house import SHIPPED
from storage.records.messages import TicketKind
from tests.builders import ANA, NOW, ROOM, named, pressed

SEAL = Seal("a-secret-for-tests-that-is-long-enough")
KINDS: tuple[TicketKind, ...] = ("owner", "role", "desk", "session")


def heard(text: str) -> Said | Commanded:
    return ears.from_words(text, SEAL, key="k", at=NOW, where=ROOM, who=ANA)


def command(text: str) -> Commanded:
    event = heard(text)
    assert isinstance(event, Commanded)
    return event


@pytest.mark.parametrize(
    ("text", "verb", "words", "body"),
    [
        ("/help", "help", (), ""),
        ("/HELP@askafter_bot me", "help", ("me",), ""),
        ("/survey new\nsurvey: a\ncsat: b", "survey", ("new",), "survey: a\ncsat: b"),
        ("  /report  support  ", "report", ("support",), ""),
    ],
)
def test_a_command_is_taken_apart(
    text: str, verb: str, words: tuple[str, ...], body: str
) -> None:
    event = command(text)
    assert (event.verb, event.words, event.body) == (verb, words, body)


@pytest.mark.parametrize("text", ["5/5", "/ help", "//", "/5", "hello /help", "/é"])
def test_what_only_looks_like_a_command_is_said(text: str) -> None:
    event = heard(text)
    assert isinstance(event, Said)
    assert event.text == text


@pytest.mark.parametrize(
    "text",
    [
        *("unsubscribe", " Unsubscribe! ", "/UNSUBSCRIBE", "please unsubscribe me"),
        *("Please leave me alone", "prosim, pustite me pri miru"),
    ],
)
def test_unsubscribe_alone_means_stop_where_nobody_reads_along(text: str) -> None:
    order = command(text)
    assert (order.verb, order.typed_as) == ("stop", text.strip())


@pytest.mark.parametrize("language", SHIPPED)
def test_the_label_that_says_never_again_can_be_typed(language: str) -> None:
    label = catalogue.write("button-never", {}, language)
    assert command(label).verb == "stop"
    assert command(f"{label.lower()}!").verb == "stop"


@pytest.mark.parametrize(
    "text", ["stop", "no more", "don't ask me about the price", "leave me", ""]
)
def test_less_than_that_is_not_taken_for_good(text: str) -> None:
    assert isinstance(heard(text), Said)


def test_unsubscribe_among_other_words_or_people_is_said() -> None:
    assert isinstance(heard("unsubscribe was hard to find"), Said)
    aloud = ears.from_words(
        "unsubscribe", SEAL, key="k", at=NOW, where=ROOM, who=ANA, private=False
    )
    assert isinstance(aloud, Said)


@pytest.mark.parametrize("kind", KINDS)
def test_a_code_becomes_a_ticket_and_does_not_stay(kind: TicketKind) -> None:
    ticket = Ticket(kind=kind, id=named("code"))
    code = SEAL.code(ticket)
    for text in (f"/start {code} Ana", f"/start {code}"):
        event = command(text)
        assert event.ticket == ticket
        assert code[2:] not in repr(event)
    alone = command(f" {code} ")
    assert (alone.verb, alone.ticket) == ("start", ticket)
    inside = heard(f"my code is {code} ok")
    assert code[2:] not in repr(inside)
    below = command(f"/survey new\nsurvey: {code}")
    assert code[2:] not in repr(below)
    elsewhere = command(f"/report {code}")
    assert elsewhere.ticket is None
    assert code[2:] not in repr(elsewhere)


@pytest.mark.parametrize("marked", ["_{}_", "({})", "`{}`", "*{}*.", "'{}'", "{}č"])
@pytest.mark.parametrize("before", ["", "it is ", "/report ", "/survey new\n"])
def test_marks_around_a_code_do_not_hide_it(before: str, marked: str) -> None:
    code = SEAL.code(Ticket(kind="owner", id=named("code")))
    event = heard(before + marked.format(code))
    assert code[2:40] not in repr(event)


@pytest.mark.parametrize("marked", ["_{}_", "({})", "`{}`", "start `{}`."])
def test_a_marked_code_alone_is_redeemed(marked: str) -> None:
    ticket = Ticket(kind="owner", id=named("code"))
    assert command(marked.format(SEAL.code(ticket))).ticket == ticket


def test_a_code_that_the_end_would_cut_is_masked_before() -> None:
    code = SEAL.code(Ticket(kind="role", id=named("code")))
    for text in ("x" * 3980 + f" {code}", "/survey new\n" + "x" * 19_980 + f" {code}"):
        assert code[2:20] not in repr(heard(text))


def test_a_survey_that_is_too_long_is_not_cut_into_one_that_is_not() -> None:
    assert len(command("/survey new\n" + "x" * 50_000).body) > parsing.LONGEST


def test_names_that_begin_like_a_code_stay() -> None:
    assert command("/survey show s-2026").words == ("show", "s-2026")
    assert heard("so-and-so").text == "so-and-so"  # type: ignore[union-attr] # words, not a command


def test_a_wrong_code_leaves_its_prefix_only() -> None:
    event = command("/start o-guess")
    assert (event.words, event.ticket) == (("o-",), None)


def test_control_characters_are_taken_out() -> None:
    assert (
        ears.clean("a\0b\x1bc\r\nd\re\tf\ud800g")
        == "abc\nd\ne\tf\N{REPLACEMENT CHARACTER}g"
    )
    assert len(heard("x" * 100_000).text) == ears.LONGEST  # type: ignore[union-attr] # words, not a command


def test_a_button_may_stand_for_a_command() -> None:
    press = pressed(Target(kind="command", id=UUID(int=0), choice="survey list"))
    event = ears.from_press(press, SEAL)
    assert isinstance(event, Commanded)
    assert (event.verb, event.words, event.typed) == ("survey", ("list",), False)
    plain = pressed(Target(kind="case", id=named("case"), choice="take"))
    assert isinstance(ears.from_press(plain, SEAL), Pressed)


@given(st.text(max_size=300))
def test_whatever_is_typed_can_be_stored(text: str) -> None:
    event = heard(text)
    kept = event.text if isinstance(event, Said) else event.body
    assert "\0" not in kept
    assert kept.encode().decode() == kept


@given(st.text(max_size=60))
def test_no_guess_is_a_token(text: str) -> None:
    assert SEAL.read("desk", text) is None
    assert SEAL.ticket(f"o-{text}") is None


def test_a_token_is_good_for_its_own_purpose_and_key_only() -> None:
    token = SEAL.write("desk", named("a"))
    assert SEAL.read("desk", token) == named("a")
    assert SEAL.read("session", token) is None
    assert Seal("another-secret-that-is-long-enough").read("desk", token) is None
    assert len("s-" + token) <= 64
    for place in range(len(token)):
        letter = "A" if token[place] != "A" else "B"
        changed = token[:place] + letter + token[place + 1 :]
        assert SEAL.read("desk", changed) is None
