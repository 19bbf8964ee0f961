"""A please or a thanks beside what somebody says changes nothing."""

import pytest

from handlers.questionnaire.controls import read_control
from handlers.questionnaire.nothing import adds_nothing, cannot_say, rather_not
from handlers.words.cancelling import gives_up
from handlers.words.inquiries import asks_who
from handlers.words.later import puts_off
from handlers.words.leaving import leaves
from handlers.words.politeness import plainly
from tests.handlers.understanding.languages import LANGUAGES

POLITE = {
    "en": ("please", "thank you"),
    "sl": ("prosim", "hvala"),
    "et": ("palun", "tänan"),
    "de": ("bitte", "danke"),
    "fr": ("s'il vous plaît", "merci"),
    "es": ("por favor", "gracias"),
    "it": ("per favore", "grazie"),
    "pt": ("por favor", "obrigada"),
    "pl": ("proszę", "dzięki"),
    "uk": ("будь ласка", "дякую"),
    "ru": ("пожалуйста", "спасибо"),
    "ar": ("من فضلك", "شكرا"),
}
SAID = {
    "en": ("leave me alone", "not now", "not sure", "nothing else", "never mind"),
    "sl": ("pustite me pri miru", "ne zdaj", "ne vem", "nič drugega", "pozabi"),
    "et": ("jätke mind rahule", "mitte praegu", "ei tea", "ei midagi muud", "unusta"),
    "de": ("abmelden", "jetzt nicht", "weiß nicht", "sonst nichts", "vergiss es"),
    "fr": (
        *("laissez-moi tranquille", "plus tard", "je ne sais pas"),
        *("rien d'autre", "laisse tomber"),
    ),
    "es": ("no me pregunten más", "ahora no", "no sé", "nada más", "olvídalo"),
    "it": ("lasciatemi in pace", "non ora", "non so", "nient'altro", "lascia stare"),
    "pt": ("não me pergunte mais", "agora não", "não sei", "nada mais", "esquece"),
    "pl": ("wypisz mnie", "nie teraz", "nie wiem", "nic więcej", "nieważne"),
    "uk": ("більше не питайте", "не зараз", "не знаю", "більше нічого", "забудь"),
    "ru": ("отписаться", "не сейчас", "не знаю", "больше ничего", "отмена"),
    "ar": ("إلغاء الاشتراك", "ليس الآن", "لا أعرف", "لا شيء آخر", "لا عليك"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_politely_is_heard_alike(language: str) -> None:
    readers = (leaves, puts_off, cannot_say, adds_nothing, gives_up)
    please, thanks = POLITE[language]
    for hears, said in zip(readers, SAID[language], strict=True):
        assert hears(said), said
        assert hears(f"{please}, {said}"), said
        assert hears(f"{said.upper()}, {thanks}!"), said
        assert hears(f"{said} {please}. {thanks}"), said


@pytest.mark.parametrize("text", ["rather not, thanks", "please, I'd rather not"])
def test_a_refusal_may_be_polite(text: str) -> None:
    assert rather_not(text)


@pytest.mark.parametrize("text", ["But who is this, please?", "Kdo ste, prosim?"])
def test_who_wonders_who_asks_may_be_polite(text: str) -> None:
    assert asks_who(text)


def test_a_word_that_steers_may_have_politeness_on_both_sides() -> None:
    assert read_control("Please stop, thanks, please") == "stop"


@pytest.mark.parametrize("text", ["please", "Thank you, please", "", "wybierz ty"])
def test_politeness_alone_and_other_words_stay(text: str) -> None:
    assert plainly(text) == text.lower().replace(",", "")


def test_a_thanks_in_the_middle_is_no_politeness_around() -> None:
    assert not puts_off("not thanks now")
