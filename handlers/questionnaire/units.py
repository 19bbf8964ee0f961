"""Units of time, money, weight and length beside a number, in the languages we ship."""

import re
from collections.abc import Iterable, Mapping
from itertools import chain, takewhile

from handlers.questionnaire.tens import names_number
from handlers.words.folding import fold, table

NEAR = 4
"""Words behind a number among which its unit stands: "2 and a half hours"."""

_FORMS: Mapping[str, str] = {
    "second": "s sec secs second seconds sekunda sekunde sekundi sekund sekundah "
    "sekundit sekundites sekundid sek sekunden seconde secondes segundo segundos "
    "secondo secondi sekundy sekundę sekundach секунда секунди секунду секунд "
    "секундах секунды сек ثانية ثواني ثوان ثانيتان ثانيتين",
    "minute": "min mins minute minutes minuta minuto minuti minut minutah minutit "
    "minutites minutid minuten minutos minuty minutę minutach хвилина хвилини хвилин "
    "хвилину хвилинах хв минута минуты минут минуту минутах мин دقيقة دقائق دقيقتان "
    "دقيقتين",
    "hour": "h hr hrs hour hours ura uro ure uri ur urah tund tundi tunni tunnid "
    "tundides t stunde stunden std stdn heure heures hora horas ora ore godzina "
    "godzinę godziny godzin godzinach godz година години годин годину годинах год "
    "час часу часа часов часы часах ч ساعة ساعات ساعتان ساعتين",
    "day": "d day days dan dneva dni dnevi dnevih päev päeva päevi päevad päevades tag "
    "tage tagen jour jours día días giorno giorni dia dias dzień dnia dniach день дні "
    "днів днях дня дн дней дни يوم أيام يومان يومين",
    "week": "wk wks week weeks teden tedna tedni tedne tednov tednih nädal nädala "
    "nädalat nädalad nädalates woche wochen semaine semaines semana semanas settimana "
    "settimane tydzień tygodnie tygodni tygodnia tygodniach тиждень тижні тижнів "
    "тижня тижнях неделя недели недель неделю неделях أسبوع أسابيع أسبوعان أسبوعين",
    "month": "month months mesec meseca mesece meseci mesecev mesecih kuu kuud kuudes "
    "monat monate monaten mois mes meses mese mesi mês miesiąc miesiąca miesiące "
    "miesięcy miesiącach місяць місяця місяці місяців місяцях месяц месяца месяцы "
    "месяцев месяцах شهر أشهر شهور شهران شهرين",
    "year": "yr yrs year years leto leti leta let letih aasta aastat aastad aastates "
    "jahr jahre jahren ans année années año años anno anni ano anos rok roku lata "
    "lat latach рік року роки років роках год года годы годов годах лет г "
    "سنة سنوات سنين سنتان سنتين عام أعوام",
    "gram": "g gr gram grams grami gramov grammi gramm grammes gramo gramos grammo "
    "grama gramy gramów грам грамів грамм граммов г جرام غرام جرامات غرامات",
    "kilogram": "kg kgs kilo kilos kilogram kilograms kilogrami kilogramov kilogrammi "
    "kilogramm kilogrammes kilogramo kilogramos chili chilo quilo quilos kilogramy "
    "kilogramów кг кілограм кілограмів килограмм килограммов كجم كغ كيلو كيلوجرام "
    "كيلوغرام",
    "tonne": "t ton tons tonne tonnes tona ton tonn tonni tonnen tonelada toneladas "
    "tonnellate tony тонна тонн т طن أطنان",
    "metre": "m metre metres meter meters metri metrov meetrit meetrites metern mètre "
    "mètres metro metros metry metrów метр метри метрів метров метрах м متر أمتار",
    "centimetre": "cm centimetre centimetres centimeter centimeters centimetrov "
    "sentimeetrit zentimeter centimètres centímetros centimetri centymetrów см "
    "сантиметрів сантиметров سم سنتيمتر",
    "kilometre": "km kms kilometre kilometres kilometer kilometers kilometri "
    "kilometrov kilomeetrit kilometern kilomètre kilomètres kilómetro kilómetros "
    "chilometro chilometri quilómetros quilômetros kilometry kilometrów км кілометр "
    "кілометри кілометрів километр километров كم كيلومتر كيلومترات",
    "mile": "mile miles milj miili meilen meile milles millas miglia milhas миль",
    "litre": "l litre litres liter liters litrov liitrit litern litro litros litri "
    "litry litrów л літр літрів литр литров لتر لترات",
    "euro": "€ eur euro euros evro evra evri evrov evrih eurot eurodes euró євро евро "
    "يورو",
    "dollar": "$ usd dollar dollars dolar dolarjev dolarja dollarit dollarites dólar "
    "dólares dollaro dollari dolarów dolary долар долари доларів доларах доллар "
    "доллара долларов долларах دولار دولارات",
    "pound": "£ gbp pound pounds funt funtov naela pfund livres libras sterline funtów "
    "фунт фунтів фунтов جنيه",
    "zloty": "zł pln zloty zlotys złoty złote złotych злотих злотых",
    "hryvnia": "₴ uah грн гривня гривні гривень гривнях hryvnia hryvnias",
    "rouble": "₽ rub руб рубль рубля рублей рублях rubles roubles rubel",
    "cent": "cents centov senti centimes céntimos centesimi cêntimos centów центів "
    "центов",
}
_WORDS = {unit: table(forms) for unit, forms in _FORMS.items()}
_MOSTLY_NO_UNITS = table(
    "mes second seconde segundo secondo ora metro ton час часу عام"
)
"""Within a question they mean something else: "your second visit", "combien de mes"."""

