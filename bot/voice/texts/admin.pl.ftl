# Co czytają administratorzy i pozostali współpracownicy.

needs-role = To jest dla współpracowników. Kto nim jest, niech poprosi administratora o kod i wyśle go tutaj jako /start r-…
needs-admin = To jest dla właścicieli i administratorów. Prosimy zwrócić się do kogoś z nich.
nothing-to-cancel = W tej chwili nie ma tu czego anulować.
nothing-open-colleague = Nie ma tu otwartego pytania. /help pokazuje, co można zrobić.
welcome-colleague = Dzień dobry! { $role ->
    [owner] Rola tutaj: właściciel.
    [admin] Rola tutaj: administrator.
    [analyst] Rola tutaj: analityk.
    [agent] Rola tutaj: konsultant.
   *[viewer] Rola tutaj: czytelnik.
}
cases-at-web = Sprawy klientów są przy biurku: /desk da link.
cases-at-telegram = Sprawy klientów przychodzą do grupy na Telegramie; tam należy odpowiadać.
cases-at-slack = Sprawy klientów przychodzą na kanał Slacka; tam należy odpowiadać.
try-help = /help pokazuje, co można teraz zrobić.
help-agent-web =
    Przy sprawie: to, co wpisze się w pole pod kartą przy biurku, dostanie klient. Co zaczyna się od „notatka:”, zostaje w zespole.
help-agent-telegram =
    Przy sprawie: odpowiedź na kartę w grupie dostanie klient. Odpowiedź, która zaczyna się od „notatka:”, zostaje w zespole.
help-agent-slack =
    Przy sprawie: odpowiedź w wątku karty dostanie klient. Odpowiedź, która zaczyna się od „notatka:”, zostaje w zespole.

which-role = Jaką rolę ma mieć nowa osoba? Konsultanci (agent) prowadzą sprawy, analitycy (analyst) i czytelnicy (viewer) czytają raporty, administratorzy (admin) piszą też ankiety.
only-owners-give = { $role ->
    [owner] Właściciela
   *[admin] Administratora
} może dodać tylko właściciel.
role-remove-how = /role change IMIĘ ROLA daje współpracownikowi inną rolę, /role remove IMIĘ odbiera rolę.
role-remove-whom = Komu odebrać rolę? Prosimy podać imię lub konto jednej z tych osób:
role-colleague = { $name } ({ $role }): { $account }
role-removed = Rola odebrana: { $name } ({ $role }, { $account }) nie jest tu już w zespole.
role-remove-setting = { $name } ma rolę właściciela z ustawienia OWNERS. Prosimy usunąć stamtąd konto i uruchomić ponownie.
role-remove-last = { $name } ma ostatnią rolę właściciela, więc rola zostaje. Najpierw trzeba dodać innego właściciela: /role owner
role-remove-owners = { $name } ma rolę { $role ->
    [owner] właściciela
   *[admin] administratora
}. Odebrać ją może tylko właściciel.
role-owner = właściciel
role-admin = administrator
role-analyst = analityk
role-agent = konsultant
role-viewer = czytelnik
role-code =
    To dla nowej osoby ({ $role }). Działa raz, przez 24 godziny. Trzeba mi wysłać:
    /start { $code }{ $called }
role-given = Rola tutaj to teraz { $role ->
    [owner] właściciel
    [admin] administrator
    [analyst] analityk
    [agent] konsultant
   *[viewer] czytelnik
}.
owner-next = Następny krok: /survey new pisze pierwszą ankietę.
desk-link =
    Prosimy otworzyć to w przeglądarce w ciągu 15 minut. Działa raz:
    { $link }
code-unknown = To nie jest nasz kod. Prosimy skopiować go w całości i wysłać jeszcze raz.
code-used = Ten kod został już użyty. Prosimy poprosić o nowy.
code-expired = Ten kod wygasł. Prosimy poprosić o nowy.

