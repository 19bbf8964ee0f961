"""The languages we ship, and texts that must do no harm in any of them."""

from hypothesis import strategies as st

LANGUAGES = ("ar", "de", "en", "es", "et", "fr", "it", "pl", "pt", "ru", "sl", "uk")

_PIECES = (
    "\x00 \ud800 \u202e \u200f \u0301 ½ ² ⑤ ㋿ ٣ ５ 5️⃣ 👍🏽 ⭐ 12.3. 2026-02-30 31/31",
    "yes no ja ne нет لا today ago vor il y a 1.200,5 -3 %s {x} <b> / . , - \n",
)
PIECES = tuple(piece for line in _PIECES for piece in line.split(" "))
texts = st.one_of(
    st.text(max_size=80),
    st.text(st.characters(), max_size=40),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
)
"""Any text, and texts put together of pieces that mean something."""

LONG = ("5" * 100_000, "5\u0301\u0327" * 50_000, "a " * 50_000, "1.2." * 25_000)
