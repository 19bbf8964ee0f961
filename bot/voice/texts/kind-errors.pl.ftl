# Co czyta administrator, gdy w pytaniu ankiety jest błąd. Przed tym stoi „Linia N:”.

survey-range-wrong = zakres to dwie liczby z kreską pośrodku, najpierw mniejsza, na przykład „1-3”.
survey-range-turned = zakres jest odwrócony: mniejsza liczba stoi pierwsza.
survey-range-least = opcje liczy się liczbami całkowitymi, a wybrać trzeba móc co najmniej jedną.
survey-range-options = liczba opcji to tylko { $count }, więc nikt nie może wybrać aż tylu.
survey-condition-number = „{ $value }” nie jest liczbą, a „{ $name }” pyta o liczbę.
survey-condition-date = „{ $value }” nie jest dniem, z którym można porównać „{ $name }”. Prosimy zapisać go jako rok-miesiąc-dzień, cyframi.
