"""Words that put something off, in the languages we ship."""

from handlers.words.folding import phrases
from handlers.words.politeness import plainly

LONGEST = 40
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
    "بعدين",
)


def puts_off(text: str) -> bool:
    """Tell whether a text only says that now is not the time."""
    return len(text) <= LONGEST and plainly(text) in _LATER
