# Co mówimy o zdjęciach, plikach, wiadomościach głosowych, filmach i naklejkach.

may-attach = Można dodać zdjęcia, pliki lub wiadomość głosową, każde do { $limit } MB.
not-kept = Czegoś z tego, co zostało wysłane, nie dało się zachować. Zdjęcia, pliki i wiadomości głosowe do { $limit } MB są mile widziane. Jeśli były przy tym słowa, mamy je.
kept-beside = Dziękujemy, zachowaliśmy to, co zostało przysłane. Samo pytanie jest jeszcze otwarte:

attachment-photo = Zdjęcie
attachment-file = { $name ->
    [none] Plik
   *[other] Plik „{ $name }”
}
attachment-voice = { $length ->
    [none] Wiadomość głosowa
   *[other] Wiadomość głosowa ({ $length })
}
attachment-video = { $length ->
    [none] Film
   *[other] Film ({ $length })
}
attachment-sticker = Naklejka
attachment-open = { $what } – otwórz
customer-sent = { $name } wysyła:
mood-without-words = nieznany (nic w słowach)

page-attach = Dodaj zdjęcie lub plik
page-attach-remove = Usuń
page-attach-large = Plik może mieć najwyżej { $limit } MB, więc ten pominięto:
page-attach-many = Limit plików w jednej wiadomości: { $most }.
page-file-title = Od klienta
page-file-from = { $name }, { $at }
page-file-case = Sprawa { $number }
page-file-download = Pobierz
page-file-care = Askafter nie sprawdził tego pliku pod kątem wirusów. Prosimy go otwierać tylko wtedy, gdy był oczekiwany.
page-file-unknown = Nie ma tu takiego pliku. Prosimy sprawdzić, czy link jest cały.
page-file-gone = Tego pliku już nie ma. Być może klient go usunął albo platforma już go nie przechowuje. Prosimy poprosić o ponowne wysłanie.
page-file-away = Tego pliku nie da się teraz pobrać. Prosimy spróbować za kilka minut; jeśli to nie pomoże, „askafter doctor” powie, co jest nie tak.
page-file-refused = Tylko osoby, które prowadzą sprawy, mogą otwierać to, co wysyłają klienci.
