"""Lead a colleague through the steps, and keep what comes of it as a draft."""

from dataclasses import replace

from handlers.governing import guides, helping
from handlers.governing.surveys import telling, writing
from handlers.governing.templates.wording import WORDS
from handlers.governing.wizard import intents, prompts, putting, steps
from handlers.governing.wizard.composing import Given, text_of
from handlers.governing.wizard.shapes import DONE, Step
from handlers.naming import derive
from handlers.questionnaire.controls import read_control
from handlers.saying import Spoken, answer, language_of, phrase
from handlers.words.languages import listed, read_language
from handlers.words.later import puts_off
from storage.records import (
    Commanded,
    Decision,
    Guide,
    Phrase,
    Pressed,
    Said,
    Situation,
    Survey,
    Words,
)

SENTENCES = ("words", "thanks")
"""Steps that ask for a sentence which customers read."""

WAYS = ("button-steps", "button-text")
"""Labels of the ways to begin: once one has begun they answer nothing."""


def begin(order: Commanded, situation: Situation, *_: str) -> Decision:
    """Ask the first step of a survey that is written together."""
    return _begin(order, situation, _languages(order, situation))


def from_template(
    order: Commanded, situation: Situation, template: str, *codes: str
) -> Decision:
    """Make a draft of a template, in the languages that are named or asked for."""
    given = {
        **_languages(order, situation),
        "template": template,
        "name": _free(template, situation),
    }
    named = listed(" ".join(codes))
    read = {word: read_language(word, WORDS) for word in named}
    strange = [word for word, code in read.items() if code is None]
    if strange:
        spoken = phrase("wizard-languages-wrong", known=prompts.listed(WORDS))
        parts = (helping.left(*strange), spoken)
        return telling.said(order, situation, "nobody speaks that here", *parts)
    if not named:
        return _begin(order, situation, given)
    known = tuple(dict.fromkeys(code for code in read.values() if code is not None))
    given |= {"base": known[0], "langs": " ".join(known[1:])}
    return _finish(order, situation, given)


def press(event: Pressed, situation: Situation, guide: Guide) -> Decision:
    """Take a press: a value, a step back, or the end."""
    step = steps.asked(guide)
    value = event.target.choice.removeprefix(f"{step.name}.")
    if value == event.target.choice:
        # A button further up; what is being asked now is shown once more.
        return putting.ask(event, situation, guide, phrase("wizard-older"))
    if value == putting.BACK:
        return _back(event, situation, guide)
    if step.name == "langs" and value != DONE:
        return _toggle(event, situation, guide, value)
    return _take(event, situation, guide, step, value)


def words(said: Said, situation: Situation, guide: Guide) -> Decision:
    """Take typed words as the answer to the step, or as a press of its button."""
    step = steps.asked(guide)
    language = language_of(situation, said.who)
    value = _pressed(said, guide, step)
    if value is None:
        values = [value for _, value in step.ask(guide.given).choices]
        value = intents.value_of(said.text, step.name, values, language)
    if value is not None and value != putting.BACK:
        return _take(said, situation, guide, step, value)
    if value == putting.BACK or read_control(said.text) == "back":
        return _back(said, situation, guide)
    if puts_off(said.text):
        return _wait(said, situation, guide)
    if not step.listed and _is_none(said, step, language):
        return putting.ask(said, situation, guide, _wanted(step))
    return _take(said, situation, guide, step, said.text)


def _is_none(said: Said, step: Step, language: str) -> bool:
    """Tell whether the words are no answer of one's own, whatever is asked."""
    begins = any(one in said.labels for one in WAYS)
    return begins or intents.is_bare(said.text, step.name, language)


def _wanted(step: Step) -> Phrase:
    if step.name in SENTENCES:
        return phrase("wizard-sentence", take=phrase("wizard-take"))
    return phrase("wizard-press-or-type")


