"""Which options of a list somebody means, typed in any language of the survey."""

import re
from collections.abc import Iterable
from functools import lru_cache

from handlers.questionnaire.nearness import is_near, without_article
from handlers.questionnaire.numbers import leading_number
from handlers.questionnaire.shapes import Option
from handlers.words.folding import fold, phrases, table, words_of
from handlers.words.negations import NEGATIONS

LONGEST = 1000
"""Characters in which options are looked for."""

FEWEST = 4
"""Letters of a word that stands for the whole name of an option."""

_ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "абвг", "ابجد")
_NUMBER = re.compile(r"#?\s*(?P<number>\d{1,2})\s*[.):]?")
_LETTER = re.compile(r"(?P<letter>[^\W\d_])\s*(?P<mark>[.)]?)")
_PIECES = re.compile(r"[,;\n/+&]|\.(?:\s|$)")
_ONLY_NUMBERS = re.compile(r"\d{1,2}(?:[\s.,;/+&-]+\d{1,2})+")
_AND = table("and plus in ter ja ning und sowie et y e ed i oraz і й та и و")
_BOTH = table(
    "both oba obe oboje obeh tako kot mõlemad nii kui beide sowohl auch deux tant que",
    "ambos ambas tanto como entrambi entrambe sia tanto quanto obie oboje obydwa",
    "zarówno jak обидва обидві обоє як оба обе обоих كلا كلاهما كلتا",
)
"""What people say around two options: "both prices and staff"."""

_ALL = phrases(
    "all, all of them, all of it, everything, all of the above, vse, vsi, vse to, kõik",
    "kõiki, alle, alles, tout, tous, toutes, todo, todos, todas, tutto, tutti, tutte",
    "tudo, todos eles, wszystko, wszystkie, все, всі, усе, усі, все перечисленное",
    "الكل, كلها, كل شيء, جميعها, كل ما سبق",
)
_BOTH_ALONE = phrases(
    "both, both of them, both of these, oba, obe, oboje, mõlemad, beide, beides",
    "les deux, toutes les deux, tous les deux, ambos, ambas, los dos, las dos",
    "entrambi",
    "entrambe, tutti e due, tutte e due, os dois, as duas, oba, obie, oboje, обидва",
    "обидві, обоє, оба, обе, كلاهما, الاثنان, الاثنين",
)
_NONE = phrases(
    "none, nothing, none of them, none of these, nič, nobena, nobeno, noben",
    "nič od tega, mitte ükski, mitte midagi, keines, nichts, keine, keines davon",
    "aucun, aucune, rien, aucun de ceux ci, ninguno, ninguna, nada, nessuno, nessuna",
    "niente, nenhum, nenhuma, żadne, żaden, nic, żadna, нічого, жоден, жодне, ничего",
    "ни один, ни одного, لا شيء, ولا واحد, لا أحد منها",
)

_UNSPECIFIC = NEGATIONS | table(
    "other others else some something anything everything nothing none more less much",
    "very with from about your their this that these what when only also please time",
    "drugo drugega druga nekaj kaj ostalo veliko zelo manj bolj prosim samo vaše vaša",
    "muud muu midagi väga rohkem vähem palun ainult teie meie kõik",
    "andere anderes anderer anderen sonstiges sonst etwas sehr mehr weniger bitte",
    "nichts ihre ihrer unsere unserer alles zeit",
    "autre autres chose très plus moins avec pour votre notre tout rien",
    "otro otra otros otras algo cosa más menos para nada todo",
    "altro altra altri qualcosa molto meno niente tutto vostro nostro",
    "outro outra outros coisa algo mais muito nada tudo vosso nosso",
    "inne inny inna innego czegoś bardzo więcej mniej wszystko wasz nasz",
    "інше інший інша щось дуже більше менше нічого тільки ваше ваша наша",
    "другое другой другая иное чтото очень больше меньше ничего только ваше ваша наша",
    "آخر أخرى شيء أكثر أقل كثير فقط",
)
"""What may stand in many an option without telling which one it is."""


def read_option(options: tuple[Option, ...], words: str) -> tuple[Option, str] | None:
    """Read the one option that is meant.

    In this order: its name in any language of the survey, its number or letter, an
    unambiguous beginning, its name with one slip or without its article, one word that
    no other name has, its name as whole words of a sentence without a negation; then,
    if the last option is open, whatever was typed.

    Returns:
        The option, and what was said beside its bare name; None if it is not clear.
    """
    if (named := read_named(options, words)) is not None:
        return named, ""
    said = words.strip()
    mentioned = _mentioned(options, said)
    if len(mentioned) == 1:
        return mentioned[0], said
    if options and options[-1].open and said:
        return options[-1], said
    return None


def read_options(options: tuple[Option, ...], words: str) -> tuple[Option, ...] | None:
    """Read several options: "1, 3", "delivery and price", "all", "none".

    Returns:
        Them in the order of the list, none of them for "none"; None if a part is not
        clear and no open option takes it.
    """
    if (named := read_named(options, words)) is not None:
        return (named,)
    said = words.strip()[:LONGEST]
    whole = " ".join(words_of(said))
    if whole in _ALL or _says_both(options, whole):
        return tuple(option for option in options if not option.open)
    if whole in _NONE:
        return ()
    if not whole or NEGATIONS & set(whole.split()):
        return None
    found = [one for piece in _pieces(said) for one in _several(options, piece)]
    if not found or None in found:
        return _with_own_words(options, found)
    return tuple(option for option in options if option in found)


