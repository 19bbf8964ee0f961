"""Somebody who has never seen the text form writes a survey, step by step."""

import pytest

from handlers.governing.templates import skeletons
from handlers.governing.wizard import composing, steps
from storage.engine import Database
from storage.records import Account, Guide, Person, Survey
from tests.conversations.life import OWNER, STAFF_ROOM, Life, told

ANA = Account(channel="web", id="ab12", name="Ana")


@pytest.fixture
def life(database: Database) -> Life:
    """An empty installation with an owner."""
    return Life(database)


def press(life: Life, *choices: str) -> None:
    """Press the buttons of what is asked, one after the other."""
    for choice in choices:
        life.presses(OWNER, life.newest(OWNER), choice)


def texts(life: Life) -> dict[tuple[str, int], str]:
    return {(one.name, one.version): one.text for one in life.every(Survey)}


def start(life: Life) -> None:
    life.says(OWNER, "/survey new")
    press(life, "survey steps")


def all_of(life: Life) -> str:
    return "\n".join(life.said_in(OWNER))


def test_buttons_alone_lead_to_an_active_survey_in_two_languages(life: Life) -> None:
    start(life)
    press(life, "name.support", "touch.support.chat", "kind.csat", "words.=")
    press(life, "why.both", "about.=", "call.ask", "thanks.=", "langs.sl", "langs.done")
    assert texts(life)["support", 1] == (
        "survey: support\nlanguage: en\ntouchpoint: support.chat\n\n"
        "csat: How satisfied are you with us?\n  sl: Kako ste zadovoljni z nami?\n"
        "why (csat <= 3): We are sorry. What went wrong?\n"
        "  sl: Žal nam je. Kaj je šlo narobe?\n"
        "why (csat >= 4): What did we do well?\n  sl: Kaj smo naredili dobro?\n"
        "choice: What was it about?\n  sl: Za kaj je šlo?\n"
        "  - Delivery\n  sl: Dostava\n  - Price\n  sl: Cena\n"
        "  - Product\n  sl: Izdelek\n  - Service\n  sl: Postrežba\n"
        "  - Something else ...\n  sl: Nekaj drugega ...\n"
        "contact (csat <= 2): May a person write to you about it?\n"
        "  sl: Vam lahko o tem nekdo piše?\n"
        "thanks: Thank you, this helps us.\n  sl: Hvala, to nam pomaga.\n\n"
        "escalate: csat <= 2\n"
    )
    assert "This is your survey as a text" in life.said_in(OWNER)[-2]
    assert "At most 4 questions, about" in life.said_in(OWNER)[-1]
    press(life, "activate")
    assert life.every(Survey)[0].state == "active"
    (guide,) = life.every(Guide)
    assert (guide.state, guide.given) == ("over", {})


def test_own_words_are_asked_for_in_each_language(life: Life) -> None:
    start(life)
    for words in ("orders", "shop.order", "nps", "Would you buy here again?"):
        life.says(OWNER, words)
    life.says(OWNER, "low")
    life.says(OWNER, "Price\nColour\nOther ...")
    life.says(OWNER, "-")
    life.says(OWNER, "Bye!")
    life.says(OWNER, "sl et")
    life.says(OWNER, "Bi tu spet kupili?")
    life.says(OWNER, "Cena\nBarva")
    assert "exactly 3 lines" in life.said_in(OWNER)[-1]
    life.says(OWNER, "Cena\nBarva\nDrugo ...")
    life.says(OWNER, "Adijo!")
    press(life, "et.words.-", "et.about.-", "et.thanks.-")
    assert texts(life)["orders", 1] == (
        "survey: orders\nlanguage: en\ntouchpoint: shop.order\n\n"
        "nps: Would you buy here again?\n  sl: Bi tu spet kupili?\n"
        "why (nps <= 6): We are sorry. What went wrong?\n"
        "  sl: Žal nam je. Kaj je šlo narobe?\n  et: Meil on kahju. Mis läks valesti?\n"
        "choice: What was it about?\n  sl: Za kaj je šlo?\n  et: Mille kohta see oli?\n"
        "  - Price\n  sl: Cena\n  - Colour\n  sl: Barva\n"
        "  - Other ...\n  sl: Drugo ...\n"
        "thanks: Bye!\n  sl: Adijo!\n"
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [("de", "praxis-dr-mueller"), ("et", "praxis-dr-muller")],
)
def test_a_name_is_spelled_as_its_language_does_without_marks(
    life: Life, language: str, name: str
) -> None:
    life.says(OWNER, f"/language {language}")
    start(life)
    life.says(OWNER, "Praxis Dr. Müller")
    assert life.every(Guide)[0].given["name"] == name


