"""A question once more, because its answer was not understood."""

from dataclasses import replace

from handlers.asking import putting
from handlers.asking.keeping import answer_of, keep
from handlers.asking.remembering import comment_of, newer, with_more
from handlers.questionnaire import reading
from handlers.questionnaire.reading import Reading
from handlers.questionnaire.shapes import FIXED, SCALES, WORDED, Question
from handlers.saying import phrase
from handlers.talk import Talk
from storage.records import Case, Decision, Phrase, Said


def ask_again(said: Said, talk: Talk, question: Question) -> Decision:
    """Keep what was said, and put the question once more."""
    closing = putting.close(said, talk, None)
    kept, after = _keep_what_was_said(said, talk, question)
    marked = replace(after.session, picked=talk.session.picked)
    after = replace(after, session=marked)
    lead = _excuse(said, question, talk.session.language)
    if any(isinstance(one, Case) for one in kept.saved):
        lead = (phrase("passed-on"), *lead)
    prompt = putting.put(said, after, *lead, word="question")
    # A photo alone has told us nothing to excuse; whoever answers below it has both
    # tries still.
    tried = bool(said.text) or talk.session.asked_again
    session = replace(after.session, asked_again=tried, prompt=prompt.id)
    asked = Decision(
        because=f"could not read the answer to {question.name}, asked once more",
        saved=(session, *closing, prompt),
    )
    return kept.also(asked)


def was_asked_again(said: Said, talk: Talk, question: Question) -> bool:
    """Tell whether the question was repeated before: after words, or after a photo."""
    before = talk.answered(question)
    waits = before is not None and before.unsettled and before.attached
    return talk.session.asked_again or (waits and not said.text)


def _keep_what_was_said(
    said: Said, talk: Talk, question: Question
) -> tuple[Decision, Talk]:
    """Keep words that were not understood: whoever leaves now has said something.

    An answer that is being changed stays until there is a better one; the words stand
    beside it.
    """
    before = talk.answer_that_counts(question)
    if before is not None:
        more = newer(before)
        if said.text:
            words = comment_of(talk, before)
            more = with_more(before, said, words, talk.session.language)
        attached = before.attached or bool(said.carried)
        return keep(said, talk, replace(more, attached=attached))
    answer = answer_of(
        said,
        talk,
        question,
        Reading(),
        words=said.text or None,
        skipped=True,
        unsettled=True,
    )
    return keep(said, talk, answer)


def _excuse(said: Said, question: Question, language: str) -> tuple[Phrase, ...]:
    """Say why the question is asked again: what came was kept, or not understood."""
    kept = (phrase("kept-beside"),) if said.carried else ()
    if not said.text:
        return kept
    misfit = reading.misfit(question, said.text, language)
    if misfit == "unit":
        return (*kept, phrase("please-again-unit"))
    return (*kept, _example(question, language, outside=misfit == "outside"))


def _example(question: Question, language: str, *, outside: bool) -> Phrase:
    """Say that we did not understand, with an example of what we would.

    The example is no advice: it is taken from the middle of what is possible.
    """
    kind, limits = question.kind, question.limits
    if kind in SCALES:
        low, high = SCALES[kind][0], SCALES[kind][-1]
        example = str((low + high) // 2)
        return phrase("please-again-score", low=low, high=high, example=example)
    if kind == "number" and limits is not None:
        least, most = limits.least, limits.most
        whole = (least + most) // 2
        example = str(whole if least <= whole <= most else least)
        key = "please-again-outside" if outside else "please-again-range"
        return phrase(key, low=str(least), high=str(most), example=example)
    if kind in ("number", "date"):
        return phrase(f"please-again-{kind}")
    if kind == "choices":
        return phrase("please-again-choices", how=putting.hint_of_amounts(question))
    if kind in WORDED:
        return phrase("type-your-own")
    if kind in FIXED:
        words = FIXED[kind]
        typical = words[(len(words) - 1) // 2]
        return phrase("please-again", example=phrase(f"button-{typical}"))
    first = question.options[0].wording.in_language(language)
    return phrase("please-again", example=first)
