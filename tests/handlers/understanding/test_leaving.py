"""Who wants no more messages is understood in their own words."""

import pytest
from hypothesis import given

from handlers.words.leaving import leaves
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts

SAID = {
    "en": "stop writing to me; don't write to me any more; sign me off; unsubscribe "
    "me from this list; leave me alone with these surveys",
    "sl": "nehajte mi pisati; ne pišite mi več; odjavite me; odjavite me od anket; "
    "dajte mi mir s temi anketami",
    "et": "lõpetage mulle kirjutamine; ärge kirjutage mulle enam; võtke mind "
    "nimekirjast maha; jätke mind rahule nende küsitlustega",
    "de": "hören Sie auf, mir zu schreiben; schreiben Sie mir nicht mehr; melden Sie "
    "mich ab; lassen Sie mich bitte in Ruhe mit diesen Umfragen",
    "fr": "arrêtez de m'écrire; ne m’écrivez plus; désinscrivez-moi; désabonnez-moi "
    "de vos sondages; laissez-moi tranquille avec vos questions",
    "es": "dejen de escribirme; no me escriban más; denme de baja; déjenme en paz con "
    "estas encuestas",
    "it": "smettetela di scrivermi; non scrivetemi più; disiscrivetemi; lasciatemi in "
    "pace con questi sondaggi",
    "pt": "parem de me escrever; não me escrevam mais; cancelem a minha inscrição; "
    "deixem-me em paz com estes inquéritos",
    "pl": "przestańcie do mnie pisać; nie piszcie do mnie więcej; wypiszcie mnie; "
    "proszę mnie wypisać; dajcie mi spokój z tymi ankietami",
    "uk": "перестаньте мені писати; більше мені не пишіть; відпишіть мене; дайте мені "
    "спокій з цими опитуваннями",
    "ru": "перестаньте мне писать; больше мне не пишите; отпишите меня; оставьте меня "
    "в покое с этими опросами",
    "ar": "توقفوا عن مراسلتي; لا تراسلوني بعد الآن; ألغوا اشتراكي; اتركوني وشأني "
    "بهذه الأسئلة",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_wants_no_more_messages_is_understood(language: str) -> None:
    for words in SAID[language].split("; "):
        assert leaves(words), words
        assert leaves(f" {words.upper()}!!! "), words


@pytest.mark.parametrize(
    "text",
    [
        *("", "stop writing in capitals", "they never wrote to me again", "stop"),
        *("remove me", "with these surveys", "lasst mich mit", "dajcie spokój"),
        *("ne m'écrivez plus à cette adresse", "nie piszcie do mnie na ten adres"),
        "leave me alone with these surveys, but tell me about the refund",
        *LONG,
    ],
    ids=range(11 + len(LONG)),
)
def test_what_says_more_or_less_does_not_end_everything(text: str) -> None:
    assert not leaves(text)


@given(text=texts)
def test_any_text_ends_everything_or_not(text: str) -> None:
    assert leaves(text) in (True, False)
