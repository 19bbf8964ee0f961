# To, co czytają klienci. Krótko, ciepło, prosto; zwracamy się przez „Państwo” albo bezosobowo. Zawsze można odmówić.

welcome = Dzień dobry! Gdy będą Państwo z nami w kontakcie, możemy tu zadać krótkie pytanie. W każdej chwili można odmówić: /stop kończy to na zawsze, /privacy mówi, co przechowujemy.
welcome-back = Miło, że Państwo wrócili! Od czasu do czasu możemy zadać krótkie pytanie. /stop znów to zakończy.
who-asks = Pytamy osoby, które miały kontakt z naszym zespołem{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
}, jak poszło, żeby pracować lepiej. Nie trzeba odpowiadać. /stop kończy to na zawsze, /privacy mówi, co przechowujemy.
never-again = Rozumiemy. Nie będziemy już pytać. W razie zmiany zdania wystarczy wysłać /start.
which-language = W jakim języku mamy rozmawiać?
language-chosen = Od teraz będziemy pisać po polsku.
privacy = Przechowujemy to, co tu Państwo odpowiedzą, ze zdjęciami, plikami i wiadomościami głosowymi, które Państwo dodadzą, razem z rozmową, której to dotyczy, aby nasz zespół mógł naprawić, co trzeba. Czyta to tylko nasz zespół. Nastrój swobodnych wypowiedzi oceniamy na własnym serwerze; niczego nie przekazujemy dalej. /stop kończy wszystkie pytania. Aby zobaczyć lub usunąć to, co o Państwu wiemy, wystarczy napisać do zespołu, z którym był kontakt.
help-customer =
    Co można tu zrobić:
    /stop – nigdy więcej nie zapytamy
    /start – zapraszamy z powrotem
    /language – wybór języka
    /privacy – co przechowujemy
