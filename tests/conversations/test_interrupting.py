"""Something else in the middle of a survey goes to the staff; the survey waits."""

import pytest

from storage.engine import Database
from storage.records import Case, CaseEntry, Message, Session
from tests.conversations.kinds import ANA, answers, asked
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told
from tests.conversations.test_changing import closed

QUESTION = "Where is my parcel?"


@pytest.fixture
def life(database: Database) -> Life:
    """Ana was asked two questions to press and has answered the first."""
    life = asked(database, "csat", "yesno", "text")
    life.says(ANA, "4")
    return life


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def offers(life: Life) -> list[Message]:
    """Return what was offered; that an offer is closed is an edit."""
    said = [one for one in life.told if one.replaces is None]
    return [one for one in said if "resume-offer" in keys_of(one)]


def test_a_question_goes_to_the_staff_and_the_person_is_told(life: Life) -> None:
    decision = life.says(ANA, QUESTION)
    assert told(decision, "interrupted")
    assert not told(decision, "please-again")
    card = life.newest(STAFF_ROOM, "card-title")
    assert "wrote about something else" in life.text_of(card)
    assert QUESTION in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    assert session(life).state == "parked"
    assert "yesno" not in answers(life)
    entries: tuple[CaseEntry, ...] = life.every(CaseEntry)
    assert [(one.kind, one.text) for one in entries if one.kind == "wrote"] == [
        ("wrote", QUESTION)
    ]


def test_an_answer_to_the_waiting_question_goes_on_at_once(life: Life) -> None:
    question = life.newest(ANA)
    life.says(ANA, QUESTION)
    life.says(ANA, "And when will it come?")
    assert session(life).interruptions == 1
    life.presses(ANA, question, ".no")
    assert session(life).state == "started"
    assert "Anything else?" in life.text_of(life.newest(ANA))
    life.passes(hours=3)
    assert offers(life) == []


def test_rather_not_answers_a_waiting_question_that_asks_whether_we_may(
    database: Database,
) -> None:
    life = asked(database, "contact", "text")
    life.says(ANA, QUESTION)
    life.says(ANA, "I'd rather not")
    assert session(life).state == "started"
    assert answers(life)["contact"].choice == "no"


def test_stop_ends_a_survey_that_waits(life: Life) -> None:
    life.says(ANA, QUESTION)
    assert told(life.says(ANA, "stop"), "stopped-kept")
    assert session(life).state == "declined"
    life.passes(hours=3)
    assert offers(life) == []


@pytest.mark.parametrize("answer", ["press", "word"])
def test_it_is_offered_again_once_after_a_while(life: Life, answer: str) -> None:
    first = life.newest(ANA)
    life.says(ANA, QUESTION)
    life.passes(hours=1, minutes=59)
    assert offers(life) == []
    life.passes(minutes=1)
    (offer,) = offers(life)
    assert life.newest(ANA) == offer
    if answer == "press":
        life.presses(ANA, offer, ".go")
        assert life.presses(ANA, offer, ".go").saved == ()
        assert life.newest(ANA).replaces == offer.id
    else:
        life.says(ANA, "yes please")
    assert "Was it solved?" in life.text_of(life.newest(ANA))
    below = [one for one in life.told if one.replaces == first.id]
    assert keys_of(below[-1]) == ["asked-below"]
    life.says(ANA, "no")
    assert answers(life)["yesno"].choice == "no"
    life.says(ANA, "nothing")
    assert session(life).state == "completed"
    life.passes(days=2)
    assert len(offers(life)) == 1


@pytest.mark.parametrize("answer", ["press", "no", "stop"])
def test_no_thanks_ends_it_with_what_was_given(life: Life, answer: str) -> None:
    life.says(ANA, QUESTION)
    life.passes(hours=2)
    if answer == "press":
        decision = life.presses(ANA, life.newest(ANA), ".enough")
    else:
        decision = life.says(ANA, answer)
    assert told(decision, "stopped-kept")
    assert (session(life).state, session(life).score) == ("declined", 4)


