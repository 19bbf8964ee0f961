"""Words that turn a sentence round, in the languages we ship."""

from handlers.words.folding import table

NEGATIONS = table(
    "not no none never without except but dont doesnt isnt arent wasnt werent didnt",
    "cant cannot wont wouldnt havent hasnt nobody nothing neither nor",
    "ne ni nisem nismo niso nisi niste ničesar noben nobena brez razen nikoli nočem",
    "ei mitte pole ilma keegi kunagi",
    "nicht kein keine keinen keiner keines nein ohne außer nie niemals weder",
    "pas ne non sans sauf jamais aucun aucune ni",
    "no sin excepto salvo nunca ningún ninguna tampoco",
    "non no senza tranne eccetto nessun nessuna né",
    "não exceto nunca nenhum nenhuma nem",
    "nie bez oprócz nigdy żaden żadna ani",
    "не ні без крім ніколи жоден жодна немає",
    "не нет без кроме никогда ни",
    "لا ليس ليست لم لن غير بدون عدا ماعدا إلا",
)
"""Where one stands, the other words may mean the contrary of what they say.

Portuguese "sem" and Italian "mai" are left out: "I am" and "May" to their neighbours.
"""
