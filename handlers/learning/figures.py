"""What each question was answered with, as lines of a report."""

from collections.abc import Iterable, Iterator
from itertools import islice

from handlers import comments
from handlers.learning import scores
from handlers.questionnaire import reading
from handlers.questionnaire.shapes import FIXED, LISTED, Question
from handlers.saying import phrase
from storage.records import Counted, Day, Part, Phrase, Tally, Words

MOST_QUOTED = 3
EXPECTED = "expectation"


def lines(tally: Tally, asked: Iterable[Question], language: str) -> Iterable[Part]:
    """Yield lines for every question but those with lines of their own.

    Args:
        tally: what was counted.
        asked: the questions as they were asked last.
        language: of whoever reads the report.
    """
    above = {kind for kind, _ in tally.scores}
    kinds = [one.kind for one in tally.questions]
    for one, question, head in _headed(tally, asked, language):
        if kinds.count(one.kind) == 1 and (one.kind in above or one.kind == EXPECTED):
            continue
        yield from _question(one, question, head, language)
        yield from _own_words(one, question)


def _headed(
    tally: Tally, asked: Iterable[Question], language: str
) -> Iterator[tuple[Counted, Question | None, str]]:
    """Yield what was counted with its question and what stands above it.

    That is the wording in few words, or the name where two would read alike or the
    question is not asked any more.
    """
    named: dict[tuple[str, str], Question] = {
        (one.name, one.kind): one for one in asked
    }
    known = [named.get((one.question, one.kind)) for one in tally.questions]
    heads = [comments.in_short(one, {}, language) if one else "" for one in known]
    for one, question, head in zip(tally.questions, known, heads, strict=True):
        told = head if head and heads.count(head) == 1 else one.question
        yield one, question, told


def mean(one: Counted) -> float | None:
    """Return the mean of a question's numbers or scores; None if it has neither."""
    if one.mean is not None or not one.counts:
        return one.mean
    if not all(value.isdecimal() for value, _ in one.counts) or one.kind in LISTED:
        return None
    return scores.mean([(int(value), times) for value, times in one.counts])


def _question(
    one: Counted, question: Question | None, head: str, language: str
) -> Iterable[Part]:
    middle = mean(one)
    before = comments.without_mark(head)
    if one.kind in scores.FORMULAS:
        counts = [(int(value), times) for value, times in one.counts]
        named = score(one.kind, counts)
        yield phrase("report-scored", question=before, score=named)
    elif one.kind == "date":
        yield from _days(one, head)
    elif middle is None:
        yield phrase("report-question", question=head, n=one.n)
        for value, times in one.counts:
            yield _count(one, _option(one, question, value, language), times)
    elif one.least is None or one.most is None:
        rounded = scores.rounded(middle)
        yield phrase("report-mean", question=before, mean=rounded, n=one.n)
    else:
        yield phrase(
            "report-numbers",
            question=before,
            mean=scores.rounded(middle),
            least=one.least,
            most=one.most,
            n=one.n,
        )


def _days(one: Counted, head: str) -> Iterable[Part]:
    """Tell between which days all were, and which were named more than once."""
    if one.earliest is None or one.latest is None or one.earliest == one.latest:
        yield phrase("report-question", question=head, n=one.n)
        often = one.days
    else:
        yield phrase(
            "report-days",
            question=comments.without_mark(head),
            earliest=Day(day=one.earliest),
            latest=Day(day=one.latest),
            n=one.n,
        )
        often = tuple((day, times) for day, times in one.days if times > 1)
    for day, times in often:
        yield _count(one, Day(day=day), times)


def _count(one: Counted, option: str | Phrase | Day, times: int) -> Phrase:
    percent = scores.rounded(100 * times / one.n)
    return phrase("report-count", option=option, times=times, percent=percent)


def _own_words(one: Counted, question: Question | None) -> Iterable[Part]:
    """Quote what was typed last instead of one of the options."""
    if question is None or not question.options or not question.options[-1].open:
        return
    own = question.options[-1].wording.base
    said = (
        answer.words
        for answer in one.said
        if own in (answer.choice, *answer.choices)
        and answer.words
        and reading.says_more(question, answer.words)
    )
    for words in islice(dict.fromkeys(said), MOST_QUOTED):
        yield Words(text=words, by="customer")


def score(kind: str, counts: scores.Counts) -> Phrase:
    """Name a score with the figure that its kind is known by, and its n."""
    mean = scores.rounded(scores.mean(counts) or 0.0)
    n = scores.number(counts)
    if kind == "nps":
        return phrase(
            "report-nps", nps=scores.rounded(scores.nps(counts) or 0.0), mean=mean, n=n
        )
    if kind != "csat":
        return phrase(f"report-{kind}", mean=mean, n=n)
    return phrase(
        "report-csat",
        percent=scores.rounded(scores.csat(counts) or 0.0),
        mean=mean,
        n=n,
    )


def _option(
    one: Counted, question: Question | None, value: str, language: str
) -> str | Phrase:
    if one.kind in FIXED:
        return phrase(f"button-{value}")
    options = question.options if question else ()
    named = (each.wording for each in options if each.wording.base == value)
    wording = next(named, None)
    return value if wording is None else wording.in_language(language)