def test_ones_own_words_are_marked_below_what_was_proposed(life: Life) -> None:
    start(life)
    for words in ("orders", "-", "text", "="):
        life.says(OWNER, words)
    life.says(OWNER, "Price\nColour")
    assert life.said_in(OWNER)[-2].endswith("Your answer:\nPrice\nColour")
    life.says(OWNER, "Take this")
    assert life.said_in(OWNER)[-2].endswith("this helps us.\nTake this")


def test_a_question_in_words_has_neither_why_nor_a_score_that_calls(life: Life) -> None:
    start(life)
    press(life, "name.product", "touch.-", "kind.text", "words.=", "about.-")
    press(life, "thanks.=", "langs.done")
    assert texts(life)["product", 1] == (
        "survey: product\nlanguage: en\n\ntext: What should we know?\n"
        "thanks: Thank you, this helps us.\n"
    )


@pytest.mark.parametrize(
    ("told_before", "typed", "answer"),
    [
        ([], "?!", "cannot be a name"),
        (["a"], "x" * 201, "That does not work"),
        (["a", "-"], "whatever", "press one of the buttons"),
        (["a", "-", "csat"], "How was {agent}?", "needs words for when"),
        (["a", "-", "csat"], "x" * 1001, "at most 1,000 characters"),
        (["a", "-", "csat", "=", "no"], "Only one", "at least two options"),
        (
            ["a", "-", "csat", "=", "no", "-", "-", "="],
            "klingon",
            "Slovenščina (sl), Eesti",
        ),
    ],
)
def test_what_does_not_fit_is_told_and_asked_again(
    life: Life, told_before: list[str], typed: str, answer: str
) -> None:
    start(life)
    for words in told_before:
        life.says(OWNER, words)
    asked = life.every(Guide)[0].given
    life.says(OWNER, typed)
    assert answer in life.said_in(OWNER)[-1]
    assert life.every(Guide)[0].given == asked
    assert texts(life) == {}


def test_a_name_and_a_touchpoint_that_are_taken_are_refused_at_once(
    life: Life,
) -> None:
    life.says(OWNER, "/survey new\nsurvey: a\ntouchpoint: shop\ncsat: How?\n")
    life.says(OWNER, "/survey activate a")
    start(life)
    life.says(OWNER, "a")
    assert "There is a survey named a already" in life.said_in(OWNER)[-1]
    life.says(OWNER, "b")
    life.says(OWNER, "shop")
    assert "already belongs to the active survey a" in life.said_in(OWNER)[-1]


def test_back_asks_the_step_before_once_more(life: Life) -> None:
    start(life)
    press(life, "name.support", "touch.-", "kind.back")
    assert "After which kind of contact" in life.said_in(OWNER)[-1]
    press(life, "touch.back")
    life.says(OWNER, "other")
    assert life.every(Guide)[0].given["name"] == "other"


def test_a_button_further_up_changes_nothing(life: Life) -> None:
    start(life)
    asked = life.newest(OWNER)
    press(life, "name.support")
    life.presses(OWNER, asked, "name.orders")
    assert "That was asked before" in life.said_in(OWNER)[-1]
    assert life.every(Guide)[0].given["name"] == "support"


def test_languages_are_picked_and_put_back_in_place(life: Life) -> None:
    life.says(OWNER, "/survey new fit")
    press(life, "langs.sl", "langs.et", "langs.sl", "langs.done")
    text = texts(life)["fit", 1]
    assert "  et: " in text
    assert "  sl: " not in text


def test_a_language_that_we_do_not_speak_is_answered_with_those_and_a_way(
    life: Life,
) -> None:
    life.says(OWNER, "/survey new fit")
    assert told(life.says(OWNER, "türkisch"), "wizard-languages-wrong")
    assert "Deutsch (de)" in life.said_in(OWNER)[-1]
    assert "“tr: …”" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    "words",
    [
        "/stop",
        "cancel",
        "/cancel",
        "Prekliči!",
        "loobu",
        "Abbrechen.",
        "отмена",
        "إلغاء",
    ],
)
def test_it_is_left_by_a_word_or_a_button_and_nothing_is_kept(
    life: Life, words: str
) -> None:
    start(life)
    press(life, "name.support")
    assert told(life.says(OWNER, words), "guide-stopped-wizard")
    assert life.every(Survey) == ()
    assert life.every(Person) == ()
    start(life)
    asked = life.newest(OWNER)
    assert told(life.presses(OWNER, asked, "name.cancel"), "guide-stopped-wizard")
    assert told(life.presses(OWNER, asked, "name.support"), "only-a-preview")


