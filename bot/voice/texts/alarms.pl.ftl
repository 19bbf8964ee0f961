channel-refused = { $channel } nas odrzuca, więc nic tam nie wysyłamy ({ $reason }). To, co czeka, jest zachowane i co kilka minut próbujemy ponownie. „askafter doctor” mówi, co zrobić.
channel-accepted = { $channel } znów przyjmuje nasze wiadomości. To, co czekało, jest wysyłane.
storage-returned = Od { $since } do { $until } nie dało się niczego zapisać (pełny dysk albo baza danych poza zasięgiem). Nic z tego, co przyjęliśmy, nie zginęło; co w tym czasie przyszło, zostało odrzucone, a nadawcy powtórzą to tam, gdzie mogą. Wszystko znów w porządku.
rows-stuck = Praca stoi, choć Askafter działa. Ponad minuta opóźnienia: wiadomości { $messages }, budziki { $timers }. „askafter doctor” mówi, co zrobić.
rows-moved = Praca ruszyła: żadna wiadomość ani żaden budzik już nie stoi.
clock-jumped = Zegar komputera { $machine } przeskoczył { $way ->
    [back] do tyłu
   *[forward] do przodu
} o { $span } albo komputer był uśpiony. Przypomnienia i terminy mogą przyjść za wcześnie lub za późno. Prosimy sprawdzić, czy jego zegar jest regulowany (NTP).
clock-steady = Zegar komputera { $machine } od dziesięciu minut chodzi równo. Wszystko znów w porządku.