def test_other_words_to_the_offer_are_for_the_staff(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.passes(hours=2)
    life.says(ANA, "It has still not come")
    assert session(life).state == "parked"
    said = life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    assert "It has still not come" in said


def test_it_is_offered_when_the_case_is_resolved_and_not_again(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.passes(minutes=10)
    life.presses(
        OWNER, life.newest(STAFF_ROOM, "card-title"), "resolve", where=STAFF_ROOM
    )
    assert len(offers(life)) == 1
    life.passes(hours=3)
    assert len(offers(life)) == 1
    life.presses(ANA, offers(life)[0], ".go")
    assert session(life).state == "started"


def test_a_second_interruption_ends_it_with_what_was_given(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.passes(hours=2)
    life.presses(ANA, life.newest(ANA), ".go")
    decision = life.says(ANA, "And who is going to pay for this?")
    assert told(decision, "interrupted-again")
    found = session(life)
    assert (found.state, found.score) == ("declined", 4)
    assert len(life.every(Case)) == 1


def test_words_after_a_resolved_case_open_it_again(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.presses(
        OWNER, life.newest(STAFF_ROOM, "card-title"), "resolve", where=STAFF_ROOM
    )
    life.presses(ANA, offers(life)[0], ".go")
    life.passes(minutes=1)
    decision = life.says(ANA, "But where is it now?")
    assert told(decision, "interrupted-again")
    (case,) = life.every(Case)
    assert (case.state, case.reopenings) == ("open", 1)


def test_words_join_a_case_that_is_open(database: Database) -> None:
    life = asked(database, "csat", "yesno", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    decision = life.says(ANA, QUESTION)
    assert told(decision, "interrupted")
    assert not told(decision, "passed-on")
    assert len(life.every(Case)) == 1
    assert QUESTION in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))


def test_a_parked_survey_expires_like_any_other(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.passes(days=8)
    assert session(life).state == "expired"
    assert told(life.presses(ANA, offers(life)[0], ".go"), "session-expired")


def test_nobody_who_opted_out_is_offered_anything(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.says(ANA, "/stop")
    life.passes(hours=3)
    assert offers(life) == []


def test_where_words_are_asked_a_question_is_an_answer(database: Database) -> None:
    life = asked(database, "text", "yesno")
    life.says(ANA, QUESTION)
    assert answers(life)["text"].words == QUESTION
    assert session(life).state == "started"


def test_a_question_at_a_list_is_for_the_staff_though_one_may_type_ones_own(
    database: Database,
) -> None:
    life = asked(database, "choices", "text")
    assert told(life.says(ANA, "When do you open?"), "interrupted")
    assert answers(life) == {}
    assert session(life).state == "parked"


def test_who_asked_to_type_their_own_may_ask_a_question_in_it(
    database: Database,
) -> None:
    life = asked(database, "choices", "text")
    life.presses(ANA, life.newest(ANA), ".t3")
    life.says(ANA, "Who called me?")
    assert answers(life)["choices"].words == "Who called me?"


def test_an_option_with_a_question_beside_it_is_an_answer(database: Database) -> None:
    life = asked(database, "choices", "text")
    life.says(ANA, "The chat, and is it open on Sundays?")
    assert answers(life)["choices"].choices == ("Chat", "Something else")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("yes please", "Your answer: Go on"),
        ("no", "Your answer: No, thanks"),
        ("on the question", "Your answer: Go on"),
        ("press no", "Your answer: No, thanks"),
        ("too late", "This question has closed"),
    ],
)
def test_an_offer_that_was_answered_is_closed(
    life: Life, answer: str, said: str
) -> None:
    question = life.newest(ANA)
    life.says(ANA, QUESTION)
    life.passes(hours=2)
    (offer,) = offers(life)
    match answer:
        case "on the question":
            life.presses(ANA, question, ".no")
        case "press no":
            life.presses(ANA, offer, ".enough")
        case "too late":
            life.passes(days=7)
        case _:
            life.says(ANA, answer)
    (shown,) = [one for one in life.told if one.replaces == offer.id]
    assert said in life.text_of(shown)
    assert shown.buttons == ()


def test_nobody_is_promised_an_offer_that_cannot_come(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    for words in ("4", "yes", "/stop"):
        life.says(ANA, words)
    life.presses(ANA, closed(life, "Was it solved?"), ".change")
    assert told(life.says(ANA, QUESTION), "interrupted-again")
    assert session(life).state == "completed"


def test_what_closes_soon_is_offered_again_in_time(life: Life) -> None:
    life.passes(days=6, hours=23)
    assert told(life.says(ANA, QUESTION), "interrupted")
    life.passes(minutes=30)
    assert len(offers(life)) == 1


def test_nothing_is_offered_in_the_moment_of_the_end(life: Life) -> None:
    life.says(ANA, QUESTION)
    life.at = session(life).expires_at
    card = life.newest(STAFF_ROOM, "card-title")
    life.presses(OWNER, card, "resolve", where=STAFF_ROOM)
    assert offers(life) == []


@pytest.mark.parametrize(
    "words",
    ["I want my money back", "can someone call me", "želim govoriti z vodjo"],
)
def test_a_wish_goes_to_the_staff(life: Life, words: str) -> None:
    assert told(life.says(ANA, words), "interrupted")
    assert words in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))


def test_a_sentence_that_is_clearly_negative_goes_to_the_staff(life: Life) -> None:
    words = "this was the most terrible and awful service of my life"
    assert told(life.says(ANA, words), "interrupted")


def test_where_no_mood_calls_anybody_a_lament_is_an_answer_in_words(
    database: Database,
) -> None:
    life = asked(database, "csat", "text", rules="escalate: not negative")
    words = "this was the most terrible and awful service of my life"
    assert told(life.says(ANA, words), "please-again-score")


def test_a_statement_is_no_interruption_however_long_it_is(database: Database) -> None:
    life = asked(database, "csat", "text")
    words = "ok so it was fine i guess nothing special"
    assert told(life.says(ANA, words), "please-again-score")
    assert life.every(Case) == ()
    life.says(ANA, "4")
    kept = answers(life)["csat"]
    assert (kept.rating, kept.words) == (4, words)
    assert "Anything else?" in life.text_of(life.newest(ANA))


def test_what_is_written_while_the_survey_waits_gets_a_reaction(life: Life) -> None:
    life.says(ANA, QUESTION)
    assert told(life.says(ANA, "It is the blue one"), "passed-on")
    assert not told(life.says(ANA, "with a ribbon"), "passed-on")
    life.passes(minutes=31)
    assert told(life.says(ANA, "and a card"), "passed-on")
    assert "and a card" in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))


