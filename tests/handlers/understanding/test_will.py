"""Whether people want to go on, as they type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.voice import catalogue
from handlers.asking.willing import read_will, wants_on
from handlers.words.later import puts_off
from tests.handlers.understanding.languages import LANGUAGES, texts

WILLING = {
    "en": "yes, go on; yes please; go on; ok, let's continue; sure, go ahead; next",
    "sl": "ja, nadaljuj; da, nadaljujmo; nadaljuj; lahko nadaljujemo; naprej",
    "et": "jah, jätkame; jätka palun; võime jätkata; edasi",
    "de": "ja, weiter; ja, mach weiter; gerne weitermachen; weiter",
    "fr": "oui, continuons; oui, on peut continuer; d'accord, allons-y; suivant",
    "es": "sí, sigamos; vale, continuamos; sí, adelante; siguiente",
    "it": "sì, continuiamo; va bene, andiamo avanti; avanti; certo, prosegua pure",
    "pt": "sim, vamos; sim, pode continuar; continuar; vamos continuar",
    "pl": "tak, dalej; dalej; tak, kontynuujmy; dobrze, idziemy dalej",
    "uk": "так, продовжуйте; далі; давайте продовжимо; добре, продовжимо",
    "ru": "да, продолжим; дальше; давайте; хорошо, продолжайте",
    "ar": "نعم، تابع; نعم لنتابع; أكمل; حسنا، لنكمل",
}
UNWILLING = {
    "en": "no; no thanks; no, thank you; nope",
    "sl": "ne; ne, hvala; raje ne",
    "et": "ei; ei, aitäh; ei soovi",
    "de": "nein; nein danke; nein, danke!; lieber nicht",
    "fr": "non; non merci; non, merci beaucoup",
    "es": "no; no, gracias; mejor no",
    "it": "no; no grazie; no, grazie mille",
    "pt": "não; não, obrigado; melhor não",
    "pl": "nie; nie, dziękuję; raczej nie",
    "uk": "ні; ні, дякую; не треба",
    "ru": "нет; нет, спасибо; не надо",
    "ar": "لا; لا، شكرا; كلا",
}
LATER = {
    "en": "later; not now; maybe later",
    "sl": "kasneje; ne zdaj; morda pozneje",
    "et": "hiljem; mitte praegu; võib-olla hiljem",
    "de": "später; jetzt nicht; vielleicht später",
    "fr": "plus tard; pas maintenant",
    "es": "más tarde; ahora no",
    "it": "più tardi; non adesso",
    "pt": "mais tarde; agora não",
    "pl": "później; nie teraz",
    "uk": "пізніше; не зараз",
    "ru": "позже; не сейчас",
    "ar": "لاحقا; ليس الآن",
}

BUSY = {
    "en": "not now, I'm at work; not right now, no time, thanks; maybe another time",
    "sl": "ne zdaj, v službi sem; zdaj ne, nimam časa; morda kdaj drugič",
    "et": "mitte praegu, olen tööl; praegu mitte, mul on kiire; mõni teine kord",
    "de": "jetzt nicht, ich bin bei der Arbeit; später, keine Zeit; vielleicht ein "
    "andermal",
    "fr": "pas maintenant, je suis au travail; plus tard, pas le temps; peut-être une "
    "autre fois",
    "es": "ahora no, estoy trabajando; luego, no tengo tiempo; quizás en otro momento",
    "it": "non adesso, sono al lavoro; dopo, ho fretta; magari un’altra volta",
    "pt": "agora não, estou no trabalho; depois, não tenho tempo; talvez outra hora",
    "pl": "nie teraz, jestem w pracy; później, nie mam czasu; może kiedy indziej",
    "uk": "не зараз, я на роботі; потім, немає часу; може іншим разом",
    "ru": "не сейчас, я на работе; позже, нет времени; может, в другой раз",
    "ar": "ليس الآن، أنا في العمل; لاحقا، ليس لدي وقت; ربما في وقت لاحق",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_busy_puts_it_off_and_may_say_why(language: str) -> None:
    for words in BUSY[language].split("; "):
        assert puts_off(words), words
        assert read_will(words, language) == "later", words


@pytest.mark.parametrize(
    "text",
    [
        *("later, 5", "not now, no", "not now, when do you open?", "I'm at work"),
        *("dopo, il servizio è peggiorato", "not now, please call me", "no time"),
        *("après le travail", "later at work", "not now, I have a complaint", ", ,"),
        *("plus tard, oui", "nie teraz, tak", "not now, thanks, 4", "not now? busy?"),
    ],
)
def test_what_may_be_an_answer_puts_nothing_off(text: str) -> None:
    assert not puts_off(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_to_go_on_is_answered_in_every_language(language: str) -> None:
    for will, said in (("yes", WILLING), ("no", UNWILLING), ("later", LATER)):
        for words in said[language].split("; "):
            assert read_will(words, language) == will, words
            assert read_will(f" {words.upper()}. ", language) == will, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_of_the_button_can_be_typed(language: str) -> None:
    path = catalogue.FOLDER / f"turns.{language}.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    labels = dict(line.split(" = ", 1) for line in lines if " = " in line)
    assert wants_on(labels["button-go"])
    assert read_will(labels["button-enough"], language) == "no"


@pytest.mark.parametrize(
    "text",
    [
        *("yes, but it has still not come", "go on holiday", "go away", "on", "please"),
        *("do not go on", "we can not continue", "yes and no", "no, go on", ""),
        *("nadaljevali so brez mene", "weiter nichts", "later than promised"),
        "go on " + "please " * 100,
    ],
)
def test_what_says_more_is_no_answer_to_an_offer(text: str) -> None:
    assert read_will(text, "") not in ("yes", "later") or text == "please"
    assert not wants_on(text)
    assert not puts_off(text)


@given(text=texts, language=st.sampled_from(("", *LANGUAGES)))
def test_any_text_says_whether_to_go_on_or_nothing(text: str, language: str) -> None:
    assert read_will(text, language) in ("yes", "no", "later", None)
