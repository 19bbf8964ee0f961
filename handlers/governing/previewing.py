"""A survey tried by whoever writes it: the real questions, of which no report knows.

The run is kept in the colleague's guide and nowhere else. There is no row of a session,
an answer or a case, so no report, list or limit can see it.
"""

from dataclasses import replace
from datetime import timedelta

from handlers.asking import answering, putting
from handlers.governing import guides, leftovers
from handlers.governing.surveys import telling
from handlers.naming import derive
from handlers.people import meeting
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.wordings import worded
from handlers.saying import answer, language_of, phrase, say
from handlers.talk import Talk
from handlers.words.languages import read_language
from storage.records import (
    Answer,
    Button,
    Case,
    Commanded,
    Decision,
    Guide,
    House,
    Message,
    Person,
    Phrase,
    Pressed,
    Said,
    Session,
    Situation,
    Survey,
)
from storage.records.house import SHIPPED

LASTS = timedelta(hours=1)
LONGEST = timedelta(days=1)


def try_out(order: Commanded, situation: Situation, name: str, *more: str) -> Decision:
    """Run the newest version, or the one that is named, in a language if one is."""
    versions = telling.versions_of(situation, name)
    if not versions:
        return telling.unknown(order, situation, name)
    numbers = [word for word in more if word.isdecimal()]
    codes = [word for word in more if not word.isdecimal()]
    number = numbers[0] if numbers else str(versions[0].version)
    survey = telling.numbered(versions, number)
    if survey is None:
        return telling.no_version(order, situation, name, number, versions)
    if unreadable := telling.unreadable(survey, situation.house):
        return telling.said(order, situation, "the text cannot be read", *unreadable)
    read = {one: read_language(one, _spoken(survey)) for one in codes}
    strange = [one for one, code in read.items() if code is None]
    if left := (*strange, *numbers[1:], *codes[1:]):
        return leftovers.refuse(order, situation, dict.fromkeys(left))
    return begin(order, situation, survey, language=read[codes[0]] if codes else None)


def _spoken(survey: Survey) -> set[str]:
    told = (code for one in worded(survey.text) for code in one.translations)
    return {*SHIPPED, *told}


def begin(
    event: Commanded | Pressed,
    situation: Situation,
    survey: Survey,
    *,
    language: str | None = None,
) -> Decision:
    """Ask the first question."""
    if not guides.alone(event, situation.house):
        return telling.said(event, situation, "others read along", phrase("in-private"))
    if unreadable := telling.unreadable(survey, situation.house):
        return telling.said(event, situation, "the text cannot be read", *unreadable)
    spoken = language or language_of(situation, event.who)
    talk = _talk(_session(event, survey, spoken), survey, situation.house)
    talk = replace(talk, session=replace(talk.session, step=talk.next_step()))
    if talk.question is None:
        nothing = phrase("preview-nothing", name=survey.name)
        return telling.said(event, situation, "no question applies", nothing)
    lead = phrase("preview-begins", name=survey.name, version=survey.version)
    prompt = putting.put(event, talk, word="question")
    guide = replace(
        guides.new(event, situation, kind="preview", lasts=LASTS),
        survey_id=survey.id,
        session=replace(talk.session, prompt=prompt.id),
    )
    return Decision(
        because=f"tries {survey.name} version {survey.version}",
        saved=(guide, answer(event, situation, lead), _own(prompt, guide)),
    )


def words(said: Said, situation: Situation) -> Decision:
    """Take typed words as a customer's answer."""
    guide, talk = situation.guide, _talk_of(situation)
    if guide is None or talk is None:
        over = phrase("preview-over")
        return telling.said(said, situation, "that version is gone", over)
    taken = answering.take_words(said, talk, situation.last_said)
    return _keep(said, situation, guide, taken)


def press(event: Pressed, situation: Situation) -> Decision:
    """Take a press as a customer's answer."""
    guide, talk = situation.guide, _talk_of(situation)
    if guide is None or talk is None:
        return meeting.only_a_preview(event, situation)
    target = replace(event.target, kind="session", id=talk.session.id)
    pressed = replace(event, target=target)
    taken = answering.take_press(pressed, talk, situation.last_said)
    return _keep(event, situation, guide, taken)


