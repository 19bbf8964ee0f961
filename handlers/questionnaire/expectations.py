"""Worse, as expected, or better, as people write it in the languages we ship."""

from typing import Literal

from handlers.words.folding import phrases, table, words_of
from handlers.words.negations import NEGATIONS

Expectation = Literal["worse", "as", "better"]

LONGEST = 200

_PHRASES: dict[Expectation, frozenset[str]] = {
    "worse": phrases(
        "worse, worst, below, below expectations, under expectations, disappointing",
        "disappointed, less than, slabše, slabša, slabši, slabo, pod pričakovanji",
        "razočaran, razočarana, halvem, hullem, halvemini, kehvem, kehvemini",
        "alla ootuste, pettunud, schlechter, schlimmer, unter den erwartungen",
        "unter meinen erwartungen, enttäuscht, enttäuschend, pire, moins bien",
        "moins bon, moins bonne, en dessous, au dessous, décevant, déçu, déçue, peor",
        "peores, por debajo, decepcionante, peggio, peggiore, sotto le aspettative",
        "al di sotto, deludente, pior, piores, abaixo, decepcionante, gorzej, gorsze",
        "gorszy, gorsza, poniżej, гірше, гірший, гірша, нижче, хуже, хужий, ниже",
        "أسوأ, أقل, دون التوقعات, مخيب",
    ),
    "as": phrases(
        "as expected, as i expected, as we expected, just as expected, the same, same",
        "exactly as, met expectations, met my expectations, about right",
        "kot pričakovano, kot sem pričakoval, kot sem pričakovala",
        "kot smo pričakovali, po pričakovanjih, v skladu s pričakovanji, enako",
        "nagu ootasin, nagu oodatud, nagu arvasin, ootuspärane, ootuspäraselt",
        "vastas ootustele, vastavalt ootustele, sama, samasugune, wie erwartet",
        "genau wie erwartet, genauso, den erwartungen entsprechend, wie gedacht",
        "entsprach den erwartungen, entsprach meinen erwartungen, comme prévu",
        "comme attendu, comme je lattendais, comme je my attendais, conforme, pareil",
        "conforme à mes attentes, como esperaba, como lo esperaba, según lo esperado",
        "como se esperaba, como esperado, como era de esperar, igual, come previsto",
        "come mi aspettavo, come atteso, uguale, in linea, como esperava",
        "como eu esperava, foi o esperado, conforme esperado, dentro do esperado",
        "zgodnie z oczekiwaniami, tak jak oczekiwałem, tak jak oczekiwałam, tak samo",
        "jak oczekiwano, jak się spodziewałem, jak się spodziewałam, як очікувалося",
        "як очікувалось, як очікував, як очікувала, як і очікував, як і очікувала",
        "так само, відповідало очікуванням, как ожидалось, как ожидал, как ожидала",
        "как и ожидал, как и ожидала, как и ожидалось, так же, так и ожидал",
        "соответствовало ожиданиям, كما توقعت, كما هو متوقع, كما كان متوقعا",
        "مثل ما توقعت, مثلما توقعت, حسب التوقعات, كالمتوقع, نفس التوقعات",
    ),
    "better": phrases(
        "better, above, exceeded, above expectations, bolje, boljše, boljša, boljši",
        "nad pričakovanji, preseglo, presegla, parem, paremini, üle ootuste, ületas",
        "besser, über den erwartungen, über meinen erwartungen, übertroffen, mieux",
        "meilleur, meilleure, au dessus, au delà, dépassé, mejor, mejores, por encima",
        "superó, ha superado, meglio, migliore, sopra le aspettative, oltre le",
        "superato, melhor, melhores, acima, superou, lepiej, lepsze, lepszy, lepsza",
        "powyżej, przerosło, przerosła, краще, кращий, краща, вище, перевершило",
        "перевершила, лучше, лучший, выше, превзошло, превзошла, أفضل, أحسن",
        "فوق التوقعات",
        "تجاوز التوقعات, فاق التوقعات",
    ),
}

_PLAIN = table(
    "it its was is were this that i we you than a bit lot little much far way very",
    "quite",
    "slightly somewhat even just clearly definitely overall what id ive had have been",
    "be",
    "would expected hoped thought imagined my our expectations the from then no well",
    "bilo bila bil je to kot sem smo pričakoval pričakovala pričakovali mislil",
    "mislila",
    "precej malo veliko dosti zelo še moja moje mojimi naša",
    "see oli on kui ma me ootasin arvasin lootsin natuke palju veidi pisut väga minu",
    "es war ist als ich wir erwartet gedacht gehofft habe hatte haben etwas viel ein",
    "bisschen deutlich sehr noch meine meinen unsere das",
    "cétait était est que ce je jattendais my nous pensais un peu beaucoup bien très",
    "mes",
    "nos attentes plus la le de",
    "fue es era que lo de esperaba esperábamos pensaba un poco mucho algo muy mis",
    "nuestras",
    "expectativas me",
    "è era stato stata di che quanto mi aspettavo ci aspettavamo pensavo un po poco",
    "molto",
    "mie nostre aspettative del",
    "foi é era do que o eu esperava esperávamos pensava um pouco muito bem minhas",
    "nossas",
    "expectativas a",
    "było jest to niż się spodziewałem spodziewałam spodziewaliśmy oczekiwałem",
    "myślałem",
    "oczekiwałam myślałam trochę dużo znacznie bardzo moich oczekiwań",
    "було є це ніж за я ми очікував очікувала очікували думав думала трохи набагато",
    "значно дуже мої моїх очікувань очікування",
    "было это чем я мы ожидал ожидала ожидали думал думала немного намного гораздо",
    "чуть",
    "очень мои моих ожиданий ожидания",
    "كان كانت هو هي مما من ما توقعت توقعنا كنت أتوقع قليلا كثيرا بكثير جدا توقعاتي",
) | frozenset(
    word for known in _PHRASES.values() for phrase in known for word in phrase.split()
)
"""What says no more than which way it was."""

_PLACES: dict[str, Expectation] = {
    "1": "worse",
    "2": "as",
    "3": "better",
    "a": "worse",
    "b": "as",
    "c": "better",
}


def read_expectation(text: str) -> Expectation | None:
    """Read how something was beside what had been expected.

    Its number or letter in the order of the buttons, or an unambiguous beginning, is
    enough. None where nothing tells, where two contradict each other, and where a
    negation turns it round ("not as good as expected").
    """
    if len(text) > LONGEST:
        return None
    words = words_of(text)
    if len(words) == 1 and (named := _named(words[0])) is not None:
        return named
    if NEGATIONS & set(words):
        return None
    said = f" {' '.join(words)} "
    found = {
        how
        for how, known in _PHRASES.items()
        if any(f" {phrase} " in said for phrase in known)
    }
    return found.pop() if len(found) == 1 else None


def tells_more(text: str) -> bool:
    """Tell whether a text in which this was read says why as well, or anything else."""
    words = words_of(text)
    return len(words) > 1 and not _PLAIN.issuperset(words)


def _named(word: str) -> Expectation | None:
    if word in _PLACES:
        return _PLACES[word]
    begun = {
        how
        for how, known in _PHRASES.items()
        if any(phrase.startswith(word) for phrase in known)
    }
    return begun.pop() if len(word) > 1 and len(begun) == 1 else None
