"""Photos, files and voice notes: kept with what they belong to, shown to the staff."""

from dataclasses import replace

import pytest

from handlers.routing import decide
from storage import decisions, situations
from storage.engine import Database
from storage.errors import Conflict
from storage.records import (
    Account,
    Answer,
    Attachment,
    Carried,
    Case,
    CaseEntry,
    Message,
    Phrase,
    Session,
)
from tests.builders import said
from tests.conversations.kinds import asked
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told
from tests.conversations.scenes import ANA, BO, card, response, unhappy

VOICE = Carried(kind="voice", file="v1", type="audio/ogg", size=9000, seconds=12)
PHOTO = Carried(kind="photo", file="p1", size=90_000)
BILL = Carried(kind="file", file="d1", name="bill.pdf", type="application/pdf")
HUGE = Carried(kind="video", file="big", size=11 * 1024 * 1024, seconds=700)
EVA = Account(channel="telegram", id="77", name="Eva")


@pytest.fixture
def life(database: Database) -> Life:
    """Ana has just given a 2 and is asked what went wrong."""
    return unhappy(Life(database))


def shown(life: Life) -> list[str]:
    """Return the paragraphs of the staff room that open something."""
    return [
        life.voice.sentence(part, "en")
        for message in life.told
        for part in message.body
        if isinstance(part, Phrase) and part.opens is not None
    ]


def on_the_card(life: Life) -> list[str]:
    """Return what can be opened from the card as it stands now."""
    parts = life.voice.rendered(card(life)).parts
    return [part.text for part in parts if part.link is not None]


def answer_to(life: Life, question: str) -> Answer:
    found = [one for one in life.every(Answer) if one.question == question]
    newest: Answer = max(found, key=lambda one: one.version)
    return newest


def resolved(life: Life) -> None:
    life.presses(BO, card(life), "resolve", where=STAFF_ROOM)


def finished(life: Life) -> None:
    """Let Ana say the rest, so that what she sends now is about her case."""
    for words in ("It was late", "Delivery", "yes"):
        life.says(ANA, words)


def test_the_question_says_once_what_may_be_added(life: Life) -> None:
    hints = [m for m in life.told if "may-attach" in keys_of(m)]
    assert [message.to.room for message in hints] == [ANA.id]
    assert "up to 10 MB" in life.text_of(hints[0])


def test_a_voice_note_as_the_reason_is_a_comment_of_unknown_mood(life: Life) -> None:
    life.says(ANA, "", carried=(VOICE,))
    answer = answer_to(life, "why")
    assert (answer.words, answer.attached, answer.skipped) == (None, True, False)
    (session,) = life.every(Session)
    assert (session.comment, session.polarity, session.scorer) == ("", None, None)
    (kept,) = life.every(Attachment)
    assert (kept.kind, kept.file, kept.seconds, kept.question) == (
        "voice",
        "v1",
        12,
        "why",
    )
    assert (kept.session_id, kept.person_id) == (session.id, session.person_id)
    assert "What was it about?" in life.text_of(life.newest(ANA))
    assert "unknown (nothing in words)" in life.text_of(card(life))
    assert on_the_card(life) == ["Voice note (0:12) – open"]


def test_programs_and_the_report_know_of_the_voice_note(life: Life) -> None:
    life.says(ANA, "", carried=(VOICE,))
    told_of = response(life)
    assert told_of["comment"] == ""
    assert told_of["sentiment"] == {
        "polarity": None,
        "label": "unknown",
        "scorer": None,
        "language": None,
    }
    answers = told_of["answers"]
    assert isinstance(answers, dict)
    (one,) = answers["why"]["attachments"]
    assert (one["kind"], one["type"], one["seconds"]) == ("voice", "audio/ogg", 12)
    assert answers["csat"]["attachments"] == []
    life.says(OWNER, "/report support")
    report = life.text_of(life.newest(OWNER))
    assert "Voice note (0:12)" in report
    assert "1 " in report


