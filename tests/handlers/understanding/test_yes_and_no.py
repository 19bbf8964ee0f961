"""Yes and no that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.words.yesno import read_yes_no
from tests.handlers.understanding.languages import LANGUAGES, LONG, texts

SAID = {
    "en": (
        "yes, yeah, yep, sure, yes please, of course",
        "no, nope, no thanks, not yet",
    ),
    "sl": ("da, ja, seveda, prosim, lahko", "ne, nikakor, ne hvala, še ne, ni treba"),
    "et": ("jah, jaa, muidugi, palun", "ei, ei aitäh, veel mitte, muidugi mitte"),
    "de": ("ja, klar, gerne, ja bitte", "nein, nö, nein danke, noch nicht"),
    "fr": ("oui, ouais, volontiers, bien sûr", "non, non merci, pas encore"),
    "es": ("sí, si, claro, por supuesto", "no, no gracias, todavía no, claro que no"),
    "it": ("sì, si, certo, va bene", "no, no grazie, non ancora, certo che no"),
    "pt": ("sim, claro, com certeza", "não, nao, não obrigada, ainda não"),
    "pl": ("tak, jasne, oczywiście, proszę", "nie, nie dziękuję, jeszcze nie"),
    "uk": ("так, ага, звичайно, будь ласка", "ні, ні дякую, ще ні, не треба"),
    "ru": ("да, конечно, пожалуйста, хорошо", "нет, нет спасибо, не надо, да нет"),
    "ar": ("نعم, أجل, أكيد, من فضلك", "لا, كلا, لا شكرا, ليس بعد"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_and_no_are_read_in_every_language(language: str) -> None:
    for said, words in zip(("yes", "no"), SAID[language], strict=True):
        for word in words.split(", "):
            assert read_yes_no(word, language) == (said, ""), word
            assert read_yes_no(f" {word.upper()}!", language) == (said, ""), word
            assert read_yes_no(word) == (said, ""), word


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("👍", ("yes", "")),
        ("👍🏽 thanks", ("yes", "")),
        ("👍👍", ("yes", "")),
        ("✔️", ("yes", "")),
        ("👎 still broken", ("no", "still broken")),
        ("yesss", ("yes", "")),
        ("дааа!", ("yes", "")),
        ("Yes, it works now, thanks!", ("yes", "")),
        ("Да, пожалуйста", ("yes", "")),
        ("no, it still leaks", ("no", "it still leaks")),
        ("no it still leaks", ("no", "it still leaks")),
        ("yes, no problem", ("yes", "no problem")),
        ("ne dela še vedno", ("no", "dela še vedno")),
        ("natürlich nicht", ("no", "")),
        ("absolutely I would not", ("no", "I would not")),
        ("لا، ما زال معطلا", ("no", "ما زال معطلا")),
    ],
)
def test_what_is_said_beside_it_is_kept_unless_it_is_only_polite(
    text: str, said: tuple[str, str]
) -> None:
    assert read_yes_no(text) == said


@pytest.mark.parametrize(
    "text",
    [
        *("", "?", "12", "nobody knows", "yes and no", "ja und nein", "так і ні"),
        *("no idea", "no one called me", "no reply at all", "no problem", "not sure"),
        *("ne vem", "ei tea", "nie wiem", "не знаю", "no sé", "non so", "لا أعرف"),
        *("please stop writing", "ok but do not call", "ja bitte nicht anrufen"),
        *("нет проблем", "не отвечаете на письма", "so-so", "tak sobie", "так себе"),
    ],
)
def test_what_could_be_either_is_not_guessed(text: str) -> None:
    assert read_yes_no(text) is None


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("no", "sl", None),
        ("no", "pl", None),
        ("no", "es", "no"),
        ("no thanks", "sl", "no"),
        ("no ja", "pl", None),
        ("ja", "pl", None),
        ("ja", "et", "yes"),
        ("ja ja ja", "es", None),
        ("da", "de", "yes"),
        ("da ieri", "it", None),
        ("ne", "sl", "no"),
        ("ne", "it", None),
        ("ne me contactez pas", "fr", None),
        ("так", "uk", "yes"),
        ("так что же", "ru", None),
        ("si", "it", "yes"),
        ("si pozabil", "sl", None),
    ],
)
def test_the_language_decides_words_with_two_meanings(
    text: str, language: str, said: str | None
) -> None:
    found = read_yes_no(text, language)
    assert (found and found[0]) == said


@given(text=texts, language=st.sampled_from(("", *LANGUAGES)))
def test_any_text_is_yes_no_or_neither(text: str, language: str) -> None:
    found = read_yes_no(text, language)
    assert found is None or (found[0] in ("yes", "no") and len(found[1]) < len(text))


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_story_after_a_no_is_kept_whole(text: str) -> None:
    found = read_yes_no(f"no, b{text}c")
    assert found is not None
    assert found[0] == "no"
    assert found[1].startswith("b")
    assert found[1].endswith("c")


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("yes but only by email", "en", "yes"),
        ("no but thanks for asking", "en", "no"),
        ("yes if it is quick", "en", "yes"),
        ("da ampak samo po e-pošti", "sl", "yes"),
        ("jah aga ainult e-postiga", "et", "yes"),
        ("ja aber nur per Mail", "de", "yes"),
        ("oui mais seulement par mail", "fr", "yes"),
        ("sí pero solo por correo", "es", "yes"),
        ("sì ma solo per email", "it", "yes"),
        ("sim mas só por email", "pt", "yes"),
        ("tak ale tylko mailem", "pl", "yes"),
        ("так але тільки поштою", "uk", "yes"),
        ("да но только по почте", "ru", "yes"),
        ("نعم لكن فقط بالبريد", "ar", "yes"),
        ("ne ampak hvala", "sl", "no"),
    ],
)
def test_a_limit_behind_a_yes_or_no_is_said_beside_it(
    text: str, language: str, said: str
) -> None:
    read = read_yes_no(text, language)
    assert read is not None
    assert (read[0], bool(read[1])) == (said, True)


AGAINST = {
    "en": "I don't mind; no objection; I have no objections",
    "sl": "nimam nič proti; nič nimam proti",
    "et": "pole midagi selle vastu; mul pole midagi selle vastu",
    "de": "nichts dagegen; ich habe nichts dagegen",
    "fr": "pas d'objection; je n'y vois pas d'inconvénient; je n'ai rien contre",
    "es": "no tengo inconveniente; no tengo nada en contra",
    "it": "non ho niente in contrario; non ho nulla in contrario",
    "pt": "não me importo; não tenho nada contra",
    "pl": "nie mam nic przeciwko; nie mam nic przeciwko temu",
    "uk": "не проти; я не проти; не маю нічого проти",
    "ru": "не против; я не против; не возражаю",
    "ar": "لا مانع; لا مانع لدي",
}
NAMELESS = {
    "en": "yes but without my name; yes without my name; yes but not my name",
    "sl": "da ampak brez mojega imena; ja brez imena",
    "et": "jah aga ilma minu nimeta",
    "de": "ja aber ohne meinen Namen; ja aber nicht mein Name",
    "fr": "oui mais sans mon nom; oui sans mon nom; oui mais pas mon nom",
    "es": "sí pero sin mi nombre; sí, pero sin mi nombre",
    "it": "sì ma senza il mio nome; sì ma non il mio nome",
    "pt": "sim mas sem o meu nome; sim mas não o meu nome",
    "pl": "tak ale bez mojego nazwiska; tak, ale bez nazwiska",
    "uk": "так але без мого імені",
    "ru": "да но без имени; да, но без фамилии",
    "ar": "نعم لكن بدون اسمي",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_nothing_against_it_agrees(language: str) -> None:
    for words in AGAINST[language].split("; "):
        assert read_yes_no(words, language) == ("yes", ""), words
        assert read_yes_no(f" {words.upper()}! ", language) == ("yes", ""), words
        assert read_yes_no(f"{words}, Anna B.", language) == ("yes", "Anna B"), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_without_a_name_is_a_yes_with_a_limit(language: str) -> None:
    for words in NAMELESS[language].split("; "):
        read = read_yes_no(words, language)
        assert read is not None, words
        assert read[0] == "yes", words
        assert read[1], words


@pytest.mark.parametrize(
    "text",
    [
        *("no objection was ever heard", "nichts dagegen getan", "yes but no"),
        *("ok but do not call", "yes but without you", "ja ohne nicht mein Name"),
        *("no problem", "не против часовой", "non ho niente", "rien contre le bruit"),
    ],
)
def test_what_only_looks_like_it_is_no_yes(text: str) -> None:
    read = read_yes_no(text)
    assert read is None or read[0] == "no"