survey-help = Ankieta to jeden zwykły tekst, najwyżej { $most } znaków; może też przyjść jako plik (/survey import). Wysyła się ją tak i zmienia według uznania. Shift+Enter zaczyna nową linię.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Która ankieta? Na przykład: { $example }
survey-unknown = Nie ma ankiety o nazwie { $name }. /survey list pokazuje wszystkie.
survey-nearest = Nie ma ankiety o nazwie { $name }. Czy chodziło o { $nearest }? /survey list pokazuje wszystkie.
survey-none = Nie ma jeszcze ankiety. /survey new pisze nową.
report-unknown = Nie ma ankiety o nazwie { $name }. Samo /report pokazuje, co jest.
report-none = Nie ma jeszcze ankiety, więc nie ma o czym raportować.
survey-saved = { $name }, wersja { $version }, jest zapisana jako szkic. Nikogo jeszcze nie pyta.
survey-saved-beside = { $name }, wersja { $version }, jest zapisana jako szkic. Wersja { $asking } pyta dalej, dopóki ta nie zostanie włączona.
survey-ready = Czy { $name } ma pytać od teraz?
survey-mistake = Linia { $line }: { $problem }
survey-right = Tak byłoby dobrze:
survey-active = { $name }, wersja { $version }, jest włączona: pyta od teraz.
survey-active-already = { $name }, wersja { $version }, jest już włączona. /survey edit { $name } pisze następną wersję.
survey-paused = { $name }, wersja { $version }, jest wstrzymana: nikogo nowego nie pyta. Kto właśnie odpowiada, może dokończyć.
survey-line = { $name }, wersja { $version }: { $state }
survey-unreadable = { $name }, wersja { $version }, pochodzi z innej wersji tego programu i nie da się jej odczytać: nikogo nie pyta. /survey edit { $name } pokazuje tekst; prosimy go poprawić i odesłać.
survey-state-draft = szkic
survey-state-active = włączona
survey-state-paused = wstrzymana
survey-state-retired = wycofana
touchpoint-taken = Punkt styku { $touchpoint } należy już do włączonej ankiety { $survey }. Najpierw trzeba wstrzymać i zmienić tamtą albo dać tej inny punkt styku.
no-draft = Nie ma szkicu { $name } do włączenia. /survey edit { $name } pisze następną wersję.
not-live = { $name } nie jest włączona, więc nie ma czego wstrzymywać.
only-a-preview = To tylko podgląd, niczego nie zapisano.
button-list = Lista
button-show = Pokaż
button-show-named = Pokaż { $name }
button-activate = Włącz
button-pause = Wstrzymaj

which-report = O której ankiecie ma być raport?
report-title = { $name }, wszystkie wersje do tej pory
report-nobody-asked = Nikt jeszcze nie był pytany, więc nie ma liczb.
report-csat = CSAT: { $percent } % ocen 4 lub 5, średnia { $mean } z 5 (n = { $n })
report-nps = NPS: { $nps }, średnia { $mean } z 10 (n = { $n })
report-response = Odpowiedzi: { $percent } % ({ $answered } z { $invited } zaproszonych)
report-completion = Ukończone: { $percent } % ({ $completed } z { $answered } odpowiadających)
report-comments = { $n ->
    [one] Ostatni komentarz:
    [few] Ostatnie { $n } komentarze:
    [many] Ostatnie { $n } komentarzy:
   *[other] Ostatnie { $n } komentarza:
}
report-no-comments = Nikt jeszcze nie napisał komentarza.
report-comment = { $mood }:
report-comment-score = ocena { $score }, { $mood }:

parked-none = Nic nie zostało odłożone: wszystko, co przyszło, jest przetworzone.
parked-list = To przyszło i nie dało się przetworzyć. Jest zachowane tak, jak przyszło, i samo jest próbowane ponownie.
parked-line = { $number }. { $at }: { $kind } ({ $error }), { $attempts ->
    [one] { $attempts } próba
    [few] { $attempts } próby
    [many] { $attempts } prób
   *[other] { $attempts } próby
}
parked-again = { $kind }: próbujemy ponownie. Jeśli znów się nie uda, będzie to tutaj.
parked-gone = To nie jest już odłożone.
button-retry = Spróbuj ponownie: { $number }
