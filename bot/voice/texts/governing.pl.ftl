# Uprawnienia, ustawienia, dziennik zmian i klucze: co czytają właściciele i administratorzy.

help-and =
    { $before }
    { $line }
words-left = Nie rozumiem tu „{ $words }”, więc nic się nie stało.
help-of-colleague = Dla współpracowników:
help-of-here = Co działa tutaj:
help-of-surveys = Ankiety:
help-of-house = Jak wszystko jest urządzone:
help-report = /report NAZWA – liczby i komentarze ankiety
help-desk = /desk – link, który loguje przeglądarkę do biurka
help-survey = /survey – co można robić z ankietami
help-survey-new = /survey new – napisanie ankiety: krok po kroku, z szablonu albo jako tekst
role-more = … i jeszcze { $n }
colleague-unnamed = ktoś bez nazwy
help-survey-list = /survey list – jakie są ankiety
help-survey-show = /survey show NAZWA – tekst jednej z nich
help-survey-activate = /survey activate NAZWA – pytanie od teraz
help-survey-pause = /survey pause NAZWA – nikogo nowego nie pytamy
help-role = /role – kto tu pracuje; /role agent daje kod, który czyni kogoś współpracownikiem
help-role-change = /role change IMIĘ analyst – inna rola dla współpracownika
help-role-remove = /role remove IMIĘ – odebranie roli
help-settings = /settings – języki, cisza, pokój zespołu i więcej; /settings quiet-hours objaśnia jedno ustawienie
help-token-new = /token new helpdesk – klucz dla programu, który używa API
help-token-list = /token list – które programy mają klucz
help-token-revoke = /token revoke helpdesk – ten klucz nie otwiera już niczego
help-audit = /audit – kto co zmienił; /audit role pokazuje jeden rodzaj, /audit IMIĘ jedną osobę
help-parked = /parked – czego nie dało się przetworzyć i jak spróbować ponownie

command-settings = Języki, cisza, pokój zespołu
command-token = Klucze dla programów, które używają API
command-audit = Kto co zmienił

role-list = Kto tu pracuje:
role-by-setting = właściciele z ustawienia OWNERS: { $accounts }
role-change-how = Kto ma mieć jaką rolę? Na przykład: /role change Ana analyst. Role to agent, analyst, viewer, admin i owner. Oto współpracownicy:
role-same = { $name } ({ $account }) ma już tę rolę: { $role }.
role-changed = { $name } ({ $account }): przedtem { $role }, teraz { $new }.
role-told = { $name } nadaje nową rolę.
role-taken = { $name } odbiera rolę w tym miejscu. Jeśli to niespodzianka, prosimy zapytać w zespole.
role-changed-sure = Czy zmienić rolę? { $name } ({ $account }): teraz { $role }, potem { $new }.
role-removed-sure = Czy { $name } ({ $role }, { $account }) ma tu już nie należeć do zespołu?
role-none = bez roli

confirm-how = Potwierdzić może tylko osoba, która wydała polecenie, w ciągu minuty: przyciskiem albo słowem „tak” lub „nie”.
confirm-waits = Wciąż czekam na „tak” lub „nie” do { $command }. Do tego czasu nic się nie dzieje.
confirm-yes = Tak, zrób to
confirm-no = Nie, zostaw
confirm-over = Na to jest już odpowiedź, więc nic więcej się nie stało.
confirm-others = Potwierdzić może tylko osoba, która wydała polecenie. Nic się nie zmieniło.
confirm-late = Minęła ponad minuta, więc nic się nie zmieniło. Prosimy wydać polecenie jeszcze raz.
confirmed-yes = Potwierdzono: { $command }
confirmed-no = Dobrze, nic się nie zmieniło: { $command }
owners-told = Do wiadomości: { $name } ({ $account }), polecenie wykonane przed chwilą: { $command }

