"""A mere thank-you, in the languages we ship: good news that asks for nothing."""

import re

_THANKS = (
    "thanks thank thx ty cheers hvala zahvaljujem tänan aitäh danke merci gracias "
    "grazie obrigado obrigada dziękuję дякую спасибо شكرا"
)
_BESIDE = (
    "you so much very a lot again all everyone and for the your help it is ok okay "
    "great good perfect works now lepa najlepša za pomoč vsem vam ti je zdaj vse dobro "
    "v redu super odlično väga palju suur abi eest kõik on nüüd korras vielen dank"
)
THANKS = frozenset(_THANKS.split())
BESIDE = frozenset(_BESIDE.split())


def is_thanks(text: str) -> bool:
    """Tell whether the text thanks and says nothing that could be a wish or a worry."""
    words = re.findall(r"\w+", text.casefold())
    return bool(THANKS & set(words)) and set(words) <= THANKS | BESIDE
