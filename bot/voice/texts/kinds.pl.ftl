# Co czytają klienci przy różnych rodzajach pytań: jak odpowiedzieć i co jest wybrane.

scale-ces = 1 oznacza bardzo trudno, 7 bardzo łatwo.
scale-stars = 1 gwiazdka to najgorzej, 5 gwiazdek to najlepiej.

button-worse = Gorzej
button-as = Zgodnie z oczekiwaniami
button-better = Lepiej
button-done = Gotowe
button-today = Dzisiaj, { $day }
button-yesterday = Wczoraj, { $day }

hint-date = Dzień można też wpisać, na przykład „wczoraj”.
hint-number = Prosimy wpisać liczbę od { $low } do { $high }.
hint-choices = Prosimy wybrać od { $least } do { $most }, a potem nacisnąć „Gotowe”.
hint-choices-exact = { $n ->
    [one] Prosimy wybrać { $n } opcję, a potem nacisnąć „Gotowe”.
    [few] Prosimy wybrać { $n } opcje, a potem nacisnąć „Gotowe”.
    [many] Prosimy wybrać { $n } opcji, a potem nacisnąć „Gotowe”.
   *[other] Prosimy wybrać { $n } opcji, a potem nacisnąć „Gotowe”.
}
hint-choices-least = { $n ->
    [one] Prosimy wybrać wszystko, co pasuje, a potem nacisnąć „Gotowe”.
    [few] Prosimy wybrać co najmniej { $n } opcje, a potem nacisnąć „Gotowe”.
    [many] Prosimy wybrać co najmniej { $n } opcji, a potem nacisnąć „Gotowe”.
   *[other] Prosimy wybrać co najmniej { $n } opcji, a potem nacisnąć „Gotowe”.
}
please-more = { $n ->
    [one] Nic jeszcze nie jest wybrane. Prosimy wybrać co najmniej jedną opcję albo nacisnąć „Pomiń”.
    [few] Prosimy wybrać co najmniej { $n } opcje albo nacisnąć „Pomiń”.
    [many] Prosimy wybrać co najmniej { $n } opcji albo nacisnąć „Pomiń”.
   *[other] Prosimy wybrać co najmniej { $n } opcji albo nacisnąć „Pomiń”.
}
please-fewer = { $n ->
    [one] Tutaj można wybrać tylko jedną opcję. Prosimy najpierw jedną odznaczyć.
    [few] Tutaj można wybrać najwyżej { $n } opcje. Prosimy najpierw jedną odznaczyć.
    [many] Tutaj można wybrać najwyżej { $n } opcji. Prosimy najpierw jedną odznaczyć.
   *[other] Tutaj można wybrać najwyżej { $n } opcji. Prosimy najpierw jedną odznaczyć.
}

please-again-number = Nie do końca zrozumieliśmy. Czy można wpisać liczbę, na przykład „12”?
please-again-range = Nie do końca zrozumieliśmy. Czy można wpisać liczbę od { $low } do { $high }, na przykład „{ $example }”?
please-again-outside = Tutaj pasują tylko liczby od { $low } do { $high }. Czy można wpisać jedną z nich, na przykład „{ $example }”?
please-again-unit = Czy można podać to w jednostce, o którą pytamy? Wystarczy sama liczba.
please-again-date = Nie do końca zrozumieliśmy. Czy można wybrać dzień albo go wpisać, na przykład „wczoraj” lub „2026-01-31”?
please-again-choices = Nie do końca zrozumieliśmy. { $how } Wybór można też wpisać, oddzielając przecinkami.
