# Co jest na stronach czatu internetowego i biurka zespołu.

page-you = Ja
page-send = Wyślij
page-sending = Wysyłanie …
page-try-again = Spróbuj ponownie
page-take-back = Wycofaj
page-not-sent = To do nas nie dotarło. Czy połączenie działa?
page-too-long = Wiadomość mieści 4000 znaków. Prosimy ją trochę skrócić.
page-too-long-survey = Ankieta mieści 20 000 znaków. Prosimy ją trochę skrócić.
page-connecting = Ponowne łączenie …
page-new-messages = Nowe wiadomości
page-write = Wiadomość
page-write-placeholder = Napisz wiadomość
page-write-answer = Napisz odpowiedź
page-needs-script = Aby pokazać rozmowę, ta strona potrzebuje JavaScriptu. Prosimy włączyć go w przeglądarce.
page-to-chat = Przejdź do czatu

page-chat-title = Czat
page-chat-subtitle = Chcielibyśmy wiedzieć, jak poszło
page-chat-log = Rozmowa
page-chat-empty = Nie ma jeszcze pytania. Gdy się pojawi, będzie tutaj.

page-demo-label = Pokaz
page-demo-plain = bez prawdziwego klienta i prawdziwego kanału
page-demo-how = Tutaj można wszystko wypróbować jako klient; kto tu pracuje, temu działają też polecenia. Załóżmy, że rozmowa z pomocą techniczną właśnie się skończyła:
page-demo-button = Zakończ rozmowę
page-demo-coming = Pytanie przyjdzie za kilka sekund.
page-demo-desk = Otwórz biurko zespołu w drugim oknie
page-demo-chat = Otwórz stronę klienta
page-demo-desk-line = tutaj jest się zespołem; klient jest w drugim oknie.

page-link-title = Czeka krótka ankieta
page-link-body = { $minutes ->
    [0] Zajmie około pół minuty, a przerwać można w każdej chwili.
    [one] Zajmie około { $minutes } minuty, a przerwać można w każdej chwili.
    [few] Zajmie około { $minutes } minut, a przerwać można w każdej chwili.
    [many] Zajmie około { $minutes } minut, a przerwać można w każdej chwili.
   *[other] Zajmie około { $minutes } minuty, a przerwać można w każdej chwili.
}
page-link-begin = Zacznij

page-sign-in-title = Witamy przy biurku zespołu
page-sign-in-body = Jedno kliknięcie i gotowe. Prosimy zachować ten link dla siebie.
page-sign-in-body-name = Jak mają się zwracać współpracownicy? Klienci widzą to imię w wiadomościach.
page-sign-in-name = Imię
page-sign-in-button = Zaloguj

page-entrance-title = Biurko zespołu
page-entrance-body = Brak logowania. Wejść można na dwa sposoby:
page-entrance-console = Otworzyć link, który pojawił się w konsoli przy starcie Askaftera.
page-entrance-chat = Albo w rozmowie, w której jest się znanym jako członek zespołu, napisać

page-no-way-title = Ten link donikąd nie prowadzi
page-link-unknown = Ten link nie prowadzi do żadnego naszego pytania. Prosimy sprawdzić, czy jest cały.
page-code-unknown = To nie jest nasz link. Prosimy sprawdzić, czy jest cały.
page-code-used = Ten link został już użyty; każdy działa raz. Nowy można dostać, pisząc /desk w rozmowie, w której jest się znanym jako członek zespołu.
page-code-expired = Ten link wygasł. Nowy można dostać, pisząc /desk w rozmowie, w której jest się znanym jako członek zespołu.

page-desk-title = Biurko zespołu
page-desk-rooms = Pokoje
page-sign-out = Wyloguj
page-staff-room = Pokój zespołu
page-staff-room-what = Co powiedzieli nam klienci i co robi z tym zespół.
page-staff-empty = Spokój. Gdy klient będzie kogoś potrzebował, pojawi się tu karta.
page-staff-elsewhere = Nic tu nie czeka.
page-cases-telegram = Nowe sprawy przychodzą do grupy na Telegramie wskazanej w /settings staff-room. Na to, co jest tutaj, nadal można tu odpowiadać.
page-cases-slack = Nowe sprawy przychodzą na kanał Slacka wskazany w /settings staff-room. Na to, co jest tutaj, nadal można tu odpowiadać.
page-own-room = Ja i Askafter
page-own-room-what = Polecenia, szkice i raporty; nikt inny tego nie widzi.
page-own-empty = /help pokaże, co można tu zrobić.
page-command-placeholder = Napisz polecenie albo /help
page-reply-label = Odpowiedź dla klienta
page-note-label = Notatka dla zespołu; klient jej nie widzi
page-reply-send = Wyślij do klienta
page-reply-note = Zachowaj jako notatkę
page-reply-instead = Zamiast tego odpowiedz klientowi
