"""/report: what a survey has brought, in numbers that say what they rest on."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers import attaching, comments
from handlers.learning import expecting, figures, scores
from handlers.questionnaire.parsing import readable
from handlers.questionnaire.shapes import WORDED, Questionnaire
from handlers.rights import CONFIGURES
from handlers.saying import answer, command_button, language_of, phrase
from handlers.sentiment.labels import label
from handlers.talk import value_of
from storage.records import (
    Answer,
    Commanded,
    Comment,
    Decision,
    House,
    Moment,
    Part,
    Portion,
    Situation,
    Tally,
    Words,
)

MOST_VERSIONS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A comment that can be read.

    Attributes:
        survey: of which the questions were asked.
        said: what is worth reading of it.
    """

    comment: Comment
    survey: Questionnaire
    said: tuple[Answer, ...]


def report(order: Commanded, situation: Situation) -> Decision:
    """Answer with the numbers and the last comments of one survey."""
    if not situation.tallies:
        return _nothing(order, situation)
    if not order.words and len(situation.tallies) > 1:
        buttons = tuple(
            (command_button(Words(text=t.survey), f"report {t.survey}"),)
            for t in situation.tallies
        )
        asked = answer(order, situation, phrase("which-report"), buttons=buttons)
        return Decision(because="asked which survey to report on", saved=(asked,))
    tally, language = situation.tallies[0], language_of(situation, order.who)
    told = answer(order, situation, *_lines(tally, situation.house, language))
    return Decision(because=f"reported on {tally.survey}", saved=(told,))


def _nothing(order: Commanded, situation: Situation) -> Decision:
    if situation.role in CONFIGURES:
        key = "survey-unknown" if order.words else "survey-none"
    else:
        # Others may neither list surveys nor write them.
        key = "report-unknown" if order.words else "report-none"
    name = order.words[0][:40] if order.words else ""
    told = answer(order, situation, phrase(key, name=name))
    return Decision(because="there is nothing to report on", saved=(told,))


def _lines(tally: Tally, house: House, language: str) -> Iterable[Part]:
    yield phrase("report-title", name=tally.survey)
    if tally.invited == 0:
        yield phrase("report-nobody-asked")
        return
    for kind, counts in tally.scores:
        yield figures.score(kind, counts)
    survey = readable(tally.text, language=house.language) if tally.text else None
    yield from figures.lines(tally, survey.questions if survey else (), language)
    yield from expecting.lines(tally.contrasts, tally.survey, language)
    rate = scores.response_rate(answered=tally.answered, invited=tally.invited)
    yield phrase(
        "report-response",
        percent=scores.rounded(rate or 0.0),
        answered=tally.answered,
        invited=tally.invited,
    )
    done = scores.completion_rate(completed=tally.completed, answered=tally.answered)
    if done is not None:
        yield phrase(
            "report-completion",
            percent=scores.rounded(done),
            completed=tally.completed,
            answered=tally.answered,
        )
    if len(tally.versions) > 1:
        yield from _versions(tally.versions[-MOST_VERSIONS:])
    yield from _comments(tuple(_heard(tally.comments, house)), language)


def _versions(versions: tuple[Portion, ...]) -> Iterable[Part]:
    """Show each version for itself: where the text changed, numbers may as well."""
    for one in versions:
        yield phrase(
            "report-version",
            version=one.version,
            since=Moment(at=one.since),
            answered=one.answered,
            invited=one.invited,
        )
        for kind, counts in one.scores:
            yield phrase("report-version-score", score=figures.score(kind, counts))


def _heard(found: Iterable[Comment], house: House) -> Iterable[Heard]:
    """Yield what is worth reading: first tries at a value are not."""
    for comment in found:
        survey = readable(comment.asked, language=house.language)
        if survey is None:
            continue
        among = comments.among(survey, comment.answers)
        kept = (comments.understood(survey, one) for one in among)
        said = tuple(one for one in kept if one is not None)
        if said:
            yield Heard(comment=comment, survey=survey, said=said)


def _mood(heard: Heard) -> str:
    """Name the mood of the worst part; words that answered nothing have none."""
    survey = heard.survey
    said = [one for one in heard.said if not comments.strayed(survey, one)]
    worst = comments.worst(said)
    return label(worst.polarity if worst else None)


def _comments(found: tuple[Heard, ...], language: str) -> Iterable[Part]:
    if not found:
        yield phrase("report-no-comments")
        return
    yield phrase("report-comments", n=len(found))
    for heard in found:
        mood, score = phrase(f"mood-word-{_mood(heard)}"), heard.comment.score
        if score is None:
            yield phrase("report-comment", mood=mood)
        else:
            yield phrase("report-comment-score", score=score, mood=mood)
        yield from _said(heard, language)


def _said(heard: Heard, language: str) -> Iterable[Part]:
    """Quote one person; each answer after its question, but a lone comment."""
    comment = heard.comment
    facts = {one.question: value_of(one) for one in comment.answers}
    for one in heard.said:
        question = comments.asked(heard.survey, one, facts)
        alone = len(heard.said) == 1 and one.kind in WORDED
        if question is not None and not alone:
            # As it is for everybody, not as this person was asked.
            yield Words(text=comments.in_short(question, {}, language))
        if one.words:
            yield Words(text=one.words, by="customer")
        came = (each for each in comment.attachments if each.question == one.question)
        yield from (attaching.named(each) for each in came)
