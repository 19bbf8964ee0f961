# Co czytają administratorzy, którzy ustawiają ankiety w rozmowie.

survey-commands = Co można robić z ankietami:
help-survey-edit = /survey edit NAZWA – napisanie następnej wersji
help-survey-preview = /survey preview NAZWA – wypróbowanie; nic się nie liczy
help-survey-copy = /survey copy NAZWA NOWA – druga ankieta z tym samym tekstem
help-survey-export = /survey export NAZWA – jej tekst jako plik
help-survey-import = /survey import – przyjęcie pliku
help-survey-delete = /survey delete NAZWA – usunięcie
help-survey-versions = /survey versions NAZWA – co się zmieniło
help-survey-translate = /survey translate NAZWA sl – czego brakuje w danym języku
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, jeśli { $condition }: { $wording }
survey-asks-more = … i jeszcze { $n ->
    [one] { $n } pytanie
    [few] { $n } pytania
    [many] { $n } pytań
   *[other] { $n } pytania
}.
survey-takes = Najwyżej { $questions ->
    [one] { $questions } pytanie
    [few] { $questions } pytania
    [many] { $questions } pytań
   *[other] { $questions } pytania
}, około { $span }.
span-seconds = { $n ->
    [one] { $n } sekundy
    [few] { $n } sekund
    [many] { $n } sekund
   *[other] { $n } sekundy
}
span-minutes = { $n ->
    [one] { $n } minuty
    [few] { $n } minut
    [many] { $n } minut
   *[other] { $n } minuty
}
survey-edit-how = Prosimy to skopiować, zmienić i wysłać. Będzie to następna wersja { $name }, jako szkic; dopóki nie zostanie włączona, dla nikogo nic się nie zmienia.
survey-edit-file = Tekst { $name } jest za długi na jedną wiadomość, więc jest tu jako plik. Prosimy go zmienić i odesłać ze słowami /survey import. Będzie to następna wersja, jako szkic.
survey-mend-text = Niczego jeszcze nie zapisano. Prosimy to poprawić i wysłać cały tekst jeszcze raz.
survey-mend-file = Niczego jeszcze nie zapisano. Prosimy to poprawić i wysłać jeszcze raz cały plik albo jego tekst.
survey-mend-draft = /survey edit { $name } pokazuje tekst do poprawienia.
survey-cut = Ten tekst jest prawie tak długi, jak może tu być jedna wiadomość, więc może brakować końca. Jeśli brakuje, prosimy wysłać całą ankietę jako plik tekstowy (.txt lub .survey).
survey-cut-whole = Jeśli niczego nie brakuje, włącza ją /survey activate { $name }.
survey-rest = To wygląda na dalszy ciąg ankiety, która była za długa na jedną wiadomość, więc pierwsza część nie jest pełna. Prosimy wysłać całą ankietę jako plik tekstowy (.txt lub .survey).
survey-other-name = Niczego nie zapisano: tekst nazywa się { $found }, a nie { $name }. Inną ankietę wysyła się po /survey new; /survey copy { $name } { $found } robi kopię.
survey-unchanged = { $name }, wersja { $version }, mówi już dokładnie to samo, więc nie ma nic nowego do zapisania.
survey-copy-how = Jak ma się nazywać kopia? Małe litery, cyfry i łączniki, na przykład: /survey copy { $name } { $name }-2
survey-name-taken = Ankieta o nazwie { $name } już jest. Prosimy wybrać inną nazwę.
survey-import-how = Prosimy wysłać ankietę jako plik tekstowy (.survey lub .txt, UTF-8, limit znaków: { $most }). Można też wkleić tekst w linie pod /survey import.
survey-file-too-large = Niczego nie zapisano: plik jest za duży na ankietę. Limit znaków w ankiecie: { $most }.
survey-file-not-text = Niczego nie zapisano: plik nie jest zwykłym tekstem w UTF-8. Prosimy zapisać go jako „zwykły tekst, UTF-8” i wysłać ponownie.
survey-file-empty = Niczego nie zapisano: plik jest pusty.
survey-file-other = Ankiety czytam ze zwykłych plików tekstowych (.txt lub .survey). Jeśli to ankieta, prosimy zapisać ją jako „zwykły tekst” i wysłać ponownie albo wkleić tu jej tekst.
survey-file-unreadable = Niczego nie zapisano: pliku nie dało się teraz pobrać. Prosimy wysłać go jeszcze raz.
survey-file = Tekst jako plik: { $name }
survey-export = { $name }, wersja { $version }, słowo w słowo:
survey-version = Wersja { $version }: { $state }, { $at }
survey-one-version = Jest tylko ta wersja, więc nie ma z czym porównać.
survey-no-version = { $name } nie ma wersji { $version }. Najnowsza to { $newest }.
survey-changes = Od wersji { $old } do { $new } (− ubyło, + przybyło):
survey-no-change = Wersje { $old } i { $new } mówią to samo.
survey-more-changes = … i jeszcze { $n ->
    [one] { $n } linia
    [few] { $n } linie
    [many] { $n } linii
   *[other] { $n } linii
}.
survey-translate-how = Prosimy podać język inny niż jej własny ({ $base }), na przykład: /survey translate { $name } { $other }
survey-translate-own = „{ $base }” to język, w którym napisano { $name }. Prosimy podać inny, na przykład: /survey translate { $name } { $other }
survey-translate-unknown = Nie znam języka „{ $language }”. Moje języki to { $known }; przy innym prosimy podać kod.
survey-translated = W { $name } wszystko jest przetłumaczone na „{ $language }”.
survey-translate-list = { $n ->
    [one] { $n } linia nie ma
    [few] { $n } linie nie mają
    [many] { $n } linii nie ma
   *[other] { $n } linii nie ma
} jeszcze „{ $language }”. Prosimy to skopiować, wpisać tłumaczenia i wysłać. Co zostanie puste, pozostaje w języku ankiety.
survey-translate-strange = Niczego nie zapisano: linia { $line } pod poleceniem („{ $words }”) nie jest linią ankiety. Prosimy zostawić linie nad tłumaczeniami bez zmian.
survey-translate-empty = Po „{ $language }:” nie było tłumaczenia, więc niczego nie zapisano.
survey-delete-drafts = Usunąć { $name }? { $drafts ->
    [one] Jej szkic nikogo nie pytał i zniknie.
    [few] Jej { $drafts } szkice nikogo nie pytały i znikną.
    [many] Jej { $drafts } szkiców nikogo nie pytało i zniknie.
   *[other] Jej { $drafts } szkicu nikogo nie pytało i zniknie.
}
survey-delete-live = Usunąć { $name }? Nikogo już nie zapyta, a jej punkty styku będą wolne. Była już aktywna, więc jej tekst i wszystkie odpowiedzi zostają do raportów.
survey-deleted = { $name } jest usunięta.
survey-retired = { $name } jest wycofana: nikogo już nie pyta. Jej tekst i wszystkie odpowiedzi zostają; /report { $name } nadal je pokazuje.
nothing-to-delete = { $name } jest już wycofana, a jej odpowiedzi zostają. Nie ma już czego usuwać.
button-new = Nowa ankieta
button-preview = Wypróbuj
button-edit = Zmień
button-versions = Wersje
button-delete = Usuń

