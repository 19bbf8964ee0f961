"""Words that steer a survey instead of answering it, in the languages we ship."""

from typing import Literal

from handlers.folding import phrases, words_of

Control = Literal["skip", "stop", "back", "change"]

LONGEST = 60

_WORDS: dict[Control, frozenset[str]] = {
    "skip": phrases(
        "skip, skip it, skip this, skip this one, skip question, pass, next",
        "next question, preskoči, preskoči to, preskočimo, naprej, dalje, naslednje",
        "naslednje vprašanje, jäta vahele, vahele, edasi, järgmine, järgmine küsimus",
        "überspringen, ueberspringen, überspring, weiter, nächste, nächste frage",
        "naechste frage, passer, je passe, sauter, suivant, suivante",
        "passer la question, question suivante, saltar, omitir, siguiente, paso",
        "pasar, siguiente pregunta, salta, saltare, avanti, passo, prossima",
        "prossima domanda, pular, pule, próxima, próxima pergunta, avançar",
        "pomiń, pominąć, pomijam, dalej, następne, następne pytanie, пропустити",
        "пропусти, пропускаю, далі, наступне, наступне питання, пропустить, дальше",
        "далее, следующий, следующий вопрос, تخطي, تخطى, تخطي السؤال, تجاوز, التالي",
        "السؤال التالي",
    ),
    "stop": phrases(
        "stop, stop it, stop please, please stop, stop this, enough, quit, no more",
        "končaj, končajmo, dovolj, nehaj, nehajte, ustavi, prekini, konec, lõpeta",
        "lõpetame, aitab, stopp, aitab küll, aufhören, aufhoeren, hör auf, genug",
        "beenden, schluss, abbrechen, arrêter, arrête, arrêtez, assez, ça suffit",
        "terminer, parar, pare, para ya, basta, terminar, detener, smettere, smettila",
        "basta così, termina, fermati, chega, parem, encerrar, dość, dosyć, zakończ",
        "koniec, przestań, przestańcie, стоп, досить, годі, зупинити, зупинись",
        "закінчити, кінець, припиніть, хватит, достаточно, остановить, остановись",
        "закончить, конец, прекратите, توقف, توقفوا, قف, كفى, يكفي, إيقاف, إنهاء",
    ),
    "back": phrases(
        "back, go back, previous, previous question, one back, nazaj, pojdi nazaj",
        "prejšnje, prejšnje vprašanje, tagasi, eelmine, eelmine küsimus, zurück",
        "zurueck, vorherige frage, retour, en arrière, revenir, précédent",
        "question précédente, atrás, volver, anterior, pregunta anterior, indietro",
        "torna indietro, domanda precedente, voltar, pergunta anterior, wstecz, cofnij",
        "wróć, poprzednie pytanie, назад, повернутися, попереднє питання, вернуться",
        "предыдущий вопрос, رجوع, ارجع, عودة, السابق, السؤال السابق, للخلف",
    ),
    "change": phrases(
        "change, change it, change answer, change my answer, edit, edit my answer",
        "spremeni, spremeni odgovor, popravi, muuda, muuda vastust, paranda, ändern",
        "aendern, antwort ändern, korrigieren, changer, modifier, corriger",
        "modifier ma réponse, cambiar, corregir, modificar, cambiar respuesta, cambia",
        "modifica, cambiare, correggi, modifica risposta, mudar, alterar, corrigir",
        "alterar resposta, zmień, zmień odpowiedź, popraw, zmienić, змінити",
        "змінити відповідь, виправити, изменить, изменить ответ, исправить, تغيير",
        "تغيير الإجابة, تعديل, غير الإجابة",
    ),
}
"""Words that are also an answer ("fine", "correct", "fin") are left out."""

_MEANT = {word: control for control, words in _WORDS.items() for word in words}


def read_control(text: str) -> Control | None:
    """Read a message that only says skip, stop, back or change; None if it does not."""
    if len(text) > LONGEST:
        return None
    return _MEANT.get(" ".join(words_of(text)))
