"""Words that steer a survey instead of answering it, in the languages we ship."""

from typing import Literal

from handlers.words.folding import phrases
from handlers.words.politeness import plainly

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
        "stop, stop it, stop this, enough, quit, no more",
        "končaj, končajmo, dovolj, nehaj, nehajte, ustavi, prekini, konec, lõpeta",
        "lõpetame, aitab, stopp, aitab küll, aufhören, aufhoeren, hör auf, genug",
        "beenden, schluss, abbrechen, arrêter, arrête, arrêtez, assez, ça suffit",
        "terminer, parar, pare, para ya, basta, terminar, detener, smettere, smettila",
        "basta così, termina, fermati, chega, parem, encerrar, dość, dosyć, zakończ",
        "koniec, przestań, przestańcie, стоп, досить, годі, зупинити, зупинись",
        "закінчити, кінець, припиніть, хватит, достаточно, остановить, остановись",
        "закончить, конец, прекратите, توقف, توقفوا, قف, كفى, يكفي, إيقاف, إنهاء",
        "end survey, end the survey, stop survey, stop the survey, končaj anketo",
        "končaj vprašanja, lõpeta küsitlus, umfrage beenden, terminer l'enquête",
        "terminer le questionnaire, terminar la encuesta, termina il sondaggio",
        "encerrar a pesquisa, zakończ ankietę, завершити опитування, завершити",
        "завершить опрос, завершить, إنهاء الاستبيان",
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
        "تغيير الإجابة, تعديل, غير الإجابة, i want to change my answer",
        "i want to change it, i would like to change my answer, change the answer",
        "i'd like to change my answer, can i change my answer, can i change it",
        "let me change my answer, let me change it, change my last answer",
        "rad bi spremenil odgovor, rada bi spremenila odgovor",
        "želim spremeniti odgovor",
        "lahko spremenim odgovor, tahan vastust muuta, soovin vastust muuta",
        "tahan oma vastust muuta, kas saan vastust muuta, meine antwort ändern",
        "ich möchte meine antwort ändern, ich will meine antwort ändern",
        "kann ich meine antwort ändern, changer ma réponse, je veux changer ma réponse",
        "je voudrais changer ma réponse, je veux modifier ma réponse",
        "je voudrais modifier ma réponse, puis-je modifier ma réponse",
        "cambiar mi respuesta, quiero cambiar mi respuesta",
        "quisiera cambiar mi respuesta",
        "puedo cambiar mi respuesta, cambia risposta, cambiare risposta",
        "vorrei cambiare risposta, vorrei cambiare la mia risposta",
        "voglio cambiare la mia risposta, posso cambiare risposta, mudar resposta",
        "quero mudar minha resposta, quero mudar a minha resposta",
        "quero alterar minha resposta, quero alterar a minha resposta",
        "posso mudar minha resposta, posso mudar a minha resposta, zmienić odpowiedź",
        "chcę zmienić odpowiedź, chciałbym zmienić odpowiedź",
        "chciałabym zmienić odpowiedź, mogę zmienić odpowiedź",
        "czy mogę zmienić odpowiedź, хочу змінити відповідь, можна змінити відповідь",
        "я хочу змінити відповідь, чи можна змінити відповідь, хочу изменить ответ",
        "я хочу изменить ответ, можно изменить ответ, хочу исправить ответ",
        "أريد تغيير إجابتي, أريد تغيير الإجابة, أريد تعديل إجابتي, تغيير إجابتي",
        "هل يمكنني تغيير إجابتي",
        "change that, change this, change the last one, correct it, correct that",
        "correct my answer, edit answer, edit it, spremenite, spremeniti, popravite",
        "popraviti, spremeni to, popravi odgovor, spremeni moj odgovor, muutke, muuta",
        "muudan, parandada, parandage, muuda seda, muuda ära, muuda minu vastust",
        "paranda vastust, ändere, ändern sie, ändere das, ändere es, das ändern",
        "ändere meine antwort, ändere die antwort, ändern sie meine antwort",
        "antwort korrigieren, korrigiere, korrigiere das, korrigieren sie, bearbeiten",
        "change ça, changez, modifie, modifiez, corrige, corrigez, rectifier",
        "modifier la réponse, changer la réponse, modifie ma réponse",
        "change ma réponse, cambie, cambie mi respuesta, cambia mi respuesta",
        "cambiar la respuesta, modifique, corrija, cambiarlo, editar, cambi",
        "cambiate, modificare, correggere, modifichi, cambia la risposta",
        "modifica la risposta, modificare la risposta, cambia la mia risposta, mude",
        "muda, altere, altera, corrija, mudar a resposta, alterar a resposta",
        "mude minha resposta, altere minha resposta, zmień to, zmieniam, poprawić",
        "zmieniamy, zmieńcie, poprawcie, zmień moją odpowiedź, popraw odpowiedź",
        "edytuj, зміни, змініть, змінюю, виправ, виправте, зміни відповідь",
        "змініть відповідь, змініть мою відповідь, виправити відповідь, поміняти",
        "поміняти відповідь, редагувати, измени, измените, изменяю, поменять, поменяй",
        "исправь, исправьте, измени ответ, измените ответ, измените мой ответ",
        "поменять ответ, исправить ответ, редактировать, عدل, عدل الإجابة",
        "غير إجابتي, عدل إجابتي, تعديل الإجابة, تعديل إجابتي, أريد التغيير",
        "أريد التعديل, أريد أن أغير إجابتي, أغير إجابتي",
    ),
}
"""Words that are also an answer ("fine", "correct", "fin") are left out."""

_MEANT = {word: control for control, words in _WORDS.items() for word in words}


def read_control(text: str) -> Control | None:
    """Read a message that only says skip, stop, back or change; None if it does not."""
    if len(text) > LONGEST:
        return None
    return _MEANT.get(plainly(text))
