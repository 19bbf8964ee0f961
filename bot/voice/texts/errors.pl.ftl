# Co czyta administrator, gdy w tekście ankiety jest błąd. Przed tym stoi „Linia N:”.

survey-too-long = ankieta jest za długa; limit znaków: { $most }. Prosimy ją skrócić.
survey-no-colon = w „{ $words }” nie ma dwukropka. Ustawienie lub pytanie wygląda tak: „słowo: tekst”.
survey-word-unknown = „{ $word }” nie jest tu znane. Ustawienia to { $settings }; pytania to { $kinds }.
survey-word-nearest = „{ $word }” nie jest tu znane. Czy chodziło o „{ $nearest }”?
survey-word-meant = „{ $word }” nie jest tu znane. Czy chodziło o „{ $nearest }”? Pytania to { $kinds }.
survey-without-name = ankieta potrzebuje nazwy. Prosimy dodać ją w pierwszej linii.
survey-name-wrong = „{ $value }” nie może być nazwą. Dozwolone są małe litery, cyfry i łączniki, najwyżej 40.
survey-setting-late = „{ $word }” to ustawienie. Prosimy przenieść je nad pierwsze pytanie.
survey-setting-twice = „{ $word }” jest ustawione drugi raz. Prosimy zostawić jedną z dwóch linii.
survey-setting-empty = „{ $word }” potrzebuje wartości po dwukropku.
survey-duration = „{ $value }” to nie jest odcinek czasu. Prosimy napisać liczbę oraz s, m, h lub d, najwyżej rok.
survey-remind = „{ $value }” to nie jest odcinek czasu. Prosimy napisać liczbę oraz s, m, h lub d, najwyżej rok, albo „off”, jeśli bez przypomnienia.
survey-touchpoint = „{ $value }” już tu jest albo ma więcej niż 200 znaków.
survey-language = „{ $value }” nie jest kodem języka takim jak en, sl lub et.
survey-no-questions = nie ma jeszcze pytania. Prosimy dodać co najmniej jedno.
survey-many = za dużo pytań; limit w jednej ankiecie: { $most }.
survey-range = „{ $kind }” nie ma zakresu; mają go tylko „choices” i „number”.
survey-question-name = „{ $name }” nie może być nazwą pytania. Zaczyna się ona małą literą; name, agent i touchpoint są zajęte.
survey-name-twice = pytanie o nazwie „{ $name }” już jest. Prosimy dać temu własną nazwę.
survey-name-overlaps = dwa pytania o nazwie „{ $name }” mogłyby trafić do tej samej osoby. Prosimy zadbać, by ich warunki się wykluczały, albo dać temu własną nazwę.
survey-wording-missing = po dwukropku brakuje tekstu.
survey-wording-long = tekst pytania jest za długi; limit znaków: { $most }.
survey-option-place = linia z kreską to opcja; opcje stoją pod pytaniem „choice” lub „choices”.
survey-option-length = długość opcji w znakach: od 1 do { $most }.
survey-option-twice = opcja „{ $option }” już jest.
survey-option-open-last = opcja z „...” pozwala wpisać własną, więc musi być ostatnia.
survey-options-few = wybór potrzebuje co najmniej dwóch opcji.
survey-options-many = za dużo opcji; limit w jednym wyborze: { $most }.
survey-translation-base = „{ $language }” to język samej ankiety. Prosimy raczej zmienić linię wyżej.
survey-translation-twice = tłumaczenie na „{ $language }” już jest.
survey-translation-place = tłumaczenie stoi pod pytaniem, opcją lub „thanks”, które tłumaczy.
survey-thanks-always = dziękujemy wszystkim, którzy odpowiedzieli, więc „thanks” nie ma ani nazwy, ani warunku.
survey-thanks-twice = „thanks” już jest. Prosimy zostawić jedną z dwóch linii.
survey-escalate-empty = prosimy napisać, kiedy wezwać człowieka.
survey-escalate-words = prosimy oddzielić słowa przecinkami.
survey-condition-wrong = „{ $condition }” nie jest warunkiem. Warunek to nazwa, jeden z = != < <= > >= in oraz wartość; kilka łączy się przez „and” lub „or”.
survey-condition-brackets = warunek stoi w nawiasie przed dwukropkiem.
survey-value-with-spaces = w „{ $value }” są spacje. Prosimy ująć wartość w podwójny cudzysłów.
survey-condition-later = o „{ $name }” pytamy dopiero później. Warunek może dotyczyć wcześniejszych pytań.
survey-condition-scale = „{ $value }” nie leży na skali „{ $name }”, która idzie od { $low } do { $high }.
survey-condition-option = „{ $value }” nie jest odpowiedzią na „{ $name }”. Są: { $options }.
survey-brace = klamra nie jest zamknięta albo nie ma w niej nazwy. Samą klamrę pisze się dwa razy.
survey-place-later = o „{ $name }” pytamy dopiero później. Miejsce w tekście może dotyczyć wcześniejszych odpowiedzi.
survey-fallback = miejsce „{ $name }” potrzebuje po kresce pionowej słów na wypadek, gdy nic nie wiadomo.

# Rady do ankiety, która jest poprawna.

survey-no-rule = Żadna linia „escalate:” nie patrzy na ocenę, więc sama niska ocena nikogo nie wezwie.
survey-no-touchpoint = Nie podano punktu styku, więc pytamy tylko tam, gdzie program wskaże tę ankietę.
survey-no-reminder = Kończy się, zanim przyszłaby pora na przypomnienie, więc nikt go nie dostanie.
survey-half-translated = Niektóre linie są przetłumaczone na „{ $language }”. Jeszcze nie: { $lines }.
lines-named = { $n ->
    [one] linia { $last }
    [few] linie { $first } i { $last }
    [many] linie { $first } i { $last }
   *[other] linie { $first } i { $last }
}
survey-near-language = Nie znam języka „{ $language }” ({ $lines }). Czy chodziło o „{ $nearest }”? Moje języki to { $known }.
survey-strange-language = Nie znam języka „{ $language }” ({ $lines }). Proszę sprawdzić kod. Moje języki to { $known }.
survey-near-name = Linia { $line } pyta o „{ $name }”, a wyżej nie ma takiego pytania. Czy chodziło o „{ $nearest }”? Padnie tylko wtedy, gdy rozmowa przyniesie daną o tej nazwie.
survey-no-name = Linia { $line } pyta o „{ $name }”, a wyżej nie ma takiego pytania. Padnie tylko wtedy, gdy rozmowa przyniesie daną o tej nazwie.
survey-rule-near-name = Linia { $line } patrzy na „{ $name }”, a wyżej nie ma takiego pytania. Czy chodziło o „{ $nearest }”? Wezwie kogoś tylko wtedy, gdy rozmowa przyniesie daną o tej nazwie.
survey-rule-no-name = Linia { $line } patrzy na „{ $name }”, a wyżej nie ma takiego pytania. Wezwie kogoś tylko wtedy, gdy rozmowa przyniesie daną o tej nazwie.