_UNITS: Mapping[str, frozenset[str]] = {
    word: frozenset(unit for unit, forms in _WORDS.items() if word in forms)
    for word in chain.from_iterable(_WORDS.values())
}
"""Some name two: "год" is an hour in Ukrainian and a year in Russian."""

NAMES = (
    frozenset(word for word in _UNITS if len(word) > 1)
    - _MOSTLY_NO_UNITS
    - table("mile senti tony")
)
"""What counts something wherever it stands behind a number: neither "5 т.к. ..." nor
"5, mile zaskoczona" nor "5 Tony was great" does."""

_PART = re.compile(r"\d+(?:[ .,]\d+)*|[^\W\d_]+|[€$£₽₴]|[.,;!?\n]")
_PAUSES = ".,;!?\n"
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_COMPOUND = re.compile(
    r"^(?:arbeits|werk|geschafts|kalender|wochen|too|kalendri)(?=\w{3})"
    r"|^(?:و?بال|وال|ال|لل|ب)(?=\w{3})"
)


def is_in_another(wordings: Iterable[str], text: str) -> bool:
    """Tell whether a number has a unit, and a question names others only.

    A question that names none takes any: nobody can say which one it means.
    """
    given = _beside(text)
    asked = frozenset(chain.from_iterable(map(_named, wordings))) if given else given
    return bool(asked) and not asked & given


def _named(wording: str) -> frozenset[str]:
    """Return the units that a question names; one letter counts only in brackets."""
    plain = fold(wording)
    known = [part for part in _parts(plain) if part not in _MOSTLY_NO_UNITS]
    words = [part for part in known if len(part) > 1 or not part.isalpha()]
    return _all_of((*words, *_parts(" ".join(_BRACKETS.findall(plain)))))


def _beside(text: str) -> frozenset[str]:
    """Return the units right before a number, or shortly behind it."""
    parts = _parts(fold(text))
    found: set[str] = set()
    for place, part in enumerate(parts):
        if part[0].isdecimal() or names_number(part):
            found |= _units(parts[place - 1]) if place else frozenset()
            found |= _first(parts[place + 1 : place + 1 + NEAR])
    return frozenset(found)


def _first(parts: list[str]) -> frozenset[str]:
    before_a_pause = takewhile(lambda part: part not in _PAUSES, parts)
    return next(filter(None, map(_units, before_a_pause)), frozenset())


def _all_of(words: Iterable[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_units, words)))


def _parts(plain: str) -> list[str]:
    return [match[0] for match in _PART.finditer(plain)]


def _units(word: str) -> frozenset[str]:
    return _UNITS.get(word) or _UNITS.get(_COMPOUND.sub("", word), frozenset())
