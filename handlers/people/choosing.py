"""What customers decide about themselves: no, welcome back, my language."""

from dataclasses import replace

from handlers.asking import ending, speaking
from handlers.naming import derive, identity_id
from handlers.saying import answer, cases_for, command_button, in_rows, phrase
from handlers.talk import Talk
from handlers.words.languages import read_language
from storage.records import (
    Commanded,
    Decision,
    House,
    Identity,
    Person,
    Phrase,
    Record,
    Role,
    Situation,
    Words,
)

NAMES = {
    "en": "English",
    "sl": "Slovenščina",
    "et": "Eesti",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
    "pl": "Polski",
    "uk": "Українська",
    "ru": "Русский",
    "ar": "العربية",
}
"""Each language's own name for itself."""

IN_A_ROW = 3
"""Languages whose names stand beside each other, also on a telephone."""


def greet(order: Commanded, situation: Situation) -> Decision:
    """Welcome somebody, remember where to reach them, and let them come back."""
    person, records = _known(order, situation)
    returned = person.opted_out_at is not None
    here = replace(
        person,
        home=person.home or order.where,
        opted_out_at=None,
        revision=person.revision + 1,
    )
    parts = [phrase("welcome-back" if returned else "welcome")]
    if situation.role is not None:
        back = parts if returned else []
        parts = [*_colleagues_welcome(situation.role, situation.house), *back]
    return Decision(
        because="the person came back" if returned else "somebody said hello",
        saved=(here, *records, answer(order, situation, *parts)),
    )


def stop(order: Commanded, situation: Situation, talk: Talk | None) -> Decision:
    """Never ask again, from any chat, also somebody whom we never asked."""
    if talk is not None:
        return ending.never(order, talk)
    person, records = _known(order, situation)
    gone = replace(person, opted_out_at=order.at, revision=person.revision + 1)
    return Decision(
        because="the person does not want to be asked any more",
        saved=(gone, *records, answer(order, situation, phrase("never-again"))),
    )


def choose_language(
    order: Commanded, situation: Situation, talk: Talk | None
) -> Decision:
    """Speak with this account in the language that it names, also in its survey."""
    languages = situation.house.languages
    wanted = read_language(order.words[0], languages) if order.words else None
    if wanted is None:
        buttons = [
            command_button(Words(text=NAMES.get(code, code)), f"language {code}")
            for code in sorted(languages, key=lambda code: NAMES.get(code, code))
        ]
        rows = in_rows(buttons, IN_A_ROW)
        asked = answer(order, situation, phrase("which-language"), buttons=rows)
        return Decision(because="asked which language", saved=(asked,))
    saved: list[Record] = []
    if situation.colleague is not None:
        colleague = situation.colleague
        saved.append(
            replace(colleague, language=wanted, revision=colleague.revision + 1)
        )
    person, records = _known(order, situation)
    chosen = replace(person, language=wanted, revision=person.revision + 1)
    told = answer(order, situation, phrase("language-chosen"))
    saved += [chosen, *records, replace(told, language=wanted)]
    done = Decision(because=f"chose the language {wanted}", saved=tuple(saved))
    is_own = talk is not None and talk.person.id == person.id
    return done.also(speaking.go_on(order, talk, wanted)) if talk and is_own else done


def explain_privacy(order: Commanded, situation: Situation) -> Decision:
    """Say what is kept, how to say no, and whom to ask."""
    contact = situation.house.privacy_contact
    whom = (phrase("privacy-contact", contact=contact),) if contact else ()
    return Decision(
        because="explained what is kept",
        saved=(answer(order, situation, phrase("privacy"), *whom),),
    )


def _colleagues_welcome(role: Role, house: House) -> tuple[Phrase, ...]:
    hello = phrase("welcome-colleague", role=role)
    return (hello, *cases_for(role, house), phrase("try-help"))


def _known(
    order: Commanded, situation: Situation
) -> tuple[Person, tuple[Identity, ...]]:
    """Return the person, and the rows that somebody new needs beside their own."""
    if situation.speaker is not None:
        return situation.speaker, ()
    key = order.who.key
    person = Person(id=derive(order.key, "person"), name=order.who.name, revision=0)
    return person, (Identity(id=identity_id(key), key=key, person_id=person.id),)
