"""The roles as people call them: their own words, and those that we show."""

from collections.abc import Sequence

from handlers.rights import RANK
from handlers.words.folding import phrases, words_of
from storage.records import Role

LONGEST = 3
"""Words of a name."""

_CALLED: dict[Role, frozenset[str]] = {
    "owner": phrases(
        "lastnik, lastnica, omanik, inhaber, inhaberin, propriétaire, propietario",
        "propietaria, proprietario, proprietaria, proprietário, proprietária",
        "właściciel, właścicielka, власник, власниця, владелец, владелица, مالك",
        "المالك, مالكة",
    ),
    "admin": phrases(
        "administrator, skrbnik, skrbnica, administratorka, haldur, administratorin",
        "administrateur, administratrice, administrador, administradora",
        "amministratore, amministratrice, адмін, адміністратор, адміністраторка, админ",
        "администратор, مشرف, المشرف, مشرفة",
    ),
    "agent": phrases(
        "svetovalec, svetovalka, klienditoe töötaja, klienditugi, bearbeiter",
        "bearbeiterin, betreuer, betreuerin, agentin, conseiller, conseillère, agente",
        "operatore, operatrice, atendente, konsultant, konsultantka, оператор",
        "операторка, агент, موظف دعم, موظفة دعم, موظف الدعم",
    ),
    "analyst": phrases(
        "analitik, analitičarka, analüütik, analystin, analyste, analista, analityk",
        "analityczka, аналітик, аналітикиня, аналитик, محلل, محللة, المحلل",
    ),
    "viewer": phrases(
        "bralec, bralka, lugeja, leser, leserin, lecteur, lectrice, lector, lectora",
        "lettore, lettrice, leitor, leitora, czytelnik, czytelniczka, читач, читачка",
        "читатель, читательница, قارئ, قارئة, القارئ",
    ),
}


def read_role(words: str) -> Role | None:
    """Return the role that words name in any of our languages; None if none."""
    plain = " ".join(words_of(words))
    exact = (role for role in RANK if role == plain)
    return next(exact, None) or next(
        (role for role, names in _CALLED.items() if plain in names), None
    )


def at_end(words: Sequence[str]) -> tuple[Sequence[str], Role | None]:
    """Split off the role that words end with; all of them and None if they do not."""
    for count in range(min(LONGEST, len(words)), 0, -1):
        role = read_role(" ".join(words[-count:]))
        if role is not None:
            return words[:-count], role
    return words, None


def at_start(words: Sequence[str]) -> tuple[Role | None, Sequence[str]]:
    """Split off the role that words begin with; None and all if they do not."""
    for count in range(min(LONGEST, len(words)), 0, -1):
        role = read_role(" ".join(words[:count]))
        if role is not None:
            return role, words[count:]
    return None, words