def test_a_caption_is_the_words_and_the_photo_stays_with_them(life: Life) -> None:
    life.says(ANA, "It was terrible!", carried=(PHOTO, BILL))
    answer = answer_to(life, "why")
    assert (answer.words, answer.attached) == ("It was terrible!", True)
    assert answer.polarity is not None
    assert on_the_card(life) == ["Photo – open", "File “bill.pdf” – open"]
    assert "negative" in life.text_of(card(life))


def test_a_photo_where_a_choice_is_asked_is_kept_and_the_question_put_again(
    life: Life,
) -> None:
    life.says(ANA, "It was late")
    life.says(ANA, "", carried=(PHOTO,))
    asked = life.text_of(life.newest(ANA))
    assert asked.startswith("Thank you, we have kept what you sent.")
    assert "What was it about?" in asked
    assert "did not quite get that" not in asked
    life.says(ANA, "Delivery")
    answer = answer_to(life, "choice")
    assert (answer.choice, answer.attached) == ("Delivery", True)
    assert on_the_card(life) == ["Photo – open"]
    (session,) = life.every(Session)
    assert session.comment == "It was late"


def test_two_photos_where_a_choice_is_asked_are_kept_and_it_goes_on(
    life: Life,
) -> None:
    life.says(ANA, "It was late")
    life.says(ANA, "", carried=(PHOTO,))
    life.says(ANA, "", carried=(PHOTO,))
    assert answer_to(life, "choice").skipped
    assert "kept-as-comment" in keys_of(life.newest(ANA))
    assert len(life.every(Attachment)) == 2


def test_what_is_too_large_is_refused_and_the_words_are_kept(life: Life) -> None:
    decision = life.says(ANA, "It was late", carried=(HUGE, PHOTO))
    assert told(decision, "not-kept")
    assert answer_to(life, "why").words == "It was late"
    assert [one.file for one in life.every(Attachment)] == ["p1"]
    refusals = [m for m in life.told if "not-kept" in keys_of(m)]
    assert "up to 10 MB" in life.text_of(refusals[0])


def test_what_cannot_be_kept_answers_nothing(life: Life) -> None:
    for more in ({"picture": True}, {"carried": (HUGE,)}):
        decision = life.says(ANA, "", **more)
        assert told(decision, "not-kept")
    assert [one.question for one in life.every(Answer)] == ["csat"]


def test_no_more_than_ten_things_come_with_one_message(life: Life) -> None:
    many = tuple(Carried(kind="photo", file=f"p{n}") for n in range(11))
    decision = life.says(ANA, "", carried=many)
    assert told(decision, "not-kept")
    assert len(life.every(Attachment)) == 10


def test_a_sticker_says_what_it_stands_for(life: Life) -> None:
    sticker = Carried(kind="sticker", file="s1", type="image/webp", emoji="😡")
    life.says(ANA, "", carried=(sticker,))
    answer = answer_to(life, "why")
    assert (answer.words, answer.polarity) == ("😡", None)
    assert on_the_card(life) == ["Sticker – open"]


def test_an_album_is_one_answer_whatever_part_comes_first(life: Life) -> None:
    first, second, third = (Carried(kind="photo", file=f"a{n}") for n in range(3))
    life.says(ANA, "", carried=(first,), album="13")
    life.says(ANA, "It was terrible!", carried=(second,), album="13")
    life.says(ANA, "", carried=(third,), album="13")
    answer = answer_to(life, "why")
    assert (answer.words, answer.version) == ("It was terrible!", 2)
    (session,) = life.every(Session)
    assert session.comment == "It was terrible!"
    assert session.polarity is not None
    assert session.step == 3
    assert on_the_card(life) == ["Photo – open"] * 3
    asked = [text for text in life.said_in(ANA) if "What was it about?" in text]
    assert len(asked) == 1


def test_a_late_caption_may_open_a_case(life: Life) -> None:
    life.says(EVA, "/start")
    life.ends("2", customer={"telegram": EVA.id}, name="Eva")
    life.passes(hours=2)
    life.presses(EVA, life.newest(EVA), ".5")
    before = len(life.every(Case))
    life.says(EVA, "", carried=(PHOTO,), album="14")
    assert len(life.every(Case)) == before
    life.says(EVA, "I want a refund", carried=(PHOTO,), album="14")
    assert len(life.every(Case)) == before + 1
    assert on_the_card(life) == ["Photo – open"] * 2


