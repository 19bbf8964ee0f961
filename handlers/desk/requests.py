"""Sentences in which a customer asks for a person, in the languages we ship."""

from handlers.folding import phrases, words_of
from handlers.negations import NEGATIONS

_REQUESTS = phrases(
    "please contact me, please call me, call me back, contact me, get back to me",
    "pokličite me, kontaktirajte me, javite se mi, pišite mi",
    "võtke minuga ühendust, helistage mulle, kirjutage mulle",
    "kontaktieren sie mich, rufen sie mich an, melden sie sich bei mir",
    "contactez-moi, appelez-moi, rappelez-moi, recontactez-moi",
    "contáctenme, contácteme, llámenme, llámeme, póngase en contacto conmigo",
    "pónganse en contacto conmigo, contattatemi, chiamatemi, richiamatemi",
    "mettetevi in contatto con me, entrem em contato comigo",
    "entrem em contacto comigo, contactem-me, liguem para mim, liguem-me",
    "proszę o kontakt, skontaktujcie się ze mną, zadzwońcie do mnie",
    "зв'яжіться зі мною, зателефонуйте мені, передзвоніть мені",
    "свяжитесь со мной, позвоните мне, перезвоните мне",
    "تواصلوا معي, اتصلوا بي, أرجو التواصل معي, أرجو الاتصال بي",
)
_BEFORE = 3
"""Words before a request among which a negation turns it round: "please do not"."""


def asks_for_a_person(text: str) -> bool:
    """Tell whether the customer wants somebody to write or call."""
    words = words_of(text)
    said = f" {' '.join(words)} "
    return any(
        f" {request} " in said and not _denied(said, request) for request in _REQUESTS
    )


def _denied(said: str, request: str) -> bool:
    before = said[: said.index(f" {request} ")].split()
    return bool(NEGATIONS & set(before[-_BEFORE:]))