help-elsewhere = Wszystko inne tylko w osobnej rozmowie, bo tutaj czytają też inni{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = Polecenia { $verb } tu nie ma. /help pokazuje, co można zrobić.
command-nearest = Polecenia { $verb } tu nie ma. Czy chodziło o { $nearest }? /help pokazuje wszystko.
answered-in-private = Odpowiedź jest w naszej wiadomości bezpośredniej.
nothing-open = Dziękujemy za wiadomość. W tej chwili nie ma tu otwartego pytania, więc nikt jej nie otrzymał. Jeśli potrzebna jest pomoc, prosimy napisać do zespołu, który pomagał wcześniej.
how-to-come-back = Zgodnie z prośbą o nic już nie pytamy. W razie zmiany zdania wystarczy wysłać /start.
not-yours = Ten przycisk nie jest dla Państwa, więc nic się nie zmieniło.
not-your-case = Stąd do klientów mogą pisać tylko konsultanci, więc nie wysłaliśmy tego nikomu. Kto powinien być konsultantem, niech poprosi administratora o kod i wyśle mi go w osobnej rozmowie.

invitation = Dzień dobry! Niedawno byliśmy w kontakcie. Czy możemy zapytać, jak poszło?
invitation-named = Dzień dobry, { $name }! Niedawno byliśmy w kontakcie. Czy możemy zapytać, jak poszło?
reminder = Być może to umknęło. Jeśli znajdzie się chwila, nadal chętnie się dowiemy:
asked-below = To pytanie powtórzyliśmy niżej.

scale-csat = 1 oznacza duże niezadowolenie, 5 pełne zadowolenie.
scale-nps = 0 oznacza: zupełnie nieprawdopodobne, 10: bardzo prawdopodobne.

answer-score = Odpowiedź: { $score } z { $top }
answer-choice = Odpowiedź: { $option }
answer-contact = Odpowiedź: { $said }
answer-words = Odpowiedź zapisana, dziękujemy.
question-skipped = Pominięto.
question-kept = Zachowano jako komentarz.

please-again = Nie do końca zrozumieliśmy. Czy można wybrać jedną z odpowiedzi albo ją wpisać, na przykład „{ $example }”?
please-again-score = Nie do końca zrozumieliśmy. Prosimy wybrać liczbę od { $low } do { $high } albo ją wpisać, na przykład „{ $example }”.
kept-as-comment = To, co zostało napisane, zachowaliśmy jako komentarz.
type-your-own = Prosimy napisać to własnymi słowami.
already-answered = Na to pytanie jest już odpowiedź, dziękujemy. Aby ją zmienić, prosimy nacisnąć pod nią „Zmień”.

button-skip = Pomiń
button-stop = Zakończ ankietę
button-never = Nie pytajcie mnie więcej
button-yes = Tak
button-no = Nie

thanks = Dziękujemy! To nam pomaga.
thanks-case = Ktoś z naszego zespołu już o tym wie i się tym zajmie.
thanks-case-quiet = Ktoś z naszego zespołu już o tym wie i się tym zajmie. Zapisaliśmy, że nie chcą Państwo wiadomości w tej sprawie.
stopped = Dobrze, na tym kończymy. Miłego dnia!
stopped-kept = Dobrze, na tym kończymy. Dziękujemy za to, co usłyszeliśmy.

session-completed = Ta ankieta jest już zakończona. Dziękujemy!
session-declined = Ta ankieta została przerwana na Państwa życzenie, więc tak zostaje.
session-expired = To pytanie zostało w międzyczasie zamknięte. Mimo to dziękujemy.
link-unknown = Ten link nie prowadzi do żadnego naszego pytania. Prosimy sprawdzić, czy jest cały.
link-closed = To pytanie zostało w międzyczasie zamknięte. Dziękujemy za odwiedziny.
link-taken = Ten link otworzył już ktoś inny. Jeśli był przeznaczony dla Państwa, prosimy zapytać zespół, który go wysłał.

somebody-reads = Ktoś z naszego zespołu czyta właśnie tę wiadomość.
from-staff = { $name } z naszego zespołu:
passed-on = Dziękujemy. Przekazaliśmy to naszemu zespołowi.
is-it-solved = Jakiś czas temu nasz zespół zajął się zgłoszoną sprawą. Czy jest dla Państwa rozwiązana?
button-solved = Tak, rozwiązana
button-unsolved = Nie, jeszcze nie
glad-it-is-solved = Miło to słyszeć. Dziękujemy za wiadomość!
sorry-unsolved = Przykro nam, że sprawa nie jest jeszcze rozwiązana. Nasz zespół już o tym wie i zajmie się nią ponownie. Jeśli chcą Państwo coś dodać, wystarczy napisać tutaj.
press-again = Przez jakiś czas nie można było się z nami połączyć. Jeśli w tym czasie został naciśnięty przycisk, prosimy nacisnąć go jeszcze raz.
in-private = Tutaj czytają też inni. Proszę napisać mi to w osobnej rozmowie{ $chat ->
    [none] .
   *[other] : { $chat }
}

# Co Telegram pokazuje po ukośniku.

command-start = Przywitanie albo powrót
command-stop = Nigdy więcej pytań
command-language = Wybór języka
command-privacy = Co przechowujemy
command-help = Co można tu zrobić
command-report = Liczby i komentarze ankiety
command-desk = Link do biurka zespołu
command-survey = Pisanie, przeglądanie i włączanie ankiet
command-role = Kod dla nowej osoby w zespole
command-parked = Czego nie dało się przetworzyć

# Okna, które Slack otwiera nad rozmową.

button-write = Napisz odpowiedź
window-answer = Odpowiedź
window-answer-label = Własnymi słowami
window-note = Notatka
window-note-label = Co powinien wiedzieć zespół?
window-resolve = Rozwiązane
window-resolve-label = Słowo dla zespołu, opcjonalnie
window-send = Wyślij
window-close = Zamknij