def test_a_photo_with_a_question_beside_a_score_reaches_the_open_case(
    database: Database,
) -> None:
    life = asked(database, "csat", "nps", "text", rules="escalate: csat <= 2")
    life.says(ANA, "2")
    life.says(ANA, "3, when will it come?", carried=(PHOTO,), album="16")
    assert "when will it come?" in life.text_of(life.newest(STAFF_ROOM))
    assert (answer_to(life, "nps").rating, on_the_card(life)) == (3, ["Photo – open"])


def test_more_photos_do_not_ask_the_question_beside_a_score_again(
    database: Database,
) -> None:
    life = asked(database, "csat", "text")
    life.says(ANA, "2, when will it come?", carried=(PHOTO,), album="16")
    life.says(ANA, "", carried=(PHOTO,), album="16")
    assert [keys_of(one) for one in life.told].count(["passed-on"]) == 1
    assert on_the_card(life) == ["Photo – open"] * 2


def test_another_album_answers_the_next_question(life: Life) -> None:
    life.says(ANA, "", carried=(PHOTO,), album="13")
    life.says(ANA, "", carried=(PHOTO,), album="15")
    assert {one.question for one in life.every(Attachment)} == {"why", "choice"}


def test_what_a_customer_sends_about_the_case_comes_below_the_card(life: Life) -> None:
    finished(life)
    life.says(ANA, "", carried=(VOICE,))
    line = life.newest(STAFF_ROOM, "customer-sent")
    assert line.under is not None
    assert life.text_of(line) == "Ana sent:\nVoice note (0:12) – open"
    assert "passed-on" in keys_of(life.newest(ANA))
    (entry,) = (one for one in life.every(CaseEntry) if one.kind == "wrote")
    (kept,) = life.every(Attachment)
    assert (kept.entry_id, kept.question, entry.attached) == (entry.id, None, True)
    life.says(ANA, "Look at this", carried=(PHOTO,))
    line = life.newest(STAFF_ROOM, "customer-wrote")
    assert life.text_of(line) == "Ana wrote:\nLook at this\nPhoto – open"


def test_an_album_about_the_case_is_one_line_below_the_card(life: Life) -> None:
    finished(life)
    life.says(ANA, "", carried=(PHOTO,), album="13")
    life.says(ANA, "Broken", carried=(PHOTO,), album="13")
    life.says(ANA, "", carried=(PHOTO,), album="13")
    line = life.newest(STAFF_ROOM, "customer-wrote")
    assert line.replaces is not None
    assert life.text_of(line) == "Ana wrote:\nBroken" + "\nPhoto – open" * 3
    (entry,) = (one for one in life.every(CaseEntry) if one.kind == "wrote")
    assert entry.text == "Broken"


def test_a_case_that_is_opened_again_shows_what_was_sent(life: Life) -> None:
    finished(life)
    life.says(ANA, "", carried=(VOICE,))
    resolved(life)
    life.says(ANA, "", carried=(PHOTO,))
    (case,) = life.every(Case)
    assert (case.state, case.reopenings) == ("open", 1)
    new_card = life.newest(STAFF_ROOM, "story-opened")
    links = [one.text for one in life.voice.rendered(new_card).parts if one.link]
    assert links == ["Voice note (0:12) – open"]
    assert shown(life)[-1] == "Photo – open"


def test_a_thumb_up_after_the_end_opens_nothing_again(life: Life) -> None:
    finished(life)
    resolved(life)
    life.says(ANA, "", carried=(Carried(kind="sticker", file="s", emoji="👍🏽"),))
    (case,) = life.every(Case)
    assert case.state == "resolved"
    assert life.text_of(life.newest(STAFF_ROOM, "customer-wrote")).startswith("Ana wr")


