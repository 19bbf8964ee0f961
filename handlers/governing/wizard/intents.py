"""What people type instead of pressing a step's button, in the languages we ship."""

from collections.abc import Mapping, Sequence

from handlers.governing.wizard import picking
from handlers.governing.wizard.composing import NOTHING, TAKE_OURS
from handlers.governing.wizard.shapes import DONE
from handlers.questionnaire.controls import read_control
from handlers.questionnaire.nothing import cannot_say
from handlers.words.folding import fold, phrases, words_of
from handlers.words.politeness import plainly
from handlers.words.yesno import read_yes_no

LONGEST = 80

_LOW = (
    "low lower lowest bad poor negative unhappy dissatisf unsatisf nizk slab",
    "nezadovolj madal halb halva rahulolemat niedrig schlecht unzufried mauvais",
    "basse faible baja bajo bajas mala bass brutt baix ruim ruins nisk slab низьк",
    "поган низк плох منخفض متدن سيئ",
)
_BEGIN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "kind": {
        "csat": (
            "satisf happy pleased csat zadovolj rahul zufried content soddisf zadowol",
            "задовол удовлетвор доволь راض رضا يرض",
        ),
        "nps": (
            "recommend refer nps pripor soovita empfehl empfiehl weiterempf recommand",
            "recomend consigli raccomand polec рекоменд порад посовет يوص توص نوص",
        ),
        "ces": (
            "easy easily ease effort difficult ces enostav prepros trud napor lihts",
            "kerge vaev leicht einfach mühe aufwand facil effort simple esfuerzo",
            "sencill sforzo semplic esforco latw wysil легк зусил усил سهل سهول جهد",
        ),
        "text": (
            "words wording text comment besed komentar sona kommentaar wort worten",
            "kommentar mots texte commentaire palabra texto comentario parol testo",
            "commento palavra slow słow tekst komentarz слов комент коммент текст",
            "كلمات كلام تعليق",
        ),
    },
    "why": {
        "both": (
            "everybody everyone all always both vse vsi vsak vsem vedno koik koig",
            "alati alle allen jede immer beide tous toujours todos todas siempre",
            "tutti sempre wszyst kazd zawsze всі всіх усіх завжди кожн все всех",
            "всегда кажд جميع دائما",
        ),
        "low": _LOW,
    },
    "call": {
        "ask": (
            "ask vpras kusi frag demand pregunt chied domand pergunt pyta zapyta спита",
            "запита спрос اسأل نسأل سؤال",
        ),
        "low": _LOW,
        NOTHING: (
            "never nikoli kunagi niemals jamais nunca nigdy ніколи никогда ابدا",
        ),
    },
}
MEANT: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    step: {value: tuple(fold(" ".join(lines)).split()) for value, lines in some.items()}
    for step, some in _BEGIN.items()
}
"""How words begin that name a choice of a step, folded; each language has its own."""

TAKES = phrases(
    "take it, take them, take these, take that, this, these, use this, use these",
    "vzemi, vzemi te, vzemi jih, te, to, võta, võtan, võta need, need, nimm, nimm das",
    "nimm die, diese, die da, prends, je prends, ceci, ceux-ci, celles-ci, toma, tomo",
    "esta, este, estas, estos, prendi, prendo, questo, questa, questi, queste, aceito",
    "estes, use estas, biorę, weź, bierz, ten, ta, ці, це, ця, візьми, беру, эти, этот",
    "эта, возьми, هذه, هذا, خذ, خذها, آخذها",
)
"""What is proposed shall be taken."""

NONE = phrases(
    "none, nothing, none of them, none of these, no options, without, without it",
    "leave it out, nobena, noben, nobene, nobenega, nobeno, nič, brez, izpusti",
    "midagi, mitte midagi, mitte ühtegi, mitte ükski, ei midagi, ei ühtegi, ilma",
    "pole, keine, keins, keinen, keiner, nichts, ohne, weglassen, aucun, aucune",
    "rien, sans, sans cela, ninguno, ninguna, nada, sin nada, nessuno, nessuna",
    "niente, nulla, senza, nenhum, nenhuma, żaden, żadna, żadne, żadnego, żadnych",
    "nic, bez, жодного, жодна, жодне, жодної, нічого, немає, ніякого, без цього",
    "никакой, никакого, никаких, ничего, ни одного, без этого, mai, nie, لا شيء",
    "لا شيئ, بدون, ولا واحد, لا أحد",
)
"""It shall be left out."""


_WAYS: Mapping[str, tuple[str, ...]] = {
    "yes": (TAKE_OURS,),
    "no": (NOTHING,),
    "skip": (NOTHING, TAKE_OURS),
}
"""What a word means wherever a button has that value."""

_ANSWERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "why": {"yes": ("both",), "no": ("no",), "skip": ("no",)},
    "langs": {"no": (DONE,), "skip": (DONE,)},
}
"""What it means at one step only."""


def value_of(text: str, step: str, values: Sequence[str], language: str) -> str | None:
    """Return the value of the button that words stand for; None if of none for sure.

    Args:
        text: what was typed.
        step: the name of the step that is asked.
        values: of its buttons, in their order.
        language: of whoever types.
    """
    if len(text) > LONGEST:
        return None
    if (picked := picking.value_of(text, step, values)) is not None:
        return picked
    wishes = _wishes(text, language)
    named = _named(text, step)
    found = (*named, *_ANSWERS.get(step, {}).get(wishes, ())) if len(named) < 2 else ()
    ways = (*found, *_WAYS.get(wishes, ()))
    return next((one for one in ways if one in values), None)


def is_bare(text: str, step: str, language: str) -> bool:
    """Tell whether words are only a yes, a no, a number or the like: no answer here.

    A name may well be "nada" or "ten".
    """
    if len(text) > LONGEST:
        return False
    if picking.picks(text) or cannot_say(text):
        return True
    return (_agrees if step == "name" else _wishes)(text, language) != ""


def _wishes(text: str, language: str) -> str:
    words = plainly(text)
    if words in TAKES:
        return "yes"
    if words in NONE:
        return "no"
    return _agrees(text, language)


def _agrees(text: str, language: str) -> str:
    if read_control(text) == "skip":
        return "skip"
    read = read_yes_no(text, language)
    if read is not None and not read[1]:
        return read[0]
    # To others it is a yes or a no, so it is no wording either.
    elsewhere = read_yes_no(text)
    return "" if elsewhere is None or elsewhere[1] else "unclear"


def _named(text: str, step: str) -> tuple[str, ...]:
    words = [word.removeprefix("ال") for word in words_of(text)]
    return tuple(
        value
        for value, begin in MEANT.get(step, {}).items()
        if any(word.startswith(begin) for word in words)
    )