def _keep(
    event: Said | Pressed, situation: Situation, guide: Guide, taken: Decision
) -> Decision:
    """Keep of a decision what the admin sees, and its run in the guide alone."""
    session, answers, rule = guide.session, {a.question: a for a in guide.answers}, None
    said: list[Message] = []
    for record in taken.saved:
        match record:
            case Session():
                session = record
            case Answer():
                answers[record.question] = record
            case Case() if "case" not in guide.given:
                rule = record.rule
            case Message() if record.about_kind != "case" and record.to == event.where:
                said.append(_own(record, guide))
            case _:
                pass
    after = replace(
        guide,
        session=session,
        answers=tuple(answers.values()),
        given={**guide.given, "case": "yes"} if rule else guide.given,
        expires_at=event.at + LASTS,
        revision=guide.revision + 1,
    )
    called = _called(event, situation, rule) if rule else ()
    ended = _ended(event, situation) if guide.asks and not after.asks else ()
    return Decision(
        because=f"in a preview: {taken.because}",
        # The question stays the last in the room, so that it can be edited in place.
        saved=(after, *called, *said, *ended),
    )


def _called(
    event: Said | Pressed, situation: Situation, rule: Phrase
) -> tuple[Message, ...]:
    """Say what would have happened beside the talk."""
    language = language_of(situation, event.who)
    called = phrase("preview-case", rule=rule)
    return (say(event, "called", called, to=event.where, language=language),)


def _ended(event: Said | Pressed, situation: Situation) -> tuple[Message, ...]:
    """Say that it was all, and offer what comes next."""
    survey = situation.survey
    assert survey is not None
    choice = "activate" if survey.state in ("draft", "paused") else "show"
    told = say(
        event,
        "over",
        phrase("preview-done"),
        to=event.where,
        language=language_of(situation, event.who),
        buttons=(telling.allowed(situation, survey, choice, "preview"),),
    )
    return (told,)


def _own(message: Message, guide: Guide) -> Message:
    """Let the buttons of the run lead to the guide."""
    rows = tuple(
        tuple(_leading(button, guide) for button in row) for row in message.buttons
    )
    return replace(message, buttons=rows)


def _leading(button: Button, guide: Guide) -> Button:
    target = replace(button.target, kind="preview", id=guide.id)
    return replace(button, target=target) if button.target.kind == "session" else button


def _talk_of(situation: Situation) -> Talk | None:
    """Bring the run together; None if it is over or its version was deleted."""
    guide, survey = situation.guide, situation.survey
    if guide is None or guide.session is None or survey is None:
        return None
    if telling.unreadable(survey, situation.house):
        return None
    talk = _talk(guide.session, survey, situation.house)
    case = _case(guide.session, situation.house) if "case" in guide.given else None
    return replace(talk, answers=guide.answers, case=case)


def _talk(session: Session, survey: Survey, house: House) -> Talk:
    return Talk(
        session=session,
        survey=parse(survey.text, language=house.language),
        person=Person(id=session.person_id),
        house=house,
    )


def _session(event: Commanded | Pressed, survey: Survey, language: str) -> Session:
    return Session(
        id=derive(event.key, "preview"),
        interaction_id=None,
        person_id=derive(event.key, "nobody"),
        survey_id=survey.id,
        survey=survey.name,
        version=survey.version,
        source="preview",
        channel=event.where.channel,
        address=event.where,
        language=language,
        state="invited",
        step=-1,
        asked_at=event.at,
        # The guide ends by itself an hour after the last word.
        expires_at=event.at + LONGEST,
    )


def _case(session: Session, house: House) -> Case:
    """Stand for the case that a customer would have by now."""
    return Case(
        id=derive(session.id, "case"),
        session_id=session.id,
        person_id=session.person_id,
        survey=session.survey,
        rule=Phrase(key="rule-contact"),
        room=house.staff_room,
        card=derive(session.id, "card"),
        state="open",
        opened_at=session.asked_at,
        touched_at=session.asked_at,
    )