def test_what_nobody_waits_for_is_not_kept(life: Life) -> None:
    stranger = Account(channel="web", id="e7a0", name="Eva")
    decision = life.says(stranger, "", carried=(PHOTO,))
    assert told(decision, "nothing-open")
    assert life.every(Attachment) == ()


def test_a_colleagues_file_is_not_passed_on_and_not_kept(life: Life) -> None:
    finished(life)
    below = card(life)
    decision = life.says(BO, "", where=STAFF_ROOM, below=below, carried=(PHOTO,))
    assert told(decision, "nothing-passed-on")
    decision = life.says(BO, "See", where=STAFF_ROOM, below=below, carried=(PHOTO,))
    assert told(decision, "only-words-passed-on")
    assert life.every(Attachment) == ()


def test_files_among_colleagues_are_nobodys_business(life: Life) -> None:
    for carried in ((PHOTO,), (HUGE,)):
        assert life.says(BO, "", where=STAFF_ROOM, carried=carried).saved == ()
        assert life.says(BO, "Hm", where=STAFF_ROOM, carried=carried).saved == ()


def test_the_part_of_an_album_that_is_long_gone_changes_nothing(life: Life) -> None:
    finished(life)
    life.says(ANA, "", carried=(PHOTO,), album="13")
    life.passes(minutes=1)
    for number in range(51):
        life.says(ANA, f"word {number}")
    assert life.says(ANA, "", carried=(PHOTO,), album="13").saved == ()


def test_what_was_said_again_later_keeps_what_came_with_it(life: Life) -> None:
    life.says(ANA, "It was late")
    life.says(ANA, "", carried=(PHOTO,))
    life.says(ANA, "Price")
    assert [(a.version, a.attached) for a in _all(life, "choice")] == [
        (1, True),
        (2, True),
    ]


def _all(life: Life, question: str) -> list[Answer]:
    found = [one for one in life.every(Answer) if one.question == question]
    return sorted(found, key=lambda one: one.version)


def test_the_first_part_of_an_album_makes_no_second_message(life: Life) -> None:
    finished(life)
    life.says(ANA, "", carried=(PHOTO,), album="13")
    life.says(ANA, "", carried=(PHOTO,), album="13")
    lines = [
        one
        for one in life.every(Message)
        if "customer-sent" in keys_of(one) and one.replaces is None
    ]
    assert len(lines) == 1


@pytest.mark.parametrize("about", ["an answer", "a case"])
def test_two_parts_of_an_album_at_once_are_not_both_the_first(
    life: Life, about: str
) -> None:
    if about == "a case":
        finished(life)
    parts = [
        replace(said("", key=f"part:{n}"), carried=(PHOTO,), album="13")
        for n in range(2)
    ]
    with life.database.reading() as connection:
        seen = [situations.of(connection, part, life.house) for part in parts]
    decided = [decide(*both) for both in zip(parts, seen, strict=True)]
    with life.database.transaction() as connection:
        decisions.record(connection, parts[0], decided[0])
    with pytest.raises(Conflict), life.database.transaction() as connection:
        decisions.record(connection, parts[1], decided[1])
    life.hear(parts[1])
    first, second = life.every(Attachment)
    assert (first.question, first.entry_id) == (second.question, second.entry_id)


def test_what_comes_while_an_answer_is_changed_stays_with_it(life: Life) -> None:
    life.says(ANA, "It was late")
    life.says(ANA, "Delivery")
    life.says(ANA, "back")
    life.says(ANA, "", carried=(PHOTO,))
    answer = answer_to(life, "choice")
    assert (answer.choice, answer.attached) == ("Delivery", True)
    assert "kept-beside" in keys_of(life.newest(ANA))
    assert on_the_card(life) == ["Photo – open"]


def test_an_edited_caption_leaves_the_photo_with_the_answer(life: Life) -> None:
    life.says(ANA, "", carried=(PHOTO,), album="13", original="5")
    life.says(ANA, "It was lte", carried=(PHOTO,), album="13", original="6")
    life.edits(ANA, "6", "It was late")
    answer = answer_to(life, "why")
    assert (answer.words, answer.attached) == ("It was late", True)
    assert on_the_card(life) == ["Photo – open"] * 2
