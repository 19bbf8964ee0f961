"""Whether somebody wants to go on with what was left, in the languages we ship."""

from typing import Literal

from handlers.words.folding import phrases, table, words_of
from handlers.words.later import puts_off
from handlers.words.yesno import read_yes_no

Will = Literal["yes", "no", "later"]

LONGEST = 100
"""Longer texts say more than that."""

_ON = phrases(
    "go on, go ahead, go for it, lets go, keep going, continue, continuing, proceed",
    "carry on, resume, next, next question, naslednje, järgmine, nächste",
    "nächste frage, prossima, następne, наступне, следующий, следующий вопрос",
    "السؤال التالي, nadaljuj, nadaljujmo, nadaljujva, nadaljujte, nadaljujem",
    "nadaljujemo, nadaljevati, nadaljeval, nadaljevala, nadaljevali, nadaljevanje",
    "naprej, dalje, gremo, dajmo, jätkame, jätka, jätkake, jätkata, jätkan, jätkaks",
    "jätkaksin, jätkaksime, jätkamine, edasi, weiter, weitermachen, fortfahren",
    "fortsetzen, los gehts, gehts los, auf gehts, continuer, continuons, continuez",
    "allons y, allez y, vas y, reprenons, reprendre, reprenez, poursuivons, poursuivre",
    "poursuivez, suivant, suivante, continuar, continuemos, continúa, continúe",
    "continuamos, seguimos, sigamos, sigue, siga, seguir, adelante, vamos, siguiente",
    "continua, continuiamo, continui, continuare, proseguiamo, proseguire, prosegua",
    "riprendiamo, avanti, prosseguir, prossiga, prossigamos, avançar, adiante",
    "em frente, próxima, dalej, kontynuuj, kontynuujmy, kontynuujemy, kontynuować",
    "lecimy, jedziemy, продовжити, продовжуй, продовжуйте, продовжимо, продовжуємо",
    "продовжую, продовжувати, далі, давайте, давай, продолжить, продолжай",
    "продолжайте, продолжим, продолжаем, продолжаю, продолжать, дальше, далее",
    "поехали, نتابع, تابع, تابعوا, متابعة, المتابعة, أتابع, لنتابع, استمر, استمروا",
    "نستمر, لنستمر, أستمر, نكمل, أكمل, لنكمل, كمل, أكملوا, نواصل, واصل, لنواصل, التالي",
)
_BESIDE_ON = table(
    "yes yeah yep yup yea sure ok okay fine of course please now then well alright all",
    "right ready id ill im i we can could would like love to happy gladly lets let us",
    "the questions question survey with it thanks thank you absolutely definitely",
    "da ja jap seveda lahko prosim kar pa bi rad rada radi z veseljem v redu dobro",
    "vprašanji vprašanja anketo hvala želim hočem",
    "jah jaa muidugi palun võime võib tahan soovin küll lähme läheme hea meelega",
    "küsimustega küsitlusega olgu aitäh ikka kindlasti",
    "klar gerne gern bitte wir können machen mach lassen sie uns gut natürlich sicher",
    "mal dann den fragen der umfrage mit ich möchte will würde danke jawohl doch",
    "oui ouais daccord bien sûr volontiers sil vous plaît svp on peut pouvons nous je",
    "veux voudrais les alors merci avec plaisir allez",
    "sí claro vale por favor de acuerdo bueno podemos quiero con las preguntas la",
    "encuesta gracias pues supuesto dale",
    "sì certo va bene volentieri per favore pure andiamo vada possiamo vorrei voglio",
    "le domande il sondaggio allora grazie piacere daccordo",
    "sim pode com certeza quero está bem as perguntas a pesquisa então obrigado",
    "obrigada certo lá",
    "tak jasne oczywiście pewnie chętnie dobrze proszę poproszę możemy idziemy idźmy",
    "pytaniami ankietą chcę dziękuję",
    "так ага авжеж звичайно звісно добре будь ласка можна можемо із запитаннями ок",
    "хочу дякую йдемо ходімо ну",
    "да угу конечно хорошо пожалуйста можем с вопросами спасибо идем",
    "نعم أجل أيوه حسنا طبعا أكيد من فضلك تمام لو سمحت يمكننا أريد أن شكرا بالتأكيد",
    "الأسئلة هيا",
) | frozenset(word for phrase in _ON for word in phrase.split())
"""What may stand beside a "go on" without changing it; nothing that denies or asks."""

_BESIDE_NO = table(
    "i dont want to now right not anymore any more really želim bi rabim zdaj več",
    "soovi taha tänan praegu enam danke möchte mehr bitte merci quiero deseo gracias",
    "más voglio grazie più quero obrigado obrigada mais chcę dziękuję już хочу дякую",
    "більше треба спасибо больше надо أريد شكرا",
)
"""What may stand beside a no, denials as well."""


def read_will(text: str, language: str) -> Will | None:
    """Read an answer to "shall we go on?"; None if the text says anything else."""
    if len(text) > LONGEST:
        return None
    if puts_off(text):
        return "later"
    if wants_on(text):
        return "yes"
    read = read_yes_no(text, language)
    if read is None or (read[1] and read[0] == "yes"):
        return None
    return read[0] if _BESIDE_NO.issuperset(words_of(read[1])) else None


def wants_on(text: str) -> bool:
    """Tell whether a text says "go on" itself, and nothing more than politeness."""
    words = words_of(text) if len(text) <= LONGEST else []
    if not words or not _BESIDE_ON.issuperset(words):
        return False
    said = f" {' '.join(words)} "
    return any(f" {on} " in said for on in _ON)
