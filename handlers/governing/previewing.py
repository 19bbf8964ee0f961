"""A survey as the customer will see it, for the admin who writes it."""

from dataclasses import dataclass
from uuid import UUID

from handlers.asking import putting
from handlers.naming import derive
from handlers.questionnaire.conditions import describe
from handlers.questionnaire.shapes import Questionnaire
from handlers.saying import language_of, phrase, say
from handlers.talk import Talk
from storage.records import (
    Commanded,
    Message,
    Part,
    Person,
    Session,
    Situation,
    Survey,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The messages of a preview.

    Attributes:
        last_id: id for the message that follows them.
    """

    messages: tuple[Message, ...]
    last_id: UUID


def preview(
    order: Commanded,
    situation: Situation,
    survey: Survey,
    questionnaire: Questionnaire,
) -> Preview:
    """Show each question with its buttons, which only say that this is a preview."""
    language = language_of(situation, order.who)
    talk = Talk(
        session=_nobody(order, survey, language),
        survey=questionnaire,
        person=situation.speaker or Person(id=derive(order.key, "nobody")),
        house=situation.house,
    )
    messages = tuple(
        _shown(order, talk, step) for step in range(len(questionnaire.questions))
    )
    return Preview(messages=messages, last_id=derive(order.key, "after the preview"))


def _shown(order: Commanded, talk: Talk, step: int) -> Message:
    question = talk.survey.questions[step]
    wording = talk.wording(question.wording.in_language(talk.session.language))
    when: tuple[Part, ...] = ()
    if question.condition is not None:
        when = (phrase("only-if", condition=describe(question.condition)),)
    return say(
        order,
        f"preview:{step}",
        *when,
        *putting.body_of(question, wording),
        to=order.where,
        language=talk.session.language,
        buttons=putting.buttons_of(
            question,
            talk,
            kind="preview",
            step=step,
            controls=True,
            today=talk.day_of(order.at),
        ),
        about=("survey", talk.session.id),
    )


def _nobody(order: Commanded, survey: Survey, language: str) -> Session:
    return Session(
        id=survey.id,
        interaction_id=None,
        person_id=survey.id,
        survey_id=survey.id,
        survey=survey.name,
        version=survey.version,
        source="preview",
        channel=order.where.channel,
        address=order.where,
        language=language,
        state="invited",
        asked_at=order.at,
        expires_at=order.at,
    )
