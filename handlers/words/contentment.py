"""Words of somebody for whom all is well again, in the languages we ship."""

from handlers.words.folding import table, words_of
from handlers.words.thanks import BESIDE, THANKS, is_thanks
from handlers.words.yesno import read_yes_no

LONGEST = 100
"""Longer texts say more than that."""

_GLAD = table(
    "perfect great super top works working worked solved fixed resolved sorted",
    "excellent",
    "awesome good fine wonderful brilliant fantastic lovely nice amazing cool",
    "popolno odlično super krasno čudovito dobro rešeno urejeno dela deluje vredu fino",
    "suurepärane suurepäraselt täiuslik super tore hästi korras lahendatud töötab",
    "toimib",
    "perfekt super toll prima klasse gut wunderbar ausgezeichnet gelöst erledigt",
    "geklärt",
    "funktioniert geht passt bestens",
    "parfait super génial bien excellent résolu réglé fonctionne marche impeccable",
    "nickel",
    "perfecto genial estupendo excelente bien resuelto solucionado arreglado funciona",
    "perfetto ottimo bene benissimo eccellente risolto sistemato funziona fantastico",
    "perfeito ótimo ótima excelente bem resolvido funciona funcionando maravilha legal",
    "idealnie świetnie super doskonale dobrze rozwiązane załatwione działa wspaniale",
    "чудово супер відмінно прекрасно добре вирішено працює ідеально гаразд",
    "отлично супер прекрасно замечательно хорошо решено работает идеально класс",
    "redu porządku порядке порядку ordnung ordine orden ordem right",
    "ممتاز رائع جيد تمام حسنا محلول يعمل مثالي عظيم",
)
_BESIDE = table(
    "yes all it its is thats that this just now again very absolutely really so",
    "everything",
    "v w в у in em en ça",
    "da ja vse je to zelo že spet zdaj jah on kõik see väga nüüd jälle es ist alles",
    "das",
    "sehr jetzt wieder oui cest tout est très maintenant sí todo está es muy ahora sì",
    "tutto è va molto adesso ora sim tudo está é muito agora tak wszystko jest to",
    "bardzo",
    "teraz так все усе це дуже тепер да всё это очень теперь نعم كل شيء هذا جدا الآن",
)
"""What may stand around it without changing it; nothing that denies."""


def is_content(text: str, language: str) -> bool:
    """Tell whether somebody thanks, says yes, or that all is well, and nothing else."""
    if is_thanks(text) or read_yes_no(text, language) == ("yes", ""):
        return True
    words = frozenset(words_of(text)) if len(text) <= LONGEST else frozenset()
    return bool(_GLAD & words) and words <= _GLAD | _BESIDE | THANKS | BESIDE
