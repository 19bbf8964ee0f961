"""Words with which people leave a question, as they type them."""

import pytest
from hypothesis import given

from handlers.questionnaire.nothing import adds_nothing, cannot_say, rather_not
from tests.handlers.understanding.languages import LANGUAGES, texts

UNKNOWN = {
    "en": "don't know; I don’t know; No idea, sorry; n/a; not sure",
    "sl": "ne vem; nimam pojma; ne bi vedela",
    "et": "ei tea; ma ei tea; pole aimugi",
    "de": "weiß nicht; keine Ahnung; ich weiß es leider nicht; k. A.",
    "fr": "je ne sais pas; aucune idée; je sais pas",
    "es": "no sé; no lo sé; ni idea; ns/nc",
    "it": "non so; non lo so; boh; non sono sicuro",
    "pt": "não sei; não faço ideia",
    "pl": "nie wiem; nie mam zdania; trudno powiedzieć",
    "uk": "не знаю; важко сказати",
    "ru": "не знаю; затрудняюсь ответить; без понятия",
    "ar": "لا أعرف; لا أدري; لا أعلم",
}
NO_MORE = {
    "en": "no; nope; no thanks; nothing to add",
    "sl": "ne; ne, hvala; nič drugega",
    "et": "ei; ei, aitäh",
    "de": "nein; nein danke; sonst nichts",
    "fr": "non; non, merci; rien à ajouter",
    "es": "no; no, gracias; nada más",
    "it": "no; no, grazie; nient'altro",
    "pt": "não; não, obrigada; nada mais",
    "pl": "nie; nie, dziękuję; nic więcej",
    "uk": "ні; ні, дякую; більше нічого",
    "ru": "нет; нет, спасибо; больше ничего",
    "ar": "لا; لا، شكرا; لا شيء آخر",
}
RATHER_NOT = {
    "en": "rather not; I'd rather not say; I'd prefer not to, sorry",
    "sl": "raje ne; raje ne bi povedala",
    "et": "parem mitte; pigem ei ütleks",
    "de": "lieber nicht; das möchte ich lieber nicht sagen",
    "fr": "je préfère ne pas répondre; je préfère pas",
    "es": "preferiría no; prefiero no decirlo",
    "it": "preferirei di no; preferisco non rispondere",
    "pt": "prefiro não; prefiro não responder",
    "pl": "wolę nie; wolałabym nie mówić",
    "uk": "краще ні; не хотіла б",
    "ru": "лучше не надо; предпочитаю не говорить",
    "ar": "أفضل عدم الإجابة; أفضل ألا أقول",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_may_rather_not_say_in_every_language(language: str) -> None:
    for text in RATHER_NOT[language].split(";"):
        assert rather_not(text), text
        assert rather_not(f" {text.strip().upper()}. ")


@pytest.mark.parametrize("text", ["no", "eher nicht", "raczej nie", "not really", ""])
def test_what_judges_or_refuses_is_no_rather_not(text: str) -> None:
    assert not rather_not(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_left_in_words_of_every_language(language: str) -> None:
    for words in UNKNOWN[language].split("; "):
        assert cannot_say(words), words
        assert cannot_say(f" {words.upper()}!"), words
        assert not adds_nothing(words), words
    for words in NO_MORE[language].split("; "):
        assert adds_nothing(words), words
        assert adds_nothing(f"{words.upper()}."), words
        assert not cannot_say(words), words


@pytest.mark.parametrize(
    "text",
    [
        *("", "?", "nothing", "nič", "no reply at all", "no idea why it was late"),
        *("I don't know who to ask", "ne vem, zakaj zamuja", "never", "not yet", "👎"),
    ],
)
def test_what_says_something_leaves_nothing(text: str) -> None:
    assert not cannot_say(text)
    assert not adds_nothing(text)


@given(text=texts)
def test_any_text_can_be_looked_at_for_nothing(text: str) -> None:
    assert not (cannot_say(text) and adds_nothing(text))
