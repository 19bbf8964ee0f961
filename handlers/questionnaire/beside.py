"""Words that stand beside a number and change, or do not change, what it means."""

from handlers.questionnaire.units import NAMES
from handlers.words.folding import phrases, table

UNITS = NAMES | table(
    "s h second seconde segundo secondo ora mes an час time times people person call",
    "calls email emails mail mails try tries percent krat ljudi klic klica klice",
    "klicev odstotkov kord korda inimene inimest kõne kõnet protsenti mal leute",
    "personen anruf anrufe prozent fois personne personnes appel appels vez veces",
    "persona personas llamada llamadas volta volte persone chiamata chiamate vezes",
    "pessoa pessoas chamada chamadas raz razy osoba osoby osób telefony раз рази разів",
    "людина людей дзвінок дзвінки раза человек человека звонка مرة مرات شخص أشخاص",
    "مكالمة مكالمات",
)
"""What is counted when the number is not a score: "3 days" is no 3."""

LEAD_INS = table(
    "a an the about maybe probably perhaps around approximately approx circa ca score",
    "mark bewertung wertung hinnang évaluation puntuación calificación valutazione",
    "punteggio classificação avaliação бал балл",
    "rating grade number nr i id ill im give gave it its is was would say my answer",
    "ocena oceno dam dajem dal dala bi rekel rekla je jaz morda mogoče približno okoli",
    "številka moj moja odgovor",
    "hinne hinde annan annaksin umbes vist ma minu vastus see on number ligikaudu",
    "note ich gebe würde sagen eine ein einen etwa ungefähr vielleicht nummer meine",
    "ist",
    "antwort rund",
    "je donne mets dirais un une environ peut être ma réponse cest de numéro",
    "nota le doy diría yo mi respuesta es unos unas aproximadamente quizás número como",
    "voto do direi il mio la mia risposta è circa forse numero una",
    "dou diria eu minha resposta cerca talvez número um uma de o",
    "oceniam na daję dałbym dałabym moja odpowiedź to około może numer jakieś",
    "оцінка оцінку ставлю даю моя відповідь це близько приблизно мабуть номер",
    "оценка оценку поставлю мой ответ это около примерно наверное где то номер",
    "roughly kakšnih verjetno najbrž cirka umbkaudu arvatavasti zirka vermutlich",
    "wahrscheinlich wohl all'incirca uns umas chyba gdzieś десь напевно орієнтовно",
    "наверно приблизительно ориентировочно",
    "أعطي أعطيه أعطيكم التقييم تقييمي إجابتي حوالي تقريبا ربما رقم هو هي",
)
"""What may be said before a number without changing it."""

ROUGHLY = phrases(
    "or so, about, approximately, approx, roughly, around, more or less, give or take",
    "približno, okoli, cirka, več ali manj, plus minus, umbes, ligikaudu, umbkaudu",
    "enam vähem, etwa, ungefähr, circa, ca, zirka, in etwa, mehr oder weniger",
    "environ, à peu près, plus ou moins, approximativement, aproximadamente, aprox",
    "más o menos, più o meno, all'incirca, approssimativamente, mais ou menos, por aí",
    "około, mniej więcej, w przybliżeniu, приблизно, десь, близько, орієнтовно",
    "плюс мінус, примерно, приблизительно, где то, около, ориентировочно",
    "плюс минус, تقريبا, حوالي",
)
"""What may be said behind a number and its unit without changing it."""

FIRM = table(
    "good solid strong clear firm lepa solidna močna dobra korralik kindel tugev bon",
    "beau buen sólido bel buon solido bom belo sólido mocna mocne mocną solidna",
    "solidne solidną dobre dobrą тверда міцна добра тверду міцну твердая крепкая",
    "твердую крепкую",
)
"""Before a bare score these change nothing: "a solid 4". German ones grade a pupil."""

OUT_OF = table(
    "of od von aus auf sur de sobre su di em na z ze з із из с من على",
)
STRICTLY_OUT_OF = table("of von из із من")
"""After these comes the top of a scale, or it was no score: "2 of my friends"."""

BETWEEN = table(
    "or to and ali do in või kuni ja oder bis und ou à et o u a y e lub albo czy i",
    "або чи до і та или и أو إلى و الى",
)
"""Between two numbers: nobody can say which one is meant."""

ALTHOUGH = table(
    "but because since although though however ampak vendar ker toda čeprav aga kuid",
    "sest vaid kuigi aber weil doch jedoch obwohl mais car parce pero porque aunque ma",
    "però perché anche mas porque porém embora ale lecz gdyż choć bo але проте бо хоча",
    "но потому хотя لكن ولكن لأن رغم",
)
"""Behind these stands what somebody adds to a number: "five but slow"."""

THOUSANDS = table(
    "k m mio mrd mln tys tis thousand thousands million millions hundred hundreds",
    "tisoč milijon sto tuhat miljon sada tausend hundert million millionen mille cent",
    "mil millón millones cien mila milione milioni milhão milhões tysiąc tysiące",
    "tysięcy",
    "тис тисяча тисячі тисяч мільйон сто тыс тысяча тысячи тысяч миллион ألف آلاف",
    "مليون",
)
"""Words that multiply the number before them."""

STARS = (
    r"stars?|points?|pts?|zvezd\w*|tock\w*|tarn\w*|punkt\w*|sterne?n?|etoiles?|"
    r"estrell\w*|puntos?|stell[ae]|punt[oi]|estrelas?|pontos?|gwiazd\w*|зірк\w*|зірок|"
    r"бал\w*|звезд\w*|очк\w*|نجوم|نجمه|نجمات|نقاط|نقطه|درجات"
)
"""A pattern of the words for stars and points."""

MINUS = phrases("minus, miinus, moins, menos, meno, мінус, минус, ناقص, سالب")
