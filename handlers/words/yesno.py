"""Yes and no as people write them, in the languages we ship."""

import re
from typing import Literal

from handlers.words.folding import WORD, Folded, fold, folded, phrases, table
from handlers.words.negations import NEGATIONS
from handlers.words.thanks import is_thanks

Said = Literal["yes", "no"]

LOOKED_AT = 300

_YES = table(
    "yes yeah yep yup yea ok okay okey sure absolutely definitely certainly",
    "da ja jap jep seveda itak lahko vsekakor jah jaa muidugi kindlasti ikka",
    "jawohl klar gerne natürlich sicher selbstverständlich unbedingt",
    "oui ouais ouaip volontiers certainement absolument si",
    "sí claro vale certo certamente volentieri sim claro",
    "tak jasne oczywiście pewnie chętnie dobrze так ага авжеж звичайно звісно добре",
    "да конечно хорошо давайте угу ок نعم أجل أيوه ايوا أكيد طبعا بالتأكيد بلى تمام",
)
_NO = table(
    "nope nah never nikakor nein nee keinesfalls non nan ні нет неа كلا",
)
_NEGATING = table("no nö ne ei nie não не لا")
"""No, but also "not" and "no such": it counts where a pause or a companion follows."""

_COMPANIONS = table(
    "thanks thank i im it its we you they he she this that the my not still but",
    "because sorry please need really and",
    "hvala še je ni sem nisem to ampak ker želim želimo bi rabim potrebujem dela",
    "deluje",
    "aitäh tänan ole soovi taha vaja veel tööta danke noch",
    "gracias todavía aún quiero necesito es está hace funciona ha grazie ancora",
    "obrigado obrigada quero preciso ainda está dziękuję dzięki chcę potrzebuję trzeba",
    "jest działa jeszcze treba треба потрібно хочу працює вирішено дякую спасибо надо",
    "нужно работает решено еще شكرا أريد داعي يعمل بعد",
)
_LIMITS = table(
    "but only if as unless though when provided except ampak vendar samo le če aga",
    "kuid ainult kui vaid aber nur wenn sofern außer mais seulement si sauf pero solo",
    "sólo cuando ma soltanto se mas só somente apenas ale tylko jeśli jeżeli але",
    "тільки",
    "лише якщо но только если لكن ولكن فقط إذا",
)
"""What limits a yes or no and leaves it one: "yes but only by email"."""

_WITHOUT = table("without brez ilma ohne sans sin senza sem bez без بدون")
_NAMED = table(
    "name surname names number phone photo picture ime imena imenom priimka priimek",
    "nimi nime nimeta perekonnanime namen nachnamen nom nombre nombres apellido nome",
    "cognome sobrenome apelido imię imienia nazwisko nazwiska nazwiskiem imieniem",
    "ім'я імені прізвища прізвище имя имени фамилии фамилию اسم اسمي",
)
"""What people keep to themselves: "yes but without my name" is a yes."""

_EMPHATIC = table(
    "absolutely definitely certainly sure seveda vsekakor muidugi kindlasti klar",
    "natürlich sicher selbstverständlich certainement absolument claro certo",
    "certamente",
    "jasne oczywiście pewnie звичайно звісно конечно أكيد طبعا بالتأكيد course sûr",
)
"""With a negation behind them they mean no: "of course not"."""

_ALONE: dict[str, Said] = {
    **dict.fromkeys(
        phrases(
            "y, s, j, please, yes please, go ahead, of course, with pleasure, prosim",
            "z veseljem, z veseljem da, palun, hea meelega, bitte, ja bitte, na klar",
            "auf jeden fall, sehr gerne, bien sûr, d'accord, avec plaisir, svp",
            "s'il vous plaît, por favor, por supuesto, de acuerdo, cómo no",
            "claro que sí",
            "per favore, per piacere, va bene, d'accordo, con piacere, certo che sì",
            "com certeza, está bem, pode, pode ser, claro que sim, proszę, poproszę",
            "tak proszę, z chęcią, будь ласка, із задоволенням, пожалуйста",
            "с удовольствием, من فضلك, لو سمحت, بكل سرور, على الرحب, ماشي, حسنا",
        ),
        "yes",
    ),
    **dict.fromkeys(
        phrases(
            "n, not yet, not really, not at all, no way, of course not, rather not",
            "no need, please don't, please no, don't, ne še, še ne, ni še, ni treba",
            "raje ne, sploh ne, seveda ne, prosim ne, veel mitte, mitte veel, ei ole",
            "pigem mitte, parem mitte, muidugi mitte, üldse mitte, noch nicht, nicht",
            "lieber nicht, eher nicht, bitte nicht, gar nicht, auf keinen fall",
            "natürlich nicht, klar nicht, sicher nicht",
            "nicht nötig, pas encore, pas du tout, pas vraiment, toujours pas",
            "surtout pas, bien sûr que non, todavía no, aún no, para nada",
            "claro que no",
            "por supuesto que no, mejor no, non ancora, per niente, certo che no",
            "assolutamente no, meglio di no, ainda não, claro que não, melhor não",
            "de jeito nenhum, jeszcze nie, raczej nie, wcale nie, ще ні, ще не",
            "не треба",
            "звичайно ні, мабуть ні, краще не треба, еще нет, еще не, пока нет, да нет",
            "не надо, не нужно, конечно нет, лучше не надо, ليس بعد, لا داعي, ابدا",
        ),
        "no",
    ),
}
"""Whole messages. Politeness alone is a yes; "please stop" is none."""

