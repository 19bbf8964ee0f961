"""Words that put something off, in the languages we ship."""

import re

from handlers.words.folding import fold, phrases, table, words_of
from handlers.words.politeness import plainly
from handlers.words.thanks import is_thanks

LONGEST = 80
"""Longer texts say more than that."""

_LATER = phrases(
    "later, maybe later, perhaps later, not now, not right now",
    "another time, some other time, not today, no not now, kasneje, pozneje",
    "morda kasneje, mogoče kasneje, morda pozneje, mogoče pozneje, ne zdaj, zdaj ne",
    "drugič, ne danes, danes ne, hiljem, võib olla hiljem, mitte praegu, praegu mitte",
    "praegu ei, teine kord, mitte täna, später, vielleicht später, nicht jetzt",
    "jetzt nicht, gerade nicht, ein andermal, ein anderes mal, heute nicht, plus tard",
    "peut être plus tard, pas maintenant, une autre fois, pas aujourdhui, más tarde",
    "luego, después, quizás más tarde, quizá más tarde, tal vez más tarde, ahora no",
    "en otro momento, otro día, hoy no, más adelante, più tardi, dopo",
    "magari più tardi, magari dopo, forse più tardi, non ora, non adesso, adesso no",
    "unaltra volta, un altra volta, non oggi, oggi no, mais tarde, depois",
    "talvez mais tarde, talvez depois, agora não, não agora, outra hora, outro dia",
    "hoje não, później, może później, nie teraz, teraz nie, innym razem, nie dzisiaj",
    "пізніше, може пізніше, можливо пізніше, потім, не зараз, зараз ні, іншим разом",
    "не сьогодні, позже, может позже, может быть позже, потом, не сейчас, сейчас нет",
    "в другой раз, не сегодня, لاحقا, فيما بعد, ربما لاحقا, ليس الآن, في وقت آخر",
    "بعدين, maybe another time, perhaps another time, maybe some other time",
    "some other day, another day, morda drugič, mogoče drugič, kdaj drugič",
    "morda kdaj drugič, mogoče kdaj drugič, mõni teine kord, võib olla teine kord",
    "ehk hiljem, ehk teine kord, vielleicht ein andermal, vielleicht ein anderes mal",
    "lieber später, peut être une autre fois, une autre fois peut être, un autre jour",
    "à un autre moment, quizás en otro momento, tal vez en otro momento",
    "quizás otro día, tal vez otro día, en otra ocasión, quizás luego, tal vez luego",
    "mejor luego, mejor más tarde, no ahora, magari un'altra volta",
    "magari un altra volta, forse un'altra volta, forse un altra volta",
    "in un altro momento, magari in un altro momento, un altro giorno, forse dopo",
    "ora no, talvez outra hora, talvez outro dia, noutra altura, talvez noutra altura",
    "em outro momento, kiedy indziej, może kiedy indziej, może innym razem",
    "może potem, potem, може іншим разом, можливо іншим разом, може потім",
    "можливо потім, не тепер, может в другой раз, может быть в другой раз",
    "может потом, может быть потом, как нибудь потом, как нибудь в другой раз",
    "ليس اليوم, في وقت لاحق, ربما في وقت لاحق, ربما فيما بعد",
)
_BUSY = table(
    "work working busy meeting driving hurry class lunch bus train time",
    "službi delu delam sestanku zaposlen zaposlena zaseden zasedena mudi vozim časa",
    "tööl koosolekul hõivatud kiire aega roolis sõidan tunnis",
    "arbeit arbeite arbeiten beschäftigt besprechung termin eilig zeit unterwegs auto",
    "travail travaille boulot réunion occupé occupée pressé pressée conduis volant",
    "temps trabajo trabajando ocupado ocupada reunión conduciendo manejando prisa",
    "tiempo clase lavoro lavorando occupato occupata impegnato impegnata riunione",
    "fretta guidando tempo trabalho trabalhando reunião pressa dirigindo conduzir",
    "aula pracy pracuję zajęty zajęta spotkaniu spieszę śpieszę czasu autem lekcji",
    "роботі працюю зайнятий зайнята нараді зустрічі поспішаю часу кермом",
    "работе работаю занят занята совещании встрече спешу тороплюсь времени рулем",
    "العمل عمل مشغول مشغولة اجتماع أقود وقت مستعجل مستعجلة أعمل",
)
_AROUND = table(
    "i im am in at a the on my no not have dont any just still right now currently",
    "sorry very too sem ravno trenutno v na se mi nimam zdaj zelo preveč oprostite",
    "olen mul on ei ole pole praegu hetkel just väga liiga",
    "ich bin habe hab grad gerade bei der auf in einer einem im am es keine sehr zu",
    "je suis jai nai en au le de du pas trop très là désolé désolée",
    "estoy el la tengo una con de muy ahora sono sto al ho non di un una molto adesso",
    "estou tô no na em ao tenho sem com não uma de muito agora",
    "jestem w na mam nie teraz akurat właśnie bardzo za się",
    "я в на у мене немає нема зараз саме дуже за меня нет сейчас как раз очень",
    "أنا في ليس لدي عندي لا الآن ما جدا",
)
_PAUSE = re.compile(r"[,.;:!\n…–—()،؛]")


def puts_off(text: str) -> bool:
    """Tell whether a text only says that now is not the time, and perhaps why.

    The reason is one of being busy, behind or before a pause: "not now, I'm at work".
    """
    if len(text) > LONGEST:
        return False
    if plainly(text) in _LATER:
        return True
    parts = [part for part in _PAUSE.split(fold(text)) if words_of(part)]
    later = [part for part in parts if plainly(part) in _LATER]
    others = (part for part in parts if part not in later)
    return bool(later) and all(is_thanks(one) or _is_busy(one) for one in others)


def _is_busy(part: str) -> bool:
    words = set(words_of(part))
    return bool(words & _BUSY) and words <= _BUSY | _AROUND