def read_named(options: tuple[Option, ...], words: str) -> Option | None:
    """Read one option by name, number, letter or beginning, and nothing beside it.

    One slip in a long word is forgiven.
    """
    said = fold(words.strip()) if len(words) <= LONGEST else ""
    bare = " ".join(words_of(said))
    if not said:
        return None
    names = [(name, option) for option in options for name in _names(option)]
    for fits in (
        [option for name, option in names if name == (bare or said)],
        [option for _, option in names if said == fold(option.wording.base).strip()],
    ):
        if fits and _same(fits):
            return fits[0]
    placed = _placed(options, said)
    begun = [one for name, one in names if bare and name.startswith(bare)]
    if placed is not None:
        loose = [one for one in begun if one is not placed]
        marked = said[-1] in ".):"
        return placed if marked or not loose else None
    if begun:
        return begun[0] if len(bare) > 1 and _same(begun) else None
    return _loosely(names, bare)


def _loosely(names: list[tuple[str, Option]], bare: str) -> Option | None:
    """Read a name without its article, a beginning of that, or one with a slip."""
    typed = without_article(bare)
    plain = [(without_article(name), option) for name, option in names]
    for fits in (
        [option for name, option in plain if name == typed],
        [one for name, one in plain if len(typed) > 1 and name.startswith(typed)],
        [option for name, option in plain if is_near(typed, name)],
        [option for name, option in plain if _is_a_word_of(typed, name)],
    ):
        if fits:
            return fits[0] if _same(fits) else None
    return None


def _is_a_word_of(typed: str, name: str) -> bool:
    """Tell whether one word says enough of a name: "waiting" of "long waiting time"."""
    tells = len(typed) >= FEWEST and typed not in _UNSPECIFIC
    return tells and typed.isalpha() and typed in name.split()


def _names(option: Option) -> tuple[str, ...]:
    return _folded((option.wording.base, *option.wording.translations.values()))


@lru_cache(maxsize=1024)
def _folded(every: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(words_of(name)) or fold(name).strip() for name in every)


def _same(options: list[Option]) -> bool:
    return all(one is options[0] for one in options)


def _placed(options: tuple[Option, ...], said: str) -> Option | None:
    """Return the option at the number or letter that was typed."""
    place = -1
    if match := _NUMBER.fullmatch(said):
        place = int(match["number"]) - 1
    elif match := _LETTER.fullmatch(said):
        place = max(alphabet.find(match["letter"]) for alphabet in _ALPHABETS)
    elif found := leading_number(said):
        place = found.number - 1 if not said[found.end :].strip(" .!)") else -1
    return options[place] if 0 <= place < len(options) else None


def _mentioned(options: Iterable[Option], said: str) -> list[Option]:
    """Return the options whose names are whole words of a sentence that denies none."""
    words = words_of(said[:LONGEST])
    if NEGATIONS & set(words):
        return []
    sentence = f" {' '.join(words)} "
    return [
        option
        for option in options
        if any(f" {name} " in sentence for name in _names(option))
    ]


def _pieces(said: str) -> list[str]:
    plain = fold(said).strip()
    if _ONLY_NUMBERS.fullmatch(plain) and "-" not in plain:
        return re.findall(r"\d+", plain)
    return [piece for piece in _PIECES.split(said) if piece.strip()]


def _says_both(options: tuple[Option, ...], whole: str) -> bool:
    closed = [option for option in options if not option.open]
    return len(closed) == 2 and whole in _BOTH_ALONE


def names_several(options: tuple[Option, ...], words: str) -> bool:
    """Tell whether a text names more than one option of the list."""
    found = read_options(options, words) or ()
    return len([one for one in found if not one.open]) > 1


def is_place(text: str) -> bool:
    """Tell whether a text is only a number, such as that of an option in a list."""
    return _NUMBER.fullmatch(fold(text).strip()) is not None


def only_names(options: tuple[Option, ...], words: str) -> bool:
    """Tell whether a text says nothing but which options are meant."""
    pieces = _pieces(words.strip()[:LONGEST])
    whole = " ".join(words_of(words)) if len(words) <= LONGEST else ""
    if whole in _ALL | _NONE or _says_both(options, whole):
        return True
    return bool(pieces) and all(_named(options, piece) for piece in pieces)


def _several(options: tuple[Option, ...], piece: str) -> list[Option | None]:
    """Read a piece between commas; None stands for words that name no option."""
    return [*(_named(options, piece) or _mentioned(options, piece))] or [None]


def _named(options: tuple[Option, ...], piece: str) -> list[Option]:
    """Read the options of a piece that only names them; empty if it says more."""
    if (named := read_named(options, piece)) is not None:
        return [named]
    # An option may be called "Both".
    between = _AND | (_BOTH - {one for name in options for one in _names(name)})
    parts: list[str] = [""]
    for word in piece.split():
        if fold(word) in between:
            parts.append("")
        else:
            parts[-1] += f" {word}"
    parts = [part for part in parts if part.strip()]
    each = [read_named(options, part) for part in parts]
    found = [one for one in each if one is not None]
    return found if len(found) == len(each) else []


def _with_own_words(
    options: tuple[Option, ...], found: list[Option | None]
) -> tuple[Option, ...] | None:
    named = [one for one in found if one is not None]
    if not named or not options[-1].open:
        return None
    return tuple(one for one in options if one in named or one.open)
