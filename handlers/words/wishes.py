"""Sentences in which somebody wants something of the team, in the languages we ship."""

from collections.abc import Iterable

from handlers.words.folding import phrases, words_of
from handlers.words.negations import NEGATIONS

_WISHES = phrases(
    "i want my, i want a refund, i want a replacement, i want to return",
    "i want to talk, i want to speak, i want to cancel, i want to complain",
    "i want somebody, i want someone, i need help, i need my, i need a refund",
    "i need to talk, i need to speak, i need somebody, i need someone",
    "i would like my, i would like a refund, i would like to talk",
    "i would like to speak, id like my, id like a refund, id like to talk",
    "id like to speak, give me my, give me back, refund me, help me, please help",
    "please send, please refund, please fix, please cancel, somebody call",
    "someone call, can someone, can somebody, could someone, could somebody",
    "can you please, could you please, hočem svoj, hočem denar, hočem vračilo",
    "hočem govoriti, želim svoj, želim denar, želim vračilo, želim govoriti",
    "rad bi govoril, rada bi govorila, rad bi denar, vrnite mi, pomagajte",
    "potrebujem pomoč, prosim pošljite, prosim uredite, lahko kdo, lahko nekdo",
    "naj me kdo, naj me nekdo, me lahko pokličete, tahan oma, tahan raha, soovin oma",
    "soovin raha, tagastage, tahan rääkida, soovin rääkida, vajan abi, aidake",
    "palun saatke, palun tühistage, kas keegi, keegi võiks helistada",
    "keegi helistaks, ich will mein, ich will meine, ich möchte mein",
    "ich möchte meine, ich will mit, ich möchte mit, ich brauche hilfe",
    "helfen sie mir, bitte helfen, bitte schicken, bitte senden, bitte stornieren",
    "kann mich jemand, kann jemand, könnte jemand, könnte mich jemand",
    "können sie mir, können sie mich, je veux mon, je veux ma, je veux mes",
    "je veux un remboursement, remboursez moi, je veux être remboursé",
    "je veux être remboursée, je voudrais mon, je voudrais être remboursé",
    "je voudrais être remboursée, je veux parler, je voudrais parler",
    "jai besoin daide, aidez moi, rendez moi, envoyez moi, est ce que quelquun",
    "quelquun peut, quelquun pourrait, pouvez vous, pourriez vous, quiero mi",
    "quiero que me, quiero un reembolso, quiero hablar, quisiera hablar, quisiera mi",
    "devuélvanme, necesito ayuda, necesito mi, ayúdenme, mándenme, envíenme",
    "puede alguien, alguien puede, alguien podría, podría alguien, pueden llamarme",
    "voglio il mio, voglio la mia, voglio i miei, voglio un rimborso, voglio parlare",
    "vorrei il mio, vorrei un rimborso, vorrei parlare, rimborsatemi",
    "ho bisogno di aiuto, aiutatemi, mandatemi, qualcuno può, qualcuno potrebbe",
    "può qualcuno, potete chiamarmi, quero o meu, quero a minha, quero meu",
    "quero minha, quero um reembolso, quero falar, gostaria de falar",
    "preciso de ajuda, me ajudem, ajudem me, devolvam, enviem me, alguém pode",
    "alguém poderia, podem me ligar, podem ligar me, chcę zwrotu, chcę zwrot",
    "chcę swoje, chcę moje, chcę odzyskać, chcę rozmawiać, chcę porozmawiać",
    "chciałbym porozmawiać, chciałabym porozmawiać, zwróćcie mi, oddajcie",
    "potrzebuję pomocy, pomóżcie, proszę o pomoc, proszę o zwrot, proszę przysłać",
    "czy ktoś może, czy ktoś mógłby, ktoś może, niech ktoś, поверніть, хочу свої",
    "хочу повернути, хочу повернення, хочу поговорити, потрібна допомога",
    "мені потрібна, допоможіть, надішліть, хтось може, чи може хтось, нехай хтось",
    "верните, хочу свои, хочу вернуть, хочу возврат, хочу поговорить, нужна помощь",
    "мне нужна, помогите, пришлите, может кто нибудь, кто нибудь может",
    "пусть кто нибудь, может ли кто, أريد استرداد, أريد استرجاع, أريد أموالي",
    "أريد نقودي, أريد مالي, أريد التحدث, أريد التكلم, أعيدوا لي, أعيدوا",
    "أحتاج مساعدة, أحتاج إلى مساعدة, ساعدوني, أرسلوا لي, هل يمكن لأحد, هل يستطيع أحد",
    "ليتصل بي أحد",
)

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


def wishes(text: str) -> bool:
    """Tell whether somebody wants the team to do something for them."""
    return _says(_WISHES, text, reach=1)


def asks_for_a_person(text: str) -> bool:
    """Tell whether the customer wants somebody to write or call."""
    return _says(_REQUESTS, text, reach=3)


def _says(known: Iterable[str], text: str, *, reach: int) -> bool:
    """Tell whether a text says one of these, and does not deny it shortly before.

    Args:
        known: folded phrases.
        text: what was typed.
        reach: words before a phrase among which a negation turns it round: three of
            "please do not call me", but one of "I do not know, I need help".
    """
    said = f" {' '.join(words_of(text))} "
    found = (one for one in known if f" {one} " in said)
    return any(not _denied(said, one, reach) for one in found)


def _denied(said: str, phrase: str, reach: int) -> bool:
    before = said[: said.index(f" {phrase} ")].split()
    return bool(NEGATIONS & set(before[-reach:]))