preview-begins = Teraz próba { $name }, wersja { $version }, tak jak widziałby ją klient. Nic się nie liczy i nikt nie jest wzywany. /stop kończy próbę.
preview-nothing = W { $name } nie ma pytania, które padłoby, gdy nic nie wiadomo o kliencie.
preview-case = Przy prawdziwym kliencie wezwano by teraz człowieka: { $rule }
preview-done = To była cała ankieta. Niczego z niej nie zachowano.
preview-over = Ten podgląd się skończył: tej wersji już nie ma.
guide-stopped-preview = Podgląd się skończył. Niczego z niego nie zachowano.

# Błędy i rady; przed błędem stoi „Linia N:”.

survey-never = ten warunek nigdy nie może być spełniony, więc pytanie nigdy by nie padło. Prosimy zmienić go albo te, od których zależy.
survey-rule-never = ten warunek nigdy nie może być spełniony, więc nikogo by nie wezwano. Prosimy go zmienić.
survey-label-long = Linia { $line }: długość opcji w znakach to { $length }. Slack pokazuje na przycisku { $most }, telefon około 30.
survey-long = Najdłuższa droga ma { $questions ->
    [one] { $questions } pytanie
    [few] { $questions } pytania
    [many] { $questions } pytań
   *[other] { $questions } pytania
} i zajmuje około { $span }. Ludzie zostają przy mniej więcej tylu pytaniach: { $most }, albo dwie minuty; prosimy pomyśleć, co można opuścić.
survey-mistakes-more = … i jeszcze { $n ->
    [one] { $n } błąd
    [few] { $n } błędy
    [many] { $n } błędów
   *[other] { $n } błędu
}.
