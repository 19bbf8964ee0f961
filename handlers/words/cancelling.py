"""Words that give up what one has begun, in the languages we ship."""

from handlers.words.folding import phrases
from handlers.words.politeness import plainly

LONGEST = 60

_CANCEL = phrases(
    "cancel, cancel it, cancel that, cancel this, never mind, nevermind, forget it",
    "forget about it, drop it, abort, i changed my mind, changed my mind",
    "prekliči, preklic, prekliči to, prekini, pozabi, pozabi to, pozabite",
    "premislil sem si, premislila sem si, sem si premislil",
    "sem si premislila, tühista, loobu, loobun, unusta, unusta ära",
    "mõtlesin ümber, abbrechen, abbruch, vergiss es, vergessen sie es",
    "lass es, lassen sie es, doch nicht, lieber doch nicht, annuler, annule, annulez",
    "laisse tomber, laissez tomber, oublie, oublie ça, oubliez, oubliez ça, tant pis",
    "j'ai changé d'avis, cancelar, cancela, cancele, olvídalo, olvídelo",
    "déjalo, déjelo, he cambiado de idea, he cambiado de opinión, annulla",
    "annullare, annulli, lascia stare, lasci stare, lasciamo stare, lascia perdere",
    "lasci perdere, fa niente, ho cambiato idea, esquece, esqueça",
    "deixa pra lá, deixe pra lá, deixa para lá, mudei de ideia, anuluj",
    "anulować, nieważne, zapomnij, zapomnij o tym, zostaw to, rozmyśliłem się",
    "rozmyśliłam się, скасувати, скасуй, скасуйте, відмінити, відміна, забудь",
    "забудьте, облиш, облиште, передумав, передумала",
    "я передумав, я передумала, отмена, отменить, отмени, отмените",
    "оставь, оставьте, передумал, я передумал, я передумала, إلغاء, الغ",
    "ألغه, انس الأمر, لا عليك, دعك منه, غيرت رأيي",
)


def gives_up(text: str) -> bool:
    """Tell whether a text only says that what was begun shall not be done."""
    return len(text) <= LONGEST and plainly(text) in _CANCEL
