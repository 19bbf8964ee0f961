# Co czytają klienci, gdy się cofają albo zmieniają odpowiedź.

button-back = Wstecz
button-keep = Zostaw, jak jest
button-change = Zmień

your-words = Napisana odpowiedź:
nothing-before = To pierwsze pytanie; wcześniejszego nie ma.
not-now = Jesteśmy teraz przy innym pytaniu. Jest niżej.
change-gone = To pytanie już nie ma zastosowania, więc nie ma czego zmieniać.
thanks-changed = Dziękujemy, teraz jest tak, jak trzeba.
kept-afterwards = Dziękujemy. Zachowaliśmy to razem z odpowiedziami.
you-are-welcome = Nie ma za co. Miłego dnia!

button-go = Dalej
button-enough = Nie, dziękuję

interrupted = Przekazaliśmy to naszemu zespołowi, a pytanie może poczekać: wrócimy do niego jeden raz.
interrupted-again = Przekazaliśmy to naszemu zespołowi, a z pytaniami na tym kończymy.
resume-offer = Jakiś czas temu przerwaliśmy w połowie kilku pytań. Czy idziemy dalej?
no-hurry = Dobrze, nie ma pośpiechu. W dowolnej chwili można nacisnąć lub napisać „{ $go }”.
no-hurry-here = Dobrze, nie ma pośpiechu. Pytanie pozostaje otwarte: można odpowiedzieć tutaj w dogodnej chwili.

rule-interrupted = napisał o czymś innym w środku pytań
rule-asked = zapytał lub poprosił o coś obok odpowiedzi
rule-afterwards = napisał coś jeszcze po zakończeniu pytań

edit-noted = Zanotowaliśmy zmianę.
edit-unclear = Widzimy, że wiadomość została zmieniona, ale nie umieliśmy odczytać z niej odpowiedzi. Odpowiedź zostaje taka, jak była.

customer-edited = { $name } zmienia tę wiadomość; teraz brzmi ona:
story-edited = { $at }: zmieniona wiadomość ({ $name })