_NOTHING_AGAINST = phrases(
    "i don't mind, don't mind, i do not mind, i wouldn't mind, no objection",
    "no objections, i have no objection, i have no objections, i've no objection",
    "nimam nič proti, nič nimam proti, ničesar nimam proti, nimam nič proti temu",
    "pole midagi selle vastu, mul pole midagi selle vastu",
    "mul ei ole midagi selle vastu",
    "ei ole midagi selle vastu, pole vastu, mul pole selle vastu midagi",
    "nichts dagegen, ich habe nichts dagegen, hab nichts dagegen, habe nichts dagegen",
    "ich hab nichts dagegen, keine einwände, keine einwände dagegen",
    "pas d'objection, aucune objection, je n'ai pas d'objection",
    "je n'ai aucune objection, je n'ai rien contre, rien contre",
    "je n'y vois pas d'inconvénient, je n'y vois aucun inconvénient",
    "no tengo inconveniente, no tengo ningún inconveniente",
    "no tengo nada en contra, nada en contra",
    "non ho niente in contrario, non ho nulla in contrario, niente in contrario",
    "nulla in contrario, non ho niente contro, non ho obiezioni, nessuna obiezione",
    "não me importo, eu não me importo, não tenho nada contra, nada contra",
    "não tenho objeção, não tenho objeções, sem objeções",
    "nie mam nic przeciwko, nie mam nic przeciwko temu, nic przeciwko",
    "nie mam nic przeciw, nie mam zastrzeżeń, nie mam obiekcji",
    "не проти, я не проти, не маю нічого проти, нічого не маю проти",
    "не заперечую, не маю заперечень, не против, я не против, ничего не имею против",
    "не имею ничего против, не возражаю, я не возражаю, нет возражений, لا مانع",
    "لا مانع لدي, ليس لدي مانع, ما عندي مانع, لا أمانع, لا اعتراض, ليس لدي اعتراض",
)
"""A yes that begins like a no, where nothing or a pause stands behind it."""
_LONGEST_AGAINST = max(len(phrase.split()) for phrase in _NOTHING_AGAINST)

_UNDECIDED = phrases(
    "no idea, no clue, no problem, no worries, no comment, not sure, not bad",
    "no one, no body, yes and no, yes but no, da in ne, ja ja ei, jah ja ei",
    "ja und nein, oui et non, sí y no, si e no, sim e não, tak i nie, так і ні",
    "да и нет, да ну, так себе, так собі, tak sobie, ne vem, ni problema, ei tea",
    "ei ole kindel, ei ole probleemi, nie wiem, nie ma problemu, nie ma za co, no sé",
    "no lo sé, no hay problema, non so, non lo so, não sei, não tem problema",
    "не знаю, нет проблем, لا أعرف, لا أعلم, لا أدري, لا مشكلة, لا بأس, لا أحد",
)
_ELSEWHERE = {
    "no": ("sl", "pl", "de", "fr", "et"),
    "ne": ("fr", "it"),
    "da": ("de", "it", "pt", "es", "pl"),
    "ja": ("pl", "es"),
    "ei": ("pt", "de"),
    "non": (),
    "si": ("sl", "pl", "et"),
    "tak": ("sl", "de", "en"),
    "так": ("ru",),
    "nan": ("en",),
    "itak": ("et",),
    "lahko": ("et",),
}
"""What is "well", "not", "there" or "I" to those who speak these languages.

Such a word counts as the whole message only, and "no" not even then in Slovenian and
Polish, where it agrees as much as it refuses.
"""
_NEVER = {"no": ("sl", "pl"), "ja": ("pl", "es"), "ne": ("it",)}

