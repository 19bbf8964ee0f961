"""Translate a survey: what lacks a language, as a text to fill in and send back."""

from collections.abc import Iterator
from dataclasses import dataclass

from handlers.governing.surveys import telling, writing
from handlers.questionnaire.lines import LANGUAGE
from handlers.questionnaire.parsing import parse
from handlers.questionnaire.text import normalise
from handlers.questionnaire.wordings import Worded, worded
from handlers.saying import phrase
from handlers.words.languages import read_language
from storage.records import Commanded, Decision, Phrase, Situation, Survey, Value
from storage.records.house import SHIPPED


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A translation that somebody wrote.

    Attributes:
        place: number of the wording's last line in the kept text.
    """

    place: int
    text: str


class Strange(Exception):
    """A line below the command is none of the survey's.

    Attributes:
        line: its number, the command's own line not counted.
    """

    def __init__(self, line: int, words: str) -> None:
        """Keep where it stands and what it says."""
        super().__init__(f"line {line}")
        self.line = line
        self.words = words


def translate(
    order: Commanded, situation: Situation, name: str, code: str = "", *_: str
) -> Decision:
    """List what lacks the language; with translations below, keep a new draft."""
    versions = telling.versions_of(situation, name)
    if not versions:
        return telling.unknown(order, situation, name)
    if unreadable := telling.unreadable(versions[0], situation.house):
        return telling.said(order, situation, "the text cannot be read", *unreadable)
    base = parse(versions[0].text, language=situation.house.language).language
    wordings = list(worded(versions[0].text))
    used = {base, *(one for wording in wordings for one in wording.translations)}
    if code not in used:
        code = read_language(code, SHIPPED) or code
    if not LANGUAGE.fullmatch(code) or code == base:
        return _other_wanted(order, situation, name, code, base)
    missing = [one for one in wordings if code not in one.translations]
    if not missing:
        done = phrase("survey-translated", name=name, language=code)
        return telling.said(order, situation, "nothing lacks that language", done)
    if not order.body.strip():
        return _list(order, situation, versions[0], code, missing)
    return _keep(order, situation, versions[0], code)


def _other_wanted(
    order: Commanded, situation: Situation, name: str, code: str, base: str
) -> Decision:
    """Say why that is no language to translate to; without one, only ask for it."""
    others = [one for one in situation.house.languages if one != base]
    other = next((one for one in others if one != "en"), "en")
    values: dict[str, Value] = {"name": name, "base": base, "other": other}
    if not code:
        key = "survey-translate-how"
    elif code == base:
        key = "survey-translate-own"
    else:
        key = "survey-translate-unknown"
        values |= {"language": code[:40], "known": ", ".join(SHIPPED)}
    told = Phrase(key=key, values=values)
    return telling.said(order, situation, "another language is wanted", told)


def _list(
    order: Commanded,
    situation: Situation,
    survey: Survey,
    code: str,
    missing: list[Worded],
) -> Decision:
    text = "".join(f"{one.shown}\n{code}: \n" for one in missing)
    how = phrase("survey-translate-list", n=len(missing), language=code)
    command = telling.typed(f"survey translate {survey.name} {code}", text)
    because = f"listed {len(missing)} wordings without {code}"
    return telling.said(order, situation, because, how, command)


def _keep(
    order: Commanded, situation: Situation, survey: Survey, code: str
) -> Decision:
    try:
        filled = tuple(_filled(order.body, survey.text, code))
    except Strange as error:
        strange = phrase(
            "survey-translate-strange", line=error.line, words=error.words[:60]
        )
        return telling.said(order, situation, "a line is not the survey's", strange)
    if not filled:
        nothing = phrase("survey-translate-empty", language=code)
        return telling.said(order, situation, "no translation was written", nothing)
    lines = survey.text.split("\n")
    # From below, so that the numbers above stay right.
    for one in sorted(filled, key=lambda one: one.place, reverse=True):
        lines.insert(one.place, f"  {code}: {one.text}")
    return writing.keep(order, situation, "\n".join(lines), name=survey.name)


def _filled(body: str, text: str, code: str) -> Iterator[Filled]:
    """Find for each translation the wording that it stands below.

    Raises:
        Strange: a line is neither.
    """
    wordings = list(worded(text))
    above: Worded | None = None
    for number, raw in enumerate(normalise(body).split("\n"), 1):
        line = raw.strip()
        word, colon, rest = line.partition(":")
        if not line:
            continue
        if colon and word.strip().lower() == code:
            if above is None:
                raise Strange(number, line)
            if rest.strip():
                yield Filled(place=above.last, text=rest.strip())
            continue
        found = next((one for one in wordings if one.shown == line), None)
        if found is None:
            raise Strange(number, line)
        # Equal lines come in their order.
        wordings = wordings[wordings.index(found) + 1 :]
        above = found
