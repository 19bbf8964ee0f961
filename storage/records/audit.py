"""Who changed what: one line, never rewritten."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

NAMED: Mapping[str, str] = {
    "role": "vloga vloge roll rollid rolle rollen rôle rôles rol roles ruolo ruoli"
    " papel papéis rola роль ролі роли دور أدوار الأدوار",
    "code": "koda kode kood koodid codes código códigos codice codici kod kody код"
    " коди коды رمز رموز الرموز",
    "setting": "nastavitev nastavitve seade seaded einstellung einstellungen réglage"
    " réglages ajuste ajustes impostazione impostazioni configuração configurações"
    " ustawienie ustawienia налаштування настройка настройки إعداد إعدادات الإعدادات",
    "survey": "anketa ankete küsitlus küsitlused umfrage umfragen enquête enquêtes"
    " encuesta encuestas sondaggio sondaggi pesquisa pesquisas ankieta ankiety"
    " опитування опрос опросы استبيان استبيانات الاستبيان",
    "touchpoint": "stik stiki kokkupuutekoht kokkupuutekohad kontaktpunkt"
    " kontaktpunkte",
    "token": "ključ ključi võti võtmed schlüssel clé clés clave claves chiave chiavi"
    " chave chaves klucz klucze ключ ключі ключи مفتاح مفاتيح المفاتيح",
    "confirmation": "potrditev potrditve kinnitus bestätigung bestätigungen"
    " confirmación conferma confirmação potwierdzenie підтвердження подтверждение"
    " تأكيد",
    "export": "izvoz izvozi eksport exporte exports exportación esportazione"
    " exportação експорт экспорт تصدير",
    "parked": "odloženo zurückgestellt zurückgestelltes odłożone відкладене отложенное",
}
"""What the kinds of change are called in our languages, where it is one word."""

PAGE = 10
"""Lines that a chat shows at once."""

LAST_PAGE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One change that somebody with a role or a token made; no customer's words.

    Attributes:
        at: when it was decided, aware UTC.
        who: account key, "api:" and the name of a token, or "console".
        what: the kind of change: role, code, setting, survey, touchpoint, token,
            confirmation, export, parked.
        subject: what was changed: an account, a name, a command.
        before, after: its state; empty where there was, or is, none.
        revision: always 1; the table refuses every other.
    """

    id: UUID
    at: datetime
    who: str
    what: str
    subject: str
    before: str = ""
    after: str = ""
    revision: int = 1


def kinds_of(word: str) -> tuple[str, ...]:
    """Return the kinds of change that a word may name; none of them need exist."""
    called = word.casefold()
    named = (kind for kind, words in NAMED.items() if called in words.split())
    return (called, called.removesuffix("s"), *named)


def read_words(words: Sequence[str]) -> tuple[str, int]:
    """Split what stands behind /audit: whom or what it is about, and which page."""
    *rest, last = words or ("",)
    if not (last.isascii() and last.isdecimal()):
        return " ".join(words), 1
    return " ".join(rest), max(1, min(int(last[:6]), LAST_PAGE))