_SIGNS: dict[str, Said] = {
    **dict.fromkeys("👍👌✅✔☑🆗", "yes"),
    **dict.fromkeys("👎❌✖✗🚫🙅", "no"),
}
_LEADING = re.compile(r"[\s*\"(„“”«»¿¡]*(?P<word>[^\W\d_]+)")
_PAUSE = re.compile(r"\s*(?:$|[^\w\s]|\n)")
_LONG = re.compile(r"(\w)\1{2,}")
_ROUND = " \t\n.,;:!?)–—-*\"'»”،؛؟…"


def read_yes_no(text: str, language: str = "") -> tuple[Said, str] | None:
    """Read the yes or no that a text begins with, and what is said beside it.

    Args:
        text: what was typed.
        language: the speaker's; it decides words that mean yes or no in one language
            and something else in another, such as "no" in Slovenian.

    Returns:
        What was meant and the rest, without mere thanks; or None if it cannot be
        told for sure: "no idea", "no one called", "yes and no".
    """
    seen = folded(text.strip(), most=LOOKED_AT)
    sign = _SIGNS.get(seen.plain[:1])
    if sign is not None:
        return sign, _remark(seen.text.lstrip(seen.text[0] + "\ufe0f🏻🏼🏽🏾🏿"))
    found = list(WORD.finditer(seen.plain))
    words = [_LONG.sub(r"\1", match[0]) for match in found]
    if (end := _end_against(seen.plain, words, found)) is not None:
        return "yes", _remark(seen.after(end))
    whole = " ".join(words)
    if any(f"{whole} ".startswith(f"{phrase} ") for phrase in _UNDECIDED):
        return None
    if whole in _ALONE and len(seen.text) <= LOOKED_AT:
        return _ALONE[whole], ""
    return _first(seen, words, language)


def _first(seen: Folded, words: list[str], language: str) -> tuple[Said, str] | None:
    match = _LEADING.match(seen.plain)
    if match is None or not _counts(words, language):
        return None
    limited = len(words) > 2 and words[1] in _LIMITS
    word, pause = words[0], _PAUSE.match(seen.plain, match.end())
    rest = _remark(seen.after(match.end()))
    if word in _NO:
        return "no", rest
    if word in _NEGATING:
        follows = len(words) > 1 and words[1] in _COMPANIONS
        return ("no", rest) if pause or follows or limited else None
    if word not in _YES:
        return None
    if _without_a_name(words) or (limited and not NEGATIONS & set(words[2:5])):
        return "yes", rest
    if not pause and NEGATIONS & set(words[1:4]):
        return ("no", rest) if word in _EMPHATIC else None
    return "yes", rest


def _end_against(
    plain: str, words: list[str], found: list[re.Match[str]]
) -> int | None:
    """Return where "I have nothing against it" ends; None if that is not said."""
    for many in range(min(_LONGEST_AGAINST, len(words)), 0, -1):
        if " ".join(words[:many]) in _NOTHING_AGAINST:
            end = found[many - 1].end()
            return end if _PAUSE.match(plain, end) else None
    return None


def _without_a_name(words: list[str]) -> bool:
    """Tell whether a yes goes on with "(but) without my name" or "but not my name"."""
    place = 2 if words[1:2] and words[1] in _LIMITS else 1
    without = _WITHOUT if place == 1 else _WITHOUT | NEGATIONS
    denies = words[place : place + 1] and words[place] in without
    more = words[place + 1 : place + 5]
    return bool(denies and _NAMED & set(more)) and not NEGATIONS & set(more)


def _counts(words: list[str], language: str) -> bool:
    """Tell whether the first word is a yes or no to those who speak the language."""
    if words[1:2] and words[1] in ("thanks", "thank"):
        return True
    known = _NEVER if len(words) == 1 else _ELSEWHERE
    return language not in known.get(words[0], ())


def _remark(rest: str) -> str:
    """Return what is said beside it, unless that is only polite."""
    said = rest.strip(_ROUND)
    polite = fold(said) in _ALONE and _ALONE[fold(said)] == "yes"
    return "" if polite or is_thanks(said) else said
