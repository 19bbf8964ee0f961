"""Scores that do not stand at the beginning: "what a mess. 2", "too expensive 4"."""

import re

from handlers.questionnaire.beside import OUT_OF
from handlers.questionnaire.numerals import TOPS
from handlers.words.folding import Folded, folded, table, words_of
from handlers.words.negations import NEGATIONS

LOOKED_AT = 300
FEW = 8
"""Words before which a number at the end is a score without a pause before it."""

_NUMBER = re.compile(r"\d+")
_OF_TOP = re.compile(
    r"(?<![\w.,:/#-])(?P<score>\d{1,2})"
    r"(?:\s*/\s*|\s+(?:out\s+)?(?P<of>[^\W\d_]+)\s+)(?P<top>\d{1,2}|[^\W\d_]+)\b"
    r"(?![.,:/-]\d|%)"
)
_AT_END = re.compile(r"(?<![\w.,:/#+-])(?P<score>\d{1,2})[\s.!)\"'»”…]*$")
_APART = re.compile(
    r"(?:[.!;:)\n]|,\s|\s[-–—]\s)\s*(?P<score>\d{1,2})(?=\s*[.!;)\n](?!\d)|,\s|\s[-–—]\s|\s*$)"
)
_ROUND = " \t\n.,;:!?()–—-*\"'»”،؛؟…"

_BELONGS = table(
    "order orders room gate line table floor store shop case ticket item items page",
    "step option version platform part parts day week month year hour night game size",
    "agent apartment flat house street bus train tram route model number level phase",
    "type at until till by before after since from to in on of for than under over",
    "below above between x times only just all another every next last the and or got",
    "get had have has received ordered bought waited called paid lost missing left",
    "more less minus plus naročilo naročila naročilu soba miza vrata linija trgovina",
    "korak stran del dan teden mesec leto ulica vlak avtobus paket artikel točka ob",
    "do od pred po za v na ali kot pod nad samo le še vsi vse vsak dobil dobila",
    "naročil čakal čakala plačal plačala manjka tellimus tellimuse tuba laud uks liin",
    "pood samm lehekülg osa päev nädal kuu aasta tänav rong buss pakk kell kuni",
    "alates enne pärast üle alla ja või ainult veel kõik iga sain tellisin ootasin",
    "maksin puudu kui bestellung auftrag zimmer tisch tor linie laden filiale schritt",
    "seite teil tag woche monat jahr straße zug um bis vor nach seit ab von zu an auf",
    "für als unter über zwischen und oder nur noch alle jeder bekam bekommen bestellt",
    "gewartet bezahlt fehlen commande chambre porte ligne magasin étape partie jour",
    "semaine mois année rue colis article jusquà avant après depuis dès de du en pour",
    "que sous sur entre et ou seulement encore tous chaque reçu commandé attendu payé",
    "manque pedido habitación mesa puerta línea tienda paso página parte día semana",
    "mes año calle tren paquete artículo las hasta antes después desde para bajo",
    "sobre y solo sólo más todos cada recibí pedí esperé pagué faltan ordine camera",
    "tavolo porta linea negozio passo pagina giorno settimana mese anno via treno",
    "pacco articolo fino prima dopo da dalle di per che sotto sopra tra fra e ed",
    "ancora tutti ogni ricevuto ordinato aspettato pagato mancano encomenda quarto",
    "linha loja dia mês ano rua trem comboio pacote artigo às até depois em sob só",
    "mais recebi pedi esperei paguei faltam zamówienie zamówienia pokój stolik brama",
    "linia sklep krok strona część dzień tydzień miesiąc rok pociąg autobus paczka",
    "artykuł przed w niż między i lub albo tylko jeszcze wszystkie każdy dostałem",
    "dostałam zamówiłem zamówiłam czekałem czekałam zapłaciłem zapłaciłam brakuje",
    "замовлення кімната стіл ворота лінія магазин крок сторінка частина день тиждень",
    "місяць рік вулиця поїзд автобус посилка об до від перед після з із у в на за ніж",
    "під над між і й або лише тільки ще всі кожен отримав отримала замовив замовила",
    "чекав чекала заплатив заплатила заказ заказа комната стол линия шаг страница",
    "часть неделя месяц год улица поезд посылка к ко от после с со из для чем под",
    "между и или только еще все каждый получил получила заказал заказала ждал ждала",
    "заплатил طلب الطلب طلبي رقم غرفة طاولة بوابة خط متجر خطوة صفحة جزء يوم أسبوع شهر",
    "سنة شارع قطار حافلة طرد في الساعة حتى قبل بعد منذ من إلى على عن تحت فوق بين و أو",
    "فقط كل استلمت طلبت انتظرت دفعت ينقص",
)
"""Behind these a number counts, names or times something: "order 4", "until 5"."""


def read_within(text: str, scale: range) -> tuple[int, str] | None:
    """Read the one number of a text if it can only be a score, and what is beside it.

    That is a number out of the scale's top wherever it stands ("it was like a 2 out of
    10"), one that stands apart ("what a mess. 2."), or the end of few words ("too
    expensive 4") of which the last does not belong to it.

    Returns:
        The score and the rest of the text, or None if it cannot be told for sure.
    """
    seen = folded(text.strip(), most=LOOKED_AT)
    plain = seen.plain
    if "?" in plain or len(seen.text) > LOOKED_AT:
        return None
    numbers = len(_NUMBER.findall(plain))
    found = _out_of_top(plain, scale[-1]) if numbers <= 2 else None
    if found is None and numbers == 1:
        found = _APART.search(plain) or _at_end(plain)
    if found is None or int(found["score"]) not in scale or _is_denied(plain, found):
        return None
    return int(found["score"]), _beside(seen, found)


def _out_of_top(plain: str, top: int) -> re.Match[str] | None:
    found = _OF_TOP.search(plain)
    if found is None or (found["of"] and found["of"] not in OUT_OF):
        return None
    named = int(found["top"]) if found["top"].isdecimal() else TOPS.get(found["top"])
    others = len(_NUMBER.findall(plain)) - 1 - found["top"].isdecimal()
    return found if named == top and not others else None


def _at_end(plain: str) -> re.Match[str] | None:
    found = _AT_END.search(plain)
    if found is None:
        return None
    words = words_of(plain[: found.start()])
    fits = 0 < len(words) <= FEW and words[-1] not in _BELONGS
    return found if fits else None


def _is_denied(plain: str, found: re.Match[str]) -> bool:
    before = words_of(plain[: found.start("score")])
    return bool(NEGATIONS & set(before[-2:])) and found.re is not _APART


def _beside(seen: Folded, found: re.Match[str]) -> str:
    parts = (seen.before(found.start("score")), seen.after(found.end()))
    return " ".join(filter(None, (part.strip(_ROUND) for part in parts)))
