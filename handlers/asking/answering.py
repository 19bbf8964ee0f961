"""Take an answer: find out what a press or typed words mean at this point."""

from dataclasses import replace

from handlers.asking import (
    changing,
    choosing,
    ending,
    interrupting,
    putting,
    resuming,
)
from handlers.asking.keeping import accept
from handlers.asking.repeating import ask_again, was_asked_again
from handlers.asking.showing import says_something
from handlers.asking.telling import message, tell
from handlers.questionnaire import reading
from handlers.questionnaire.controls import read_control
from handlers.questionnaire.nothing import adds_nothing, cannot_say, rather_not
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.selection import is_place, names_several, read_named
from handlers.questionnaire.shapes import PERMITTING, WORDED, Question
from handlers.saying import phrase
from handlers.talk import Talk
from handlers.words.inquiries import asks
from handlers.words.later import puts_off
from storage.records import Answer, Decision, Message, Pressed, Said

OWN = "type-your-own"


def take_press(press: Pressed, talk: Talk, newest: Message | None) -> Decision:
    """Take a press on a question's button, however old the button is.

    Args:
        press: the press.
        talk: the session that the button is about.
        newest: what was said in the room last.
    """
    step, _, choice = press.target.choice.partition(".")
    session = talk.session
    number = int(step) if step.isdecimal() and len(step) < 4 else -1
    if choice == "never":
        return ending.never(press, talk)
    if choice == "change":
        return changing.change(press, talk, number)
    if not session.under_way:
        return tell(press, talk, f"session-{session.state}", "pressed after the end")
    if press.at >= session.expires_at:
        return tell(press, talk, "session-expired", "pressed after the end")
    if number != session.step:
        return _take_old_press(press, talk, number, choice)
    if choice in ("skip", "keep"):
        return _skip(press, talk)
    if choice in ("stop", "enough"):
        return ending.stop(press, talk)
    if choice == "go":
        pressed = newest if putting.is_on(press, newest) else None
        return resuming.go_on(press, talk, pressed)
    in_place = putting.may_edit(press, talk, newest)
    if choice == "back":
        return changing.back(press, talk, in_place=in_place)
    return _take_choice(press, talk, choice, in_place)


def take_words(said: Said, talk: Talk, newest: Message | None) -> Decision:
    """Take typed words as the answer to the current question.

    Args:
        said: the words.
        talk: the session.
        newest: what was said in the room last.
    """
    question = talk.question
    if question is None:
        return Decision(because="nothing is being asked")
    control = read_control(said.text)
    match control:
        case "skip":
            return _skip(said, talk)
        case "stop":
            return ending.stop(said, talk)
        case "back":
            return changing.back(said, talk)
        case "change" if _takes_any_words(question, said.text):
            return changing.back(said, talk)
        case _:
            pass
    if not said.carried and _is_left(said.text, talk, question, newest):
        return _skip(said, talk)
    if _names_the_open_option(said, talk, question, newest):
        return _ask_for_own_words(said, talk)
    found = _read(said, talk, question, newest)
    later = not said.carried and puts_off(said.text)
    if later and (found is None or question.kind in WORDED):
        return tell(said, talk, "no-hurry-here", "the person wants to answer later")
    if found is None and said.carried and question.kind in WORDED:
        found = Reading()
    if found is not None:
        return accept(said, talk, found, words=said.text or None)
    # Only now: "change" may be an option, or what somebody wants of us.
    if control == "change":
        return changing.back(said, talk)
    if interrupting.is_for_the_staff(said.text, talk):
        return interrupting.step_back(said, talk)
    if was_asked_again(said, talk, question):
        return _keep_as_comment(said, talk, question)
    return ask_again(said, talk, question)


def _is_left(text: str, talk: Talk, question: Question, newest: Message | None) -> bool:
    """Tell whether words leave a question as "skip" does: "don't know", "no" to "why?".

    An option may be named so, and who types their own may say what they like.
    """
    rather = rather_not(text) and question.kind not in PERMITTING
    if question.kind in WORDED:
        return rather or adds_nothing(text)
    if not (rather or cannot_say(text)) or _are_invited(talk, question, newest):
        return False
    return read_named(question.options, text) is None


def _takes_any_words(question: Question, text: str) -> bool:
    """Tell whether these words would become the answer, whatever they say."""
    if question.kind in WORDED:
        return True
    own = reading.takes_own_words(question)
    return own and read_named(question.options, text) is None