def test_a_stop_after_it_is_left_is_the_customers_stop(life: Life) -> None:
    start(life)
    life.says(OWNER, "/stop")
    assert told(life.says(OWNER, "/stop"), "never-again")


def test_commands_in_the_middle_stay_commands(life: Life) -> None:
    start(life)
    press(life, "name.support")
    assert told(life.says(OWNER, "/help"), "help-customer")
    assert told(life.says(OWNER, "/survey list"), "survey-none")
    life.says(OWNER, "shop")
    assert life.every(Guide)[0].given["touch"] == "shop"


def test_it_waits_for_a_day(life: Life) -> None:
    start(life)
    life.passes(hours=23)
    press(life, "name.support")
    life.passes(hours=24)
    assert told(life.says(OWNER, "shop"), "nothing-open-colleague")


def test_it_is_for_one_colleague_alone(life: Life) -> None:
    assert told(life.says(ANA, "/survey new"), "needs-role")
    refused = life.says(OWNER, "/survey steps", where=STAFF_ROOM)
    assert told(refused, "in-private")
    assert told(life.says(OWNER, "/survey new fit", where=STAFF_ROOM), "in-private")
    start(life)
    assert told(life.says(ANA, "support"), "nothing-open")


@pytest.mark.parametrize("name", skeletons.SKELETONS)
def test_every_template_is_published_unedited_in_two_languages(
    life: Life, name: str
) -> None:
    life.says(OWNER, f"/survey new {name}")
    press(life, "langs.sl", "langs.done", "activate")
    (survey,) = life.every(Survey)
    assert (survey.name, survey.state) == (name, "active")


def test_all_templates_can_ask_side_by_side(life: Life) -> None:
    for name in skeletons.SKELETONS:
        life.says(OWNER, f"/survey new {name} en sl de")
        press(life, "activate")
    assert {one.state for one in life.every(Survey)} == {"active"}
    assert len(life.every(Survey)) == len(skeletons.SKELETONS)


def test_a_template_whose_name_is_taken_gets_the_next_one(life: Life) -> None:
    for _ in range(3):
        life.says(OWNER, "/survey new fit sl en")
    assert set(texts(life)) == {("fit", 1), ("fit-2", 1), ("fit-3", 1)}
    assert "language: sl" in texts(life)["fit", 1]


def test_it_is_written_in_the_language_of_whoever_writes(life: Life) -> None:
    life.says(OWNER, "/language sl")
    start(life)
    press(life, "name.support", "touch.-", "kind.csat", "words.=", "why.no")
    press(life, "about.-", "call.-", "thanks.=", "langs.en", "langs.done")
    text = texts(life)["support", 1]
    assert "language: sl" in text
    assert "csat: Kako ste zadovoljni z nami?\n  en: How satisfied" in text


def test_words_that_do_not_fit_together_are_shown_to_be_mended(life: Life) -> None:
    start(life)
    press(life, "name.support", "touch.-", "kind.csat")
    life.says(OWNER, "How was {why|it}?")
    press(life, "why.low", "about.-", "call.-", "thanks.=", "langs.done")
    assert texts(life) == {}
    assert "does not fit together yet" in life.said_in(OWNER)[-2]
    assert "Line 4:" in life.said_in(OWNER)[-1]


def test_every_button_fits_what_platforms_carry() -> None:
    given = {
        "base": "en",
        "offers": "sl et de fr es it pt pl uk ru ar",
        "name": "a",
        "touch": "-",
        "kind": "csat",
        "words": "Mine",
        "why": "no",
        "about": "A\nB",
        "call": "-",
        "thanks": "Mine",
        "langs": "sl et",
    }
    own = [f"{code}.{step}" for code in ("sl", "et") for step in composing.OWN]
    told = {"base": "en", "offers": given["offers"]}
    for name in [*given, *own]:
        step = steps.next_step(told)
        if step is not None:
            values = [value for _, value in step.ask(told).choices]
            for value in (*values, "back", "cancel"):
                assert len(f"{step.name}.{value}") <= 24
        told[name] = given.get(name, "-")
    assert steps.next_step(told) is None


def test_a_text_too_long_for_a_message_comes_as_a_file(life: Life) -> None:
    start(life)
    for words in ("long", "-", "text", "x" * 990, "-", "y" * 990, "sl"):
        life.says(OWNER, words)
    for words in ("x" * 990, "y" * 990):
        life.says(OWNER, words)
    attached = life.newest(OWNER, "survey-file")
    assert attached.file is not None
    assert attached.file.text == texts(life)["long", 1]
