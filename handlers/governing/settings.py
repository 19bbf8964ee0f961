"""/settings: what the installation decides, shown, explained, changed, put back."""

from handlers.governing import confirming, deciding, helping
from handlers.naming import setting_id
from handlers.saying import Rows, answer, command_button, in_rows, phrase, say
from storage.records import (
    Commanded,
    Decision,
    House,
    Message,
    Part,
    Phrase,
    Setting,
    Situation,
    Value,
    Words,
)
from storage.records.messages import LONGEST_CHOICE
from storage.records.settings import FORMS, furnish

IN_A_ROW = 2
BY_DEFAULT = "default"


def obey(order: Commanded, situation: Situation) -> Decision:
    """Show all, explain the one that is named, or set it."""
    if not order.words:
        return _show_all(order, situation)
    name, *rest = order.words[0].lower(), *order.words[1:]
    if rest and (joined := f"{name}-{rest[0].lower()}") in FORMS:
        name, rest = joined, rest[1:]
    if name not in FORMS:
        return _show_all(order, situation, *helping.meant_or_left(order, tuple(FORMS)))
    wanted = " ".join(rest)
    if not wanted:
        return _explain(order, situation, name)
    return _set(order, situation, name, wanted)


def _show_all(order: Commanded, situation: Situation, *first: Part) -> Decision:
    buttons = [command_button(Words(text=one), f"settings {one}") for one in FORMS]
    told = answer(
        order,
        situation,
        *first,
        phrase("setting-title"),
        *(_line(name, situation.house) for name in FORMS),
        phrase("setting-more"),
        buttons=in_rows(buttons, IN_A_ROW),
    )
    return Decision(because="showed the settings", saved=(told,))


def _explain(order: Commanded, situation: Situation, name: str) -> Decision:
    form, installed = FORMS[name], situation.installed or situation.house
    told = answer(
        order,
        situation,
        _line(name, situation.house),
        deciding.how(name, installed),
        phrase("setting-example", example=deciding.example(name, situation.house)),
        phrase("setting-back", name=name, value=_shown(form.write(installed))),
        buttons=_suggestions(name, situation.house),
    )
    return Decision(because=f"explained the setting {name}", saved=(told,))


def _line(name: str, house: House) -> Phrase:
    """Say what a setting is now."""
    value, what = _shown(FORMS[name].write(house)), phrase(f"setting-{name}")
    return phrase("setting-line", name=name, value=value, what=what)


def _suggestions(name: str, house: House) -> Rows:
    values = deciding.suggestions(name, house)
    choices = ((value, f"settings {name} {value}") for value in values)
    return tuple(
        (command_button(Words(text=value), choice),)
        for value, choice in choices
        if len(choice) <= LONGEST_CHOICE
    )


def _set(order: Commanded, situation: Situation, name: str, wanted: str) -> Decision:
    house, installed = situation.house, situation.installed or situation.house
    back = wanted.lower() == BY_DEFAULT
    value = FORMS[name].write(installed) if back else wanted
    decided = deciding.decide(name, value, house, installed)
    if isinstance(decided, Phrase):
        example = phrase(
            "setting-example", example=deciding.example(name, situation.house)
        )
        # What was probably meant is an example already.
        right = () if "nearest" in decided.values else (example,)
        told = answer(order, situation, decided, *right)
        return Decision(because=f"{name} cannot be that", saved=(told,))
    before, after = FORMS[name].write(house), decided
    values: dict[str, Value] = {"name": name, "before": _shown(before)}
    values["after"] = _shown(after)
    row = next((one for one in situation.settings if one.name == name), None)
    if before == after and not (back and row is not None and row.value is not None):
        told = answer(order, situation, Phrase(key="setting-same", values=values))
        return Decision(because=f"{name} is that already", saved=(told,))
    if name == "staff-room" and not confirming.given(order, situation):
        sure = Phrase(key="setting-staff-room-sure", values=values)
        return confirming.ask(order, situation, sure)
    setting = Setting(
        id=setting_id(name),
        name=name,
        value=None if back else after,
        revision=row.revision + 1 if row else 1,
    )
    told = answer(order, situation, Phrase(key="setting-changed", values=values))
    return Decision(
        because=f"{name} is {after or 'empty'}, not {before or 'empty'}",
        saved=(setting, told, *_announced(order, name, after, house)),
    )


def _announced(
    order: Commanded, name: str, after: str, house: House
) -> tuple[Message, ...]:
    """Say in the new staff room that cases come there: it shows whether they can."""
    if name != "staff-room":
        return ()
    room = furnish(house, ((name, after),)).staff_room
    here = phrase("cases-come-here")
    return (say(order, f"staff-room:{room}", here, to=room, language=house.language),)


def _shown(value: str) -> Value:
    return value or phrase("setting-nothing")