def _names_the_open_option(
    said: Said, talk: Talk, question: Question, newest: Message | None
) -> bool:
    """Tell whether somebody types what the open option is called, as if pressing it.

    A survey that waits does not listen for what would come next.
    """
    listens = not said.carried and talk.session.state != "parked"
    if not listens or not reading.takes_own_words(question):
        return False
    named = read_named(question.options, said.text)
    is_open = named is not None and named.open
    return is_open and not _are_invited(talk, question, newest)


def _skip(event: Said | Pressed, talk: Talk) -> Decision:
    """Go on without an answer, or with what was given before, a comment included."""
    question = talk.survey.questions[talk.session.step]
    before = talk.answered(question)
    if before is not None and talk.is_settled(question) and says_something(before):
        return changing.leave(event, talk, before)
    return accept(event, talk, Reading(), skipped=True)


def _keep_as_comment(said: Said, talk: Talk, question: Question) -> Decision:
    before = talk.answer_that_counts(question)
    if before is None:
        return accept(said, talk, Reading(), words=said.text or None, skipped=True)
    value = replace(_reading_of(before), remark=said.text)
    return accept(said, talk, value, words=said.text or None)


def _take_choice(press: Pressed, talk: Talk, choice: str, in_place: bool) -> Decision:
    question = talk.survey.questions[talk.session.step]
    if reading.asks_for_own_words(question, choice):
        return _ask_for_own_words(press, talk)
    toggled = reading.read_toggle(question, choice)
    if toggled is not None:
        return choosing.toggle(press, talk, question, toggled)
    marked = _marked(talk, question, choice)
    if marked is not None and len(marked) not in question.amounts:
        return choosing.refuse(press, talk, question, marked)
    found = (
        reading.read_pressed(question, choice)
        if marked is None
        else reading.read_chosen(question, marked)
    )
    if found is None:
        return Decision(because="that button does not belong to the question")
    return accept(press, talk, found, in_place=in_place)


def _marked(talk: Talk, question: Question, choice: str) -> tuple[int, ...] | None:
    """Return the options that are sent at once; None if the button sends no set."""
    if choice == "done" and question.kind == "choices":
        return talk.session.picked
    return reading.read_set(question, choice)


def _read(
    said: Said, talk: Talk, question: Question, newest: Message | None
) -> Reading | None:
    found = reading.read_typed(
        question,
        said.text,
        today=talk.day_of(said.at),
        language=talk.session.language,
    )
    if found is None:
        return None
    own = reading.is_own_words(question, found)
    uninvited = own and not _are_invited(talk, question, newest)
    if uninvited and _is_no_option(said, talk, question):
        return None
    return choosing.with_marked(question, talk, found) if talk.session.picked else found


def _is_no_option(said: Said, talk: Talk, question: Question) -> bool:
    """Tell whether words are no option of one's own, while nobody has asked for one.

    They want an answer from us, or to answer later; or they are a number that is not on
    the list, or several options where one is asked, which may be a slip: said twice it
    is meant.
    """
    text = said.text
    if asks(text) or puts_off(text):
        return True
    several = question.kind == "choice" and names_several(question.options, text)
    return (several or is_place(text)) and not talk.session.asked_again


def _are_invited(talk: Talk, question: Question, newest: Message | None) -> bool:
    """Tell whether we have just asked for words, at the press of the open option."""
    if not reading.takes_own_words(question):
        return False
    marked = len(question.options) - 1 in talk.session.picked
    return marked or (newest is not None and phrase(OWN) in newest.body)


def _take_old_press(press: Pressed, talk: Talk, step: int, choice: str) -> Decision:
    question = talk.at(step)
    given = talk.answered(question) if question else None
    if question and given and _is_same(question, given, choice):
        return Decision(because="the same button was pressed twice")
    if question and not talk.is_settled(question):
        return tell(press, talk, "not-now", "another question is open now")
    return tell(press, talk, "already-answered", "pressed a button of an old question")


def _is_same(question: Question, given: Answer, choice: str) -> bool:
    if choice == "done" and given.choices:
        return True
    found = reading.read_pressed(question, choice)
    return found is not None and found == _reading_of(given)


def _reading_of(given: Answer) -> Reading:
    return Reading(
        rating=given.rating,
        choice=given.choice,
        choices=given.choices,
        number=given.number,
        day=given.day,
    )


def _ask_for_own_words(event: Pressed | Said, talk: Talk) -> Decision:
    asked = message(event, talk, phrase(OWN), asks="text")
    return Decision(because="wants to answer in own words", saved=(asked,))