def _wait(said: Said, situation: Situation, guide: Guide) -> Decision:
    """Keep what was told for whoever has no time now, and say how it goes on."""
    until = said.at + putting.LASTS
    kept = replace(guide, expires_at=until, revision=guide.revision + 1)
    waits = phrase("wizard-waits", cancel=phrase("button-cancel"))
    told = answer(said, situation, waits)
    return Decision(because="the wizard waits", saved=(kept, told))


def _pressed(said: Said, guide: Guide, step: Step) -> str | None:
    """Return what the button stands for whose label was typed; None if none was.

    The beginning of a label is enough where nobody can answer in words of their own.
    """
    choices = list(step.ask(guide.given).choices)
    if putting.has_back(guide):
        choices.append((phrase("button-back-step"), putting.BACK))
    shown = {one.key: value for one, value in choices if isinstance(one, Phrase)}
    meant = [key for key in said.labels if key in shown]
    begun = [key for key in said.beginnings if key in shown] if step.listed else []
    if not meant and len(begun) == 1:
        meant = begun
    return shown[meant[0]] if meant else None


def _back(event: Said | Pressed, situation: Situation, guide: Guide) -> Decision:
    before = replace(guide, given=steps.back(guide.given))
    return putting.ask(event, situation, before, in_place=isinstance(event, Pressed))


def _begin(order: Commanded, situation: Situation, given: Given) -> Decision:
    if not guides.alone(order, situation.house):
        return telling.said(order, situation, "others read along", phrase("in-private"))
    guide = guides.new(order, situation, kind="wizard", lasts=putting.LASTS)
    # The row stands before it is changed for the first time.
    before = replace(guide, given=given, revision=guide.revision - 1)
    return putting.ask(order, situation, before)


def _languages(order: Commanded, situation: Situation) -> dict[str, str]:
    """Return the language to write in, and those that may stand beside it."""
    wanted = (language_of(situation, order.who), situation.house.language)
    base = next((code for code in wanted if code in WORDS), "en")
    spoken = [code for code in WORDS if code in situation.house.languages]
    offers = " ".join(code for code in spoken if code != base)
    return {"base": base, "offers": offers}


def _free(name: str, situation: Situation) -> str:
    taken = {survey.name for survey in situation.shelf}
    names = (name, *(f"{name}-{number}" for number in range(2, 200)))
    return next((one for one in names if one not in taken), name)


def _take(
    event: Said | Pressed, situation: Situation, guide: Guide, step: Step, said: str
) -> Decision:
    taken = step.take(guide.given, situation, said)
    if isinstance(taken, Phrase):
        return putting.ask(event, situation, guide, taken)
    closing = putting.closed(event, situation, guide, step, taken)
    given = {**guide.given, step.name: taken}
    if steps.next_step(given) is None:
        done = _finish(event, situation, given, guide)
    else:
        done = putting.ask(event, situation, replace(guide, given=given))
    return replace(done, saved=(closing, *done.saved))


def _toggle(event: Pressed, situation: Situation, guide: Guide, code: str) -> Decision:
    picked = guide.given.get("picked", "").split()
    changed = [one for one in picked if one != code]
    if code in guide.given["offers"].split() and code not in picked:
        changed.append(code)
    given = {**guide.given, "picked": " ".join(changed)}
    return putting.ask(event, situation, replace(guide, given=given), in_place=True)


def _finish(
    event: Spoken, situation: Situation, given: Given, guide: Guide | None = None
) -> Decision:
    """Keep the text as a draft, and show it."""
    text = text_of(given)
    fits = len(text) <= telling.LONGEST_SHOWN
    kept = writing.keep(event, situation, text, shown=fits)
    drafts = [one for one in kept.saved if isinstance(one, Survey)]
    lead = phrase("wizard-text" if drafts else "wizard-text-wrong")
    shown = answer(event, situation, lead, Words(text=text))
    shown = replace(shown, id=derive(event.key, "shown"))
    if drafts and not fits:
        file = telling.file_of(drafts[0].name, text)
        shown = telling.attached_to(event, situation, file)
    over: tuple[Guide, ...] = ()
    if guide is not None:
        over = (guides.over(guide),)
    return replace(kept, saved=(*over, shown, *kept.saved))
