"""Zero to ten in words, in the languages we ship, with the forms people use."""

from handlers.words.folding import fold

_COUNTING = (
    "zero one two three four five six seven eight nine ten",
    "nič ena dva tri štiri pet šest sedem osem devet deset",
    "nula eno dve trije štirje petka šestka sedmica osmica devetka desetka",
    "nula enka dvojka trojka štirica petica šestica sedmica osmica devetka desetka",
    "nula eden dve tri štiri pet šest sedem osem devet deset",
    "null üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme",
    "null ühe kahe kolme nelja viie kuue seitsme kaheksa üheksa kümne",
    "null eins zwei drei vier fünf sechs sieben acht neun zehn",
    "null eins zwo drei vier fuenf sechs sieben acht neun zehn",
    "zéro un deux trois quatre cinq six sept huit neuf dix",
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez",
    "zero uno due tre quattro cinque sei sette otto nove dieci",
    "zero um dois três quatro cinco seis sete oito nove dez",
    "zero uma duas três quatro cinco seis sete oito nove dez",
    "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "zero jedna dwie trzy czwórka piątka szóstka siódemka ósemka dziewiątka dziesiątka",
    "zero jedno dwa trójka cztery pięć sześć siedem osiem dziewięć dziesięć",
    "zero jedynka dwójka trójka czwórka piątka sześć siedem osiem dziewięć dziesięć",
    "zero jedynkę dwójkę trójkę czwórkę piątkę szóstkę siódemkę ósemkę dziewiątkę "
    "dziesiątkę",
    "нуль одиниця двійка трійка четвірка п'ятірка шість сім вісім дев'ять десять",
    "нуль одиницю двійку трійку четвірку п'ятірку шістку сімку вісімку дев'ятку "
    "десятку",
    "ноль единица двойка тройка четверка пятерка шесть семь восемь девять десять",
    "ноль единицу двойку тройку четверку пятерку шестерку семерку восьмерку девятку "
    "десятку",
    "нуль один два три чотири п'ять шість сім вісім дев'ять десять",
    "нуль одна дві трійка четвірка п'ятірка шістка сімка вісімка дев'ятка десятка",
    "нуль одне два три чотири пять шість сім вісім девять десять",
    "ноль один два три четыре пять шесть семь восемь девять десять",
    "нуль одна две тройка четверка пятерка шестерка семерка восьмерка девятка десятка",
    "ноль одно двойка три четыре пять шесть семь восемь девять десять",
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    "صفر واحدة اثنين ثلاث أربع خمس ست سبع ثماني تسع عشر",
    "صفر واحده اتنين تلاته اربعه خمسه سته سبعه تمانيه تسعه عشره",
    "صفر واحد إثنان ثلاثة أربعة خمسة ستة سبعة ثمان تسعة عشرة",
    "صفر واحد اثنتان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
)
WEAK = {
    "en": ("sl",),
    "ein": ("de",),
    "eine": ("de",),
    "un": ("fr", "es", "it"),
    "une": ("fr",),
    "una": ("es", "it"),
    "um": ("pt",),
    "uma": ("pt",),
}
"""Words for one that mostly are no number; with the languages in which they may be."""

ELSEWHERE = {"nic": ("pl",), "ten": ("pl",), "due": ("en",)}
"""Number words that mean something else to those who speak these languages."""

WORDS = {
    word: number
    for words in _COUNTING
    for number, word in enumerate(fold(words).split())
    if word not in WEAK
}
"""Folded number words of all languages together; none means two numbers."""

TOPS = WORDS | {
    fold(word): number
    for number, words in {
        5: "petih viiest пяти п'яти pięciu خمسة",
        7: "sedmih seitsmest семи siedmiu سبعة",
        10: "desetih kümnest десяти dziesięciu عشرة",
    }.items()
    for word in words.split()
}
"""Number words as they stand after "out of"."""


def spelled(word: str, language: str = "") -> int | None:
    """Return the number that a folded word names; None if it names none for sure."""
    if language in ELSEWHERE.get(word, ()):
        return None
    return WORDS.get(word)