@pytest.mark.parametrize(
    "words",
    [
        "4, do you sell bread?",
        "5 but when does my order arrive?",
        "3, I want my money back",
    ],
)
def test_a_question_beside_a_score_goes_to_the_staff_and_the_survey_goes_on(
    database: Database, words: str
) -> None:
    life = asked(database, "csat", "yesno", "text")
    assert told(life.says(ANA, words), "passed-on")
    assert (session(life).state, session(life).score) == ("started", int(words[0]))
    assert "Was it solved?" in life.text_of(life.newest(ANA))
    card = life.text_of(life.newest(STAFF_ROOM, "card-title"))
    assert "asked or wanted something beside an answer" in card
    assert words in card


def test_a_question_beside_a_score_joins_the_case_that_is_there(
    database: Database,
) -> None:
    life = asked(database, "csat", "ces", "text", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    assert told(life.says(ANA, "3, who do I call about it?"), "passed-on")
    assert len(life.every(Case)) == 1
    said = life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    assert "who do I call" in said
    life.presses(
        OWNER, life.newest(STAFF_ROOM, "card-title"), "resolve", where=STAFF_ROOM
    )
    life.says(ANA, "back")
    assert told(life.says(ANA, "4, and when do you open?"), "passed-on")
    (case,) = life.every(Case)
    assert (case.state, case.reopenings) == ("open", 1)


@pytest.mark.parametrize("words", ["4, ok?", "5, it was good, right?"])
def test_a_courtesy_beside_a_score_is_no_question(
    database: Database, words: str
) -> None:
    life = asked(database, "csat", "text")
    life.says(ANA, words)
    assert life.every(Case) == ()


def test_a_question_beside_a_score_takes_its_turn_from_the_customer(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "text", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    question = life.newest(ANA)
    card = life.newest(STAFF_ROOM, "card-title")
    life.says(OWNER, "We look into it", where=STAFF_ROOM, below=card)
    (case,) = life.every(Case)
    assert case.state == "waiting"
    life.presses(ANA, question, ".back")
    assert told(life.says(ANA, "2, and who pays for it?"), "passed-on")
    (case,) = life.every(Case)
    assert case.state == "claimed"
    card = life.newest(STAFF_ROOM, "card-title")
    assert "CSAT: 2 of 5" in life.text_of(card)