audit-title = Kto co zmienił, najnowsze najpierw:
audit-empty = Niczego jeszcze nie zmieniono.
audit-none = W dzienniku nie ma niczego takiego. /audit przyjmuje imię, konto albo jedno ze słów: { $kinds }
audit-older = { $command } pokazuje starsze.
button-older = Starsze
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = rola: { $subject }
audit-code = kod dla roli { $subject }
audit-setting = ustawienie { $subject }
audit-survey = ankieta { $subject }
audit-touchpoint = punkt styku { $subject }
audit-token = klucz { $subject }
audit-confirmation = potwierdzenie { $subject }
audit-export = eksport { $subject }
audit-parked = odłożone ({ $subject })
audit-other = { $what } { $subject }
audit-version = wersja { $version }, { $state }
audit-valid = ważny
audit-retried = ponowiono próbę
audit-by-console = konsola
audit-by-program = program { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : już nie { $before }

setting-title = Tak jest tu ustawione:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings z nazwą objaśnia jedno ustawienie, /settings z nazwą i wartością je ustawia.
setting-example = Na przykład: { $example }
setting-back = /settings { $name } default przywraca to, co mówią ustawienia serwera: { $value }
setting-nothing = nic
setting-changed = { $name }: przedtem { $before }, teraz { $after }.
setting-same = { $name }: już { $after }, więc nic się nie zmieniło.
setting-staff-room-sure = Czy sprawy klientów mają odtąd przychodzić do { $after }, a nie do { $before }? Na karty w starym pokoju nadal można tam odpowiadać; sprawa, której nikt nie bierze, przeniesie się z następnym przypomnieniem.
cases-come-here = Odtąd sprawy klientów przychodzą tutaj.

setting-languages = języki, które są oferowane
setting-language = język pokoju zespołu i ankiet, które żadnego nie podają
setting-timezone = strefa, w której zapisywane są godziny, i strefa osób, których strefy nikt nie podał
setting-quiet-hours = godziny, w których nikogo się nie zaprasza ani nie przypomina, według zegara pytanej osoby
setting-quiet-days = dni, w które nikogo się nie zaprasza ani nie przypomina
setting-staff-room = dokąd idą sprawy klientów
setting-sender = w czyim imieniu pytamy klientów
setting-privacy-contact = kogo /privacy wskazuje do pytań o własne dane

setting-how-languages = Jeden lub kilka z: { $known }. „all” oferuje wszystkie.
setting-how-language = Jeden z oferowanych języków.
setting-how-timezone = Nazwa z bazy stref czasowych: kontynent i miasto.
setting-how-quiet-hours = Kiedy cisza się zaczyna i kiedy kończy, albo „off”. Co wyszłoby w tym czasie, wychodzi na koniec.
setting-how-quiet-days = Dni takie jak mon, tue, sat, sun, albo „off”.
setting-how-staff-room = web:desk, telegram: i numer grupy (ewentualnie z / i numerem tematu) albo slack: i identyfikator kanału. Połączone tutaj: { $channels }.
setting-how-sender = Nazwa mająca najwyżej 60 znaków albo „off”.
setting-how-privacy-contact = Adres, link lub nazwa mające najwyżej 200 znaków albo „off”.

setting-languages-wrong = Nie mówię w języku „{ $language }”. Są: { $known }.
setting-languages-base = „{ $language }” to język pokoju zespołu, więc musi być oferowany. Najpierw trzeba zmienić ten: /settings language
setting-language-wrong = To musi być jeden z oferowanych języków: { $known }.
setting-timezone-wrong = Nie znam strefy czasowej o tej nazwie. Zapisuje się ją jako kontynent i miasto, wielkimi literami na początku.
setting-timezone-nearest = Nie znam strefy czasowej o nazwie „{ $value }”. Czy chodziło o { $nearest }?
setting-quiet-hours-wrong = To nie jest przedział dnia. To dwie godziny z kreską pośrodku albo „off”.
setting-quiet-days-wrong = Prosimy podać dni spośród { $known }, najwyżej sześć, albo „off”.
setting-staff-room-wrong = To nie wskazuje żadnego pokoju.
setting-staff-room-away = { $channel } nie jest tu połączony, więc sprawy nie mogą tam trafiać.
setting-text-wrong = Limit znaków w jednej linii: { $most }.

token-how = /token new NAZWA tworzy klucz dla programu, /token revoke NAZWA go cofa.
token-where = Programy wysyłają go na { $site }/api/v1. Co można tam powiedzieć, pokazuje { $site }/docs.
token-name = Klucz potrzebuje własnej nazwy: małe litery, cyfry i łączniki, najwyżej 40. Na przykład: /token new helpdesk
token-taken = Klucz o nazwie { $name } już jest. /token revoke { $name } go cofa.
token-made =
    To klucz dla { $name }. Prosimy skopiować go teraz: za dziesięć minut stąd zniknie i nikt nie pokaże go ponownie.
    { $token }
token-hidden = Tu był klucz. Nie jest już pokazywany i działa, dopóki nie zostanie cofnięty.
token-revoked = Klucz { $name } nie otwiera już niczego.
token-revoke-sure = Czy klucz { $name } ma już niczego nie otwierać? Program, który go używa, będzie odtąd odrzucany.
token-unknown = Nie ma klucza o nazwie { $name }.
token-line = { $name } – utworzony { $at }, { $who }
token-none = Żaden program nie ma jeszcze klucza.
button-revoke = Cofnij { $name }
