"""A mere thank-you, in the languages we ship: good news that asks for nothing."""

from handlers.words.folding import table, words_of

LONGEST = 200
"""Longer texts say more than thanks."""

THANKS = table(
    "thanks thank thx ty cheers hvala zahvaljujem zahvaljujemo tänan täname tänu",
    "tänud aitäh",
    "aitüma",
    "danke dank dankeschön dankesehr merci gracias grazie obrigado obrigada",
    "obrigadíssimo dziękuję dziękujemy dzięki дякую дякуємо спасибі вдячний вдячна",
    "спасибо благодарю благодарим شكرا شكراً مشكور مشكورين أشكركم أشكرك",
)
BESIDE = table(
    "you so much very a lot again all everyone and for the your help it is ok okay",
    "great good perfect works now many team lovely kind kindly really",
    "lepa najlepša za pomoč vsem vam ti je zdaj vse dobro v redu super odlično ekipi",
    "väga palju suur suured abi eest kõik on nüüd korras teile sulle tore hästi",
    "vielen herzlichen schön sehr für die ihre hilfe alles gut funktioniert jetzt",
    "beaucoup bien mille pour votre aide à vous tout est bon maintenant parfait",
    "muchas mil por su ayuda todo bien ahora perfecto muy amable a ustedes",
    "mille tante molte per il vostro suo aiuto tutto bene ora perfetto va gentile",
    "muito muita pela pelo sua ajuda tudo bem agora perfeito certo a vocês mesmo",
    "bardzo wielkie serdecznie serdeczne za pomoc wszystko dobrze teraz działa super",
    "дуже щиро велике за допомогу вам усе все добре тепер працює чудово",
    "большое огромное очень за помощь вам всё хорошо теперь работает отлично",
    "جزيلا لكم لك على المساعدة مساعدتكم كثيرا كل شيء جيد الآن يعمل ممتاز تمام",
)

SIGNS = frozenset("👍👏🙏🙌👌🤝💪💯🎉✅❤♥💙💚💛🧡💜😊🙂😀😃😄😁☺😍🥰🤗")
"""What people send as a sticker or by itself to say that all is well."""

SHADES = frozenset("\ufe0f\u200d🏻🏼🏽🏾🏿 ")


def is_thanks(text: str) -> bool:
    """Tell whether the text thanks and says nothing that could be a wish or a worry."""
    signs = frozenset(text[:LONGEST]) - SHADES
    if signs and signs <= SIGNS:
        return True
    words = frozenset(words_of(text)) if len(text) <= LONGEST else frozenset()
    return bool(THANKS & words) and words <= THANKS | BESIDE
