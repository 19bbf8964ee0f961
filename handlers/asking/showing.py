"""An answer as its person gets to see it."""

from collections.abc import Iterable

from handlers.questionnaire.shapes import FIXED, SCALES, WORDED, Question
from handlers.saying import listed, phrase
from storage.records import Answer, Day, Figure, Part, Phrase, Words


def chosen(question: Question, answer: Answer, language: str) -> Phrase:
    """Say what was answered, as a line below its question."""
    if answer.skipped:
        kept = says_something(answer)
        return phrase("question-kept" if kept else "question-skipped")
    if answer.rating is not None:
        top = SCALES[question.kind][-1]
        return phrase("answer-score", score=answer.rating, top=top)
    if answer.choice is not None and question.kind in FIXED:
        return phrase("answer-contact", said=phrase(f"button-{answer.choice}"))
    if answer.choice is not None or answer.choices:
        return phrase("answer-choice", option=option_text(question, answer, language))
    if answer.number is not None:
        return phrase("answer-choice", option=Figure(number=answer.number))
    if answer.day is not None:
        return phrase("answer-choice", option=Day(day=answer.day))
    return phrase("answer-words")


def says_something(answer: Answer) -> bool:
    """Tell whether it is more than a skip: a value, words, or what came with them."""
    return not answer.skipped or bool(answer.words) or answer.attached


def given(question: Question, answer: Answer, language: str) -> tuple[Part, ...]:
    """Repeat an answer, words included, above its question that is asked again.

    What was kept as a comment is left for the moment at which we go on from there.
    """
    if answer.skipped and says_something(answer):
        return ()
    if not answer.words or question.kind not in WORDED:
        return (chosen(question, answer, language),)
    return (phrase("your-words"), Words(text=answer.words, by="customer"))


def option_text(question: Question, answer: Answer, language: str) -> str:
    """Return the chosen options in the person's language, or their own words.

    An option that is named in the words is not told twice.
    """
    values = answer.choices or (answer.choice or "",)
    shown = [*_options(question, answer, values, language)]
    words = (answer.words or "").casefold()
    own = [one for one in shown if one == answer.words]
    others = (one for one in shown if not own or one.casefold() not in words)
    return listed((*others, *own), language)


def _options(
    question: Question, answer: Answer, values: Iterable[str], language: str
) -> Iterable[str]:
    known = {option.wording.base: option for option in question.options}
    for value in values:
        option = known.get(value)
        if option is None:
            yield value
        elif option.open and answer.words:
            yield answer.words
        else:
            yield option.wording.in_language(language)
