"""Words that pick what is offered by its place, or leave the choice to us."""

import re
from collections.abc import Sequence

from handlers.governing.wizard.shapes import DONE
from handlers.words.folding import phrases
from handlers.words.politeness import plainly

LONGEST = 60

COUNTED = ("name", "touch", "kind", "why")
"""Steps at which a lone number is a place; elsewhere it may be a score."""

_NUMBER = re.compile(r"\d{1,2}")
_PLACES = (
    phrases(
        "first, the first, first one, the first one, 1st, first option, number one",
        "the first option, number 1, option 1, prvi, prva, prvo, prvega, ta prvi",
        "prva možnost, prvo možnost, esimene, esimese, esimest, esimene valik, erste",
        "erster, erstes, ersten, der erste, die erste, das erste, den ersten, premier",
        "première, le premier, la première, primero, primera, el primero, la primera",
        "la primera opción, primo, il primo, la prima, primeiro, primeira, o primeiro",
        "a primeira, pierwszy, pierwsza, pierwsze, pierwszą, pierwszego, перший, перша",
        "перше, першу, первый, первая, первое, первую, первый вариант, الأول, الأولى",
        "أول واحد, الخيار الأول",
    ),
    phrases(
        "second, the second, second one, the second one, 2nd, second option",
        "number two, the second option, number 2, option 2, drugi, druga, drugo",
        "drugega, ta drugi, druga možnost, drugo možnost, teine, teise, teist, zweite",
        "zweiter, zweites, zweiten, der zweite, die zweite, das zweite, den zweiten",
        "deuxième, second, seconde, le deuxième, la deuxième, le second, la seconde",
        "segundo, segunda, el segundo, la segunda, secondo, il secondo, la seconda",
        "o segundo, a segunda, drugie, drugą, drugiego, другий, друга, друге, другу",
        "второй, вторая, второе, вторую, второй вариант, الثاني, الثانية",
        "الخيار الثاني",
    ),
    phrases(
        "third, the third, third one, the third one, 3rd, third option, number three",
        "the third option, number 3, option 3, tretji, tretja, tretje, tretjega",
        "ta tretji, tretja možnost, tretjo možnost, kolmas, kolmanda, kolmandat",
        "dritte, dritter, drittes, dritten, der dritte, die dritte, das dritte",
        "den dritten, troisième, le troisième, la troisième, tercero, tercera",
        "el tercero, la tercera, terzo, terza, il terzo, la terza, terceiro, terceira",
        "o terceiro, a terceira, trzeci, trzecia, trzecie, trzecią, третій, третя",
        "третє, третю, третий, третья, третье, третью, третий вариант, الثالث, الثالثة",
        "الخيار الثالث",
    ),
    phrases(
        "fourth, the fourth, fourth one, the fourth one, 4th, fourth option",
        "number four, the fourth option, number 4, option 4, četrti, četrta, četrto",
        "četrtega, ta četrti, četrta možnost, četrto možnost, neljas, neljanda",
        "neljandat, vierte, vierter, viertes, vierten, der vierte, die vierte",
        "das vierte, den vierten, quatrième, le quatrième, la quatrième, cuarto",
        "cuarta, el cuarto, la cuarta, quarto, quarta, il quarto, la quarta, o quarto",
        "a quarta, czwarty, czwarta, czwarte, czwartą, четвертий, четверта, четверте",
        "четверту, четвертый, четвертая, четвертое, четвертую, الرابع, الرابعة",
        "الخيار الرابع",
    ),
)
_ANY = phrases(
    "default, the default, you choose, you decide, your choice, up to you",
    "as you like, usual, the usual, as usual, any, anything, either, doesn't matter",
    "it doesn't matter, does not matter, don't care, i don't care, surprise me",
    "whatever you think, privzeto, ti izberi, izberi ti, vi izberite, izberite vi",
    "odloči ti, odločite vi, kot običajno, običajno, vseeno, vseeno mi je, karkoli",
    "ni važno, ni pomembno, vaikimisi, vali ise, valige ise, otsusta ise",
    "otsustage ise, nagu tavaliselt, tavaline, ükskõik, vahet pole, pole oluline",
    "standard, vorgabe, wie üblich, das übliche, wähl du, wählen sie, entscheide du",
    "entscheiden sie, sie entscheiden, egal, mir egal, ist mir egal, wie sie möchten",
    "par défaut, choisis, choisissez, vous choisissez, à vous de choisir, décidez",
    "comme d'habitude, peu importe, ça m'est égal, por defecto, predeterminado, elige",
    "elija, elige tú, elija usted, decide tú, decida usted, como siempre, da igual",
    "me da igual, cualquiera, no importa, predefinito, scegli tu, scelga lei",
    "decidi tu, decida lei, come al solito, il solito, è lo stesso, non importa",
    "come vuole, padrão, predefinido, você escolhe, escolha você, escolhe tu",
    "você decide, decida você, como sempre, tanto faz, qualquer um, qualquer uma",
    "não importa, domyślne, domyślnie, domyślny, domyślna, wybierz ty, ty wybierz",
    "jak zwykle, wszystko jedno, obojętnie, dowolne, за замовчуванням, типово, типове",
    "оберіть самі, обирайте самі, виберіть самі, вибирайте самі, вирішуйте самі",
    "як завжди, байдуже, все одно, неважливо, не важливо, по умолчанию",
    "выберите сами, выбирайте сами, решайте сами, на ваш выбор, как обычно, все равно",
    "мне все равно, неважно, не важно, افتراضي, الافتراضي, اختر أنت, أنت اختر",
    "كالمعتاد, أي واحد, لا فرق, لا يهم, كما تريد, كما تريدون",
)


def picks(text: str) -> bool:
    """Tell whether words only pick something: no wording and no name."""
    plain = plainly(text) if len(text) <= LONGEST else ""
    placed = any(plain in words for words in _PLACES)
    return placed or plain in _ANY or _NUMBER.fullmatch(plain) is not None


def value_of(text: str, step: str, values: Sequence[str]) -> str | None:
    """Return the value that words pick; None if they pick none that is there.

    Args:
        text: what was typed.
        step: the name of the step that is asked.
        values: of its buttons, in their order; what comes first is the usual one.
    """
    # What may be pressed at a translation is to leave it out: nobody picks that so.
    if len(text) > LONGEST or "." in step:
        return None
    plain = plainly(text)
    if plain in _ANY:
        return DONE if DONE in values else values[0]
    place = next((n for n, words in enumerate(_PLACES) if plain in words), -1)
    if step in COUNTED and _NUMBER.fullmatch(plain):
        place = int(plain) - 1
    return values[place] if 0 <= place < len(values) else None
